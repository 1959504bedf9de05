package asking

import (
	"context"
	"errors"
	"sync"
	"time"

	"nyata/internal/judgement/printed"
	"nyata/internal/record/reference"
)

// Kept keeps what understands questions of the whole city, since making it looks
// at everything that is recorded. It holds for as long as neither the ledger nor
// the reference data change. The zero value is ready to use and may be shared.
type Kept struct {
	mu       sync.Mutex
	size     int64 // of the ledger
	city     *reference.City
	listener *printed.Listener
	lesson   *lesson // going on; nil for none
}

// lesson is one learning, for everybody who waits for it.
type lesson struct {
	done chan struct{}
	err  error // set before done is closed
}

// ErrLearning says that what can be asked is still being learnt.
var ErrLearning = errors.New("still learning what can be asked")

// Listener is the one kept for a ledger of that size and that city, or what learn
// makes. Learning goes on whoever stops waiting, and one at a time. Who has
// waited for the patience given is told the one kept before, of the same
// reference data, or ErrLearning where there is none; without patience it waits
// to the end. An error of learn is passed on, and nothing is kept of it.
func (k *Kept) Listener(ctx context.Context, size int64, city *reference.City, patience time.Duration, learn func(ctx context.Context) (*printed.Listener, error)) (l *printed.Listener, behind bool, err error) {
	var late <-chan time.Time
	if patience > 0 {
		timer := time.NewTimer(patience)
		defer timer.Stop()
		late = timer.C
	}
	for {
		k.mu.Lock()
		if k.listener != nil && k.size == size && k.city == city {
			defer k.mu.Unlock()
			return k.listener, false, nil
		}
		own := k.lesson == nil
		if own {
			k.lesson = &lesson{done: make(chan struct{})}
			go k.learn(context.WithoutCancel(ctx), k.lesson, size, city, learn)
		}
		current := k.lesson
		k.mu.Unlock()
		select {
		case <-current.done:
			if own && current.err != nil {
				return nil, false, current.err
			}
		case <-late:
			return k.before(city)
		case <-ctx.Done():
			return nil, false, ctx.Err()
		}
	}
}

// before is what was learnt of an earlier state of the ledger.
func (k *Kept) before(city *reference.City) (*printed.Listener, bool, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.listener == nil || k.city != city {
		return nil, false, ErrLearning
	}
	return k.listener, true, nil
}

func (k *Kept) learn(ctx context.Context, of *lesson, size int64, city *reference.City, learn func(ctx context.Context) (*printed.Listener, error)) {
	fresh, err := learn(ctx)
	k.mu.Lock()
	defer k.mu.Unlock()
	if err == nil {
		k.size, k.city, k.listener = size, city, fresh
	}
	of.err, k.lesson = err, nil
	close(of.done)
}
