package entry

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash"
)

// RowHash is the hash of one row: HMAC-SHA-256, keyed with the row's salt, of
// "nyata row v1", noun, key and every part, each preceded by its length in
// eight bytes, big endian. A salt of random bytes keeps a short or guessable
// row (a name, a telephone number) from being found by trying; rows without
// personal data have an empty one.
func RowHash(noun, key string, salt []byte, parts ...[]byte) Hash {
	var mac hash.Hash
	if len(salt) == 0 {
		mac = sha256.New()
	} else {
		mac = hmac.New(sha256.New, salt)
	}
	var size [8]byte
	write := func(part []byte) {
		binary.BigEndian.PutUint64(size[:], uint64(len(part)))
		mac.Write(size[:])
		mac.Write(part)
	}
	write([]byte("nyata row v1"))
	write([]byte(noun))
	write([]byte(key))
	for _, part := range parts {
		write(part)
	}
	var h Hash
	mac.Sum(h[:0])
	return h
}

// Digest gathers what one entry opens and closes into Rows. The order is part
// of the commitment: opened rows noun by noun in the order of the nouns, then
// by key, observations in reading order; closed rows likewise, by key.
type Digest struct {
	opened, closed   hash.Hash
	nOpened, nClosed int
}

// NewDigest is a digest of nothing.
func NewDigest() *Digest { return &Digest{opened: sha256.New(), closed: sha256.New()} }

// Open adds a row that begins.
func (d *Digest) Open(h Hash) {
	d.opened.Write(h[:])
	d.nOpened++
}

// Close adds a row that ends, by its hash.
func (d *Digest) Close(h Hash) {
	d.closed.Write(h[:])
	d.nClosed++
}

// Rows is the commitment: SHA-256 of "nyata rows v1\n", the SHA-256 of the
// opened rows' hashes and the SHA-256 of the closed rows' hashes.
func (d *Digest) Rows() Rows {
	if d.nOpened == 0 && d.nClosed == 0 {
		return Rows{}
	}
	all := sha256.New()
	all.Write([]byte("nyata rows v1\n"))
	all.Write(d.opened.Sum(nil))
	all.Write(d.closed.Sum(nil))
	return Rows{Opened: d.nOpened, Closed: d.nClosed, Hash: hex.EncodeToString(all.Sum(nil))}
}
