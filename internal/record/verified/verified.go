// Package verified holds verified questions: questions whose answer a named
// person has looked at and keeps, so that the same question is asked again at
// every release and after every reading, and every figure that has changed is
// shown beside what it was.
package verified

import (
	"encoding/json"
	"slices"
	"time"
)

// Question is one verified question.
type Question struct {
	ID      string          `json:"id"`
	Text    string          `json:"text"` // as it was asked; every word of it was understood
	Plan    json.RawMessage `json:"plan"` // a question.Plan
	Over    string          `json:"over,omitempty"`
	Figures []Figure        `json:"figures"`
	Result  *float64        `json:"result"` // computed from the figures; null where nothing is
	Unit    string          `json:"unit"`   // of the result
	AsOf    int64           `json:"as_of"`  // ledger entries the answer was made from
	By      string          `json:"by"`     // account id
	At      time.Time       `json:"at"`     // UTC
}

// Figure is one figure of an answer and the place it stands at.
type Figure struct {
	Metric      string   `json:"metric"` // "indicator:measure"
	Area        string   `json:"area,omitempty"`
	Agency      string   `json:"agency,omitempty"`
	Period      string   `json:"period"`
	Raw         string   `json:"raw"`   // as the document prints it
	Value       *float64 `json:"value"` // null where it is no number
	Unit        string   `json:"unit"`
	Observation string   `json:"observation"`
	SHA256      string   `json:"sha256"`
	File        string   `json:"file"`
	Page        int      `json:"page,omitempty"`
	Sheet       string   `json:"sheet,omitempty"`
	Cell        string   `json:"cell,omitempty"`
}

// about says what a figure is of: two figures of one answer may be of the same.
func (f Figure) about() [4]string { return [4]string{f.Metric, f.Area, f.Agency, f.Period} }

// same says whether two figures say the same value. Where it stands is not
// looked at: a document that comes again says nothing new.
func (f Figure) same(o Figure) bool {
	if f.Unit != o.Unit || (f.Value == nil) != (o.Value == nil) {
		return false
	}
	if f.Value == nil {
		return f.Raw == o.Raw
	}
	return *f.Value == *o.Value
}

// Change is one figure then and now; nil where there is none.
type Change struct {
	Then *Figure `json:"then"`
	Now  *Figure `json:"now"`
}

// State is what asking again came to.
type State string

// The states.
const (
	Unchanged State = "unchanged"
	Changed   State = "changed"
	Lost      State = "lost" // it can no longer be asked: the catalogue no longer has it
)

// Check is what asking a verified question again came to. It is derived.
type Check struct {
	Question string   `json:"question"` // id
	State    State    `json:"state"`
	Changes  []Change `json:"changes"`
	Result   *float64 `json:"result"` // now
	Reason   string   `json:"reason,omitempty"`
}

// Compare holds the figures of an answer against those that were kept: what is
// of the same thing in the order it stands, so that a value is held against
// the value in its place.
func (q Question) Compare(now []Figure, result *float64) Check {
	c := Check{Question: q.ID, State: Unchanged, Changes: []Change{}, Result: result}
	left := slices.Clone(now)
	var gone []Figure
	for _, f := range q.Figures { // what says the same is the same, wherever it stands among its like
		if i := slices.IndexFunc(left, func(n Figure) bool { return n.about() == f.about() && n.same(f) }); i >= 0 {
			left = slices.Delete(left, i, i+1)
			continue
		}
		gone = append(gone, f)
	}
	for _, f := range gone {
		change := Change{Then: &f}
		if i := slices.IndexFunc(left, func(n Figure) bool { return n.about() == f.about() }); i >= 0 {
			n := left[i]
			change.Now = &n
			left = slices.Delete(left, i, i+1)
		}
		c.Changes = append(c.Changes, change)
	}
	for _, f := range left {
		c.Changes = append(c.Changes, Change{Now: &f})
	}
	if len(c.Changes) > 0 || (q.Result == nil) != (result == nil) || q.Result != nil && *q.Result != *result {
		c.State = Changed
	}
	return c
}
