package web_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"nyata/internal/faces/text"
	"nyata/internal/faces/web"
	"nyata/internal/record/account"
	"nyata/internal/record/document"
)

func TestNobodyReadsAnythingWithoutSigningIn(t *testing.T) {
	s := open(t)
	for _, route := range web.Routes(deps(t, s.office)) {
		if route.Public {
			continue
		}
		path := strings.NewReplacer("{$}", "", "{id}", "d-capaian", "{page}", "1.png", "{file}", "0").Replace(route.Pattern)
		r := httptest.NewRequest(route.Method, path, nil)
		r.Header.Set("Sec-Fetch-Site", "same-origin")
		answer := s.do(r)
		if answer.Code != http.StatusSeeOther || !strings.HasPrefix(answer.Header().Get("Location"), "/sign-in") {
			t.Errorf("%s %s: %d to %q", route.Method, path, answer.Code, answer.Header().Get("Location"))
		}
		if answer.Body.Len() > 200 {
			t.Errorf("%s %s answers nobody with %d bytes", route.Method, path, answer.Body.Len())
		}
	}
	for _, path := range []string{"/sign-in", "/tidak-ada", "/invitations/undangan-1"} {
		said := s.get(path).Body.String()
		for _, secret := range []string{"Dinas", "evaluasi", "perbedaan perlu"} {
			if strings.Contains(said, secret) {
				t.Errorf("%s tells nobody in particular about %q", path, secret)
			}
		}
	}
}

func TestSignInLeadsBackAndKeepsASafeCookie(t *testing.T) {
	s := open(t)
	answer := s.get("/documents?state=read")
	if got := answer.Header().Get("Location"); got != "/sign-in?back=%2Fdocuments%3Fstate%3Dread" {
		t.Fatalf("led to %q", got)
	}
	answer = s.post("/sign-in", url.Values{"login": {" Mayor@Contoh.Example "}, "password": {password}, "back": {"/documents?state=read"}})
	if got := answer.Header().Get("Location"); got != "/documents?state=read" {
		t.Errorf("led back to %q", got)
	}
	cookie := answer.Result().Cookies()[0]
	if cookie.Name != "nyata" || !cookie.HttpOnly || cookie.SameSite != http.SameSiteLaxMode || cookie.Path != "/" || cookie.Secure {
		t.Errorf("cookie %v", cookie)
	}
	secure := deps(t, s.office)
	secure.Secure = true
	s.handler = handlerOf(t, secure)
	answer = s.post("/sign-in", url.Values{"login": {"mayor@contoh.example"}, "password": {password}})
	cookie = answer.Result().Cookies()[0]
	if cookie.Name != "__Host-nyata" || !cookie.Secure || cookie.Domain != "" {
		t.Errorf("cookie over TLS %v", cookie)
	}
	if answer.Header().Get("Strict-Transport-Security") == "" {
		t.Error("no HSTS over TLS")
	}
}

func TestWrongPasswordAndUnknownNameSayTheSame(t *testing.T) {
	s := open(t)
	wrong := s.post("/sign-in", url.Values{"login": {"mayor@contoh.example"}, "password": {"salah"}})
	unknown := s.post("/sign-in", url.Values{"login": {"mayoR2contoh.example"}, "password": {"salah"}})
	if wrong.Code != unknown.Code || wrong.Code != http.StatusUnprocessableEntity {
		t.Errorf("answers %d and %d", wrong.Code, unknown.Code)
	}
	if a, b := parse(t, wrong).one("#errors"), parse(t, unknown).one("#errors"); a != b {
		t.Errorf("%q for a known name, %q for an unknown one", a, b)
	}
}

