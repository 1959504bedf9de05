package word

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// style is what a paragraph style says that reading needs.
type style struct {
	name    string
	basedOn string
	outline int // heading level from 1; 0 when the style sets none
	bold    bool
	number  int // numbering list; 0 when the style sets none
	level   int // level in that list
}

// styles are the paragraph styles of a document by id.
type styles map[string]style

// readStyles reads the styles part; a damaged one gives no styles, and all text
// is body text then.
func readStyles(part []byte) styles {
	var sheet struct {
		Styles []struct {
			ID    string `xml:"styleId,attr"`
			Type  string `xml:"type,attr"`
			Name  value  `xml:"name"`
			Based value  `xml:"basedOn"`
			PPr   struct {
				Outline *value `xml:"outlineLvl"`
				NumPr   struct {
					ID    value `xml:"numId"`
					Level value `xml:"ilvl"`
				} `xml:"numPr"`
			} `xml:"pPr"`
			RPr struct {
				Bold *value `xml:"b"`
			} `xml:"rPr"`
		} `xml:"style"`
	}
	if xml.Unmarshal(part, &sheet) != nil {
		return nil
	}
	all := styles{}
	for _, s := range sheet.Styles {
		if s.Type != "paragraph" && s.Type != "" {
			continue
		}
		one := style{name: strings.ToLower(s.Name.Val), basedOn: s.Based.Val, bold: s.RPr.Bold.on()}
		if s.PPr.Outline != nil {
			one.outline = outlineLevel(s.PPr.Outline.Val)
		}
		one.number, one.level = number(s.PPr.NumPr.ID.Val), number(s.PPr.NumPr.Level.Val)
		all[s.ID] = one
	}
	return all
}

// value is an element that holds its value in an attribute.
type value struct {
	Val string `xml:"val,attr"`
}

// on tells whether a switch is present and not switched off.
func (v *value) on() bool { return v != nil && isOn(v.Val) }

func isOn(val string) bool {
	return val != "0" && val != "false" && val != "off" && val != "none"
}

// mostAncestors is how far a chain of styles is followed; a damaged file may
// hold a circle.
const mostAncestors = 20

// heading is the heading level of a style, from 1; 0 for body text. Word keeps
// the names "heading 1" … in every language; other programs translate them.
func (all styles) heading(id string) int {
	for range mostAncestors {
		s, known := all[id]
		if !known {
			return 0
		}
		for _, prefix := range []string{"heading ", "judul ", "title ", "heading", "judul"} {
			if rest, is := strings.CutPrefix(s.name, prefix); is {
				if n := number(rest); n >= 1 && n <= 9 {
					return n
				}
			}
		}
		if s.name == "title" || s.name == "judul" {
			return 1
		}
		if s.outline > 0 {
			return s.outline
		}
		id = s.basedOn
	}
	return 0
}

func (all styles) bold(id string) bool {
	for range mostAncestors {
		s, known := all[id]
		if !known {
			return false
		}
		if s.bold {
			return true
		}
		id = s.basedOn
	}
	return false
}

// list is the numbering list of a style and the level in it; 0 when it has none.
func (all styles) list(id string) (list, at int) {
	for range mostAncestors {
		s, known := all[id]
		if !known {
			return 0, 0
		}
		if s.number > 0 {
			return s.number, s.level
		}
		id = s.basedOn
	}
	return 0, 0
}

// outlineLevel turns Word's levels, 0 to 8 with 9 for body text, into heading
// levels from 1, 0 for body text.
func outlineLevel(val string) int {
	n, err := strconv.Atoi(val)
	if err != nil || n < 0 || n > 8 {
		return 0
	}
	return n + 1
}

// number reads a whole number from 0 to 10,000; anything else is 0.
func number(s string) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 0 || n > 10_000 {
		return 0
	}
	return n
}
