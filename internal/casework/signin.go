package casework

import (
	"context"
	"strings"
	"sync"
	"time"

	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
	"nyata/internal/record/entry"
)

// sessionLife is how long a session lasts, used or not.
const sessionLife = 12 * time.Hour

// SignIn opens a session and gives its token, of which only the hash is kept.
// An unknown login, a wrong password and a disabled account are one and the
// same fault, after the same work.
func (o *Office) SignIn(ctx context.Context, login, password string) (secret string, session account.Session, a account.Account, err error) {
	login = strings.ToLower(strings.TrimSpace(login))
	if wait := o.attempts.wait(login, o.clock()); wait > 0 {
		return "", session, a, fault.New(fault.Unavailable, "casework.signin_wait", fault.With("seconds", int(wait.Seconds())+1))
	}
	var s stored
	err = o.store.View(ctx, func(v View) error {
		s, _, err = accountByLogin(v, login)
		return err
	})
	if err != nil {
		return "", session, a, err
	}
	right, err := o.matches(ctx, password, s.Hash)
	if err != nil {
		return "", session, a, err
	}
	if !right || s.Disabled {
		o.attempts.failed(login, o.clock())
		return "", session, a, fault.New(fault.Forbidden, "casework.signin_refused")
	}
	o.attempts.succeeded(login)
	err = o.act(ctx, Actor{ID: s.ID, Role: s.Role, Agency: s.Agency}, func(w *work) error {
		if secret, err = token(w.random, tokenSize); err != nil {
			return err
		}
		session = account.Session{ID: tokenID(secret), Account: s.ID, At: w.at, Expires: w.at.Add(sessionLife)}
		if err := w.PutSession(session); err != nil {
			return err
		}
		_, err := w.commit(entry.SessionOpened, accountBody{Account: s.ID})
		return err
	})
	return secret, session, s.shown(), err
}

// SignOut ends a session; an unknown token is no error.
func (o *Office) SignOut(ctx context.Context, token string) error {
	actor, _, err := o.Session(ctx, token)
	if err != nil {
		if fault.KindOf(err) == fault.Forbidden {
			return nil
		}
		return err
	}
	return o.act(ctx, actor, func(w *work) error {
		if err := w.DropSession(tokenID(token)); err != nil {
			return err
		}
		_, err := w.commit(entry.SessionClosed, accountBody{Account: actor.ID})
		return err
	})
}

// Session finds who holds a token: fault.Forbidden when the session is
// unknown or expired, or its account disabled.
func (o *Office) Session(ctx context.Context, token string) (Actor, account.Account, error) {
	var s stored
	err := o.store.View(ctx, func(v View) error {
		session, found, err := v.Session(tokenID(token))
		if err != nil {
			return err
		}
		ended := fault.New(fault.Forbidden, "casework.signed_out")
		if !found || !o.clock().Before(session.Expires) {
			return ended
		}
		if s, found, err = accountByID(v, session.Account); err == nil && (!found || s.Disabled) {
			err = ended
		}
		return err
	})
	if err != nil {
		return Actor{}, account.Account{}, err
	}
	return Actor{ID: s.ID, Role: s.Role, Agency: s.Agency}, s.shown(), nil
}

// SetLanguage sets the language of the actor's own account: "id" or "en".
func (o *Office) SetLanguage(ctx context.Context, actor Actor, language string) error {
	if language != "id" && language != "en" {
		return fault.New(fault.Invalid, "casework.account.unknown_language")
	}
	return o.changeOwn(ctx, actor, func(_ *work, s *stored) error {
		s.Language = language
		return nil
	})
}

// ChangePassword sets a new password of the actor's own account and ends all
// its sessions.
func (o *Office) ChangePassword(ctx context.Context, actor Actor, old, new string) error {
	if err := allow(actor, ChangeOwnAccount, actor.Agency); err != nil {
		return err
	}
	var s stored
	err := o.store.View(ctx, func(v View) (err error) {
		s, _, err = accountByID(v, actor.ID)
		return err
	})
	if err != nil {
		return err
	}
	right, err := o.matches(ctx, old, s.Hash)
	if err != nil {
		return err
	}
	if !right {
		return fault.New(fault.Invalid, "casework.password_wrong")
	}
	if err := checkPassword(new, s.Login); err != nil {
		return err
	}
	hash, err := o.hashPassword(ctx, new)
	if err != nil {
		return err
	}
	return o.changeOwn(ctx, actor, func(w *work, s *stored) error {
		s.Hash = hash
		return w.DropSessions(s.ID)
	})
}

// changeOwn changes the actor's own account; nothing changed makes no entry.
func (o *Office) changeOwn(ctx context.Context, actor Actor, change func(*work, *stored) error) error {
	if err := allow(actor, ChangeOwnAccount, actor.Agency); err != nil {
		return err
	}
	return o.act(ctx, actor, func(w *work) error {
		s, found, err := accountByID(w, actor.ID)
		if err != nil {
			return err
		}
		if !found {
			return fault.New(fault.NotFound, "casework.no_account")
		}
		if err := change(w, &s); err != nil {
			return err
		}
		if err := w.putAccount(s); err != nil || w.batch.empty() {
			return err
		}
		_, err = w.commit(entry.AccountChanged, accountBody{Account: s.ID})
		return err
	})
}

// The brake on guessing passwords: after freeAttempts failures in a row each
// further one doubles the wait, up to longestWait.
const (
	freeAttempts = 5
	longestWait  = 15 * time.Minute
	maxWatched   = 10000 // logins watched at once
)

// attempts counts failed sign-ins by login.
type attempts struct {
	mu      sync.Mutex
	byLogin map[string]failures
}

type failures struct {
	count int
	until time.Time // no attempt before
}

// wait is how long a login must wait for its next attempt.
func (a *attempts) wait(login string, now time.Time) time.Duration {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.byLogin[login].until.Sub(now)
}

func (a *attempts) failed(login string, now time.Time) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.byLogin == nil || len(a.byLogin) >= maxWatched {
		a.byLogin = map[string]failures{} // a flood of made-up logins buys one fresh start, not memory
	}
	f := a.byLogin[login]
	f.count++
	if over := f.count - freeAttempts; over >= 0 {
		f.until = now.Add(min(longestWait, time.Second<<min(over, 20)))
	}
	a.byLogin[login] = f
}

func (a *attempts) succeeded(login string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	delete(a.byLogin, login)
}