func TestGuessingIsSlowedDown(t *testing.T) {
	s := open(t)
	form := url.Values{"login": {"mayor@contoh.example"}, "password": {"salah"}}
	for range 6 {
		if code := s.post("/sign-in", form).Code; code != http.StatusUnprocessableEntity {
			t.Fatalf("answer %d before the limit", code)
		}
	}
	answer := s.post("/sign-in", form)
	if answer.Code != http.StatusTooManyRequests || answer.Header().Get("Retry-After") == "" {
		t.Errorf("answer %d, want 429", answer.Code)
	}
	form.Set("password", password)
	if s.post("/sign-in", form).Code != http.StatusTooManyRequests {
		t.Error("the right password passes the limit")
	}
	if s.post("/sign-in", url.Values{"login": {"admin@contoh.example"}, "password": {password}}).Code != http.StatusSeeOther {
		t.Error("another account is held up")
	}
}

func TestSessionsEnd(t *testing.T) {
	s := open(t).as(account.Mayor)
	s.page("/")
	if answer := s.post("/sign-out", nil); answer.Code != http.StatusSeeOther || answer.Result().Cookies()[0].MaxAge >= 0 {
		t.Fatalf("sign out: %d", answer.Code)
	}
	if code := s.get("/").Code; code != http.StatusSeeOther {
		t.Errorf("the old cookie still opens the first page: %d", code)
	}
}

func TestForeignWritesAreRefused(t *testing.T) {
	for name, c := range map[string]struct {
		header map[string]string
		want   int
	}{
		"from a page of the site":               {map[string]string{"Sec-Fetch-Site": "same-origin"}, http.StatusSeeOther},
		"from its own origin, an older browser": {map[string]string{"Origin": "http://example.com"}, http.StatusSeeOther},
		"from another site":                     {map[string]string{"Sec-Fetch-Site": "cross-site", "Origin": "https://lain.example"}, http.StatusForbidden},
		"from a neighbour on the same site":     {map[string]string{"Sec-Fetch-Site": "same-site", "Origin": "http://lain.example.com"}, http.StatusForbidden},
		"from another origin, an older browser": {map[string]string{"Origin": "http://lain.example"}, http.StatusForbidden},
		"with a hidden origin":                  {map[string]string{"Origin": "null"}, http.StatusForbidden},
		"with a session and no sign of origin":  {nil, http.StatusForbidden},
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t).as(account.Operator)
			r := httptest.NewRequest(http.MethodPost, "/differences/d-capaian/reply", strings.NewReader("text=Sudah+diperbaiki"))
			r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			for k, v := range c.header {
				r.Header.Set(k, v)
			}
			answer := s.do(r)
			if answer.Code != c.want {
				t.Errorf("answer %d, want %d", answer.Code, c.want)
			}
			if wrote := len(s.office.writes) > 0; wrote != (c.want == http.StatusSeeOther) {
				t.Errorf("written: %q", s.office.writes)
			}
		})
	}
}

func TestReadingChangesNothing(t *testing.T) {
	s := open(t).as(account.Admin)
	for _, route := range web.Routes(deps(t, s.office)) {
		if route.Method == http.MethodGet {
			s.ask(route, "dlh")
		}
	}
	if len(s.office.writes) > 0 {
		t.Errorf("GET wrote %q", s.office.writes)
	}
}

func TestEveryAnswerCarriesTheHeaders(t *testing.T) {
	s := open(t).as(account.Mayor)
	for _, path := range []string{"/", "/tidak-ada", "/sign-in", "/static/nyata.css", "/documents/" + s.document("dlh") + "/pages/1.png", "/proposals.xlsx"} {
		h := s.get(path).Header()
		if csp := h.Get("Content-Security-Policy"); !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") {
			t.Errorf("%s: content policy %q", path, csp)
		}
		if h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Referrer-Policy") != "same-origin" {
			t.Errorf("%s: headers %v", path, h)
		}
		if !strings.HasPrefix(path, "/static") && !strings.Contains(h.Get("Cache-Control"), "no-") {
			t.Errorf("%s may be kept by a browser: %q", path, h.Get("Cache-Control"))
		}
	}
}

func TestDownloadsAreNeverShown(t *testing.T) {
	s := open(t).as(account.Mayor)
	h := s.get("/documents/" + s.document("dlh") + "/file").Header()
	if !strings.HasPrefix(h.Get("Content-Disposition"), "attachment") || h.Get("Content-Type") != "application/octet-stream" || !strings.Contains(h.Get("Content-Security-Policy"), "sandbox") {
		t.Errorf("headers %v", h)
	}
}

