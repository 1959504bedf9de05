package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"nyata/internal/house"
)

// noPages are the addresses that give a file or a picture instead of a page.
var noPages = []string{
	"/documents/{id}/file", "/documents/{id}/pages/{page}", "/documents/{id}/pages/{page}/crop.png",
	"/differences/{id}/files/{file}", "/matters/{id}/files/{file}", "/proposals.xlsx", "/checks/{id}/photos/{photo}", "/ask.csv",
}

// TestEveryPage opens every page of the table of routes over the practice city,
// in both languages, as wide as a desk's screen and as narrow as a phone's. A
// new route that no page links to fails the test until somebody shows it the
// way.
func TestEveryPage(t *testing.T) {
	if testing.Short() {
		t.Skip("browser tests are left out of a short run")
	}
	b := Open(t)
	base := demo(t)
	b.signIn(base, "walikota")
	awaitDifferences(b, base)

	patterns := pagePatterns(t)
	found := map[string]string{}
	b.find(base, patterns, found)
	b.inBothLanguages(base, found)
	b.signOut()

	b.signIn(base, "admin")
	shown := len(found)
	more := map[string]string{}
	b.find(base, slices.DeleteFunc(slices.Clone(patterns), func(p string) bool { return found[p] != "" }), more)
	more["/invitations/{token}"] = b.invite(base)
	b.inBothLanguages(base, more)
	for pattern, address := range more {
		found[pattern] = address
	}
	b.signOut()

	b.signIn(base, "inspektorat")
	b.checkField(base)
	rest := map[string]string{}
	b.find(base, slices.DeleteFunc(slices.Clone(patterns), func(p string) bool { return found[p] != "" }), rest)
	b.inBothLanguages(base, rest)
	for pattern, address := range rest {
		found[pattern] = address
	}
	for _, p := range patterns {
		if found[p] == "" {
			t.Errorf("no way leads to %s", p)
		}
	}
	t.Logf("%d pages looked at, %d of them as mayor", len(found), shown)
}

// TestByKeyboard goes from the first page to a figure on its page, and on to
// the next figure, without a pointer.
func TestByKeyboard(t *testing.T) {
	if testing.Short() {
		t.Skip("browser tests are left out of a short run")
	}
	b := Open(t)
	base := demo(t)
	b.signIn(base, "walikota")
	awaitDifferences(b, base)
	difference := differenceOnPaper(b, base)

	b.Goto(base + "/")
	b.Press("\t")
	if !truth(b, `document.activeElement.matches("a.skip")`) {
		t.Error("the first stop is not the way past the navigation")
	}
	b.Press("\r")
	if !truth(b, `document.activeElement.id === "main"`) {
		t.Error("the way past the navigation does not lead to the content")
	}

	b.Goto(base + difference)
	b.tabTo("a:has(img.crop)")
	b.pressAndFollow("\r")
	first, name := b.Address(), b.Text("h1")
	if !strings.Contains(first, "/view?") || count(b, ".box.here") != 1 {
		t.Fatalf("the crop leads to %s", first)
	}
	b.pressAndFollow("j")
	if b.Address() == first || count(b, ".box.here") != 1 {
		t.Errorf("j leads from %s to %s", first, b.Address())
	}
	b.pressAndFollow("k")
	if got := b.Text("h1"); got != name {
		t.Errorf("k leads back to %q, not %q", got, name)
	}
}

// pagePatterns reads the table of routes for everything that shows a page.
func pagePatterns(t *testing.T) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(house.Root(t), "internal", "faces", "web", "routes.go"), nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	ast.Inspect(file, func(n ast.Node) bool {
		route, ok := n.(*ast.CompositeLit)
		if !ok || len(route.Elts) < 2 {
			return true
		}
		method, pattern := quoted(route.Elts[0]), quoted(route.Elts[1])
		if pattern = strings.TrimSuffix(pattern, "{$}"); method == "GET" && !slices.Contains(noPages, pattern) {
			out = append(out, pattern)
		}
		return true
	})
	if len(out) < 10 {
		t.Fatalf("only %d pages in the table of routes: the test looks in the wrong place", len(out))
	}
	return out
}

func quoted(e ast.Expr) string {
	literal, ok := e.(*ast.BasicLit)
	if !ok {
		return ""
	}
	text, err := strconv.Unquote(literal.Value)
	if err != nil {
		return ""
	}
	return text
}

