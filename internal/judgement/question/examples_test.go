package question_test

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"
	"time"

	"nyata/internal/judgement/question"
)

const examples = "../../../../shared/data/ask-examples/"

var today = time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)

// shared is an asker over the catalogue beside the repository.
func shared(t testing.TB) *question.Asker {
	t.Helper()
	raw, err := os.ReadFile(examples + "catalogue.json")
	if err != nil {
		t.Skip("no example questions beside the repository")
	}
	var c question.Catalogue
	if err := json.Unmarshal(raw, &c); err != nil {
		t.Fatal(err)
	}
	return question.New(c)
}

func TestExampleQuestions(t *testing.T) {
	a := shared(t)
	f, err := os.Open(examples + "questions.jsonl")
	if err != nil {
		t.Skip("no example questions beside the repository")
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var x struct {
			Q    string
			Plan question.Plan
		}
		if err := json.Unmarshal(lines.Bytes(), &x); err != nil {
			t.Fatal(err)
		}
		got := a.Ask(x.Q, today)
		if x.Plan.Op == question.Abstain {
			if got.Answered() {
				t.Errorf("%s: %s, want a refusal", x.Q, print(t, got.Plan))
			}
			continue
		}
		if want := print(t, x.Plan); !got.Answered() || print(t, got.Plan) != want {
			t.Errorf("%s:\n got %s\nwant %s", x.Q, print(t, got), want)
		}
	}
}

func print(t testing.TB, v any) string {
	t.Helper()
	out, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
