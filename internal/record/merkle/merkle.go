// Package merkle is the arithmetic of the ledger's tree: RFC 6962 hashing over
// stored hashes that somebody else keeps. It reads and writes nothing itself.
package merkle

import (
	"fmt"

	"golang.org/x/mod/sumdb/tlog"
)

// Hash is a node of the tree.
type Hash = tlog.Hash

// Reader gives stored hashes by their stored index, in the order asked for.
type Reader func(indexes []int64) ([]Hash, error)

// ReadHashes makes a Reader a tlog.HashReader.
func (r Reader) ReadHashes(indexes []int64) ([]Hash, error) { return r(indexes) }

// LeafHash is the hash of an entry's leaf: SHA-256 of a zero byte and the data.
func LeafHash(data []byte) Hash { return tlog.RecordHash(data) }

// Stored is one hash to keep, with the stored index to keep it under.
type Stored struct {
	Index int64
	Hash  Hash
}

// Grow gives the hashes to store for the leaf with the given index, in the
// order in which they must be stored. Index must be the tree's size before it.
func Grow(index int64, leaf Hash, r Reader) ([]Stored, error) {
	hashes, err := tlog.StoredHashesForRecordHash(index, leaf, r)
	if err != nil {
		return nil, fmt.Errorf("grow tree by leaf %d: %w", index, err)
	}
	first := tlog.StoredHashCount(index)
	out := make([]Stored, len(hashes))
	for i, h := range hashes {
		out[i] = Stored{Index: first + int64(i), Hash: h}
	}
	return out, nil
}

// LeafIndex is the stored index of the hash of a leaf.
func LeafIndex(leaf int64) int64 { return tlog.StoredHashIndex(0, leaf) }

// StoredCount is how many hashes a tree of the given size stores.
func StoredCount(size int64) int64 { return tlog.StoredHashCount(size) }

// Root is the root hash of the tree of the given size; the empty tree has the
// SHA-256 of nothing, as RFC 6962 says.
func Root(size int64, r Reader) (Hash, error) {
	if size == 0 {
		return empty, nil
	}
	h, err := tlog.TreeHash(size, r)
	if err != nil {
		return Hash{}, fmt.Errorf("compute root of %d leaves: %w", size, err)
	}
	return h, nil
}

// ProveInclusion proves that a leaf is in the tree of the given size.
func ProveInclusion(size, leaf int64, r Reader) ([]Hash, error) {
	p, err := tlog.ProveRecord(size, leaf, r)
	if err != nil {
		return nil, fmt.Errorf("prove leaf %d of %d: %w", leaf, size, err)
	}
	return p, nil
}

// CheckInclusion checks such a proof against a root.
func CheckInclusion(proof []Hash, size int64, root Hash, leaf int64, leafHash Hash) error {
	if err := tlog.CheckRecord(proof, size, root, leaf, leafHash); err != nil {
		return fmt.Errorf("check leaf %d of %d: %w", leaf, size, err)
	}
	return nil
}

// ProveConsistency proves that the tree of the later size continues the
// earlier one. Earlier is at least 1.
func ProveConsistency(earlier, later int64, r Reader) ([]Hash, error) {
	p, err := tlog.ProveTree(later, earlier, r)
	if err != nil {
		return nil, fmt.Errorf("prove that %d leaves continue %d: %w", later, earlier, err)
	}
	return p, nil
}

// CheckConsistency checks such a proof against both roots.
func CheckConsistency(proof []Hash, earlier int64, earlierRoot Hash, later int64, laterRoot Hash) error {
	if err := tlog.CheckTree(proof, later, laterRoot, earlier, earlierRoot); err != nil {
		return fmt.Errorf("check that %d leaves continue %d: %w", later, earlier, err)
	}
	return nil
}
