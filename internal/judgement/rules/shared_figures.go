package rules

import (
	"cmp"
	"math"
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "shared_figures", Version: "1", Severity: difference.High,
	Source: document.Message{
		ID: "Hitungan: dua perangkat daerah tidak kebetulan melaporkan jumlah yang sama sampai rupiahnya, untuk beberapa baris satu periode sementara baris lain berbeda",
		EN: "Arithmetic: two agencies do not by chance report the same amounts, to the rupiah, for several rows of a period while other rows differ",
	},
	Title: document.Message{ID: "Angka yang sama pada dua perangkat daerah", EN: "The same figures in two agencies"},
	Check: func(f *Facts, report Report) {
		for _, p := range f.sharing() {
			sharedFigures(p, report)
		}
	},
})

const (
	sharedLeast = 10_000_000 // rupiah; smaller amounts, such as fees, may well be the same
	sharedRows  = 3          // rows of one period that agree before they are called copied
)

// twin is one amount that two documents of two agencies both print for rows of
// one name.
type twin struct{ a, b *observation.Candidate }

// couple is two documents of different agencies.
type couple struct{ first, second string }

// occasion is a period and measure in which a couple shares figures.
type occasion struct {
	couple
	period  period.Period
	span    period.Span
	measure observation.Measure
}

// sharing lists, for each couple and period that shares enough amounts, what
// it shares.
func (f *Facts) sharing() [][]twin {
	type name struct {
		subject string
		period  period.Period
		span    period.Span
		measure observation.Measure
	}
	by := map[name][]*observation.Candidate{}
	var names []name
	for _, r := range f.Rows {
		if r.Owner != r {
			continue
		}
		for _, c := range r.Figures {
			if _, ok := number(c); !ok || !money(c) || c.Period.IsZero() || agencyKey(c) == "" || words(c.Subject.Text) == "" || c.Subject.Type == observation.Total {
				continue
			}
			k := name{words(c.Subject.Text), c.Period, c.Span, c.Measure}
			if by[k] == nil {
				names = append(names, k)
			}
			by[k] = append(by[k], c)
		}
	}
	shared := map[occasion][]twin{}
	same, other := map[couple]int{}, map[couple]int{}
	var occasions []occasion
	for _, k := range names {
		for _, t := range twins(by[k]) {
			both := couple{documentOf(t.a), documentOf(t.b)}
			switch {
			case value(t.a) != value(t.b):
				other[both]++
			case distinctive(t.a):
				same[both]++
				at := occasion{both, k.period, k.span, k.measure}
				if shared[at] == nil {
					occasions = append(occasions, at)
				}
				shared[at] = append(shared[at], t)
			}
		}
	}
	var out [][]twin
	for _, at := range occasions {
		// Where hardly anything differs it is one report received twice, such as
		// a summary, and no copying.
		if len(shared[at]) >= sharedRows && other[at.couple]*4 >= same[at.couple] {
			out = append(out, shared[at])
		}
	}
	return out
}

const mostNamesakes = 40 // agencies that print one row name are compared with each other up to this many

// twins pairs the figures of one name over documents of different agencies. A
// document that prints the name twice is left out: it is not known which is
// meant.
func twins(all []*observation.Candidate) []twin {
	slices.SortStableFunc(all, func(a, b *observation.Candidate) int { return cmp.Compare(documentOf(a), documentOf(b)) })
	var single []*observation.Candidate
	for i := 0; i < len(all); {
		j := i
		for j < len(all) && documentOf(all[j]) == documentOf(all[i]) {
			j++
		}
		if j-i == 1 {
			single = append(single, all[i])
		}
		i = j
	}
	if len(single) > mostNamesakes {
		// Too many to compare each with each: only equal amounts can be twins,
		// and how many differ is known well enough from rarer names.
		return equalOnly(single)
	}
	var out []twin
	for i, a := range single {
		for _, b := range single[i+1:] {
			if agencyKey(a) != agencyKey(b) {
				out = append(out, ordered(a, b))
			}
		}
	}
	return out
}

func equalOnly(single []*observation.Candidate) []twin {
	byValue := map[float64][]*observation.Candidate{}
	var out []twin
	for _, c := range single {
		for _, other := range byValue[value(c)] {
			if agencyKey(other) != agencyKey(c) && len(byValue[value(c)]) < 3 {
				out = append(out, ordered(other, c))
			}
		}
		byValue[value(c)] = append(byValue[value(c)], c)
	}
	return out
}

// ordered puts the figure of the file that sorts first first.
func ordered(a, b *observation.Candidate) twin {
	if cmp.Or(cmp.Compare(a.Source.File, b.Source.File), cmp.Compare(a.Source.SHA256, b.Source.SHA256)) > 0 {
		a, b = b, a
	}
	return twin{a, b}
}

func value(c *observation.Candidate) float64 {
	v, _ := number(c)
	return v
}

// distinctive reports whether an amount is large and crooked enough not to be
// met twice by chance: a standard price or a round ceiling is not.
func distinctive(c *observation.Candidate) bool {
	v := math.Abs(value(c))
	return v >= sharedLeast && math.Mod(v, 100_000) != 0
}

func agencyKey(c *observation.Candidate) string { return cmp.Or(c.Agency.ID, words(c.Agency.Text)) }

func sharedFigures(shared []twin, report Report) {
	for _, t := range shared {
		d := about(t.b)
		d.Expected, d.Found, d.Gap = "≠ "+shown(t.a.Figure), shown(t.b.Figure), value(t.b)
		d.Explanation = say(
			"%[1]s %[2]s untuk %[3]s tercetak %[4]s pada %[6]s, sama persis sampai rupiah terakhir dengan %[5]s; begitu pula %[7]d angka besar lain pada periode yang sama, sedangkan rincian keduanya berbeda. Mungkin itu jumlah gabungan, atau angka yang terbawa dari laporan yang lain.",
			"%[1]s of %[3]s %[2]s is printed as %[4]s for %[6]s, the same to the last rupiah as for %[5]s; so are %[7]d other large figures of that time, while the details of the two differ. They may be totals of both, or carried over from the other's report.",
			measureWord{t.b.Measure}, when(t.b), named{t.b}, t.b, agencyName(t.a), agencyName(t.b), len(shared)-1)
		report(d, t.b, t.a)
	}
}

func agencyName(c *observation.Candidate) string { return cmp.Or(c.Agency.Text, c.Agency.ID) }
