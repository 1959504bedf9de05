package public

import (
	"errors"
	"fmt"
	"net/http"
	"strings"

	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
)

// signIn is what the sign-in page shows.
type signIn struct {
	login  string
	back   string
	hint   string
	faults []ui.FieldFault
}

// SignInForm answers GET /sign-in.
func (p Pages) SignInForm(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	back := Local(r.URL.Query().Get("back"))
	if v.SignedIn() {
		return ui.Back(w, r, back, "")
	}
	return v.Show(w, http.StatusOK, signInPage(v, signIn{back: back, hint: p.Hint}))
}

// SignIn answers POST /sign-in. What is wrong with an attempt is never said,
// so that nobody learns which accounts there are.
func (p Pages) SignIn(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	form, err := ui.ReadForm(w, r, 0)
	if err != nil {
		return err
	}
	defer form.Close()
	page := signIn{login: strings.ToLower(strings.TrimSpace(form.Value("login"))), back: Local(form.Value("back")), hint: p.Hint}
	password := form.Value("password")
	switch {
	case page.login == "":
		page.faults = append(page.faults, ui.FieldFault{Field: "login", Sentence: v.T("web.signin.nologin")})
	case password == "":
		page.faults = append(page.faults, ui.FieldFault{Field: "password", Sentence: v.T("web.signin.nopassword")})
	}
	if len(page.faults) > 0 {
		return v.Show(w, http.StatusUnprocessableEntity, signInPage(v, page))
	}
	if !p.Limit.Allow(r, page.login, v.Now) {
		w.Header().Set("Retry-After", retryAfterSecond)
		page.faults = []ui.FieldFault{{Sentence: v.T("web.signin.slow")}}
		return v.Show(w, http.StatusTooManyRequests, signInPage(v, page))
	}
	token, session, _, err := p.Office.SignIn(r.Context(), page.login, password)
	switch {
	case errors.Is(err, fault.Forbidden), errors.Is(err, fault.Invalid), errors.Is(err, fault.NotFound):
		page.faults = []ui.FieldFault{{Field: "login", Sentence: v.T("web.signin.wrong")}}
		return v.Show(w, http.StatusUnprocessableEntity, signInPage(v, page))
	case err != nil:
		return fmt.Errorf("sign in: %w", err)
	}
	p.Cookies.keep(w, p.Cookies.Session(), token, session.Expires)
	return ui.Back(w, r, page.back, "")
}

// SignOut answers POST /sign-out.
func (p Pages) SignOut(_ *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	if token := p.Cookies.Token(r); token != "" {
		if err := p.Office.SignOut(r.Context(), token); err != nil {
			return fmt.Errorf("sign out: %w", err)
		}
	}
	p.Cookies.Forget(w)
	if p.Cookies.Secure {
		w.Header().Set("Clear-Site-Data", `"cache"`) // browsers take it over TLS only, and complain otherwise
	}
	return ui.Back(w, r, "/sign-in", "signed-out")
}
