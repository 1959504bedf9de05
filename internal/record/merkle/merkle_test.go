package merkle_test

import (
	"encoding/binary"
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/record/merkle"
)

// tree keeps stored hashes in memory.
type tree struct {
	stored []merkle.Hash
	leaves []merkle.Hash
	edge   merkle.Edge
}

func (t *tree) read(indexes []int64) ([]merkle.Hash, error) {
	out := make([]merkle.Hash, len(indexes))
	for i, x := range indexes {
		if x < 0 || x >= int64(len(t.stored)) {
			return nil, fmt.Errorf("no stored hash %d", x)
		}
		out[i] = t.stored[x]
	}
	return out, nil
}

func (t *tree) add(tb rapid.TB, data []byte) {
	leaf := merkle.LeafHash(data)
	next, stored, err := t.edge.Append(leaf)
	if err != nil {
		tb.Fatalf("append leaf %d: %v", len(t.leaves), err)
	}
	for _, s := range stored {
		if s.Index != int64(len(t.stored)) {
			tb.Fatalf("hash %d stored as number %d", s.Index, len(t.stored))
		}
		t.stored = append(t.stored, s.Hash)
	}
	t.leaves, t.edge = append(t.leaves, leaf), next
}

func grown(tb rapid.TB, n int) *tree {
	t := &tree{}
	for i := range n {
		t.add(tb, binary.BigEndian.AppendUint64(nil, uint64(i)))
	}
	return t
}

func root(tb rapid.TB, t *tree, size int64) merkle.Hash {
	h, err := merkle.Root(size, t.read)
	if err != nil {
		tb.Fatal(err)
	}
	return h
}

func TestEdgeAgreesWithStoredTree(t *testing.T) {
	full := &tree{}
	for n := int64(0); n < 300; n++ {
		want := root(t, full, n)
		got, err := full.edge.Root()
		if err != nil || got != want {
			t.Fatalf("root of %d leaves by the edge is %s, %v; by the tree %s", n, got, err, want)
		}
		again, err := merkle.ReadEdge(n, full.read)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := again.Root(); err != nil || got != want {
			t.Fatalf("root of %d leaves by the edge read back is %s, %v; want %s", n, got, err, want)
		}
		full.add(t, fmt.Append(nil, n))
	}
	if got, want := int64(len(full.stored)), merkle.StoredCount(300); got != want {
		t.Errorf("%d hashes stored, want %d", got, want)
	}
}

// The first two values are those of RFC 9162, section 2.1.1: the empty tree is
// SHA-256 of nothing, a leaf is SHA-256 of a zero byte and the data.
func TestKnownHashes(t *testing.T) {
	if got := root(t, &tree{}, 0); fmt.Sprintf("%x", got[:]) != "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" {
		t.Errorf("root of no leaves = %x", got[:])
	}
	leaf := merkle.LeafHash(nil)
	if got := fmt.Sprintf("%x", leaf[:]); got != "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d" {
		t.Errorf("hash of the empty leaf = %s", got)
	}
}

func TestProofs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(1, 200).Draw(t, "size")
		at := rapid.Int64Range(0, n-1).Draw(t, "leaf")
		old := rapid.Int64Range(1, n).Draw(t, "old size")
		tr := grown(t, int(n))

		inclusion, err := merkle.ProveInclusion(n, at, tr.read)
		if err != nil {
			t.Fatal(err)
		}
		if err := merkle.CheckInclusion(inclusion, n, root(t, tr, n), at, tr.leaves[at]); err != nil {
			t.Fatal(err)
		}
		consistency, err := merkle.ProveConsistency(old, n, tr.read)
		if err != nil {
			t.Fatal(err)
		}
		if err := merkle.CheckConsistency(consistency, old, root(t, tr, old), n, root(t, tr, n)); err != nil {
			t.Fatal(err)
		}

		forged := tr.leaves[at]
		forged[rapid.IntRange(0, 31).Draw(t, "byte")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		if merkle.CheckInclusion(inclusion, n, root(t, tr, n), at, forged) == nil {
			t.Fatal("a changed leaf is proven")
		}
		if old < n {
			other := grown(t, int(old)-1)
			other.add(t, []byte("another history"))
			if merkle.CheckConsistency(consistency, old, root(t, other, old), n, root(t, tr, n)) == nil {
				t.Fatal("a forked history is proven consistent")
			}
		}
	})
}
