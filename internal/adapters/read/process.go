package read

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"time"
)

// process is one running child.
type process struct {
	command *exec.Cmd
	in      io.WriteCloser
	out     *bufio.Reader
	errors  *tail
	served  int
}

// startTime is how long a child may take to answer the greeting.
const startTime = 30 * time.Second

// endTime is how long a child may take to end after its input was closed.
const endTime = 2 * time.Second

// start runs the command and greets the child. The child gets no environment
// but what a program needs to run: a reader of hostile files has no use for
// keys and addresses.
func start(command []string, hello greeting) (*process, error) {
	if len(command) == 0 {
		return nil, errors.New("no command for the child process")
	}
	// No context ends a child: it outlives the file it was started for, and
	// exchange ends it when its time is up.
	c := &process{command: exec.CommandContext(context.Background(), command[0], command[1:]...), errors: &tail{}}
	c.command.Env = []string{"GOTRACEBACK=single"}
	for _, name := range []string{"PATH", "TMPDIR", "HOME"} {
		if value, set := os.LookupEnv(name); set {
			c.command.Env = append(c.command.Env, name+"="+value)
		}
	}
	c.command.Stderr = c.errors
	c.command.WaitDelay = endTime
	in, err := c.command.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("open its input: %w", err)
	}
	out, err := c.command.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("open its output: %w", err)
	}
	c.in, c.out = in, bufio.NewReaderSize(out, 1<<16)
	if err := c.command.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", command[0], err)
	}
	a, _, err := c.exchange(context.Background(), hello, nil, startTime)
	if err == nil && a.Protocol != protocol {
		err = fmt.Errorf("speaks protocol %d, want %d", a.Protocol, protocol)
	}
	if err != nil {
		c.end(true)
		return nil, err
	}
	return c, nil
}

// exchange sends a frame and receives one, within the time. After an error the
// child is of no further use and must be ended.
func (c *process) exchange(ctx context.Context, head any, data []byte, patience time.Duration) (answer, []byte, error) {
	type reply struct {
		answer
		body []byte
		err  error
	}
	// Buffered, so that the goroutine ends even when nobody waits any more:
	// ending the child breaks its pipes.
	replies := make(chan reply, 1)
	go func() {
		var r reply
		sent := writeFrame(c.in, head, data)
		r.body, r.err = readFrame(c.out, &r.answer, longestBody)
		if r.err != nil {
			r.err = errors.Join(sent, r.err)
		}
		replies <- r
	}()
	timer := time.NewTimer(patience)
	defer timer.Stop()
	select {
	case r := <-replies:
		if r.err != nil {
			return answer{}, nil, c.broken(r.err)
		}
		return r.answer, r.body, nil
	case <-timer.C:
		return answer{}, nil, ErrTimedOut
	case <-ctx.Done():
		return answer{}, nil, ctx.Err()
	}
}

// broken says why a child broke off, as far as its exit and its last words tell.
func (c *process) broken(err error) error {
	c.kill()
	_ = c.command.Wait() // the exit code is what matters, and it is looked at next
	if state := c.command.ProcessState; state != nil && state.ExitCode() == exitOutOfTime {
		return ErrTimedOut
	}
	return fmt.Errorf("%w: %w: %s", ErrCrashed, err, c.errors)
}

// end ends the child: at once by force, or by closing its input.
func (c *process) end(force bool) {
	_ = c.in.Close() // the child may be gone already
	if !force {
		timer := time.AfterFunc(endTime, c.kill)
		defer timer.Stop()
	} else {
		c.kill()
	}
	_ = c.command.Wait() // reaps it; how it ended no longer matters
}

func (c *process) kill() {
	_ = c.command.Process.Kill() // fails only when the child is gone already
}

// tail keeps the last bytes written to it.
type tail struct{ last bytes.Buffer }

const tailBytes = 2 << 10

func (t *tail) Write(p []byte) (int, error) {
	t.last.Write(p)
	if over := t.last.Len() - tailBytes; over > 0 {
		t.last.Next(over)
	}
	return len(p), nil
}

func (t *tail) String() string { return string(bytes.TrimSpace(t.last.Bytes())) }
