// Package public holds the pages that may be opened without signing in: the
// way in and out, the invitation, and the choice of language. They say nothing
// about documents or differences.
package public

import (
	"context"
	"net/http"
	"strings"
	"time"

	"nyata/internal/record/account"
)

// Office is what these pages ask of casework.
type Office interface {
	SignIn(ctx context.Context, login, password string) (token string, s account.Session, a account.Account, err error)
	SignOut(ctx context.Context, token string) error
	Invitation(ctx context.Context, token string) (account.Account, error)
	AcceptInvitation(ctx context.Context, token, password string) (account.Account, error)
}

// Pages serves the pages.
type Pages struct {
	Office  Office
	Cookies Cookies
	Limit   *Limit
	Hint    string // shown under the sign-in form, the practice city's account for instance; empty for none
}

// Cookies makes the cookies of this site.
type Cookies struct{ Secure bool } // reached by TLS, at the server itself or a proxy before it

// Session is the name of the cookie that holds the session's token. The prefix
// __Host- binds it to this host; browsers accept it over TLS only.
func (c Cookies) Session() string {
	if c.Secure {
		return "__Host-nyata"
	}
	return "nyata"
}

// Token is the session's token that a request carries; empty for none.
func (c Cookies) Token(r *http.Request) string {
	cookie, err := r.Cookie(c.Session())
	if err != nil {
		return ""
	}
	return cookie.Value
}

// keep makes a cookie; an empty value takes it away.
func (c Cookies) keep(w http.ResponseWriter, name, value string, expires time.Time) {
	cookie := &http.Cookie{ //nolint:gosec // Secure depends on how people reach the server
		Name: name, Value: value, Path: "/", Expires: expires,
		HttpOnly: true, Secure: c.Secure, SameSite: http.SameSiteLaxMode,
	}
	if value == "" {
		cookie.MaxAge = -1
	}
	http.SetCookie(w, cookie)
}

// Forget takes the session's cookie away.
func (c Cookies) Forget(w http.ResponseWriter) { c.keep(w, c.Session(), "", time.Time{}) }

// Local is an address on this site to go back to, or the first page for
// anything that might lead elsewhere.
func Local(address string) string {
	if !strings.HasPrefix(address, "/") || strings.HasPrefix(address, "//") || strings.ContainsAny(address, "\\\r\n\t") {
		return "/"
	}
	return address
}
