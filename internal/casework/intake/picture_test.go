package intake_test

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/judgement/evidence"
	"nyata/internal/record/account"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// album reads what lines reads, and sees a photo where the word stands.
type album struct{ lines }

func (a album) Read(ctx context.Context, name string, data []byte) document.Document {
	doc := a.lines.Read(ctx, name, data)
	if bytes.Contains(data, []byte("foto")) {
		doc.Pages[0].Pictures = []document.Box{{X1: 200, Y1: 150}}
	}
	if bytes.Contains(data, []byte("hapus")) {
		doc.Unshown = []string{"NIK 3276010101900001"}
	}
	if bytes.Contains(data, []byte("objek")) {
		doc.Enclosed = 1
	}
	if bytes.Contains(data, []byte("catatan")) {
		doc.Pages[0].Paragraphs = append(doc.Pages[0].Paragraphs, document.Paragraph{Text: "NIK 3276010101900001", Role: document.Comment})
	}
	return doc
}

// A workbook of evidence is kept as it came where nothing was taken out of its
// rows; a photo in it that nobody has looked into holds it back, and so do an
// embedded object and personal data beside its rows, however often it is read.
func TestEvidenceIsHeldBackByWhatStandsBesideItsRows(t *testing.T) {
	d, end := open(t, t.TempDir())
	defer end()
	city := func(context.Context) (*reference.City, error) { return &reference.City{}, nil }
	in := intake.New(d.office, album{}, city, "test", slog.New(slog.DiscardHandler))
	in.ReadRows(func(data []byte, _ receipt.EvidenceKind) (evidence.Table, error) {
		t := evidence.Table{Kind: document.XLSX, Sheet: "Data"}
		for line := range strings.SplitSeq(string(data), "\n") {
			t.Rows = append(t.Rows, strings.Split(line, "|"))
		}
		return t, nil
	})
	mayor := casework.Actor{ID: "mayor", Role: account.Mayor}
	const survey = "indikator|periode|n|x\nJalan Mantap|2026-01|40|20"
	for _, x := range []struct {
		name, content               string
		held                        bool
		pictures, unshown, enclosed int
	}{
		{"survei.xlsx", survey, false, 0, 0, 0},
		{"survei berfoto.xlsx", survey + "|foto", true, 1, 0, 0},
		{"survei dengan sisa.xlsx", survey + "|hapus", true, 0, 1, 0},
		{"survei dengan objek.xlsx", survey + "|objek", true, 0, 0, 1},
		{"survei dengan catatan.xlsx", survey + "|catatan", true, 0, 1, 0},
	} {
		done, err := in.TakeFile(t.Context(), machine, intake.Taking{Name: x.name, Content: []byte(x.content), Evidence: receipt.Evidence{Kind: receipt.SurveyEvidence}})
		if err != nil {
			t.Fatal(err)
		}
		for _, when := range []string{"taken", "read again"} {
			r, err := d.office.Receipt(t.Context(), machine, done.Receipt)
			if err != nil {
				t.Fatal(err)
			}
			if held := casework.Closed(mayor, r) != nil; held != x.held || r.Pictures != x.pictures || r.Unshown != x.unshown || r.Enclosed != x.enclosed {
				t.Errorf("%s, %s: held back %v, %d pictures, %d unshown, %d enclosed, %s", x.name, when, held, r.Pictures, r.Unshown, r.Enclosed, r.State)
			}
			if err := in.Renew(t.Context(), casework.IndicatorRef); err != nil {
				t.Fatal(err)
			}
			if err := in.Drain(t.Context(), 1); err != nil {
				t.Fatal(err)
			}
		}
	}
}
