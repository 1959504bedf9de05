// Package lineage holds what areas and agencies have in common: each stands
// below one other, each is valid from one day to another, and people write its
// name in many ways.
package lineage

import (
	"errors"
	"fmt"
	"time"

	"nyata/internal/ground/period"
)

// Item is one thing of a tree.
type Item struct {
	ID     string
	Parent string // id; empty at the top
	From   string // first day: YYYY, YYYY-MM or YYYY-MM-DD; empty = open
	To     string // last day, likewise; a year ends on 31 December
}

// Forest is a checked set of items, known by their places in the list it was
// made from. The zero Forest is empty and usable.
type Forest struct {
	items    []Item
	spans    []span
	byID     map[string]int
	children map[string][]int
}

// span is a validity; zero times are open ends.
type span struct{ from, to time.Time }

// New checks the items. All that is wrong is reported at once, in their order:
// ids missing or used twice, parents that do not exist, circles, days that
// cannot be read, and validity outside that of the parent.
func New(items []Item) (Forest, error) {
	f := Forest{items: items, spans: make([]span, len(items)), byID: make(map[string]int, len(items)), children: map[string][]int{}}
	var wrong []error
	for i, it := range items {
		if _, twice := f.byID[it.ID]; it.ID == "" {
			wrong = append(wrong, fmt.Errorf("entry %d has no id", i+1))
		} else if twice {
			wrong = append(wrong, fmt.Errorf("id %q is used twice", it.ID))
		} else {
			f.byID[it.ID] = i
		}
		s, err := readSpan(it)
		if err != nil {
			wrong = append(wrong, fmt.Errorf("validity of %q: %w", it.ID, err))
		}
		f.spans[i] = s
	}
	for i, it := range items {
		f.children[it.Parent] = append(f.children[it.Parent], i)
		if it.Parent == "" {
			continue
		}
		p, known := f.byID[it.Parent]
		switch {
		case !known:
			wrong = append(wrong, fmt.Errorf("parent %q of %q does not exist", it.Parent, it.ID))
		case f.inCircle(i):
			wrong = append(wrong, fmt.Errorf("%q stands below itself", it.ID))
		case !f.spans[p].holds(f.spans[i]):
			wrong = append(wrong, fmt.Errorf("%q is valid on days when its parent %q is not", it.ID, it.Parent))
		}
	}
	if len(wrong) > 0 {
		return Forest{}, errors.Join(wrong...)
	}
	return f, nil
}

// inCircle climbs from i; more steps than there are items means a circle, and
// only the items on it come back to themselves.
func (f Forest) inCircle(i int) bool {
	at := i
	for range f.items {
		p, ok := f.byID[f.items[at].Parent]
		if !ok {
			return false
		}
		if p == i {
			return true
		}
		at = p
	}
	return false
}

func readSpan(it Item) (span, error) {
	from, errFrom := readDay(it.From)
	to, errTo := readDay(it.To)
	s := span{from: from.Start(), to: to.End()}
	if err := errors.Join(errFrom, errTo); err != nil {
		return span{}, err
	}
	if !s.from.IsZero() && !s.to.IsZero() && s.to.Before(s.from) {
		return span{}, fmt.Errorf("it ends on %s, before it begins on %s", it.To, it.From)
	}
	return s, nil
}

func readDay(text string) (period.Period, error) {
	p, err := period.ParseISO(text)
	if err == nil && p.Grain() == period.Ranges {
		return period.Period{}, fmt.Errorf("%q is no day, month or year", text)
	}
	return p, err
}

// holds reports whether every day of t is a day of s.
func (s span) holds(t span) bool {
	begins := s.from.IsZero() || (!t.from.IsZero() && !t.from.Before(s.from))
	ends := s.to.IsZero() || (!t.to.IsZero() && !t.to.After(s.to))
	return begins && ends
}

// Index is the place of an id in the list.
func (f Forest) Index(id string) (int, bool) {
	i, ok := f.byID[id]
	return i, ok
}

// Children are the places of the items directly below an id, in the order of
// the list; those of "" are at the top.
func (f Forest) Children(id string) []int { return f.children[id] }

// At are the places of the items valid on at least one day of a date (YYYY,
// YYYY-MM or YYYY-MM-DD). A date that cannot be read finds none. An item is
// never without its parent, which is valid on all of the item's days.
func (f Forest) At(date string) []int {
	day, err := readDay(date)
	if err != nil || day.IsZero() {
		return nil
	}
	var valid []int
	for i, s := range f.spans {
		if (s.from.IsZero() || !s.from.After(day.End())) && (s.to.IsZero() || !s.to.Before(day.Start())) {
			valid = append(valid, i)
		}
	}
	return valid
}
