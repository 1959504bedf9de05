// Package parcel opens the ZIP container that XLSX and DOCX files are, and
// refuses one that is made to hurt: too many entries, too much inflation, an
// encrypted entry, a document type declaration. It inflates every entry once,
// counting the bytes that really come out, because the sizes a ZIP announces
// are only what its author chose to write. It never opens a ZIP inside a ZIP.
package parcel

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// Limits bound what a container may hold. The zero value of a field means its
// default.
type Limits struct {
	Entries  int   // most entries; default 2,000
	Inflated int64 // most bytes of all entries together after inflation; default 64 MiB
	Ratio    int64 // most inflated bytes per compressed byte of one entry; default 100
}

// Defaults are the limits of the threat model for office files.
var Defaults = Limits{Entries: 2000, Inflated: 64 << 20, Ratio: 100}

// smallEntry is the inflated size up to which the ratio is not looked at: a few
// hundred kilobytes of repeated blanks are ordinary in a styled sheet and
// cannot hurt.
const smallEntry = 1 << 20

// The reasons a container is refused. Each is wrapped with the entry and the
// figures; test with errors.Is.
var (
	ErrBroken    = errors.New("zip container is broken")
	ErrTooLarge  = errors.New("zip container is beyond the limits")
	ErrEncrypted = errors.New("zip container is encrypted")
	ErrDoctype   = errors.New("xml with a document type declaration")
)

// Parcel is an opened container: every entry inflated and checked, the XML
// entries kept.
type Parcel struct {
	names    []string
	parts    map[string][]byte
	pictures map[string]Picture
}

// Open checks the container against the limits and inflates it.
func Open(data []byte, limits Limits) (*Parcel, error) {
	limits = limits.orDefaults()
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBroken, err)
	}
	if err := scan(r, limits); err != nil {
		return nil, err
	}
	p := &Parcel{parts: make(map[string][]byte, len(r.File)), pictures: map[string]Picture{}}
	left := limits.Inflated
	for _, f := range r.File {
		if strings.HasSuffix(f.Name, "/") {
			continue
		}
		part, err := inflate(f, left)
		if err != nil {
			return nil, err
		}
		left -= int64(len(part))
		if isXML(f.Name) && declaresType(part) {
			return nil, fmt.Errorf("%w: %q", ErrDoctype, f.Name)
		}
		name := Clean(f.Name)
		if !isXML(f.Name) {
			if picture, is := pictureOf(name, part); is {
				p.pictures[name] = picture
			}
			part = nil // pictures and fonts are counted, not kept
		}
		if _, twice := p.parts[name]; twice {
			return nil, fmt.Errorf("%w: two entries named %q", ErrBroken, f.Name)
		}
		p.names = append(p.names, name)
		p.parts[name] = part
	}
	return p, nil
}

// scan judges the central directory before anything is inflated, so that an
// honest bomb costs nothing.
func scan(r *zip.Reader, limits Limits) error {
	if len(r.File) > limits.Entries {
		return fmt.Errorf("%w: %d entries, at most %d", ErrTooLarge, len(r.File), limits.Entries)
	}
	var total uint64
	for _, f := range r.File {
		if f.Flags&1 != 0 {
			return fmt.Errorf("%w: entry %q", ErrEncrypted, f.Name)
		}
		// Both operands are capped first, so the sum cannot wrap around.
		if f.UncompressedSize64 > uint64(limits.Inflated) {
			return fmt.Errorf("%w: entry %q inflates to %d bytes", ErrTooLarge, f.Name, f.UncompressedSize64)
		}
		if total += f.UncompressedSize64; total > uint64(limits.Inflated) {
			return fmt.Errorf("%w: inflates to more than %d bytes", ErrTooLarge, limits.Inflated)
		}
		if f.UncompressedSize64 > smallEntry && f.UncompressedSize64/max(f.CompressedSize64, 1) > uint64(limits.Ratio) {
			return fmt.Errorf("%w: entry %q inflates %d times, at most %d", ErrTooLarge, f.Name,
				f.UncompressedSize64/max(f.CompressedSize64, 1), limits.Ratio)
		}
	}
	return nil
}

// inflate reads one entry, at most left bytes of it.
func inflate(f *zip.File, left int64) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("%w: open entry %q: %w", ErrBroken, f.Name, err)
	}
	defer func() { _ = r.Close() }() // only a reader; its errors come from Read
	part, err := io.ReadAll(io.LimitReader(r, left+1))
	if int64(len(part)) > left {
		return nil, fmt.Errorf("%w: entry %q inflates beyond what it announces", ErrTooLarge, f.Name)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: inflate entry %q: %w", ErrBroken, f.Name, err)
	}
	return part, nil
}

// Names lists the entries in the order of the container.
func (p *Parcel) Names() []string { return p.names }

// Part is the content of the named XML entry, nil when there is none. Letter case
// and the direction of slashes do not count, as office programs read them.
func (p *Parcel) Part(name string) []byte { return p.parts[Clean(name)] }

// Has tells whether the named entry exists, even when it is empty.
func (p *Parcel) Has(name string) bool {
	_, found := p.parts[Clean(name)]
	return found
}

// Clean brings an entry name or a relationship target into the form Part looks
// up: forward slashes, no leading slash, no dot segments, lower case.
func Clean(name string) string {
	name = path.Clean("/" + strings.ReplaceAll(name, "\\", "/"))
	return strings.ToLower(strings.TrimPrefix(name, "/"))
}

func isXML(name string) bool {
	name = strings.ToLower(name)
	return strings.HasSuffix(name, ".xml") || strings.HasSuffix(name, ".rels") || strings.HasSuffix(name, ".vml")
}

// declaresType tells whether XML carries a document type declaration, the place
// where entities are defined. Office programs never write one. The zero bytes
// are dropped first so that UTF-16 hides nothing.
func declaresType(part []byte) bool {
	if bytes.IndexByte(part, 0) >= 0 {
		part = bytes.ReplaceAll(part, []byte{0}, nil)
	}
	return bytes.Contains(part, []byte("<!DOCTYPE"))
}

func (l Limits) orDefaults() Limits {
	if l.Entries <= 0 {
		l.Entries = Defaults.Entries
	}
	if l.Inflated <= 0 {
		l.Inflated = Defaults.Inflated
	}
	if l.Ratio <= 0 {
		l.Ratio = Defaults.Ratio
	}
	return l
}
