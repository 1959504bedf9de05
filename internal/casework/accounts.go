package casework

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
	"nyata/internal/record/entry"
)

// Applicant is who an account is made for.
type Applicant struct {
	Name     string       `json:"name"`
	Login    string       `json:"login"`
	Role     account.Role `json:"role"`
	Agency   string       `json:"agency,omitempty"`
	Language string       `json:"language"` // "id" when empty
}

// Invited is an invitation with the token that opens it. The token is shown
// once and kept nowhere.
type Invited struct {
	Account account.Account
	Token   string
	Expires time.Time
}

// invitationLife is how long an invitation can be accepted.
const invitationLife = 7 * 24 * time.Hour

// loginForm is an e-mail address or a user name.
var loginForm = regexp.MustCompile(`^[a-z0-9][a-z0-9._+-]{1,62}(@[a-z0-9-]+(\.[a-z0-9-]+)+)?$`)

// stored is an account as it is kept: with its password hash.
type stored struct {
	account.Account
	Hash   string `json:"password,omitempty"`
	Reason string `json:"reason,omitempty"` // why it was disabled
}

// shown is the account as everybody else gets it.
func (s stored) shown() account.Account {
	a := s.Account
	a.Ready = s.Hash != ""
	return a
}

// refusal is why an applicant gets no account, in one code and both languages.
type refusal struct{ code, id, en string }

// check gives the applicant in the form accounts have, or why there can be none.
func (a Applicant) check() (Applicant, *refusal) {
	a.Login, a.Name = strings.ToLower(strings.TrimSpace(a.Login)), strings.TrimSpace(a.Name)
	if a.Language == "" {
		a.Language = "id"
	}
	switch {
	case !loginForm.MatchString(a.Login):
		return a, &refusal{"login_form", "Login harus surel atau nama pengguna tanpa spasi.", "The login must be an e-mail address or a user name without spaces."}
	case a.Name == "":
		return a, &refusal{"no_name", "Nama kosong. Isi nama orangnya.", "The name is blank. Give the person's name."}
	case !a.Role.Known() || a.Role == account.Machine:
		return a, &refusal{"unknown_role", "Peran tidak dikenal.", "The role is not known."}
	case a.Role.OfAgency() && a.Agency == "":
		return a, &refusal{"no_agency", "Peran ini milik satu perangkat daerah. Isi perangkat daerahnya.", "This role belongs to one agency. Name the agency."}
	case a.Language != "id" && a.Language != "en":
		return a, &refusal{"unknown_language", "Bahasa harus id atau en.", "The language must be id or en."}
	}
	if !a.Role.OfAgency() {
		a.Agency = ""
	}
	return a, nil
}

// FirstAccount makes the first account, an admin with a password, while there
// is no account at all; afterwards it is a fault.Conflict.
func (o *Office) FirstAccount(ctx context.Context, a Applicant, password string) (account.Account, error) {
	a.Role = account.Admin
	a, wrong := a.check()
	if wrong != nil {
		return account.Account{}, fault.New(fault.Invalid, "casework.account."+wrong.code)
	}
	if err := checkPassword(password, a.Login); err != nil {
		return account.Account{}, err
	}
	hash, err := o.hashPassword(ctx, password)
	if err != nil {
		return account.Account{}, err
	}
	var made stored
	err = o.act(ctx, Program("setup"), func(w *work) error {
		held, err := w.Versions(VersionQuery{Noun: AccountNoun})
		if err != nil {
			return err
		}
		if len(held) > 0 {
			return fault.New(fault.Conflict, "casework.accounts_exist")
		}
		if made, err = w.newAccount(a); err != nil {
			return err
		}
		made.Hash = hash
		if err := w.putAccount(made); err != nil {
			return err
		}
		_, err = w.commit(entry.AccountCreated, accountBody{Account: made.ID, Role: made.Role, Agency: made.Agency})
		return err
	})
	return made.shown(), err
}

// accountBody is the body of entries about an account: ids and duty only.
type accountBody struct {
	Account string       `json:"account"`
	Role    account.Role `json:"role,omitempty"`
	Agency  string       `json:"agency,omitempty"`
}

// CreateAccount makes an account that cannot sign in until invited.
func (o *Office) CreateAccount(ctx context.Context, actor Actor, a Applicant) (account.Account, error) {
	if err := allow(actor, ManageAccounts, ""); err != nil {
		return account.Account{}, err
	}
	a, wrong := a.check()
	if wrong != nil {
		return account.Account{}, fault.New(fault.Invalid, "casework.account."+wrong.code)
	}
	var made stored
	err := o.act(ctx, actor, func(w *work) error {
		_, taken, err := accountByLogin(w, a.Login)
		if err != nil {
			return err
		}
		if taken {
			return fault.New(fault.Conflict, "casework.login_taken", fault.With("login", a.Login))
		}
		if made, err = w.newAccount(a); err != nil {
			return err
		}
		if err := w.putAccount(made); err != nil {
			return err
		}
		_, err = w.commit(entry.AccountCreated, accountBody{Account: made.ID, Role: made.Role, Agency: made.Agency})
		return err
	})
	return made.shown(), err
}

