package app

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"golang.org/x/sync/errgroup"

	"nyata/internal/adapters/folder"
	"nyata/internal/adapters/report"
	"nyata/internal/casework"
	"nyata/internal/casework/asking"
	"nyata/internal/faces/api"
	"nyata/internal/faces/cli"
	"nyata/internal/faces/web"
	"nyata/internal/faces/web/mayor"
	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
	"nyata/internal/record/reference"
)

// serving is the configuration of a server.
type serving struct {
	data, watch, city string
	address           string
	origin            string
	secure            bool
	hint              string // shown below the sign-in form
	practice          string // folder of the practice city; empty for any other city
	workers           int
	model             cli.ModelSettings
	thinker           asking.Model // as the settings say; nil for none
}

func (s *serving) flags(fs *flag.FlagSet) {
	fs.StringVar(&s.data, "data", s.data, "cli.flag.data")
	fs.StringVar(&s.watch, "watch", s.watch, "cli.flag.watch")
	fs.StringVar(&s.city, "city", s.city, "cli.flag.city")
	fs.StringVar(&s.address, "address", s.address, "cli.flag.address")
	fs.StringVar(&s.origin, "origin", s.origin, "cli.flag.origin")
	fs.BoolVar(&s.secure, "secure", s.secure, "cli.flag.secure")
	fs.IntVar(&s.workers, "workers", runtime.NumCPU(), "cli.flag.workers")
	s.model.Flags(fs)
}

func serveCommand(e environment) cli.Command {
	return cli.Command{Name: "serve", Usage: "--city NAME|DIR [--data DIR] [--watch DIR] [--address HOST:PORT]", Help: "cli.serve.help", Flags: func(fs *flag.FlagSet) func(context.Context, *cli.Terminal, []string) error {
		s := serving{city: "samarinda", address: "localhost:8080", data: filepath.Join(e.share(), "samarinda")}
		s.flags(fs)
		return func(ctx context.Context, t *cli.Terminal, args []string) error {
			if len(args) > 0 {
				return cli.Misuse("cli.too_many", "command", "serve", "argument", args[0])
			}
			return serve(ctx, e, t, s, firstAdmin)
		}
	}}
}

// serve opens the data folder and answers until the context ends.
func serve(ctx context.Context, e environment, t *cli.Terminal, s serving, welcome func(context.Context, *cli.Terminal, *house) error) error {
	if s.watch != "" {
		if info, err := os.Stat(s.watch); err != nil || !info.IsDir() {
			return fault.New(fault.NotFound, "cli.no_watch", fault.With("dir", s.watch))
		}
	}
	log := slog.New(slog.NewTextHandler(t.Err, nil))
	var err error
	if s.thinker, err = e.model(s.model, t); err != nil {
		return err
	}
	h, err := openHouse(ctx, e, place{dir: s.data, city: s.city}, log)
	if err != nil {
		return stopped(ctx, t, err)
	}
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", s.address)
	if err != nil && ctx.Err() != nil {
		return errors.Join(stopped(ctx, t, err), h.Close())
	}
	if err != nil {
		return errors.Join(fault.Wrap(err, fault.Unavailable, "cli.no_address", fault.With("address", s.address)), h.Close())
	}
	handler, warm, err := pages(ctx, h, t, s, log)
	if err != nil {
		return errors.Join(stopped(ctx, t, err), listener.Close(), h.Close())
	}
	if err := welcome(ctx, t, h); err != nil {
		return errors.Join(stopped(ctx, t, err), listener.Close(), h.Close())
	}
	t.Say("cli.serving", "address", "http://"+named(s.address, listener.Addr().String()))
	err = h.work(ctx, s, listener, handler, warm, log, t)
	return errors.Join(err, h.Close())
}

// stopped is the outcome of a start that did not come to its end: none, said in
// a sentence, where somebody asked the server to stop meanwhile. What opening a
// store answers to that is its own affair, so every error counts as that answer.
func stopped(ctx context.Context, t *cli.Terminal, err error) error {
	if ctx.Err() == nil {
		return err
	}
	t.Say("cli.stopped_starting")
	return nil
}

// named is the address people are told: under the name they asked for, with
// the port that was really taken.
func named(asked, taken string) string {
	host, _, err := net.SplitHostPort(asked)
	_, port, wrong := net.SplitHostPort(taken)
	if err != nil || wrong != nil || host == "" {
		return taken
	}
	return net.JoinHostPort(host, port)
}