func TestUploadsAreLimited(t *testing.T) {
	s := open(t).as(account.Operator)
	body := "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"besar.pdf\"\r\n\r\n" + strings.Repeat("x", 3<<20) + "\r\n--x--\r\n"
	answer := s.send("/documents", "multipart/form-data; boundary=x", body)
	if answer.Code != http.StatusUnprocessableEntity || len(s.office.writes) > 0 {
		t.Fatalf("answer %d, written %q", answer.Code, s.office.writes)
	}
	parse(t, answer).has(".error", "terlalu besar")
}

// polyglot is text that would run in several places of a page if it were not
// escaped there.
const polyglot = `"'><script>alert(1)</script><svg onload=alert(1)>javascript:alert(1)//{{7*7}}`

func TestNamesFromDocumentsStayText(t *testing.T) {
	s := open(t)
	for i := range s.office.receipts {
		s.office.receipts[i].Name = polyglot
		s.office.receipts[i].Problems = []document.Problem{{Code: document.Broken, Message: document.Message{ID: polyglot, EN: polyglot}}}
		for j := range s.office.recorded[s.office.receipts[i].ID] {
			o := &s.office.recorded[s.office.receipts[i].ID][j]
			o.Subject.Text, o.Heading, o.Figure.Raw, o.Indicator.Text = polyglot, []string{polyglot}, polyglot, polyglot
			o.Problems, o.Reasons, o.Source.File = []string{polyglot}, []string{polyglot}, polyglot
		}
	}
	for i := range s.office.differences {
		d := &s.office.differences[i]
		d.Subject, d.Found, d.Expected, d.Rule, d.Explanation = polyglot, polyglot, polyglot, polyglot, document.Message{ID: polyglot, EN: polyglot}
	}
	for i := range s.office.replies {
		s.office.replies[i].Text, s.office.replies[i].FileName = polyglot, polyglot
	}
	for i := range s.office.proposals {
		s.office.proposals[i].Name, s.office.proposals[i].Unit = polyglot, polyglot
	}
	for i := range s.office.accounts {
		s.office.accounts[i].Name = polyglot
	}
	for _, role := range []account.Role{account.Mayor, account.Operator, account.Steward, account.Admin} {
		s.cookies = nil
		s.as(role)
		for _, path := range pages(t, role) {
			page := s.page(path)
			for _, n := range page.all("script") {
				if attribute(n, "src") == "" {
					t.Errorf("%s as %s holds a script: %s", path, role, words(n))
				}
			}
			page.hasNot("[onload]")
			page.hasNot("a[href^='javascript']")
		}
	}
}

// TestPagesObeyTheirOwnPolicy looks for what the content policy would refuse:
// inline styles and scripts, handlers in attributes, and anything from
// elsewhere.
func TestPagesObeyTheirOwnPolicy(t *testing.T) {
	for _, role := range []account.Role{"", account.Mayor, account.Operator, account.Steward, account.Admin} {
		s := open(t)
		if role != "" {
			s.as(role)
		}
		for _, path := range pages(t, role) {
			page := s.page(path)
			page.hasNot("style")
			page.hasNot("script:not([src])")
			for n := range page.root.Descendants() {
				if n.Type != html.ElementNode {
					continue
				}
				for _, a := range n.Attr {
					switch {
					case a.Key == "style" || strings.HasPrefix(a.Key, "on"):
						t.Errorf("%s: <%s %s=%q>", path, n.Data, a.Key, a.Val)
					case (a.Key == "src" || a.Key == "href" || a.Key == "action") && strings.Contains(a.Val, "//"):
						t.Errorf("%s: <%s %s=%q> leads elsewhere", path, n.Data, a.Key, a.Val)
					}
				}
			}
		}
	}
}

