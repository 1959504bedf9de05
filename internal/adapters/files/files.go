// Package files keeps received files in a folder, each under the SHA-256 of
// its bytes and never under a name somebody chose. A file that is there is
// whole: it is written elsewhere, synced, and moved into place.
package files

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
)

// incoming is where a file is while it arrives.
const incoming = "incoming"

// Folder is a content-addressed folder. It is safe for concurrent use.
type Folder struct {
	root *os.Root
	path string
}

var _ casework.Files = (*Folder)(nil)

// Open opens a folder, which it makes as needed, and clears away what was
// left half arrived by a process that ended.
func Open(path string) (*Folder, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("find files folder: %w", err)
	}
	if err := os.MkdirAll(filepath.Join(path, incoming), 0o700); err != nil {
		return nil, fmt.Errorf("make files folder: %w", err)
	}
	root, err := os.OpenRoot(path)
	if err != nil {
		return nil, fmt.Errorf("open files folder: %w", err)
	}
	f := &Folder{root: root, path: path}
	if err := f.clear(); err != nil {
		return nil, errors.Join(err, root.Close())
	}
	return f, nil
}

func (f *Folder) clear() error {
	left, err := fs.ReadDir(f.root.FS(), incoming)
	if err != nil {
		return fmt.Errorf("look for half arrived files: %w", err)
	}
	for _, e := range left {
		if err := f.root.Remove(incoming + "/" + e.Name()); err != nil {
			return fmt.Errorf("clear half arrived file: %w", err)
		}
	}
	return nil
}

// Close lets go of the folder.
func (f *Folder) Close() error { return f.root.Close() }

// Put stores what r gives and says its hash and size. What can be read twice is
// hashed first, so that a file already held is not written again: a watched
// folder of thousands of files is looked through at every start.
func (f *Folder) Put(ctx context.Context, r io.Reader) (sum string, size int64, err error) {
	if again, ok := r.(io.ReadSeeker); ok {
		h := sha256.New()
		if size, err = io.Copy(h, &cancellable{ctx, again}); err != nil {
			return "", 0, fmt.Errorf("read file: %w", err)
		}
		if sum = hex.EncodeToString(h.Sum(nil)); f.holds(sum) {
			return sum, size, nil
		}
		if _, err := again.Seek(0, io.SeekStart); err != nil {
			return "", 0, fmt.Errorf("read file again: %w", err)
		}
	}
	return f.put(ctx, r)
}

// holds says whether a file is stored.
func (f *Folder) holds(sum string) bool {
	_, err := f.root.Stat(place(sum))
	return err == nil
}

// put writes what r gives to a temporary name, then moves it into place.
func (f *Folder) put(ctx context.Context, r io.Reader) (sum string, size int64, err error) {
	temporary := incoming + "/" + rand.Text()
	w, err := f.root.OpenFile(temporary, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return "", 0, unavailable("begin file", err)
	}
	defer func() {
		if temporary != "" {
			err = errors.Join(err, f.root.Remove(temporary))
		}
	}()
	h := sha256.New()
	size, err = io.Copy(io.MultiWriter(w, h), &cancellable{ctx, r})
	if err == nil {
		err = w.Sync()
	}
	if err := errors.Join(err, w.Close()); err != nil {
		return "", 0, unavailable("receive file", err)
	}
	sum = hex.EncodeToString(h.Sum(nil))
	if f.holds(sum) {
		return sum, size, nil
	}
	if err := f.root.Mkdir(filepath.Dir(place(sum)), 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return "", 0, unavailable("make place for file", err)
	}
	if err := f.root.Rename(temporary, place(sum)); err != nil {
		return "", 0, unavailable("place file", err)
	}
	temporary = ""
	return sum, size, errors.Join(f.sync(filepath.Dir(place(sum))), f.sync("."))
}

// unavailable is a fault of the disk, told apart from one of the sender, whose
// reader's own fault is kept.
func unavailable(what string, err error) error {
	if errors.As(err, new(*fault.Error)) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return fault.Wrap(err, fault.Unavailable, "files.cannot_write", fault.With("what", what))
}

// sync makes the names in a folder durable.
func (f *Folder) sync(folder string) error {
	d, err := f.root.Open(folder)
	if err != nil {
		return unavailable("sync folder", err)
	}
	if err := errors.Join(d.Sync(), d.Close()); err != nil {
		return unavailable("sync folder", err)
	}
	return nil
}

// Open opens a stored file.
func (f *Folder) Open(_ context.Context, sum string) (io.ReadSeekCloser, error) {
	if !isSum(sum) {
		return nil, fault.New(fault.NotFound, "files.none", fault.With("id", sum))
	}
	r, err := f.root.Open(place(sum))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fault.Wrap(err, fault.NotFound, "files.none", fault.With("id", sum))
	}
	if err != nil {
		return nil, fmt.Errorf("open file %s: %w", sum, err)
	}
	return r, nil
}

// Path is where a reader process finds a stored file.
func (f *Folder) Path(sum string) (string, error) {
	if !isSum(sum) {
		return "", fault.New(fault.NotFound, "files.none", fault.With("id", sum))
	}
	if !f.holds(sum) {
		return "", fault.New(fault.NotFound, "files.none", fault.With("id", sum))
	}
	return filepath.Join(f.path, place(sum)), nil
}

// place is where a file lies in the folder: 256 folders by its first byte.
func place(sum string) string { return sum[:2] + "/" + sum }

func isSum(s string) bool {
	b, err := hex.DecodeString(s)
	return err == nil && len(b) == sha256.Size && hex.EncodeToString(b) == s
}

// cancellable stops reading when its context ends.
type cancellable struct {
	ctx context.Context //nolint:containedctx // it lives as long as one Put
	r   io.Reader
}

func (c *cancellable) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.r.Read(p)
}
