// Package model speaks to a language model behind any OpenAI-compatible
// address. It is off unless a settings file names an address and allows its
// host. The model gets a redacted text and gives a text; it has no tools, no
// credentials of the city, and nothing it says is used before judgement has
// checked it.
package model

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net"
	"net/http"
	"net/url"
	"slices"
	"time"
)

// Limits of one call.
const (
	maxAnswer   = 64 << 10 // bytes; a plan or a sentence is far shorter
	maxQuestion = 16 << 10
	usualWait   = 10 * time.Second
)

// Settings name the model. The zero value is off.
type Settings struct {
	Address string        // base of the interface, "http://127.0.0.1:11434/v1"; empty = off
	Name    string        // model asked for
	Key     string        // bearer token; empty for most local servers
	Hosts   []string      // host:port that may be called; set by whoever runs the server, on no page
	Wait    time.Duration // for the whole call; 10 s when 0
}

// Redact takes personal data out of a text and says how much it took.
type Redact func(text string) (redacted string, taken int)

// Client calls one model.
type Client struct {
	settings Settings
	target   string
	host     string // with its port
	name     string // without
	redact   Redact
	log      *slog.Logger
	http     *http.Client
}

// New checks the settings and makes a client; nil without error when the
// settings are off.
func New(s Settings, redact Redact, log *slog.Logger) (*Client, error) {
	if s.Address == "" {
		return nil, nil
	}
	base, err := url.Parse(s.Address)
	if err != nil || base.Host == "" || base.User != nil || base.Scheme != "http" && base.Scheme != "https" {
		return nil, fmt.Errorf("%w: want http(s)://HOST:PORT/…, have %q", ErrSettings, s.Address)
	}
	host := base.Host
	if base.Port() == "" {
		host = net.JoinHostPort(base.Hostname(), map[string]string{"http": "80", "https": "443"}[base.Scheme])
	}
	if !slices.Contains(s.Hosts, host) {
		return nil, fmt.Errorf("%w: host %s is not among those allowed", ErrSettings, host)
	}
	if s.Wait == 0 {
		s.Wait = usualWait
	}
	c := &Client{settings: s, target: base.JoinPath("chat/completions").String(), host: host, name: base.Hostname(), redact: redact, log: log}
	c.http = &http.Client{
		Timeout: s.Wait,
		Transport: &http.Transport{
			Proxy:                 nil, // a proxy of the environment would be another host
			DialContext:           c.dial,
			ResponseHeaderTimeout: s.Wait,
			MaxIdleConns:          2,

			MaxResponseHeaderBytes: maxAnswer,
		},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return c, nil
}

// dial reaches the allowed host and no other.
func (c *Client) dial(ctx context.Context, network, address string) (net.Conn, error) {
	if address != c.host {
		return nil, fmt.Errorf("%s is not the model's host", address)
	}
	conn, err := (&net.Dialer{Timeout: c.settings.Wait, Control: c.control}).DialContext(ctx, network, address)
	if err != nil {
		return nil, fmt.Errorf("reach model: %w", err)
	}
	return conn, nil
}

// Request is one call: what the model is to do, what it is given, and the JSON
// schema of its answer. Servers take the schema without keeping to it, so the
// answer must be checked all the same.
type Request struct {
	Task   string
	Given  string
	Schema json.RawMessage // nil = plain text
	Seed   int64
}

// ErrSettings says that the settings of a model cannot be used.
var ErrSettings = errors.New("settings of the model")

// Why a call gives nothing.
var (
	ErrSlow    = errors.New("the model did not answer in time")
	ErrRefused = errors.New("the model's server refused")
	ErrBroken  = errors.New("the model's answer is not what was agreed")
)

// Complete makes one call. Its content is not logged, only its size, hash and
// outcome.
func (c *Client) Complete(ctx context.Context, r Request) (string, error) {
	given, taken := c.redact(r.Given)
	if len(given) > maxQuestion {
		return "", fmt.Errorf("%w: %d bytes are too many to send", ErrRefused, len(given))
	}
	body, err := c.body(r, given)
	if err != nil {
		return "", err
	}
	answer, err := c.call(ctx, body)
	sum := sha256.Sum256(body)
	outcome := "answered"
	if err != nil {
		outcome = err.Error()
	}
	c.log.LogAttrs(ctx, slog.LevelInfo, "model called", slog.String("host", c.host), slog.String("model", c.settings.Name),
		slog.Int("bytes", len(body)), slog.String("sha256", hex.EncodeToString(sum[:])), slog.Int("redacted", taken), slog.String("outcome", outcome))
	return answer, err
}

type message struct {
	Role    string `json:"role"`
	Content string `json:"content"`
}

func (c *Client) body(r Request, given string) ([]byte, error) {
	type format struct {
		Type   string `json:"type"`
		Schema any    `json:"json_schema,omitempty"`
	}
	ask := struct {
		Model       string    `json:"model"`
		Messages    []message `json:"messages"`
		Temperature float64   `json:"temperature"`
		Seed        int64     `json:"seed"`
		MaxTokens   int       `json:"max_tokens"`
		Format      *format   `json:"response_format,omitempty"`
	}{Model: c.settings.Name, Messages: []message{{"system", r.Task}, {"user", given}}, Seed: r.Seed, MaxTokens: 1024}
	if r.Schema != nil {
		ask.Format = &format{"json_schema", map[string]any{"name": "answer", "strict": true, "schema": r.Schema}}
	}
	body, err := json.Marshal(ask)
	if err != nil {
		return nil, fmt.Errorf("encode call of model: %w", err)
	}
	return body, nil
}

func (c *Client) call(ctx context.Context, body []byte) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, c.settings.Wait)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.target, bytes.NewReader(body))
	if err != nil {
		return "", fmt.Errorf("make call of model: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	if c.settings.Key != "" {
		request.Header.Set("Authorization", "Bearer "+c.settings.Key)
	}
	response, err := c.http.Do(request)
	if err != nil {
		var late net.Error
		if errors.Is(err, context.DeadlineExceeded) || errors.As(err, &late) && late.Timeout() {
			return "", ErrSlow
		}
		return "", fmt.Errorf("%w: %w", ErrRefused, err)
	}
	defer response.Body.Close() //nolint:errcheck // read to its end or given up; closing tells nothing more
	if response.StatusCode != http.StatusOK {
		return "", fmt.Errorf("%w: status %d", ErrRefused, response.StatusCode)
	}
	if kind, _, err := mime.ParseMediaType(response.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		return "", fmt.Errorf("%w: it is no JSON", ErrBroken)
	}
	raw, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer+1))
	switch {
	case ctx.Err() != nil:
		return "", ErrSlow
	case err != nil:
		return "", fmt.Errorf("%w: cut off", ErrBroken)
	case len(raw) > maxAnswer:
		return "", fmt.Errorf("%w: longer than %d bytes", ErrBroken, maxAnswer)
	}
	return first(raw)
}

// first is the text of the only choice. Calls of tools are not listened to.
func first(raw []byte) (string, error) {
	var got struct {
		Choices []struct {
			Message struct {
				Content *string           `json:"content"`
				Tools   []json.RawMessage `json:"tool_calls"`
			} `json:"message"`
			Reason string `json:"finish_reason"`
		} `json:"choices"`
	}
	if err := json.Unmarshal(raw, &got); err != nil {
		return "", fmt.Errorf("%w: it is no JSON", ErrBroken)
	}
	if len(got.Choices) != 1 || got.Choices[0].Message.Content == nil {
		return "", fmt.Errorf("%w: want one choice with a text", ErrBroken)
	}
	choice := got.Choices[0]
	if len(choice.Message.Tools) > 0 || choice.Reason == "length" {
		return "", fmt.Errorf("%w: finished by %q, %d calls of tools", ErrBroken, choice.Reason, len(choice.Message.Tools))
	}
	return *choice.Message.Content, nil
}
