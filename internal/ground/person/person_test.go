package person

import "testing"

func TestRoles(t *testing.T) {
	for _, r := range Roles() {
		if !r.Valid() {
			t.Errorf("%q is not valid", r)
		}
	}
	for _, r := range []Role{"", "Admin", "walikota"} {
		if r.Valid() {
			t.Errorf("%q is valid", r)
		}
	}
	if !Operator.NeedsAgency() || !AgencyHead.NeedsAgency() || Mayor.NeedsAgency() {
		t.Error("only operator and head belong to an agency")
	}
}

func TestActor(t *testing.T) {
	if a := (Person{ID: "p1", Name: "Ani"}).Actor(); a.Machine || a.ID != "p1" || a.Name != "Ani" {
		t.Errorf("a person acts as %+v", a)
	}
	if a := Machine("read/pdf", "0.1.0"); !a.Machine || a.ID != "machine:read/pdf" || a.Name != "nyata read/pdf 0.1.0" {
		t.Errorf("the machine acts as %+v", a)
	}
}
