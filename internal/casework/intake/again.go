package intake

import (
	"context"
	"fmt"
	"io"
	"slices"

	"golang.org/x/sync/errgroup"

	"nyata/internal/casework"
	"nyata/internal/judgement/interpret"
	"nyata/internal/judgement/screen"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// TellAgain makes the running text of every current file again from its bytes
// and forgets the differences, so that the next Drain finds them anew. It
// writes no entry: texts and differences are derived.
func (in *Intake) TellAgain(ctx context.Context, workers int) error {
	city, err := in.city(ctx)
	if err != nil {
		return fmt.Errorf("load reference data: %w", err)
	}
	held, err := in.office.Receipts(ctx, in.actor, receipt.Filter{})
	if err != nil {
		return fmt.Errorf("list files: %w", err)
	}
	group, inGroup := errgroup.WithContext(ctx)
	group.SetLimit(max(workers, 1))
	held = slices.DeleteFunc(held, func(r receipt.Receipt) bool {
		return r.State == receipt.Received || r.Evidence != nil || r.Withheld != nil // their text is made when they are read; the others have none
	})
	in.note(func(p *Progress) { p.Total += len(held) })
	for _, r := range held {
		group.Go(func() error {
			in.note(func(p *Progress) { p.Current = r.Name })
			defer in.note(func(p *Progress) { p.Done++ })
			return in.tell(inGroup, city, r)
		})
	}
	if err := group.Wait(); err != nil {
		return err
	}
	return in.office.CacheDifferences(ctx, in.actor, "", nil)
}

// tell keeps the text of one file.
func (in *Intake) tell(ctx context.Context, city *reference.City, r receipt.Receipt) error {
	data, err := in.bytes(ctx, r.ID)
	if err != nil {
		return err
	}
	doc := in.reader.Read(ctx, r.Name, data)
	if err := ctx.Err(); err != nil {
		return err
	}
	said := interpret.New(city).Document(&doc)
	return in.keepTexts(ctx, r, &doc, &said)
}

// keepTexts masks what a document was understood to say, and keeps its texts as
// they may be shown now: the running text, and of a released file those that
// its figures carry.
func (in *Intake) keepTexts(ctx context.Context, r receipt.Receipt, doc *document.Document, said *interpret.Reading) error {
	var bare []casework.Bare
	read := slices.Clone(said.Candidates)
	screen.Candidates(said.Candidates)
	if r.Released != nil {
		bare = casework.BareOf(r.ID, read, said.Candidates)
	}
	if err := in.office.CacheBare(ctx, in.actor, r.ID, bare); err != nil {
		return err
	}
	return in.office.CacheText(ctx, in.actor, r.ID, textOf(doc, said.About.Year, r.Released != nil))
}

// Retell makes the text of one file again, after its personal data were
// released or masked.
func (in *Intake) Retell(ctx context.Context, r receipt.Receipt) error {
	if r.Withheld != nil || r.Evidence != nil {
		return nil
	}
	city, err := in.city(ctx)
	if err != nil {
		return fmt.Errorf("load reference data: %w", err)
	}
	return in.tell(ctx, city, r)
}

// tellUnlike makes the texts again that were left as they were when the program
// ended between a release and its text.
func (in *Intake) tellUnlike(ctx context.Context) error {
	all, err := in.office.Receipts(ctx, in.actor, receipt.Filter{})
	if err != nil {
		return fmt.Errorf("list files: %w", err)
	}
	for _, r := range all {
		if r.Personal.Total() == 0 || r.State == receipt.Received {
			continue
		}
		t, err := in.office.Text(ctx, in.actor, r.ID)
		if err != nil {
			return fmt.Errorf("text of %s: %w", r.ID, err)
		}
		if t.Shown != (r.Released != nil) {
			if err := in.Retell(ctx, r); err != nil {
				return err
			}
		}
	}
	return nil
}

// bytes are the bytes of a received file.
func (in *Intake) bytes(ctx context.Context, id string) ([]byte, error) {
	file, err := in.office.OpenFile(ctx, in.actor, id)
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", id, err)
	}
	data, err := io.ReadAll(file)
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", id, err)
	}
	return data, nil
}

// note changes what Progress says.
func (in *Intake) note(change func(*Progress)) {
	in.mu.Lock()
	defer in.mu.Unlock()
	change(&in.state)
}
