package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"runtime"
	"strconv"

	"nyata/internal/casework"
	"nyata/internal/record/document"
	"nyata/internal/record/proposal"
)

// decidedLine is the outcome in the machine interface of `nyata proposals
// import --json`.
type decidedLine struct {
	Accepted int               `json:"accepted"`
	Merged   int               `json:"merged"`
	Rejected int               `json:"rejected"`
	Entry    *int64            `json:"entry"` // ledger index; null when nothing was decided
	Files    int               `json:"files_read_again"`
	Refused  []refusedDecision `json:"refused"`
}

type refusedDecision struct {
	Row      int              `json:"row"`
	Proposal string           `json:"proposal"`
	Code     string           `json:"code"`
	Message  document.Message `json:"message"`
}

// ProposalsCommand is `nyata proposals`: the round trip of proposed indicators
// through a workbook.
func ProposalsCommand(tools Tools) Command {
	return Command{Name: "proposals", Usage: "export FILE.xlsx | import FILE.xlsx --as LOGIN", Help: "cli.proposals.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		r := proposing{where: Where{Page: "/proposals"}}
		r.where.flags(fs, tools)
		as := asFlag(fs, "")
		fs.BoolVar(&r.json, "json", false, "cli.flag.json")
		fs.BoolVar(&r.force, "force", false, "cli.flag.force")
		fs.IntVar(&r.workers, "workers", runtime.GOMAXPROCS(0), "cli.flag.workers")
		return func(ctx context.Context, t *Terminal, args []string) error {
			if len(args) != 2 || args[0] != "export" && args[0] != "import" {
				return Misuse("cli.proposals_arguments")
			}
			r.term, r.path = t, args[1]
			return inFolder(ctx, tools, t, r.where, func(f *Folder) error {
				r.folder = f
				if args[0] == "export" {
					return r.export(ctx)
				}
				return asPerson(ctx, t, f, *as, func(actor casework.Actor) error { return r.decide(ctx, actor) })
			})
		}
	}}
}

type proposing struct {
	where   Where
	path    string
	json    bool
	force   bool
	workers int
	term    *Terminal
	folder  *Folder
}

// export writes the open proposals. A workbook that is there already may hold
// somebody's decisions and is left alone.
func (r *proposing) export(ctx context.Context) error {
	open, err := r.folder.Proposals(ctx, machine, proposal.Proposed)
	if err != nil {
		return err
	}
	known, err := r.folder.Indicators(ctx)
	if err != nil {
		return err
	}
	var book bytes.Buffer
	if err := r.folder.Sheets.Write(&book, open, known); err != nil {
		return fmt.Errorf("write workbook: %w", err)
	}
	how := os.O_WRONLY | os.O_CREATE | os.O_EXCL
	if r.force {
		how = os.O_WRONLY | os.O_CREATE | os.O_TRUNC
	}
	file, err := os.OpenFile(r.path, how, 0o600)
	switch {
	case errors.Is(err, os.ErrExist):
		return Misuse("cli.workbook_exists", "file", r.path)
	case err != nil:
		return fmt.Errorf("write workbook: %w", err)
	}
	_, err = file.Write(book.Bytes())
	if err := errors.Join(err, file.Close()); err != nil {
		return fmt.Errorf("write workbook: %w", err)
	}
	r.term.Say("cli.proposals_exported", "proposals", len(open), "file", r.path)
	return nil
}

// decide carries out the decisions of a returned workbook and has the files
// they concern read again.
func (r *proposing) decide(ctx context.Context, actor casework.Actor) error {
	raw, err := os.ReadFile(r.path)
	if err != nil {
		return Misuse("cli.no_import_file", "file", r.path, "detail", err.Error())
	}
	decisions, refused, err := r.folder.Sheets.Read(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	out, err := r.folder.DecideProposals(ctx, actor, decisions)
	if err != nil {
		return err
	}
	out.Refused = append(refused, out.Refused...)
	if err := readAll(ctx, r.term, r.folder, r.workers); err != nil {
		return err
	}
	if err := r.print(out); err != nil {
		return err
	}
	if len(out.Refused) > 0 {
		return ErrPartly
	}
	return nil
}

func (r *proposing) print(out proposal.Outcome) error {
	t := r.term
	l := decidedLine{Accepted: out.Accepted, Merged: out.Merged, Rejected: out.Rejected, Files: len(out.Receipts), Refused: []refusedDecision{}}
	if out.Entry >= 0 {
		l.Entry = &out.Entry
	}
	for _, x := range out.Refused {
		reason := document.Message{ID: x.ID, EN: x.EN}
		l.Refused = append(l.Refused, refusedDecision{x.Decision.Row, x.Decision.Proposal, x.Code, reason})
		if !r.json {
			fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.refused_row", "file", r.path, "row", strconv.Itoa(x.Decision.Row), "reason", t.message(reason)))
		}
	}
	if r.json {
		enc := json.NewEncoder(t.Out)
		enc.SetEscapeHTML(false)
		return enc.Encode(l)
	}
	_, err := fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.proposals_decided", "accepted", out.Accepted, "merged", out.Merged, "rejected", out.Rejected, "refused", len(out.Refused), "files", len(out.Receipts)))
	return err
}
