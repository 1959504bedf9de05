package stores

import (
	"bufio"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	random "math/rand/v2"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"nyata/internal/adapters/ledger"
	"nyata/internal/casework"
	"nyata/internal/record/merkle"
	"nyata/internal/record/metric"
	"nyata/internal/record/receipt"
)

// Killed is what came of killing a writer again and again.
type Killed struct {
	Kills        int
	Acknowledged int // acts the writer said were done
	Lost         int // of them, those not there afterwards
	Faults       int // what the audit found
	Entries      int64
}

// Writer receives and reads documents until it is killed. It writes a line for
// every act when it is done, and only then: "received <id>", "read <id>".
func Writer(ctx context.Context, folder string, out io.Writer) error {
	c, err := open(ctx, folder)
	if err != nil {
		return err
	}
	for {
		size, err := c.Size(ctx)
		if err != nil {
			return err
		}
		n := int(size)
		id, err := c.receive(ctx, n)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(out, "received %s\n", id); err != nil {
			return err
		}
		if err := c.record(ctx, id, figuresOf(n, 50+n%200, 0)); err != nil {
			return err
		}
		if _, err := fmt.Fprintf(out, "read %s\n", id); err != nil {
			return err
		}
		if n%4 == 0 {
			if _, err := c.facts.CatchUp(ctx); err != nil {
				return err
			}
		}
	}
}

// Kill starts a process that runs Writer over the folder, kills it at a random
// moment, and checks what it left: every act acknowledged is there, the audit
// is sound, the tree continues the one before, and the projection agrees. Made
// gives the command for a folder; the seed chooses the moments.
func Kill(ctx context.Context, folder string, kills int, seed uint64, made func(ctx context.Context) *exec.Cmd) (k Killed, err error) {
	chance := random.New(random.NewPCG(seed, 0))
	var last ledger.Checkpoint
	for range kills {
		acts, err := killOne(ctx, made(ctx), time.Duration(chance.IntN(120))*time.Millisecond)
		if err != nil {
			return k, err
		}
		k.Kills++
		k.Acknowledged += len(acts)
		if last, err = k.check(ctx, folder, acts, last); err != nil {
			return k, err
		}
	}
	return k, nil
}

// killOne lets a writer run until a while after its first act, and gives the
// acts it acknowledged.
func killOne(ctx context.Context, writer *exec.Cmd, after time.Duration) ([]string, error) {
	out, err := writer.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("listen to writer: %w", err)
	}
	var complaint strings.Builder
	writer.Stderr = &complaint
	if err := writer.Start(); err != nil {
		return nil, fmt.Errorf("start writer: %w", err)
	}
	var acts []string
	lines := bufio.NewReader(out)
	for {
		act, err := lines.ReadString('\n')
		if err != nil {
			break // what was cut off was not acknowledged
		}
		if len(acts) == 0 {
			timer := time.AfterFunc(after, func() { _ = writer.Process.Kill() })
			defer timer.Stop()
		}
		acts = append(acts, strings.TrimSuffix(act, "\n"))
	}
	err = writer.Wait()
	if state := writer.ProcessState; state == nil || state.Exited() || ctx.Err() != nil {
		return nil, fmt.Errorf("writer ended by itself: %w: %s", errors.Join(err, ctx.Err()), complaint.String())
	}
	return acts, nil
}

func (k *Killed) check(ctx context.Context, folder string, acts []string, last ledger.Checkpoint) (now ledger.Checkpoint, err error) {
	c, err := open(ctx, folder)
	if err != nil {
		return now, fmt.Errorf("open what a killed writer left: %w", err)
	}
	defer func() { err = errors.Join(err, c.close()) }()
	reader := casework.Program("bench")
	for _, act := range acts {
		what, id, _ := strings.Cut(act, " ")
		r, err := c.Receipt(ctx, reader, id)
		if err != nil || what == "read" && r.State != receipt.Read {
			k.Lost++
			continue
		}
		if what == "read" {
			found, err := c.facts.Query(ctx, metric.Query{Files: []string{id}}, nil)
			if err != nil || len(found.Cells) != r.Figures {
				k.Faults++
			}
		}
	}
	key, err := ledger.OpenKey(filepath.Join(folder, "key"), "bench.test", rand.Reader)
	if err != nil {
		return now, err
	}
	l := ledger.New(c.store, c.files, key)
	audit, err := l.Verify(ctx)
	if err != nil {
		return now, err
	}
	k.Faults += len(audit.Faults)
	k.Entries = audit.Entries
	if now, _, err = l.Checkpoint(ctx); err != nil || last.Size == 0 {
		return now, err
	}
	proof, err := l.Consistency(ctx, last.Size, now.Size)
	if err != nil {
		return now, err
	}
	if merkle.CheckConsistency(proof, last.Size, last.Root, now.Size, now.Root) != nil {
		k.Faults++
	}
	return now, nil
}

// String says it in one line.
func (k Killed) String() string {
	return strconv.Itoa(k.Kills) + " kills: " + strconv.Itoa(k.Acknowledged) + " acts acknowledged, " + strconv.Itoa(k.Lost) +
		" lost, " + strconv.Itoa(k.Faults) + " faults, " + strconv.FormatInt(k.Entries, 10) + " entries"
}
