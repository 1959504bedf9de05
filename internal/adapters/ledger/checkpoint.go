package ledger

import (
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"

	"nyata/internal/record/merkle"
)

// Checkpoint states the size and root of a tree, as C2SP tlog-checkpoint v1.0.0
// has it: three lines.
type Checkpoint struct {
	Origin string // schema-less name of the log; also the name of its key
	Size   int64
	Root   merkle.Hash
}

// Text is the checkpoint's text: origin, size, root in base64, a line each.
func (c Checkpoint) Text() string {
	return c.Origin + "\n" + strconv.FormatInt(c.Size, 10) + "\n" + base64.StdEncoding.EncodeToString(c.Root[:]) + "\n"
}

// ParseCheckpoint reads what Text wrote, exactly; further lines (extensions)
// are refused.
func ParseCheckpoint(text string) (Checkpoint, error) {
	var c Checkpoint
	lines := strings.Split(text, "\n")
	if len(lines) != 4 || lines[3] != "" || lines[0] == "" {
		return c, fmt.Errorf("checkpoint is not three lines: origin, size, root")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 0 {
		return c, fmt.Errorf("size %q of checkpoint is no count", lines[1])
	}
	root, err := base64.StdEncoding.Strict().DecodeString(lines[2])
	if err != nil || len(root) != len(c.Root) {
		return c, fmt.Errorf("root %q of checkpoint is no base64 of %d bytes", lines[2], len(c.Root))
	}
	c = Checkpoint{Origin: lines[0], Size: size, Root: merkle.Hash(root)}
	if c.Text() != text { // a leading zero or plus sign, or the unused bits of base64
		return Checkpoint{}, fmt.Errorf("checkpoint is not written in the one way there is")
	}
	return c, nil
}

// OpenCheckpoint reads a signed checkpoint and checks origin and signature.
func OpenCheckpoint(signed, origin string, by note.Verifier) (Checkpoint, error) {
	n, err := note.Open([]byte(signed), note.VerifierList(by))
	if err != nil {
		return Checkpoint{}, fmt.Errorf("open checkpoint: %w", err)
	}
	for _, s := range n.Sigs {
		// Several spellings decode to the same signature; there shall be one.
		sig, err := base64.StdEncoding.Strict().DecodeString(s.Base64)
		if err != nil || base64.StdEncoding.EncodeToString(sig) != s.Base64 {
			return Checkpoint{}, fmt.Errorf("signature of checkpoint is not written in the one way there is")
		}
	}
	c, err := ParseCheckpoint(n.Text)
	if err != nil {
		return Checkpoint{}, err
	}
	if c.Origin != origin {
		return Checkpoint{}, fmt.Errorf("checkpoint is of %q, not of %q", c.Origin, origin)
	}
	return c, nil
}
