package store

import (
	"database/sql"
	"errors"
	"fmt"
	"time"

	"nyata/internal/record/account"
)

// Session finds a session by id.
func (v *view) Session(id string) (account.Session, bool, error) {
	s := account.Session{ID: id}
	var at, expires int64
	err := v.db.QueryRowContext(v.ctx, "SELECT account, at, expires FROM session WHERE id = ?", id).Scan(&s.Account, &at, &expires)
	if errors.Is(err, sql.ErrNoRows) {
		return account.Session{}, false, nil
	}
	if err != nil {
		return account.Session{}, false, fmt.Errorf("find session: %w", err)
	}
	s.At, s.Expires = time.Unix(0, at).UTC(), time.Unix(0, expires).UTC()
	return s, true, nil
}

// PutSession opens a session and clears away those that have run out.
func (t *tx) PutSession(s account.Session) error {
	if err := t.exec("clear sessions", "DELETE FROM session WHERE expires < ?", s.At.UnixNano()); err != nil {
		return err
	}
	return t.exec("open session", "INSERT INTO session (id, account, at, expires) VALUES (?, ?, ?, ?)",
		s.ID, s.Account, s.At.UnixNano(), s.Expires.UnixNano())
}

// DropSession ends a session.
func (t *tx) DropSession(id string) error {
	return t.exec("end session", "DELETE FROM session WHERE id = ?", id)
}

// DropSessions ends every session of an account.
func (t *tx) DropSessions(accountID string) error {
	return t.exec("end sessions", "DELETE FROM session WHERE account = ?", accountID)
}
