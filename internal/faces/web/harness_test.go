package web_test

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"nyata/internal/faces/text"
	"nyata/internal/faces/web"
	"nyata/internal/record/account"
	"nyata/internal/record/reference"
)

// site is the pages over a fictional city, with a reader at them.
type site struct {
	t       testing.TB
	office  *office
	handler http.Handler
	cookies []*http.Cookie
}

func open(t testing.TB) *site {
	t.Helper()
	w := build(t)
	s := &site{t: t, office: newOffice(w)}
	s.handler = handlerOf(t, deps(t, s.office))
	return s
}

// catalogue is read once: every role at every route has a site of its own.
var catalogue = sync.OnceValues(text.Load)

func deps(t testing.TB, o *office) web.Deps {
	t.Helper()
	texts, err := catalogue()
	if err != nil {
		t.Fatal(err)
	}
	return web.Deps{
		Office: o, Facts: facts{o.world}, Documents: library{o.world}, Search: finder{o.world}, Sheets: sheets{}, Truths: truths{o.world}, Importer: importer{o}, Witness: witness{o},
		City: func() *reference.City { return o.city }, Texts: texts,
		Clock: func() time.Time { return now }, Log: slog.New(slog.DiscardHandler),
		MaxUpload: 1 << 20,
	}
}

func handlerOf(t testing.TB, d web.Deps) http.Handler {
	t.Helper()
	handler, err := web.New(d)
	if err != nil {
		t.Fatal(err)
	}
	return handler
}

// as signs a role in.
func (s *site) as(role account.Role) *site {
	s.t.Helper()
	answer := s.post("/sign-in", url.Values{"login": {string(role) + "@contoh.example"}, "password": {password}})
	if answer.Code != http.StatusSeeOther {
		s.t.Fatalf("sign in as %s: %d", role, answer.Code)
	}
	s.cookies = answer.Result().Cookies()
	return s
}

// in switches the language.
func (s *site) in(lang text.Lang) *site {
	s.cookies = append(s.cookies, &http.Cookie{Name: "lang", Value: string(lang)})
	return s
}

func (s *site) do(r *http.Request) *httptest.ResponseRecorder {
	for _, c := range s.cookies {
		r.AddCookie(c)
	}
	w := httptest.NewRecorder()
	s.handler.ServeHTTP(w, r)
	return w
}

func (s *site) get(path string) *httptest.ResponseRecorder {
	return s.do(httptest.NewRequest(http.MethodGet, path, nil))
}

// post sends a form the way a browser does from a page of the site.
func (s *site) post(path string, form url.Values) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	return s.do(r)
}

// page opens an address that must answer 200 and be well-formed HTML.
func (s *site) page(path string) doc {
	s.t.Helper()
	answer := s.get(path)
	if answer.Code != http.StatusOK {
		s.t.Fatalf("GET %s: %d\n%s", path, answer.Code, answer.Body)
	}
	return parse(s.t, answer)
}

// doc is a page as a test looks at it.
type doc struct {
	t    testing.TB
	root *html.Node
}

func parse(t testing.TB, answer *httptest.ResponseRecorder) doc {
	t.Helper()
	root, err := html.Parse(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return doc{t, root}
}

// all are the elements a selector finds.
func (d doc) all(selector string) []*html.Node {
	d.t.Helper()
	compiled, err := cascadia.ParseGroup(selector)
	if err != nil {
		d.t.Fatalf("selector %q: %v", selector, err)
	}
	return cascadia.QueryAll(d.root, compiled)
}

// one is the text of the only element a selector finds.
func (d doc) one(selector string) string {
	d.t.Helper()
	found := d.all(selector)
	if len(found) != 1 {
		d.t.Fatalf("%s finds %d elements, want 1", selector, len(found))
	}
	return words(found[0])
}

// has wants that some element a selector finds holds a text.
func (d doc) has(selector, text string) {
	d.t.Helper()
	found := d.all(selector)
	for _, n := range found {
		if strings.Contains(words(n), text) {
			return
		}
	}
	d.t.Errorf("none of %d elements %q holds %q", len(found), selector, text)
}

// hasNot wants that a selector finds nothing.
func (d doc) hasNot(selector string) {
	d.t.Helper()
	if found := d.all(selector); len(found) > 0 {
		d.t.Errorf("%s finds %d elements, want none: %s", selector, len(found), words(found[0]))
	}
}

// words is the text of an element, its spaces joined.
func words(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	walk(n)
	return strings.Join(strings.Fields(b.String()), " ")
}

// attribute is the value of an element's attribute; empty when it has none.
func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// send sends a form of any content type from a page of the site.
func (s *site) send(path, kind, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
	r.Header.Set("Content-Type", kind)
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	return s.do(r)
}

// cells are the elements below one that a selector finds.
func cells(n *html.Node, selector string) []*html.Node {
	return cascadia.QueryAll(n, cascadia.MustCompile(selector))
}
