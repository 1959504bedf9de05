package app

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"path"
	"path/filepath"

	"nyata/internal/adapters/practice"
	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/faces/cli"
	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
	"nyata/internal/record/receipt"
)

// practiceSeed makes the practice city that documentation speaks of.
const practiceSeed = 1

// practicePassword is no secret: the practice city is made for trying out, and
// its figures are invented.
const practicePassword = "kota-contoh-2026" //nolint:gosec // printed at start and shown on the sign-in page

func demoCommand(e environment) cli.Command {
	return cli.Command{Name: "demo", Usage: "[--data DIR] [--address HOST:PORT]", Help: "cli.demo.help", Flags: func(fs *flag.FlagSet) func(context.Context, *cli.Terminal, []string) error {
		s := serving{city: "contoh", address: "localhost:8080", data: filepath.Join(e.share(), "contoh")}
		s.flags(fs)
		return func(ctx context.Context, t *cli.Terminal, args []string) error {
			if len(args) > 0 {
				return cli.Misuse("cli.too_many", "command", "demo", "argument", args[0])
			}
			return demo(ctx, e, t, s)
		}
	}}
}

// demo makes the practice city's documents unless they are there and serves
// them like any city's.
func demo(ctx context.Context, e environment, t *cli.Terminal, s serving) error {
	city, err := loadCity(s.city)
	if err != nil {
		return err
	}
	papers := filepath.Join(s.data, "practice")
	if !practice.Written(papers) {
		t.Say("cli.making_practice", "dir", papers)
		if _, err := practice.Write(papers, practiceSeed, city); err != nil {
			return fmt.Errorf("make the practice city: %w", err)
		}
	}
	if s.watch == "" {
		s.watch = filepath.Join(papers, practice.Folder)
	}
	s.practice = papers
	s.hint = t.Texts.T(t.Lang, "cli.practice_sign_in", "password", practicePassword)
	return serve(ctx, e, t, s, func(ctx context.Context, t *cli.Terminal, h *house) error {
		if err := practiceEvidence(ctx, h, papers); err != nil {
			return err
		}
		return practiceAccounts(ctx, t, h)
	})
}

// practiceEvidence takes in what others know of the practice city's services.
// What was taken in at an earlier start changes nothing.
func practiceEvidence(ctx context.Context, h *house, papers string) error {
	files, err := practice.ReadEvidence(papers)
	if err != nil {
		return err
	}
	for _, f := range files {
		done, err := h.intake.TakeFile(ctx, casework.Program("kota contoh"), intake.Taking{
			Name: path.Base(f.File), Content: f.Data,
			Evidence: receipt.Evidence{Kind: receipt.EvidenceKind(f.Kind), Source: f.Source, Area: f.Area},
		})
		if err != nil {
			return fmt.Errorf("take in %s: %w", f.File, err)
		}
		if len(done.Refused) > 0 {
			return fmt.Errorf("take in %s: row %d: %s", f.File, done.Refused[0].No, done.Refused[0].Reason.EN)
		}
	}
	return nil
}

// practiceAccounts makes one account for each kind of reader, once.
func practiceAccounts(ctx context.Context, t *cli.Terminal, h *house) error {
	admin, err := h.office.FirstAccount(ctx, casework.Applicant{Name: "Administrator", Login: "admin", Role: account.Admin}, practicePassword)
	if err != nil && !errors.Is(err, fault.Conflict) {
		return err
	}
	if err == nil {
		actor := casework.Actor{ID: admin.ID, Role: admin.Role}
		for _, a := range practiceReaders {
			if err := practiceAccount(ctx, h, actor, a); err != nil {
				return fmt.Errorf("make account %s: %w", a.Login, err)
			}
		}
	}
	t.Say("cli.practice_sign_in", "password", practicePassword)
	return nil
}

var practiceReaders = []casework.Applicant{
	{Name: "Wali Kota Contoh", Login: "walikota", Role: account.Mayor},
	{Name: "Sekretaris Daerah Contoh", Login: "sekda", Role: account.Mayor},
	{Name: "Inspektorat Contoh", Login: "inspektorat", Role: account.Inspector},
	{Name: "Operator Dinas Kesehatan Contoh", Login: "operator", Role: account.Operator, Agency: "dinkes"},
	{Name: "Walidata Contoh", Login: "walidata", Role: account.Steward},
}

func practiceAccount(ctx context.Context, h *house, admin casework.Actor, a casework.Applicant) error {
	made, err := h.office.CreateAccount(ctx, admin, a)
	if err != nil {
		return err
	}
	invited, err := h.office.Invite(ctx, admin, made.ID)
	if err != nil {
		return err
	}
	_, err = h.office.AcceptInvitation(ctx, invited.Token, practicePassword)
	return err
}
