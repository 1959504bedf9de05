package steward

import (
	"crypto/rand"
	"sync"
	"time"

	"nyata/internal/casework/intake"
)

// keep is how long a file waits to be confirmed.
const keep = 15 * time.Minute

// Tray holds files that were looked at until they are confirmed: one for each
// account, in memory only, so that nothing of them is left when nobody does.
type Tray struct {
	mu    sync.Mutex
	files map[string]waiting // by account id
	now   func() time.Time
}

type waiting struct {
	token string
	until time.Time
	file  intake.Taking
}

// trays is how many files wait at most; the one that waits longest gives way.
const trays = 8

// NewTray makes an empty tray over a clock.
func NewTray(now func() time.Time) *Tray { return &Tray{files: map[string]waiting{}, now: now} }

// Put keeps an account's file in the place of an earlier one, and gives the
// token to ask for it with.
func (t *Tray) Put(account string, file intake.Taking) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	now := t.now()
	oldest := account
	for id, w := range t.files {
		if !now.Before(w.until) {
			delete(t.files, id)
		} else if o, ok := t.files[oldest]; !ok || w.until.Before(o.until) {
			oldest = id
		}
	}
	if _, mine := t.files[account]; !mine && len(t.files) >= trays {
		delete(t.files, oldest)
	}
	w := waiting{token: rand.Text(), until: now.Add(keep), file: file}
	t.files[account] = w
	return w.token
}

// Get gives an account's file; it stays, so that a confirmation sent twice says
// twice the same.
func (t *Tray) Get(account, token string) (intake.Taking, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	w, ok := t.files[account]
	if !ok || w.token != token || !t.now().Before(w.until) {
		return intake.Taking{}, false
	}
	return w.file, true
}
