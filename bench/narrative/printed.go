package narrative

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// printedLine is what of a line of `nyata read --json` is scored. The fields
// of a narrative quantity may stand beside the subject or in it.
type printedLine struct {
	File      string    `json:"file"`
	Raw       string    `json:"raw"`
	Value     *float64  `json:"value"`
	Range     []float64 `json:"range"`
	Unit      string    `json:"unit"`
	Period    string    `json:"period"`
	Area      *named    `json:"area"`
	narrative           // beside the subject
	Subject   struct {
		Type string `json:"type"`
		narrative
	} `json:"subject"`
}

type narrative struct {
	Object   string `json:"object"`
	Action   string `json:"action"`
	Place    place  `json:"place"`
	Sentence string `json:"sentence"`
}

type named struct {
	Text string `json:"text"`
}

// place is a text, or an object with a text.
type place string

// UnmarshalJSON reads either form.
func (p *place) UnmarshalJSON(raw []byte) error {
	var text string
	if json.Unmarshal(raw, &text) == nil {
		*p = place(text)
		return nil
	}
	var n named
	if err := json.Unmarshal(raw, &n); err != nil {
		return fmt.Errorf("read place: %w", err)
	}
	*p = place(n.Text)
	return nil
}

// Printed reads the output of `nyata read --json` and gathers the quantities
// of running text by file. Name turns a file as printed into the one the
// labels have.
func Printed(r io.Reader, name func(string) string) (map[string][]Quantity, error) {
	out := map[string][]Quantity{}
	lines := bufio.NewScanner(r)
	lines.Buffer(make([]byte, 0, 1<<16), 1<<24)
	for lines.Scan() {
		var l printedLine
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			return nil, fmt.Errorf("read line %.200q: %w", lines.Text(), err)
		}
		if l.Subject.Type != "narrative" {
			continue
		}
		q := Quantity{
			Raw: l.Raw, Value: l.Value, Range: l.Range, Unit: l.Unit,
			Object: first(l.Object, l.Subject.Object), Action: first(l.Action, l.Subject.Action),
			Place: first(string(l.Place), string(l.Subject.Place)), Sentence: first(l.Sentence, l.Subject.Sentence),
		}
		if q.Place == "" && l.Area != nil {
			q.Place = l.Area.Text
		}
		if year, _, _ := strings.Cut(l.Period, "-"); len(year) >= 4 {
			q.Year, _ = strconv.Atoi(year[:4]) // 0 when it is none
		}
		file := name(l.File)
		out[file] = append(out[file], q)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("read output: %w", err)
	}
	return out, nil
}

func first(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
