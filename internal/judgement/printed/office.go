package printed

import (
	"cmp"
	"slices"
	"strings"

	"nyata/internal/ground/agency"
	"nyata/internal/ground/word"
	"nyata/internal/judgement/question"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// office is who the rows are of.
type office struct {
	key, id, text string
	names         [][]string // as words, small ones left out
	files         []int      // documents it has rows in
	years         []int      // that anything of it is printed for
}

// form is a spelling of an office.
type form struct {
	words  []string
	office int
}

func keyOf(r observation.Ref) string { return cmp.Or(r.ID, word.Fold(r.Text)) }

// readOffices finds the offices of the lines and how people call them.
func (c *Catalogue) readOffices(lines []metric.Line, agencies []question.Agency) {
	at := map[string]int{}
	name := func(o int, text string) {
		w := officeWords(text)
		if len(w) == 0 || slices.ContainsFunc(c.offices[o].names, func(n []string) bool { return slices.Equal(n, w) }) {
			return
		}
		c.offices[o].names = append(c.offices[o].names, w)
		c.offices[o].names = append(c.offices[o].names, longForms(strings.Join(w, ""))...)
	}
	for _, l := range lines {
		key := keyOf(l.Agency)
		if key == "" {
			continue
		}
		o, ok := at[key]
		if !ok {
			o = len(c.offices)
			at[key] = o
			c.offices = append(c.offices, office{key: key, id: l.Agency.ID, text: cmp.Or(l.Agency.Text, l.Agency.ID)})
		}
		if f := c.fileOf[l.SHA256]; !slices.Contains(c.offices[o].files, f) {
			c.offices[o].files = append(c.offices[o].files, f)
		}
		for _, h := range l.Held {
			if y := h.Period.Year(); !slices.Contains(c.offices[o].years, y) {
				c.offices[o].years = append(c.offices[o].years, y)
			}
		}
		name(o, l.Agency.Text)
		if office, _, ok := strings.Cut(l.Agency.Text, ", Ka"); ok {
			name(o, office) // without the city or regency it is of
		} else if office, _, ok := strings.Cut(l.Agency.Text, ", Ko"); ok {
			name(o, office)
		}
		if l.Subject.Type == observation.OfAgency && l.Above == 0 {
			name(o, l.Subject.Text)
		}
	}
	for _, a := range agencies {
		if o, ok := at[a.ID]; ok {
			name(o, a.Name)
			for _, s := range a.Aliases {
				name(o, s)
			}
		}
	}
	for o := range c.offices {
		for _, n := range c.offices[o].names {
			c.addForm(n, o)
			if (n[0] == "kecamatan" || n[0] == "kelurahan") && len(n) > 1 {
				c.addForm(n[1:], o)
			}
			if i := initials(n); len(i) >= 3 {
				c.addForm([]string{i}, o)
			}
		}
	}
	for _, short := range agency.Shorts() {
		for _, long := range longForms(short) {
			owners := c.owners(long)
			for _, owner := range owners {
				c.addForm([]string{short}, owner)
			}
			if len(owners) > 0 {
				break
			}
		}
	}
}

func (c *Catalogue) addForm(words []string, o int) {
	list := c.forms[words[0]]
	if !slices.ContainsFunc(list, func(f form) bool { return f.office == o && slices.Equal(f.words, words) }) {
		c.forms[words[0]] = append(list, form{words, o})
	}
}

// officeOf is the office of a line; -1 when it names none.
func (c *Catalogue) officeOf(r observation.Ref) int {
	key := keyOf(r)
	if key == "" {
		return -1
	}
	return slices.IndexFunc(c.offices, func(o office) bool { return o.key == key })
}

// owners are the offices whose name has all the words, those of exactly these
// words alone where there are any.
func (c *Catalogue) owners(words []string) []int {
	var found, exact []int
	for o := range c.offices {
		for _, n := range c.offices[o].names {
			if !contains(n, words) {
				continue
			}
			if len(n) == len(words) && !slices.Contains(exact, o) {
				exact = append(exact, o)
			}
			if !slices.Contains(found, o) {
				found = append(found, o)
			}
		}
	}
	if len(exact) > 0 {
		return exact
	}
	return found
}

// contains says whether a name has all the words; a head, Dinas or Badan, may
// be another.
func contains(name, words []string) bool {
	for i, w := range words {
		if !slices.Contains(name, w) && !(i == 0 && len(words) > 1 && sameHead[w] && sameHead[name[0]]) {
			return false
		}
	}
	return true
}

// officeWords are the words of an office's name.
func officeWords(text string) []string {
	var out []string
	for _, w := range wordsOf(text) {
		if w != "kota" && w != "kabupaten" && w != "daerah" && w[0] >= 'a' { // nor the code before it
			out = append(out, w)
		}
	}
	if len(out) == 0 {
		return wordsOf(text)
	}
	return out
}

func initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		b.WriteByte(w[0])
	}
	return b.String()
}

// sameHead are heads that people take for each other.
var sameHead = word.Set(`dinas badan kantor`)

// heads begin the names of offices.
var heads = word.Set(`dinas badan kantor satuan sekretariat inspektorat bagian kecamatan kelurahan rsud rumah puskesmas uptd`)

// longForms are the names that a short one stands for, as officeWords has them.
func longForms(short string) [][]string {
	out := slices.Clone(agency.Longer(short))
	for i, words := range out {
		if n := len(words) - 1; n > 0 && words[n] == "daerah" {
			out[i] = words[:n]
		}
	}
	return out
}

func sorted[V any](m map[string]V) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
