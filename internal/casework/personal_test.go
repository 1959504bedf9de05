package casework_test

import (
	"slices"
	"strings"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/judgement/screen"
	"nyata/internal/record/account"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
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

// What is recorded of a figure stays masked; whoever may look at a released file
// reads its row as it is printed, until it is masked again.
func TestRowsOfAReleasedFile(t *testing.T) {
	b := open(t)
	r := b.receive(t, watcher, "x.pdf", "x")
	const nik = "6472010203040005"
	read := lines(1, 2)
	read[0].Row, read[0].Subject.Text = []string{"Budi " + nik, "12"}, "Budi "+nik
	masked := slices.Clone(read)
	screen.Candidates(masked)
	b.read(t, reading.Reading{Receipt: r.ID, Reader: "1", Agency: "dpupr", Candidates: masked, Personal: receipt.Personal{NIK: 1}})
	bare := casework.BareOf(r.ID, read, masked)
	if len(bare) != 1 {
		t.Fatalf("%d figures have something masked", len(bare))
	}
	steward := casework.Actor{ID: "steward", Role: account.Steward}
	shown := func(actor casework.Actor) (row, subject string) {
		t.Helper()
		all, err := b.Candidates(t.Context(), actor, casework.Extract{Receipt: r.ID})
		if err != nil || len(all) != 2 {
			t.Fatalf("%d figures, %v", len(all), err)
		}
		one, err := b.Figures(t.Context(), actor, []string{bare[0].ID})
		if err != nil || len(one) != 1 {
			t.Fatalf("%d figures by id, %v", len(one), err)
		}
		return all[0].Row[0], one[0].Subject.Text
	}
	release := func(show bool) {
		t.Helper()
		if _, err := b.ReleasePersonal(t.Context(), steward, r.ID, show, "diminta pemilik data"); err != nil {
			t.Fatal(err)
		}
	}
	release(true)
	if err := b.CacheBare(t.Context(), reader, r.ID, bare); err != nil {
		t.Fatal(err)
	}
	if row, subject := shown(mayor); row != "Budi "+nik || subject != "Budi "+nik {
		t.Errorf("released: row %q, subject %q", row, subject)
	}
	cell := func(actor casework.Actor) metric.Cell {
		t.Helper()
		given := []metric.Cell{{Citation: metric.Citation{Observation: bare[0].ID, SHA256: r.ID}, Subject: masked[0].Subject, Agency: observation.Ref{Text: "Dinas " + nik}}}
		out, err := b.Shown(t.Context(), actor, given)
		if err != nil || given[0].Subject.Text != masked[0].Subject.Text {
			t.Fatalf("the figure given became %q, %v", given[0].Subject.Text, err)
		}
		return out[0]
	}
	if c := cell(mayor); c.Subject.Text != "Budi "+nik || c.Agency.Text != "Dinas "+nik {
		t.Errorf("a figure that is asked for: %q, %q", c.Subject.Text, c.Agency.Text)
	}
	for name, actor := range map[string]casework.Actor{"a program": reader, "another agency": {ID: "other", Role: account.Operator, Agency: "dinkes"}} {
		if c := cell(actor); strings.Contains(c.Subject.Text+c.Agency.Text, nik) {
			t.Errorf("%s is told %q, %q", name, c.Subject.Text, c.Agency.Text)
		}
	}
	if c := casework.Masked([]metric.Cell{cell(mayor)})[0]; strings.Contains(c.Subject.Text+c.Agency.Text, nik) {
		t.Errorf("masked is %q, %q", c.Subject.Text, c.Agency.Text)
	}
	if row, _ := shown(reader); strings.Contains(row, nik) {
		t.Errorf("a program is told %q", row)
	}
	then := b.size(t) - 1
	if all, err := b.Candidates(t.Context(), mayor, casework.Extract{Receipt: r.ID, AsOf: &then}); err != nil || strings.Contains(all[0].Row[0], nik) {
		t.Errorf("as of before the release: %q, %v", all[0].Row[0], err)
	}
	release(false)
	if c := cell(mayor); strings.Contains(c.Subject.Text+c.Agency.Text, nik) {
		t.Errorf("asked for after it was masked again: %q, %q", c.Subject.Text, c.Agency.Text)
	}
	if row, subject := shown(mayor); strings.Contains(row+subject, nik) {
		t.Errorf("masked again: row %q, subject %q", row, subject)
	}
	b.sound(t)
}
