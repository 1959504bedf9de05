package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/evidence"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
)

// Witness takes evidence in.
type Witness interface {
	TakeFile(ctx context.Context, actor casework.Actor, in intake.Taking) (intake.Taken, error)
}

// evidenceLine is the outcome in the machine interface of `nyata import --json`.
type evidenceLine struct {
	Kind      receipt.EvidenceKind `json:"kind"`
	File      string               `json:"file"`
	SHA256    string               `json:"sha256"` // of what is kept
	DryRun    bool                 `json:"dry_run"`
	Read      int                  `json:"read"`
	Accepted  int                  `json:"accepted"`
	Outside   int                  `json:"outside"`
	Aside     []refusedImport      `json:"aside"`
	Unmapped  int                  `json:"unmapped"`
	Figures   int                  `json:"figures"`
	Added     int                  `json:"added"`
	Changed   int                  `json:"changed"`
	Unchanged int                  `json:"unchanged"`
	Withdrawn int                  `json:"withdrawn"`
	Removed   receipt.Removed      `json:"removed"`
	Entry     *int64               `json:"entry"`
	Refused   []refusedImport      `json:"refused"`
	Notes     []document.Message   `json:"notes"`
}

// about are the flags that say something of all rows of an evidence file.
type about struct {
	period, vintage, area, printed string
}

func (a about) spoken() bool { return a != about{} }

// of makes what the office records of them.
func (a about) of(kind receipt.EvidenceKind, source string) (receipt.Evidence, error) {
	e := receipt.Evidence{Kind: kind, Source: source, Vintage: a.vintage, Area: a.area}
	if a.period != "" {
		p, err := period.ParseISO(a.period)
		if err != nil {
			return e, Misuse("cli.evidence_period", "period", a.period)
		}
		e.Period = p
	}
	if a.vintage != "" {
		if p, err := period.ParseISO(a.vintage); err != nil || p.IsZero() {
			return e, Misuse("cli.evidence_period", "period", a.vintage)
		}
	}
	if a.printed != "" {
		v, err := strconv.ParseFloat(strings.ReplaceAll(a.printed, ",", "."), 64)
		if err != nil || v < 25 || v > 100 || kind != receipt.SatisfactionEvidence {
			return e, Misuse("cli.evidence_printed", "printed", a.printed)
		}
		e.Printed = &v
	}
	return e, nil
}

// take takes a file of evidence in.
func (r *importing) take(ctx context.Context) error {
	content, err := os.ReadFile(r.path)
	if err != nil {
		return Misuse("cli.no_import_file", "file", r.path, "detail", err.Error())
	}
	in := intake.Taking{Name: filepath.Base(r.path), Content: content, Evidence: r.evidence, Dry: r.in.Dry}
	return r.actor(ctx, func(actor casework.Actor) error {
		done, err := r.folder.Witness.TakeFile(ctx, actor, in)
		if err != nil {
			return err
		}
		if err := r.printTaken(in, done); err != nil {
			return err
		}
		if done.Recorded.Added+done.Recorded.Changed+done.Recorded.Withdrawn > 0 && !in.Dry {
			if err := r.folder.Intake.Drain(ctx, 1); err != nil {
				return err
			}
		}
		if len(done.Refused) > 0 {
			return ErrPartly
		}
		return nil
	})
}

// named is how many rows are named one by one on a screen.
const namedRows = 40

func (r *importing) printTaken(in intake.Taking, done intake.Taken) error {
	if r.json {
		enc := json.NewEncoder(r.term.Out)
		enc.SetEscapeHTML(false)
		return enc.Encode(evidenceTaken(r.path, in, done))
	}
	t := r.term
	refused := evidence.Runs(done.Refused)
	named := 0
	for _, x := range refused[:min(len(refused), namedRows)] {
		fmt.Fprintln(t.Out, r.lineOf(in.Name, x))
		named += 1 + x.To - x.From
	}
	if more := len(done.Refused) - named; more > 0 {
		fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.evidence.more", "rows", more))
	}
	aside := evidence.Runs(done.Aside)
	for _, x := range aside[:min(len(aside), namedRows)] {
		fmt.Fprintln(t.Out, r.lineOf(in.Name, x))
	}
	for _, m := range done.Notes {
		fmt.Fprintln(t.Out, r.term.message(m))
	}
	counts := []any{
		"file", in.Name, "read", done.Read, "accepted", done.Accepted, "outside", done.Outside,
		"aside", len(done.Aside), "refused", len(done.Refused), "figures", len(done.Candidates),
	}
	said := t.Texts.T(t.Lang, "cli.evidence.taken", counts...)
	if in.Dry {
		said = t.Texts.T(t.Lang, "cli.evidence.dry", counts...)
	}
	fmt.Fprintln(t.Out, said)
	if !in.Dry && done.Accepted > 0 && done.Entry < 0 {
		fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.evidence.same"))
	}
	fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.evidence.recorded", "added", done.Added, "changed", done.Changed, "unchanged", done.Unchanged, "withdrawn", done.Withdrawn))
	if done.Unmapped > 0 {
		fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.evidence.unmapped", "rows", done.Unmapped))
	}
	if x := done.Removed; x.Any() {
		fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.evidence.removed", "cells", x.Cells, "texts", x.Texts, "nik", x.NIK, "nip", x.NIP, "phones", x.Phones, "emails", x.Emails))
	}
	return nil
}

func (r *importing) lineOf(name string, x evidence.Run) string {
	reason := r.term.message(x.Reason)
	if x.From == 0 {
		return name + ": " + reason
	}
	rows := strconv.Itoa(x.From)
	if x.To > x.From {
		rows += "–" + strconv.Itoa(x.To)
	}
	return r.term.Texts.T(r.term.Lang, "cli.refused_row", "file", name, "row", rows, "reason", reason)
}

func evidenceTaken(path string, in intake.Taking, done intake.Taken) evidenceLine {
	l := evidenceLine{
		Kind: in.Evidence.Kind, File: path, SHA256: done.Receipt, DryRun: in.Dry, Read: done.Read, Accepted: done.Accepted, Outside: done.Outside,
		Unmapped: done.Unmapped, Figures: len(done.Candidates), Added: done.Added, Changed: done.Changed, Unchanged: done.Unchanged, Withdrawn: done.Withdrawn,
		Removed: done.Removed, Aside: refusedLines(done.Aside), Refused: refusedLines(done.Refused), Notes: append([]document.Message{}, done.Notes...),
	}
	if done.Entry >= 0 {
		l.Entry = &done.Entry
	}
	return l
}

func refusedLines(lines []evidence.Line) []refusedImport {
	out := make([]refusedImport, len(lines))
	for i, x := range lines {
		out[i] = refusedImport{x.No, x.Key, x.Code, x.Reason}
	}
	return out
}
