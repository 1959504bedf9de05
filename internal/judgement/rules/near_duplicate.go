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
	duplicateWords = 40  // shorter paragraphs are boilerplate
	duplicateShare = 0.8 // of runs of five words in common
)

var _ = register(Rule{
	ID: "near_duplicate", Version: "1", Severity: difference.Medium,
	Source: "Runs of five words in common (Broder 1997), 80 % and more over at least 40 words, in documents of different years",
	Title:  document.Message{ID: "Uraian hampir sama dengan tahun lain", EN: "Text nearly the same as in another year"},
	Check: func(f *Facts, report Report) {
		var long []Passage
		var prints [][]uint64
		for _, p := range f.Passages {
			if p.Year != 0 && len(strings.Fields(p.Text)) >= duplicateWords {
				long = append(long, p)
				prints = append(prints, shingles(p.Text))
			}
		}
		for _, pair := range candidates(prints) {
			a, b := long[pair[0]], long[pair[1]]
			if a.Year == b.Year || a.Source.SHA256 == b.Source.SHA256 {
				continue
			}
			if b.Year < a.Year {
				a, b = b, a
			}
			share := jaccard(prints[pair[0]], prints[pair[1]])
			if share < duplicateShare {
				continue
			}
			d := difference.Difference{Period: period.Year(b.Year), Subject: firstWords(b.Text), Status: difference.Counted, Sources: []observation.Source{b.Source, a.Source}}
			d.Expected, d.Found = "", shown(percent(share*100))
			d.Explanation = say(
				"Uraian tahun %d ini %s sama dengan uraian tahun %d: “%s …”.",
				"This text of %[1]d is %[2]s the same as a text of %[3]d: “%[4]s …”.",
				b.Year, percent(share*100), a.Year, firstWords(b.Text))
			report(d)
		}
	},
})

// candidates pairs passages that share at least one run of words, without
// comparing every passage with every other.
func candidates(prints [][]uint64) [][2]int {
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
	var pairs [][2]int
	for i := 0; i < len(all); {
		j := i
		for j < len(all) && all[j].hash == all[i].hash {
			j++
		}
		if j-i <= 20 { // a phrase in more passages than that is a formula of the trade
			for a := i; a < j; a++ {
				for b := a + 1; b < j; b++ {
					pairs = append(pairs, [2]int{all[a].doc, all[b].doc})
				}
			}
		}
		i = j
	}
	slices.SortFunc(pairs, func(a, b [2]int) int {
		if a[0] != b[0] {
			return a[0] - b[0]
		}
		return a[1] - b[1]
	})
	return slices.Compact(pairs)
}

func firstWords(s string) string {
	w := strings.Fields(s)
	return strings.Join(w[:min(len(w), 12)], " ")
}
