package model_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"nyata/internal/adapters/model"
)

// server plays a model and keeps what it was sent.
type server struct {
	*httptest.Server
	mu     sync.Mutex
	bodies []string
}

func play(t *testing.T, answer http.HandlerFunc) *server {
	t.Helper()
	s := &server{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		s.mu.Lock()
		s.bodies = append(s.bodies, string(body))
		s.mu.Unlock()
		answer(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

func (s *server) host(t *testing.T) string {
	t.Helper()
	u, err := url.Parse(s.URL)
	if err != nil {
		t.Fatal(err)
	}
	return u.Host
}

func says(content string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		text, _ := json.Marshal(content)
		fmt.Fprintf(w, `{"choices":[{"message":{"role":"assistant","content":%s},"finish_reason":"stop"}]}`, text)
	}
}

func plain(w http.ResponseWriter, body string) {
	w.Header().Set("Content-Type", "application/json")
	fmt.Fprint(w, body)
}

func redact(text string) (string, int) {
	return strings.ReplaceAll(text, "6472010101900001", "[NIK]"), strings.Count(text, "6472010101900001")
}

func client(t *testing.T, s *server, log io.Writer) *model.Client {
	t.Helper()
	c, err := model.New(model.Settings{Address: s.URL + "/v1", Name: "uji", Hosts: []string{s.host(t)}, Wait: 300 * time.Millisecond},
		redact, slog.New(slog.NewJSONHandler(log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestModels(t *testing.T) {
	elsewhere := play(t, says("diambil dari tempat lain"))
	for _, test := range []struct {
		name   string
		answer http.HandlerFunc
		want   string
		err    error
	}{
		{name: "honest", answer: says(`{"op":"value"}`), want: `{"op":"value"}`},
		{name: "slow", err: model.ErrSlow, answer: func(w http.ResponseWriter, r *http.Request) {
			select {
			case <-r.Context().Done():
			case <-time.After(5 * time.Second):
			}
		}},
		{name: "slow after its head", err: model.ErrSlow, answer: func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprint(w, `{"choices":[`)
			w.(http.Flusher).Flush()
			select {
			case <-r.Context().Done():
			case <-time.After(5 * time.Second):
			}
		}},
		{name: "out of order", err: model.ErrRefused, answer: func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "no", http.StatusInternalServerError) }},
		{name: "no JSON", err: model.ErrBroken, answer: func(w http.ResponseWriter, _ *http.Request) { plain(w, "{") }},
		{name: "a page", err: model.ErrBroken, answer: func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, "<html>") }},
		{name: "no choice", err: model.ErrBroken, answer: func(w http.ResponseWriter, _ *http.Request) { plain(w, `{"choices":[]}`) }},
		{name: "endless", err: model.ErrBroken, answer: func(w http.ResponseWriter, _ *http.Request) { plain(w, `"`+strings.Repeat("a", 1<<20)) }},
		{name: "endless head", err: model.ErrRefused, answer: func(w http.ResponseWriter, _ *http.Request) {
			for i := range 200 {
				w.Header().Set(fmt.Sprintf("X-%d", i), strings.Repeat("a", 4000))
			}
			plain(w, `{"choices":[{"message":{"content":"x"}}]}`)
		}},
		{name: "small on the way, large when unpacked", err: model.ErrBroken, answer: func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Encoding", "gzip")
			w.Header().Set("Content-Type", "application/json")
			z := gzip.NewWriter(w)
			for range 1 << 10 {
				_, _ = z.Write(bytes.Repeat([]byte{' '}, 1<<12))
			}
			_ = z.Close()
		}},
		{name: "calls a tool", err: model.ErrBroken, answer: func(w http.ResponseWriter, _ *http.Request) {
			plain(w, `{"choices":[{"message":{"content":"","tool_calls":[{"type":"function"}]},"finish_reason":"tool_calls"}]}`)
		}},
		{name: "sends elsewhere", err: model.ErrRefused, answer: func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, elsewhere.URL, http.StatusTemporaryRedirect)
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := client(t, play(t, test.answer), io.Discard)
			got, err := c.Complete(context.Background(), model.Request{Task: "rencana", Given: "berapa panjang jalan?"})
			if got != test.want || !errors.Is(err, test.err) {
				t.Errorf("got %q, %v; want %q, %v", got, err, test.want, test.err)
			}
		})
	}
	if n := len(elsewhere.bodies); n > 0 {
		t.Errorf("%d requests reached a host that is not allowed", n)
	}
}

func TestPersonalDataStaysHere(t *testing.T) {
	s := play(t, says("baik"))
	var log strings.Builder
	c := client(t, s, &log)
	if _, err := c.Complete(context.Background(), model.Request{Task: "rencana", Given: "bantuan untuk 6472010101900001?"}); err != nil {
		t.Fatal(err)
	}
	if len(s.bodies) != 1 || strings.Contains(s.bodies[0], "6472010101900001") || !strings.Contains(s.bodies[0], "[NIK]") {
		t.Errorf("sent %q", s.bodies)
	}
	if strings.Contains(log.String(), "bantuan") || !strings.Contains(log.String(), `"redacted":1`) {
		t.Errorf("logged %s", log.String())
	}
}

func TestSettings(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	if c, err := model.New(model.Settings{}, redact, log); c != nil || err != nil {
		t.Errorf("without an address there is %v, %v", c, err)
	}
	for name, s := range map[string]model.Settings{
		"a host that is not allowed":    {Address: "http://127.0.0.1:9/v1", Hosts: []string{"127.0.0.1:8"}},
		"a host with credentials":       {Address: "http://a:b@127.0.0.1:9/v1", Hosts: []string{"127.0.0.1:9"}},
		"an address that is none":       {Address: "127.0.0.1", Hosts: []string{"127.0.0.1"}},
		"a file":                        {Address: "file:///etc/passwd", Hosts: []string{""}},
		"the usual port is not implied": {Address: "http://localhost/v1", Hosts: []string{"localhost:443"}},
	} {
		if _, err := model.New(s, redact, log); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
}
