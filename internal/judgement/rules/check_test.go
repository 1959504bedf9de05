package rules

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

// everything is a set of papers in which most rules find something.
func everything() []observation.Candidate {
	p := newPaper("a.pdf")
	family(p, "4.516.000", "1.709.000", "1.277.000")
	accounts(p, "1.047.509.976", "1.025.249.126", "1.025.249.126")
	scored("50", "40", "92,5%", "km")(p)
	p.row(observation.SubActivity, "Survei", nil).indicator("Jumlah survei").rp(observation.Realised, year, "5.400.000").k(year, "0")
	p.row(observation.SubActivity, "Sampah", nil).rp(observation.Realised, q1, "#REF!").rp(observation.Budget, year, "2.800.000").rp(observation.Realised, year, "27.720.000")
	states("55.664")(p)
	q := newPaper("b.pdf")
	states("55.663.548.000")(q)
	own := []string{"210.781.800", "4.516.718.375", "562.489.950", "2.932.974.563", "1.699.057.496", "53.866.000"}
	first, second := report6("c.pdf", "SATPOL PP", own...), report6("d.pdf", "BPBD", append(own[:4:4], "1.208.798.838", "-")...)
	return candidates(p, q, first, second)
}

func TestOrderOfFactsDoesNotMatter(t *testing.T) {
	all := everything()
	want := Check(NewFacts(nil, all, nil))
	rules := map[string]bool{}
	for _, d := range want {
		rules[d.Rule] = true
	}
	if len(rules) < 8 {
		t.Fatalf("only %d rules find something: %v", len(rules), rules)
	}
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.Uint64().Draw(t, "seed")
		shuffled := append([]observation.Candidate(nil), all...)
		rand.New(rand.NewPCG(seed, 1)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if diff := cmp.Diff(want, Check(NewFacts(nil, shuffled, nil))); diff != "" {
			t.Fatalf("another order gives another result (-want +got):\n%s", diff)
		}
	})
}

// The same bytes under a second name say nothing new.
func TestSameDocumentTwice(t *testing.T) {
	all := everything()
	want := Check(NewFacts(nil, all, nil))
	twice := append([]observation.Candidate(nil), all...)
	for _, c := range all {
		c.Source.File = "salinan " + c.Source.File
		twice = append(twice, c)
	}
	if diff := cmp.Diff(want, Check(NewFacts(nil, twice, nil))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A difference keeps its id when the file is renamed, and no two share one.
func TestIDs(t *testing.T) {
	all := everything()
	ids := map[string]bool{}
	for _, d := range Check(NewFacts(nil, all, nil)) {
		if ids[d.ID] {
			t.Errorf("id %s stands twice", d.ID)
		}
		ids[d.ID] = true
	}
	for i := range all {
		all[i].Source.File = "pindah/" + all[i].Source.File
	}
	for _, d := range Check(NewFacts(nil, all, nil)) {
		if !ids[d.ID] {
			t.Errorf("renaming the files changed the id of %s: %s", d.Rule, d.Explanation.EN)
		}
	}
}

// rupiah prints whole money as documents do.
func rupiah(v int64) string {
	return strings.ReplaceAll(figure.Digits(float64(v), 0, "id"), "−", "-")
}

// What is found in rupiah is found in thousands of rupiah, a thousand times as
// large.
func TestScaling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.Int64Range(1_000_000, 1e11).Draw(t, "first part")
		b := rapid.Int64Range(1_000_000, 1e11).Draw(t, "second part")
		gap := rapid.Int64Range(-1e9, 1e9).Draw(t, "gap")
		at := func(scale int64) (difference.Difference, bool) {
			p := newPaper("a.pdf")
			family(p, rupiah((a+b+gap)*scale), rupiah(a*scale), rupiah(b*scale))
			for _, d := range Check(NewFacts(nil, candidates(p), nil)) {
				if d.Rule == "children_sum" {
					return d, true
				}
			}
			return difference.Difference{}, false
		}
		small, okS := at(1)
		large, okL := at(1000)
		if abs64(gap) > 500 && (!okS || !okL || large.Gap != 1000*small.Gap || small.Gap != float64(gap) || small.Severity != large.Severity) {
			t.Fatalf("gap %d: %v %v and %v %v", gap, okS, small.Gap, okL, large.Gap)
		}
	})
}

func abs64(v int64) int64 {
	if v < 0 {
		return -v
	}
	return v
}