func TestErrorsSayNothingOfTheInside(t *testing.T) {
	s := open(t).as(account.Operator)
	s.office.fail = errors.New("disk sda1 is on fire")
	answer := s.post("/differences/d-capaian/reply", url.Values{"text": {"x"}})
	if answer.Code != http.StatusInternalServerError {
		t.Fatalf("answer %d", answer.Code)
	}
	if strings.Contains(answer.Body.String(), "sda1") {
		t.Error("the page tells what only the log should")
	}
	parse(t, answer).has("h1", "Terjadi kesalahan")
}

func TestAPanicIsAPage(t *testing.T) {
	s := open(t).as(account.Mayor)
	d := deps(t, s.office)
	d.Facts = nil
	s.handler = handlerOf(t, d)
	answer := s.get("/agencies/dlh")
	if answer.Code != http.StatusInternalServerError {
		t.Fatalf("answer %d", answer.Code)
	}
	parse(t, answer).has("h1", "Terjadi kesalahan")
}

func TestADocumentWithoutPagesIsNotFound(t *testing.T) {
	s := open(t).as(account.Mayor)
	s.office.pages = nil
	if code := s.get("/documents/" + s.office.named("dlh/lkjip-2025.pdf").ID + "/view").Code; code != http.StatusNotFound {
		t.Errorf("answer %d", code)
	}
}

func TestPicturesAreNotSentTwice(t *testing.T) {
	s := open(t).as(account.Mayor)
	for _, path := range []string{"/pages/1.png", "/pages/1/crop.png?box=100,100,200,150", "/pages/1/crop.png?box=100,100,200,150&close=1"} {
		path = "/documents/" + s.document("dlh") + path
		first := s.get(path)
		if first.Code != http.StatusOK || first.Header().Get("Content-Type") != "image/png" {
			t.Fatalf("%s: %d %s", path, first.Code, first.Body)
		}
		r := httptest.NewRequest(http.MethodGet, path, nil)
		r.Header.Set("If-None-Match", first.Header().Get("ETag"))
		if again := s.do(r); again.Code != http.StatusNotModified || again.Body.Len() > 0 {
			t.Errorf("%s: %d with %d bytes the second time", path, again.Code, again.Body.Len())
		}
	}
}

// TestTheFirstPageIsLight counts everything a browser fetches for the first
// page as it travels: 60 kB at most, in at most six requests.
func TestTheFirstPageIsLight(t *testing.T) {
	for _, lang := range text.Languages() {
		for _, path := range []string{"/", "/differences", "/reading"} {
			s := open(t).as(account.Mayor).in(lang)
			page, body := s.zipped(path)
			total, requests := body, 1
			fetched := map[string]bool{}
			fetch := func(address string) string {
				if fetched[address] {
					return ""
				}
				fetched[address] = true
				r := httptest.NewRequest(http.MethodGet, address, nil)
				r.Header.Set("Accept-Encoding", "gzip")
				answer := s.do(r)
				if answer.Code != http.StatusOK {
					t.Errorf("%s needs %s: %d", path, address, answer.Code)
				}
				if !strings.Contains(answer.Header().Get("Cache-Control"), "immutable") {
					t.Errorf("%s is asked for again on every page", address)
				}
				total, requests = total+answer.Body.Len(), requests+1
				return unzip(t, answer)
			}
			for _, n := range page.all("link[href], script[src], img[src]") {
				content := fetch(attribute(n, "href") + attribute(n, "src"))
				for _, part := range strings.Split(content, "url(")[1:] {
					if address, _, _ := strings.Cut(part, ")"); strings.HasPrefix(address, "/static/") {
						fetch(address)
					}
				}
			}
			t.Logf("%s in %s: %d bytes in %d requests", path, lang, total, requests)
			if total > 60_000 || requests > 6 {
				t.Errorf("%s in %s weighs %d bytes in %d requests, want at most 60000 in 6", path, lang, total, requests)
			}
		}
	}
}

// zipped opens a page the way a browser does and says how many bytes came.
func (s *site) zipped(path string) (doc, int) {
	s.t.Helper()
	r := httptest.NewRequest(http.MethodGet, path, nil)
	r.Header.Set("Accept-Encoding", "gzip, deflate, br")
	answer := s.do(r)
	if answer.Header().Get("Content-Encoding") != "gzip" {
		s.t.Fatalf("%s is not compressed", path)
	}
	size := answer.Body.Len()
	root, err := html.Parse(strings.NewReader(unzip(s.t, answer)))
	if err != nil {
		s.t.Fatal(err)
	}
	return doc{s.t, root}, size
}

