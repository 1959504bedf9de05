package practice

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Truth is the list of all that was done on purpose.
type Truth struct {
	Note       string       `json:"note"`
	City       string       `json:"city"`
	Seed       uint64       `json:"seed"`
	Planted    []Planted    `json:"planted"`    // by file, page, rule
	Unreadable []Unreadable `json:"unreadable"` // files that cannot be read, or only partly
	Duplicates []Pair       `json:"duplicates"` // same bytes under two names
	Superseded []Pair       `json:"superseded"` // a file and the one that corrects it
	Missing    []Absent     `json:"missing"`    // what an agency did not hand in
}

// Planted is one planted contradiction.
type Planted struct {
	Rule     string `json:"rule"`   // id of the rule that finds it
	Status   string `json:"status"` // counted or note, as the rule should have it
	File     string `json:"file"`
	Page     int    `json:"page,omitempty"` // from 1; 0 for sheets and DOCX
	Sheet    string `json:"sheet,omitempty"`
	Cell     string `json:"cell,omitempty"` // A1, or P14 of a DOCX
	Row      string `json:"row"`            // what the row is about
	Agency   string `json:"agency"`
	Period   string `json:"period"`
	Expected string `json:"expected"`
	Found    string `json:"found"`
	Also     string `json:"also,omitempty"` // the other file, for contradictions between two
}

// Unreadable is a file that ought to give a problem and stop nothing else.
type Unreadable struct {
	File    string `json:"file"`
	Problem string `json:"problem"` // code of document.Problem
	Agency  string `json:"agency,omitempty"`
	Period  string `json:"period,omitempty"`
}

// Pair is two files that belong together.
type Pair struct {
	File  string `json:"file"`
	Other string `json:"other"`
}

// Absent is a document that was owed and never came.
type Absent struct {
	Type   string `json:"type"`
	Agency string `json:"agency"`
	Period string `json:"period"`
}

// settle checks that every mark found its place and orders the truth list and
// the files.
func (o *office) settle() error {
	for _, m := range o.marks {
		if m.planted.File == "" {
			return fmt.Errorf("planted %s for %s %d-Q%d %q found no place", m.planted.Rule, m.agency, m.year, m.quarter, m.subject)
		}
		o.truth.Planted = append(o.truth.Planted, *m.planted)
	}
	for _, h := range habits {
		for _, lack := range h.lacks {
			kind, period, _ := strings.Cut(lack, " ")
			o.truth.Missing = append(o.truth.Missing, Absent{kind, h.agency, period})
		}
	}
	slices.SortStableFunc(o.truth.Planted, func(a, b Planted) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Page, b.Page), cmp.Compare(a.Cell, b.Cell), cmp.Compare(a.Rule, b.Rule))
	})
	slices.SortFunc(o.files, func(a, b File) int { return cmp.Compare(a.Path, b.Path) })
	for i := 1; i < len(o.files); i++ {
		if o.files[i].Path == o.files[i-1].Path {
			return fmt.Errorf("two documents are called %s", o.files[i].Path)
		}
	}
	return nil
}
