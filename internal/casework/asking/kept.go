package asking

import (
	"sync"

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
}

// Listener is the one kept for a ledger of that size and that city, or what learn
// makes. An error of learn is passed on, and nothing is kept of it.
func (k *Kept) Listener(size int64, city *reference.City, learn func() (*printed.Listener, error)) (*printed.Listener, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.listener == nil || k.size != size || k.city != city {
		fresh, err := learn()
		if err != nil {
			return nil, err
		}
		k.size, k.city, k.listener = size, city, fresh
	}
	return k.listener, nil
}
