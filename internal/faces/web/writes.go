package web

import (
	"net/http"

	"nyata/internal/faces/web/public"
)

// guardWrites refuses what another site makes a reader's browser send. Browsers
// say where a request comes from in Sec-Fetch-Site or Origin. Go's protection
// lets a request with neither pass, since no browser sends such; here one that
// carries a session is refused as well, because an old browser or a proxy that
// strips headers must not open the door.
func (s *server) guardWrites(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(s.refused())
	cookies := public.Cookies{Secure: s.Secure}
	guarded := protection.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		safe := r.Method == http.MethodGet || r.Method == http.MethodHead || r.Method == http.MethodOptions
		silent := r.Header.Get("Origin") == "" && r.Header.Get("Sec-Fetch-Site") == ""
		if !safe && silent && cookies.Token(r) != "" {
			s.refused().ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r)
	}))
	return s.recovered(guarded)
}
