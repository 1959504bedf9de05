package app

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"nyata/internal/adapters/report"
	"nyata/internal/faces/cli"
	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
	"nyata/internal/record/indicator"
)

// folder opens a data folder for one command.
func (e environment) folder(ctx context.Context, t *cli.Terminal, w cli.Where) (*cli.Folder, error) {
	if _, err := os.Stat(filepath.Join(w.Data, truthFile)); err != nil && !w.New {
		return nil, fault.Wrap(err, fault.NotFound, "cli.no_ledger", fault.With("dir", w.Data))
	}
	h, err := openHouse(ctx, e, place{dir: w.Data, city: w.City, clear: w.Clear}, slog.New(slog.NewTextHandler(t.Err, &slog.HandlerOptions{Level: slog.LevelWarn})))
	if known, ok := errors.AsType[*fault.Error](err); ok && known.Key == "store.folder_held" {
		if len(w.Remote) > 0 {
			code, answered, err := askServer(ctx, w.Data, errand{w.Remote, t.Lang}, t.Out, t.Err)
			if err != nil {
				return nil, err
			}
			if answered {
				return nil, cli.Answered(code)
			}
		}
		return nil, fault.Wrap(err, fault.Conflict, "cli.folder_held", fault.With("dir", w.Data), fault.With("page", w.Page))
	}
	if err != nil {
		return nil, err
	}
	f, err := h.folder(ctx, w.Data)
	if err != nil {
		return nil, errors.Join(err, h.Close())
	}
	return f, nil
}

// folder is the open house as a command meets it.
func (h *house) folder(ctx context.Context, dir string) (*cli.Folder, error) {
	city, err := h.city.get(ctx)
	if err != nil {
		return nil, err
	}
	return &cli.Folder{
		Zone:   city.In(time.Now()).Location(),
		Office: h.office, Intake: h.intake, Importer: importer{office: h.office.Office, city: h.city}, Witness: h.intake, Sheets: report.Proposals{},
		Indicators: func(ctx context.Context) ([]indicator.Indicator, error) {
			city, err := h.city.get(ctx)
			if err != nil {
				return nil, err
			}
			return city.Indicators, nil
		},
		Backup: func(ctx context.Context, to io.Writer, secret bool) (cli.BackedUp, error) {
			return h.backup(ctx, to, dir, secret)
		},
		Publish: func(ctx context.Context, to io.Writer, files []string) (int64, error) {
			c, err := h.ledger.WriteBundle(ctx, to, files)
			return c.Size, err
		},
		Facts: func(ctx context.Context) (int64, error) {
			if _, err := h.facts.CatchUp(ctx); err != nil {
				return 0, err
			}
			return h.facts.Count(ctx)
		},
		City:  h.city.get,
		Query: (&figures{facts: h.facts, city: h.city}).Query,
		Texts: searching{h.search, h.office.Office},
		First: func(ctx context.Context, t *cli.Terminal) (account.Account, error) { return h.first(ctx, t) },
		Close: h.Close,
	}, nil
}
