package app

import (
	"archive/zip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"nyata/internal/adapters/ledger"
	"nyata/internal/faces/cli"
	"nyata/internal/ground/fault"
)

// Names inside a backup, beside those of a data folder.
const (
	backupFile = "backup.json" // what it is of
	publicFile = "key"         // public half of the key that signed the checkpoints
)

// backedUp is backup.json.
type backedUp struct {
	Format  int       `json:"format"`
	Program string    `json:"program"`
	City    string    `json:"city"`
	At      time.Time `json:"at"`
	Size    int64     `json:"entries"`
	Root    string    `json:"root"`
}

// backup writes everything that cannot be made again: the ledger with all it
// commits to, the files, the settings. The secret key is left out unless asked
// for: who holds a backup shall not be able to sign in the city's name.
func (h *house) backup(ctx context.Context, w io.Writer, dir string, secret bool) (cli.BackedUp, error) {
	var done cli.BackedUp
	c, _, err := h.ledger.Checkpoint(ctx)
	if err != nil {
		return done, err
	}
	copied := filepath.Join(dir, fmt.Sprintf("backup-%d.tmp", os.Getpid()))
	defer os.Remove(copied) //nolint:errcheck // gone already, or in the way of nothing
	if err := os.Remove(copied); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return done, fmt.Errorf("clear copy of store: %w", err)
	}
	if err := h.store.Snapshot(ctx, copied); err != nil {
		return done, err
	}
	z := zip.NewWriter(w)
	note, err := json.MarshalIndent(backedUp{1, "nyata " + Version, c.Origin, time.Now().UTC(), c.Size, fmt.Sprintf("%x", c.Root)}, "", "  ")
	if err != nil {
		return done, fmt.Errorf("encode %s: %w", backupFile, err)
	}
	if err := errors.Join(putBytes(z, backupFile, note), putBytes(z, publicFile, []byte(h.ledger.Verifier()+"\n")), putFile(z, truthFile, copied)); err != nil {
		return done, err
	}
	for _, name := range []string{settingsFile, formerFile, keyFile} {
		if name == keyFile && !secret {
			continue
		}
		if err := putFile(z, name, filepath.Join(dir, name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return done, err
		}
	}
	done.Entries = c.Size
	if done.Files, err = putFolder(ctx, z, filepath.Join(dir, filesFolder)); err != nil {
		return done, err
	}
	if err := z.Close(); err != nil {
		return done, fmt.Errorf("end backup: %w", err)
	}
	return done, nil
}

