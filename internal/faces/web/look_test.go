package web_test

import (
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"nyata/e2e"
	"nyata/internal/faces/text"
	"nyata/internal/record/account"
	"nyata/internal/record/receipt"
)

// TestReadingRefreshesItself: the page follows the reading without being
// loaded again.
func TestReadingRefreshesItself(t *testing.T) {
	if testing.Short() {
		t.Skip("a browser is slow to start")
	}
	b := e2e.Open(t)
	s := open(t).as(account.Mayor)
	b.Goto(s.serve() + "/reading")
	if got := b.Text("#state"); !strings.Contains(got, "93%") {
		t.Fatalf("at first %q", got)
	}
	s.office.mu.Lock()
	for i := range s.office.receipts {
		s.office.receipts[i].State = receipt.Read
	}
	s.office.mu.Unlock()
	for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(200 * time.Millisecond) {
		got := string(b.Evaluate(`document.querySelector("#state")?.innerText`)) // the element is being replaced meanwhile
		if strings.Contains(got, "Semua 32 berkas") {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("still %q", got)
		}
	}
	if found := b.Complaints(); len(found) > 0 {
		t.Errorf("the browser complains %q", found)
	}
}

// TestFiguresAreWalkedByKeyboard: j and k follow the links to the neighbouring
// figures, and rest when they are switched off.
func TestFiguresAreWalkedByKeyboard(t *testing.T) {
	if testing.Short() {
		t.Skip("a browser is slow to start")
	}
	b := e2e.Open(t)
	s := open(t).as(account.Mayor)
	figures := s.office.recorded[s.office.named("dlh/evaluasi-renja-tw3-2026.pdf").ID]
	at := func(i int) string {
		return "/documents/" + figures[i].Source.SHA256 + "/view?figure=" + figures[i].ID + "&page=1"
	}
	base := s.serve()
	b.Goto(base + at(3))
	for _, step := range []struct {
		key  string
		want int
	}{{"j", 4}, {"j", 5}, {"k", 4}} {
		b.Press(step.key)
		for deadline := time.Now().Add(10 * time.Second); b.Address() != base+at(step.want); time.Sleep(50 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatalf("%s leads to %s, want figure %d", step.key, b.Address(), step.want)
			}
		}
		b.Wait("[data-keys-hint] input")
	}
	b.Click("[data-keys-hint] input")
	b.Press("j")
	time.Sleep(500 * time.Millisecond)
	if got := b.Address(); got != base+at(4) {
		t.Errorf("switched off, j leads to %s", got)
	}
}

// TestFiguresAreVerifiedByKeyboard: with the panel focused Enter confirms and
// leads on with the focus in the next panel, E opens the change with its field
// selected, Escape leaves it, and a key typed into a field is only typed.
func TestFiguresAreVerifiedByKeyboard(t *testing.T) {
	if testing.Short() {
		t.Skip("a browser is slow to start")
	}
	b := e2e.Open(t)
	s := open(t).as(account.Operator)
	figures := s.office.recorded[s.office.named("dlh/evaluasi-renja-tw3-2026.pdf").ID]
	base := s.serve()
	b.Goto(base + "/documents/" + figures[3].Source.SHA256 + "/view?page=1&figure=" + figures[3].ID + "#verify")
	b.Wait("#verify")
	until := func(what, script string) {
		t.Helper()
		for deadline := time.Now().Add(10 * time.Second); string(b.Evaluate(script)) != "true"; time.Sleep(50 * time.Millisecond) {
			if time.Now().After(deadline) {
				t.Fatalf("waited in vain for %s at %s", what, b.Address())
			}
		}
	}
	until("the focus in the panel", `document.activeElement?.id === "verify"`)
	b.Press("\r") // Enter
	until("the next figure", `location.search.includes("`+figures[4].ID+`") && document.activeElement?.id === "verify"`)
	b.Press("e")
	until("the value to be changed", `document.activeElement?.id === "value"`)
	b.Press("x")
	until("x in the field", `document.activeElement?.id === "value" && document.activeElement.value.endsWith("x")`)
	if got := len(s.office.writes); got != 1 {
		t.Errorf("%d writes, want one: %q", got, s.office.writes)
	}
}

// served is a site with a reader of a role, on a port for a real browser.
func served(t *testing.T, role account.Role, lang text.Lang) string {
	t.Helper()
	s := open(t)
	if role != "" {
		s.as(role)
	}
	return s.in(lang).serve()
}

