package ledger

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"

	"nyata/internal/record/entry"
	"nyata/internal/record/merkle"
)

// The largest members of a bundle that are read into memory, in bytes.
const (
	mostNote    = 64 << 10
	mostEntries = tileWidth * (entry.MaxLeaf + 2)
)

// CheckBundle checks a published bundle without a server: the checkpoint's
// signature, that the entries make up the tree it is of, that every tile is
// what they make it, and the hash of every file, which an entry must name.
// Vkey is the key as its reader has it from elsewhere; empty takes the
// bundle's own, which shows that the bundle is of one piece and no more. What
// is wrong is in the Audit, the first fault first.
func CheckBundle(ctx context.Context, z *zip.Reader, vkey string) (Audit, string, error) {
	b := &bundle{members: map[string]*zip.File{}, hashes: map[int64]merkle.Hash{}, named: map[string]bool{}}
	for _, f := range z.File {
		if b.members[f.Name] != nil {
			b.fault(f.Name, "stands in the bundle twice")
		}
		b.members[f.Name] = f
	}
	vkey = b.checkpoint(vkey)
	if err := b.entries(ctx); err != nil {
		return b.Audit, vkey, err
	}
	if err := b.files(ctx); err != nil {
		return b.Audit, vkey, err
	}
	for _, f := range z.File { // in the order they stand in, not of the map
		if b.members[f.Name] != nil {
			b.fault(f.Name, "belongs to no ledger of this size")
		}
	}
	return b.Audit, vkey, nil
}

// bundle is a bundle being checked. A member that was looked at is taken out of
// members.
type bundle struct {
	Audit
	members map[string]*zip.File
	signed  Checkpoint
	edge    merkle.Edge
	hashes  map[int64]merkle.Hash // of the tree, by stored index, as the entries make it
	named   map[string]bool       // files that entries name
	last    time.Time
}

func (b *bundle) fault(place, format string, args ...any) {
	if len(b.Faults) < MaxFaults {
		b.Faults = append(b.Faults, Fault{Place: place, What: fmt.Sprintf(format, args...)})
	}
}

// take reads a member whole; false when it is not there or cannot be read,
// which is then a fault.
func (b *bundle) take(name string, most int64) ([]byte, bool) {
	f := b.members[name]
	if f == nil {
		b.fault(name, "is not in the bundle")
		return nil, false
	}
	delete(b.members, name)
	r, err := f.Open()
	if err != nil {
		b.fault(name, "cannot be read: %v", err)
		return nil, false
	}
	defer r.Close() //nolint:errcheck // it was only read
	data, err := io.ReadAll(io.LimitReader(r, most+1))
	if err != nil {
		b.fault(name, "cannot be read: %v", err)
		return nil, false
	}
	if int64(len(data)) > most {
		b.fault(name, "is larger than %d bytes", most)
		return nil, false
	}
	return data, true
}

// checkpoint opens the checkpoint with the reader's key, or the bundle's own.
func (b *bundle) checkpoint(vkey string) string {
	own, there := b.take(bundleKey, mostNote)
	if vkey == "" && there {
		vkey = strings.TrimSuffix(string(own), "\n")
	}
	text, there := b.take(bundleCheckpoint, mostNote)
	if !there {
		return vkey
	}
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		b.fault(bundleKey, "%v", err)
		return vkey
	}
	if b.signed, err = OpenCheckpoint(string(text), verifier.Name(), verifier); err != nil {
		b.fault(bundleCheckpoint, "%v", err)
		return vkey
	}
	b.Checkpoints = 1
	return vkey
}

