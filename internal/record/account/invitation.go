package account

import "time"

// Invitation lets one person set the password of one account, once. Only the
// SHA-256 of its token is kept; the token itself is shown once, to the person
// who made the invitation.
type Invitation struct {
	ID      string    `json:"id"`      // lower-case hex SHA-256 of the token
	Account string    `json:"account"` // account id
	By      string    `json:"by"`      // account id of the inviter
	At      time.Time `json:"at"`
	Expires time.Time `json:"expires"`
	Used    bool      `json:"used,omitempty"` // accepted, or replaced by a later one
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
