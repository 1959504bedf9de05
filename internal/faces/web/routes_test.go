package web_test

import (
	"bytes"
	"flag"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/faces/web"
	"nyata/internal/record/account"
)

var update = flag.Bool("update", false, "write golden files again")

// golden compares what a test made with a file, or writes the file.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what it was; look at the difference and run with -update if it is right:\n%s", path, got)
	}
}

// TestEveryRouteNamesItsAction fails on a route that anyone could open by
// oversight: one that is not public and names no action of the policy, or an
// action that no role has.
func TestEveryRouteNamesItsAction(t *testing.T) {
	seen := map[string]bool{}
	for _, route := range web.Routes(deps(t, newOffice(build(t)))) {
		name := route.Method + " " + route.Pattern
		if seen[name] {
			t.Errorf("%s stands in the table twice", name)
		}
		seen[name] = true
		switch {
		case route.Public && route.Action != "":
			t.Errorf("%s is public and names the action %s: it can be one only", name, route.Action)
		case !route.Public && !slices.Contains(casework.Actions(), route.Action):
			t.Errorf("%s is not public and names no action of the policy (%q)", name, route.Action)
		case !route.Public && !slices.ContainsFunc(account.Roles(), func(r account.Role) bool {
			return casework.Allowed(r, route.Action, casework.OwnAgency)
		}):
			t.Errorf("%s needs %s, which nobody may do", name, route.Action)
		}
	}
}

// public are the only addresses that may be opened without signing in. A new
// one is written here on purpose or not at all.
var public = []string{
	"GET /sign-in", "POST /sign-in", "POST /sign-out", "POST /language",
	"GET /invitations/{token}", "POST /invitations/{token}",
}

func TestNothingElseIsPublic(t *testing.T) {
	var open []string
	for _, route := range web.Routes(deps(t, newOffice(build(t)))) {
		if route.Public {
			open = append(open, route.Method+" "+route.Pattern)
		}
	}
	if !slices.Equal(open, public) {
		t.Errorf("public routes are %q, want %q", open, public)
	}
}

// owners are whose objects the matrix asks for: the agency of the operator and
// head, another one, and the city's own or unknown.
var owners = []string{"dlh", "disdik", ""}

// TestRolesAndRoutes asks for every route as every role on objects of their own
// agency, of another and of the city, and holds the answers against a table a
// person can read. Nothing may change in it without being seen.
func TestRolesAndRoutes(t *testing.T) {
	roles := append([]account.Role{""}, account.Roles()...)
	roles = roles[:len(roles)-1] // a machine never signs in
	var table bytes.Buffer
	fmt.Fprintf(&table, "%-48s %-7s", "route", "owner")
	for _, role := range roles {
		if role == "" {
			role = "nobody"
		}
		fmt.Fprintf(&table, " %9s", role)
	}
	table.WriteByte('\n')
	for _, route := range web.Routes(deps(t, newOffice(build(t)))) {
		asked := owners
		if !strings.Contains(route.Pattern, "{id}") {
			asked = asked[:1]
		}
		for _, owner := range asked {
			fmt.Fprintf(&table, "%-48s %-7s", route.Method+" "+route.Pattern, owner)
			for _, role := range roles {
				s := open(t)
				if role != "" {
					s.as(role)
				}
				code := s.ask(route, owner)
				fmt.Fprintf(&table, " %9d", code)
				if !route.Public {
					s.expect(route, role, owner, code)
				}
			}
			table.WriteByte('\n')
		}
	}
	golden(t, "routes.txt", table.Bytes())
}

