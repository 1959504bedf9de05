package read

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/record/document"
)

// asChild is the first argument that makes the test binary a child process; the
// second says how it misbehaves.
const asChild = "nyata-test-child"

func TestMain(m *testing.M) {
	if len(os.Args) > 2 && os.Args[1] == asChild {
		if err := serveTestChild(os.Args[2]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(runTests(m))
}

// engineCache keeps the compiled PDF engine for all tests of one run; compiling
// takes seconds.
var engineCache string

func runTests(m *testing.M) int {
	dir, err := os.MkdirTemp("", "nyata-read-test")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	engineCache = dir
	return m.Run()
}

// serveTestChild is an honest child for the mode "honest". In every other mode
// it answers the greeting and then misbehaves on files whose text names a
// misdeed.
func serveTestChild(mode string) error {
	switch mode {
	case "honest":
		return ServeChild(os.Stdin, os.Stdout)
	case "mute":
		time.Sleep(time.Hour)
	case "absent":
		return errors.New("this child never starts")
	}
	var hello greeting
	if _, err := readFrame(os.Stdin, &hello, 0); err != nil {
		return err
	}
	limits := hello.Limits.orDefaults()
	if err := confine(limits.Memory); err != nil {
		return err
	}
	if err := writeFrame(os.Stdout, answer{Protocol: protocol}, nil); err != nil {
		return err
	}
	for n := 0; ; n++ {
		var q request
		data, err := readFrame(os.Stdin, &q, limits.Bytes)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		misbehave(string(data), n, limits)
		body, err := encode(document.Document{Pages: []document.Page{{
			Kind: document.CSV, Paragraphs: []document.Paragraph{{Text: fmt.Sprint(os.Getpid())}},
		}}})
		if err != nil {
			return err
		}
		if err := writeFrame(os.Stdout, answer{}, body); err != nil {
			return err
		}
	}
}

func misbehave(deed string, n int, limits Limits) {
	switch deed {
	case "hang":
		time.Sleep(time.Hour)
	case "spin":
		if err := allowCPU(limits.CPU); err != nil {
			panic(err)
		}
		for i := 0; ; i++ {
			_ = i
		}
	case "crash":
		os.Exit(3)
	case "panic":
		panic("as told")
	case "crash unless first":
		if n > 0 {
			os.Exit(3)
		}
	case "eat":
		var all [][]byte
		for {
			block := make([]byte, 64<<20)
			for i := 0; i < len(block); i += 4096 {
				block[i] = 1
			}
			all = append(all, block)
			if len(all) > 48 { // 3 GiB: the limit of 2 did not hold, and no problem tells so
				return
			}
		}
	case "garbage":
		_, _ = os.Stdout.WriteString("this is not a frame, and it is long enough to hold a head")
		time.Sleep(time.Hour)
	case "lie":
		_, _ = os.Stdout.Write([]byte{0, 0, 0, 2, 0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff, '{', '}'})
		time.Sleep(time.Hour)
	case "lie within reason":
		_, _ = os.Stdout.Write([]byte{0, 0, 0, 2, 0, 0, 0, 0, 0x10, 0, 0, 0, '{', '}', 1, 2, 3})
		os.Exit(0)
	case "no document":
		_ = writeFrame(os.Stdout, answer{}, []byte("not an encoded document"))
		time.Sleep(time.Hour)
	}
}

func testPool(t *testing.T, mode string, limits Limits) *Pool {
	t.Helper()
	p := Spawn([]string{os.Args[0], asChild, mode}, engineCache, limits)
	t.Cleanup(func() {
		if err := p.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return p
}

func TestPoolOutlivesItsChildren(t *testing.T) {
	t.Parallel()
	tests := map[string]document.Code{
		"hang":              document.TimedOut,
		"crash":             document.Crashed,
		"panic":             document.Crashed,
		"eat":               document.Crashed,
		"garbage":           document.Crashed,
		"lie":               document.Crashed,
		"lie within reason": document.Crashed,
		"no document":       document.Crashed,
	}
	for deed, want := range tests {
		t.Run(deed, func(t *testing.T) {
			t.Parallel()
			limits := Limits{Memory: 2 << 30}
			if want == document.TimedOut {
				limits.Time = time.Second
			}
			p := testPool(t, "bad", limits)
			for round := range 2 {
				doc := p.Read(t.Context(), "jahat.pdf", []byte(deed))
				if len(doc.Problems) != 1 || doc.Problems[0].Code != want {
					t.Fatalf("round %d: problems %+v, want one %s", round, doc.Problems, want)
				}
				if doc.File != "jahat.pdf" || len(doc.SHA256) != 64 {
					t.Errorf("round %d: the document does not say which file it is: %+v", round, doc)
				}
				if good := p.Read(t.Context(), "baik.csv", []byte("good")); len(good.Problems) > 0 {
					t.Fatalf("round %d: the next file got %+v", round, good.Problems)
				}
			}
		})
	}
}

func TestPoolEndsAChildThatOnlyComputes(t *testing.T) {
	t.Parallel()
	p := testPool(t, "bad", Limits{Time: 30 * time.Second, CPU: time.Second})
	began := time.Now()
	doc := p.Read(t.Context(), "a", []byte("spin"))
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.TimedOut {
		t.Fatalf("problems %+v, want timed_out", doc.Problems)
	}
	if took := time.Since(began); took > 20*time.Second {
		t.Errorf("took %v: ended by the wall clock, not by the limit on processor time", took)
	}
}

func TestPoolTriesOnceMoreInAFreshChild(t *testing.T) {
	t.Parallel()
	p := testPool(t, "bad", Limits{Time: 10 * time.Second})
	for range 2 * cap(p.slots) {
		if doc := p.Read(t.Context(), "a", []byte("crash unless first")); len(doc.Problems) > 0 {
			t.Fatalf("problems %+v, want none", doc.Problems)
		}
	}
}

func TestPoolReusesAndReplacesChildren(t *testing.T) {
	t.Parallel()
	p := testPool(t, "bad", Limits{})
	p.files = 3
	var pids []string
	for range cap(p.slots) - 1 {
		<-p.slots // one slot, so that the order is known
	}
	for range 7 {
		doc := p.Read(t.Context(), "a", []byte("good"))
		if len(doc.Pages) != 1 {
			t.Fatalf("document %+v", doc)
		}
		pids = append(pids, doc.Pages[0].Paragraphs[0].Text)
	}
	for range cap(p.slots) - 1 {
		p.slots <- nil
	}
	if pids[0] != pids[2] || pids[2] == pids[3] || pids[3] != pids[5] || pids[5] == pids[6] {
		t.Errorf("children %v, want a new one after every third file", pids)
	}
}

func TestPoolSaysWhenNoChildStarts(t *testing.T) {
	t.Parallel()
	for name, command := range map[string][]string{
		"no such program": {"/no/such/program"},
		"ends at once":    {os.Args[0], asChild, "absent"},
		"no command":      nil,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := Spawn(command, "", Limits{})
			doc := p.Read(t.Context(), "a", []byte("x"))
			if len(doc.Problems) != 1 || doc.Problems[0].Code != document.Unreadable {
				t.Errorf("problems %+v, want unreadable", doc.Problems)
			}
			if err := p.Close(); err != nil {
				t.Errorf("close: %v", err)
			}
		})
	}
}

func TestPoolStopsWhenAskedTo(t *testing.T) {
	t.Parallel()
	p := testPool(t, "bad", Limits{})
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(200*time.Millisecond, cancel)
	doc := p.Read(ctx, "a", []byte("hang"))
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.Unreadable {
		t.Errorf("problems %+v, want unreadable", doc.Problems)
	}
}

func TestPoolAfterClose(t *testing.T) {
	t.Parallel()
	p := Spawn([]string{os.Args[0], asChild, "bad"}, "", Limits{})
	if err := p.Close(); err != nil {
		t.Fatal(err)
	}
	doc := p.Read(t.Context(), "a", []byte("x"))
	if len(doc.Problems) != 1 || doc.Problems[0].Code != document.Unreadable {
		t.Errorf("problems %+v, want unreadable", doc.Problems)
	}
}

// A pool of children must read exactly what a reader in this process reads.
func TestPoolReadsAsReaderDoes(t *testing.T) {
	t.Parallel()
	p := testPool(t, "honest", Limits{})
	r := New("", Limits{})
	files := smallFiles(t)
	var wait sync.WaitGroup
	for name, data := range files {
		wait.Go(func() {
			want, got := r.Read(t.Context(), name, data), p.Read(t.Context(), name, data)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: in a child reads otherwise:\n%s", name, diff)
			}
			a, _ := json.Marshal(want)
			b, _ := json.Marshal(got)
			if !bytes.Equal(a, b) {
				t.Errorf("%s: JSON differs", name)
			}
		})
	}
	wait.Wait()
}

func TestPoolRenderKeepsKnownErrors(t *testing.T) {
	t.Parallel()
	p := testPool(t, "honest", Limits{})
	if _, err := p.Render(t.Context(), []byte("a;b\n1;2\n"), 1, 100); !errors.Is(err, ErrNoPages) {
		t.Errorf("error %v, want %v", err, ErrNoPages)
	}
}
