package read

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Parent and child speak in frames over the child's standard input and output:
//
//	4 bytes  length of the head, big-endian
//	8 bytes  length of the body, big-endian
//	head     JSON
//	body     bytes: a file on the way in; a document or a PNG on the way out
//
// The parent sends one greeting, the child answers it, and from then on every
// request has one answer.

// The longest frame that is believed. A child that was taken over must not fill
// the parent's memory.
const (
	longestHead = 1 << 20
	longestBody = 512 << 20
)

var errFrame = errors.New("frame is malformed")

// greeting tells a child how to work.
type greeting struct {
	Protocol int    `json:"protocol"`
	Cache    string `json:"cache,omitempty"`
	Limits   Limits `json:"limits"`
}

// protocol changes when frames, heads or documents do, so that a parent never
// talks to a child of another version.
const protocol = 1

// request asks for one file to be read, or one of its pages to be drawn.
type request struct {
	Method string  `json:"method"`
	Name   string  `json:"name,omitempty"`
	Page   int     `json:"page,omitempty"`
	DPI    float64 `json:"dpi,omitempty"`
}

// The methods of a request.
const (
	methodRead   = "read"
	methodRender = "render"
)

// answer is the head of what a child returns.
type answer struct {
	Protocol int    `json:"protocol,omitempty"` // in the answer to a greeting
	Error    string `json:"error,omitempty"`    // why no picture was drawn
	Reason   string `json:"reason,omitempty"`   // name of a known error, see renderErrors
}

// writeFrame sends one frame.
func writeFrame(w io.Writer, head any, body []byte) error {
	text, err := json.Marshal(head)
	if err != nil {
		return fmt.Errorf("write frame: %w", err)
	}
	frame := binary.BigEndian.AppendUint32(nil, uint32(len(text))) //nolint:gosec // heads are short
	frame = binary.BigEndian.AppendUint64(frame, uint64(len(body)))
	if _, err := w.Write(append(frame, text...)); err != nil {
		return fmt.Errorf("write frame: %w", err)
	}
	if _, err := w.Write(body); err != nil {
		return fmt.Errorf("write frame: %w", err)
	}
	return nil
}

// readFrame receives one frame into head and returns its body. io.EOF means
// that the other side closed between frames.
func readFrame(r io.Reader, head any, mostBody int64) ([]byte, error) {
	var lengths [12]byte
	if _, err := io.ReadFull(r, lengths[:]); err != nil {
		if errors.Is(err, io.EOF) {
			return nil, io.EOF
		}
		return nil, fmt.Errorf("read frame: %w", err)
	}
	headLength := binary.BigEndian.Uint32(lengths[:4])
	bodyLength := binary.BigEndian.Uint64(lengths[4:])
	if headLength > longestHead || bodyLength > uint64(mostBody) { //nolint:gosec // never negative
		return nil, fmt.Errorf("read frame of %d and %d bytes: %w", headLength, bodyLength, errFrame)
	}
	text := make([]byte, headLength)
	if _, err := io.ReadFull(r, text); err != nil {
		return nil, fmt.Errorf("read frame: %w", err)
	}
	if err := json.Unmarshal(text, head); err != nil {
		return nil, fmt.Errorf("read frame: %w: %w", errFrame, err)
	}
	// Grown as it comes in, so that a length nobody honours costs nothing.
	var body bytes.Buffer
	if _, err := io.CopyN(&body, r, int64(bodyLength)); err != nil { //nolint:gosec // compared with mostBody above
		return nil, fmt.Errorf("read frame: %w", err)
	}
	return body.Bytes(), nil
}
