package observation

import (
	"encoding/json"
	"fmt"
	"slices"
)

// Encoded is a candidate as the ledger commits to it: its own fields, and the
// texts it shares with its neighbours. A store keeps each shared text once: a
// row of twenty figures would repeat its texts twenty times, a column its
// heading on every row.
type Encoded struct {
	Own     []byte // one line of fields, see appendOwn
	Line    []byte // JSON object of Line
	Heading []byte // JSON array of Candidate.Heading, [] when there is none
}

// Line is what the figures of one printed row share.
type Line struct {
	Row  []string `json:"row,omitempty"`
	Path []string `json:"path,omitempty"` // of the subject
}

// Encode encodes a candidate. The file's hash is left out; whoever stores the
// rows knows whose they are.
func Encode(c *Candidate) (Encoded, error) { return new(Encoder).Encode(c) }

// Encoder encodes candidates one after the other. It remembers the texts it
// encoded last, since neighbours share them.
type Encoder struct {
	of       Line
	line     []byte
	headings map[int]heading // last one by column
}

type heading struct {
	of   []string
	json []byte
}

// Encode encodes a candidate.
func (m *Encoder) Encode(c *Candidate) (e Encoded, err error) {
	if e.Own, err = appendOwn(make([]byte, 0, 512), c); err != nil {
		return e, err
	}
	if m.line == nil || !slices.Equal(m.of.Row, c.Row) || !slices.Equal(m.of.Path, c.Subject.Path) {
		m.of = Line{Row: c.Row, Path: c.Subject.Path}
		if m.line, err = json.Marshal(m.of); err != nil {
			return e, fmt.Errorf("encode line at %s: %w", Place(c.Source), err)
		}
	}
	h, met := m.headings[c.Source.ColNo]
	if !met || !slices.Equal(h.of, c.Heading) {
		h.of = c.Heading
		if h.json, err = json.Marshal(append([]string{}, c.Heading...)); err != nil {
			return e, fmt.Errorf("encode heading at %s: %w", Place(c.Source), err)
		}
		if m.headings == nil {
			m.headings = map[int]heading{}
		}
		m.headings[c.Source.ColNo] = h
	}
	e.Line, e.Heading = m.line, h.json
	return e, nil
}

// Decode reads what Encode wrote, for the file with the given hash.
func Decode(e Encoded, sha256 string) (Candidate, error) {
	c, err := DecodeOwn(e.Own, sha256)
	if err != nil {
		return c, err
	}
	line, err := DecodeLine(e.Line)
	if err != nil {
		return c, err
	}
	c.Row, c.Subject.Path = line.Row, line.Path
	c.Heading, err = DecodeHeading(e.Heading)
	return c, err
}

// DecodeLine reads Encoded.Line.
func DecodeLine(line []byte) (Line, error) {
	var l Line
	if err := json.Unmarshal(line, &l); err != nil {
		return Line{}, fmt.Errorf("decode line: %w", err)
	}
	return l, nil
}

// DecodeHeading reads Encoded.Heading.
func DecodeHeading(heading []byte) ([]string, error) {
	var h []string
	if err := json.Unmarshal(heading, &h); err != nil {
		return nil, fmt.Errorf("decode heading: %w", err)
	}
	if len(h) == 0 {
		return nil, nil
	}
	return h, nil
}