func unzip(t testing.TB, answer *httptest.ResponseRecorder) string {
	t.Helper()
	if answer.Header().Get("Content-Encoding") != "gzip" {
		return answer.Body.String()
	}
	z, err := gzip.NewReader(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// TestEveryLinkLeadsSomewhere walks from the first page along every link of
// the site, as each role, and wants an answer at its end.
func TestEveryLinkLeadsSomewhere(t *testing.T) {
	for _, role := range []account.Role{account.Mayor, account.Operator, account.Steward, account.Admin} {
		s := open(t).as(role)
		queue, seen, pictures := []string{"/"}, map[string]bool{"/": true}, 0
		for len(queue) > 0 {
			path := queue[0]
			queue = queue[1:]
			answer := s.get(path)
			if answer.Code != http.StatusOK && answer.Code != http.StatusSeeOther {
				t.Errorf("as %s: %s answers %d", role, path, answer.Code)
				continue
			}
			if !strings.HasPrefix(answer.Header().Get("Content-Type"), "text/html") {
				continue
			}
			page := parse(t, answer)
			for _, n := range page.all("a[href], img[src]") {
				to := attribute(n, "href") + attribute(n, "src")
				to, fragment, _ := strings.Cut(to, "#")
				if to == "" {
					if fragment != "" && len(page.all("[id='"+fragment+"']")) != 1 {
						t.Errorf("as %s: %s points to #%s, which is not on it", role, path, fragment)
					}
					continue
				}
				if n.Data == "img" {
					if pictures++; pictures > 30 {
						continue // each is drawn for the asking
					}
				}
				if !seen[to] && len(seen) < 1500 {
					seen[to] = true
					queue = append(queue, to)
				}
			}
		}
		t.Logf("%s: %d addresses", role, len(seen))
		if len(seen) < 50 {
			t.Errorf("as %s only %d addresses were found", role, len(seen))
		}
	}
}

// TestRefusedFormsAreToldWhatToDo: the advice fits a form that came from
// elsewhere, and does not send its reader to the administrator for rights.
func TestRefusedFormsAreToldWhatToDo(t *testing.T) {
	s := open(t).as(account.Mayor)
	r := httptest.NewRequest(http.MethodPost, "/language", strings.NewReader("language=en"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	answer := s.do(r)
	page := parse(t, answer)
	if answer.Code != http.StatusForbidden || page.one("h1") != "Kiriman ditolak" {
		t.Errorf("%d %s", answer.Code, page.one("h1"))
	}
	page.has("main p", "Buka halaman formulirnya")
	if strings.Contains(answer.Body.String(), "mengubah akun") {
		t.Error("the advice is about rights")
	}
}

// TestReadersWhoLeaveAreNoErrors: a picture that a browser breaks off is
// nothing to be logged as an error.
func TestReadersWhoLeaveAreNoErrors(t *testing.T) {
	o := newOffice(build(t))
	var said bytes.Buffer
	d := deps(t, o)
	d.Log = slog.New(slog.NewTextHandler(&said, nil))
	left, leave := context.WithCancel(t.Context())
	d.Documents = leaving{library{o.world}, leave}
	s := (&site{t: t, office: o, handler: handlerOf(t, d)}).as(account.Mayor)
	id := o.named("dlh/evaluasi-renja-tw3-2026.pdf").ID
	s.do(httptest.NewRequest(http.MethodGet, "/documents/"+id+"/pages/1.png", nil).WithContext(left))
	if said.Len() > 0 {
		t.Errorf("logged: %s", said.String())
	}
}

// leaving are documents whose reader leaves while the picture is being made.
type leaving struct {
	library
	leave context.CancelFunc
}

func (l leaving) Image(ctx context.Context, _ string, _, _ int) ([]byte, error) {
	l.leave()
	return nil, fmt.Errorf("render page: %w", context.Canceled)
}
