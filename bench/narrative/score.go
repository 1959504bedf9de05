package narrative

import (
	"slices"
	"strings"
)

// Field counts how often one field is right among the quantities whose value
// and unit were found.
type Field struct{ Right, Of int }

// Score counts what was found. Ranges, percentages and what a document ignores
// aside, a printed quantity is right when value, unit and action are the
// label's, and year and place too where the label gives them.
type Score struct {
	Right, Printed, Labelled    int
	Action, Year, Place, Object Field
	Missed                      []Fault // labelled, and not printed so
	Extra                       []Fault // printed, and not labelled so
}

// Fault is one quantity that is not as it should be.
type Fault struct {
	File string
	Quantity
}

// Precision is the part of the printed quantities that are right.
func (s *Score) Precision() float64 { return share(s.Right, s.Printed) }

// Recall is the part of the labelled quantities that are printed right.
func (s *Score) Recall() float64 { return share(s.Right, s.Labelled) }

// F1 is the harmonic mean of precision and recall.
func (s *Score) F1() float64 {
	p, r := s.Precision(), s.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// Judge holds what was printed of each document, by its file, against its
// labels.
func Judge(documents []Document, printed map[string][]Quantity) Score {
	var s Score
	for i := range documents {
		s.add(&documents[i], printed[documents[i].File])
	}
	return s
}

// add pairs labels with printed quantities: first those that are right in
// everything, then those of the same value and unit. What is left over counts
// as missed or extra.
func (s *Score) add(d *Document, printed []Quantity) {
	labels := make([]*Quantity, 0, len(d.Quantities))
	for i := range d.Quantities {
		labels = append(labels, &d.Quantities[i])
	}
	found := make([]*Quantity, 0, len(printed))
	for i := range printed {
		found = append(found, &printed[i])
	}
	s.Labelled += len(labels)
	pair := func(fits func(label, q *Quantity) bool) (pairs int) {
		labels = slices.DeleteFunc(labels, func(label *Quantity) bool {
			at := slices.IndexFunc(found, func(q *Quantity) bool { return fits(label, q) })
			if at < 0 {
				return false
			}
			s.fields(label, found[at])
			if !right(label, found[at]) {
				s.Missed = append(s.Missed, Fault{d.File, *label})
				s.Extra = append(s.Extra, Fault{d.File, *found[at]})
			}
			found = slices.Delete(found, at, at+1)
			pairs++
			return true
		})
		return pairs
	}
	rightOnes := pair(right)
	wrongOnes := pair(sameAmount)
	s.Right += rightOnes
	for _, label := range labels {
		s.Missed = append(s.Missed, Fault{d.File, *label})
	}
	found = slices.DeleteFunc(found, func(q *Quantity) bool { return ignored(d, q) })
	for _, q := range found {
		s.Extra = append(s.Extra, Fault{d.File, *q})
	}
	s.Printed += rightOnes + wrongOnes + len(found)
}

func (s *Score) fields(label, q *Quantity) {
	count := func(f *Field, is bool) {
		f.Of++
		if is {
			f.Right++
		}
	}
	count(&s.Action, label.Action == q.Action)
	if label.Year != 0 {
		count(&s.Year, sameYear(label, q))
	}
	if label.Place != "" {
		count(&s.Place, samePlace(label, q))
	}
	count(&s.Object, sameObject(label, q))
}

func right(label, q *Quantity) bool {
	return sameAmount(label, q) && label.Action == q.Action && sameYear(label, q) && samePlace(label, q)
}

func sameAmount(label, q *Quantity) bool {
	a, known := amountOf(label)
	b, printed := amountOf(q)
	return known && printed && a.equals(b)
}

func sameYear(label, q *Quantity) bool { return label.Year == 0 || label.Year == q.Year }

// samePlace is whether the printed place names the labelled one. A place that
// the label carries over from elsewhere in the document may be left out, but
// not be another.
func samePlace(label, q *Quantity) bool {
	want, got := fold(label.Place), fold(q.Place)
	if want == "" || strings.Contains(got, want) {
		return true
	}
	return got == "" && !strings.Contains(fold(label.Sentence), want)
}

// sameObject is whether one of the objects names the other, or both have a
// word of four letters or more in common.
func sameObject(label, q *Quantity) bool {
	want, got := fold(label.Object), fold(q.Object)
	if got == "" || want == "" {
		return got == want
	}
	if strings.Contains(got, want) || strings.Contains(want, got) {
		return true
	}
	words := strings.Fields(got)
	return slices.ContainsFunc(strings.Fields(want), func(w string) bool { return len(w) >= 4 && slices.Contains(words, w) })
}

// ignored is whether a quantity may be printed or not.
func ignored(d *Document, q *Quantity) bool {
	got, has := amountOf(q)
	if !has {
		return false
	}
	if got.of == "%" || slices.Contains(durations, got.of) {
		return true
	}
	return slices.ContainsFunc(d.Ignored, func(i Quantity) bool {
		if i.Unit == "" {
			return q.Value != nil && alike(*q.Value, *i.Value)
		}
		want, _ := amountOf(&i)
		return want.equals(got)
	})
}

// durations are no quantities of anything made.
var durations = []string{"hari", "hari kalender", "minggu", "bulan", "tahun", "jam", "menit"}

func fold(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
