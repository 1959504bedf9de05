package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"nyata/internal/casework"
	"nyata/internal/record/account"
)

// operation is one operation as the description has it.
type operation struct {
	method, path string
	Action       string `json:"x-action"`
	Security     []any
	Responses    map[string]struct {
		Content map[string]struct{ Schema map[string]any }
	}
}

// caller is somebody who calls the machine interface.
type caller struct {
	t           *testing.T
	base, token string
	schemas     map[string]any
	operations  []operation
}

func (c *caller) do(method, path string, body []byte, header map[string]string) (int, http.Header, []byte) {
	c.t.Helper()
	r, err := http.NewRequest(method, c.base+path, bytes.NewReader(body))
	if err != nil {
		c.t.Fatal(err)
	}
	if c.token != "" {
		r.Header.Set("Authorization", "Bearer "+c.token)
	}
	for name, value := range header {
		r.Header.Set(name, value)
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		c.t.Fatal(err)
	}
	defer answer.Body.Close()
	got, err := io.ReadAll(answer.Body)
	if err != nil {
		c.t.Fatal(err)
	}
	return answer.StatusCode, answer.Header, got
}

// get asks for JSON that must be there.
func (c *caller) get(path string, into any) {
	c.t.Helper()
	status, _, body := c.do(http.MethodGet, path, nil, nil)
	if status != http.StatusOK {
		c.t.Fatalf("GET %s: %d %s", path, status, body)
	}
	if err := json.Unmarshal(body, into); err != nil {
		c.t.Fatalf("GET %s: %v", path, err)
	}
}

// as gives the same caller with the token of another account; empty is nobody.
func (c *caller) as(login string) *caller {
	c.t.Helper()
	one := *c
	one.token = ""
	if login == "" {
		return &one
	}
	status, _, body := one.do(http.MethodPost, "/api/v1/sessions", fmt.Appendf(nil, `{"login":%q,"password":%q}`, login, practicePassword), nil)
	var s struct{ Token string }
	if err := json.Unmarshal(body, &s); status != http.StatusCreated || err != nil {
		c.t.Fatalf("sign in as %s: %d %s", login, status, body)
	}
	one.token = s.Token
	return &one
}

// describe reads the description.
func (c *caller) describe() {
	c.t.Helper()
	var d struct {
		Paths      map[string]map[string]operation
		Components struct{ Schemas map[string]any }
	}
	c.get("/api/openapi.json", &d)
	c.schemas = d.Components.Schemas
	for path, methods := range d.Paths {
		for method, op := range methods {
			op.method, op.path = strings.ToUpper(method), path
			c.operations = append(c.operations, op)
		}
	}
}

// fits holds an answer against a schema and says where it does not fit.
func (c *caller) fits(schema map[string]any, value any, at string) string {
	if ref, ok := schema["$ref"].(string); ok {
		known, _ := c.schemas[strings.TrimPrefix(ref, "#/components/schemas/")].(map[string]any)
		if known == nil {
			return at + ": " + ref + " is not described"
		}
		return c.fits(known, value, at)
	}
	if either, ok := schema["anyOf"].([]any); ok {
		wrong := at + " fits none of its forms"
		for _, one := range either {
			if wrong = c.fits(one.(map[string]any), value, at); wrong == "" {
				break
			}
		}
		return wrong
	}
	kinds, several := schema["type"].([]any)
	if !several {
		kinds = []any{schema["type"]}
	}
	for _, kind := range kinds {
		if ofKind(kind, value) {
			return c.inside(schema, value, at)
		}
	}
	return fmt.Sprintf("%s is %T, described as %v", at, value, kinds)
}

func ofKind(kind, value any) bool {
	switch v := value.(type) {
	case nil:
		return kind == "null"
	case string:
		return kind == "string"
	case bool:
		return kind == "boolean"
	case float64:
		return kind == "number" || kind == "integer" && v == float64(int64(v))
	case []any:
		return kind == "array"
	default:
		return kind == "object"
	}
}

func (c *caller) inside(schema map[string]any, value any, at string) string {
	switch v := value.(type) {
	case []any:
		items, _ := schema["items"].(map[string]any)
		for i, one := range v {
			if wrong := c.fits(items, one, fmt.Sprintf("%s[%d]", at, i)); wrong != "" {
				return wrong
			}
		}
	case map[string]any:
		properties, closed := schema["properties"].(map[string]any)
		required, _ := schema["required"].([]any)
		for _, name := range required {
			if _, there := v[name.(string)]; !there {
				return fmt.Sprintf("%s has no %s", at, name)
			}
		}
		for name, one := range v {
			inner, known := properties[name].(map[string]any)
			if closed && !known {
				return fmt.Sprintf("%s.%s is not described", at, name)
			}
			if !known {
				inner, known = schema["additionalProperties"].(map[string]any)
			}
			if !known {
				continue
			}
			if wrong := c.fits(inner, one, at+"."+name); wrong != "" {
				return wrong
			}
		}
	}
	return ""
}

