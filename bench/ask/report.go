package ask

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path"
	"path/filepath"
)

// ReportQuestion is a question whose answer is a figure in a real report, or
// that the reports cannot answer.
type ReportQuestion struct {
	Text  string   `json:"q"`
	Value *float64 `json:"value"` // nil when the reports have no answer
	Unit  string   `json:"unit"`  // IDR or %; empty when the report prints none
	File  string   `json:"file"`  // below the folder of real documents
	Page  int      `json:"page"`  // from 1; 0 for a sheet
	Sheet string   `json:"sheet"`
	Cell  string   `json:"cell"`
	Why   string   `json:"why"` // of no answer
}

// LoadReports reads a file of one question a line.
func LoadReports(name string) ([]ReportQuestion, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("read questions: %w", err)
	}
	var out []ReportQuestion
	for lines := bufio.NewScanner(bytes.NewReader(raw)); lines.Scan(); {
		var q ReportQuestion
		if err := json.Unmarshal(lines.Bytes(), &q); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, q)
	}
	return out, nil
}

// ReportAnswer is what of an answer of `nyata ask --json` is scored: its first
// figure.
type ReportAnswer struct {
	Abstained bool `json:"abstained"`
	Figures   []struct {
		Value    *float64 `json:"value"`
		Unit     string   `json:"unit"`
		Citation struct {
			File  string `json:"file"`
			Page  int    `json:"page"`
			Sheet string `json:"sheet"`
			Cell  string `json:"cell"`
		} `json:"citation"`
	} `json:"figures"`
}

// Refuses is whether the answer has no figure.
func (a *ReportAnswer) Refuses() bool {
	return a.Abstained || len(a.Figures) == 0 || a.Figures[0].Value == nil
}

// ReportAnswers reads one answer a line.
func ReportAnswers(output []byte) ([]ReportAnswer, error) {
	var out []ReportAnswer
	for lines := longLines(bytes.NewReader(output)); lines.Scan(); {
		var a ReportAnswer
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("read answer %.200q: %w", lines.Text(), err)
		}
		out = append(out, a)
	}
	return out, nil
}

// ReportCard counts what became of the questions.
type ReportCard struct {
	Answerable   int
	Right        int // value and place are the gold's
	Elsewhere    int // the value is, the place is not
	Wrong        int // another value, or an answer where there is none
	Abstained    int
	Unanswerable int
	Refused      int // rightly
	Faults       []string
}

// JudgeReports holds answers against the questions in the same order.
func JudgeReports(questions []ReportQuestion, answers []ReportAnswer) ReportCard {
	var c ReportCard
	for i := range questions {
		q, a := &questions[i], &answers[i]
		verdict := "right"
		switch {
		case q.Value == nil && a.Refuses():
			c.Unanswerable++
			c.Refused++
		case q.Value == nil:
			c.Unanswerable++
			c.Wrong++
			verdict = "answered, though: " + q.Why
		case a.Refuses():
			c.Answerable++
			c.Abstained++
			verdict = "refused"
		case !q.sameValue(a):
			c.Answerable++
			c.Wrong++
			verdict = fmt.Sprintf("%v %s instead of %v %s", *a.Figures[0].Value, a.Figures[0].Unit, *q.Value, q.Unit)
		case !q.samePlace(a):
			c.Answerable++
			c.Elsewhere++
			verdict = fmt.Sprintf("at %+v", a.Figures[0].Citation)
		default:
			c.Answerable++
			c.Right++
		}
		if verdict != "right" {
			c.Faults = append(c.Faults, q.Text+": "+verdict)
		}
	}
	return c
}

// Share is the part of the answerable questions that are right, in per cent.
func (c *ReportCard) Share() float64 { return percent(c.Right, c.Answerable) }

func (q *ReportQuestion) sameValue(a *ReportAnswer) bool {
	got := a.Figures[0]
	if q.Unit != "" && got.Unit != q.Unit {
		return false
	}
	return math.Abs(*got.Value-*q.Value) <= 1e-6*math.Max(1, math.Abs(*q.Value))
}

// samePlace compares the name of the file, not its folder: a store may keep
// another one. On a page, the page decides; on a sheet, the cell.
func (q *ReportQuestion) samePlace(a *ReportAnswer) bool {
	at := a.Figures[0].Citation
	if path.Base(filepath.ToSlash(at.File)) != path.Base(q.File) {
		return false
	}
	if q.Page > 0 {
		return at.Page == q.Page
	}
	return at.Sheet == q.Sheet && at.Cell == q.Cell
}
