package evidence

import (
	"fmt"
	"strconv"
	"strings"

	"nyata/internal/ground/heading"
	"nyata/internal/ground/place"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// walk goes through the data rows of a table.
type walk struct {
	Table
	about  About
	city   *reference.City
	names  map[string]string // every way to name an indicator → id; empty where two share it
	result Result

	head int            // index of the heading row; -1 before open
	two  bool           // the row above it holds names too
	at   map[string]int // column name → index
	no   int            // number of the current row, from 1
	row  []string
}

func newWalk(t Table, a About, city *reference.City) *walk {
	w := &walk{Table: t, about: a, city: city, names: map[string]string{}, head: -1}
	for _, in := range city.Indicators {
		for _, n := range append([]string{in.ID, in.Name, in.NameEN}, in.Aliases...) {
			if n = heading.Plain(n); n == "" {
				continue
			}
			if other, met := w.names[n]; met && other != in.ID {
				w.names[n] = ""
				continue
			}
			w.names[n] = in.ID
		}
	}
	return w
}

// headingSearch is how many rows may stand above the headings.
const headingSearch = 30

// open finds the heading row, the first that names every required column. It
// refuses the file when there is none.
func (w *walk) open(columns []heading.Column) bool {
	row := heading.Search(w.Rows, columns, headingSearch)
	if row.Index < 0 {
		w.refuseFile("empty", "Berkas ini tidak memuat baris. Isi dengan baris judul dan baris data, lalu kirim lagi.", "This file holds no rows. Fill it with a heading row and data rows and send it again.")
		return false
	}
	if len(row.Missing) == 0 {
		w.head, w.two, w.at, w.no = row.Index, row.Two, row.At, row.Index+1
		return true
	}
	list := strings.Join(row.Missing, ", ")
	w.refuseFile("no_heading", "Tidak ada baris judul yang memuat kolom %[1]s. Tambahkan baris judul di atas data atau ganti nama kolomnya, dan periksa apakah jenis bukti yang dipilih benar.",
		"No heading row names the column %[1]s. Add a heading row above the data or rename the column, and see whether the kind of evidence was chosen rightly.", list)
	return false
}

// next steps to the next data row.
func (w *walk) next() bool {
	for w.no < len(w.Rows) {
		w.row = w.Rows[w.no]
		w.no++
		if !heading.Blank(w.row) && !heading.Comment(w.row) {
			w.result.Read++
			return true
		}
	}
	return false
}

// cell is a cell of the current row by its column, spaces tidied.
func (w *walk) cell(i int) string {
	if i < 0 || i >= len(w.row) {
		return ""
	}
	return heading.Tidy(w.row[i])
}

// get is the cell of a named column; empty when there is no such column.
func (w *walk) get(name string) string {
	i, ok := w.at[name]
	if !ok {
		return ""
	}
	return w.cell(i)
}

func (w *walk) has(name string) bool {
	_, ok := w.at[name]
	return ok
}

// refuse leaves the current row out, as one that cannot be taken.
func (w *walk) refuse(key string, r reason) {
	w.result.Refused = append(w.result.Refused, Line{No: w.no, Key: key, Code: r.code, Reason: r.Message})
}

// aside leaves the current row out, as one that rightly gives no figure.
func (w *walk) aside(key string, r reason) {
	w.result.Aside = append(w.result.Aside, Line{No: w.no, Key: key, Code: r.code, Reason: r.Message})
}

func (w *walk) refuseFile(code, id, en string, args ...any) {
	r := why(code, id, en, args...)
	w.result = Result{Refused: []Line{{Code: code, Reason: r.Message}}}
}

func (w *walk) note(id, en string, args ...any) {
	w.result.Notes = append(w.result.Notes, why("", id, en, args...).Message)
}

// reason is why a row is left out.
type reason struct {
	code string
	document.Message
}

func why(code, id, en string, args ...any) reason {
	if len(args) == 0 {
		return reason{code, document.Message{ID: id, EN: en}}
	}
	return reason{code, document.Message{ID: fmt.Sprintf(id, args...), EN: fmt.Sprintf(en, args...)}}
}

func blank(name string) reason {
	return why("blank", "Kolom %[1]s kosong. Isi kolom itu.", "Column %[1]s is blank. Fill it in.", name)
}

// indicator is the indicator a text names, under its own words where it
// matches none, and the agency that answers for it.
func (w *walk) indicator(text string) (in, owner observation.Ref) {
	in = observation.Ref{ID: w.names[heading.Plain(text)], Text: text}
	return in, w.owner(in.ID)
}

// owner is the agency that answers for an indicator.
func (w *walk) owner(id string) observation.Ref {
	for i := range w.city.Indicators {
		if known := &w.city.Indicators[i]; id != "" && known.ID == id {
			return observation.Ref{ID: known.Agency}
		}
	}
	return observation.Ref{}
}

// unit is the unit the dictionary gives an indicator; empty when unknown.
func (w *walk) unit(id string) string {
	for i := range w.city.Indicators {
		if w.city.Indicators[i].ID == id {
			return w.city.Indicators[i].Unit
		}
	}
	return ""
}

// area is the area a text names. The city as a whole is no area of its own:
// what is said of it has none. Inside a city a text names its lowest areas
// before the higher ones.
func (w *walk) area(text string) (observation.Ref, *reason) {
	if text == "" {
		if w.about.Area != "" {
			return observation.Ref{ID: w.about.Area}, nil
		}
		return observation.Ref{}, nil
	}
	var found []place.Area
	if a, ok := w.city.Areas.ByID(text); ok {
		found = []place.Area{a}
	} else {
		found = w.city.Areas.Find(text)
	}
	switch {
	case len(found) == 0 && text == w.city.Code:
		return observation.Ref{Text: text}, nil
	case len(found) == 0:
		r := why("unknown_area", "Wilayah “%[1]s” tidak dikenal. Tulis kode Kemendagri atau nama kelurahan, kecamatan atau kota.", "Area “%[1]s” is not known. Write the Kemendagri code or the name of a kelurahan, kecamatan or the city.", text)
		return observation.Ref{}, &r
	case len(found) > 1:
		r := why("two_areas", "Wilayah “%[1]s” dapat berarti %[2]d wilayah. Tulis “Kel.” atau “Kec.” di depannya, atau kodenya.", "Area “%[1]s” may mean %[2]d areas. Write “Kel.” or “Kec.” before it, or its code.", text, len(found))
		return observation.Ref{}, &r
	case found[0].Kind == place.City || found[0].Kind == place.Province:
		return observation.Ref{Text: text}, nil
	}
	return observation.Ref{ID: found[0].ID, Text: text}, nil
}

// agency is the agency a text names by code, name, short name or alias.
func (w *walk) agency(texts ...string) observation.Ref {
	for _, text := range texts {
		if text == "" {
			continue
		}
		if a, ok := w.city.Agencies.ByID(heading.Slug(text)); ok {
			return observation.Ref{ID: a.ID, Text: text}
		}
		for _, a := range w.city.Agencies.All() {
			for _, name := range append([]string{a.Code, a.Name, a.Short}, a.Aliases...) {
				if name != "" && heading.Plain(name) == heading.Plain(text) {
					return observation.Ref{ID: a.ID, Text: text}
				}
			}
		}
	}
	for _, text := range texts {
		if text != "" {
			return observation.Ref{Text: text}
		}
	}
	return observation.Ref{}
}

// source is where a column of the current row stands.
func (w *walk) source(col int) observation.Source { return w.sourceAt(w.no, col) }

func (w *walk) sourceAt(no, col int) observation.Source {
	return observation.Source{Kind: w.Kind, Sheet: w.Sheet, Cell: address(no, col), RowNo: no - 1, ColNo: col}
}

// base is what the observations of the current row share.
func (w *walk) base(col int) observation.Candidate {
	c := observation.Candidate{
		Source: w.source(col), Row: filled(w.row), Confidence: 1, State: observation.Proven,
		Measure: observation.Observed, Stage: observation.UnknownStage, Reasons: []string{"exact_format"},
	}
	c.Subject.Line = w.no
	for at := w.head; at >= 0 && (at == w.head || w.two && at == w.head-1); at-- {
		if col >= len(w.Rows[at]) {
			continue
		}
		if h := heading.Tidy(w.Rows[at][col]); h != "" {
			c.Heading = []string{h}
		}
	}
	return c
}

// filled are the texts of a row without blanks.
func filled(row []string) []string {
	var out []string
	for _, c := range row {
		if c = heading.Tidy(c); c != "" {
			out = append(out, c)
		}
	}
	return out
}

// about sets what an observation is about.
func subjectOf(c *observation.Candidate, in, owner observation.Ref) {
	c.Indicator, c.Agency = in, owner
	c.Subject.Type, c.Subject.Text = observation.OfIndicator, in.Text
}

// address is a cell's name as spreadsheets give it; row from 1, column from 0.
func address(no, col int) string {
	name := ""
	for i := col + 1; i > 0; i = (i - 1) / 26 {
		name = string(rune('A'+(i-1)%26)) + name
	}
	return name + strconv.Itoa(no)
}