// entries grows the tree from the entries and holds tiles and checkpoint
// against it.
func (b *bundle) entries(ctx context.Context) error {
	all := tiles(b.signed.Size)
	for _, t := range all {
		if err := ctx.Err(); err != nil {
			return err
		}
		if t.L == 0 && !b.leaves(t) {
			return nil // what comes after cannot be placed
		}
	}
	for _, t := range all {
		data, there := b.take(tilePath(t), tileWidth*tlog.HashSize)
		if !there {
			continue
		}
		want, err := tlog.ReadTileData(t, merkle.Reader(b.read))
		if err != nil {
			return fmt.Errorf("make %s: %w", tilePath(t), err)
		}
		if !bytes.Equal(data, want) {
			b.fault(tilePath(t), "is not what the entries make it")
		}
	}
	root, err := b.edge.Root()
	if err != nil {
		return err
	}
	b.Root, b.Entries = root, b.edge.Size()
	if b.Checkpoints == 1 && root != b.signed.Root {
		b.fault(bundleCheckpoint, "the entries do not make the tree it was signed for")
	}
	return nil
}

func (b *bundle) read(indexes []int64) ([]merkle.Hash, error) {
	out := make([]merkle.Hash, len(indexes))
	for i, index := range indexes {
		h, ok := b.hashes[index]
		if !ok {
			return nil, fmt.Errorf("hash %d of the tree is not known", index)
		}
		out[i] = h
	}
	return out, nil
}

// leaves adds the entries of one tile; false when they cannot be read.
func (b *bundle) leaves(t tlog.Tile) bool {
	name := entriesPath(t)
	data, there := b.take(name, mostEntries)
	if !there {
		return false
	}
	for i := range t.W {
		if len(data) < 2 || len(data)-2 < int(binary.BigEndian.Uint16(data)) {
			b.fault(name, "ends within entry %d", t.N*tileWidth+int64(i))
			return false
		}
		end := 2 + int(binary.BigEndian.Uint16(data))
		if !b.leaf(t.N*tileWidth+int64(i), data[2:end]) {
			return false
		}
		data = data[end:]
	}
	if len(data) > 0 {
		b.fault(name, "goes on for %d bytes after its last entry", len(data))
	}
	return true
}

// leaf adds one entry.
func (b *bundle) leaf(index int64, leaf []byte) bool {
	place := fmt.Sprintf("entry %d", index)
	var e struct {
		Index int64      `json:"index"`
		At    time.Time  `json:"at"`
		Kind  entry.Kind `json:"kind"`
		Body  struct {
			Receipt string `json:"receipt"`
			File    string `json:"file"`
		} `json:"body"`
	}
	switch err := json.Unmarshal(leaf, &e); {
	case err != nil:
		b.fault(place, "is no JSON object: %v", err)
	case e.Index != index:
		b.fault(place, "calls itself %d", e.Index)
	case e.At.Before(b.last):
		b.fault(place, "is older than the entry before it")
	default:
		b.last = e.At
	}
	b.named[e.Body.Receipt], b.named[e.Body.File] = true, true
	next, stored, err := b.edge.Append(merkle.LeafHash(leaf))
	if err != nil {
		b.fault(place, "%v", err)
		return false
	}
	b.edge = next
	for _, s := range stored {
		b.hashes[s.Index] = s.Hash
	}
	return true
}

// files holds every file against the hash it is named by.
func (b *bundle) files(ctx context.Context) error {
	var names []string
	for name := range b.members {
		if strings.HasPrefix(name, bundleFiles) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		if err := ctx.Err(); err != nil {
			return err
		}
		f, sum := b.members[name], strings.TrimPrefix(name, bundleFiles)
		delete(b.members, name)
		got, err := sumOf(f)
		switch {
		case err != nil:
			b.fault(name, "cannot be read: %v", err)
		case got != sum:
			b.fault(name, "has the hash %s", got)
		case !b.named[sum]:
			b.fault(name, "is named by no entry")
		default:
			b.Files++
		}
	}
	return nil
}

func sumOf(f *zip.File) (string, error) {
	r, err := f.Open()
	if err != nil {
		return "", fmt.Errorf("open: %w", err)
	}
	defer r.Close() //nolint:errcheck // it was only read
	h := sha256.New()
	if _, err := io.Copy(h, r); err != nil { //nolint:gosec // nothing is kept of it, however much it inflates to
		return "", fmt.Errorf("read: %w", err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}
