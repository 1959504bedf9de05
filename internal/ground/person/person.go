// Package person holds who acts: named people with a role, and the machine when
// it acts by itself. It also finds personal numbers (NIK, NIP, telephone) in
// text, so that others can mask them. It keeps none.
package person

import "slices"

// Role is a duty. What each may do is decided by the policy table, not here.
type Role string

// The roles.
const (
	Admin        Role = "admin"        // sets up accounts and reference data
	Mayor        Role = "mayor"        // Wali Kota
	Secretary    Role = "secretary"    // Sekretaris Daerah
	Inspector    Role = "inspector"    // Inspektorat
	Planner      Role = "planner"      // Bappeda
	Organisation Role = "organisation" // Bagian Organisasi
	Steward      Role = "steward"      // walidata, Diskominfo
	AgencyHead   Role = "agency_head"  // kepala perangkat daerah
	Operator     Role = "operator"     // operator of an agency
)

// Roles is every role, in the order screens list them.
func Roles() []Role {
	return []Role{Admin, Mayor, Secretary, Inspector, Planner, Organisation, Steward, AgencyHead, Operator}
}

// Valid reports whether the role is one of Roles.
func (r Role) Valid() bool { return slices.Contains(Roles(), r) }

// NeedsAgency reports whether the role is held within one agency.
func (r Role) NeedsAgency() bool { return r == AgencyHead || r == Operator }

// Person is one account. It holds no NIK or NIP on purpose: nothing here needs
// them.
type Person struct {
	ID       string `json:"id"`
	Name     string `json:"name"`
	Role     Role   `json:"role"`
	Agency   string `json:"agency,omitempty"` // id; required for agency_head and operator
	Disabled bool   `json:"disabled,omitempty"`
}

// Actor is who an act is recorded under: a person or the machine.
type Actor struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Machine bool   `json:"machine,omitempty"`
}

// Actor is the person as the author of an act.
func (p Person) Actor() Actor { return Actor{ID: p.ID, Name: p.Name} }

// Machine is the actor of an act that no person made. Part names the part of
// Nyata, version the release: "read/pdf", "0.1.0". No id of a person may begin
// with "machine:".
func Machine(part, version string) Actor {
	return Actor{ID: "machine:" + part, Name: "nyata " + part + " " + version, Machine: true}
}
