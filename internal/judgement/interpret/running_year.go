package interpret

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/narrative"
	"nyata/internal/record/document"
)

// lastOf is the last of the years that a report looks back on, where its title
// names several from the year on: "Tahun 2023 – 2025".
func lastOf(title []string, year int) int {
	const most = 5 // years that one report looks back on
	for _, line := range title {
		for _, m := range period.FindAll(line, period.Year(year)) {
			if last := m.Period.End().Year(); m.Period.Year() == year && last > year && last <= year+most {
				return last
			}
		}
		if last := lastJoined(line, year); last > year && last <= year+most {
			return last
		}
	}
	return year
}

// joinedYears match years that a title joins: "Tahun 2023 dan 2024", "2022, 2023 dan
// 2024".
var joinedYears = regexp.MustCompile(`(?i)\b(?:19|20)[0-9]{2}(?:\s*(?:,|dan|serta|&|/)+\s*(?:tahun\s+)?(?:19|20)[0-9]{2}\b)+`)

// lastJoined is the last of the years that a line joins to the year; 0 where it joins
// none.
func lastJoined(line string, year int) int {
	for _, list := range joinedYears.FindAllString(line, -1) {
		years := fourDigits.FindAllString(list, -1)
		if first, _ := strconv.Atoi(years[0]); first == year {
			last, _ := strconv.Atoi(years[len(years)-1]) // four digits
			return last
		}
	}
	return 0
}

var fourDigits = regexp.MustCompile(`[0-9]{4}`)

// within is the part of the year that a title names, or the year. The day it was
// signed is none.
func within(title []string, year int) period.Period {
	for _, line := range title {
		for _, m := range period.FindAll(line, period.Year(year)) {
			if g := m.Period.Grain(); m.Period.Year() == year && (g == period.Halves || g == period.Quarters || g == period.Months || g == period.Ranges && m.Period.End().Year() == year) {
				return m.Period
			}
		}
	}
	return period.Year(year)
}

// yearOfText is the year a document of running text is of: that of its title, else
// that of its budget, of the day it was written, or of the folder it is filed under.
// Its sentences may speak of any: only where nothing else names a year is it the one
// that they speak of most, of a plan the last.
func yearOfText(doc *document.Document, title []string, plan bool) int {
	years, sections := yearHeadings(doc)
	for _, line := range title {
		if about := subjectLine.FindStringSubmatch(line); about != nil {
			if y := yearIn(about[1], false); y != 0 {
				return y
			}
		}
	}
	for _, line := range title {
		if y := narrative.YearInWords(line); y != 0 {
			return y
		}
		if y := yearIn(line, false); y != 0 && (len(years) < 2 || !sections[line]) {
			return y
		}
	}
	for _, line := range title {
		if y := yearIn(line, true); y != 0 && (len(years) < 2 || !sections[line]) {
			return y
		}
	}
	if y := budgetYear(doc); y != 0 {
		return y
	}
	if y := todayOf(doc); y != 0 {
		return y
	}
	parts := strings.FieldsFunc(doc.File, func(r rune) bool { return r == '/' || r == '\\' })
	for i := len(parts) - 1; i >= 0; i-- {
		if y := yearIn(baseName(parts[i]), true); y != 0 {
			return y
		}
	}
	if len(years) > 0 {
		return slices.Max(years)
	}
	return spokenOf(doc, plan)
}

// citedYears match what in a title has a year that is not the document's: a rule, and
// the years of a plan for several.
var citedYears = regexp.MustCompile(`(?i)\b(?:nomor|no\.?)\s*:?\s*[0-9][\w./-]*\s+tahun\s+[0-9]{4}|\b(?:renstra|rpjmd|rpjpd|rpjmn|rtrw)\s+(?:tahun\s+)?[0-9]{4}\s*[-–—]\s*[0-9]{4}`)

// uncited is a line of a title without the years that it only cites, where it has
// others.
func uncited(line string) string {
	if rest := citedYears.ReplaceAllString(line, " "); yearIn(rest, true) != 0 {
		return rest
	}
	return line
}

// subjectLine matches the line of a letter that says what it is about.
var subjectLine = regexp.MustCompile(`(?i)^\s*(?:hal|perihal)\s*:\s*(.+)$`)

// dayOfLetter and dateline match the day on which a letter, or the news, was written.
var (
	dayOfLetter = regexp.MustCompile(`(?i)^\s*(?:tanggal|tgl\.?)\s*:\s*[0-9]{1,2}\s+\pL+\s+((?:19|20)[0-9]{2})\s*$`)
	dateline    = regexp.MustCompile(`^\s*\p{Lu}[\pL .]{2,40}[,(]\s*(?:\pL+,?\s+)?\(?[0-9]{1,2}(?:\s+\pL+\s+|/[0-9]{1,2}/)((?:19|20)[0-9]{2})\)?\s*[-–—]`)
)

