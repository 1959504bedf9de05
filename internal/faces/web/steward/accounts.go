package steward

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
)

// accountList is what the list of accounts shows.
type accountList struct {
	rows    []account.Account
	asked   casework.Applicant // what was sent and refused
	faults  []ui.FieldFault
	invited *casework.Invited // just made: its address is shown once
	address string
}

// Accounts answers GET /accounts.
func (p Pages) Accounts(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	return p.show(v, w, r, http.StatusOK, accountList{})
}

func (p Pages) show(v *ui.Visit, w http.ResponseWriter, r *http.Request, status int, list accountList) error {
	rows, err := p.Office.Accounts(r.Context(), v.Actor())
	if err != nil {
		return fmt.Errorf("list accounts: %w", err)
	}
	list.rows = rows
	return v.Show(w, status, accountsPage(v, list))
}

// Create answers POST /accounts: a new account and the invitation that opens
// it.
func (p Pages) Create(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	form, err := ui.ReadForm(w, r, 0)
	if err != nil {
		return err
	}
	defer form.Close()
	list := accountList{asked: casework.Applicant{
		Name: strings.TrimSpace(form.Value("name")), Login: strings.ToLower(strings.TrimSpace(form.Value("login"))),
		Role: account.Role(form.Value("role")), Agency: form.Value("agency"), Language: string(v.Lang),
	}}
	if !list.asked.Role.OfAgency() {
		list.asked.Agency = ""
	}
	if list.faults = applicantFaults(v, list.asked); len(list.faults) > 0 {
		return p.show(v, w, r, http.StatusUnprocessableEntity, list)
	}
	made, err := p.Office.CreateAccount(r.Context(), v.Actor(), list.asked)
	if err == nil {
		return p.invite(v, w, r, made.ID)
	}
	if !ui.Correctable(err) {
		return fmt.Errorf("create account: %w", err)
	}
	list.faults = []ui.FieldFault{{Field: "login", Sentence: v.Fault(err)}}
	return p.show(v, w, r, http.StatusUnprocessableEntity, list)
}

// applicantFaults are what is missing from a new account.
func applicantFaults(v *ui.Visit, a casework.Applicant) []ui.FieldFault {
	var faults []ui.FieldFault
	if a.Name == "" {
		faults = append(faults, ui.FieldFault{Field: "name", Sentence: v.T("web.account.noname")})
	}
	if a.Login == "" {
		faults = append(faults, ui.FieldFault{Field: "login", Sentence: v.T("web.account.nologin")})
	}
	if !a.Role.Known() || a.Role == account.Machine {
		faults = append(faults, ui.FieldFault{Field: "role", Sentence: v.T("web.account.norole")})
	}
	if a.Role.OfAgency() && a.Agency == "" {
		faults = append(faults, ui.FieldFault{Field: "agency", Sentence: v.T("web.account.noagency")})
	}
	return faults
}

// Invite answers POST /accounts/{id}/invite: a new invitation; earlier ones
// stop working.
func (p Pages) Invite(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	return p.invite(v, w, r, r.PathValue("id"))
}

// invite shows an invitation's address on the answer itself, since its token
// is kept nowhere and must not stand in an address that is logged.
func (p Pages) invite(v *ui.Visit, w http.ResponseWriter, r *http.Request, id string) error {
	made, err := p.Office.Invite(r.Context(), v.Actor(), id)
	if err != nil {
		return fmt.Errorf("invite: %w", err)
	}
	return p.show(v, w, r, http.StatusOK, accountList{invited: &made, address: p.origin(r) + "/invitations/" + url.PathEscape(made.Token)})
}

// origin is what addresses in invitations begin with.
func (p Pages) origin(r *http.Request) string {
	if p.Origin != "" {
		return strings.TrimRight(p.Origin, "/")
	}
	if r.TLS != nil {
		return "https://" + r.Host
	}
	return "http://" + r.Host
}

// Disable answers POST /accounts/{id}/disable.
func (p Pages) Disable(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	form, err := ui.ReadForm(w, r, 0)
	if err != nil {
		return err
	}
	defer form.Close()
	if r.PathValue("id") == v.Account.ID {
		return fault.New(fault.Conflict, "web.account.self")
	}
	reason := strings.TrimSpace(form.Value("reason"))
	if reason == "" {
		return p.show(v, w, r, http.StatusUnprocessableEntity, accountList{
			faults: []ui.FieldFault{{Field: "reason-" + r.PathValue("id"), Sentence: v.T("web.account.noreason")}},
		})
	}
	if err := p.Office.Disable(r.Context(), v.Actor(), r.PathValue("id"), reason); err != nil {
		return fmt.Errorf("disable account: %w", err)
	}
	return ui.Back(w, r, "/accounts", "disabled")
}

// roles are the duties an account can be given.
func roles() []account.Role {
	all := account.Roles()
	return all[:len(all)-1] // a machine never signs in
}

// stateOf is how an account stands.
func stateOf(a account.Account) (tone, icon, key string) {
	switch {
	case a.Disabled:
		return "disagrees", "cross", "web.account.disabled"
	case a.Active():
		return "agrees", "tick", "web.account.active"
	default:
		return "unknown", "dash", "web.account.invited"
	}
}