// What rounding can explain is never reported, by any rule, for any figures.
func TestBelowToleranceIsNeverReported(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := newPaper("a.pdf")
		n := rapid.IntRange(1, 8).Draw(t, "parts")
		var amounts []int64
		sum := int64(0)
		for i := range n {
			amounts = append(amounts, rapid.Int64Range(0, 1e12).Draw(t, fmt.Sprint("part ", i)))
			sum += amounts[i]
		}
		off := rapid.Int64Range(-int64(n/2), int64(n/2)).Draw(t, "rounding")
		top := p.row(observation.Activity, "Kegiatan", nil).rp(observation.Realised, q1, rupiah(sum+off), problem("sum_mismatch"))
		for _, v := range amounts {
			p.row(observation.SubActivity, "Bagian", top).rp(observation.Realised, q1, rupiah(v))
		}
		budget := rapid.Int64Range(1, 1e12).Draw(t, "budget")
		spent := rapid.Int64Range(0, budget).Draw(t, "spent")
		p.row(observation.SubActivity, "Lain", nil).rp(observation.Budget, year, rupiah(budget)).rp(observation.Realised, year, rupiah(spent)).
			rp(observation.Balance, year, rupiah(budget-spent+rapid.Int64Range(-1, 1).Draw(t, "balance rounding")), problem("balance_mismatch"))
		target := float64(rapid.IntRange(1, 9999).Draw(t, "target")) / 10
		result := float64(rapid.IntRange(0, 9999).Draw(t, "result")) / 10
		for range 3 {
			p.row(observation.OfIndicator, "Layanan", nil).put(observation.Target, year, figure.Digits(target, 1, "id"), "km").put(observation.Reported, year, figure.Digits(result, 1, "id"), "km").
				put(observation.Achievement, year, figure.Digits(result/target*100, 1, "id")+"%", "%")
		}
		for _, d := range Check(NewFacts(nil, candidates(p), nil)) {
			if d.Rule != "money_without_output" && d.Rule != "magnitude" {
				t.Fatalf("%s: %s", d.Rule, d.Explanation.EN)
			}
		}
	})
}

// many makes about a hundred thousand figures in two hundred reports, with
// the names of rows recurring in all of them as real ones do.
func many() []observation.Candidate {
	r := rand.New(rand.NewPCG(1, 2))
	var papers []*paper
	for d := range 200 {
		p := newPaper(fmt.Sprintf("laporan-%03d.pdf", d))
		p.agency = observation.Ref{ID: fmt.Sprint("opd-", d%40), Text: fmt.Sprint("OPD ", d%40)}
		when := period.Quarter(2021+d/40, 1+d%4)
		papers = append(papers, p)
		for a := range 12 {
			total := int64(0)
			var parts []int64
			for range 10 {
				parts = append(parts, r.Int64N(1e9))
				total += parts[len(parts)-1]
			}
			if r.IntN(50) == 0 {
				total += 1_000_000
			}
			top := p.row(observation.Activity, fmt.Sprint("Kegiatan ", a), nil).rp(observation.Realised, when, rupiah(total), problem("sum_mismatch")).
				rp(observation.Budget, period.Year(when.Year()), rupiah(total*4)).k(when, "3").put(observation.Target, period.Year(when.Year()), "12", "dokumen")
			for i, v := range parts {
				p.row(observation.SubActivity, fmt.Sprint("Sub kegiatan ", i), top).indicator("Jumlah dokumen").rp(observation.Realised, when, rupiah(v)).
					rp(observation.Budget, period.Year(when.Year()), rupiah(v*4)).k(when, fmt.Sprint(r.IntN(3))).put(observation.Target, period.Year(when.Year()), "12", "dokumen")
			}
		}
	}
	return candidates(papers...)
}

// A hundred thousand figures are checked in seconds; the limit is generous,
// since machines are shared, and still far below what comparing every figure
// with every other would take.
func TestManyFacts(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a hundred thousand figures")
	}
	all := many()
	start := time.Now()
	found := Check(NewFacts(nil, all, nil))
	if took := time.Since(start); took > 30*time.Second {
		t.Errorf("%d figures took %s", len(all), took)
	}
	if len(all) < 100_000 || len(found) == 0 {
		t.Errorf("%d figures, %d differences: the test does not test", len(all), len(found))
	}
}

func BenchmarkCheck(b *testing.B) {
	all := many()
	b.ResetTimer()
	for b.Loop() {
		Check(NewFacts(nil, all, nil))
	}
	b.ReportMetric(float64(len(all)), "figures/op")
}
