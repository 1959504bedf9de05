// Package intake carries a file from the door to recorded observations: it
// receives it, has it read and interpreted, records what it says, and once
// everything at hand is read holds all figures against the rules again. A file
// that cannot be read costs only itself. Whatever is interrupted is taken up
// again at the next start, because a receipt stays "received" until its
// reading is recorded.
package intake

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"sync"

	"nyata/internal/casework"
	"nyata/internal/judgement/interpret"
	"nyata/internal/judgement/screen"
	"nyata/internal/record/document"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// Reader turns the bytes of a file into a document; it never fails, problems
// stand in the document.
type Reader interface {
	Read(ctx context.Context, name string, data []byte) document.Document
}

// Intake is the line of files waiting to be read.
type Intake struct {
	office  *casework.Office
	reader  Reader
	rows    Rows
	city    func(ctx context.Context) (*reference.City, error)
	program string // "nyata 0.1.0", recorded as the reader
	log     *slog.Logger
	actor   casework.Actor
	after   func(ctx context.Context, version string) error // done after each time the rules are run; may be nil

	last  weighing   // of the last check
	known remembered // figures of the last check

	mu      sync.Mutex
	waiting []receipt.Receipt
	queued  map[string]bool // waiting
	inHand  map[string]bool // being read; true when it was queued once more meanwhile
	state   Progress
	wake    chan struct{}
}

// Progress is how far reading has come since the program started.
type Progress struct {
	Total   int    // files taken in for reading
	Done    int    // of these, read or found unreadable
	Again   int    // of Total, files that had been read before: the reference data has changed since
	Anew    int    // of Again, done
	Failed  int    // of these, not recorded because of a fault of this machine; tried again at the next start
	Current string // name of a file being read now; empty when idle
	Checked bool   // the rules have been run over everything read
}

// New makes an intake. City gives the reference data as it is at that moment.
func New(office *casework.Office, reader Reader, city func(ctx context.Context) (*reference.City, error), program string, log *slog.Logger) *Intake {
	return &Intake{
		office: office, reader: reader, city: city, program: program, log: log,
		actor: casework.Program("intake"), queued: map[string]bool{}, inHand: map[string]bool{}, wake: make(chan struct{}, 1),
	}
}

// Afterwards has something done each time everything at hand has been read, with
// the version that what is derived then has. It is set before the intake runs.
func (in *Intake) Afterwards(do func(ctx context.Context, version string) error) { in.after = do }

// Take receives a file and puts it in line unless it has been read before.
func (in *Intake) Take(ctx context.Context, name string, content io.Reader) (receipt.Receipt, error) {
	r, fresh, err := in.office.Receive(ctx, in.actor, casework.Incoming{Name: name, Content: content})
	if err != nil {
		return receipt.Receipt{}, fmt.Errorf("receive %s: %w", name, err)
	}
	if fresh || r.State == receipt.Received {
		in.Queue(r)
	}
	return r, nil
}

// Queue puts a received file in line. A file already in line stays where it is;
// one that is being read just now comes once more, since what it is read with
// may have changed.
func (in *Intake) Queue(r receipt.Receipt) {
	in.mu.Lock()
	defer in.mu.Unlock()
	in.queue(r)
}

func (in *Intake) queue(r receipt.Receipt) {
	if _, reading := in.inHand[r.ID]; reading {
		in.inHand[r.ID] = true
		return
	}
	if in.queued[r.ID] {
		return
	}
	in.queued[r.ID] = true
	in.waiting = append(in.waiting, r)
	in.state.Total++
	if again(r) {
		in.state.Again++
	}
	in.state.Checked = false
	in.nudge()
}

// again says whether a file has been read before.
func again(r receipt.Receipt) bool { return r.State != receipt.Received && r.State != receipt.Reading }

// Resume puts every file in line that was received but never read, then those
// that were interpreted with older reference data.
func (in *Intake) Resume(ctx context.Context) error {
	list, err := in.office.Receipts(ctx, in.actor, receipt.Filter{State: receipt.Received})
	if err != nil {
		return fmt.Errorf("list files not read yet: %w", err)
	}
	behind, err := in.office.Behind(ctx, in.actor)
	if err != nil {
		return fmt.Errorf("list files read with older reference data: %w", err)
	}
	for _, r := range append(list, behind...) {
		in.Queue(r)
	}
	in.nudge()
	return in.tellUnlike(ctx)
}

