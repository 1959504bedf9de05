package interpret

import (
	"regexp"
	"strings"

	"nyata/internal/ground/word"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// titled is what the title of a table by area says: "Tabel 4.2 Jumlah Posyandu
// menurut Kecamatan, 2024".
var titled = regexp.MustCompile(`(?i)^\s*(?:(?:tabel|table|gambar|lampiran)\s*[0-9ivx.\-–]*|[0-9]+(?:\.[0-9]+)+)?\s*[:.\-–]?\s*(\pL.{2,160}?),?\s+(?:dirinci\s+)?(?:menurut|per|tiap|setiap|berdasarkan|by)\s+(kecamatan|kelurahan|desa|districts?|sub-?districts?|villages?)\b`)

// levelOf are the words for the level of an area as titles have them.
var levelOf = map[string]string{"kecamatan": "Kecamatan", "district": "Kecamatan", "subdistrict": "Kecamatan", "kelurahan": "Kelurahan", "desa": "Kelurahan", "village": "Kelurahan"}

// bareHeads are headings that say that something is counted, and not what.
var bareHeads = word.Set(`jumlah banyak banyaknya jumlahnya total nilai angka besaran volume number count value unit buah orang jiwa kk ha km m2 tahun year persen persentase %`)

// byArea names the figures of a table that has areas for rows and says in its
// title or headings alone what is counted. Such a figure is what was found,
// unless the title speaks of a plan.
func (g *grid) byArea(doc *document.Document) {
	area := -1
	for _, c := range g.cols {
		switch c.role {
		case subjectRole, codeRole, indicatorRole:
			return
		case areaRole:
			area = c.index
		default:
		}
	}
	if area < 0 {
		return
	}
	level := levelIn(strings.Join(g.cols[area].path, " "))
	what, of := g.titleOfAreas(doc)
	if level == "" {
		level = of
	}
	if level == "" {
		return
	}
	for _, r := range g.rows {
		if isTotalWord(r.area) {
			r.area = "" // the whole
		}
	}
	for _, c := range g.cols {
		if c.role != valueRole || c.money || len(c.path) == 0 && len(g.heading) > 0 && what == "" {
			continue
		}
		name := nameOfColumn(what, c)
		if name == "" {
			continue
		}
		c.named = name + " menurut " + level
		c.reasons = append(c.reasons, "named_by_title")
		if c.measure == observation.Other {
			c.measure, c.stage = observation.Reported, observation.Realisation
			if hasAny(fold(what), "target", "rencana", "proyeksi", "sasaran", "kebutuhan", "kuota") {
				c.measure, c.stage = observation.Target, observation.UnknownStage
			}
			c.family = familyOf(c)
		}
	}
}

// titleOfAreas is what the title nearest above a table says is counted, and by
// which level.
func (g *grid) titleOfAreas(doc *document.Document) (what, level string) {
	lines := g.linesAbove(doc)
	for i := len(lines) - 1; i >= 0; i-- {
		if m := titled.FindStringSubmatch(lines[i]); m != nil {
			return strings.TrimSpace(m[1]), levelIn(m[2])
		}
	}
	return "", ""
}

// linesAbove are the rows of a table above its headings, and before them the
// paragraphs above it on its page.
func (g *grid) linesAbove(doc *document.Document) []string {
	if len(g.rows) == 0 || len(g.rows[0].at) == 0 {
		return g.titles
	}
	at := g.rows[0].at[0]
	page := &doc.Pages[at.page]
	t := &page.Tables[at.table]
	var out []string
	for i := range page.Paragraphs {
		p := &page.Paragraphs[i]
		switch {
		case p.Role != document.Body && p.Role != document.Title:
		case p.Box != nil && t.Box != (document.Box{}):
			if p.Box.Y0 < t.Box.Y0 {
				out = append(out, p.Text)
			}
		case p.Box == nil && i < max(t.After, 1) || p.Role == document.Title && t.After == 0:
			out = append(out, p.Text)
		}
	}
	return append(out, g.titles...)
}

// nameOfColumn is what the figures of a column count: what the title says, what
// the heading says, or both; empty where neither does.
func nameOfColumn(what string, c *column) string {
	leaf := ""
	for i := len(c.path) - 1; i >= 0 && leaf == ""; i-- {
		if text := strings.TrimSpace(c.path[i]); !isBare(text) && !titled.MatchString(text) {
			leaf = text
		}
	}
	f := fold(what)
	switch {
	case leaf == "" && what == "":
		return ""
	case c.percent && what != "":
		for _, head := range []string{"jumlah ", "banyaknya ", "banyak "} {
			if rest, ok := strings.CutPrefix(strings.ToLower(what), head); ok {
				what = what[len(what)-len(rest):]
			}
		}
		if !hasAny(fold(what), "persentase", "prosentase", "tingkat", "angka", "prevalensi", "cakupan", "rasio") {
			return "Persentase " + what
		}
		return what
	case leaf == "":
		return what
	case what == "":
		return leaf
	case strings.Contains(" "+f+" ", " "+fold(leaf)+" "): // one of several things the title lists
		if first, _, _ := strings.Cut(f, " "); bareHeads[first] && !strings.HasPrefix(fold(leaf), first) {
			head, _, _ := strings.Cut(what, " ")
			return head + " " + leaf
		}
		return leaf
	default:
		return what + " " + leaf
	}
}

// isBare reports whether a heading says nothing of what is counted.
func isBare(text string) bool {
	for _, w := range strings.Fields(fold(text)) {
		if !bareHeads[w] && !isNumber(w) {
			return false
		}
	}
	return true
}

func isNumber(w string) bool { return strings.Trim(w, "0123456789") == "" }

func levelIn(text string) string {
	for _, w := range strings.Fields(fold(text)) {
		if l := levelOf[strings.TrimSuffix(w, "s")]; l != "" {
			return l
		}
		if l := levelOf[w]; l != "" {
			return l
		}
	}
	return ""
}

// isTotalWord reports whether a text stands where an area would and means all.
func isTotalWord(text string) bool {
	switch fold(text) {
	case "jumlah", "total", "jumlah total", "grand total", "jumlah keseluruhan":
		return true
	}
	return false
}

// isLevel reports whether a heading is the word for a level of areas alone:
// then even small numbers below its neighbours are figures.
func isLevel(text string) bool {
	words := strings.Fields(fold(text))
	return len(words) > 0 && len(words) <= 3 && levelIn(words[0]) != ""
}
