package mention

import (
	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/record/observation"
)

// Computation is a sum over mentions, not a fact: no document says it.
type Computation struct {
	Figure figure.Figure // Raw empty; Number, or Range where one of the rows is one
	Rows   int           // how many were added
}

// Sum adds up mentions that a person kept, in the unit of the first. It refuses
// percentages, what measures different things, and what was built beside what
// is planned; no row is no sum. Rows are added in the order given.
func Sum(kept []observation.Candidate) (Computation, error) {
	if len(kept) == 0 {
		return Computation{}, fault.New(fault.Invalid, "mention.no_rows")
	}
	var low, high float64
	_, _, unit, _ := measured(kept[0].Figure)
	for i := range kept {
		c := &kept[i]
		l, h, of, ok := measured(c.Figure)
		switch {
		case !ok || of == "%":
			return Computation{}, fault.New(fault.Invalid, "mention.no_sum", fault.With("text", c.Figure.Raw))
		case of != unit:
			return Computation{}, fault.New(fault.Invalid, "mention.units_differ", fault.With("a", kept[0].Figure.Unit), fault.With("b", c.Figure.Unit))
		case c.Narrative == nil || kept[0].Narrative == nil || c.Narrative.Action != kept[0].Narrative.Action:
			return Computation{}, fault.New(fault.Invalid, "mention.actions_differ")
		}
		low, high = low+l, high+h
	}
	shown, times := kept[0].Figure.Unit, 1.0
	if b, known := base[shown]; known {
		times = b.times
	}
	sum := Computation{Rows: len(kept), Figure: figure.Of(exact(low/times), shown)}
	if low != high {
		sum.Figure = figure.Figure{Kind: figure.Range, Low: exact(low / times), High: exact(high / times), Unit: shown}
	}
	return sum, nil
}
