package observation

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
)

// ownVersion is the first field of a line. A change of the fields takes another
// version.
const ownVersion = "o1"

// appendOwn writes a candidate's own fields in one line: the fields below in
// this order, each followed by a tab but the last. It is the form the ledger
// commits to, so there is one way to write a candidate: numbers in their
// shortest exact form and nothing for 0, "1" for true and nothing for false,
// an absent box or stored number as empty fields. In texts a backslash stands
// before n, t, r, l and backslash: new line, tab, carriage return, list
// separator. A list is its items, each followed by the unit separator
// (U+001F). The last field is empty, or a JSON object of what is set beyond
// the fields: what only a few figures have, and what a Candidate has gained
// since.
//
//	version kind page sheet cell box(1 x0 y0 x1 y1) table row column file
//	agency-id agency-text area-id area-text
//	subject-type code text depth line parent indicator-id indicator-text
//	period span stage measure
//	figure-kind raw value low high unit text ambiguous alternative stored(1 value)
//	confidence state problems reasons rest
func appendOwn(b []byte, c *Candidate) ([]byte, error) {
	w := line{b: append(b, ownVersion...)}
	s, j, f := &c.Source, &c.Subject, &c.Figure
	w.text(string(s.Kind))
	w.count(s.Page)
	w.text(s.Sheet)
	w.text(s.Cell)
	var box document.Box
	if s.Box != nil {
		box = *s.Box
	}
	w.truth(s.Box != nil)
	w.number(box.X0)
	w.number(box.Y0)
	w.number(box.X1)
	w.number(box.Y1)
	w.count(s.Table)
	w.count(s.RowNo)
	w.count(s.ColNo)
	w.text(s.File)
	w.text(c.Agency.ID)
	w.text(c.Agency.Text)
	w.text(c.Area.ID)
	w.text(c.Area.Text)
	w.text(string(j.Type))
	w.text(j.Code)
	w.text(j.Text)
	w.count(j.Depth)
	w.count(j.Line)
	w.count(j.Parent)
	w.text(c.Indicator.ID)
	w.text(c.Indicator.Text)
	w.text(c.Period.String())
	w.text(string(c.Span))
	w.text(string(c.Stage))
	w.text(string(c.Measure))
	w.text(f.Kind.String())
	w.text(f.Raw)
	w.number(f.Value)
	w.number(f.Low)
	w.number(f.High)
	w.text(f.Unit)
	w.text(f.Text)
	w.truth(f.Ambiguous)
	w.number(f.Alternative)
	var stored float64
	if c.Stored != nil {
		stored = *c.Stored
	}
	w.truth(c.Stored != nil)
	w.number(stored)
	w.number(c.Confidence)
	w.text(string(c.State))
	w.list(c.Problems)
	w.list(c.Reasons)
	w.b = append(w.b, '\t')
	if rest := beyond(*c); !reflect.ValueOf(rest).IsZero() {
		more, err := json.Marshal(rest)
		if err != nil {
			return nil, fmt.Errorf("encode observation at %s: %w", Place(c.Source), err)
		}
		w.b = append(w.b, more...)
	}
	return w.b, nil
}

// beyond is what of a candidate no field of the line holds. Every field is
// taken out by itself, so that a new one stays in.
func beyond(c Candidate) Candidate {
	s, j, f := &c.Source, &c.Subject, &c.Figure
	s.File, s.SHA256, s.Kind, s.Page, s.Sheet, s.Cell, s.Box = "", "", "", 0, "", "", nil
	s.Table, s.RowNo, s.ColNo = 0, 0, 0
	c.Row, c.Heading, c.Subject.Path = nil, nil, nil
	c.Agency.ID, c.Agency.Text, c.Area.ID, c.Area.Text, c.Indicator.ID, c.Indicator.Text = "", "", "", "", "", ""
	j.Type, j.Code, j.Text, j.Depth, j.Line, j.Parent = "", "", "", 0, 0, 0
	c.Period, c.Span, c.Stage, c.Measure = period.Period{}, "", "", ""
	f.Kind, f.Raw, f.Value, f.Low, f.High, f.Unit, f.Text, f.Ambiguous, f.Alternative = 0, "", 0, 0, 0, "", "", false, 0
	c.Stored, c.Confidence, c.State, c.Problems, c.Reasons = nil, 0, "", nil, nil
	return c
}

