package cli

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"

	"nyata/internal/judgement/interpret"
	"nyata/internal/record/document"
	"nyata/internal/record/reference"
)

// DocumentReader turns the bytes of a file into a document. Whatever is wrong
// with the file is a problem inside the document.
type DocumentReader interface {
	Read(ctx context.Context, name string, data []byte) document.Document
	Close() error
}

// Tools is what the commands need from outside; app supplies it.
type Tools struct {
	Reader func(workers int) (DocumentReader, error)
	City   func(name string) (*reference.City, error)
	Data   string // the data folder when none is named
	Open   func(ctx context.Context, t *Terminal, w Where) (*Folder, error)
	Model  ModelMaker
}

// ReadCommand is `nyata read`.
func ReadCommand(tools Tools) Command {
	return Command{Name: "read", Usage: "[--json|--csv|--tables --json|--account] [--city DIR|NAME] PATH… | --data DIR [--as-of DAY] [NAME…]", Help: "cli.read.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		var r readRun
		fs.BoolVar(&r.json, "json", false, "cli.flag.json")
		fs.BoolVar(&r.csv, "csv", false, "cli.flag.csv")
		fs.BoolVar(&r.tables, "tables", false, "cli.flag.tables")
		fs.BoolVar(&r.account, "account", false, "cli.flag.account")
		fs.StringVar(&r.city, "city", "samarinda", "cli.flag.city")
		fs.IntVar(&r.workers, "workers", runtime.GOMAXPROCS(0), "cli.flag.workers")
		data := fs.String("data", "", "cli.flag.read_data")
		asOf := fs.String("as-of", "", "cli.flag.as_of")
		return func(ctx context.Context, t *Terminal, args []string) error {
			if *data != "" && (r.tables || r.account) {
				return Misuse("cli.figures_only")
			}
			if *data != "" {
				w := Where{Data: *data, City: r.city, Page: "/documents", Remote: append([]string{"read", "--data", ".", "--as-of", *asOf, "--"}, args...)}
				return readFolder(ctx, tools, t, w, *asOf, args)
			}
			if *asOf != "" {
				return Misuse("cli.as_of_alone")
			}
			if len(args) == 0 {
				return Misuse("cli.no_files", "command", "read")
			}
			r.tools, r.term = tools, t
			return r.run(ctx, args)
		}
	}}
}

type readRun struct {
	tools   Tools
	term    *Terminal
	city    string
	json    bool
	csv     bool
	tables  bool
	account bool
	workers int
}

func (r *readRun) run(ctx context.Context, paths []string) error {
	city, err := r.tools.City(r.city)
	if err != nil {
		return err
	}
	reader, err := r.tools.Reader(r.workers)
	if err != nil {
		return fmt.Errorf("open reader: %w", err)
	}
	defer func() { _ = reader.Close() }() // nothing is lost: all lines are out
	in := interpret.New(city)
	out := bufio.NewWriterSize(r.term.Out, 1<<20)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	figures := r.output(out, enc)
	partly := false
	err = inOrder(ctx, expand(paths), r.workers, func(f file) document.Document { return readFile(ctx, reader, f) }, func(doc document.Document) error {
		partly = partly || len(doc.Problems) > 0
		return r.print(enc, figures, in, &doc)
	})
	if err == nil {
		err = figures.flush()
	}
	if err == nil {
		err = out.Flush()
	}
	switch {
	case err != nil:
		return err
	case partly:
		return ErrPartly
	}
	return nil
}

// output is how figures are printed. Tables and accounts are for scripts only,
// and their problems are printed as lines.
func (r *readRun) output(w io.Writer, enc *json.Encoder) figureOutput {
	switch {
	case r.json || r.tables || r.account:
		return lineOutput{enc}
	case r.csv:
		return &csvOutput{w: csv.NewWriter(w), term: r.term}
	default:
		return &textOutput{w: w, term: r.term}
	}
}

// print writes the lines of one document: figures or tables, then problems.
func (r *readRun) print(enc *json.Encoder, figures figureOutput, in *interpret.Interpreter, doc *document.Document) error {
	switch {
	case r.tables:
		for _, l := range tableLines(doc) {
			if err := enc.Encode(l); err != nil {
				return err
			}
		}
	case r.account:
		if err := enc.Encode(accountOf(doc, in.Document(doc))); err != nil {
			return err
		}
	default:
		reading := in.Document(doc)
		for i := range reading.Candidates {
			if err := figures.figure(&reading.Candidates[i]); err != nil {
				return err
			}
		}
	}
	for _, p := range doc.Problems {
		if err := figures.problem(doc, p); err != nil {
			return err
		}
	}
	return nil
}

// readFile reads one file; one that cannot be opened is a document that says
// so.
func readFile(ctx context.Context, reader DocumentReader, f file) document.Document {
	if f.err == nil {
		data, err := os.ReadFile(f.path)
		if err == nil {
			doc := reader.Read(ctx, f.path, data)
			if doc.SHA256 == "" {
				sum := sha256.Sum256(data)
				doc.SHA256 = hex.EncodeToString(sum[:])
			}
			return doc
		}
		f.err = err
	}
	return document.Document{File: f.path, Problems: []document.Problem{{Code: document.Unreadable, Message: document.Message{
		ID: fmt.Sprintf("Berkas %s tidak dapat dibuka (%v). Periksa nama dan hak aksesnya, lalu coba lagi.", f.path, f.err),
		EN: fmt.Sprintf("File %s could not be opened (%v). Check its name and permissions, then try again.", f.path, f.err),
	}}}}
}
