// Package ask scores the plans that `nyata ask` makes of questions against
// plans written by hand. The questions, their gold and how both came to be are
// described in README.md beside this file.
package ask

import (
	"bufio"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
)

// Question is a question with the plan it means.
type Question struct {
	Text      string          `json:"q"`
	Class     string          `json:"class"`     // plain, typo, hard, followup; nearmiss, vague, privacy, change, injection
	Style     string          `json:"style"`     // formal, informal or english, of plain questions
	Catalogue string          `json:"catalogue"` // name of the catalogue it is about
	Previous  json.RawMessage `json:"previous"`  // plan that a follow-up edits, as it is given to the program
	Plan      Plan            `json:"plan"`
}

// The classes of the sets here, those to be answered before those to be
// refused. Examples has questions without a class.
const (
	Plain     = "plain"
	Typo      = "typo"
	Hard      = "hard"
	FollowUp  = "followup"
	NearMiss  = "nearmiss"
	Vague     = "vague"
	Privacy   = "privacy"
	Change    = "change"
	Injection = "injection"

	Answerable   = "answerable"   // of a set without classes
	Unanswerable = "unanswerable" // of a set without classes
)

// Classes in the order they are reported in.
var Classes = []string{Plain, Typo, Hard, FollowUp, Answerable, NearMiss, Vague, Privacy, Change, Injection, Unanswerable}

// Load reads a file of one question a line. Questions without a class are
// answerable or unanswerable by their gold.
func Load(path string) ([]Question, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open questions: %w", err)
	}
	defer func() { _ = f.Close() }() // only read
	var out []Question
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		var q Question
		if err := json.Unmarshal(lines.Bytes(), &q); err != nil {
			return nil, fmt.Errorf("%s line %d: %w", path, n, err)
		}
		if q.Class == "" {
			q.Class = Answerable
			if q.Plan.Abstains() {
				q.Class = Unanswerable
			}
		}
		out = append(out, q)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return out, nil
}

// Frozen is the rule that split the questions once: the first byte of the
// SHA-256 of catalogue, line feed and question is odd.
func Frozen(q *Question) bool {
	sum := sha256.Sum256([]byte(q.Catalogue + "\n" + q.Text))
	return sum[0]%2 == 1
}

// Input is what the program is given on its standard input: the question, or
// for a follow-up one JSON object of question and previous plan.
func (q *Question) Input() ([]byte, error) {
	if q.Previous == nil {
		return []byte(q.Text + "\n"), nil
	}
	line, err := json.Marshal(struct {
		Text     string          `json:"q"`
		Previous json.RawMessage `json:"previous"`
	}{q.Text, q.Previous})
	if err != nil {
		return nil, fmt.Errorf("write follow-up: %w", err)
	}
	return append(line, '\n'), nil
}

// CityOf is the id of the area that is the whole city in a catalogue, empty
// when it lists none.
func CityOf(catalogue string) (string, error) {
	raw, err := os.ReadFile(catalogue)
	if err != nil {
		return "", fmt.Errorf("read catalogue: %w", err)
	}
	var c struct {
		Areas []struct{ ID, Kind string } `json:"areas"`
	}
	if err := json.Unmarshal(raw, &c); err != nil {
		return "", fmt.Errorf("read catalogue %s: %w", catalogue, err)
	}
	for _, a := range c.Areas {
		if a.Kind == "city" {
			return a.ID, nil
		}
	}
	return "", nil
}