// expect holds one answer against the policy itself, so that the golden table
// cannot be updated to something wrong.
func (s *site) expect(route web.Route, role account.Role, owner string, code int) {
	s.t.Helper()
	agency := ""
	if role.OfAgency() {
		agency = "dlh"
	}
	own := agency != "" && casework.Allowed(role, route.Action, casework.OwnAgency)
	all := casework.Allowed(role, route.Action, casework.AnyAgency)
	name := fmt.Sprintf("%s %s of %q as %q", route.Method, route.Pattern, owner, role)
	switch {
	case role == "":
		if code != http.StatusSeeOther {
			s.t.Errorf("%s: %d, want to be led to the sign-in page", name, code)
		}
	case !own && !all:
		if code != http.StatusForbidden {
			s.t.Errorf("%s: %d, want 403", name, code)
		}
	case !all && owner != agency && strings.Contains(route.Pattern, "{id}") && !strings.HasPrefix(route.Pattern, "/indicators"):
		if code != http.StatusNotFound {
			s.t.Errorf("%s: %d, want 404 for what belongs to others", name, code)
		}
	case code == http.StatusForbidden || code >= http.StatusInternalServerError:
		s.t.Errorf("%s: %d, though the policy allows it", name, code)
	}
}

// ask sends a request for a route on an object of an agency.
func (s *site) ask(route web.Route, owner string) int {
	s.t.Helper()
	path := strings.NewReplacer(
		"{$}", "", "{token}", "undangan-1", "{file}", "0",
	).Replace(route.Pattern)
	switch {
	case strings.HasPrefix(path, "/agencies"):
		path = strings.Replace(path, "{id}", owner, 1)
		if owner == "" {
			path = "/agencies/tidak-ada"
		}
	case strings.HasPrefix(path, "/indicators"):
		path = strings.Replace(path, "{id}", map[string]string{"dlh": "sampah-tertangani", "disdik": "imunisasi", "": "kemiskinan"}[owner], 1)
	case strings.HasPrefix(path, "/differences"):
		path = strings.Replace(path, "{id}", map[string]string{"dlh": "d-capaian", "disdik": "d-baca", "": "d-tidak-ada"}[owner], 1)
	case strings.HasPrefix(path, "/documents"):
		path = strings.NewReplacer("{id}", s.document(owner), "{figure}", s.figure(owner), "pages/{page}/", "pages/1/", "{page}", "1.png").Replace(path)
	case strings.HasPrefix(path, "/matters"):
		path = strings.Replace(path, "{id}", s.office.matter(owner), 1)
	case strings.HasPrefix(path, "/figures"):
		id := "0000000000000000-1-0000000000000000"
		if of := s.office.recorded[s.document(owner)]; len(of) > 0 {
			id = of[0].ID
		}
		path = strings.Replace(path, "{id}", id, 1)
	case strings.HasPrefix(path, "/checks/"):
		path = strings.NewReplacer("{id}", s.document(owner), "{photo}", "0").Replace(path)
	case strings.HasPrefix(path, "/proposals"):
		path = strings.Replace(path, "{id}", s.proposal(owner), 1)
	case strings.HasPrefix(path, "/accounts"):
		path = strings.Replace(path, "{id}", "a-inspector", 1)
	}
	if strings.HasSuffix(path, "crop.png") {
		path += "?box=100,100,200,150"
	}
	r := httptest.NewRequest(route.Method, path, nil)
	if route.Method == http.MethodPost {
		form := "kind=agency"
		if strings.Contains(path, "/figures/") {
			form = "page=1&verdict=confirmed"
		}
		r = httptest.NewRequest(route.Method, path, strings.NewReader(form))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Sec-Fetch-Site", "same-origin")
	}
	return s.do(r).Code
}

// document is a readable PDF of an agency; for none, the file nobody claims.
func (s *site) document(agency string) string {
	for _, r := range s.office.receipts {
		if r.Agency == agency && (agency == "" || len(s.office.pages[r.ID]) == 3) {
			return r.ID
		}
	}
	s.t.Fatalf("no document of %q", agency)
	return ""
}

// figure is a figure on the first page of that document.
func (s *site) figure(agency string) string {
	for _, f := range s.office.recorded[s.document(agency)] {
		if f.Source.Page == 1 {
			return f.ID
		}
	}
	return "0"
}

func (s *site) proposal(agency string) string {
	for _, p := range s.office.proposals {
		if p.Agency == agency {
			return p.ID
		}
	}
	return "p-0"
}
