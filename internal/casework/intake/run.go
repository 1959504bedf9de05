package intake

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"nyata/internal/judgement/rules"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// Run reads what is in line with a number of workers until the context ends.
// Each time the line is empty it runs the rules over everything.
func (in *Intake) Run(ctx context.Context, workers int) error {
	for {
		if err := in.drain(ctx, workers); err != nil && ctx.Err() == nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-in.wake:
		}
	}
}

// Drain reads everything in line and runs the rules once, for commands that
// end when they are done.
func (in *Intake) Drain(ctx context.Context, workers int) error { return in.drain(ctx, workers) }

func (in *Intake) drain(ctx context.Context, workers int) error {
	for ctx.Err() == nil {
		in.batch(ctx, workers)
		if ctx.Err() != nil {
			return nil
		}
		city, err := in.city(ctx)
		if err != nil {
			return fmt.Errorf("load reference data: %w", err)
		}
		if err := in.check(ctx, city); err != nil {
			return err
		}
		in.mu.Lock()
		idle := len(in.waiting) == 0
		in.state.Current, in.state.Checked = "", idle
		in.mu.Unlock()
		if idle {
			return nil
		}
	}
	return nil
}

// batch empties the line.
func (in *Intake) batch(ctx context.Context, workers int) {
	var all sync.WaitGroup
	for range max(workers, 1) {
		all.Go(func() {
			for ctx.Err() == nil {
				r, ok := in.next()
				if !ok {
					return
				}
				in.finish(r, in.read(ctx, r))
			}
		})
	}
	all.Wait()
}

// finish counts a file off. A fault of this machine leaves it received, to be
// taken up at the next start.
func (in *Intake) finish(r receipt.Receipt, err error) {
	in.mu.Lock()
	defer in.mu.Unlock()
	once := in.inHand[r.ID]
	delete(in.inHand, r.ID)
	in.state.Done++
	if again(r) {
		in.state.Anew++
	}
	if once {
		r.State = receipt.Read // whatever became of it: it has been read
		in.queue(r)
	}
	if err != nil && !errors.Is(err, context.Canceled) {
		in.state.Failed++
		in.log.Error("file not recorded", slog.String("receipt", r.ID), slog.String("error", err.Error()))
	}
}

// check estimates what is going on and runs the rules, both over every current
// observation, and keeps what they find under the number of ledger entries it
// was found at.
func (in *Intake) check(ctx context.Context, city *reference.City) error {
	size, err := in.office.Size(ctx)
	if err != nil {
		return err
	}
	version := fmt.Sprintf("%s/%d", in.program, size)
	if have, _, err := in.office.Differences(ctx, in.actor); err != nil || have == version {
		return err
	}
	receipts, err := in.office.Receipts(ctx, in.actor, receipt.Filter{})
	if err != nil {
		return err
	}
	var all []observation.Recorded
	var facts []observation.Candidate
	var passages []rules.Passage
	figures, err := in.figures(ctx, receipts, size)
	if err != nil {
		return err
	}
	for i, r := range receipts {
		recorded := figures[i]
		all = append(all, recorded...)
		for i := range recorded {
			if recorded[i].State != observation.Rejected {
				facts = append(facts, recorded[i].Candidate)
			}
		}
		texts, err := in.passages(ctx, r)
		if err != nil {
			return err
		}
		passages = append(passages, texts...)
	}
	found := rules.Check(rules.NewFacts(city, facts, passages))
	if err := in.weigh(ctx, city, version, all, found); err != nil {
		return err
	}
	if in.after != nil {
		if err := in.after(ctx, version); err != nil && ctx.Err() == nil { // what follows from the facts stands all the same
			in.log.Error("not done after reading", slog.String("error", err.Error()))
		}
	}
	return in.office.CacheDifferences(ctx, in.actor, version, found)
}
