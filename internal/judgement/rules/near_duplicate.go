package rules

import (
	"slices"
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

const (
	duplicateWords = 25  // shorter paragraphs are boilerplate
	duplicateShare = 0.8 // of runs of five words in common
)

var _ = register(Rule{
	ID: "near_duplicate", Version: "2", Severity: difference.Medium,
	Source: document.Message{
		ID: "Rangkaian lima kata yang sama (Broder 1997), tahun diabaikan, 80 % atau lebih dari sedikitnya 25 kata, dalam dokumen tahun berbeda",
		EN: "Runs of five words in common (Broder 1997), years left out, 80 % and more over at least 25 words, in documents of different years",
	},
	Title: document.Message{ID: "Uraian hampir sama dengan tahun lain", EN: "Text nearly the same as in another year"},
	Check: func(f *Facts, report Report) {
		var long []Passage
		var prints [][]uint64
		for _, p := range f.Passages {
			if p.Year != 0 && len(strings.Fields(p.Text)) >= duplicateWords {
				long = append(long, p)
				prints = append(prints, shingles(p.Text))
			}
		}
		for _, pair := range pairs(prints) {
			a, b := long[pair[0]], long[pair[1]]
			if a.Year == b.Year || a.Source.SHA256 == b.Source.SHA256 {
				continue
			}
			if b.Year < a.Year {
				a, b = b, a
			}
			if share := jaccard(prints[pair[0]], prints[pair[1]]); share >= duplicateShare {
				nearDuplicate(a, b, share, report)
			}
		}
	},
})

// nearDuplicate reports the text of the later year. What an agency is for, or
// a law it rests on, may well be told in the same words every year. A text that
// carries figures over unchanged, describes how things stand, or had nothing
// but its year replaced says of its own year what was written for another.
func nearDuplicate(earlier, later Passage, share float64, report Report) {
	d := difference.Difference{
		Period: period.Year(later.Year), Subject: firstWords(later.Text), Status: difference.Note,
		Sources: []observation.Source{later.Source, earlier.Source}, Found: shown(percent(share * 100)),
	}
	d.Explanation = say(
		"%[1]s uraian tahun %[2]d ini sama dengan uraian tahun %[3]d: “%[4]s …”.",
		"%[1]s of this text of %[2]d is the same as a text of %[3]d: “%[4]s …”.",
		percent(share*100), later.Year, earlier.Year, firstWords(later.Text))
	if same := sameNumbers(earlier.Text, later.Text); len(same) > 0 {
		d.Status = difference.Counted
		d.Explanation = also(d.Explanation,
			"Angkanya pun tidak berubah, misalnya %[1]s.",
			"Its figures have not changed either, such as %[1]s.", same[0])
	}
	if describes(later.Text) || otherYear(earlier.Text, later.Text) {
		d.Status = difference.Counted
	}
	report(d)
}

// narrating are words of texts that tell how things stand or went.
var narrating = []string{
	"tahun lalu", "hasil pemeriksaan", "menemukan", "ditemukan", "mendapati", "tercatat", "mencatat", "menunjukkan", "bertambah", "berkurang", "menurun", "meningkat",
	"tercapai", "terealisasi", "realisasi", "capaian", "sebanyak", "mencapai", "masih", "belum", "sudah", "keluhan", "mengeluhkan",
}

// describes reports whether a text tells how things stand, with at least two
// of the words such texts use.
func describes(text string) bool {
	folded := " " + strings.Join(strings.FieldsFunc(strings.ToLower(text), notWord), " ") + " "
	n := 0
	for _, w := range narrating {
		if strings.Contains(folded, " "+w+" ") {
			n++
		}
	}
	return n >= 2
}

// otherYear reports whether the later text names a year that the earlier one
// does not.
func otherYear(earlier, later string) bool {
	had := yearsIn(earlier)
	return slices.ContainsFunc(yearsIn(later), func(y string) bool { return !slices.Contains(had, y) })
}

func yearsIn(text string) []string {
	return slices.DeleteFunc(strings.FieldsFunc(text, notWord), func(w string) bool { return !isYear(w) })
}

// sameNumbers are the numbers of two or more digits, years left out, that
// stand in both texts, if they are all the later text has.
func sameNumbers(earlier, later string) []string {
	old := numbersIn(earlier)
	var out []string
	for _, n := range numbersIn(later) {
		if !slices.Contains(old, n) {
			return nil
		}
		out = append(out, n)
	}
	return out
}

func numbersIn(text string) []string {
	var out []string
	for _, w := range strings.Fields(text) {
		w = strings.Trim(w, ".,;:()“”\"'%")
		digits := strings.Count(w, "")
		if digits < 3 || strings.ContainsFunc(w, func(r rune) bool { return (r < '0' || r > '9') && r != '.' && r != ',' }) || isYear(w) {
			continue
		}
		out = append(out, w)
	}
	return out
}

func firstWords(s string) string {
	w := strings.Fields(s)
	return strings.Join(w[:min(len(w), 12)], " ")
}

// pairs lists the passages that share at least one run of words, without
// comparing every passage with every other.
func pairs(prints [][]uint64) [][2]int {
	type posting struct {
		hash uint64
		doc  int
	}
	var all []posting
	for i, p := range prints {
		for _, h := range p {
			all = append(all, posting{h, i})
		}
	}
	slices.SortFunc(all, func(a, b posting) int {
		switch {
		case a.hash < b.hash:
			return -1
		case a.hash > b.hash:
			return 1
		}
		return a.doc - b.doc
	})
	var out [][2]int
	for i := 0; i < len(all); {
		j := i
		for j < len(all) && all[j].hash == all[i].hash {
			j++
		}
		if j-i <= 20 { // a phrase in more passages than that is a formula of the trade
			for a := i; a < j; a++ {
				for b := a + 1; b < j; b++ {
					out = append(out, [2]int{all[a].doc, all[b].doc})
				}
			}
		}
		i = j
	}
	slices.SortFunc(out, func(a, b [2]int) int {
		if a[0] != b[0] {
			return a[0] - b[0]
		}
		return a[1] - b[1]
	})
	return slices.Compact(out)
}
