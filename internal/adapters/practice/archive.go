package practice

import (
	"archive/zip"
	"bytes"
	"cmp"
	"fmt"
	"slices"
)

// part is one file inside a ZIP archive.
type part struct {
	name string
	data []byte
}

// archive packs parts the same way every time: the content types first, as the
// format asks, the others by name, without times and without compression,
// whose bytes would depend on the compressor's version.
func archive(parts []part) ([]byte, error) {
	const first = "[Content_Types].xml"
	slices.SortFunc(parts, func(a, b part) int {
		if (a.name == first) != (b.name == first) {
			if a.name == first {
				return -1
			}
			return 1
		}
		return cmp.Compare(a.name, b.name)
	})
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, p := range parts {
		w, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Store})
		if err != nil {
			return nil, fmt.Errorf("pack %s: %w", p.name, err)
		}
		if _, err := w.Write(p.data); err != nil {
			return nil, fmt.Errorf("pack %s: %w", p.name, err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("close archive: %w", err)
	}
	return out.Bytes(), nil
}
