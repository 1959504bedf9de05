package web

import "net/http"

// policy lets a page load scripts, styles, fonts and pictures from this server
// alone, run nothing written into the page itself, send its forms only here,
// and stand in no other site's frame.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
	"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// headers sets what every answer carries.
//
// Referrer-Policy is same-origin and not no-referrer: under no-referrer a
// browser sends "Origin: null" with a form, and over plain HTTP in an office
// network it sends no Sec-Fetch-Site either, so that nobody could sign in.
// Nothing leaves this site with either.
func headers(secure bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()")
		if secure {
			h.Set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
			h.Set("Cross-Origin-Opener-Policy", "same-origin") // browsers ignore it without TLS, and complain
		}
		next.ServeHTTP(w, r)
	})
}
