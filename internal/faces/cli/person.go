package cli

import (
	"context"
	"errors"
	"flag"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
)

// asFlag registers the flag that says who acts. What people decide carries a
// person's name here as on the pages, and the same policy holds.
func asFlag(fs *flag.FlagSet, usual string) *string {
	return fs.String("as", usual, "cli.flag.as")
}

// asPerson signs a person in for as long as work takes.
func asPerson(ctx context.Context, t *Terminal, f *Folder, login string, work func(casework.Actor) error) error {
	if login == "" {
		return Misuse("cli.who")
	}
	password, err := t.Password(login)
	if err != nil {
		return err
	}
	token, _, a, err := f.SignIn(ctx, login, password)
	if err != nil {
		return err
	}
	err = work(casework.Actor{ID: a.ID, Role: a.Role, Agency: a.Agency})
	return errors.Join(err, f.SignOut(context.WithoutCancel(ctx), token))
}

// asAdmin lets an administrator act. A folder without any account gets its
// first one, whose password is shown once.
func asAdmin(ctx context.Context, t *Terminal, f *Folder, login string, work func(casework.Actor) error) error {
	a, err := f.First(ctx, t)
	switch {
	case errors.Is(err, fault.Conflict):
		return asPerson(ctx, t, f, login, work)
	case err != nil:
		return err
	}
	return work(casework.Actor{ID: a.ID, Role: account.Admin})
}
