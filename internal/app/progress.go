package app

import (
	"context"
	"time"

	"nyata/internal/faces/cli"
)

// showProgress prints a line on standard error whenever reading has come
// further, and one when everything at hand has been read and checked.
func showProgress(ctx context.Context, h *house, t *cli.Terminal) error {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	last := h.intake.Progress()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		now := h.intake.Progress()
		if now == last {
			continue
		}
		last = now
		switch {
		case now.Checked:
			if err := h.seal(ctx); err != nil {
				return err
			}
			_, differences, err := h.office.Differences(ctx, machine)
			if err != nil {
				return err
			}
			t.Say("cli.read_all", "files", now.Done, "differences", len(differences))
		case now.Current != "":
			t.Say("cli.reading", "done", now.Done, "total", now.Total, "file", now.Current)
		}
	}
}
