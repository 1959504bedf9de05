package app

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"nyata/internal/casework/intake"
	"nyata/internal/faces/cli"
	"nyata/internal/faces/text"
)

// socketFile, in the data folder, is where a server answers commands of the
// user it runs as.
const socketFile = "socket"

// shared are the commands a server carries out for others: they look and change
// nothing but the list of checkpoints.
var shared = []string{"check", "read", "verify", "export", "backup"}

// errand is a command to be carried out.
type errand struct {
	Args []string  `json:"args"`
	Lang text.Lang `json:"lang"`
}

// The frames of an answer: a stream or the end, a length, and so many bytes.
// The last holds the exit code.
const (
	frameEnd byte = iota
	frameOut
	frameErr
)

// listen opens the folder's socket. The folder's lock is held, so that one left
// by a killed process is nobody's.
func listen(ctx context.Context, dir string) (net.Listener, error) {
	path := filepath.Join(dir, socketFile)
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("clear socket: %w", err)
	}
	l, err := new(net.ListenConfig).Listen(ctx, "unix", path)
	if err != nil {
		return nil, fmt.Errorf("open socket: %w", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, errors.Join(fmt.Errorf("close socket to others: %w", err), l.Close())
	}
	return l, nil
}

// errands carries out commands that come over the folder's socket, until the
// context ends. A folder whose path is too long for a socket has none.
func (h *house) errands(ctx context.Context, dir string, t *cli.Terminal, log *slog.Logger) error {
	l, err := listen(ctx, dir)
	if err != nil {
		log.Warn("commands on this folder must wait for the server to end", slog.String("error", err.Error()))
		return nil
	}
	stop := context.AfterFunc(ctx, func() { _ = l.Close() }) // ends Accept
	defer stop()
	var all sync.WaitGroup
	defer all.Wait()
	for {
		c, err := l.Accept()
		if err != nil {
			return nil //nolint:nilerr // the listener was closed: the server ends
		}
		all.Go(func() {
			inside, end := context.WithCancel(ctx)
			defer end()
			if err := h.errand(inside, c, dir, t.Texts); err != nil && ctx.Err() == nil {
				log.Warn("command not answered", slog.String("error", err.Error()))
			}
		})
	}
}

// patienceForErrand is how long a command may take to say what it wants.
const patienceForErrand = 5 * time.Second

// errand carries out one command.
func (h *house) errand(ctx context.Context, c net.Conn, dir string, texts *text.Catalogue) (err error) {
	defer func() { err = errors.Join(err, c.Close()) }()
	if err := c.SetReadDeadline(time.Now().Add(patienceForErrand)); err != nil {
		return fmt.Errorf("wait for command: %w", err)
	}
	var e errand
	if err := json.NewDecoder(io.LimitReader(c, 1<<20)).Decode(&e); err != nil {
		return fmt.Errorf("read command: %w", err)
	}
	w := &frames{w: c}
	t := &cli.Terminal{In: strings.NewReader(""), Out: w.stream(frameOut), Err: w.stream(frameErr), Texts: texts, Lang: e.Lang}
	code := cli.Misused
	if len(e.Args) > 0 && slices.Contains(shared, e.Args[0]) {
		code = cli.Run(ctx, h.commands(dir), t, e.Args)
	}
	return w.frame(frameEnd, []byte{byte(code)})
}

// commands are the shared ones, over the folder as it is open here.
func (h *house) commands(dir string) []cli.Command {
	open := func(ctx context.Context, _ *cli.Terminal, _ cli.Where) (*cli.Folder, error) {
		f, err := h.folder(ctx, dir)
		if err != nil {
			return nil, err
		}
		f.Intake, f.Close = patient{h.intake}, func() error { return nil } // the server goes on
		return f, nil
	}
	tools := cli.Tools{City: loadCity, Data: dir, Open: open}
	audit := func(ctx context.Context, _, _ string) (cli.Audited, error) {
		a, err := h.ledger.Verify(ctx)
		return told(a, h.ledger.Verifier()), err
	}
	return []cli.Command{cli.ReadCommand(tools), cli.CheckCommand(tools), cli.VerifyCommand(audit), cli.ExportCommand(tools), cli.BackupCommand(tools)}
}

// patient is the server's intake as a command meets it: it waits for what is in
// line instead of reading itself.
type patient struct{ *intake.Intake }

// Drain waits until everything in line is read and checked.
func (p patient) Drain(ctx context.Context, _ int) error {
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for !p.Progress().Checked {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
	return nil
}

// frames writes an answer.
type frames struct {
	mu sync.Mutex
	w  io.Writer
}

func (f *frames) frame(kind byte, data []byte) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	head := binary.BigEndian.AppendUint32([]byte{kind}, uint32(len(data))) //nolint:gosec // writers give far less than 4 GiB at a time
	_, err := f.w.Write(append(head, data...))
	return err
}

func (f *frames) stream(kind byte) io.Writer { return stream{f, kind} }

type stream struct {
	frames *frames
	kind   byte
}

func (s stream) Write(b []byte) (int, error) { return len(b), s.frames.frame(s.kind, b) }

// askServer has the server that holds a folder carry out a command. False when
// none answers there.
func askServer(ctx context.Context, dir string, e errand, out, errs io.Writer) (code int, answered bool, err error) {
	c, err := new(net.Dialer).DialContext(ctx, "unix", filepath.Join(dir, socketFile))
	if err != nil {
		return 0, false, nil //nolint:nilerr // nobody listens: another command holds the folder
	}
	defer func() { err = errors.Join(err, c.Close()) }()
	stop := context.AfterFunc(ctx, func() { _ = c.SetDeadline(time.Now()) })
	defer stop()
	if err := json.NewEncoder(c).Encode(e); err != nil {
		return 0, true, fmt.Errorf("ask server: %w", err)
	}
	r := bufio.NewReader(c)
	for {
		var head [5]byte
		if _, err := io.ReadFull(r, head[:]); err != nil {
			return 0, true, fmt.Errorf("hear server: %w", errors.Join(err, ctx.Err()))
		}
		size := int64(binary.BigEndian.Uint32(head[1:]))
		to := out
		switch head[0] {
		case frameEnd:
			last, err := r.ReadByte()
			return int(last), true, err
		case frameErr:
			to = errs
		}
		if _, err := io.CopyN(to, r, size); err != nil {
			return 0, true, fmt.Errorf("hear server: %w", errors.Join(err, ctx.Err()))
		}
	}
}
