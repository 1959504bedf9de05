package ledger

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"slices"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/entry"
	"nyata/internal/record/merkle"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reply"
)

// Audit is the result of checking everything.
type Audit struct {
	Entries     int64
	Rows        int // versions and observations, their beginnings
	Ended       int // of them, those that ended
	Files       int
	Checkpoints int
	Root        merkle.Hash
	Faults      []Fault // at most MaxFaults, in the order found
}

// Sound says whether nothing is wrong.
func (a Audit) Sound() bool { return len(a.Faults) == 0 }

// Fault is one thing that is not as the ledger says, with its place.
type Fault struct {
	Place string // "entry 12", "observation 3f2a…-12-…", "file 9c41…", "checkpoint of 40 entries"
	What  string
}

// String is place and fault in one line.
func (f Fault) String() string { return f.Place + ": " + f.What }

// MaxFaults is where an audit stops listing.
const MaxFaults = 100

// window is how many entries are audited at a time.
const window = 4096

// Verify recomputes every leaf and inner hash of the tree, every row's hash
// and what each entry commits to, the hash of every stored file, and checks
// every kept checkpoint. It reads one consistent state and changes nothing. An
// error says that the audit could not be carried out; what is wrong with the
// ledger is in the Audit. Somebody who rewrites rows and recomputes all hashes
// leaves a ledger sound in itself: only a checkpoint that others hold shows it.
func (l *Ledger) Verify(ctx context.Context) (Audit, error) {
	var a auditor
	err := l.store.View(ctx, func(v casework.View) error {
		var err error
		if a.Entries, err = v.Size(); err != nil {
			return err
		}
		a.view = v
		for from := int64(0); from < a.Entries; from += window {
			if err := a.entries(ctx, from, min(from+window, a.Entries)); err != nil {
				return err
			}
		}
		if err := a.strays(); err != nil {
			return err
		}
		if a.Root, err = a.edge.Root(); err != nil {
			return err
		}
		return a.checkpoints(l)
	})
	if err != nil {
		return a.Audit, err
	}
	return a.Audit, a.files(ctx, l.files)
}

// auditor carries what an audit needs from entry to entry.
type auditor struct {
	Audit
	view  casework.View
	edge  merkle.Edge // recomputed from the entries alone
	roots map[int64]merkle.Hash
	sums  []string // files that receipts and replies name
}

func (a *auditor) fault(place, format string, args ...any) {
	if len(a.Faults) < MaxFaults {
		a.Faults = append(a.Faults, Fault{Place: place, What: fmt.Sprintf(format, args...)})
	}
}

// entries audits the entries from (inclusive) to before.
func (a *auditor) entries(ctx context.Context, from, before int64) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	found, err := a.view.Entries(from, int(before-from))
	if err != nil {
		return err
	}
	digests := make([]*entry.Digest, before-from)
	for i := range digests {
		digests[i] = entry.NewDigest()
	}
	if err := a.rows(from, before, digests); err != nil {
		return err
	}
	stored := a.storedHashes(from, before)
	for i, e := range found {
		place := fmt.Sprintf("entry %d", from+int64(i))
		if e.Index != from+int64(i) {
			a.fault(place, "is missing; the next is %d", e.Index)
			return nil
		}
		if sum := digests[i].Rows(); sum != e.Rows {
			a.fault(place, "%s by %s commits to %d rows begun and %d ended (%s); stored are %d and %d (%s)",
				e.Kind, e.Actor, e.Rows.Opened, e.Rows.Closed, e.Rows.Hash, sum.Opened, sum.Closed, sum.Hash)
		}
		leaf, err := e.Leaf()
		if err != nil {
			a.fault(place, "%v", err)
			continue
		}
		if err := a.grow(place, leaf, stored); err != nil {
			return err
		}
	}
	if len(found) != int(before-from) {
		a.fault(fmt.Sprintf("entry %d", from+int64(len(found))), "is missing, and all after it")
	}
	return nil
}

// storedHashes reads the tree hashes that the entries stored; nil when one of
// them cannot be read, which is noted.
func (a *auditor) storedHashes(from, before int64) map[int64]merkle.Hash {
	var indexes []int64
	for i := merkle.StoredCount(from); i < merkle.StoredCount(before); i++ {
		indexes = append(indexes, i)
	}
	hashes, err := a.view.TreeHashes(indexes)
	if err != nil {
		a.fault(fmt.Sprintf("tree of entries %d to %d", from, before-1), "%v", err)
		return nil
	}
	out := make(map[int64]merkle.Hash, len(indexes))
	for i, index := range indexes {
		out[index] = hashes[i]
	}
	return out
}