// writtenIn is the year of the day on which a letter or the news says it was written,
// from which it counts "tahun lalu"; 0 where it says none.
func writtenIn(doc *document.Document) int {
	const most = 8 // paragraphs
	if len(doc.Pages) == 0 {
		return 0
	}
	for i := range doc.Pages[0].Paragraphs {
		if i == most {
			break
		}
		for _, form := range []*regexp.Regexp{dayOfLetter, dateline} {
			if m := form.FindStringSubmatch(doc.Pages[0].Paragraphs[i].Text); m != nil {
				y, _ := strconv.Atoi(m[1]) // four digits
				return y
			}
		}
	}
	return 0
}

// thisDay matches how a record of a meeting or of a handing over begins.
var thisDay = regexp.MustCompile(`(?i)^\s*pada hari ini\b`)

// todayOf is the year of the day on which a record says it was made, in words or in
// figures; 0 where there is none.
func todayOf(doc *document.Document) int {
	for i := range doc.Pages {
		for k := range doc.Pages[i].Paragraphs {
			text := doc.Pages[i].Paragraphs[k].Text
			if !thisDay.MatchString(text) {
				continue
			}
			if y := narrative.YearInWords(text); y != 0 {
				return y
			}
			return yearIn(text, true)
		}
	}
	return 0
}

// spokenOf is the year that the sentences of a document speak of most, the later of
// two; of a plan the last one.
func spokenOf(doc *document.Document, plan bool) int {
	times := map[int]int{}
	for i := range doc.Pages {
		for k := range doc.Pages[i].Paragraphs {
			for _, m := range period.FindAll(citedYears.ReplaceAllString(doc.Pages[i].Paragraphs[k].Text, " "), period.Period{}) {
				if m.Period.Grain() != period.Ranges {
					times[m.Period.Year()]++
				}
			}
		}
	}
	best := 0
	for _, y := range slices.Sorted(maps.Keys(times)) {
		if plan || times[y] >= times[best] {
			best = y
		}
	}
	return best
}

// calledBudgetYear matches a year that a text calls that of a budget.
var calledBudgetYear = regexp.MustCompile(`(?i)\b(?:tahun anggaran|t\.?a\.?)\s*((?:19|20)[0-9]{2})\b`)

// budgetYear is the one budget year that a document's text names, 0 where it
// names none or several.
func budgetYear(doc *document.Document) int {
	only := 0
	for i := range doc.Pages {
		for k := range doc.Pages[i].Paragraphs {
			for _, m := range calledBudgetYear.FindAllStringSubmatch(doc.Pages[i].Paragraphs[k].Text, -1) {
				y, _ := strconv.Atoi(m[1]) // four digits
				if only != 0 && only != y {
					return 0
				}
				only = y
			}
		}
	}
	return only
}

// numbered matches the number or the mark before a heading in the text, and counts
// what its words are counted with.
var (
	numbered = regexp.MustCompile(`^\s*(?:[0-9]{1,2}|[A-Za-z]|[IVX]{1,5})[.)]\s`)
	counts   = regexp.MustCompile(`\b(?:[0-9]+|[IVX]+)\b|[^\pL\s]`)
)

// yearHeadings are the years of the headings inside a text, each once, and those
// headings: "Tahun 2024", "A. Realisasi Semester II 2024". What stands where a title
// does is one only if another of its words follows for another year.
func yearHeadings(doc *document.Document) (years []int, lines map[string]bool) {
	const title, few = 4, 8 // paragraphs where a title may stand; words of a heading
	form := func(text string) string { return strings.Join(strings.Fields(counts.ReplaceAllString(text, " ")), " ") }
	lines = map[string]bool{}
	first := map[string]string{} // what may be of the title, by its form
	add := func(text string, y int) {
		lines[text] = true
		if !slices.Contains(years, y) {
			years = append(years, y)
		}
	}
	for i := range doc.Pages {
		for k := range doc.Pages[i].Paragraphs {
			p := &doc.Pages[i].Paragraphs[k]
			text := strings.TrimSpace(p.Text)
			y := yearIn(text, true)
			if y == 0 || len(strings.Fields(text)) > few || p.Heading == 0 && !strings.HasSuffix(text, ":") && !numbered.MatchString(text) && !narrative.OnlyYear(text) {
				continue
			}
			switch like := first[form(text)]; {
			case like != "" && yearIn(like, true) != y:
				add(like, yearIn(like, true))
				add(p.Text, y)
			case i == 0 && k < title && !narrative.OnlyYear(text):
				first[form(text)] = p.Text
			default:
				add(p.Text, y)
			}
		}
	}
	return years, lines
}
