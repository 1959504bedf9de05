package mayor

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"nyata/internal/ground/agency"
	"nyata/internal/ground/period"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

var someday = time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC)

func city(t *testing.T, expected ...reference.Expectation) *reference.City {
	t.Helper()
	tree, err := agency.NewTree([]agency.Agency{{ID: "dlh", Name: "Dinas Lingkungan Hidup"}, {ID: "dinkes", Name: "Dinas Kesehatan"}})
	if err != nil {
		t.Fatal(err)
	}
	return &reference.City{Agencies: tree, Expected: expected}
}

func everybody(string) bool { return true }

func TestPlacesOfTheMatrix(t *testing.T) {
	tw := period.Quarter(2026, 3)
	owed := reference.Expectation{Type: receipt.RenjaEvaluation, Agency: "dlh", Period: tw, Due: "2026-10-15"}
	later := owed
	later.Due = "2026-11-24"
	sent := func(states ...receipt.State) []receipt.Receipt {
		var list []receipt.Receipt
		for i, s := range states {
			list = append(list, receipt.Receipt{ID: string(rune('a' + i)), Agency: "dlh", Period: tw, DocumentType: receipt.RenjaEvaluation, State: s})
		}
		return list
	}
	for name, c := range map[string]struct {
		expected reference.Expectation
		receipts []receipt.Receipt
		want     cellState
		missing  int
		owed     int
	}{
		"due and not there":           {owed, nil, missing, 1, 1},
		"due later and not there":     {later, nil, notDue, 0, 0},
		"due today is due":            {reference.Expectation{Type: owed.Type, Agency: "dlh", Period: tw, Due: "2026-11-23"}, nil, missing, 1, 1},
		"due without a date":          {reference.Expectation{Type: owed.Type, Agency: "dlh", Period: tw}, nil, missing, 1, 1},
		"received, not read yet":      {owed, sent(receipt.Received), received, 0, 1},
		"read whole":                  {owed, sent(receipt.Read), received, 0, 1},
		"read in part":                {owed, sent(receipt.Partly), partly, 0, 1},
		"unreadable":                  {owed, sent(receipt.Unreadable), unreadable, 0, 1},
		"one readable of two":         {owed, sent(receipt.Unreadable, receipt.Read), received, 0, 1},
		"one in part, one unreadable": {owed, sent(receipt.Unreadable, receipt.Partly), partly, 0, 1},
		"received before it is due":   {later, sent(receipt.Read), received, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			m := arrange(city(t, c.expected), c.receipts, 2026, someday, everybody)
			if len(m.rows) != 1 || len(m.rows[0].cells) != 1 {
				t.Fatalf("matrix %+v", m)
			}
			if got := m.rows[0].cells[0].state; got != c.want || m.missing != c.missing || m.owed != c.owed {
				t.Errorf("state %q, %d of %d missing; want %q, %d of %d", got, m.missing, m.owed, c.want, c.missing, c.owed)
			}
		})
	}
}

func TestNothingReceivedIsLostFromTheMatrix(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		var all []receipt.Receipt
		for i := range rapid.IntRange(0, 12).Draw(rt, "files") {
			all = append(all, receipt.Receipt{
				ID:           string(rune('a' + i)),
				Agency:       rapid.SampledFrom([]string{"", "dlh", "dinkes", "unheard-of"}).Draw(rt, "agency"),
				Period:       rapid.SampledFrom([]period.Period{{}, period.Year(2025), period.Quarter(2026, 1), period.Quarter(2026, 2)}).Draw(rt, "period"),
				DocumentType: rapid.SampledFrom([]receipt.DocumentType{"", receipt.Agreement, receipt.RenjaEvaluation, receipt.OtherType}).Draw(rt, "type"),
				State:        rapid.SampledFrom([]receipt.State{receipt.Received, receipt.Read, receipt.Partly, receipt.Unreadable}).Draw(rt, "state"),
			})
		}
		c := city(t, reference.Expectation{Type: receipt.RenjaEvaluation, Agency: "dlh", Period: period.Quarter(2026, 1), Due: "2026-04-15"})
		var shown []string
		strays, others := 0, 0
		for _, year := range arrange(c, all, 0, someday, everybody).years {
			m := arrange(c, all, year, someday, everybody)
			strays, others = m.strays, m.others
			for _, r := range m.rows {
				for _, cell := range r.cells {
					shown = append(shown, cell.receipts...)
				}
			}
		}
		slices.Sort(shown)
		if len(slices.Compact(shown))+strays+others != len(all) {
			rt.Fatalf("%d files, %d shown, %d said to be unknown, %d to be others", len(all), len(shown), strays, others)
		}
	})
}
