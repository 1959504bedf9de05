package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"nyata/internal/adapters/facts"
	"nyata/internal/adapters/files"
	"nyata/internal/adapters/ledger"
	"nyata/internal/adapters/preview"
	"nyata/internal/adapters/read"
	"nyata/internal/adapters/search"
	"nyata/internal/adapters/store"
	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/record/reference"
)

// Names inside a data folder.
const (
	truthFile      = "truth.db"  // ledger and all that it commits to
	filesFolder    = "files"     // received files under their hash
	factsFile      = "facts.db"  // projection; may be deleted
	searchFile     = "search.db" // projection; may be deleted
	picturesFolder = "pictures"  // page pictures; may be deleted
)

// machine is the program itself where it looks something up for its own use.
var machine = casework.Program("nyata")

// house is everything opened over one data folder.
type house struct {
	store   *store.Store
	files   *files.Folder
	facts   *facts.Facts
	search  *search.Index
	reader  *read.Pool
	office  *desk
	intake  *intake.Intake
	preview *preview.Preview
	city    *cityBook
	ledger  *ledger.Ledger
}

// place is the data folder of a city.
type place struct {
	dir, city string
	clear     bool // throw away first what can be made again
}

// openHouse opens a data folder, making it when it is new.
func openHouse(ctx context.Context, e environment, p place, log *slog.Logger) (h *house, err error) {
	if _, err := loadCity(p.city); err != nil {
		return nil, err
	}
	dir, err := filepath.Abs(p.dir) // the store takes no relative path
	if err != nil {
		return nil, fmt.Errorf("find data folder: %w", err)
	}
	h = &house{}
	defer func() {
		if err != nil {
			err = errors.Join(err, h.Close())
			h = nil
		}
	}()
	if h.store, err = store.Open(ctx, dir); err != nil {
		return h, err
	}
	if err := remember(dir, p.city); err != nil {
		return h, err
	}
	if p.clear {
		if err := clearDerived(dir); err != nil {
			return h, err
		}
	}
	if h.files, err = files.Open(filepath.Join(dir, filesFolder)); err != nil {
		return h, err
	}
	if h.facts, err = facts.Open(ctx, filepath.Join(dir, factsFile), h.store, facts.Options{}); err != nil {
		return h, err
	}
	key, err := openKey(dir, p.city)
	if err != nil {
		return h, err
	}
	h.ledger = ledger.New(h.store, h.files, key)
	if h.reader, err = e.pool(); err != nil {
		return h, err
	}
	office := casework.New(h.store, h.files, time.Now)
	if h.search, err = search.Open(ctx, filepath.Join(dir, searchFile), office); err != nil {
		return h, err
	}
	h.city = &cityBook{name: p.city, office: office}
	h.intake = intake.New(office, h.reader, func(ctx context.Context) (*reference.City, error) { return h.city.get(ctx) }, "nyata "+Version, log)
	h.intake.ReadRows(evidenceRows)
	h.intake.Afterwards(func(ctx context.Context, version string) error { return h.askAgain(ctx, version) })
	h.office = &desk{Office: office, intake: h.intake, city: h.city, search: h.search}
	h.preview = preview.New(h.files, h.reader, filepath.Join(dir, picturesFolder))
	return h, nil
}

// clearDerived removes what is made again from ledger and files. The store's
// lock is held, so that no server loses it under its hands.
func clearDerived(dir string) error {
	for _, name := range []string{factsFile, factsFile + ".wal", searchFile, searchFile + "-wal", searchFile + "-shm", picturesFolder} {
		if err := os.RemoveAll(filepath.Join(dir, name)); err != nil {
			return fmt.Errorf("remove %s: %w", name, err)
		}
	}
	return nil
}

// Close signs what the ledger has come to and lets go of the folder, in the
// opposite order of opening.
func (h *house) Close() error {
	var errs []error
	if h.office != nil {
		errs = append(errs, h.office.SettleAsked(context.Background()))
	}
	if h.ledger != nil {
		errs = append(errs, h.seal(context.Background()))
	}
	if h.reader != nil {
		errs = append(errs, h.reader.Close())
	}
	if h.search != nil {
		errs = append(errs, h.search.Close())
	}
	if h.facts != nil {
		errs = append(errs, h.facts.Close())
	}
	if h.files != nil {
		errs = append(errs, h.files.Close())
	}
	if h.store != nil {
		errs = append(errs, h.store.Close())
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close data folder: %w", err)
	}
	return nil
}
