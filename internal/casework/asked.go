package casework

import (
	"context"
	"sync"
	"time"

	"nyata/internal/record/asked"
)

// askedQueue holds questions that are not written yet: a question must not wait
// while a large document is being recorded.
type askedQueue struct {
	mu      sync.Mutex
	waiting []asked.Asked
	busy    bool       // somebody is about to write them
	writing sync.Mutex // over writing, so that they are kept in the order asked
}

// mostWaiting bounds what is not written yet; beyond it a question waits.
const mostWaiting = 1000

// NoteAsked keeps a question with what became of it, soon: SettleAsked waits
// for it. It is no act, so it makes no ledger entry: it holds no text, no name
// and the time only to the hour.
func (o *Office) NoteAsked(ctx context.Context, a asked.Asked) error {
	a.At = o.clock().UTC().Truncate(time.Hour)
	o.asked.mu.Lock()
	o.asked.waiting = append(o.asked.waiting, a)
	busy, full := o.asked.busy, len(o.asked.waiting) >= mostWaiting
	o.asked.busy = true
	o.asked.mu.Unlock()
	if full {
		return o.SettleAsked(ctx)
	}
	if !busy {
		go o.SettleAsked(context.WithoutCancel(ctx)) //nolint:errcheck // what is not written stays in line for the next
	}
	return nil
}

// SettleAsked writes the questions that are not written yet.
func (o *Office) SettleAsked(ctx context.Context) error {
	o.asked.writing.Lock()
	defer o.asked.writing.Unlock()
	o.asked.mu.Lock()
	all := o.asked.waiting
	o.asked.busy = false // what comes from here on wants another to write it
	o.asked.mu.Unlock()
	if len(all) == 0 {
		return nil
	}
	if err := o.store.Update(ctx, func(tx Tx) error { return tx.NoteAsked(all) }); err != nil {
		return err
	}
	o.asked.mu.Lock()
	defer o.asked.mu.Unlock()
	o.asked.waiting = append([]asked.Asked(nil), o.asked.waiting[len(all):]...)
	return nil
}

// Asked counts the questions asked since a moment, and lists up to limit words
// that stood in their way, the commonest first.
func (o *Office) Asked(ctx context.Context, actor Actor, since time.Time, limit int) (counts []asked.Count, words []asked.Word, err error) {
	if err := allow(actor, BindWord, ""); err != nil {
		return nil, nil, err
	}
	if err := o.SettleAsked(ctx); err != nil {
		return nil, nil, err
	}
	err = o.store.View(ctx, func(v View) error {
		if counts, err = v.AskedCounts(since); err != nil {
			return err
		}
		words, err = v.AskedWords(since, limit)
		return err
	})
	return counts, words, err
}
