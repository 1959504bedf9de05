package cli

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"nyata/internal/casework"
	"nyata/internal/record/account"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// Importing is one file of reference data to be brought in.
type Importing struct {
	Kind     casework.ReferenceKind
	Name     string // of the file, without folders: it becomes part of the ledger
	Content  []byte
	Dry      bool
	Edition  reference.Edition // of a nomenclature
	Document string            // that targets stand in, where the file does not say
}

// Imported says what became of every row of a file.
type Imported struct {
	casework.Report
	Read    int // data rows met
	Outside int // of them, those of other cities, left out
}

// Importer brings reference data in.
type Importer interface {
	Bring(ctx context.Context, actor casework.Actor, in Importing) (Imported, error)
}

// importLine is the outcome in the machine interface of `nyata import --json`.
type importLine struct {
	Kind        casework.ReferenceKind `json:"kind"`
	File        string                 `json:"file"`
	DryRun      bool                   `json:"dry_run"`
	Read        int                    `json:"read"`
	Outside     int                    `json:"outside"`
	Added       int                    `json:"added"`
	Changed     int                    `json:"changed"`
	Unchanged   int                    `json:"unchanged"`
	Entry       *int64                 `json:"entry"` // ledger index; null when nothing was written
	Refused     []refusedImport        `json:"refused"`
	Invitations []invitationLine       `json:"invitations,omitempty"`
}

type refusedImport struct {
	Row     int              `json:"row"` // as a spreadsheet counts it; 0 for the whole file
	Key     string           `json:"key"`
	Code    string           `json:"code"`
	Message document.Message `json:"message"`
}

type invitationLine struct {
	Login   string    `json:"login"`
	Address string    `json:"address"`
	Expires time.Time `json:"expires"`
}

// ImportCommand is `nyata import`.
func ImportCommand(tools Tools) Command {
	return Command{Name: "import", Usage: kindsUsage() + " FILE [--data DIR] [--city NAME|DIR] [--dry-run]", Help: "cli.import.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		r := importing{where: Where{New: true, Page: "/imports"}}
		r.where.flags(fs, tools)
		fs.StringVar(&r.about.period, "period", "", "cli.flag.evidence_period")
		fs.StringVar(&r.about.vintage, "vintage", "", "cli.flag.vintage")
		fs.StringVar(&r.about.area, "area", "", "cli.flag.area")
		fs.StringVar(&r.about.printed, "printed", "", "cli.flag.printed")
		fs.BoolVar(&r.in.Dry, "dry-run", false, "cli.flag.dry_run")
		fs.BoolVar(&r.json, "json", false, "cli.flag.json")
		fs.StringVar(&r.in.Edition.ID, "edition", "", "cli.flag.edition")
		fs.IntVar(&r.in.Edition.From, "from", 0, "cli.flag.from")
		fs.IntVar(&r.in.Edition.To, "to", 0, "cli.flag.to")
		fs.StringVar(&r.in.Edition.Title, "title", "", "cli.flag.title")
		fs.StringVar(&r.in.Edition.Source, "source", "", "cli.flag.source")
		fs.StringVar(&r.in.Document, "document", "", "cli.flag.document")
		fs.StringVar(&r.origin, "origin", usualOrigin, "cli.flag.origin")
		fs.StringVar(&r.as, "as", "", "cli.flag.as_import")
		return func(ctx context.Context, t *Terminal, args []string) error {
			if err := r.arguments(args); err != nil {
				return err
			}
			r.term = t
			return inFolder(ctx, tools, t, r.where, func(f *Folder) error {
				r.folder = f
				return r.run(ctx)
			})
		}
	}}
}

// usualOrigin is what addresses in invitations begin with when nobody says
// otherwise.
const usualOrigin = "http://localhost:8080"

type importing struct {
	where    Where
	in       Importing
	about    about
	evidence receipt.Evidence // its kind is empty for reference data
	path     string
	json     bool
	origin   string
	as       string
	term     *Terminal
	folder   *Folder
}

func kindsUsage() string {
	var names []string
	for _, k := range casework.ReferenceKinds() {
		names = append(names, string(k))
	}
	for _, k := range receipt.EvidenceKinds() {
		names = append(names, string(k))
	}
	return strings.Join(names, "|")
}

