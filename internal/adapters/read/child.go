package read

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"

	"nyata/internal/adapters/read/pdf"
	"nyata/internal/record/document"
)

// exitOutOfTime is the exit code of a child that used up its processor time.
const exitOutOfTime = 75

// ServeChild is the main loop of a child process: it limits itself as the
// parent's greeting says, then reads the files it is sent until its input ends.
// It changes limits of the whole process and must run in a process of its own.
func ServeChild(in io.Reader, out io.Writer) error {
	input := bufio.NewReaderSize(in, 1<<16)
	var hello greeting
	if _, err := readFrame(input, &hello, 0); err != nil {
		return fmt.Errorf("receive the greeting: %w", err)
	}
	if hello.Protocol != protocol {
		return fmt.Errorf("receive the greeting: protocol %d, want %d", hello.Protocol, protocol)
	}
	limits := hello.Limits.orDefaults()
	if err := confine(limits.Memory); err != nil {
		return fmt.Errorf("limit memory to %d bytes: %w", limits.Memory, err)
	}
	// One goroutine works; a second processor lets the runtime answer signals
	// while the PDF engine computes, which it does without pausing.
	runtime.GOMAXPROCS(2)
	// Half of the address space is for what the collector does not see: the
	// runtime's reservations (1.2 GiB measured) and the engine's code.
	debug.SetMemoryLimit(limits.Memory / 2)
	reader := New(hello.Cache, limits)
	defer func() { _ = reader.Close() }() // the process ends with it
	if err := writeFrame(out, answer{Protocol: protocol}, nil); err != nil {
		return err
	}
	for {
		var r request
		data, err := readFrame(input, &r, limits.Bytes)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := allowCPU(limits.CPU); err != nil {
			return fmt.Errorf("limit processor time: %w", err)
		}
		if err := reader.serve(out, r, data); err != nil {
			return err
		}
	}
}

// serve answers one request.
func (r *Reader) serve(out io.Writer, q request, data []byte) error {
	switch q.Method {
	case methodRead:
		doc := r.Read(context.Background(), q.Name, data)
		body, err := encode(doc)
		if err != nil || len(body) > longestBody {
			body, err = encode(document.Document{Problems: []document.Problem{tooMuchText()}})
		}
		if err != nil {
			return fmt.Errorf("encode the document: %w", err)
		}
		return writeFrame(out, answer{}, body)
	case methodRender:
		picture, err := r.Render(context.Background(), data, q.Page, q.DPI)
		if err != nil {
			return writeFrame(out, answer{Error: err.Error(), Reason: reasonOf(err)}, nil)
		}
		return writeFrame(out, answer{}, picture)
	}
	return fmt.Errorf("unknown method %q", q.Method)
}

// renderErrors are the errors of Render that keep their identity across the
// process boundary.
var renderErrors = []struct {
	name string
	err  error
}{
	{"no_pages", ErrNoPages},
	{"no_page", pdf.ErrNoPage},
	{"too_many_pixels", pdf.ErrTooManyPixels},
}

func reasonOf(err error) string {
	for _, known := range renderErrors {
		if errors.Is(err, known.err) {
			return known.name
		}
	}
	return ""
}

func errorOf(a answer) error {
	for _, known := range renderErrors {
		if a.Reason == known.name {
			return fmt.Errorf("render in a child: %w", known.err)
		}
	}
	return fmt.Errorf("render in a child: %s", a.Error)
}

// outOfCPU ends the child when the kernel says its processor time is used up.
func outOfCPU() { os.Exit(exitOutOfTime) }
