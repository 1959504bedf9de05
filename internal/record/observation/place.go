package observation

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
)

// Place says where in its file a figure stands, in one line. The same place of
// the same file is the same place whichever release reads it.
func Place(s Source) string {
	b := make([]byte, 0, 64)
	b = append(b, "page "...)
	b = strconv.AppendInt(b, int64(s.Page), 10)
	if s.Sheet != "" {
		b = append(b, " sheet "...)
		b = strconv.AppendQuote(b, s.Sheet)
	}
	switch {
	case s.Cell != "":
		b = append(b, " cell "...)
		b = append(b, s.Cell...)
	case s.Table >= 0:
		b = append(b, " table "...)
		b = strconv.AppendInt(b, int64(s.Table), 10)
		b = append(b, " row "...)
		b = strconv.AppendInt(b, int64(s.RowNo), 10)
		b = append(b, " column "...)
		b = strconv.AppendInt(b, int64(s.ColNo), 10)
	case s.Box != nil:
		b = append(b, " at"...)
		for _, v := range [...]float64{s.Box.X0, s.Box.Y0, s.Box.X1, s.Box.Y1} {
			b = append(b, ' ')
			b = strconv.AppendFloat(b, v, 'f', 1, 64)
		}
	}
	return string(b)
}

// FileDigits is how many hex digits of its file's hash an observation's id begins
// with.
const FileDigits = 16

// IDs gives each candidate of one reading of one file its id: 16 hex digits of
// the file's hash, the page, and 16 hex digits of a hash of the place. Of
// several figures at one place (a sentence with two numbers) the later ones
// count on. Receipt is the lower-case hex SHA-256 of the file.
func IDs(receipt string, candidates []Candidate) []string {
	ids := make([]string, len(candidates))
	taken := make(map[string]bool, len(candidates))
	for i := range candidates {
		place := Place(candidates[i].Source)
		for n := 1; ids[i] == ""; n++ {
			sum := sha256.Sum256([]byte(place + "#" + strconv.Itoa(n)))
			id := ID{File: receipt[:FileDigits], Page: candidates[i].Source.Page, Spot: binary.BigEndian.Uint64(sum[:])}.String()
			if !taken[id] {
				taken[id], ids[i] = true, id
			}
		}
	}
	return ids
}

// ID is an observation id taken apart.
type ID struct {
	File string // first 16 hex digits of the receipt id
	Page int
	Spot uint64 // first 8 bytes of SHA-256 of the place and its count
}

// String writes the id: file, page and spot joined by "-".
func (id ID) String() string {
	b := make([]byte, 0, 48)
	b = append(append(b, id.File...), '-')
	b = append(strconv.AppendInt(b, int64(id.Page), 10), '-')
	var spot [8]byte
	binary.BigEndian.PutUint64(spot[:], id.Spot)
	return string(hex.AppendEncode(b, spot[:]))
}

// ParseID takes an observation id apart.
func ParseID(s string) (ID, error) {
	file, rest, ok := strings.Cut(s, "-")
	page, spot, ok2 := strings.Cut(rest, "-")
	n, errPage := strconv.Atoi(page)
	u, errSpot := strconv.ParseUint(spot, 16, 64)
	id := ID{File: file, Page: n, Spot: u}
	if !ok || !ok2 || len(file) != FileDigits || errPage != nil || errSpot != nil || n < 0 || id.String() != s {
		return ID{}, fmt.Errorf("observation id %q is not <16 hex>-<page>-<16 hex>", s)
	}
	if _, err := strconv.ParseUint(file, 16, 64); err != nil || strings.ToLower(file) != file {
		return ID{}, fmt.Errorf("observation id %q does not begin with 16 lower-case hex digits", s)
	}
	return id, nil
}

// Compare orders ids by file, page and spot.
func (id ID) Compare(other ID) int {
	return cmp.Or(strings.Compare(id.File, other.File), cmp.Compare(id.Page, other.Page), cmp.Compare(id.Spot, other.Spot))
}
