package casework_test

import (
	"strings"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
)

func TestReleasePersonal(t *testing.T) {
	b := open(t)
	r := b.receive(t, watcher, "x.pdf", "x")
	b.read(t, reading.Reading{Receipt: r.ID, Reader: "1", Agency: "dpupr", Candidates: lines(1), Personal: receipt.Personal{NIK: 2, Phone: 1}})
	steward := casework.Actor{ID: "steward", Role: account.Steward}
	head := casework.Actor{ID: "head", Role: account.Head, Agency: "dpupr"}
	other := casework.Actor{ID: "other", Role: account.Head, Agency: "dinkes"}
	release := func(actor casework.Actor, show bool, reason string) error {
		_, err := b.ReleasePersonal(t.Context(), actor, r.ID, show, reason)
		return err
	}
	isKind(t, release(mayor, true, "ingin tahu"), fault.Forbidden)
	isKind(t, release(other, true, "ingin tahu"), fault.NotFound)
	isKind(t, release(steward, true, "  "), fault.Invalid)
	before := b.size(t)
	if err := release(head, true, "permintaan warga 6472010203040005"); err != nil {
		t.Fatal(err)
	}
	if err := release(steward, true, "sekali lagi"); err != nil || b.size(t) != before+1 {
		t.Errorf("released twice: %v, %d entries", err, b.size(t)-before)
	}
	got, err := b.Receipt(t.Context(), mayor, r.ID)
	if err != nil || got.Released == nil || got.Released.By != "head" || !got.Released.At.Equal(b.now) || strings.Contains(got.Released.Reason, "64720102") || got.Personal.Total() != 3 {
		t.Errorf("receipt %+v, %v", got.Released, err)
	}
	leaf := b.last(t)
	if strings.Contains(leaf, "6472010203040005") || strings.Contains(leaf, "permintaan") || !strings.Contains(leaf, `"nik":2`) {
		t.Errorf("the ledger holds %s", leaf)
	}
	if err := release(steward, false, ""); err != nil {
		t.Fatal(err)
	}
	if got, err := b.Receipt(t.Context(), mayor, r.ID); err != nil || got.Released != nil {
		t.Errorf("still shown: %+v, %v", got.Released, err)
	}
	b.sound(t)
}

// last is the newest leaf of the ledger.
func (b *bureau) last(t testing.TB) string {
	t.Helper()
	var leaf []byte
	err := b.store.View(t.Context(), func(v casework.View) error {
		n, err := v.Size()
		if err != nil {
			return err
		}
		entries, err := v.Entries(n-1, 1)
		if err != nil {
			return err
		}
		leaf, err = entries[0].Leaf()
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(leaf)
}
