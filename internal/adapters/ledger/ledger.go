// Package ledger signs and proves the city's ledger and audits it: it states
// size and root in checkpoints that anybody can check, proves that an entry is
// in the tree and that a later tree continues an earlier one, and recomputes
// everything that the entries commit to. It changes nothing but the list of
// checkpoints.
package ledger

import (
	"context"
	"fmt"

	"golang.org/x/mod/sumdb/note"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/entry"
	"nyata/internal/record/merkle"
)

// Ledger proves the entries of one store.
type Ledger struct {
	store casework.Store
	files casework.Files
	key   Key
}

// New is a ledger over a store and its files, signing with a key.
func New(store casework.Store, files casework.Files, key Key) *Ledger {
	return &Ledger{store: store, files: files, key: key}
}

// Verifier is the public key, in the form of C2SP signed-note, that anybody
// checks checkpoints with.
func (l *Ledger) Verifier() string { return l.key.Verifier() }

// Checkpoint signs the present size and root, and keeps the checkpoint.
func (l *Ledger) Checkpoint(ctx context.Context) (Checkpoint, string, error) {
	var (
		c    Checkpoint
		text string
	)
	err := l.store.Update(ctx, func(tx casework.Tx) error {
		size, err := tx.Size()
		if err != nil {
			return err
		}
		root, err := merkle.Root(size, tx.TreeHashes)
		if err != nil {
			return err
		}
		c = Checkpoint{Origin: l.key.Origin(), Size: size, Root: root}
		if text, err = l.key.Sign(c); err != nil {
			return err
		}
		return tx.PutCheckpoint(casework.Checkpoint{Size: size, Note: text})
	})
	return c, text, err
}

// Inclusion is the proof that an entry is in the tree of a size.
type Inclusion struct {
	Entry entry.Entry
	Size  int64
	Root  merkle.Hash
	Proof []merkle.Hash
}

// Check checks the proof against its root.
func (i Inclusion) Check() error {
	leaf, err := i.Entry.Leaf()
	if err != nil {
		return err
	}
	return merkle.CheckInclusion(i.Proof, i.Size, i.Root, i.Entry.Index, merkle.LeafHash(leaf))
}

// Inclusion proves that an entry is in the present tree.
func (l *Ledger) Inclusion(ctx context.Context, index int64) (Inclusion, error) {
	var p Inclusion
	err := l.store.View(ctx, func(v casework.View) error {
		found, err := v.Entries(index, 1)
		if err != nil {
			return err
		}
		if len(found) == 0 || found[0].Index != index {
			return fault.New(fault.NotFound, "ledger.no_entry", fault.With("index", index))
		}
		p.Entry = found[0]
		if p.Size, err = v.Size(); err != nil {
			return err
		}
		if p.Root, err = merkle.Root(p.Size, v.TreeHashes); err != nil {
			return err
		}
		p.Proof, err = merkle.ProveInclusion(p.Size, index, v.TreeHashes)
		return err
	})
	return p, err
}

// Consistency proves that the tree of the later size continues that of the
// earlier one, which has at least one entry.
func (l *Ledger) Consistency(ctx context.Context, earlier, later int64) ([]merkle.Hash, error) {
	var p []merkle.Hash
	err := l.store.View(ctx, func(v casework.View) error {
		size, err := v.Size()
		if err != nil {
			return err
		}
		if earlier < 1 || earlier > later || later > size {
			return fault.New(fault.Invalid, "ledger.no_such_sizes", fault.With("earlier", earlier), fault.With("later", later), fault.With("size", size))
		}
		p, err = merkle.ProveConsistency(earlier, later, v.TreeHashes)
		return err
	})
	return p, err
}

// Root is the root of the tree of a size up to the present one.
func (l *Ledger) Root(ctx context.Context, size int64) (merkle.Hash, error) {
	var h merkle.Hash
	err := l.store.View(ctx, func(v casework.View) (err error) {
		h, err = merkle.Root(size, v.TreeHashes)
		return err
	})
	return h, err
}

// open checks the signature of a kept checkpoint by this ledger's own key, or
// by one that signed before it.
func (l *Ledger) open(text string) (Checkpoint, error) {
	v, err := note.NewVerifier(l.key.Verifier())
	if err != nil {
		return Checkpoint{}, fmt.Errorf("read own public key: %w", err)
	}
	c, err := OpenCheckpoint(text, l.key.Origin(), v)
	for _, earlier := range l.key.former {
		if err == nil {
			break
		}
		if known, wrong := OpenCheckpoint(text, earlier.Name(), earlier); wrong == nil {
			c, err = known, nil
		}
	}
	return c, err
}

// Over is the same ledger, files and key over another store, such as a backup.
func (l *Ledger) Over(store casework.Store) *Ledger { return New(store, l.files, l.key) }

// Continues checks that the present tree continues the one of an earlier
// checkpoint, by a proof from Consistency, which is made when nil. An error
// says that history was cut off or rewritten since.
func (l *Ledger) Continues(ctx context.Context, earlier Checkpoint, proof []merkle.Hash) error {
	return l.store.View(ctx, func(v casework.View) error {
		size, err := v.Size()
		if err != nil {
			return err
		}
		if size < earlier.Size {
			return fmt.Errorf("the ledger has %d entries, fewer than the %d signed for", size, earlier.Size)
		}
		if earlier.Size == 0 {
			return nil
		}
		root, err := merkle.Root(size, v.TreeHashes)
		if err != nil {
			return err
		}
		if proof == nil {
			if proof, err = merkle.ProveConsistency(earlier.Size, size, v.TreeHashes); err != nil {
				return err
			}
		}
		return merkle.CheckConsistency(proof, earlier.Size, earlier.Root, size, root)
	})
}
