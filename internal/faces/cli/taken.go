package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
)

// takenLine is one file in the machine interface of `nyata take --json`.
type takenLine struct {
	File       string               `json:"file"` // as given on the command line
	Name       string               `json:"name"` // as received
	SHA256     string               `json:"sha256"`
	New        bool                 `json:"new"` // its bytes were not held before
	State      receipt.State        `json:"state"`
	Pages      int                  `json:"pages"`
	Figures    int                  `json:"figures"`
	Agency     *string              `json:"agency"`
	Period     *string              `json:"period"`
	Type       receipt.DocumentType `json:"document_type"`
	Supersedes *string              `json:"supersedes"`
	Problems   []document.Problem   `json:"problems"`
}

// unfinished says whether a file, or a page of it, could not be read. A row
// refused with its reason is accounted for.
func unfinished(r receipt.Receipt) bool {
	return r.State == receipt.Received || r.State == receipt.Unreadable || slices.ContainsFunc(r.Problems, ofFile)
}

func ofFile(p document.Problem) bool { return p.Code != document.RowRefused }

// print writes what became of each file, in the order they were taken.
func (r *taking) print(ctx context.Context, all []taken) error {
	enc := json.NewEncoder(r.term.Out)
	enc.SetEscapeHTML(false)
	fresh, figures := 0, 0
	for _, one := range all {
		if one.fresh {
			fresh++
		}
		figures += one.receipt.Figures
		if r.json {
			if err := enc.Encode(newTakenLine(one)); err != nil {
				return err
			}
			continue
		}
		r.show(one)
	}
	size, err := r.folder.Size(ctx)
	if err != nil {
		return err
	}
	_, found, err := r.folder.Differences(ctx, machine)
	if err != nil {
		return err
	}
	r.term.Say("cli.taken", "files", len(all), "fresh", fresh, "figures", figures, "differences", len(found), "entries", size)
	return nil
}

// show writes one file for a person: what it came to, and below it what could
// not be read.
func (r *taking) show(one taken) {
	t := r.term
	state := t.Texts.T(t.Lang, "receipt.state."+string(one.receipt.State))
	said := t.Texts.T(t.Lang, "cli.taken_known", "file", one.path, "state", state, "figures", one.receipt.Figures)
	if one.fresh {
		said = t.Texts.T(t.Lang, "cli.taken_new", "file", one.path, "state", state, "figures", one.receipt.Figures)
	}
	fmt.Fprintln(t.Out, said)
	refused := 0
	for _, p := range one.receipt.Problems {
		if !ofFile(p) {
			refused++
			continue
		}
		fmt.Fprintln(t.Out, "  "+strings.TrimSpace(t.message(p.Message)))
	}
	if refused > 0 {
		fmt.Fprintln(t.Out, "  "+t.Texts.T(t.Lang, "cli.rows_refused", "rows", refused))
	}
}

func newTakenLine(one taken) takenLine {
	r := one.receipt
	l := takenLine{
		File: one.path, Name: r.Name, SHA256: r.ID, New: one.fresh, State: r.State, Pages: r.Pages, Figures: r.Figures,
		Agency: optional(r.Agency), Type: r.DocumentType, Supersedes: optional(r.Supersedes), Problems: r.Problems,
	}
	if !r.Period.IsZero() {
		p := r.Period.String()
		l.Period = &p
	}
	if l.Problems == nil {
		l.Problems = []document.Problem{}
	}
	return l
}