// find walks along the links of the pages until it has an address for every
// pattern that can be reached.
func (b *Browser) find(base string, patterns []string, found map[string]string) {
	b.t.Helper()
	expressions := map[string]*regexp.Regexp{}
	for _, p := range patterns {
		expressions[p] = regexp.MustCompile("^" + regexp.MustCompile(`\\\{[a-z]+\\\}`).ReplaceAllString(regexp.QuoteMeta(p), `[^/?#]+`) + `(\?.*)?$`)
	}
	if slices.Contains(patterns, "/sign-in") {
		found["/sign-in"] = "/sign-in"
	}
	queue, met := []string{"/"}, map[string]bool{}
	for len(queue) > 0 {
		address := queue[0]
		queue = queue[1:]
		for _, p := range patterns {
			if found[p] == "" && expressions[p].MatchString(address) {
				found[p] = address
			}
		}
		shape := digits.ReplaceAllString(address, "")
		if met[shape] {
			continue
		}
		met[shape] = true
		b.Goto(base + address)
		var links []string
		list := b.Evaluate(`[...document.querySelectorAll("a[href^='/']")].map(a => a.getAttribute("href"))`)
		if err := json.Unmarshal(list, &links); err != nil {
			b.t.Fatal(err)
		}
		for _, link := range links {
			link, _, _ = strings.Cut(link, "#")
			for _, p := range patterns {
				if found[p] == "" && expressions[p].MatchString(link) {
					found[p] = link
					queue = append(queue, link)
				}
			}
		}
	}
}

// digits are what tells one of many like pages from the others.
var digits = regexp.MustCompile(`[0-9a-f-]{8,}|\?.*`)

// inBothLanguages looks at pages in Indonesian and in English.
func (b *Browser) inBothLanguages(base string, pages map[string]string) {
	b.t.Helper()
	patterns := make([]string, 0, len(pages))
	for p := range pages {
		patterns = append(patterns, p)
	}
	slices.Sort(patterns)
	for _, lang := range []string{"id", "en"} {
		b.Size(1366, 900)
		b.Goto(base + "/sign-in")
		if count(b, fmt.Sprintf("button[name=language][value=%s]", lang)) > 0 {
			b.Follow(fmt.Sprintf("button[name=language][value=%s]", lang))
		}
		for _, p := range patterns {
			b.Goto(base + pages[p])
			if got := string(b.Evaluate("document.documentElement.lang")); got != strconv.Quote(lang) {
				b.t.Errorf("%s is shown in %s, want %s", p, got, lang)
			}
			b.lookWide(p + " in " + lang)
		}
	}
}

// lookWide has axe look at a page on a desk's screen and on a phone's.
func (b *Browser) lookWide(what string) {
	b.t.Helper()
	for _, width := range []int{1366, 390} {
		b.Size(width, 900)
		for _, v := range b.Axe() {
			b.t.Errorf("%s at %d px: %s", what, width, v)
		}
		if over := b.Overflow(); over > 0 {
			b.t.Errorf("%s is %d px wider than a window of %d", what, over, width)
		}
	}
	if found := b.Complaints(); len(found) > 0 {
		b.t.Errorf("%s: the browser complains: %q", what, found)
	}
}

// invite invites a new person and gives the path of the invitation.
func (b *Browser) invite(base string) string {
	b.t.Helper()
	b.Size(1366, 900)
	b.Goto(base + "/accounts")
	b.Type("input[name=name]", "Tamu")
	b.Type("input[name=login]", "tamu")
	b.Evaluate(`document.querySelector("select[name=role]").value = "mayor"`)
	b.Follow(`form[action="/accounts"] button`)
	address := regexp.MustCompile(`/invitations/[A-Za-z0-9_-]+`).FindString(b.Text("main"))
	if address == "" {
		b.t.Fatal("no invitation is shown")
	}
	return address
}

// pressAndFollow presses a key that leads to another page and waits for it.
func (b *Browser) pressAndFollow(key string) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if _, err := chromedp.RunResponse(ctx, chromedp.KeyEvent(key)); err != nil {
		b.t.Fatalf("press %q: %v", key, err)
	}
}

// tabTo presses the tabulator until an element has the focus.
func (b *Browser) tabTo(selector string) {
	b.t.Helper()
	for range 200 {
		b.Press("\t")
		if truth(b, fmt.Sprintf("document.activeElement.matches(%q)", selector)) {
			return
		}
	}
	b.t.Fatalf("the tabulator does not lead to %s", selector)
}