// DecodeOwn reads what appendOwn wrote, for the file with the given hash: the
// candidate without the texts it shares. All its texts lie in one string.
func DecodeOwn(own []byte, sha256 string) (Candidate, error) {
	var c Candidate
	at := bytes.LastIndexByte(own, '\t')
	if rest := own[at+1:]; at >= 0 && len(rest) > 0 {
		if err := json.Unmarshal(rest, &c); err != nil {
			return Candidate{}, fmt.Errorf("decode observation of file %s: %w", sha256, err)
		}
	}
	r := fields{rest: string(own[:max(at, 0)])}
	if version, _ := r.next(); version != ownVersion {
		return Candidate{}, fmt.Errorf("decode observation of file %s: form %q is unknown", sha256, version)
	}
	s, j, f := &c.Source, &c.Subject, &c.Figure
	s.SHA256 = sha256
	s.Kind = document.Kind(r.text())
	s.Page = r.count()
	s.Sheet, s.Cell = r.text(), r.text()
	boxed := r.truth()
	box := document.Box{X0: r.number(), Y0: r.number(), X1: r.number(), Y1: r.number()}
	if boxed {
		s.Box = &box
	}
	s.Table, s.RowNo, s.ColNo = r.count(), r.count(), r.count()
	s.File = r.text()
	c.Agency.ID, c.Agency.Text = r.text(), r.text()
	c.Area.ID, c.Area.Text = r.text(), r.text()
	j.Type, j.Code, j.Text = SubjectType(r.text()), r.text(), r.text()
	j.Depth, j.Line, j.Parent = r.count(), r.count(), r.count()
	c.Indicator.ID, c.Indicator.Text = r.text(), r.text()
	c.Period = r.period()
	c.Span, c.Stage, c.Measure = period.Span(r.text()), Stage(r.text()), Measure(r.text())
	f.Kind = r.kind()
	f.Raw = r.text()
	f.Value, f.Low, f.High = r.number(), r.number(), r.number()
	f.Unit, f.Text = r.text(), r.text()
	f.Ambiguous = r.truth()
	f.Alternative = r.number()
	known := r.truth()
	stored := r.number()
	if known {
		c.Stored = &stored
	}
	c.Confidence = r.number()
	c.State = State(r.text())
	c.Problems, c.Reasons = r.list(), r.list()
	if r.err == nil && !r.ended {
		r.err = fmt.Errorf("there are more fields than %d", r.n)
	}
	if r.err != nil {
		return Candidate{}, fmt.Errorf("decode observation of file %s: %w", sha256, r.err)
	}
	return c, nil
}

// line writes fields.
type line struct{ b []byte }

// separator ends each item of a list.
const separator = '\x1f'

func (w *line) text(s string) {
	w.b = append(w.b, '\t')
	w.escaped(s)
}

func (w *line) escaped(s string) {
	for i := range len(s) {
		switch s[i] {
		case '\t':
			w.b = append(w.b, `\t`...)
		case '\n':
			w.b = append(w.b, `\n`...)
		case '\r':
			w.b = append(w.b, `\r`...)
		case separator:
			w.b = append(w.b, `\l`...)
		case '\\':
			w.b = append(w.b, `\\`...)
		default:
			w.b = append(w.b, s[i])
		}
	}
}

func (w *line) count(n int) {
	w.b = append(w.b, '\t')
	if n != 0 {
		w.b = strconv.AppendInt(w.b, int64(n), 10)
	}
}

func (w *line) number(v float64) {
	w.b = append(w.b, '\t')
	if v != 0 {
		w.b = strconv.AppendFloat(w.b, v, 'g', -1, 64)
	}
}

func (w *line) truth(v bool) {
	w.b = append(w.b, '\t')
	if v {
		w.b = append(w.b, '1')
	}
}

func (w *line) list(items []string) {
	w.b = append(w.b, '\t')
	for _, s := range items {
		w.escaped(s)
		w.b = append(w.b, separator)
	}
}

// fields reads fields; the first error stays.
type fields struct {
	rest  string
	n     int
	ended bool
	err   error
}

// next is the next field, still escaped; false when there is none.
func (r *fields) next() (string, bool) {
	if r.ended {
		r.fail("there are only %d fields", r.n)
		return "", false
	}
	r.n++
	field, rest, more := strings.Cut(r.rest, "\t")
	r.rest, r.ended = rest, !more
	return field, true
}

func (r *fields) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf(format, args...)
	}
}

func (r *fields) text() string {
	field, _ := r.next()
	return r.plain(field)
}

func (r *fields) plain(s string) string {
	at := strings.IndexByte(s, '\\')
	if at < 0 {
		return s
	}
	b := append(make([]byte, 0, len(s)), s[:at]...)
	for i := at; i < len(s); i++ {
		if s[i] != '\\' {
			b = append(b, s[i])
			continue
		}
		if i++; i == len(s) {
			r.fail("field %d ends with a backslash", r.n)
			break
		}
		switch s[i] {
		case 't':
			b = append(b, '\t')
		case 'n':
			b = append(b, '\n')
		case 'r':
			b = append(b, '\r')
		case 'l':
			b = append(b, separator)
		case '\\':
			b = append(b, '\\')
		default:
			r.fail("field %d has a backslash before %q", r.n, s[i])
		}
	}
	return string(b)
}

func (r *fields) count() int {
	field, _ := r.next()
	if field == "" {
		return 0
	}
	n, err := strconv.Atoi(field)
	if err != nil {
		r.fail("field %d is %q, not a count", r.n, field)
	}
	return n
}

func (r *fields) number() float64 {
	field, _ := r.next()
	if field == "" {
		return 0
	}
	v, err := strconv.ParseFloat(field, 64)
	if err != nil {
		r.fail("field %d is %q, not a number", r.n, field)
	}
	return v
}

func (r *fields) truth() bool {
	field, _ := r.next()
	if field != "" && field != "1" {
		r.fail("field %d is %q, neither true nor false", r.n, field)
	}
	return field == "1"
}

func (r *fields) list() []string {
	field, _ := r.next()
	if field == "" {
		return nil
	}
	items := strings.Split(strings.TrimSuffix(field, string(separator)), string(separator))
	for i, s := range items {
		items[i] = r.plain(s)
	}
	return items
}

func (r *fields) period() period.Period {
	field, _ := r.next()
	p, err := period.ParseISO(field)
	if err != nil {
		r.fail("field %d: %w", r.n, err)
	}
	return p
}

func (r *fields) kind() figure.Kind {
	field, ok := r.next()
	var k figure.Kind
	if err := k.UnmarshalText([]byte(field)); ok && err != nil {
		r.fail("field %d: %w", r.n, err)
	}
	return k
}