func (r *importing) arguments(args []string) error {
	if len(args) != 2 {
		return Misuse("cli.import_arguments", "kinds", kindsUsage())
	}
	r.in.Kind, r.path = casework.ReferenceKind(args[0]), args[1]
	if kind := receipt.EvidenceKind(args[0]); slices.Contains(receipt.EvidenceKinds(), kind) {
		return r.evidenceArguments(kind)
	}
	if r.about.spoken() {
		return Misuse("cli.evidence_elsewhere", "kind", args[0])
	}
	if !slices.Contains(casework.ReferenceKinds(), r.in.Kind) {
		return Misuse("cli.unknown_kind", "kind", args[0], "kinds", kindsUsage())
	}
	e := r.in.Edition
	spoken := e.ID != "" || e.Title != "" || e.Source != "" || e.From != 0 || e.To != 0
	switch {
	case spoken && r.in.Kind != casework.NomenclatureRef:
		return Misuse("cli.edition_elsewhere", "kind", args[0])
	case spoken && e.ID == "":
		return Misuse("cli.edition_unnamed")
	case e.ID != "" && (e.From == 0 || e.To != 0 && e.To < e.From):
		return Misuse("cli.edition_years")
	case r.in.Document != "" && r.in.Kind != casework.TargetRef:
		return Misuse("cli.document_elsewhere", "kind", args[0])
	}
	return nil
}

// evidenceArguments are those of a file of evidence: its source may be named,
// nothing is said of editions and documents.
func (r *importing) evidenceArguments(kind receipt.EvidenceKind) (err error) {
	e := r.in.Edition
	switch {
	case e.ID != "" || e.Title != "" || e.From != 0 || e.To != 0:
		return Misuse("cli.edition_elsewhere", "kind", string(kind))
	case r.in.Document != "":
		return Misuse("cli.document_elsewhere", "kind", string(kind))
	}
	r.evidence, err = r.about.of(kind, e.Source)
	return err
}

func (r *importing) run(ctx context.Context) error {
	if r.evidence.Kind != "" {
		return r.take(ctx)
	}
	var err error
	if r.in.Content, err = os.ReadFile(r.path); err != nil {
		return Misuse("cli.no_import_file", "file", r.path, "detail", err.Error())
	}
	r.in.Name = filepath.Base(r.path)
	return r.actor(ctx, func(actor casework.Actor) error {
		done, err := r.folder.Importer.Bring(ctx, actor, r.in)
		if err != nil {
			return err
		}
		if err := r.print(done); err != nil {
			return err
		}
		if err := sayBehind(ctx, r.term, r.folder); err != nil {
			return err
		}
		if len(done.Refused) > 0 {
			return ErrPartly
		}
		return nil
	})
}

// actor finds who imports. Reference data may be brought in by the program;
// accounts are made by a person.
func (r *importing) actor(ctx context.Context, work func(casework.Actor) error) error {
	switch {
	case r.in.Kind == casework.AccountRef && r.in.Dry:
		return work(casework.Actor{ID: casework.Program("import").ID, Role: account.Admin}) // nothing is written in anybody's name
	case r.in.Kind == casework.AccountRef:
		return asAdmin(ctx, r.term, r.folder, orAdmin(r.as), work)
	case r.as != "":
		return asPerson(ctx, r.term, r.folder, r.as, work)
	default:
		return work(casework.Program("import"))
	}
}

func (r *importing) print(done Imported) error {
	if r.json {
		enc := json.NewEncoder(r.term.Out)
		enc.SetEscapeHTML(false)
		return enc.Encode(r.line(done))
	}
	t := r.term
	for _, x := range done.Refused {
		fmt.Fprintln(t.Out, r.refusal(x))
	}
	counts := []any{"file", r.in.Name, "read", done.Read, "added", done.Added, "changed", done.Changed, "unchanged", done.Unchanged, "refused", len(done.Refused)}
	said := t.Texts.T(t.Lang, "cli.imported", counts...)
	if r.in.Dry {
		said = t.Texts.T(t.Lang, "cli.imported_dry", counts...)
	}
	fmt.Fprintln(t.Out, said)
	if done.Outside > 0 {
		fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.outside", "rows", done.Outside))
	}
	for _, i := range done.Invitations {
		fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.invited", "login", i.Account.Login, "address", address(r.origin, i), "expires", i.Expires))
	}
	return nil
}

// refusal says which row was not taken, and why.
func (r *importing) refusal(x casework.RefusedRow) string {
	reason := r.term.message(document.Message{ID: x.ID, EN: x.EN})
	if x.Row.Number == 0 {
		return r.in.Name + ": " + reason
	}
	return r.term.Texts.T(r.term.Lang, "cli.refused_row", "file", r.in.Name, "row", strconv.Itoa(x.Row.Number), "reason", reason)
}

func (r *importing) line(done Imported) importLine {
	l := importLine{
		Kind: r.in.Kind, File: r.path, DryRun: r.in.Dry, Read: done.Read, Outside: done.Outside,
		Added: done.Added, Changed: done.Changed, Unchanged: done.Unchanged, Refused: []refusedImport{},
	}
	if done.Entry >= 0 {
		l.Entry = &done.Entry
	}
	for _, x := range done.Refused {
		l.Refused = append(l.Refused, refusedImport{x.Row.Number, x.Row.Key, x.Code, document.Message{ID: x.ID, EN: x.EN}})
	}
	for _, i := range done.Invitations {
		l.Invitations = append(l.Invitations, invitationLine{i.Account.Login, address(r.origin, i), i.Expires})
	}
	return l
}
