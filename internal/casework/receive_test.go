package casework_test

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
)

func TestReceive(t *testing.T) {
	t.Parallel()
	t.Run("the same folder twice changes nothing", func(t *testing.T) {
		b := open(t)
		folder := []string{"dpupr/tw1.pdf", "dpupr/tw2.pdf", "dinkes/tw1.pdf"}
		for range 2 {
			for _, name := range folder {
				r := b.receive(t, watcher, name, "bytes of "+name)
				b.read(t, reading.Reading{Receipt: r.ID, Reader: "test", Pages: 1, Candidates: lines(1, 2, 3)})
			}
		}
		if got := b.size(t); got != 6 {
			t.Errorf("ledger has %d entries, want 3 received and 3 read", got)
		}
		b.sound(t)
	})
	t.Run("a file keeps its bytes", func(t *testing.T) {
		b := open(t)
		r := b.receive(t, watcher, "a.pdf", "content")
		b.read(t, reading.Reading{Receipt: r.ID, Reader: "test", Pages: 1, Candidates: lines(1)})
		f, err := b.OpenFile(t.Context(), mayor, r.ID)
		if err != nil {
			t.Fatal(err)
		}
		if got := readAll(t, f); got != "content" {
			t.Errorf("content = %q", got)
		}
	})
	t.Run("a sender that breaks off leaves nothing", func(t *testing.T) {
		b := open(t)
		gone := errors.New("connection lost")
		_, _, err := b.Receive(t.Context(), watcher, casework.Incoming{Name: "a.pdf", Content: iotest.ErrReader(gone)})
		if !errors.Is(err, gone) || b.size(t) != 0 {
			t.Errorf("error is %v, ledger has %d entries", err, b.size(t))
		}
	})
	t.Run("names lose what could mislead", func(t *testing.T) {
		b := open(t)
		for name, want := range map[string]string{
			`..\..\etc/passwd`:         "etc/passwd",
			"/abs/lap oran.pdf":        "abs/lap oran.pdf",
			"tw\x00\x1b[31m2.pdf":      "tw[31m2.pdf",
			"fdp.\u202eexe":            "fdp.exe",
			"a/./b//c.xlsx":            "a/b/c.xlsx",
			strings.Repeat("x", 5000):  strings.Repeat("x", 1024),
			"laporan/triwulan\xff.pdf": "laporan/triwulan\uFFFD.pdf",
		} {
			if got := b.receive(t, watcher, name, "bytes of "+name).Name; got != want {
				t.Errorf("%q is kept as %q, want %q", name, got, want)
			}
		}
		_, _, err := b.Receive(t.Context(), watcher, casework.Incoming{Name: "../..", Content: strings.NewReader("x")})
		isKind(t, err, fault.Invalid)
	})
	t.Run("an operator's file is the agency's own", func(t *testing.T) {
		b := open(t)
		r := b.receive(t, works, "tw1.pdf", "works")
		if r.Agency != "dpupr" {
			t.Errorf("agency = %q", r.Agency)
		}
		_, err := b.Receipt(t.Context(), health, r.ID)
		isKind(t, err, fault.NotFound)
		_, err = b.OpenFile(t.Context(), health, r.ID)
		isKind(t, err, fault.NotFound)
		_, _, err = b.Receive(t.Context(), works, casework.Incoming{Name: "x", Agency: "dinkes", Content: strings.NewReader("x")})
		isKind(t, err, fault.Forbidden)
		if _, err := b.Receipt(t.Context(), mayor, r.ID); err != nil {
			t.Error(err)
		}
	})
	t.Run("the same bytes under another name are listed by both", func(t *testing.T) {
		b := open(t)
		empty := b.receive(t, watcher, "dlh/lkj.pdf", "")
		for range 2 {
			b.receive(t, watcher, "dlh/lkj.pdf", "")
			b.receive(t, watcher, "dinkes/lkj.pdf", "")
			b.receive(t, watcher, "dinkes/renja.xlsx", "")
		}
		got, err := b.Receipt(t.Context(), mayor, empty.ID)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{"dinkes/lkj.pdf", "dinkes/renja.xlsx"}, got.AlsoNamed); diff != "" || got.Name != "dlh/lkj.pdf" {
			t.Errorf("named %q and %s", got.Name, diff)
		}
		if got := b.size(t); got != 3 {
			t.Errorf("ledger has %d entries, want one for each name", got)
		}
		whole := b.receive(t, watcher, "dinkes/lkj.pdf", "whole")
		if old, err := b.Receipt(t.Context(), mayor, empty.ID); err != nil || old.SupersededBy != "" || whole.Supersedes != "" {
			t.Errorf("what is still in the folder under one name is taken for corrected under another: %+v, %v", old, err)
		}
		b.sound(t)
	})
	t.Run("another agency's bytes are held, and not shown", func(t *testing.T) {
		b := open(t)
		b.receive(t, works, "tw1.pdf", "same bytes")
		_, _, err := b.Receive(t.Context(), health, casework.Incoming{Name: "tw1.pdf", Content: strings.NewReader("same bytes")})
		isKind(t, err, fault.Conflict)
	})
}

