package api

import (
	"encoding/json"
	"net/http"
	"strings"
	"time"

	"nyata/internal/ground/fault"
)

type credentials struct {
	Login    string `json:"login"`
	Password string `json:"password"`
}

// Session is what a caller signs in with from then on.
type Session struct {
	Token   string    `json:"token"`
	Expires time.Time `json:"expires"`
	Role    string    `json:"role"`
	Agency  *string   `json:"agency"`
}

// maxCredentials bounds what is read of an attempt, in bytes.
const maxCredentials = 4096

func openSession(s *server, _ *visit, w http.ResponseWriter, r *http.Request) error {
	var c credentials
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxCredentials)).Decode(&c); err != nil || c.Login == "" || c.Password == "" {
		return fault.Wrap(err, fault.Invalid, "api.credentials")
	}
	login := strings.ToLower(strings.TrimSpace(c.Login))
	if !s.limit.Allow(r, login, s.Clock()) {
		w.Header().Set("Retry-After", "20")
		return fault.New(fault.Unavailable, "api.too_many")
	}
	token, session, holder, err := s.Office.SignIn(r.Context(), login, c.Password)
	if err != nil {
		return err
	}
	return send(w, http.StatusCreated, Session{Token: token, Expires: session.Expires, Role: string(holder.Role), Agency: optional(holder.Agency)})
}

func closeSession(s *server, v *visit, w http.ResponseWriter, r *http.Request) error {
	if err := s.Office.SignOut(r.Context(), v.token); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}