// grow adds an entry's leaf to the recomputed tree and holds the stored hashes
// against it.
func (a *auditor) grow(place string, leaf []byte, stored map[int64]merkle.Hash) error {
	next, made, err := a.edge.Append(merkle.LeafHash(leaf))
	if err != nil {
		return err
	}
	for i, m := range made {
		if h, known := stored[m.Index]; stored != nil && (!known || h != m.Hash) {
			what := "its leaf hashes to another value than the tree holds"
			if i > 0 {
				what = fmt.Sprintf("inner hash %d of the tree is not that of its parts", m.Index)
			}
			a.fault(place, "%s", what)
		}
	}
	a.edge = next
	if a.roots == nil {
		a.roots = map[int64]merkle.Hash{}
		kept, err := a.view.Checkpoints()
		if err != nil {
			return err
		}
		for _, c := range kept {
			a.roots[c.Size] = merkle.Hash{}
		}
	}
	if _, wanted := a.roots[next.Size()]; wanted {
		if a.roots[next.Size()], err = next.Root(); err != nil {
			return err
		}
	}
	return nil
}

// rows recomputes the hash of every row the entries began, and gathers what
// each entry began and ended.
func (a *auditor) rows(from, before int64, digests []*entry.Digest) error {
	err := a.view.StoredRows(from, before, false, func(r casework.StoredRow) error {
		a.Rows++
		a.row(r)
		digests[r.From-from].Open(r.Hash)
		return nil
	})
	if err != nil {
		return err
	}
	return a.view.StoredRows(from, before, true, func(r casework.StoredRow) error {
		a.Ended++
		digests[r.To-from].Close(r.Hash)
		return nil
	})
}

func (a *auditor) row(r casework.StoredRow) {
	place := string(r.Noun) + " " + r.Key
	if entry.RowHash(string(r.Noun), r.Key, r.Salt, r.Parts...) != r.Hash {
		a.fault(place, "the row begun by entry %d is not what was written", r.From)
	}
	if r.To != observation.Open && (r.To <= r.From || r.To >= a.Entries) {
		a.fault(place, "the row begun by entry %d ends with entry %d, which cannot be", r.From, r.To)
	}
	a.name(r)
}

// name notes the files a row names.
func (a *auditor) name(r casework.StoredRow) {
	if r.Noun == casework.ReceiptNoun {
		a.sums = append(a.sums, r.Key)
		var held receipt.Receipt
		if err := casework.DecodeRow(r, &held); err == nil && held.Evidence != nil {
			a.sums = append(a.sums, held.Evidence.Photos...)
		}
	}
	if r.Noun == casework.ReplyNoun {
		var answer reply.Reply
		if err := casework.DecodeRow(r, &answer); err == nil && answer.File != "" {
			a.sums = append(a.sums, answer.File)
		}
	}
}

// strays looks for rows that belong to no entry.
func (a *auditor) strays() error {
	stray := func(r casework.StoredRow) error {
		a.fault(string(r.Noun)+" "+r.Key, "belongs to entry %d, which does not exist", max(r.From, r.To))
		return nil
	}
	for _, ended := range []bool{false, true} {
		for _, span := range [][2]int64{{-1 << 62, 0}, {a.Entries, 1 << 62}} {
			if err := a.view.StoredRows(span[0], span[1], ended, stray); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkpoints holds every kept checkpoint against the recomputed tree.
func (a *auditor) checkpoints(l *Ledger) error {
	kept, err := a.view.Checkpoints()
	if err != nil {
		return err
	}
	for _, k := range kept {
		a.Checkpoints++
		place := fmt.Sprintf("checkpoint of %d entries", k.Size)
		c, err := l.open(k.Note)
		switch {
		case err != nil:
			a.fault(place, "%v", err)
		case c.Size != k.Size:
			a.fault(place, "is signed for %d", c.Size)
		case c.Size > a.Entries:
			a.fault(place, "the ledger is shorter: it has %d entries", a.Entries)
		default:
			root := a.roots[c.Size]
			if c.Size == 0 {
				if root, err = merkle.Root(0, nil); err != nil {
					return err
				}
			}
			if root != c.Root {
				a.fault(place, "another root was signed: the ledger has been rewritten")
			}
		}
	}
	return nil
}

// files recomputes the hash of every file that is named.
func (a *auditor) files(ctx context.Context, files casework.Files) error {
	slices.Sort(a.sums)
	for _, sum := range slices.Compact(a.sums) {
		if err := ctx.Err(); err != nil {
			return err
		}
		a.Files++
		got, err := hashFile(ctx, files, sum)
		switch {
		case errors.Is(err, fault.NotFound):
			a.fault("file "+sum, "is missing")
		case err != nil:
			a.fault("file "+sum, "cannot be read: %v", err)
		case got != sum:
			a.fault("file "+sum, "its content has changed: it now hashes to %s", got)
		}
	}
	return nil
}

func hashFile(ctx context.Context, files casework.Files, sum string) (string, error) {
	r, err := files.Open(ctx, sum)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	_, err = io.Copy(h, r)
	return hex.EncodeToString(h.Sum(nil)), errors.Join(err, r.Close())
}
