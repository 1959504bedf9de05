package app

import (
	"context"
	"fmt"
	"sync"

	"nyata/internal/adapters/pack"
	"nyata/internal/casework"
	"nyata/internal/record/reference"
)

// cityBook is the reference data as it is now: the pack the city was opened
// with and, over it, what people have imported and decided.
type cityBook struct {
	name   string
	office *casework.Office

	mu   sync.Mutex
	city *reference.City
}

// get puts the reference data together, or gives it as it was last put
// together. The result is not changed by anyone.
func (b *cityBook) get(ctx context.Context) (*reference.City, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.city != nil {
		return b.city, nil
	}
	city, err := loadCity(b.name)
	if err != nil {
		return nil, err
	}
	for _, kind := range casework.ReferenceKinds() {
		if kind == casework.AccountRef {
			continue
		}
		rows, err := b.office.Reference(ctx, machine, kind, nil)
		if err != nil {
			return nil, fmt.Errorf("read imported %s rows: %w", kind, err)
		}
		bodies := make([][]byte, len(rows))
		for i, r := range rows {
			bodies[i] = r.Body
		}
		if err := pack.Merge(city, string(kind), bodies); err != nil {
			return nil, fmt.Errorf("merge imported %s rows: %w", kind, err)
		}
	}
	b.city = city
	return city, nil
}

// forget makes the next get look again.
func (b *cityBook) forget() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.city = nil
}
