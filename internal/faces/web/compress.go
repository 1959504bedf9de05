package web

import (
	"compress/gzip"
	"net/http"
	"strings"
	"sync"
)

// writers are gzip writers to be used again; each holds about 800 kB.
var writers = sync.Pool{New: func() any { return gzip.NewWriter(nil) }}

// compress sends pages compressed to browsers that take it. Pictures and
// assets come compressed already. No secret stands in a page beside what a
// reader sent (forms are guarded by headers, not tokens), so the length of an
// answer tells an attacker nothing.
func compress(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
			next.ServeHTTP(w, r)
			return
		}
		z := &zipped{ResponseWriter: w}
		defer z.close()
		next.ServeHTTP(z, r)
	})
}

// zipped decides at the first byte, by what is being sent.
type zipped struct {
	http.ResponseWriter
	writer  *gzip.Writer // nil while nothing is compressed
	decided bool
}

func (z *zipped) WriteHeader(status int) {
	if !z.decided && status >= http.StatusOK {
		z.decided = true
		h := z.Header()
		if strings.HasPrefix(h.Get("Content-Type"), "text/html") && h.Get("Content-Encoding") == "" {
			h.Set("Content-Encoding", "gzip")
			h.Add("Vary", "Accept-Encoding")
			h.Del("Content-Length")
			z.writer = writers.Get().(*gzip.Writer)
			z.writer.Reset(z.ResponseWriter)
		}
	}
	z.ResponseWriter.WriteHeader(status)
}

func (z *zipped) Write(b []byte) (int, error) {
	if !z.decided {
		z.WriteHeader(http.StatusOK)
	}
	if z.writer != nil {
		return z.writer.Write(b)
	}
	return z.ResponseWriter.Write(b)
}

// Unwrap lets net/http reach what lies below.
func (z *zipped) Unwrap() http.ResponseWriter { return z.ResponseWriter }

func (z *zipped) close() {
	if z.writer == nil {
		return
	}
	_ = z.writer.Close() // the connection is gone when this fails, and nobody to tell
	z.writer.Reset(nil)
	writers.Put(z.writer)
	z.writer = nil
}
