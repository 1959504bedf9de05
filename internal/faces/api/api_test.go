package api_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/faces/api"
	"nyata/internal/record/account"
)

var update = flag.Bool("update", false, "write golden files again")

// TestDescription holds the description people program against to what it was.
func TestDescription(t *testing.T) {
	got, err := api.Describe("0")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join("testdata", "openapi.json")
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what it was; look at the difference and run with -update if it is right", path)
	}
}

// TestEveryRouteIsDescribed: nothing is answered that the description does not
// know, and nothing described that is not answered.
func TestEveryRouteIsDescribed(t *testing.T) {
	raw, err := api.Describe("0")
	if err != nil {
		t.Fatal(err)
	}
	var d struct {
		Paths map[string]map[string]struct {
			OperationID string `json:"operationId"`
			Summary     string
			Security    []any
		}
	}
	if err := json.Unmarshal(raw, &d); err != nil {
		t.Fatal(err)
	}
	described, ids := 0, map[string]bool{}
	for _, path := range d.Paths {
		described += len(path)
		for _, op := range path {
			if op.Summary == "" || ids[op.OperationID] {
				t.Errorf("operation %q has no summary, or another has its id", op.OperationID)
			}
			ids[op.OperationID] = true
		}
	}
	routes := api.Routes()
	for _, r := range routes {
		op, ok := d.Paths[r.Pattern][strings.ToLower(r.Method)]
		if !ok {
			t.Errorf("%s %s is not described", r.Method, r.Pattern)
		}
		if r.Public != (len(op.Security) == 0) {
			t.Errorf("%s %s: public is %v, described otherwise", r.Method, r.Pattern, r.Public)
		}
		if !slices.ContainsFunc(api.Paths(), func(p string) bool { return strings.HasPrefix(r.Pattern, p) }) {
			t.Errorf("%s is reached by no address", r.Pattern)
		}
	}
	if described != len(routes) {
		t.Errorf("%d operations described, %d answered", described, len(routes))
	}
}

// public are the only operations for everybody. A new one is written here on
// purpose or not at all.
var public = []string{"GET /healthz", "GET /readyz", "GET /api/openapi.json", "POST /api/v1/sessions"}

func TestEveryRouteNamesItsAction(t *testing.T) {
	var open []string
	for _, r := range api.Routes() {
		name := r.Method + " " + r.Pattern
		switch {
		case r.Public && r.Action == "":
			open = append(open, name)
		case r.Public || !slices.Contains(casework.Actions(), r.Action):
			t.Errorf("%s names the action %q", name, r.Action)
		case !slices.ContainsFunc(account.Roles(), func(role account.Role) bool { return casework.Allowed(role, r.Action, casework.OwnAgency) }):
			t.Errorf("%s needs %s, which nobody may do", name, r.Action)
		}
	}
	if !slices.Equal(open, public) {
		t.Errorf("public operations are %q", open)
	}
}

func TestMeterCountsByPattern(t *testing.T) {
	m := api.NewMeter()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /documents/{id}", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusTeapot) })
	handler := m.Around(mux)
	for range 3 {
		handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/documents/rahasia", nil))
	}
	handler.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/nowhere", nil))
	var b bytes.Buffer
	if err := m.Write(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`nyata_http_requests_total{route="GET /documents/{id}",code="418"} 3`,
		`nyata_http_requests_total{route="other",code="404"} 1`,
		`nyata_http_request_seconds_bucket{route="GET /documents/{id}",le="+Inf"} 3`,
	} {
		if !strings.Contains(b.String(), want+"\n") {
			t.Errorf("lacks %s:\n%s", want, b.String())
		}
	}
	if strings.Contains(b.String(), "rahasia") {
		t.Error("an address stands in a label")
	}
}
