package merkle

import (
	"crypto/sha256"
	"fmt"

	"golang.org/x/mod/sumdb/tlog"
)

// empty is the root of no leaves.
var empty = Hash(sha256.Sum256(nil))

// Edge keeps the hashes along the right edge of a growing tree: all that is
// needed to append and to know the root, in at most 64 hashes.
type Edge struct {
	size   int64
	hashes []Stored // the complete subtrees of the tree, left to right
}

// ReadEdge reads the edge of a stored tree of the given size.
func ReadEdge(size int64, r Reader) (Edge, error) {
	indexes := subtrees(size)
	hashes, err := r(indexes)
	if err != nil {
		return Edge{}, fmt.Errorf("read edge of %d leaves: %w", size, err)
	}
	e := Edge{size: size, hashes: make([]Stored, len(indexes))}
	for i := range indexes {
		e.hashes[i] = Stored{Index: indexes[i], Hash: hashes[i]}
	}
	return e, nil
}

// Size is the number of leaves.
func (e Edge) Size() int64 { return e.size }

// Append gives the edge with one leaf more, and the hashes to store for it.
// The edge it is called on stays as it was.
func (e Edge) Append(leaf Hash) (Edge, []Stored, error) {
	stored, err := Grow(e.size, leaf, e.read)
	if err != nil {
		return Edge{}, nil, err
	}
	next := Edge{size: e.size + 1}
	known := append(append([]Stored(nil), e.hashes...), stored...)
	for _, index := range subtrees(next.size) {
		for _, s := range known {
			if s.Index == index {
				next.hashes = append(next.hashes, s)
				break
			}
		}
	}
	return next, stored, nil
}

// Root is the root of the tree.
func (e Edge) Root() (Hash, error) { return Root(e.size, e.read) }

func (e Edge) read(indexes []int64) ([]Hash, error) {
	out := make([]Hash, len(indexes))
next:
	for i, index := range indexes {
		for _, s := range e.hashes {
			if s.Index == index {
				out[i] = s.Hash
				continue next
			}
		}
		return nil, fmt.Errorf("hash %d is not on the edge of %d leaves", index, e.size)
	}
	return out, nil
}

// subtrees are the stored indexes of the largest complete subtrees that make
// up a tree, left to right: one per set bit of its size.
func subtrees(size int64) []int64 {
	var out []int64
	var before int64 // leaves left of the subtree
	for level := 62; level >= 0; level-- {
		if width := int64(1) << level; size&width != 0 {
			out = append(out, tlog.StoredHashIndex(level, before>>level))
			before += width
		}
	}
	return out
}