func putBytes(z *zip.Writer, name string, content []byte) error {
	m, err := z.Create(name)
	if err == nil {
		_, err = m.Write(content)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

func putFile(z *zip.Writer, name, from string) (err error) {
	f, err := os.Open(from)
	if err != nil {
		return fmt.Errorf("open %s: %w", name, err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	m, err := z.Create(name)
	if err == nil {
		_, err = io.Copy(m, f)
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// putFolder writes the received files. Files that come while it runs may be in
// it or not: the ledger in the backup does not speak of them.
func putFolder(ctx context.Context, z *zip.Writer, folder string) (n int, err error) {
	err = filepath.WalkDir(folder, func(p string, d fs.DirEntry, err error) error {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil || !d.Type().IsRegular() || len(d.Name()) != 64 {
			return err
		}
		below, err := filepath.Rel(folder, p)
		if err != nil {
			return err
		}
		n++
		return putFile(z, filesFolder+"/"+filepath.ToSlash(below), p)
	})
	if err != nil {
		return n, fmt.Errorf("write files: %w", err)
	}
	return n, nil
}

// isBackup says whether a ZIP is a backup and not a published bundle.
func isBackup(z *zip.Reader) bool {
	for _, f := range z.File {
		if f.Name == backupFile {
			return true
		}
	}
	return false
}

// unpack writes a backup into a folder that holds no city yet.
func unpack(ctx context.Context, z *zip.Reader, dir string) (err error) {
	if _, err := os.Stat(filepath.Join(dir, truthFile)); err == nil {
		return fault.New(fault.Conflict, "cli.restore_occupied", fault.With("dir", dir))
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("make data folder: %w", err)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return fmt.Errorf("open data folder: %w", err)
	}
	defer func() { err = errors.Join(err, root.Close()) }()
	for _, f := range z.File {
		if err := ctx.Err(); err != nil {
			return err
		}
		if !belongs(f.Name) {
			continue
		}
		if err := unpackOne(root, f); err != nil {
			return fmt.Errorf("unpack %s: %w", f.Name, err)
		}
	}
	return nil
}

// belongs says which members of a backup are part of a data folder.
func belongs(name string) bool {
	switch name {
	case truthFile, settingsFile, formerFile, keyFile:
		return true
	}
	sum := path.Base(name)
	return len(sum) == 64 && name == filesFolder+"/"+sum[:2]+"/"+sum
}

func unpackOne(root *os.Root, f *zip.File) (err error) {
	if dir := path.Dir(f.Name); dir != "." {
		for _, part := range []string{path.Dir(dir), dir} {
			if part == "." {
				continue
			}
			if err := root.Mkdir(part, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
				return err
			}
		}
	}
	mode := fs.FileMode(0o600)
	if f.Name == keyFile || strings.HasPrefix(f.Name, filesFolder+"/") {
		mode = 0o400
	}
	from, err := f.Open()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, from.Close()) }()
	to, err := root.OpenFile(f.Name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, mode)
	if err != nil {
		return err
	}
	_, err = io.Copy(to, from) //nolint:gosec // a backup is as large as the folder it is of
	return errors.Join(err, to.Sync(), to.Close())
}

// restore unpacks a backup beside the folder, audits it there, and only then
// lets it take the folder's place.
func restore(ctx context.Context, from, dir string) (cli.Audited, error) {
	z, err := zip.OpenReader(from)
	if err != nil {
		return cli.Audited{}, fault.Wrap(err, fault.Invalid, "cli.no_backup", fault.With("file", from))
	}
	defer z.Close() //nolint:errcheck // it was only read
	if !isBackup(&z.Reader) {
		return cli.Audited{}, fault.New(fault.Invalid, "cli.no_backup", fault.With("file", from))
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return cli.Audited{}, fmt.Errorf("find data folder: %w", err)
	}
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return cli.Audited{}, fault.New(fault.Conflict, "cli.restore_occupied", fault.With("dir", dir))
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o700); err != nil {
		return cli.Audited{}, fmt.Errorf("make folder: %w", err)
	}
	beside, err := os.MkdirTemp(filepath.Dir(dir), ".restore-")
	if err != nil {
		return cli.Audited{}, fmt.Errorf("make folder: %w", err)
	}
	defer os.RemoveAll(beside) //nolint:errcheck // moved away when all went well
	found, err := unpackAudited(ctx, &z.Reader, beside)
	if err != nil || len(found.Faults) > 0 {
		return found, err
	}
	if err := os.Remove(dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return found, fmt.Errorf("take the place of %s: %w", dir, err)
	}
	if err := os.Rename(beside, dir); err != nil {
		return found, fmt.Errorf("take the place of %s: %w", dir, err)
	}
	return found, nil
}

// unpackAudited unpacks a backup and audits what came out.
func unpackAudited(ctx context.Context, z *zip.Reader, dir string) (cli.Audited, error) {
	if err := unpack(ctx, z, dir); err != nil {
		known := fault.KindOf(err)
		if known != fault.Internal || ctx.Err() != nil {
			return cli.Audited{}, err
		}
		return cli.Audited{Faults: []cli.FaultyPlace{{Place: backupFile, What: err.Error()}}}, nil
	}
	key, err := publicKeyIn(z)
	if err == nil {
		key, err = withFormer(key, dir)
	}
	if err != nil {
		return cli.Audited{Faults: []cli.FaultyPlace{{Place: publicFile, What: err.Error()}}}, nil
	}
	found, err := auditFolder(ctx, dir, key)
	if err != nil {
		return found, err
	}
	return found, succeed(dir, key.Verifier())
}

// succeed notes the key of a backup whose secret half is not in it as a former
// one: the folder goes on under a new key, and what was signed stays signed.
func succeed(dir, vkey string) error {
	if _, err := os.Stat(filepath.Join(dir, keyFile)); err == nil {
		return nil
	}
	f, err := os.OpenFile(filepath.Join(dir, formerFile), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("note former key: %w", err)
	}
	_, err = f.WriteString(vkey + "\n")
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("note former key: %w", err)
	}
	return nil
}

func publicKeyIn(z *zip.Reader) (ledger.Key, error) {
	f, err := z.Open(publicFile)
	if err != nil {
		return ledger.Key{}, fmt.Errorf("open: %w", err)
	}
	defer f.Close() //nolint:errcheck // it was only read
	text, err := io.ReadAll(io.LimitReader(f, 4096))
	if err != nil {
		return ledger.Key{}, fmt.Errorf("read: %w", err)
	}
	return ledger.PublicKey(strings.TrimSpace(string(text)))
}
