package operator

import (
	"net/url"
	"slices"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/ground/person"
	"nyata/internal/ground/word"
	"nyata/internal/record/document"
)

// found marks on a page the words that a search found there.
type found struct {
	words string   // as the address has them; empty when nothing was looked for
	keys  []string // of the words
}

// longestFound is the most characters of an address's words that are read.
const longestFound = 300

// foundIn reads the words an address carries. What holds personal data is not
// looked for.
func foundIn(query url.Values) found {
	said := strings.Join(strings.Fields(strings.ToValidUTF8(query.Get("find"), "")), " ")
	said = strings.ToValidUTF8(said[:min(len(said), longestFound)], "")
	if said == "" || len(person.FindAll(said)) > 0 {
		return found{}
	}
	return found{said, word.Keys(said)}
}

// is says whether a printed word is one of those looked for, however it is
// bent.
func (f found) is(printed string) bool {
	if len(f.keys) == 0 {
		return false
	}
	return slices.ContainsFunc(word.Keys(printed), func(k string) bool { return slices.Contains(f.keys, k) })
}

// boxes are those of the words on a page; where a passage is shown, those in it
// alone.
func (f found) boxes(page document.Page, within *document.Box) []document.Box {
	if len(f.keys) == 0 {
		return nil
	}
	var out []document.Box
	for _, w := range page.Words {
		if (within == nil || overlaps(w.Box, *within)) && f.is(w.Text) {
			out = append(out, w.Box)
		}
	}
	return out
}

func overlaps(a, b document.Box) bool {
	return a.X0 < b.X1 && b.X0 < a.X1 && a.Y0 < b.Y1 && b.Y0 < a.Y1
}

// runs takes a text apart into words that were looked for and the rest.
func (f found) runs(text string) []casework.Run {
	if len(f.keys) == 0 {
		return []casework.Run{{Text: text}}
	}
	var out []casework.Run
	for _, w := range strings.Fields(text) {
		is := f.is(w)
		if n := len(out) - 1; n >= 0 && out[n].Found == is {
			out[n].Text += " " + w
			continue
		}
		out = append(out, casework.Run{Text: w, Found: is})
	}
	return out
}

// keep adds the words to an address, so that they stay marked on the way.
func (f found) keep(address string) string {
	if f.words == "" {
		return address
	}
	mark := "?"
	if strings.Contains(address, "?") {
		mark = "&"
	}
	return address + mark + url.Values{"find": {f.words}}.Encode()
}
