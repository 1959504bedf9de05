package casework

import (
	"context"
	"io"
)

// Files keeps the bytes of received files under their hash.
type Files interface {
	// Put stores what r gives, durably, and says its SHA-256 (lower-case hex)
	// and size. Storing the same bytes again changes nothing.
	Put(ctx context.Context, r io.Reader) (sha256 string, size int64, err error)
	// Open opens a stored file; fault.NotFound when there is none.
	Open(ctx context.Context, sha256 string) (io.ReadSeekCloser, error)
	// Path is where a reader process finds a stored file; it must not write.
	Path(sha256 string) (string, error)
}
