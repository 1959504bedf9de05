// Package account holds who may use the office: accounts, their roles, the
// invitations that open them and the sessions they hold. Names and addresses
// live here and nowhere else: the ledger knows an account by its opaque id.
package account

import "time"

// Account is one person's access. A machine that acts (the watcher, the
// reader) has an id but no account.
type Account struct {
	ID       string    `json:"id"`                 // opaque, random, never reused
	Name     string    `json:"name"`               // of the person, as they write it
	Login    string    `json:"login"`              // e-mail address or user name, lower case, unique among accounts
	Role     Role      `json:"role"`               //
	Agency   string    `json:"agency,omitempty"`   // agency id; empty for city-wide roles
	Ready    bool      `json:"-"`                  // a password is set; its hash never leaves casework
	Language string    `json:"language"`           // "id" or "en"
	Disabled bool      `json:"disabled,omitempty"` // may not sign in; existing sessions are ended
	Since    time.Time `json:"since"`              // UTC
}

// Active says whether the account can sign in.
func (a Account) Active() bool { return !a.Disabled && a.Ready }

// Role is the duty a person has. What a role may do is decided by the policy
// table of casework, not here.
type Role string

// The roles of a city.
const (
	Mayor     Role = "mayor"     // Wali Kota, Sekda
	Operator  Role = "operator"  // operator of an agency
	Head      Role = "head"      // kepala OPD
	Inspector Role = "inspector" // Inspektorat
	Planner   Role = "planner"   // Bappeda/Bapperida, BPKAD
	Organiser Role = "organiser" // Bagian Organisasi
	Steward   Role = "steward"   // Diskominfo, walidata
	Admin     Role = "admin"     // runs the installation
	Machine   Role = "machine"   // a program acting by itself; never signs in
)

// Roles lists every role in a fixed order.
func Roles() []Role {
	return []Role{Mayor, Operator, Head, Inspector, Planner, Organiser, Steward, Admin, Machine}
}

// OfAgency says whether the role belongs to one agency, so that an account
// with it must name that agency.
func (r Role) OfAgency() bool { return r == Operator || r == Head }

// Known says whether r is one of Roles.
func (r Role) Known() bool {
	for _, k := range Roles() {
		if k == r {
			return true
		}
	}
	return false
}
