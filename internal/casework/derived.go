package casework

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"
)

// derived is a set of derived rows that pages ask for whole, kept decoded:
// only this process writes them. It is no truth and makes no entry.
type derived[T any] struct {
	mu      sync.Mutex
	known   bool
	version string
	all     []T
}

// put replaces the set in the store and here.
func (d *derived[T]) put(ctx context.Context, s Store, name, version string, all []T) error {
	rows := make([][]byte, len(all))
	for i := range all {
		var err error
		if rows[i], err = json.Marshal(all[i]); err != nil {
			return fmt.Errorf("encode %s %d: %w", name, i, err)
		}
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := s.Update(ctx, func(tx Tx) error { return tx.ReplaceDerived(name, version, rows) }); err != nil {
		return err
	}
	d.known, d.version, d.all = true, version, all
	return nil
}

// get reads the set from the store once. The caller does not change it.
func (d *derived[T]) get(ctx context.Context, s Store, name string) (string, []T, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.known {
		return d.version, d.all, nil
	}
	err := s.View(ctx, func(v View) error {
		version, rows, err := v.Derived(name)
		if err != nil {
			return err
		}
		all := make([]T, len(rows))
		for i, row := range rows {
			if err := json.Unmarshal(row, &all[i]); err != nil {
				return fmt.Errorf("decode %s %d: %w", name, i, err)
			}
		}
		d.known, d.version, d.all = true, version, all
		return nil
	})
	return d.version, d.all, err
}
