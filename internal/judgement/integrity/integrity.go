// Package integrity asks of reported figures what arithmetic between figures
// cannot: whether they look measured. A test speaks when figures repeat, heap
// up, stop at a target, run too smoothly or do not follow the evidence more
// than measuring and rounding explain. Its signal is a reason to look, never
// a statement about persons: an honest office can carry a yearly figure
// through twelve months.
//
// Every test takes account of the rounding habit of the figures first; where
// rounding is as coarse as the movement, it abstains. Thresholds are set so
// that at most one in a hundred simulated honest sources gets a signal of a
// test (make bench ONLY=integrity).
package integrity

import (
	"cmp"
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/record/document"
)

// Kind is what sort of quantity a series counts.
type Kind string

// The kinds. Tests that need limits, magnitudes or denominators choose by it.
const (
	Share Kind = "share" // percentage, 0–100
	Index Kind = "index" // score on a scale of its own
	Count Kind = "count" // whole things, 0 and more
	Money Kind = "money" // rupiah
)

// Series is what one source reports of one subject over time.
type Series struct {
	Source  string // who reports: an agency's id
	Subject string // what is reported of: indicator and area; the same for all sources that report it
	Topic   string // indicator's id: series of one topic are each other's peers
	Kind    Kind
	Span    period.Span // cumulative series begin again each year
	Unit    string      // as printed
	Grid    float64     // distance of neighbouring values as printed: 0.1 for one decimal; 0 when unknown
	Values  []Value     // in order of their periods, which are of one length

	every int // periods from one count to the next; 0 and 1 say that each is counted
}

// Value is the figure of one period and what it can be held against.
type Value struct {
	Period   period.Period
	Reported float64
	Target   *float64  // nil when none is set
	Evidence *Evidence // nil when there is none
}

// Evidence is what sources other than the reporting one say about a value: an
// estimate made without the report.
type Evidence struct{ Mean, SD float64 }

// Signal is what one test noticed about one source.
type Signal struct {
	Test      string // id of the test
	Version   string
	Source    string
	Subjects  []string         // the series it rests on, in order; all of the source's when empty
	Periods   []period.Period  // the values it rests on, when they are few
	Statistic float64          // what was measured; the test says what it is
	Expected  float64          // what measuring and rounding would give
	Seen      int              // values looked at
	P         float64          // probability of as much or more without cause, over all series of the source
	Sentence  document.Message // for people, in both languages
}

// Test is one question asked of what a source reports.
type Test struct {
	ID        string
	Version   string
	Title     document.Message
	Threshold float64 // P below which it speaks
	single    bool    // it looks at single values, as they were sent in; others at what was counted
	check     func(own []Series, peers Peers) []Signal
}

// All are the tests in order of their ids.
func All() []Test {
	all := []Test{repetition, copied, heaping, digits, onTarget, smooth, slope, jump, season, benford}
	slices.SortFunc(all, func(a, b Test) int { return cmp.Compare(a.ID, b.ID) })
	return all
}

// Ask puts one test to the series of one source. Tests that compare with peers
// abstain when there are too few.
func (t Test) Ask(own []Series, peers Peers) []Signal {
	once := distinct(own)
	return t.ask(once, counted(once), peers)
}

func (t Test) ask(sent, counted []Series, peers Peers) []Signal {
	own := counted
	if t.single {
		own = sent
	}
	var out []Signal
	for _, s := range t.check(own, peers) {
		if s.P <= t.Threshold {
			s.Test, s.Version, s.Source = t.ID, t.Version, own[0].Source
			out = append(out, s)
		}
	}
	return out
}

// Examine puts all tests to all sources. The result is ordered by source and
// test and does not depend on the order of the series.
func Examine(all []Series) []Signal {
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, func(a, b Series) int {
		return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Subject, b.Subject))
	})
	peers := PeersOf(sorted)
	var out []Signal
	for i := 0; i < len(sorted); {
		j := i
		for j < len(sorted) && sorted[j].Source == sorted[i].Source {
			j++
		}
		once := distinct(sorted[i:j])
		asCounted := counted(once)
		for _, t := range All() {
			out = append(out, t.ask(once, asCounted, peers)...)
		}
		i = j
	}
	return out
}
