// Package ui holds what every page is made of: the frame around it, the parts
// it is built from, the addresses pages link to, and the files a browser
// fetches beside it. It knows no store and decides no rights beyond showing a
// link only to those who may follow it.
package ui

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/a-h/templ"

	"nyata/internal/casework"
	"nyata/internal/faces/text"
	"nyata/internal/record/account"
	"nyata/internal/record/reference"
)

// Visit is one request as pages see it: who asks, in which language, of which
// city, and at what time.
type Visit struct {
	text.Printer
	City    *reference.City // never nil
	Account account.Account // zero when nobody is signed in
	Now     time.Time
	Path    string // path and query that brought the reader here, for the language switch
	Here    string // path that was asked for, for the navigation; that of a form's address too
	Assets  *Assets
	Past    *Past // the day that is looked at; nil for now
	dated   bool  // the page can be looked at as of a day
}

// Handler answers a visit. An error becomes a page at one place, the router.
type Handler func(v *Visit, w http.ResponseWriter, r *http.Request) error

// SignedIn says whether somebody is signed in.
func (v *Visit) SignedIn() bool { return v.Account.ID != "" }

// Actor is the reader as casework knows them.
func (v *Visit) Actor() casework.Actor {
	return casework.Actor{ID: v.Account.ID, Role: v.Account.Role, Agency: v.Account.Agency}
}

// May says whether the reader may do an action on an object of an agency; no
// agency means an object of the city.
func (v *Visit) May(action casework.Action, agency string) bool {
	scope := casework.AnyAgency
	if agency != "" && agency == v.Account.Agency {
		scope = casework.OwnAgency
	}
	return casework.Allowed(v.Account.Role, action, scope)
}

// MaySome says whether there is any object on which the reader may do an
// action, so that a link to a list is not shown in vain.
func (v *Visit) MaySome(action casework.Action) bool {
	return casework.Allowed(v.Account.Role, action, casework.AnyAgency) ||
		v.Account.Agency != "" && casework.Allowed(v.Account.Role, action, casework.OwnAgency)
}

// AgencyName is the full name of an agency; its id when the city does not know
// it, and the word for unknown when there is no id.
func (v *Visit) AgencyName(id string) string {
	if id == "" {
		return v.T("web.agency.unknown")
	}
	if a, ok := v.City.Agencies.ByID(id); ok {
		return a.Name
	}
	return id
}

// AgencyShort is the short name of an agency where it has one.
func (v *Visit) AgencyShort(id string) string {
	if a, ok := v.City.Agencies.ByID(id); ok && a.Short != "" {
		return a.Short
	}
	return v.AgencyName(id)
}

// Show renders a page whole before the first byte is sent, so that an error in
// the middle becomes an error page and not half a page.
func (v *Visit) Show(w http.ResponseWriter, status int, page templ.Component) error {
	var b bytes.Buffer
	if err := page.Render(context.Background(), &b); err != nil {
		return fmt.Errorf("render page %s: %w", v.Path, err)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, err := w.Write(b.Bytes())
	return err
}

// Back sends the reader on after something was done, with a word about it that
// the next page shows. What names a text below "web.done."; empty says nothing.
func Back(w http.ResponseWriter, r *http.Request, to, what string) error {
	if what != "" {
		u, err := url.Parse(to)
		if err != nil {
			return fmt.Errorf("send reader to %q: %w", to, err)
		}
		query := u.Query()
		query.Set("done", what)
		u.RawQuery = query.Encode()
		to = u.String()
	}
	http.Redirect(w, r, to, http.StatusSeeOther)
	return nil
}
