package word

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// mostLevels is how deep Word's lists go.
const mostLevels = 9

// level is how one level of a list counts.
type level struct {
	start   int
	format  string // decimal, lowerLetter, upperRoman, bullet, …
	pattern string // "%1.%2." with the counters of the levels above
}

// list is one list of the numbering part.
type list struct {
	abstract string // lists of the same definition go on counting together
	levels   [mostLevels]level
	restarts bool
}

// numbering gives paragraphs the numbers Word counts by itself, which are
// printed but do not stand in the text. It keeps the state of the counting and
// serves one part of a document.
type numbering struct {
	lists    map[int]*list
	counters map[string]*[mostLevels]int
}

// readNumbering reads the numbering part; a damaged one gives no numbers.
func readNumbering(part []byte) *numbering {
	n := &numbering{lists: map[int]*list{}, counters: map[string]*[mostLevels]int{}}
	type levelXML struct {
		Index   string `xml:"ilvl,attr"`
		Start   value  `xml:"start"`
		Format  value  `xml:"numFmt"`
		Pattern value  `xml:"lvlText"`
	}
	var file struct {
		Abstracts []struct {
			ID     string     `xml:"abstractNumId,attr"`
			Levels []levelXML `xml:"lvl"`
		} `xml:"abstractNum"`
		Lists []struct {
			ID        string `xml:"numId,attr"`
			Abstract  value  `xml:"abstractNumId"`
			Overrides []struct {
				Index string    `xml:"ilvl,attr"`
				Start *value    `xml:"startOverride"`
				Level *levelXML `xml:"lvl"`
			} `xml:"lvlOverride"`
		} `xml:"num"`
	}
	if xml.Unmarshal(part, &file) != nil {
		return n
	}
	abstracts := map[string][mostLevels]level{}
	for _, a := range file.Abstracts {
		var levels [mostLevels]level
		for _, l := range a.Levels {
			if i := number(l.Index); i < mostLevels {
				levels[i] = level{number(l.Start.Val), l.Format.Val, l.Pattern.Val}
			}
		}
		abstracts[a.ID] = levels
	}
	for _, l := range file.Lists {
		one := &list{abstract: l.Abstract.Val, levels: abstracts[l.Abstract.Val]}
		for _, o := range l.Overrides {
			i := number(o.Index)
			if i >= mostLevels {
				continue
			}
			if o.Level != nil {
				one.levels[i] = level{number(o.Level.Start.Val), o.Level.Format.Val, o.Level.Pattern.Val}
			}
			if o.Start != nil {
				one.levels[i].start = number(o.Start.Val)
				one.restarts = true
			}
		}
		n.lists[number(l.ID)] = one
	}
	return n
}

// label counts the next paragraph of a list and returns its number as printed.
// Bullets have none.
func (n *numbering) label(id, at int) string {
	l, known := n.lists[id]
	if !known || at < 0 || at >= mostLevels {
		return ""
	}
	key := l.abstract
	if l.restarts {
		key = "list " + strconv.Itoa(id)
	}
	counters, begun := n.counters[key]
	if !begun {
		counters = &[mostLevels]int{}
		for i := range counters {
			counters[i] = l.levels[i].start - 1
		}
		n.counters[key] = counters
	}
	counters[at]++
	for i := at + 1; i < mostLevels; i++ {
		counters[i] = l.levels[i].start - 1
	}
	if l.levels[at].format == "bullet" || l.levels[at].format == "none" {
		return ""
	}
	label := l.levels[at].pattern
	for i := range mostLevels {
		// A level that nobody counted yet shows its first number.
		count := max(counters[i], l.levels[i].start)
		label = strings.ReplaceAll(label, "%"+strconv.Itoa(i+1), counted(count, l.levels[i].format))
	}
	return strings.TrimSpace(clean(label))
}

// counted writes a counter in the format of its level.
func counted(n int, format string) string {
	switch format {
	case "lowerLetter":
		return strings.ToLower(letters(n))
	case "upperLetter":
		return letters(n)
	case "lowerRoman":
		return strings.ToLower(roman(n))
	case "upperRoman":
		return roman(n)
	case "decimalZero":
		if n >= 0 && n < 10 {
			return "0" + strconv.Itoa(n)
		}
	}
	return strconv.Itoa(n)
}

// letters counts A … Z, AA, BB, …, as Word does.
func letters(n int) string {
	if n < 1 || n > 26*30 {
		return strconv.Itoa(n)
	}
	return strings.Repeat(string(rune('A'+(n-1)%26)), (n-1)/26+1)
}

func roman(n int) string {
	if n < 1 || n > 3999 {
		return strconv.Itoa(n)
	}
	var b strings.Builder
	for _, step := range []struct {
		value int
		text  string
	}{
		{1000, "M"},
		{900, "CM"},
		{500, "D"},
		{400, "CD"},
		{100, "C"},
		{90, "XC"},
		{50, "L"},
		{40, "XL"},
		{10, "X"},
		{9, "IX"},
		{5, "V"},
		{4, "IV"},
		{1, "I"},
	} {
		for ; n >= step.value; n -= step.value {
			b.WriteString(step.text)
		}
	}
	return b.String()
}
