package ask

import (
	"path/filepath"
	"testing"
)

// TestJudgeReports holds hand-made output against hand-made gold.
func TestJudgeReports(t *testing.T) {
	value := func(v float64) *float64 { return &v }
	page := ReportQuestion{Value: value(1510), File: "a/b.pdf", Page: 4}
	money := ReportQuestion{Value: value(31), Unit: "IDR", File: "c.xlsx", Sheet: "S", Cell: "R23"}
	none := ReportQuestion{Why: "blank"}
	questions := []ReportQuestion{page, page, page, page, money, money, money, none, none, none}
	output := `{"figures":[{"value":1510,"unit":"m","citation":{"file":"x/b.pdf","page":4}}]}
{"figures":[{"value":1510,"unit":"m","citation":{"file":"x/b.pdf","page":5}}]}
{"figures":[{"value":598,"citation":{"file":"x/b.pdf","page":4}},{"value":1510,"citation":{"file":"x/b.pdf","page":4}}]}
{"abstained":true,"figures":[]}
{"figures":[{"value":31,"unit":"IDR","citation":{"file":"c.xlsx","page":0,"sheet":"S","cell":"R23"}}]}
{"figures":[{"value":31,"unit":"%","citation":{"file":"c.xlsx","sheet":"S","cell":"R23"}}]}
{"figures":[{"value":31,"unit":"IDR","citation":{"file":"c.xlsx","sheet":"S","cell":"U23"}}]}
{"abstained":true}
{"figures":[{"value":null}]}
{"figures":[{"value":1}]}
`
	answers, err := ReportAnswers([]byte(output))
	if err != nil {
		t.Fatal(err)
	}
	c := JudgeReports(questions, answers)
	if c.Answerable != 7 || c.Right != 2 || c.Elsewhere != 2 || c.Wrong != 3 || c.Abstained != 1 || c.Unanswerable != 3 || c.Refused != 2 || len(c.Faults) != 6 {
		t.Errorf("%+v", c)
	}
	if got := c.Share(); got < 28 || got > 29 {
		t.Errorf("share %v", got)
	}
	if _, err := ReportAnswers([]byte("tidak ada data\n")); err == nil {
		t.Error("what is no JSON passes")
	}
}

// TestReportQuestions checks that every question has its place, or a reason
// for having none.
func TestReportQuestions(t *testing.T) {
	answerable, unanswerable := 0, 0
	seen := map[string]bool{}
	for part, odd := range map[string]bool{"dev": false, "frozen": true} {
		questions, err := LoadReports(filepath.Join(folder(t), "reports-"+part+".jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		for _, q := range questions {
			if seen[q.Text] {
				t.Errorf("%q is asked twice", q.Text)
			}
			seen[q.Text] = true
			if Frozen(&Question{Catalogue: "reports", Text: q.Text}) != odd {
				t.Errorf("%q belongs to the other part", q.Text)
			}
			if q.Value == nil {
				unanswerable++
				if q.Why == "" || q.File != "" {
					t.Errorf("%q: %+v", q.Text, q)
				}
				continue
			}
			answerable++
			if q.File == "" || (q.Page > 0) == (q.Sheet != "" && q.Cell != "") {
				t.Errorf("%q has no place: %+v", q.Text, q)
			}
		}
	}
	if answerable < 60 || unanswerable < 15 {
		t.Errorf("%d questions with and %d without an answer", answerable, unanswerable)
	}
}
