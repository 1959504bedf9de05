package web

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"runtime/debug"

	"nyata/internal/faces/web/public"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
)

// serve answers requests of one route: it finds out who asks, holds the
// policy's answer against the route's action, and turns an error into a page.
func (s *server) serve(route Route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		v, err := s.visit(w, r)
		if err == nil {
			err = s.admit(route, v, w, r)
		}
		if err != nil {
			s.explain(v, w, r, err)
		}
	})
}

// visit finds out who asks. A session that has ended leaves a visit of nobody.
func (s *server) visit(w http.ResponseWriter, r *http.Request) (*ui.Visit, error) {
	city := s.City()
	v := &ui.Visit{City: city, Now: city.In(s.Clock()), Path: r.URL.RequestURI(), Here: r.URL.Path, Assets: s.assets}
	v.Printer = s.Texts.In(public.LanguageOf(r, ""))
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		v.Path = "/" // nobody can be led back to a form that was sent
	}
	cookies := public.Cookies{Secure: s.Secure}
	token := cookies.Token(r)
	if token == "" {
		return v, nil
	}
	_, holder, err := s.Office.Session(r.Context(), token)
	switch {
	case errors.Is(err, fault.Forbidden), errors.Is(err, fault.NotFound):
		cookies.Forget(w)
		return v, nil
	case err != nil:
		return v, fmt.Errorf("find session: %w", err)
	}
	v.Account = holder
	v.Printer = s.Texts.In(public.LanguageOf(r, holder.Language))
	return v, nil
}

// admit lets a visit in where the policy allows it. Who is not signed in is
// led to the sign-in page, which says nothing about what lies behind.
func (s *server) admit(route Route, v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	switch {
	case route.Public:
		return route.handle(v, w, r)
	case !v.SignedIn() && r.Method == http.MethodGet:
		return ui.Back(w, r, "/sign-in?back="+url.QueryEscape(r.URL.RequestURI()), "")
	case !v.SignedIn():
		return ui.Back(w, r, "/sign-in", "")
	case !v.MaySome(route.Action):
		return fault.New(fault.Forbidden, "web.fault.forbidden")
	default:
		return route.handle(v, w, r)
	}
}

// nothing answers every address that is no route.
func (s *server) nothing() http.Handler {
	return s.serve(Route{Public: true, handle: func(*ui.Visit, http.ResponseWriter, *http.Request) error {
		return fault.New(fault.NotFound, "web.fault.notfound")
	}})
}

// statuses are the codes of the kinds of fault. An act that casework refuses on
// an object a reader may not even see is as good as not there.
var statuses = map[fault.Kind]int{
	fault.NotFound:    http.StatusNotFound,
	fault.Invalid:     http.StatusBadRequest,
	fault.Conflict:    http.StatusConflict,
	fault.Forbidden:   http.StatusForbidden,
	fault.Unavailable: http.StatusServiceUnavailable,
	fault.Internal:    http.StatusInternalServerError,
}

// explain is the one place where an error becomes a page. The log names the
// route and not the address, which may hold the token of an invitation.
func (s *server) explain(v *ui.Visit, w http.ResponseWriter, r *http.Request, err error) {
	if r.Context().Err() != nil {
		s.Log.DebugContext(r.Context(), "reader went away", slog.String("method", r.Method), slog.String("route", r.Pattern))
		return // nobody waits for an answer, and nothing is wrong
	}
	kind := fault.KindOf(err)
	status := statuses[kind]
	if status >= http.StatusInternalServerError {
		s.Log.ErrorContext(r.Context(), "answer request", slog.String("method", r.Method),
			slog.String("route", r.Pattern), slog.String("account", v.Account.ID), slog.String("error", err.Error()))
	}
	header := w.Header()
	for _, name := range []string{"ETag", "Content-Length", "Content-Disposition", "Content-Encoding"} {
		header.Del(name)
	}
	header.Set("Cache-Control", "no-store")
	if err := v.Show(w, status, faultPage(v, adviceOn(err), v.Fault(err))); err != nil {
		s.Log.ErrorContext(r.Context(), "show fault", slog.String("route", r.Pattern), slog.String("error", err.Error()))
	}
}

// adviceOn names the title and the advice that go with an error: those of its
// kind, unless they would not fit.
func adviceOn(err error) string {
	if fault.Of(err).Key == foreign {
		return "foreign"
	}
	return string(fault.KindOf(err))
}

// foreign is the fault of a form that does not come from a page of this site.
const foreign = "web.fault.foreign"

// recovered turns a panic of a handler into an error page.
func (s *server) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			p := recover()
			if p == nil {
				return
			}
			if err, ok := p.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(p)
			}
			s.Log.ErrorContext(r.Context(), "handler panicked", slog.String("route", r.Pattern),
				slog.String("panic", fmt.Sprint(p)), slog.String("stack", string(debug.Stack())))
			v := &ui.Visit{City: s.City(), Now: s.Clock(), Path: "/", Here: r.URL.Path, Assets: s.assets}
			v.Printer = s.Texts.In(public.LanguageOf(r, ""))
			s.explain(v, w, r, fault.New(fault.Internal, "fault.internal"))
		}()
		next.ServeHTTP(w, r)
	})
}

// refused answers a write that does not come from a page of this site.
func (s *server) refused() http.Handler {
	return s.serve(Route{Public: true, handle: func(*ui.Visit, http.ResponseWriter, *http.Request) error {
		return fault.New(fault.Forbidden, foreign)
	}})
}
