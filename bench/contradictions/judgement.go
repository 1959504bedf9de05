// Package contradictions holds what `nyata check` finds in real documents
// against a list in which every such difference was judged by looking at the
// page, the sheet's cells or the file's lines: docs/contradictions.csv. It
// tells whether what was judged right is still found, whether what was judged
// wrong is back, and what nobody has judged yet.
package contradictions

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"nyata/internal/record/difference"
)

// Claim is what a difference says, in the words of the list: enough to know it
// again in another run, whatever its place in the output.
type Claim struct {
	File            string // name without folders
	Page            int    // from 1; 0 where there are none
	Sheet, Cell     string
	Rule            string
	Period          string
	Subject         string // shortened to 60 letters
	Expected, Found string // shortened to 80 letters
}

// Judgement is one line of the list.
type Judgement struct {
	Claim
	Run     string // "now", or "first": said only by the first version of the rules
	Edition string // first budget year of the nomenclature it needs; empty for none
	Status  difference.Status
	Right   bool
	Miss    Miss   // what went wrong; empty when right
	Comment string // what was seen
}

// Miss is the cause of a wrong difference.
type Miss string

// The causes: a figure misread, a figure or row given to the wrong row, column
// or period, or a rule that says more than the figures do.
const (
	Reading  Miss = "reading"
	Matching Miss = "matching"
	Rule     Miss = "rule"
)

// Current reports whether a line is about what is counted now and needs no
// reference data.
func (j *Judgement) Current() bool {
	return j.Run == "now" && j.Status == difference.Counted && j.Edition == ""
}

var header = []string{"file", "page", "sheet", "cell", "rule", "run", "edition", "status", "period", "subject", "expected", "found", "verdict", "miss", "comment"}

// Load reads the list. A line that is not complete is an error that names it:
// a judgement with a gap is none.
func Load(r io.Reader) ([]Judgement, error) {
	in := csv.NewReader(r)
	in.FieldsPerRecord = len(header)
	lines, err := in.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("read list of judgements: %w", err)
	}
	if len(lines) == 0 || strings.Join(lines[0], ",") != strings.Join(header, ",") {
		return nil, fmt.Errorf("read list of judgements: the first line is not %s", strings.Join(header, ","))
	}
	var out []Judgement
	var wrong []error
	for i, f := range lines[1:] {
		j, err := judgementOf(f)
		if err != nil {
			wrong = append(wrong, fmt.Errorf("line %d: %w", i+2, err))
			continue
		}
		out = append(out, j)
	}
	return out, errors.Join(wrong...)
}

func judgementOf(f []string) (Judgement, error) {
	j := Judgement{
		Claim: Claim{File: f[0], Sheet: f[2], Cell: f[3], Rule: f[4], Period: f[8], Subject: f[9], Expected: f[10], Found: f[11]},
		Run:   f[5], Edition: f[6], Status: difference.Status(f[7]), Right: f[12] == "right", Miss: Miss(f[13]), Comment: f[14],
	}
	if f[1] != "" {
		page, err := strconv.Atoi(f[1])
		if err != nil || page < 1 {
			return j, fmt.Errorf("page %q is not a number from 1", f[1])
		}
		j.Page = page
	}
	switch {
	case j.File == "" || j.Rule == "":
		return j, errors.New("no file or no rule")
	case j.Page == 0 && j.Cell == "":
		return j, errors.New("no page and no cell")
	case j.Run != "now" && j.Run != "first":
		return j, fmt.Errorf("run %q is neither now nor first", j.Run)
	case j.Status != difference.Counted && j.Status != difference.Note && j.Status != difference.PossibleMisreading:
		return j, fmt.Errorf("status %q is unknown", f[7])
	case f[12] != "right" && f[12] != "wrong":
		return j, fmt.Errorf("verdict %q is neither right nor wrong", f[12])
	case j.Right != (j.Miss == ""):
		return j, errors.New("what is wrong needs a cause, what is right has none")
	case j.Miss != "" && j.Miss != Reading && j.Miss != Matching && j.Miss != Rule:
		return j, fmt.Errorf("cause %q is not reading, matching or rule", f[13])
	case j.Comment == "":
		return j, errors.New("no word of what was seen")
	}
	return j, nil
}

// ClaimOf is what a difference says.
func ClaimOf(d *difference.Difference) Claim {
	c := Claim{Rule: d.Rule, Subject: short(d.Subject, 60), Expected: short(d.Expected, 80), Found: short(d.Found, 80)}
	if !d.Period.IsZero() {
		c.Period = d.Period.String()
	}
	if len(d.Sources) > 0 {
		s := d.Sources[0]
		c.File, c.Page, c.Sheet, c.Cell = filepath.Base(s.File), s.Page, s.Sheet, s.Cell
	}
	return c
}

// short cuts a text to a number of letters, the last of them a mark that it
// was cut.
func short(text string, most int) string {
	text = strings.Join(strings.Fields(text), " ")
	letters := []rune(text)
	if len(letters) <= most {
		return text
	}
	return strings.TrimRight(string(letters[:most-1]), " ") + "…"
}
