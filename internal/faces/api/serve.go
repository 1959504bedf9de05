package api

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/faces/text"
	"nyata/internal/faces/web/public"
	"nyata/internal/ground/fault"
)

// serve answers requests of one route: it finds out who asks, holds the
// policy's answer against the route's action, and turns an error into a
// problem.
func (s *server) serve(route Route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Cache-Control", "no-store")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		v, err := s.visit(r)
		if err == nil && !route.Public {
			err = s.admit(route, v)
		}
		if err == nil {
			err = route.handle(s, v, w, r)
		}
		if err != nil {
			s.explain(v, w, r, err)
		}
	})
}

// visit finds out who asks: by a token in the header Authorization, or by the
// session that a browser signed in with. A token that opens nothing is nobody.
func (s *server) visit(r *http.Request) (*visit, error) {
	v := &visit{Printer: s.Texts.In(text.Match(r.Header.Get("Accept-Language")))}
	token, bearer := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !bearer {
		token = public.Cookies{Secure: s.Secure}.Token(r)
	}
	if token == "" {
		return v, nil
	}
	actor, _, err := s.Office.Session(r.Context(), token)
	switch {
	case errors.Is(err, fault.Forbidden), errors.Is(err, fault.NotFound):
		return v, nil
	case err != nil:
		return v, fmt.Errorf("find session: %w", err)
	}
	v.actor, v.token = actor, token
	return v, nil
}

func (s *server) admit(route Route, v *visit) error {
	own := v.actor.Agency != "" && casework.Allowed(v.actor.Role, route.Action, casework.OwnAgency)
	switch {
	case v.actor.ID == "":
		return errNobody
	case own || casework.Allowed(v.actor.Role, route.Action, casework.AnyAgency):
		return nil
	default:
		return fault.New(fault.Forbidden, "api.forbidden")
	}
}

// errNobody is what is said to who has not signed in: nothing of what there is.
var errNobody = fault.New(fault.Forbidden, "api.nobody")

func nothing(*server, *visit, http.ResponseWriter, *http.Request) error {
	return fault.New(fault.NotFound, "api.no_route")
}

// Problem is an error as RFC 9457 has it. Type tells kinds apart; code is the
// exact reason.
type Problem struct {
	Type   string `json:"type"`
	Title  string `json:"title"`
	Status int    `json:"status"`
	Detail string `json:"detail"`
	Code   string `json:"code"`
}

var statuses = map[fault.Kind]int{
	fault.NotFound:    http.StatusNotFound,
	fault.Invalid:     http.StatusBadRequest,
	fault.Conflict:    http.StatusConflict,
	fault.Forbidden:   http.StatusForbidden,
	fault.Unavailable: http.StatusServiceUnavailable,
	fault.Internal:    http.StatusInternalServerError,
}

// explain is the one place where an error becomes a problem.
func (s *server) explain(v *visit, w http.ResponseWriter, r *http.Request, err error) {
	if r.Context().Err() != nil {
		return // nobody waits for an answer
	}
	f := fault.Of(err)
	status := statuses[f.Kind]
	if f == errNobody {
		status = http.StatusUnauthorized
		w.Header().Set("WWW-Authenticate", `Bearer realm="nyata"`)
	}
	if f.Key == "api.too_many" {
		status = http.StatusTooManyRequests
	}
	if f.Key == "api.key_reused" {
		status = http.StatusUnprocessableEntity
	}
	if status >= http.StatusInternalServerError {
		s.Log.ErrorContext(r.Context(), "answer request", slog.String("method", r.Method), slog.String("route", r.Pattern), slog.String("error", err.Error()))
	}
	p := Problem{Type: "urn:nyata:problem:" + string(f.Kind), Title: v.T("web.fault." + string(f.Kind) + ".title"), Status: status, Detail: v.Fault(err), Code: f.Key}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(p); err != nil {
		s.Log.DebugContext(r.Context(), "send problem", slog.String("error", err.Error()))
	}
}

// guard refuses what another site makes a reader's browser send with the
// reader's session, and turns a panic into a problem. A caller with a token in
// a header is no browser led astray.
func (s *server) guard(next http.Handler) http.Handler {
	foreign := s.serve(Route{Public: true, handle: func(*server, *visit, http.ResponseWriter, *http.Request) error {
		return fault.New(fault.Forbidden, "web.fault.foreign")
	}})
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(foreign)
	guarded := protection.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		safe := r.Method == http.MethodGet || r.Method == http.MethodHead || r.Method == http.MethodOptions
		silent := r.Header.Get("Origin") == "" && r.Header.Get("Sec-Fetch-Site") == "" && r.Header.Get("Authorization") == ""
		if !safe && silent && (public.Cookies{Secure: s.Secure}).Token(r) != "" {
			foreign.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	}))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			p := recover()
			if p == nil {
				return
			}
			if err, ok := p.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(p)
			}
			s.Log.ErrorContext(r.Context(), "handler panicked", slog.String("route", r.Pattern), slog.String("panic", fmt.Sprint(p)), slog.String("stack", string(debug.Stack())))
			s.explain(&visit{Printer: s.Texts.In(text.Match(r.Header.Get("Accept-Language")))}, w, r, fault.New(fault.Internal, "fault.internal"))
		}()
		guarded.ServeHTTP(w, r)
	})
}

// send answers with JSON.
func send(w http.ResponseWriter, status int, value any) error {
	body, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("encode answer: %w", err)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, err = w.Write(append(body, '\n'))
	return err
}
