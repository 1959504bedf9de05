package app

import (
	"fmt"
	"sync"

	"nyata/internal/adapters/practice"
	"nyata/internal/faces/web/mayor"
)

// truths is what is really the case in the practice city, for the one page that
// holds the estimate against it.
type truths struct {
	read func() (mayor.Truth, error)
}

// truthsOf reads the state below the folder of the practice city when it is
// first asked for.
func truthsOf(papers string) truths {
	return truths{sync.OnceValues(func() (mayor.Truth, error) {
		state, err := practice.ReadState(papers)
		if err != nil {
			return mayor.Truth{}, fmt.Errorf("read the practice city's state: %w", err)
		}
		out := mayor.Truth{Values: make(map[mayor.Cell]float64, len(state.Cells)), Manners: map[string]string{}}
		for _, c := range state.Cells {
			out.Values[mayor.Cell{Indicator: c.Indicator, Area: c.Area, Month: c.Period}] = c.True
		}
		for _, r := range state.Reporters {
			out.Manners[r.Indicator] = r.Manner
		}
		return out, nil
	})}
}

// Truth is what is really the case.
func (t truths) Truth() (mayor.Truth, error) { return t.read() }
