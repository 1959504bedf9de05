package intake_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"strings"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/record/account"
	"nyata/internal/record/reference"
)

// Personal data in deleted text is counted and holds the file back; the text itself
// is in nothing that is kept of the file, neither before nor after its release.
func TestDeletedTextIsCountedAndKeptNowhere(t *testing.T) {
	d, end := open(t, t.TempDir())
	defer end()
	city := func(context.Context) (*reference.City, error) { return &reference.City{}, nil }
	in := intake.New(d.office, album{}, city, "test", slog.New(slog.DiscardHandler))
	mayor := casework.Actor{ID: "mayor", Role: account.Mayor}
	r, err := in.Take(t.Context(), "laporan.docx", strings.NewReader(report+"\nhapus|1|2"))
	if err != nil {
		t.Fatal(err)
	}
	look := func(released bool) {
		t.Helper()
		if err := in.Drain(t.Context(), 1); err != nil {
			t.Fatal(err)
		}
		if r, err = d.office.Receipt(t.Context(), machine, r.ID); err != nil {
			t.Fatal(err)
		}
		if r.Unshown != 1 || (casework.Closed(mayor, r) == nil) != released {
			t.Errorf("%d in deleted text, closed: %v", r.Unshown, casework.Closed(mayor, r))
		}
		texts, err := d.office.Text(t.Context(), machine, r.ID)
		if err != nil || len(texts.Passages) == 0 && r.Figures == 0 {
			t.Fatalf("%+v, %d figures, %v", texts, r.Figures, err)
		}
		kept, err := json.Marshal([]any{r, texts})
		if err != nil || strings.Contains(string(kept), "3276010101900001") {
			t.Errorf("kept: %s, %v", kept, err)
		}
	}
	look(false)
	if r, err = d.office.ReleasePersonal(t.Context(), casework.Actor{ID: "steward", Role: account.Steward}, r.ID, true, "sudah diperiksa"); err != nil {
		t.Fatal(err)
	}
	if err := in.Retell(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	look(true)
}