// Renew is told that the reference data has changed: every current file is
// interpreted anew where that can make a difference, and the rules run over
// everything in any case. A reading that says the same as before writes
// nothing.
func (in *Intake) Renew(ctx context.Context, kind casework.ReferenceKind) error {
	in.mu.Lock()
	in.state.Checked = false
	in.mu.Unlock()
	if casework.Interprets(kind) {
		held, err := in.office.Receipts(ctx, in.actor, receipt.Filter{})
		if err != nil {
			return fmt.Errorf("list files: %w", err)
		}
		for _, r := range held {
			in.Queue(r)
		}
	}
	in.nudge()
	return nil
}

// Recheck has the rules run over everything again: what is believed has changed
// without a file being read.
func (in *Intake) Recheck() {
	in.mu.Lock()
	defer in.mu.Unlock()
	in.state.Checked = false
	in.nudge()
}

// Progress is how far reading has come.
func (in *Intake) Progress() Progress {
	in.mu.Lock()
	defer in.mu.Unlock()
	return in.state
}

// nudge wakes a worker; the caller may hold mu.
func (in *Intake) nudge() {
	select {
	case in.wake <- struct{}{}:
	default:
	}
}

// next takes the first file in line.
func (in *Intake) next() (receipt.Receipt, bool) {
	in.mu.Lock()
	defer in.mu.Unlock()
	if len(in.waiting) == 0 {
		return receipt.Receipt{}, false
	}
	r := in.waiting[0]
	in.waiting = in.waiting[1:]
	delete(in.queued, r.ID)
	in.inHand[r.ID] = false
	in.state.Current = r.Name
	return r, true
}

// read reads one file and records what it says.
func (in *Intake) read(ctx context.Context, r receipt.Receipt) error {
	in.office.StartReading(r.ID)
	defer in.office.StopReading(r.ID)
	dictionary, err := in.office.Dictionary(ctx) // before the city, so that a file never passes for read with more than it was
	if err != nil {
		return err
	}
	city, err := in.city(ctx)
	if err != nil {
		return fmt.Errorf("load reference data: %w", err)
	}
	if r.Evidence != nil {
		if err := in.readEvidence(ctx, city, r); err != nil {
			return err
		}
		return in.office.NoteDictionary(ctx, in.actor, r.ID, dictionary)
	}
	data, err := in.bytes(ctx, r.ID)
	if err != nil {
		return err
	}
	doc := in.reader.Read(ctx, r.Name, data)
	if err := ctx.Err(); err != nil {
		return err // what the reader said of a file it was stopped in is no reading
	}
	if table, convertible, found := in.complaintsIn(&doc, data); found {
		if err := in.withhold(ctx, city, r, &doc, table, convertible); err != nil {
			return err
		}
		return in.office.NoteDictionary(ctx, in.actor, r.ID, dictionary)
	}
	said := interpret.New(city).Document(&doc)
	if err := in.keepTexts(ctx, r, &doc, &said); err != nil {
		return err
	}
	if _, err = in.office.RecordReading(ctx, in.actor, in.compose(r, &doc, said)); err != nil {
		return err
	}
	return in.office.NoteDictionary(ctx, in.actor, r.ID, dictionary)
}

// compose puts a reading together as the office records it.
func (in *Intake) compose(r receipt.Receipt, doc *document.Document, said interpret.Reading) reading.Reading {
	rd := reading.Reading{
		Receipt: r.ID, Reader: in.program, Pages: len(doc.Pages), Problems: doc.Problems, Candidates: said.Candidates,
		Unread: len(doc.Pages) == 0 || len(doc.Problems) > 0 && len(said.Candidates) == 0 && !hasText(doc),
		Agency: said.About.Agency.ID, Period: said.About.Period, DocumentType: said.About.Type, Personal: screen.Count(doc), Pictures: screen.Pictures(doc),
		Unshown: screen.Unshown(doc), Enclosed: doc.Enclosed,
	}
	if len(doc.Pages) > 0 {
		rd.Kind = doc.Pages[0].Kind
	}
	rd.Account.Rows = len(said.Rows)
	for _, row := range said.Rows {
		switch row.Fate {
		case interpret.Figures:
			rd.Account.Figures++
		case interpret.Refused:
			rd.Account.Refused++
		default:
			rd.Account.Headings++
		}
	}
	rd.Problems = append(rd.Problems, refusedRows(said.Rows)...)
	return rd
}

func hasText(doc *document.Document) bool {
	for i := range doc.Pages {
		if len(doc.Pages[i].Paragraphs) > 0 || len(doc.Pages[i].Tables) > 0 {
			return true
		}
	}
	return false
}
