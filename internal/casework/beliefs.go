package casework

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"

	"nyata/internal/judgement/weigh"
)

// derivedBeliefs names the derived set of beliefs.
const derivedBeliefs = "belief"

// CacheBeliefs replaces the derived beliefs. Version names the facts and the
// estimate they were made from. Like differences they are no truth and make no
// entry.
func (o *Office) CacheBeliefs(ctx context.Context, actor Actor, version string, beliefs []weigh.Belief) error {
	if err := allow(actor, RecordRead, ""); err != nil {
		return err
	}
	rows := make([][]byte, len(beliefs))
	for i, b := range beliefs {
		var err error
		if rows[i], err = json.Marshal(b); err != nil {
			return fmt.Errorf("encode belief of %s: %w", b.Indicator, err)
		}
	}
	if err := o.store.Update(ctx, func(tx Tx) error { return tx.ReplaceDerived(derivedBeliefs, version, rows) }); err != nil {
		return err
	}
	o.believed.put(version, beliefs)
	return nil
}

// believed keeps the beliefs decoded: every page about evidence asks for all
// of them, and only this process writes them.
type believed struct {
	mu      sync.Mutex
	known   bool
	version string
	all     []weigh.Belief
}

func (b *believed) put(version string, all []weigh.Belief) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.known, b.version, b.all = true, version, all
}

// get reads them from the store once.
func (b *believed) get(ctx context.Context, s Store) (string, []weigh.Belief, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.known {
		return b.version, b.all, nil
	}
	err := s.View(ctx, func(v View) error {
		version, rows, err := v.Derived(derivedBeliefs)
		if err != nil {
			return err
		}
		all := make([]weigh.Belief, len(rows))
		for i, row := range rows {
			if err := json.Unmarshal(row, &all[i]); err != nil {
				return fmt.Errorf("decode belief: %w", err)
			}
		}
		b.known, b.version, b.all = true, version, all
		return nil
	})
	return b.version, b.all, err
}

// Beliefs gives the derived beliefs, by indicator, area and month, and their
// version. Where the actor may not see the reporting agency, the belief comes
// without its report and without what is said of it. The caller does not change
// them.
func (o *Office) Beliefs(ctx context.Context, actor Actor) (version string, out []weigh.Belief, err error) {
	if err := allowSome(actor, SeeDifferences); err != nil {
		return "", nil, err
	}
	version, all, err := o.believed.get(ctx, o.store)
	if err != nil || sees(actor, SeeDifferences, "") {
		return version, all, err
	}
	out = make([]weigh.Belief, len(all))
	for i, b := range all {
		if r := b.Report; r != nil && !sees(actor, SeeDifferences, r.Agency) {
			b.Report, b.Material, b.Flagged = nil, nil, false
			b.Estimate = b.Evidence
		}
		out[i] = b
	}
	return version, out, nil
}
