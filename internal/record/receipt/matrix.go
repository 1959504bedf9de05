package receipt

import "nyata/internal/ground/period"

// Matrix is the receipt matrix: agency × period × document type.
type Matrix struct {
	Agencies []string
	Periods  []period.Period
	Types    []DocumentType
	Slots    []Slot // by agency, then period, then type; one for every combination
}

// Slot is one place of the matrix.
type Slot struct {
	Agency   string
	Period   period.Period
	Type     DocumentType
	Status   SlotStatus
	Receipts []string // ids of the current files in this place
}

// SlotStatus is what one place of the matrix shows.
type SlotStatus string

// The statuses. A slot with one readable file is received, whatever else lies
// in it; unreadable means that only unreadable files came.
const (
	SlotReceived   SlotStatus = "received"
	SlotUnreadable SlotStatus = "unreadable"
	SlotMissing    SlotStatus = "missing"
)

// Arrange lays the current receipts out over the given agencies, periods and
// types. Receipts outside them, or superseded, are left out.
func Arrange(agencies []string, periods []period.Period, types []DocumentType, receipts []Receipt) Matrix {
	m := Matrix{Agencies: agencies, Periods: periods, Types: types}
	type place struct {
		agency string
		period period.Period
		kind   DocumentType
	}
	found := make(map[place][]Receipt, len(receipts))
	for _, r := range receipts {
		if r.Current() {
			p := place{r.Agency, r.Period, r.DocumentType}
			found[p] = append(found[p], r)
		}
	}
	m.Slots = make([]Slot, 0, len(agencies)*len(periods)*len(types))
	for _, a := range agencies {
		for _, p := range periods {
			for _, t := range types {
				s := Slot{Agency: a, Period: p, Type: t, Status: SlotMissing}
				for _, r := range found[place{a, p, t}] {
					s.Receipts = append(s.Receipts, r.ID)
					switch {
					case r.State != Unreadable:
						s.Status = SlotReceived
					case s.Status == SlotMissing:
						s.Status = SlotUnreadable
					}
				}
				m.Slots = append(m.Slots, s)
			}
		}
	}
	return m
}
