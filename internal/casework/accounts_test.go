package casework_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
)

const password = "kata sandi yang panjang"

// staff makes the first account and one operator who has accepted.
func staff(t *testing.T) (b *bureau, chief casework.Actor, operator account.Account) {
	t.Helper()
	b = open(t)
	first, err := b.FirstAccount(t.Context(), casework.Applicant{Name: "Kepala", Login: "admin"}, password)
	if err != nil {
		t.Fatal(err)
	}
	chief = casework.Actor{ID: first.ID, Role: first.Role}
	made, err := b.CreateAccount(t.Context(), chief, casework.Applicant{Name: "Budi Santoso", Login: "budi@contoh.test", Role: account.Operator, Agency: "dpupr"})
	if err != nil || made.Ready || made.Active() {
		t.Fatalf("%+v, %v", made, err)
	}
	invited, err := b.Invite(t.Context(), chief, made.ID)
	if err != nil {
		t.Fatal(err)
	}
	if operator, err = b.AcceptInvitation(t.Context(), invited.Token, password); err != nil {
		t.Fatal(err)
	}
	return b, chief, operator
}

func TestFirstAccount(t *testing.T) {
	b, _, _ := staff(t)
	_, err := b.FirstAccount(t.Context(), casework.Applicant{Name: "Lain", Login: "lain"}, password)
	isKind(t, err, fault.Conflict)
}

func TestSignIn(t *testing.T) {
	t.Parallel()
	b, chief, operator := staff(t)
	token, session, a, err := b.SignIn(t.Context(), " Budi@Contoh.test ", password)
	if err != nil || a.ID != operator.ID || session.Account != operator.ID {
		t.Fatalf("%+v, %+v, %v", session, a, err)
	}
	actor, _, err := b.Session(t.Context(), token)
	if err != nil || actor != (casework.Actor{ID: operator.ID, Role: account.Operator, Agency: "dpupr"}) {
		t.Fatalf("%+v, %v", actor, err)
	}
	t.Run("a wrong password and an unknown login are one fault", func(t *testing.T) {
		for _, login := range []string{"budi@contoh.test", "nobody", ""} {
			_, _, _, err := b.SignIn(t.Context(), login, "wrong password")
			isKind(t, err, fault.Forbidden)
		}
	})
	t.Run("sessions end", func(t *testing.T) {
		gone := func(token string) {
			t.Helper()
			_, _, err := b.Session(t.Context(), token)
			isKind(t, err, fault.Forbidden)
		}
		again := func() string {
			t.Helper()
			token, _, _, err := b.SignIn(t.Context(), "budi@contoh.test", password)
			if err != nil {
				t.Fatal(err)
			}
			return token
		}
		gone("no token")
		for range 2 { // the second time there is none: no error
			if err := b.SignOut(t.Context(), token); err != nil {
				t.Fatal(err)
			}
			gone(token)
		}
		token = again()
		b.now = b.now.Add(12*time.Hour - time.Second)
		if _, _, err := b.Session(t.Context(), token); err != nil {
			t.Error(err)
		}
		b.now = b.now.Add(time.Second)
		gone(token)
		token = again()
		if err := b.ChangePassword(t.Context(), actor, password, "kata sandi yang baru"); err != nil {
			t.Fatal(err)
		}
		gone(token)
		_, _, _, err := b.SignIn(t.Context(), "budi@contoh.test", password)
		isKind(t, err, fault.Forbidden)
		token, _, _, err = b.SignIn(t.Context(), "budi@contoh.test", "kata sandi yang baru")
		if err != nil {
			t.Fatal(err)
		}
		if err := b.Disable(t.Context(), chief, operator.ID, "pindah tugas"); err != nil {
			t.Fatal(err)
		}
		gone(token)
		_, _, _, err = b.SignIn(t.Context(), "budi@contoh.test", "kata sandi yang baru")
		isKind(t, err, fault.Forbidden)
	})
	b.sound(t)
}

func TestGuessing(t *testing.T) {
	t.Parallel()
	b, _, _ := staff(t)
	guess := func(password string) fault.Kind {
		_, _, _, err := b.SignIn(t.Context(), "budi@contoh.test", password)
		return fault.KindOf(err)
	}
	for range 5 {
		if got := guess("wrong password"); got != fault.Forbidden {
			t.Fatalf("an early guess: %q", got)
		}
	}
	if got := guess(password); got != fault.Unavailable {
		t.Errorf("the right password while waiting: %q", got)
	}
	if _, _, _, err := b.SignIn(t.Context(), "admin", password); err != nil {
		t.Errorf("another login waits too: %v", err)
	}
	b.now = b.now.Add(time.Second)
	if got := guess("wrong password"); got != fault.Forbidden {
		t.Errorf("after the wait: %q", got)
	}
	b.now = b.now.Add(time.Second)
	if got := guess(password); got != fault.Unavailable {
		t.Errorf("the wait does not grow: %q", got)
	}
	b.now = b.now.Add(time.Second)
	if got := guess(password); got != "" {
		t.Errorf("the right password after the wait: %q", got)
	}
}