func (w *work) newAccount(a Applicant) (stored, error) {
	id, err := token(w.random, 12)
	return stored{Account: account.Account{
		ID: id, Name: a.Name, Login: a.Login, Role: a.Role, Agency: a.Agency, Language: a.Language, Since: w.at,
	}}, err
}

func (w *work) putAccount(s stored) error {
	return w.put(AccountNoun, s.ID, s.Login, s)
}

// token draws n random bytes as text fit for addresses.
func token(random io.Reader, n int) (string, error) {
	b := make([]byte, n)
	if _, err := io.ReadFull(random, b); err != nil {
		return "", fmt.Errorf("draw token: %w", err)
	}
	return base64.RawURLEncoding.EncodeToString(b), nil
}

// tokenSize is the size of a session's or invitation's token in bytes.
const tokenSize = 32

// tokenID is what is kept of a token.
func tokenID(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

func accountByLogin(v View, login string) (stored, bool, error) {
	var s stored
	found, err := v.Versions(VersionQuery{Noun: AccountNoun, About: []string{login}})
	if err != nil || len(found) == 0 {
		return s, false, err
	}
	return s, true, decode(found[0], &s)
}

func accountByID(v View, id string) (stored, bool, error) {
	var s stored
	found, err := load(v, AccountNoun, id, &s)
	return s, found, err
}

// Invite makes an invitation for an account; earlier ones stop working.
func (o *Office) Invite(ctx context.Context, actor Actor, accountID string) (Invited, error) {
	if err := allow(actor, ManageAccounts, ""); err != nil {
		return Invited{}, err
	}
	var made Invited
	err := o.act(ctx, actor, func(w *work) error {
		s, found, err := accountByID(w, accountID)
		if err != nil {
			return err
		}
		if !found {
			return fault.New(fault.NotFound, "casework.no_account")
		}
		if s.Disabled {
			return fault.New(fault.Conflict, "casework.account_disabled")
		}
		if made, err = w.invite(s); err != nil {
			return err
		}
		_, err = w.commit(entry.AccountInvited, accountBody{Account: accountID})
		return err
	})
	return made, err
}

func (w *work) invite(s stored) (Invited, error) {
	earlier, err := w.Versions(VersionQuery{Noun: InvitationNoun, About: []string{s.ID}})
	if err != nil {
		return Invited{}, err
	}
	for _, x := range earlier {
		var i account.Invitation
		if err := decode(x, &i); err != nil {
			return Invited{}, err
		}
		i.Used = true
		if err := w.put(InvitationNoun, i.ID, s.ID, i); err != nil {
			return Invited{}, err
		}
	}
	secret, err := token(w.random, tokenSize)
	if err != nil {
		return Invited{}, err
	}
	i := account.Invitation{ID: tokenID(secret), Account: s.ID, By: w.actor.ID, At: w.at, Expires: w.at.Add(invitationLife)}
	if err := w.put(InvitationNoun, i.ID, s.ID, i); err != nil {
		return Invited{}, err
	}
	return Invited{Account: s.shown(), Token: secret, Expires: i.Expires}, nil
}

// openInvitation finds the account a token opens. Unknown, used and expired
// tokens are told apart by nobody.
func openInvitation(v View, secret string, now time.Time) (account.Invitation, stored, error) {
	gone := fault.New(fault.NotFound, "casework.no_invitation")
	var i account.Invitation
	found, err := load(v, InvitationNoun, tokenID(secret), &i)
	if err != nil {
		return i, stored{}, err
	}
	if !found || !i.Open(now) {
		return i, stored{}, gone
	}
	s, found, err := accountByID(v, i.Account)
	if err == nil && (!found || s.Disabled) {
		err = gone
	}
	return i, s, err
}

// Invitation finds the account an open invitation is for, to greet the person.
func (o *Office) Invitation(ctx context.Context, token string) (account.Account, error) {
	var s stored
	err := o.store.View(ctx, func(v View) error {
		var err error
		_, s, err = openInvitation(v, token, o.clock())
		return err
	})
	return s.shown(), err
}

// AcceptInvitation sets the account's password and ends the invitation, and
// all sessions the account still had.
func (o *Office) AcceptInvitation(ctx context.Context, token, password string) (account.Account, error) {
	a, err := o.Invitation(ctx, token) // before the costly hash
	if err != nil {
		return account.Account{}, err
	}
	if err := checkPassword(password, a.Login); err != nil {
		return account.Account{}, err
	}
	hash, err := o.hashPassword(ctx, password)
	if err != nil {
		return account.Account{}, err
	}
	var s stored
	err = o.act(ctx, Actor{ID: a.ID, Role: a.Role, Agency: a.Agency}, func(w *work) error {
		i, found, err := openInvitation(w, token, w.at)
		if err != nil {
			return err
		}
		s, s.Hash, i.Used = found, hash, true
		if err := w.put(InvitationNoun, i.ID, s.ID, i); err != nil {
			return err
		}
		if err := w.putAccount(s); err != nil {
			return err
		}
		if err := w.DropSessions(s.ID); err != nil {
			return err
		}
		_, err = w.commit(entry.InvitationAccepted, accountBody{Account: s.ID})
		return err
	})
	return s.shown(), err
}

// Disable ends an account's access and all its sessions. Nobody disables their
// own account, so that one admin always remains.
func (o *Office) Disable(ctx context.Context, actor Actor, accountID, reason string) error {
	if err := allow(actor, ManageAccounts, ""); err != nil {
		return err
	}
	if accountID == actor.ID {
		return fault.New(fault.Conflict, "casework.own_account")
	}
	return o.act(ctx, actor, func(w *work) error {
		s, found, err := accountByID(w, accountID)
		if err != nil {
			return err
		}
		if !found {
			return fault.New(fault.NotFound, "casework.no_account")
		}
		if s.Disabled {
			return nil
		}
		s.Disabled, s.Reason = true, strings.TrimSpace(reason)
		if err := w.putAccount(s); err != nil {
			return err
		}
		if err := w.DropSessions(s.ID); err != nil {
			return err
		}
		_, err = w.commit(entry.AccountDisabled, accountBody{Account: s.ID})
		return err
	})
}

// importAccounts makes an account with an invitation for every login that has
// none, and changes name and duty of those that have one. A changed duty ends
// the account's sessions.
func (w *work) importAccounts(rows []Row, report *Report) error {
	met := make(map[string]bool, len(rows))
	for _, row := range rows {
		a, wrong := readApplicant(row, met)
		if wrong != nil {
			report.Refused = append(report.Refused, *wrong)
			continue
		}
		s, known, err := accountByLogin(w, a.Login)
		if err != nil {
			return err
		}
		if !known {
			if err := w.importAccount(a, report); err != nil {
				return err
			}
			continue
		}
		was := s
		s.Name, s.Role, s.Agency, s.Language = a.Name, a.Role, a.Agency, a.Language
		if was.Name == s.Name && was.Role == s.Role && was.Agency == s.Agency && was.Language == s.Language {
			report.Unchanged++
			continue
		}
		report.Changed++
		if err := errors.Join(w.putAccount(s), w.DropSessions(s.ID)); err != nil {
			return err
		}
	}
	return nil
}

func (w *work) importAccount(a Applicant, report *Report) error {
	s, err := w.newAccount(a)
	if err != nil {
		return err
	}
	if err := w.putAccount(s); err != nil {
		return err
	}
	made, err := w.invite(s)
	report.Added++
	report.Invitations = append(report.Invitations, made)
	return err
}

func readApplicant(row Row, met map[string]bool) (Applicant, *RefusedRow) {
	body, refused := checkRow(row, met)
	if refused != nil {
		return Applicant{}, refused
	}
	var a Applicant
	if err := json.Unmarshal(body, &a); err != nil {
		return a, &RefusedRow{Row: row, Code: "not_json", ID: "Isi baris tidak dapat dibaca sebagai akun.", EN: "The content of the row cannot be read as an account."}
	}
	a, wrong := a.check()
	if wrong != nil {
		return a, &RefusedRow{Row: row, Code: wrong.code, ID: wrong.id, EN: wrong.en}
	}
	return a, nil
}

// Accounts lists all accounts by login, without their password hashes.
func (o *Office) Accounts(ctx context.Context, actor Actor) ([]account.Account, error) {
	if err := allow(actor, SeeAccounts, ""); err != nil {
		return nil, err
	}
	var out []account.Account
	err := o.store.View(ctx, func(v View) error {
		held, err := v.Versions(VersionQuery{Noun: AccountNoun})
		for _, x := range held {
			var s stored
			if err := decode(x, &s); err != nil {
				return err
			}
			out = append(out, s.shown())
		}
		return err
	})
	slices.SortFunc(out, func(a, b account.Account) int { return strings.Compare(a.Login, b.Login) })
	return out, err
}
