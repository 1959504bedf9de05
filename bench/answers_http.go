package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"regexp"
	"strings"
	"time"

	"nyata/internal/app"
)

// answersServed times the same questions over a server: the page a person opens
// and the machine interface, each with everything it shows.
func (b *bench) answersServed(ctx context.Context, folder string, parts []timedPart) (out []result, err error) {
	s, password, err := b.serveFolder(ctx, folder)
	if err != nil {
		return nil, err
	}
	defer func() {
		if ended := s.stop(); err == nil && ended != 0 {
			err = fmt.Errorf("the server ended with %d", ended)
		}
	}()
	token, err := s.session(ctx, "admin", password)
	if err != nil {
		return nil, err
	}
	start := time.Now()
	if _, _, err := s.page(ctx, token, parts[0].questions[0]); err != nil {
		return nil, err
	}
	out = append(out, result{name: "the first answer of a server, all that can be asked learnt", figure: fmt.Sprintf("%.1f s", time.Since(start).Seconds())})
	if err := settle(ctx); err != nil {
		return nil, err
	}
	for _, way := range []struct {
		name string
		ask  func(ctx context.Context, token, question string) (time.Duration, bool, error)
	}{{"/ask", s.page}, {"/api/v1/ask", s.machine}} {
		for _, p := range parts {
			before, err := processorTime()
			if err != nil {
				return out, err
			}
			r, err := timed(way.name+": "+p.name, p.questions, func(q string) (time.Duration, bool, error) { return way.ask(ctx, token, q) })
			if err != nil {
				return out, err
			}
			after, err := processorTime()
			if err != nil {
				return out, err
			}
			r.figure += fmt.Sprintf("; %.1f ms of processor time each", ms((after-before)/time.Duration(len(p.questions))))
			out = append(out, r)
		}
	}
	return out, nil
}

// settle waits until this process does next to nothing: a server over a folder
// that was filled just now first looks for differences in all of it.
func settle(ctx context.Context) error {
	const idle, patience = 100 * time.Millisecond, 10 * time.Minute
	for end := time.Now().Add(patience); time.Now().Before(end); {
		before, err := processorTime()
		if err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(2 * time.Second):
		}
		after, err := processorTime()
		if err != nil || after-before < idle {
			return err
		}
	}
	return nil
}

// serveFolder serves a data folder in this process and hears the password of
// its first account.
func (b *bench) serveFolder(ctx context.Context, folder string) (*served, string, error) {
	jar, err := cookiejar.New(nil)
	if err != nil {
		return nil, "", err
	}
	ctx, cancel := context.WithCancel(ctx)
	s := &served{cancel: cancel, ended: make(chan int, 1), client: &http.Client{Jar: jar, Timeout: 5 * time.Minute}}
	said, saying := io.Pipe()
	env := append(os.Environ(), "NYATA_LANG=en", "NYATA_CACHE="+b.cache)
	go func() {
		code := app.Run(ctx, []string{"serve", "--data", folder, "--city", "contoh", "--address", "127.0.0.1:0"}, env, strings.NewReader(""), saying, saying)
		_ = saying.Close()
		s.ended <- code
	}()
	address, first := regexp.MustCompile(`http://127\.0\.0\.1:\d+`), regexp.MustCompile(`with password (\S+?)\.? `)
	password := ""
	var heard strings.Builder
	lines := bufio.NewScanner(said)
	for lines.Scan() {
		fmt.Fprintln(&heard, lines.Text())
		if m := first.FindStringSubmatch(lines.Text()); m != nil {
			password = m[1]
		}
		if s.base = address.FindString(lines.Text()); s.base != "" && password != "" {
			go func() { _, _ = io.Copy(io.Discard, said) }()
			return s, password, nil
		}
	}
	cancel()
	return nil, "", fmt.Errorf("the server does not come up: %s", heard.String())
}

// session signs in on both faces: the client keeps the pages' cookie, the token
// is for the machine interface.
func (s *served) session(ctx context.Context, login, password string) (token string, err error) {
	form := url.Values{"login": {login}, "password": {password}}
	if _, err := s.send(ctx, "/sign-in", "application/x-www-form-urlencoded", "", []byte(form.Encode())); err != nil {
		return "", err
	}
	body, err := json.Marshal(map[string]string{"login": login, "password": password})
	if err != nil {
		return "", err
	}
	answer, err := s.send(ctx, "/api/v1/sessions", "application/json", "", body)
	if err != nil {
		return "", err
	}
	var got struct{ Token string }
	if err := json.Unmarshal(answer, &got); err != nil || got.Token == "" {
		return "", fmt.Errorf("no session: %s %w", answer, err)
	}
	return got.Token, nil
}

func (s *served) send(ctx context.Context, path, kind, token string, body []byte) ([]byte, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.base+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", kind)
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	answer, err := s.client.Do(r)
	if err != nil {
		return nil, fmt.Errorf("send to %s: %w", path, err)
	}
	got, err := io.ReadAll(answer.Body)
	if closed := answer.Body.Close(); err == nil {
		err = closed
	}
	if err == nil && answer.StatusCode >= http.StatusBadRequest {
		err = fmt.Errorf("send to %s: %s", path, answer.Status)
	}
	return got, err
}

// page asks on a page; answered where a figure leads to its place.
func (s *served) page(ctx context.Context, _, question string) (time.Duration, bool, error) {
	body, took, err := s.get(ctx, "/ask?"+url.Values{"q": {question}}.Encode(), "identity")
	return took, bytes.Contains(body, []byte(`id="figures"`)) && bytes.Contains(body, []byte(`class="cite`)), err
}

// machine asks the machine interface.
func (s *served) machine(ctx context.Context, token, question string) (time.Duration, bool, error) {
	body, err := json.Marshal(map[string]string{"question": question})
	if err != nil {
		return 0, false, err
	}
	start := time.Now()
	answer, err := s.send(ctx, "/api/v1/ask", "application/json", token, body)
	return time.Since(start), bytes.Contains(answer, []byte(`"abstained":false`)) && bytes.Contains(answer, []byte(`"observation":"`)), err
}