// TestMachineInterface calls every operation of the description, as nobody and
// as every kind of account of the practice city: the policy decides who gets an
// answer, and every answer fits its schema.
func TestMachineInterface(t *testing.T) {
	if testing.Short() {
		t.Skip("the practice city takes a while to be read")
	}
	nobody := &caller{t: t, base: demo(t)}
	nobody.describe()
	mayor := nobody.as("walikota")
	for deadline := time.Now().Add(4 * patience); ; time.Sleep(300 * time.Millisecond) {
		_, _, now := mayor.do(http.MethodGet, "/metrics", nil, nil)
		if strings.Contains(string(now), "\nnyata_reading_waiting 0\n") && !strings.Contains(string(now), "\nnyata_differences 0\n") {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("still reading:\n%s", now)
		}
	}
	ids := mayor.ids()
	for login, role := range map[string]account.Role{"": "", "walikota": account.Mayor, "inspektorat": account.Inspector, "operator": account.Operator, "walidata": account.Steward, "admin": account.Admin} {
		who := nobody.as(login)
		for _, op := range nobody.operations {
			if op.method == http.MethodDelete {
				continue // at the end: it ends the session
			}
			who.call(op, role, ids)
		}
	}
	t.Run("pages of a list are its whole", mayor.pages)
	t.Run("an agency sees its own", nobody.as("operator").ownOnly)
	t.Run("a file is handed in once", nobody.as("operator").handsIn)
	t.Run("what is asked wrongly is a problem", mayor.wrong)
	t.Run("questions and plans are answered", mayor.asks)
	t.Run("an agency is answered of its own", nobody.as("operator").asksOfItsOwn)
	t.Run("a session ends", nobody.as("sekda").leaves)
}

// ids finds something to ask for in each list.
func (c *caller) ids() map[string]string {
	found := map[string]string{}
	for _, list := range []string{"facts", "documents", "differences"} {
		var got struct{ Items []struct{ ID string } }
		c.get("/api/v1/"+list+"?limit=5", &got)
		if len(got.Items) == 0 {
			c.t.Fatalf("%s is empty", list)
		}
		found[list] = got.Items[0].ID
	}
	return found
}

// call calls one operation and holds status and answer against policy and
// description.
func (c *caller) call(op operation, role account.Role, ids map[string]string) {
	c.t.Helper()
	path := op.path
	for list, id := range ids {
		path = strings.ReplaceAll(path, list+"/{id}", list+"/"+url.PathEscape(id))
	}
	if strings.HasSuffix(path, "/sums") {
		path += "?group=agency&group=year&measure=realised"
	}
	status, header, body := c.do(op.method, path, nil, nil)
	name := fmt.Sprintf("%s %s as %q", op.method, path, role)
	may := len(op.Security) == 0 || casework.Allowed(role, casework.Action(op.Action), casework.OwnAgency)
	switch {
	case len(op.Security) > 0 && role == "" && status != http.StatusUnauthorized:
		c.t.Errorf("%s: %d, want 401", name, status)
	case role != "" && !may && status != http.StatusForbidden:
		c.t.Errorf("%s: %d, want 403", name, status)
	case may && (status == http.StatusUnauthorized || status == http.StatusForbidden || status >= 500):
		c.t.Errorf("%s: %d %s", name, status, body)
	}
	answer, described := op.Responses[fmt.Sprint(status)]
	if !described {
		answer = op.Responses["default"]
	}
	kind, _, _ := strings.Cut(header.Get("Content-Type"), ";")
	content, known := answer.Content[kind]
	if !known {
		c.t.Errorf("%s: %d as %s is not described", name, status, kind)
		return
	}
	if !strings.HasSuffix(kind, "json") {
		return
	}
	var value any
	if err := json.Unmarshal(body, &value); err != nil {
		c.t.Errorf("%s: %v", name, err)
	} else if wrong := c.fits(content.Schema, value, "answer"); wrong != "" {
		c.t.Errorf("%s: %s", name, wrong)
	}
}

