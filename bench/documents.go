package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"nyata/city"
	"nyata/internal/adapters/pack"
	"nyata/internal/adapters/practice"
	"nyata/internal/adapters/read"
	"nyata/internal/judgement/interpret"
	"nyata/internal/record/document"
	"nyata/internal/record/reference"
)

// bench is what the sections share.
type bench struct {
	root   string // of the repository
	data   string // real documents
	faults bool
	tuning bool   // seeds for tuning in the place of those for testing
	self   string // this program
	cache  string // compiled PDF engine
	work   string // folder of this run
	pool   *read.Pool
}

// prepare finds the program, its cache and a folder to work in.
func (b *bench) prepare() (err error) {
	if b.data == "" {
		b.data = filepath.Join(b.root, "..", "shared", "data")
	}
	if b.self, err = os.Executable(); err != nil {
		return fmt.Errorf("find own program: %w", err)
	}
	home, err := os.UserCacheDir()
	if err != nil {
		home = os.TempDir()
	}
	b.cache = filepath.Join(home, "nyata")
	if b.work, err = os.MkdirTemp("", "nyata-bench-"); err != nil {
		return fmt.Errorf("make folder: %w", err)
	}
	b.pool = read.Spawn([]string{b.self, "read-child"}, b.cache, read.Limits{})
	return nil
}

func (b *bench) close() error { return errors.Join(b.pool.Close(), os.RemoveAll(b.work)) }

// read reads one file as the product does, in a child process.
func (b *bench) read(ctx context.Context, path string) (document.Document, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return document.Document{}, fmt.Errorf("read %s: %w", path, err)
	}
	return b.pool.Read(ctx, path, raw), nil
}

// reading reads and interprets one file. Problems of the file are an error.
func (b *bench) reading(ctx context.Context, in *interpret.Interpreter, path string) (interpret.Reading, error) {
	doc, err := b.read(ctx, path)
	if err != nil {
		return interpret.Reading{}, err
	}
	if len(doc.Problems) > 0 {
		return interpret.Reading{}, fmt.Errorf("read %s: %s", filepath.Base(path), doc.Problems[0].Message.EN)
	}
	return in.Document(&doc), nil
}

// filesOf lists the files below a folder whose names end so, in name order.
func filesOf(dir string, endings ...string) ([]string, error) {
	var out []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		for _, e := range endings {
			if strings.EqualFold(filepath.Ext(path), e) {
				out = append(out, path)
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", dir, err)
	}
	return out, nil
}

// contoh is the reference data of the practice city.
func contoh() (*reference.City, error) {
	files, err := fs.Sub(city.Packs, "contoh")
	if err != nil {
		return nil, fmt.Errorf("open city pack: %w", err)
	}
	return pack.Load(files)
}

// practiceSeed makes the practice city that the program shows.
const practiceSeed = 1

// practiceCity writes the documents of the practice city, once a run.
func (b *bench) practiceCity() (documents string, truth practice.Truth, known *reference.City, err error) {
	if known, err = contoh(); err != nil {
		return "", truth, nil, err
	}
	dir := filepath.Join(b.work, "practice")
	truth, err = practice.Write(dir, practiceSeed, known)
	return filepath.Join(dir, practice.Folder), truth, known, err
}
