package intake

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/judgement/evidence"
	"nyata/internal/record/document"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// Admitted is an evidence file behind the door: what is kept of it, and its
// rows.
type Admitted struct {
	Name    string
	Content []byte
	Table   evidence.Table
	Removed receipt.Removed
}

// Admit takes personal data out of a file. What is kept is the file as it came
// where nothing was taken out, else its clean rows as CSV, row for row.
func Admit(rows Rows, name string, data []byte, kind receipt.EvidenceKind, city *reference.City) (Admitted, error) {
	raw, err := rows(data, kind)
	if fault.KindOf(err) == fault.Invalid {
		return Admitted{}, err // says what is wrong by itself
	}
	if err != nil {
		return Admitted{}, fault.Wrap(err, fault.Invalid, "import.unreadable", fault.With("file", name))
	}
	clean, removed := evidence.Clean(raw, kind, city)
	if !removed.Any() && kind != receipt.ComplaintEvidence {
		return Admitted{name, data, raw, removed}, nil
	}
	return admitted(name, clean, removed)
}

// admitted is a file of which clean rows are kept.
func admitted(name string, clean evidence.Table, removed receipt.Removed) (Admitted, error) {
	clean.Kind, clean.Sheet = document.CSV, ""
	content, err := asCSV(clean.Rows)
	return Admitted{cleanName(name), content, clean, removed}, err
}

// File is the file as the office takes it in.
func (a Admitted) File(about evidence.About, said evidence.Result, rd reading.Reading) casework.EvidenceFile {
	return casework.EvidenceFile{
		Name: a.Name, Content: a.Content, Evidence: about.Evidence, Reading: rd,
		Tally: casework.Tallied{Read: said.Read, Accepted: said.Accepted, Outside: said.Outside, Aside: len(said.Aside), Refused: len(said.Refused), Unmapped: said.Unmapped},
	}
}

// cleanName is the name of what is kept of a file.
func cleanName(name string) string {
	if i := strings.LastIndexByte(name, '.'); i > 0 {
		name = name[:i]
	}
	return name + ".bersih.csv"
}

// asCSV writes rows so that each is one line: a row keeps its number.
func asCSV(table [][]string) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	for _, row := range table {
		cells := make([]string, len(row))
		for i, c := range row {
			cells[i] = strings.Join(strings.Fields(c), " ")
		}
		if len(cells) == 1 && cells[0] == "" {
			cells = nil // a blank line, not one with an empty cell
		}
		if err := w.Write(cells); err != nil {
			return nil, fmt.Errorf("write clean rows: %w", err)
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}
