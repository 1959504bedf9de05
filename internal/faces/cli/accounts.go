package cli

import (
	"cmp"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"net/url"
	"strings"
	"text/tabwriter"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
)

// accountEntry is one account in the machine interface of `nyata account list
// --json`.
type accountEntry struct {
	Login    string       `json:"login"`
	Name     string       `json:"name"`
	Role     account.Role `json:"role"`
	Agency   *string      `json:"agency"`
	Language string       `json:"language"`
	Ready    bool         `json:"ready"` // a password is set
	Disabled bool         `json:"disabled"`
}

// AccountCommand is `nyata account`.
func AccountCommand(tools Tools) Command {
	return Command{Name: "account", Usage: "list | invite LOGIN [--name NAME --role ROLE --agency ID] | disable LOGIN [--reason TEXT]", Help: "cli.account.help", Flags: func(fs *flag.FlagSet) func(context.Context, *Terminal, []string) error {
		r := accounting{where: Where{Page: "/accounts"}}
		r.where.flags(fs, tools)
		as := asFlag(fs, orAdmin(""))
		fs.StringVar(&r.made.Name, "name", "", "cli.flag.name")
		role := fs.String("role", "", "cli.flag.role")
		fs.StringVar(&r.made.Agency, "agency", "", "cli.flag.agency")
		fs.StringVar(&r.made.Language, "language", "", "cli.flag.language")
		fs.StringVar(&r.reason, "reason", "", "cli.flag.reason")
		fs.StringVar(&r.origin, "origin", usualOrigin, "cli.flag.origin")
		fs.BoolVar(&r.json, "json", false, "cli.flag.json")
		return func(ctx context.Context, t *Terminal, args []string) error {
			r.made.Role = account.Role(*role)
			if err := r.arguments(args); err != nil {
				return err
			}
			r.term = t
			return inFolder(ctx, tools, t, r.where, func(f *Folder) error {
				r.folder = f
				return asAdmin(ctx, t, f, *as, func(actor casework.Actor) error { return r.run(ctx, actor) })
			})
		}
	}}
}

// orAdmin is the login given, else that of the first account.
func orAdmin(login string) string { return cmp.Or(login, "admin") }

type accounting struct {
	where  Where
	verb   string
	made   casework.Applicant
	reason string
	origin string
	json   bool
	term   *Terminal
	folder *Folder
}

func (r *accounting) arguments(args []string) error {
	if len(args) == 0 {
		return Misuse("cli.account_arguments")
	}
	r.verb = args[0]
	r.where.New = r.verb == "invite" // a city can begin with its people
	want := 2
	if r.verb == "list" {
		want = 1
	}
	if len(args) != want || r.verb != "list" && r.verb != "invite" && r.verb != "disable" {
		return Misuse("cli.account_arguments")
	}
	if want == 2 {
		r.made.Login = strings.ToLower(strings.TrimSpace(args[1]))
	}
	return nil
}

func (r *accounting) run(ctx context.Context, actor casework.Actor) error {
	switch r.verb {
	case "invite":
		return r.invite(ctx, actor)
	case "disable":
		return r.disable(ctx, actor)
	default:
		return r.list(ctx, actor)
	}
}

// find is the account with the login that was named.
func (r *accounting) find(ctx context.Context, actor casework.Actor) (account.Account, bool, error) {
	all, err := r.folder.Accounts(ctx, actor)
	for _, a := range all {
		if a.Login == r.made.Login {
			return a, true, err
		}
	}
	return account.Account{}, false, err
}

// invite makes an invitation, and the account where there is none yet.
func (r *accounting) invite(ctx context.Context, actor casework.Actor) error {
	a, known, err := r.find(ctx, actor)
	if err != nil {
		return err
	}
	if !known {
		if r.made.Name == "" || r.made.Role == "" {
			return Misuse("cli.account_new", "login", r.made.Login)
		}
		if a, err = r.folder.CreateAccount(ctx, actor, r.made); err != nil {
			return err
		}
	}
	made, err := r.folder.Invite(ctx, actor, a.ID)
	if err != nil {
		return err
	}
	if r.json {
		return r.encode(invitationLine{a.Login, address(r.origin, made), made.Expires})
	}
	t := r.term
	_, err = fmt.Fprintln(t.Out, t.Texts.T(t.Lang, "cli.invited", "login", a.Login, "address", address(r.origin, made), "expires", made.Expires))
	return err
}

func (r *accounting) disable(ctx context.Context, actor casework.Actor) error {
	a, known, err := r.find(ctx, actor)
	if err != nil {
		return err
	}
	if !known {
		return fault.New(fault.NotFound, "casework.no_account")
	}
	if err := r.folder.Disable(ctx, actor, a.ID, r.reason); err != nil {
		return err
	}
	r.term.Say("cli.disabled", "login", a.Login)
	return nil
}

func (r *accounting) list(ctx context.Context, actor casework.Actor) error {
	all, err := r.folder.Accounts(ctx, actor)
	if err != nil {
		return err
	}
	t := r.term
	table := tabwriter.NewWriter(t.Out, 0, 4, 2, ' ', 0)
	for _, a := range all {
		if r.json {
			if err := r.encode(accountEntry{a.Login, a.Name, a.Role, optional(a.Agency), a.Language, a.Ready, a.Disabled}); err != nil {
				return err
			}
			continue
		}
		state := "cli.account_invited"
		switch {
		case a.Disabled:
			state = "cli.account_disabled"
		case a.Ready:
			state = "cli.account_ready"
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", a.Login, a.Name, t.Texts.T(t.Lang, "role."+string(a.Role)), a.Agency, t.Texts.T(t.Lang, state))
	}
	return table.Flush()
}

func (r *accounting) encode(v any) error {
	enc := json.NewEncoder(r.term.Out)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// address is what an invited person opens. It is printed here once and kept
// nowhere.
func address(origin string, made casework.Invited) string {
	return strings.TrimRight(origin, "/") + "/invitations/" + url.PathEscape(made.Token)
}