func (c *caller) pages(t *testing.T) {
	for _, list := range []string{"documents?", "facts?measure=target&within=2026&", "indicators?", "sums?group=indicator&measure=target&"} {
		seen, cursor, parts := map[string]bool{}, "", 0
		for parts == 0 || cursor != "" {
			var got struct {
				Items []json.RawMessage
				Next  *string
			}
			c.get("/api/v1/"+list+"limit=37&cursor="+cursor, &got)
			for _, one := range got.Items {
				if seen[string(one)] {
					t.Fatalf("%s: an item comes twice: %s", list, one)
				}
				seen[string(one)] = true
			}
			cursor = ""
			if parts++; got.Next != nil {
				cursor = *got.Next
			}
		}
		var whole struct{ Items []json.RawMessage }
		c.get("/api/v1/"+list+"limit=1000", &whole)
		if len(whole.Items) < 1000 && len(whole.Items) != len(seen) {
			t.Errorf("%s: %d items in %d pages, %d at once", list, len(seen), parts, len(whole.Items))
		}
	}
}

func (c *caller) ownOnly(t *testing.T) {
	var documents struct {
		Items []struct{ Agency *string }
	}
	c.get("/api/v1/documents?limit=1000", &documents)
	for _, d := range documents.Items {
		if d.Agency == nil || *d.Agency != "dinkes" {
			t.Errorf("the operator of dinkes sees a document of %v", d.Agency)
		}
	}
	var facts struct {
		Items []struct{ Agency struct{ ID *string } }
	}
	c.get("/api/v1/facts?limit=1000", &facts)
	if len(documents.Items) == 0 || len(facts.Items) == 0 {
		t.Error("the operator sees nothing")
	}
	c.get("/api/v1/facts?agency=dpupr", &facts)
	for _, f := range facts.Items {
		if f.Agency.ID != nil && *f.Agency.ID == "dpupr" {
			t.Fatal("the operator of dinkes sees a figure of dpupr")
		}
	}
}

func (c *caller) handsIn(t *testing.T) {
	send := func(key, content string) (int, http.Header, string) {
		header := map[string]string{}
		if key != "" {
			header["Idempotency-Key"] = key
		}
		status, answer, body := c.do(http.MethodPost, "/api/v1/documents?name=tambahan.csv", []byte(content), header)
		return status, answer, string(body)
	}
	const content = "Kode;Sub Kegiatan;Target 2026\n1.02.02.2.01.0001;Layanan uji;12\n"
	status, _, first := send("kunci-1", content)
	if status != http.StatusCreated {
		t.Fatalf("handed in: %d %s", status, first)
	}
	status, header, again := send("kunci-1", content)
	if status != http.StatusCreated || again != first || header.Get("Idempotency-Replayed") != "true" {
		t.Errorf("sent again: %d %s", status, again)
	}
	if status, _, body := send("kunci-1", content+"x"); status != http.StatusUnprocessableEntity {
		t.Errorf("the key with another file: %d %s", status, body)
	}
	if status, _, body := send("", content); status != http.StatusOK {
		t.Errorf("the same bytes without a key: %d %s", status, body)
	}
	if status, _, body := c.as("walikota").do(http.MethodPost, "/api/v1/documents?name=x.csv", []byte(content), nil); status != http.StatusForbidden {
		t.Errorf("the mayor hands in: %d %s", status, body)
	}
}

func (c *caller) wrong(t *testing.T) {
	for path, want := range map[string]int{
		"/api/v1/facts?limit=0": 400, "/api/v1/facts?limit=1001": 400, "/api/v1/facts?cursor=x": 400, "/api/v1/facts?period=kemarin": 400,
		"/api/v1/facts?as_of=nanti": 400, "/api/v1/sums": 400, "/api/v1/documents?cursor=eA": 400, "/api/v1/documents/abc": 404,
		"/api/v1/differences/abc": 404, "/api/v1/facts/abc": 404, "/api/v1/nowhere": 404,
	} {
		status, header, body := c.do(http.MethodGet, path, nil, nil)
		var p struct {
			Type, Title, Detail, Code string
			Status                    int
		}
		err := json.Unmarshal(body, &p)
		if status != want || err != nil || header.Get("Content-Type") != "application/problem+json" || p.Status != want || p.Title == "" || p.Detail == "" || p.Code == "" {
			t.Errorf("%s: %d %s", path, status, body)
		}
	}
}

func (c *caller) leaves(t *testing.T) {
	if status, _, body := c.do(http.MethodDelete, "/api/v1/sessions", nil, nil); status != http.StatusNoContent {
		t.Errorf("%d %s", status, body)
	}
	if status, _, _ := c.do(http.MethodGet, "/api/v1/documents", nil, nil); status != http.StatusUnauthorized {
		t.Errorf("after leaving: %d", status)
	}
}
