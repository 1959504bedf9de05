package public

import (
	"net"
	"net/http"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// Attempts allowed: a burst, then one each so often. An office sits behind one
// address, so an address may try more often than one account may be tried.
const (
	perAccountBurst  = 6
	perAccountEvery  = 20 * time.Second
	perAddressBurst  = 30
	perAddressEvery  = 2 * time.Second
	mostRemembered   = 10_000 // accounts and addresses together, so that memory stays bounded
	forgottenAfter   = 30 * time.Minute
	retryAfterSecond = "20"
)

// Limit slows guessing down. The zero Limit is ready to use and may be shared.
type Limit struct {
	mu   sync.Mutex
	seen map[string]*visitor
}

type visitor struct {
	limiter *rate.Limiter
	last    time.Time
}

// Allow says whether another attempt on an account from an address may be made
// now.
func (l *Limit) Allow(r *http.Request, login string, now time.Time) bool {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	address := l.visitor("address "+host, rate.Every(perAddressEvery), perAddressBurst, now)
	account := l.visitor("account "+login, rate.Every(perAccountEvery), perAccountBurst, now)
	return address.AllowN(now, 1) && account.AllowN(now, 1)
}

// visitor finds or makes the limiter of a key. When too many are remembered,
// those that have been quiet are forgotten; if none has, all are, which lets
// an attacker try a little more but never takes the server down.
func (l *Limit) visitor(key string, every rate.Limit, burst int, now time.Time) *rate.Limiter {
	if l.seen == nil {
		l.seen = map[string]*visitor{}
	}
	if len(l.seen) >= mostRemembered {
		for k, one := range l.seen {
			if now.Sub(one.last) > forgottenAfter {
				delete(l.seen, k)
			}
		}
		if len(l.seen) >= mostRemembered {
			clear(l.seen)
		}
	}
	one := l.seen[key]
	if one == nil {
		one = &visitor{limiter: rate.NewLimiter(every, burst)}
		l.seen[key] = one
	}
	one.last = now
	return one.limiter
}