func TestInvitations(t *testing.T) {
	t.Parallel()
	b, chief, operator := staff(t)
	invite := func() string {
		t.Helper()
		i, err := b.Invite(t.Context(), chief, operator.ID)
		if err != nil {
			t.Fatal(err)
		}
		return i.Token
	}
	accept := func(token string) error {
		_, err := b.AcceptInvitation(t.Context(), token, password)
		return err
	}
	first := invite()
	second := invite()
	isKind(t, accept(first), fault.NotFound) // replaced
	isKind(t, accept("made up"), fault.NotFound)
	if a, err := b.Invitation(t.Context(), second); err != nil || a.Name != "Budi Santoso" {
		t.Errorf("%+v, %v", a, err)
	}
	for _, bad := range []string{"short", strings.Repeat("x", 257), "BUDI@contoh.test"} {
		_, err := b.AcceptInvitation(t.Context(), second, bad)
		isKind(t, err, fault.Invalid)
	}
	if err := accept(second); err != nil {
		t.Error(err)
	}
	isKind(t, accept(second), fault.NotFound) // used
	late := invite()
	b.now = b.now.Add(7 * 24 * time.Hour)
	isKind(t, accept(late), fault.NotFound)
	open := invite()
	if err := b.Disable(t.Context(), chief, operator.ID, ""); err != nil {
		t.Fatal(err)
	}
	isKind(t, accept(open), fault.NotFound)
	_, err := b.Invite(t.Context(), chief, operator.ID)
	isKind(t, err, fault.Conflict)
	b.sound(t)
}

func TestManagingAccounts(t *testing.T) {
	b, chief, operator := staff(t)
	actor := casework.Actor{ID: operator.ID, Role: operator.Role, Agency: operator.Agency}
	_, err := b.CreateAccount(t.Context(), actor, casework.Applicant{Name: "X", Login: "x1", Role: account.Admin})
	isKind(t, err, fault.Forbidden)
	_, err = b.CreateAccount(t.Context(), chief, casework.Applicant{Name: "X", Login: "BUDI@contoh.test", Role: account.Mayor})
	isKind(t, err, fault.Conflict)
	for _, bad := range []casework.Applicant{
		{Name: "X", Login: "x y", Role: account.Mayor},
		{Login: "xx", Role: account.Mayor},
		{Name: "X", Login: "xx", Role: "king"},
		{Name: "X", Login: "xx", Role: account.Machine},
		{Name: "X", Login: "xx", Role: account.Head},
		{Name: "X", Login: "xx", Role: account.Mayor, Language: "nl"},
	} {
		_, err := b.CreateAccount(t.Context(), chief, bad)
		isKind(t, err, fault.Invalid)
	}
	isKind(t, b.Disable(t.Context(), chief, chief.ID, ""), fault.Conflict)
	isKind(t, b.Disable(t.Context(), chief, "none", ""), fault.NotFound)
	isKind(t, b.Disable(t.Context(), actor, chief.ID, ""), fault.Forbidden)
	_, err = b.Accounts(t.Context(), actor)
	isKind(t, err, fault.Forbidden)
	before := b.size(t)
	for range 2 {
		if err := b.SetLanguage(t.Context(), actor, "en"); err != nil {
			t.Fatal(err)
		}
	}
	if n := b.size(t) - before; n != 1 {
		t.Errorf("setting a language twice made %d entries", n)
	}
	isKind(t, b.SetLanguage(t.Context(), actor, "nl"), fault.Invalid)
	all, err := b.Accounts(t.Context(), chief)
	if err != nil || len(all) != 2 || all[1].Language != "en" || !all[1].Ready {
		t.Errorf("%+v, %v", all, err)
	}
}

// TestNoPersonInTheLedger looks for names and addresses in every entry, and for
// tokens and passwords in the whole folder.
func TestNoPersonInTheLedger(t *testing.T) {
	b, _, _ := staff(t)
	token, _, _, err := b.SignIn(t.Context(), "budi@contoh.test", password)
	if err != nil {
		t.Fatal(err)
	}
	b.receive(t, works, "laporan Budi Santoso.pdf", "x")
	all, err := b.Entries(t.Context(), admin, 0, 1000)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range all {
		leaf, err := e.Leaf()
		if err != nil {
			t.Fatal(err)
		}
		for _, secret := range []string{"Budi", "budi", "Kepala", "contoh.test", token, password} {
			if bytes.Contains(leaf, []byte(secret)) {
				t.Errorf("entry %d holds %q: %s", e.Index, secret, leaf)
			}
		}
	}
	err = filepath.WalkDir(b.folder, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		for _, secret := range []string{token, password} {
			if bytes.Contains(content, []byte(secret)) {
				t.Errorf("%s holds %q", path, secret)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
