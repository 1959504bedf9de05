package evidence

import (
	"cmp"
	"slices"
	"strings"

	"nyata/internal/judgement/route"
)

// A city's own complaints, sorted by whoever received them, teach better than
// those the program comes with. A file teaches where it holds so many of them,
// the earlier part learns, and the later part says how sure the router must be.
const (
	ownLeast   = 300  // sorted rows, of two topics at least
	ownMost    = 3000 // the latest of more
	ownLearned = 0.7  // share of them, the earliest, that the later ones are judged by
	ownProof   = 50   // judged rows that a precision is measured on
	ownPrecise = 0.93
)

// ownSteps are how sure the router may have to be.
var ownSteps = []float64{0.5, 0.6, 0.7, 0.8, 0.9, 0.95}

// ownRouter learns from the rows of a file whose category names a topic; nil
// where they are too few. Where its precision on the later of them is not
// enough it offers and is never sure.
func ownRouter(w *walk, monthFirst bool) *Router {
	var sorted []route.Sorted
	for _, row := range w.Rows[w.head+1:] {
		w.row = row
		t, ok := topicOf(keywords(w.get("kategori")))
		on, dated := dayIn(w.get("tanggal"), monthFirst)
		text := strings.TrimSpace(w.get("judul") + " " + cmp.Or(w.get("isi"), w.get("isi_akhir")))
		if ok && dated && text != "" {
			sorted = append(sorted, route.Sorted{Day: on.String(), Topic: t.id, Text: text})
		}
	}
	slices.SortStableFunc(sorted, func(a, b route.Sorted) int { return strings.Compare(a.Day, b.Day) })
	sorted = sorted[max(0, len(sorted)-ownMost):]
	if len(sorted) < ownLeast || len(route.Topics(sorted)) < 2 {
		return nil
	}
	cut := int(ownLearned * float64(len(sorted)))
	judged := NewRouter(append(route.Learned(), sorted[:cut]...))
	learned := NewRouter(append(route.Learned(), sorted...))
	learned.own, learned.sureP = true, judged.proven(sorted[cut:])
	return learned
}

// proven is how sure the router must be for its precision on later complaints
// to be enough; above 1 where it never is.
func (r *Router) proven(later []route.Sorted) float64 {
	type said struct {
		p     float64
		right bool
	}
	all := make([]said, len(later))
	for i, x := range later {
		c := r.model.Rank(x.Text, topicsOf(keywords(x.Text)))[0]
		all[i] = said{c.P, c.Topic == x.Topic}
	}
	for _, step := range ownSteps {
		n, right := 0, 0
		for _, s := range all {
			if s.p < step {
				continue
			}
			n++
			if s.right {
				right++
			}
		}
		if n >= ownProof && float64(right) >= ownPrecise*float64(n) {
			return step
		}
	}
	return 2
}
