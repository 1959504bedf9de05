package receipt_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/ground/period"
	"nyata/internal/record/receipt"
)

func TestArrange(t *testing.T) {
	y, z := period.Year(2023), period.Year(2024)
	file := func(id, agency string, p period.Period, state receipt.State) receipt.Receipt {
		return receipt.Receipt{ID: id, Agency: agency, Period: p, DocumentType: receipt.RKPD, State: state}
	}
	old := file("old", "a", z, receipt.Read)
	old.SupersededBy = "new"
	m := receipt.Arrange([]string{"a", "b"}, []period.Period{y, z}, []receipt.DocumentType{receipt.RKPD}, []receipt.Receipt{
		file("1", "a", y, receipt.Unreadable), file("2", "a", y, receipt.Partly), old,
		file("3", "b", y, receipt.Unreadable), file("4", "b", z, receipt.Received), file("5", "elsewhere", y, receipt.Read), file("6", "b", period.Period{}, receipt.Read),
	})
	want := []receipt.Slot{
		{Agency: "a", Period: y, Type: receipt.RKPD, Status: receipt.SlotReceived, Receipts: []string{"1", "2"}},
		{Agency: "a", Period: z, Type: receipt.RKPD, Status: receipt.SlotMissing},
		{Agency: "b", Period: y, Type: receipt.RKPD, Status: receipt.SlotUnreadable, Receipts: []string{"3"}},
		{Agency: "b", Period: z, Type: receipt.RKPD, Status: receipt.SlotReceived, Receipts: []string{"4"}},
	}
	if diff := cmp.Diff(want, m.Slots); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestPasses(t *testing.T) {
	r := receipt.Receipt{Agency: "a", Period: period.Year(2023), DocumentType: receipt.BudgetRealisation, State: receipt.Read}
	gone := r
	gone.SupersededBy = "x"
	for name, x := range map[string]struct {
		f    receipt.Filter
		r    receipt.Receipt
		want bool
	}{
		"nothing asked for":        {receipt.Filter{}, r, true},
		"all that is asked for":    {receipt.Filter{Agency: "a", Period: r.Period, DocumentType: r.DocumentType, State: receipt.Read}, r, true},
		"another agency":           {receipt.Filter{Agency: "b"}, r, false},
		"another period":           {receipt.Filter{Period: period.Year(2022)}, r, false},
		"another type":             {receipt.Filter{DocumentType: receipt.RKPD}, r, false},
		"another state":            {receipt.Filter{State: receipt.Partly}, r, false},
		"superseded":               {receipt.Filter{}, gone, false},
		"superseded and asked for": {receipt.Filter{Superseded: true}, gone, true},
	} {
		if got := x.f.Passes(x.r); got != x.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