func TestCorrectedFile(t *testing.T) {
	t.Parallel()
	const name = "dpupr/tw2.pdf"
	first := func(t *testing.T) (*bureau, receipt.Receipt) {
		b := open(t)
		old := b.receive(t, watcher, name, "first version")
		b.read(t, reading.Reading{Receipt: old.ID, Reader: "test", Pages: 1, Candidates: lines(1, 2, 3)})
		return b, old
	}
	values := func(t *testing.T, b *bureau, id string, asOf *int64) (out []float64) {
		t.Helper()
		got, err := b.Candidates(t.Context(), mayor, casework.Extract{Receipt: id, AsOf: asOf})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range got {
			out = append(out, r.Figure.Value)
		}
		return out
	}
	t.Run("under the same name supersedes, and the old belief stays readable", func(t *testing.T) {
		b, old := first(t)
		before := b.size(t)
		corrected := b.receive(t, watcher, name, "second version")
		if corrected.Supersedes != old.ID {
			t.Errorf("supersedes %q, want %q", corrected.Supersedes, old.ID)
		}
		if got := values(t, b, old.ID, nil); len(got) != 3 {
			t.Errorf("figures of the old file before the new one is read: %v", got)
		}
		done := b.read(t, reading.Reading{Receipt: corrected.ID, Reader: "test", Pages: 1, Candidates: lines(1, 5)})
		if done.Added != 2 || done.Withdrawn != 3 {
			t.Errorf("recorded %+v", done)
		}
		if got := values(t, b, old.ID, nil); got != nil {
			t.Errorf("the old file still states %v", got)
		}
		if diff := cmp.Diff([]float64{1, 2, 3}, values(t, b, old.ID, &before)); diff != "" {
			t.Errorf("as of before the correction (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff([]float64{1, 5}, values(t, b, corrected.ID, nil)); diff != "" {
			t.Errorf("now (-want +got):\n%s", diff)
		}
		all, err := b.Receipts(t.Context(), mayor, receipt.Filter{})
		if err != nil || len(all) != 1 || all[0].ID != corrected.ID {
			t.Errorf("current receipts: %+v, %v", all, err)
		}
		then, err := b.Receipts(t.Context(), mayor, receipt.Filter{AsOf: &before})
		if err != nil || len(then) != 1 || then[0].ID != old.ID {
			t.Errorf("receipts as of before: %+v, %v", then, err)
		}
		b.sound(t)
	})
	t.Run("an unreadable correction leaves the old figures standing", func(t *testing.T) {
		b, old := first(t)
		broken := b.receive(t, watcher, name, "%PDF-broken")
		b.read(t, reading.Reading{Receipt: broken.ID, Reader: "test", Unread: true, Problems: []document.Problem{{Code: document.Broken}}})
		if got := values(t, b, old.ID, nil); len(got) != 3 {
			t.Errorf("figures of the old file: %v", got)
		}
		third := b.receive(t, watcher, name, "third version")
		b.read(t, reading.Reading{Receipt: third.ID, Reader: "test", Candidates: lines(7)})
		if got := values(t, b, old.ID, nil); got != nil {
			t.Errorf("figures of the first file after the third was read: %v", got)
		}
		b.sound(t)
	})
	t.Run("the first content coming back is current again", func(t *testing.T) {
		b, old := first(t)
		second := b.receive(t, watcher, name, "second version")
		b.read(t, reading.Reading{Receipt: second.ID, Reader: "test", Candidates: lines(9)})
		again, fresh, err := b.Receive(t.Context(), watcher, casework.Incoming{Name: name, Content: strings.NewReader("first version")})
		if err != nil || !fresh || again.ID != old.ID || !again.Current() {
			t.Fatalf("received %+v, fresh %v, %v", again, fresh, err)
		}
		b.read(t, reading.Reading{Receipt: old.ID, Reader: "test", Pages: 1, Candidates: lines(1, 2, 3)})
		if got := values(t, b, old.ID, nil); len(got) != 3 {
			t.Errorf("figures of the first: %v", got)
		}
		if got := values(t, b, second.ID, nil); got != nil {
			t.Errorf("figures of the second: %v", got)
		}
		b.sound(t)
	})
	t.Run("a superseded file is not recorded any more", func(t *testing.T) {
		b, old := first(t)
		b.receive(t, watcher, name, "second version")
		if done := b.read(t, reading.Reading{Receipt: old.ID, Reader: "newer", Candidates: lines(8)}); done.Entry != -1 {
			t.Errorf("recorded %+v", done)
		}
	})
}

func TestSlot(t *testing.T) {
	receive := func(t *testing.T, b *bureau, name string) receipt.Receipt {
		t.Helper()
		b.now = b.now.Add(1e9)
		r, _, err := b.Receive(t.Context(), works, casework.Incoming{
			Name: name, Content: strings.NewReader("bytes of " + name),
			Period: period.Quarter(2023, 2), DocumentType: receipt.RenjaEvaluation,
		})
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	look := func(t *testing.T, b *bureau, r receipt.Receipt) receipt.Receipt {
		t.Helper()
		r, err := b.Receipt(t.Context(), works, r.ID)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	read := func(t *testing.T, b *bureau, r receipt.Receipt, candidates []observation.Candidate) {
		t.Helper()
		b.read(t, reading.Reading{Receipt: r.ID, Reader: "test", Kind: document.Native, Candidates: candidates})
	}
	send := func(t *testing.T, b *bureau, name string, candidates []observation.Candidate) receipt.Receipt {
		t.Helper()
		r := receive(t, b, name)
		read(t, b, r, candidates)
		return look(t, b, r)
	}
	corrected := func(t *testing.T, b *bureau, old, fixed receipt.Receipt) {
		t.Helper()
		if old, fixed = look(t, b, old), look(t, b, fixed); old.SupersededBy != fixed.ID || fixed.Supersedes != old.ID || !fixed.Current() {
			t.Errorf("original superseded by %q, correction supersedes %q", old.SupersededBy, fixed.Supersedes)
		}
		got, err := b.Candidates(t.Context(), mayor, casework.Extract{Receipt: old.ID})
		if err != nil || len(got) != 0 {
			t.Errorf("the original still states %d figures, %v", len(got), err)
		}
		b.sound(t)
	}
	t.Run("the same lines under another name are a correction", func(t *testing.T) {
		b := open(t)
		old := send(t, b, "tw2.pdf", lines(1, 2, 3, 4))
		corrected(t, b, old, send(t, b, "tw2 perbaikan.pdf", lines(1, 2, 30)))
	})
	t.Run("a correction that is read before its original", func(t *testing.T) {
		b := open(t)
		old, fixed := receive(t, b, "tw2.pdf"), receive(t, b, "tw2 perbaikan.pdf")
		read(t, b, fixed, lines(1, 2, 30))
		read(t, b, old, lines(1, 2, 3, 4))
		corrected(t, b, old, fixed)
		before := b.size(t)
		read(t, b, old, lines(1, 2, 3, 4))
		if b.size(t) != before {
			t.Error("reading the original again is written down")
		}
	})
	t.Run("a revision that arrives before its original in one delivery", func(t *testing.T) {
		b := open(t)
		fixed := send(t, b, "tw2 (revisi).pdf", lines(1, 2, 30))
		corrected(t, b, send(t, b, "tw2.pdf", lines(1, 2, 3, 4)), fixed)
	})
	t.Run("a file whose slot a person names late", func(t *testing.T) {
		b := open(t)
		old := send(t, b, "tw2.pdf", lines(1, 2, 3, 4))
		b.now = b.now.Add(1e9)
		fixed, _, err := b.Receive(t.Context(), works, casework.Incoming{Name: "baru.pdf", Content: strings.NewReader("baru")})
		if err != nil {
			t.Fatal(err)
		}
		read(t, b, fixed, lines(1, 2, 30))
		if _, err := b.Classify(t.Context(), works, fixed.ID, "dpupr", period.Quarter(2023, 2), receipt.RenjaEvaluation); err != nil {
			t.Fatal(err)
		}
		corrected(t, b, old, fixed)
	})
	t.Run("another annex of the same report stands beside it", func(t *testing.T) {
		b := open(t)
		send(t, b, "tw2 lampiran 1.pdf", lines(1, 2, 3, 4))
		other := lines(1, 2, 3, 4)
		for i := range other {
			other[i].Subject.Code = "2" + other[i].Subject.Code
		}
		if annex := send(t, b, "tw2 lampiran 2.pdf", other); annex.Supersedes != "" {
			t.Errorf("supersedes %q", annex.Supersedes)
		}
	})
}

func TestClassify(t *testing.T) {
	b := open(t)
	r := b.receive(t, watcher, "x.pdf", "x")
	ask := func(actor casework.Actor, agency string) error {
		_, err := b.Classify(t.Context(), actor, r.ID, agency, period.Year(2024), receipt.PerformanceReport)
		return err
	}
	isKind(t, ask(works, "dpupr"), fault.NotFound) // of no agency yet: not theirs to see
	if err := ask(organiser, "dpupr"); err != nil {
		t.Fatal(err)
	}
	isKind(t, ask(works, "dinkes"), fault.Forbidden)
	isKind(t, ask(mayor, "dpupr"), fault.Forbidden)
	before := b.size(t)
	if err := ask(works, "dpupr"); err != nil || b.size(t) != before {
		t.Errorf("classifying as before: %v, %d entries more", err, b.size(t)-before)
	}
	m, err := b.Matrix(t.Context(), mayor, []string{"dpupr", "dinkes"}, []period.Period{period.Year(2024)}, []receipt.DocumentType{receipt.PerformanceReport})
	if err != nil || m.Slots[0].Status != receipt.SlotReceived || m.Slots[1].Status != receipt.SlotMissing {
		t.Errorf("matrix %+v, %v", m.Slots, err)
	}
	b.sound(t)
}

func TestRecordReading(t *testing.T) {
	t.Parallel()
	t.Run("only what is read otherwise is written", func(t *testing.T) {
		b := open(t)
		r := b.receive(t, watcher, "a.pdf", "a")
		b.read(t, reading.Reading{Receipt: r.ID, Reader: "1", Candidates: lines(1, 2, 3, 4)})
		done := b.read(t, reading.Reading{Receipt: r.ID, Reader: "2", Candidates: lines(1, 20, 3)})
		want := reading.Recorded{Entry: 2, Changed: 1, Unchanged: 2, Withdrawn: 1}
		if diff := cmp.Diff(want, done); diff != "" {
			t.Errorf("recorded (-want +got):\n%s", diff)
		}
		got, err := b.Candidates(t.Context(), mayor, casework.Extract{Receipt: r.ID})
		if err != nil || len(got) != 3 {
			t.Fatalf("%d candidates, %v", len(got), err)
		}
		history, err := b.Observation(t.Context(), mayor, got[1].ID)
		if err != nil || len(history) != 2 || history[0].Figure.Value != 2 || history[1].Figure.Value != 20 || history[0].To != 2 || !history[1].Current() {
			t.Errorf("history %+v, %v", history, err)
		}
		b.sound(t)
	})
	t.Run("what was read comes back whole", func(t *testing.T) {
		b := open(t)
		r := b.receive(t, watcher, "dpupr/a.pdf", "a")
		want := lines(1, 2, 3)
		b.read(t, reading.Reading{Receipt: r.ID, Reader: "1", Candidates: want})
		got, err := b.Candidates(t.Context(), mayor, casework.Extract{Receipt: r.ID})
		if err != nil || len(got) != len(want) {
			t.Fatalf("%d candidates, %v", len(got), err)
		}
		for i := range want {
			want[i].Source.File, want[i].Source.SHA256 = "dpupr/a.pdf", r.ID
			if diff := cmp.Diff(want[i], got[i].Candidate); diff != "" {
				t.Errorf("candidate %d (-want +got):\n%s", i, diff)
			}
		}
	})
	t.Run("a reader that fails takes nothing away", func(t *testing.T) {
		b := open(t)
		r := b.receive(t, watcher, "a.pdf", "a")
		b.read(t, reading.Reading{Receipt: r.ID, Reader: "1", Candidates: lines(1, 2)})
		done := b.read(t, reading.Reading{Receipt: r.ID, Reader: "1", Unread: true, Problems: []document.Problem{{Code: document.TimedOut}}})
		if done.Entry != -1 || done.Unchanged != 2 {
			t.Errorf("recorded %+v", done)
		}
	})
	t.Run("states follow what was read", func(t *testing.T) {
		b := open(t)
		r := b.receive(t, watcher, "a.pdf", "a")
		state := func() receipt.State {
			got, err := b.Receipt(t.Context(), mayor, r.ID)
			if err != nil {
				t.Fatal(err)
			}
			return got.State
		}
		if got := state(); got != receipt.Received {
			t.Errorf("before: %s", got)
		}
		b.StartReading(r.ID)
		if got := state(); got != receipt.Reading {
			t.Errorf("during: %s", got)
		}
		b.read(t, reading.Reading{Receipt: r.ID, Reader: "1", Unread: true, Problems: []document.Problem{{Code: document.Encrypted}}})
		if got := state(); got != receipt.Unreadable {
			t.Errorf("encrypted: %s", got)
		}
		b.read(t, reading.Reading{Receipt: r.ID, Reader: "2", Candidates: lines(1), Problems: []document.Problem{{Code: document.Scanned, Page: 2}}})
		if got := state(); got != receipt.Partly {
			t.Errorf("with a scanned page: %s", got)
		}
		b.read(t, reading.Reading{Receipt: r.ID, Reader: "3", Candidates: lines(1, 2)})
		if got := state(); got != receipt.Read {
			t.Errorf("whole: %s", got)
		}
	})
	t.Run("only a reader records", func(t *testing.T) {
		b := open(t)
		r := b.receive(t, works, "a.pdf", "a")
		_, err := b.RecordReading(t.Context(), works, reading.Reading{Receipt: r.ID})
		isKind(t, err, fault.Forbidden)
		_, err = b.RecordReading(t.Context(), reader, reading.Reading{Receipt: strings.Repeat("0", 64)})
		isKind(t, err, fault.NotFound)
	})
}
