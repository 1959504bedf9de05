package report

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"nyata/internal/ground/fault"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
)

func workbook(t *testing.T) []byte {
	t.Helper()
	var out bytes.Buffer
	err := Proposals{}.Write(&out, []proposal.Proposal{
		{ID: "p-1", Name: "Panjang jalan dibangun", Unit: "km", Count: 3, Sources: []observation.Source{{File: "lap.pdf", Page: 2}}},
		{ID: "p-2", Name: "=HYPERLINK(\"x\")", Unit: "unit"},
		{ID: "p-3", Name: "Taman", Unit: "taman"},
		{ID: "p-4", Name: "Pohon", Unit: "batang"},
	}, []indicator.Indicator{{ID: "panjang-jalan", Name: "Panjang jalan", Unit: "km"}})
	if err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestRoundTrip(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(workbook(t)))
	if err != nil {
		t.Fatal(err)
	}
	if got, _ := f.GetCellValue(decideSheet, "B3"); got != "'=HYPERLINK(\"x\")" {
		t.Errorf("a name that looks like a formula is written %q", got)
	}
	for cell, value := range map[string]string{
		"G2": "gabung", "H2": "panjang-jalan",
		"G3": "Tolak", "M3": "bukan indikator",
		"G4": "setuju",
		"G5": "terima", "I5": "Pohon ditanam", "K5": "naik", "L5": "ya",
	} {
		if err := f.SetCellValue(decideSheet, cell, value); err != nil {
			t.Fatal(err)
		}
	}
	var sent bytes.Buffer
	if _, err := f.WriteTo(&sent); err != nil {
		t.Fatal(err)
	}
	got, refused, err := Proposals{}.Read(&sent)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 3 || got[0].Verdict != proposal.Merge || got[0].Into != "panjang-jalan" || got[1].Verdict != proposal.Reject || got[1].Reason == "" ||
		got[2].Name != "Pohon ditanam" || !got[2].Sum || got[2].Row != 5 {
		t.Errorf("decisions read %+v", got)
	}
	if len(refused) != 1 || refused[0].Decision.Proposal != "p-3" || !strings.Contains(refused[0].ID, "Baris 4") {
		t.Errorf("refusals read %+v", refused)
	}
}

func TestBlankDecisionsAreLeftAlone(t *testing.T) {
	got, refused, err := Proposals{}.Read(bytes.NewReader(workbook(t)))
	if err != nil || len(got) != 0 || len(refused) != 0 {
		t.Errorf("got %v, %v, %v", got, refused, err)
	}
}

func TestSomethingElseIsInvalid(t *testing.T) {
	other := excelize.NewFile()
	var out bytes.Buffer
	if _, err := other.WriteTo(&out); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"no workbook": []byte("PK nothing"), "another workbook": out.Bytes(), "nothing": nil} {
		if _, _, err := (Proposals{}).Read(bytes.NewReader(data)); !errors.Is(err, fault.Invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzReadDecisions(f *testing.F) {
	f.Add("terima", "naik", "ya")
	f.Add("", "?", "\x00")
	f.Fuzz(func(t *testing.T, verdict, polarity, sum string) {
		d := proposal.Decision{Row: 2}
		if wrong := understand(&d, verdict, polarity, sum); wrong == nil && d.Verdict == proposal.Leave {
			t.Errorf("%q was understood as nothing", verdict)
		}
	})
}
