package read

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"runtime"
	"time"

	"nyata/internal/record/document"
)

// Pool reads files in child processes, one file at a time in each. A child that
// crashes, hangs or eats memory costs the one file it was reading; the next
// file gets a new child. It is safe for use by several goroutines.
type Pool struct {
	command []string
	hello   greeting
	limits  Limits
	files   int           // files a child reads before it is replaced
	slots   chan *process // one per child that may run; nil where none is running
	closed  chan struct{}
}

// filesPerChild is after how many files a child is replaced, so that what a
// reader leaks or a file spoils does not last.
const filesPerChild = 200

// Spawn makes a Pool whose children are started by the command, a program that
// calls ServeChild on its standard input and output. Children start when they
// are needed, as many as there are processors. cache is as for New.
func Spawn(command []string, cache string, limits Limits) *Pool {
	limits = limits.orDefaults()
	p := &Pool{
		command: command,
		hello:   greeting{Protocol: protocol, Cache: cache, Limits: limits},
		limits:  limits,
		files:   filesPerChild,
		slots:   make(chan *process, runtime.NumCPU()),
		closed:  make(chan struct{}),
	}
	for range cap(p.slots) {
		p.slots <- nil
	}
	return p
}

// The errors of a child that did not come back with an answer.
var (
	// ErrTimedOut means that the time for the file ran out.
	ErrTimedOut = errors.New("child process ran out of time")
	// ErrCrashed means that the child ended or spoke nonsense.
	ErrCrashed = errors.New("child process ended unexpectedly")
	// ErrNotStarted means that no child could be started.
	ErrNotStarted = errors.New("child process did not start")
	// ErrClosed means that the Pool is closed.
	ErrClosed = errors.New("reading is closed")
)

// Read reads one file, as Reader.Read does.
func (p *Pool) Read(ctx context.Context, name string, data []byte) document.Document {
	doc := p.read(ctx, name, data)
	sum := sha256.Sum256(data)
	doc.File, doc.SHA256 = name, hex.EncodeToString(sum[:])
	return doc
}

func (p *Pool) read(ctx context.Context, name string, data []byte) document.Document {
	// What needs no reader needs no child either.
	if int64(len(data)) > p.limits.Bytes {
		return document.Document{Problems: []document.Problem{tooLarge(int64(len(data)), p.limits.Bytes)}}
	}
	if len(data) == 0 {
		return document.Document{Problems: []document.Problem{refused(Nothing, name, int64(len(data)))}}
	}
	var doc document.Document
	err := p.ask(ctx, request{Method: methodRead, Name: name}, data, func(_ answer, body []byte) (err error) {
		doc, err = decode(body)
		return err
	})
	switch {
	case err == nil:
		return doc
	case errors.Is(err, ErrTimedOut):
		return document.Document{Problems: []document.Problem{timedOut(p.limits.Time)}}
	case errors.Is(err, ErrNotStarted):
		return document.Document{Problems: []document.Problem{childMissing(err)}}
	case errors.Is(err, ErrClosed), ctx.Err() != nil:
		return document.Document{Problems: []document.Problem{interrupted()}}
	default:
		return document.Document{Problems: []document.Problem{crashed()}}
	}
}

// Render draws a page of a PDF file, as Reader.Render does.
func (p *Pool) Render(ctx context.Context, data []byte, page int, dpi float64) ([]byte, error) {
	if int64(len(data)) > p.limits.Bytes {
		return nil, ErrNoPages
	}
	var picture []byte
	var refused error
	err := p.ask(ctx, request{Method: methodRender, Page: page, DPI: dpi}, data, func(a answer, body []byte) error {
		if a.Error != "" {
			refused = errorOf(a)
			return nil
		}
		if !bytes.HasPrefix(body, []byte(pngMark)) {
			return errors.New("the answer is no PNG")
		}
		picture = body
		return nil
	})
	if err := errors.Join(err, refused); err != nil {
		return nil, fmt.Errorf("render page %d: %w", page, err)
	}
	return picture, nil
}

// ask has one request answered by a child and the answer accepted. A child that
// had read other files before gets the benefit of the doubt: what broke it may
// be left from them, so the file is tried once more in a fresh one.
func (p *Pool) ask(ctx context.Context, q request, data []byte, accept func(answer, []byte) error) error {
	var c *process
	select {
	case c = <-p.slots:
	case <-ctx.Done():
		return ctx.Err()
	case <-p.closed:
		return ErrClosed
	}
	defer func() { p.slots <- c }()
	for {
		if c == nil {
			started, err := start(p.command, p.hello)
			if err != nil {
				return fmt.Errorf("%w: %w", ErrNotStarted, err)
			}
			c = started
		}
		a, body, err := c.exchange(ctx, q, data, p.patience())
		if err == nil {
			if err = accept(a, body); err != nil {
				err = fmt.Errorf("%w: %w", ErrCrashed, err)
			}
		}
		c.served++
		first := c.served == 1
		if err != nil || c.served >= p.files {
			c.end(err != nil)
			c = nil
		}
		if first || !errors.Is(err, ErrCrashed) {
			return err
		}
	}
}

// patience is how long the parent waits: a little longer than the child allows
// itself, so that a child that notices the time can still hand over what it has.
func (p *Pool) patience() time.Duration {
	return p.limits.Time + min(p.limits.Time/4, 3*time.Second)
}

// Close ends the children. Readings that wait for one return; those under way
// are waited for.
func (p *Pool) Close() error {
	close(p.closed)
	for range cap(p.slots) {
		if c := <-p.slots; c != nil {
			c.end(false)
		}
	}
	return nil
}
