package ledger

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"golang.org/x/mod/sumdb/tlog"

	"nyata/internal/casework"
	"nyata/internal/record/entry"
	"nyata/internal/record/merkle"
)

// Names inside a bundle. Tiles and checkpoint are as in C2SP tlog-tiles v0.1.0,
// so that a bundle unpacked on a web server is a log that any client reads.
const (
	bundleCheckpoint = "checkpoint"
	bundleKey        = "key" // of the checkpoint; whoever trusts it has it from elsewhere
	bundleFiles      = "files/"
	tileHeight       = 8
	tileWidth        = 1 << tileHeight
)

// WriteBundle writes the published form of the ledger: a ZIP of checkpoint,
// tiles, entries, and the given files, which the caller has found to be public.
// It signs the present size first. The same ledger gives the same bytes.
func (l *Ledger) WriteBundle(ctx context.Context, w io.Writer, files []string) (Checkpoint, error) {
	c, text, err := l.Checkpoint(ctx)
	if err != nil {
		return c, err
	}
	z := zip.NewWriter(w)
	if err := errors.Join(member(z, bundleCheckpoint, []byte(text)), member(z, bundleKey, []byte(l.Verifier()+"\n"))); err != nil {
		return c, err
	}
	err = l.store.View(ctx, func(v casework.View) error { return writeTiles(ctx, z, v, c.Size) })
	if err != nil {
		return c, err
	}
	files = slices.Clone(files)
	slices.Sort(files)
	for _, sum := range slices.Compact(files) {
		if err := l.writeFile(ctx, z, sum); err != nil {
			return c, err
		}
	}
	if err := z.Close(); err != nil {
		return c, fmt.Errorf("end bundle: %w", err)
	}
	return c, nil
}

func (l *Ledger) writeFile(ctx context.Context, z *zip.Writer, sum string) (err error) {
	content, err := l.files.Open(ctx, sum)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, content.Close()) }()
	m, err := begin(z, bundleFiles+sum)
	if err == nil {
		_, err = io.Copy(m, content)
	}
	if err != nil {
		return fmt.Errorf("write file %s: %w", sum, err)
	}
	return nil
}

// begin begins a member whose bytes depend on its content alone.
func begin(z *zip.Writer, name string) (io.Writer, error) {
	return z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)})
}

func member(z *zip.Writer, name string, content []byte) error {
	w, err := begin(z, name)
	if err == nil {
		_, err = w.Write(content)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

func writeTiles(ctx context.Context, z *zip.Writer, v casework.View, size int64) error {
	for _, t := range tiles(size) {
		if err := ctx.Err(); err != nil {
			return err
		}
		data, err := tlog.ReadTileData(t, merkle.Reader(v.TreeHashes))
		if err != nil {
			return fmt.Errorf("make %s: %w", tilePath(t), err)
		}
		if err := member(z, tilePath(t), data); err != nil {
			return err
		}
		if t.L > 0 {
			continue
		}
		leaves, err := entriesOf(v, t)
		if err != nil {
			return err
		}
		if err := member(z, entriesPath(t), leaves); err != nil {
			return err
		}
	}
	return nil
}

// tiles are the tiles of a tree of a size, level by level.
func tiles(size int64) []tlog.Tile {
	var out []tlog.Tile
	for level := 0; size > 0; level++ {
		for n := range (size + tileWidth - 1) / tileWidth {
			out = append(out, tlog.Tile{H: tileHeight, L: level, N: n, W: int(min(tileWidth, size-n*tileWidth))})
		}
		size /= tileWidth
	}
	return out
}

// entriesOf are the leaves below a tile of level 0, each after its length in
// two bytes.
func entriesOf(v casework.View, t tlog.Tile) ([]byte, error) {
	list, err := v.Entries(t.N*tileWidth, t.W)
	if err != nil {
		return nil, err
	}
	if len(list) != t.W {
		return nil, fmt.Errorf("make %s: %d entries, want %d", entriesPath(t), len(list), t.W)
	}
	var b bytes.Buffer
	for _, e := range list {
		leaf, err := e.Leaf()
		if err != nil {
			return nil, err
		}
		if len(leaf) > entry.MaxLeaf {
			return nil, fmt.Errorf("entry %d is longer than a leaf may be", e.Index)
		}
		b.Write(binary.BigEndian.AppendUint16(nil, uint16(len(leaf)))) //nolint:gosec // bounded above
		b.Write(leaf)
	}
	return b.Bytes(), nil
}

func tilePath(t tlog.Tile) string { return "tile/" + strconv.Itoa(t.L) + "/" + tileNumber(t) }

func entriesPath(t tlog.Tile) string { return "tile/entries/" + tileNumber(t) }

// tileNumber writes a tile's number in groups of three digits, "x001/067", and
// the width of one that is not full.
func tileNumber(t tlog.Tile) string {
	n := t.N
	path := fmt.Sprintf("%03d", n%1000)
	for n >= 1000 {
		n /= 1000
		path = fmt.Sprintf("x%03d/%s", n%1000, path)
	}
	if t.W < tileWidth {
		path += ".p/" + strconv.Itoa(t.W)
	}
	return path
}