// pages makes what answers requests: the machine interface on its addresses,
// the pages on all others, both counted; and what learns for both what can be
// asked.
func pages(ctx context.Context, h *house, t *cli.Terminal, s serving, log *slog.Logger) (http.Handler, func(context.Context) error, error) {
	if _, err := h.city.get(ctx); err != nil {
		return nil, nil, err
	}
	city := func() *reference.City {
		city, err := h.city.get(context.WithoutCancel(ctx))
		if err != nil {
			log.Error("reference data not read", slog.String("error", err.Error()))
			return &reference.City{}
		}
		return city
	}
	figures, asked, meter := &figures{facts: h.facts, city: h.city}, &asking.Kept{}, api.NewMeter()
	var truth mayor.Truths
	if s.practice != "" {
		truth = truthsOf(s.practice)
	}
	site, err := web.New(web.Deps{
		Truths: truth, Asked: asked, Model: s.thinker,
		Office: h.office, Facts: figures, Documents: h.preview, Search: searching{h.search, h.office.Office}, Sheets: report.Proposals{},
		Importer: importer{office: h.office.Office, city: h.city, renew: h.intake.Renew}, Witness: h.intake, Progress: h.intake.Progress,
		City: city, Texts: t.Texts, Clock: time.Now, Log: log, Secure: s.secure, Origin: s.origin, Hint: s.hint,
	})
	if err != nil {
		return nil, nil, err
	}
	machines, err := api.New(api.Deps{
		Office: h.office, Facts: figures, Index: searching{h.search, h.office.Office}, Progress: h.intake.Progress, City: city, Texts: t.Texts, Clock: time.Now, Log: log,
		Asked: asked, Model: s.thinker, Meter: meter, Version: Version, Secure: s.secure,
	})
	if err != nil {
		return nil, nil, err
	}
	all := http.NewServeMux()
	all.Handle("/", meter.Around(site))
	for _, path := range api.Paths() {
		all.Handle(path, meter.Around(machines))
	}
	return all, func(ctx context.Context) error { return h.warm(ctx, figures, asked, log) }, nil
}

// work runs reading, watching and answering side by side; the first that fails
// ends the others.
func (h *house) work(ctx context.Context, s serving, listener net.Listener, handler http.Handler, warm func(context.Context) error, log *slog.Logger, t *cli.Terminal) error {
	server := &http.Server{
		Handler: handler, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 5 * time.Minute, WriteTimeout: 5 * time.Minute, IdleTimeout: 2 * time.Minute,
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn), BaseContext: func(net.Listener) context.Context { return context.WithoutCancel(ctx) },
	}
	asked := ctx // its end is what people ask a server for, and no fault
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve pages: %w", err)
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		end, stop := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer stop()
		if server.Shutdown(end) != nil {
			return server.Close() // an answer that takes longer is cut off: the state is safe
		}
		return nil
	})
	group.Go(func() error {
		if err := h.intake.Resume(ctx); err != nil {
			return err
		}
		return h.intake.Run(ctx, s.workers)
	})
	if s.watch != "" {
		group.Go(func() error { return h.watch(ctx, s.watch, log) })
	}
	group.Go(func() error { return warm(ctx) })
	group.Go(func() error { return h.errands(ctx, s.data, t, log) })
	group.Go(func() error { return showProgress(ctx, h, t) })
	if err := group.Wait(); asked.Err() == nil || !errors.Is(err, asked.Err()) {
		return err
	}
	return nil
}

// watch takes in every file that comes to rest in the folder.
func (h *house) watch(ctx context.Context, dir string, log *slog.Logger) error {
	return folder.Watch(ctx, dir, func(f folder.File) {
		content, err := os.Open(f.Path)
		if err != nil {
			log.Warn("file not taken in", slog.String("error", err.Error()))
			return
		}
		_, err = h.intake.Take(ctx, f.Name, content)
		if err = errors.Join(err, content.Close()); err != nil && ctx.Err() == nil {
			log.Warn("file not taken in", slog.String("error", err.Error()))
		}
	})
}

// firstAdmin makes the account with which a new city begins. Where there are
// accounts already it does nothing.
func firstAdmin(ctx context.Context, t *cli.Terminal, h *house) error {
	_, err := h.first(ctx, t)
	if errors.Is(err, fault.Conflict) {
		return nil
	}
	return err
}

// first makes the first account and prints its password, once; fault.Conflict
// where there are accounts already.
func (h *house) first(ctx context.Context, t *cli.Terminal) (account.Account, error) {
	password, err := newPassword()
	if err != nil {
		return account.Account{}, err
	}
	a, err := h.office.FirstAccount(ctx, casework.Applicant{Name: "Administrator", Login: "admin", Role: account.Admin, Language: string(t.Lang)}, password)
	if err != nil {
		return account.Account{}, err
	}
	t.Say("cli.first_account", "login", a.Login, "password", password)
	return a, nil
}
