package casework_test

import (
	"crypto/rand"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"nyata/internal/adapters/files"
	"nyata/internal/adapters/ledger"
	"nyata/internal/adapters/store"
	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/account"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
)

// bureau is an office on real stores, with a clock the test moves.
type bureau struct {
	*casework.Office
	store  *store.Store
	ledger *ledger.Ledger
	folder string
	now    time.Time
}

// open gives an office in an empty folder.
func open(t testing.TB) *bureau {
	t.Helper()
	b := &bureau{folder: t.TempDir(), now: time.Date(2026, 11, 23, 8, 0, 0, 0, time.UTC)}
	var err error
	if b.store, err = store.Open(t.Context(), b.folder); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.shut(t) })
	kept, err := files.Open(filepath.Join(b.folder, "files"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := kept.Close(); err != nil {
			t.Error(err)
		}
	})
	key, err := ledger.OpenKey(filepath.Join(b.folder, "key"), "contoh.test/nyata", rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	b.Office = casework.New(b.store, kept, func() time.Time { return b.now })
	b.ledger = ledger.New(b.store, kept, key)
	return b
}

// The people of the tests.
var (
	watcher   = casework.Program("watch")
	reader    = casework.Program("read")
	mayor     = casework.Actor{ID: "mayor", Role: account.Mayor}
	admin     = casework.Actor{ID: "admin", Role: account.Admin}
	organiser = casework.Actor{ID: "organiser", Role: account.Organiser}
	works     = casework.Actor{ID: "works", Role: account.Operator, Agency: "dpupr"}
	health    = casework.Actor{ID: "health", Role: account.Operator, Agency: "dinkes"}
)

// shut closes the store; closed already, it stays so.
func (b *bureau) shut(t testing.TB) {
	t.Helper()
	if b.store != nil {
		if err := b.store.Close(); err != nil {
			t.Error(err)
		}
		b.store = nil
	}
}

func (b *bureau) receive(t testing.TB, actor casework.Actor, name, content string) receipt.Receipt {
	t.Helper()
	r, _, err := b.Receive(t.Context(), actor, casework.Incoming{Name: name, Content: strings.NewReader(content)})
	if err != nil {
		t.Fatalf("receive %s: %v", name, err)
	}
	return r
}

func (b *bureau) read(t testing.TB, rd reading.Reading) reading.Recorded {
	t.Helper()
	done, err := b.RecordReading(t.Context(), reader, rd)
	if err != nil {
		t.Fatalf("record reading of %s: %v", rd.Receipt, err)
	}
	return done
}

func (b *bureau) size(t testing.TB) int64 {
	t.Helper()
	n, err := b.Size(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// sound fails the test when the audit finds anything.
func (b *bureau) sound(t testing.TB) ledger.Audit {
	t.Helper()
	a, err := b.ledger.Verify(t.Context())
	if err != nil {
		t.Fatalf("verify: %v", err)
	}
	for _, f := range a.Faults {
		t.Errorf("audit: %s", f)
	}
	return a
}

// lines makes candidates: one row per value, under one name each.
func lines(values ...float64) []observation.Candidate {
	out := make([]observation.Candidate, len(values))
	for i, v := range values {
		out[i] = observation.Candidate{
			Source:    observation.Source{Kind: document.Native, Page: i/20 + 1, RowNo: i % 20, ColNo: 3, Box: &document.Box{X0: 10, X1: 20, Y1: 5}},
			Row:       []string{fmt.Sprint(i), "Panjang jalan", fmt.Sprint(v)},
			Heading:   []string{"Realisasi", "TW II", "K"},
			Agency:    observation.Ref{ID: "dpupr", Text: "Dinas PUPR"},
			Subject:   observation.Subject{Type: observation.SubActivity, Code: fmt.Sprintf("1.03.02.2.01.%04d", i), Text: "Pembangunan Jalan", Path: []string{"Program"}},
			Indicator: observation.Ref{ID: "panjang-jalan", Text: "Panjang jalan"},
			Period:    period.Quarter(2023, 2), Span: period.Discrete, Stage: observation.Original, Measure: observation.Reported,
			Figure: figure.Figure{Raw: fmt.Sprint(v), Kind: figure.Number, Value: v, Unit: "km"}, Confidence: 0.9, State: observation.Read,
		}
	}
	return out
}

func isKind(t testing.TB, err error, kind fault.Kind) {
	t.Helper()
	if fault.KindOf(err) != kind {
		t.Errorf("fault is %q (%v), want %q", fault.KindOf(err), err, kind)
	}
}

func readAll(t testing.TB, r io.ReadCloser) string {
	t.Helper()
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	return string(b)
}
