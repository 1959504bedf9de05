package observation

import (
	"encoding/json"
	"fmt"
)

// Print is what a figure shares with its neighbours: the texts of its printed
// row, of its column's heading and of the rows above. A store keeps each Print
// once, since a row of twenty figures would repeat it twenty times.
type Print struct {
	Row     []string `json:"row,omitempty"`
	Heading []string `json:"heading,omitempty"`
	Path    []string `json:"path,omitempty"`
}

// Encode writes a candidate as the ledger commits to it: its own fields and
// its Print, each one JSON object with the fields in the order of their types.
// The file's hash is left out; whoever stores the rows knows whose they are.
func Encode(c *Candidate) (own, print []byte, err error) {
	short := *c
	short.Row, short.Heading, short.Subject.Path = nil, nil, nil
	short.Source.SHA256 = ""
	if own, err = json.Marshal(&short); err != nil {
		return nil, nil, fmt.Errorf("encode observation at %s: %w", Place(c.Source), err)
	}
	if print, err = json.Marshal(Print{Row: c.Row, Heading: c.Heading, Path: c.Subject.Path}); err != nil {
		return nil, nil, fmt.Errorf("encode print at %s: %w", Place(c.Source), err)
	}
	return own, print, nil
}

// Decode reads what Encode wrote, for the file with the given hash. Print may
// be nil where its texts are not wanted.
func Decode(own, print []byte, sha256 string) (Candidate, error) {
	var c Candidate
	if err := json.Unmarshal(own, &c); err != nil {
		return Candidate{}, fmt.Errorf("decode observation of file %s: %w", sha256, err)
	}
	c.Source.SHA256 = sha256
	if print == nil {
		return c, nil
	}
	p, err := DecodePrint(print)
	p.Into(&c)
	return c, err
}

// DecodePrint reads the print that Encode wrote.
func DecodePrint(print []byte) (Print, error) {
	var p Print
	if err := json.Unmarshal(print, &p); err != nil {
		return Print{}, fmt.Errorf("decode print: %w", err)
	}
	return p, nil
}

// Into puts the texts back where Encode took them from.
func (p Print) Into(c *Candidate) { c.Row, c.Heading, c.Subject.Path = p.Row, p.Heading, p.Path }
