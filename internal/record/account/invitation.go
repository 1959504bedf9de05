package account

import "time"

// Invitation lets one person set the password of one account, once. Only the
// SHA-256 of its token is kept; the token itself is shown once, to the person
// who made the invitation.
type Invitation struct {
	ID      string // lower-case hex SHA-256 of the token
	Account string // account id
	By      string // account id of the inviter
	At      time.Time
	Expires time.Time
	Used    bool
}

// Open says whether the invitation can still be accepted at the given time.
func (i Invitation) Open(now time.Time) bool { return !i.Used && now.Before(i.Expires) }

// Session is one signed-in browser. A copy of the store gives no session,
// since only the hash of the token is in it.
type Session struct {
	ID      string // lower-case hex SHA-256 of the token
	Account string // account id
	At      time.Time
	Expires time.Time
}