// serve opens the site on a port, with its reader signed in for every request.
func (s *site) serve() string {
	s.t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		s.t.Fatal(err)
	}
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, c := range s.cookies {
			r.AddCookie(c)
		}
		s.handler.ServeHTTP(w, r)
	})}
	go func() { _ = server.Serve(listener) }() // ends with Close
	s.t.Cleanup(func() { _ = server.Close() })
	return "http://" + listener.Addr().String()
}

// TestPagesInABrowser opens every page in both languages at a desk's and a
// phone's width: nothing is refused or thrown, axe finds nothing, and the page
// never scrolls sideways. With NYATA_PICTURES set to a folder it leaves a
// picture of each there.
func TestPagesInABrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("a browser is slow to start")
	}
	b := e2e.Open(t)
	folder := os.Getenv("NYATA_PICTURES")
	for _, lang := range text.Languages() {
		for _, role := range []account.Role{"", account.Mayor, account.Operator, account.Steward, account.Admin} {
			base := served(t, role, lang)
			for name, path := range pages(t, role) {
				b.Size(1366, 900)
				b.Goto(base + path)
				for _, v := range b.Axe() {
					t.Errorf("%s as %q in %s: %s", path, role, lang, v)
				}
				for _, width := range []int{1366, 390} {
					b.Size(width, 900)
					if over := b.Overflow(); over > 0 {
						t.Errorf("%s as %q in %s is %d px wider than a window of %d", path, role, lang, over, width)
					}
					if folder != "" {
						b.Screenshot(filepath.Join(folder, string(lang), name+"-"+string(role)+"-"+map[bool]string{true: "390", false: "1366"}[width == 390]+".png"), width)
					}
				}
				if found := b.Complaints(); len(found) > 0 {
					t.Errorf("%s as %q in %s: the browser complains %q", path, role, lang, found)
				}
			}
		}
	}
}

// pages are the pages to look at, by name, as one role sees them.
func pages(t *testing.T, role account.Role) map[string]string {
	t.Helper()
	w := build(t)
	pdf := w.find("dlh/evaluasi-renja-tw3-2026.pdf", "2.11.04.2.01", "achievement")
	sheet := w.find("dpupr/evaluasi-renja-tw2-2026.xlsx", "1.03.10.2.01", "reported")
	word := w.find("dlh/perjanjian-kinerja-2026.docx", "", "target")
	view := func(receipt, page, figure string) string {
		return "/documents/" + receipt + "/view?" + page + "&figure=" + figure
	}
	switch role {
	case account.Mayor:
		return map[string]string{
			"home": "/", "agency": "/agencies/dlh", "indicators": "/indicators", "indicator": "/indicators/sampah-tertangani",
			"differences": "/differences", "difference": "/differences/d-capaian", "difference-answered": "/differences/d-pagu",
			"documents": "/documents", "document": "/documents/" + pdf.Source.SHA256,
			"agency-past": "/agencies/dlh?asof=2026-10-31", "viewer-past": view(pdf.Source.SHA256, "page=1&asof=2026-10-31", pdf.ID),
			"document-bad": "/documents/" + w.receipts[len(w.receipts)-3].ID,
			"viewer":       view(pdf.Source.SHA256, "page=1", pdf.ID), "viewer-zoom": view(pdf.Source.SHA256, "page=1&zoom=1", pdf.ID),
			"viewer-sheet": view(sheet.Source.SHA256, "sheet=Evaluasi", sheet.ID), "viewer-word": view(word.Source.SHA256, "", word.ID),
			"reading": "/reading", "proposals": "/proposals",
		}
	case account.Operator:
		return map[string]string{
			"home": "/", "difference": "/differences/d-capaian", "documents": "/documents", "account": "/account",
			"verify": view(pdf.Source.SHA256, "page=1", pdf.ID),
		}
	case account.Steward:
		return map[string]string{"proposals": "/proposals", "proposal": "/proposals/" + w.proposals[0].ID, "imports": "/imports", "evidence": "/evidence"}
	case account.Admin:
		return map[string]string{"accounts": "/accounts", "imports": "/imports"}
	default:
		return map[string]string{"sign-in": "/sign-in", "invitation": "/invitations/undangan-1"}
	}
}
