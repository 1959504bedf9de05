package e2e

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// TestPracticeCity walks through the practice city as its readers do: the mayor
// follows a difference to the box its figure stands in, the operator answers
// it, and the mayor reads the answer. Every page on the way is looked at by
// axe, at a desk's and a phone's width. With NYATA_SCREENSHOT set to a file it
// leaves the picture of the readme there.
func TestPracticeCity(t *testing.T) {
	if testing.Short() {
		t.Skip("browser tests are left out of a short run")
	}
	b := Open(t)
	base := demo(t)

	b.signIn(base, "walikota")
	awaitDifferences(b, base)
	for _, path := range []string{"/", "/differences", "/documents", "/indicators", "/proposals", "/reading"} {
		b.Goto(base + path)
		b.look(path)
	}

	b.Goto(base + "/")
	if path := os.Getenv("NYATA_SCREENSHOT"); path != "" {
		b.FirstScreen(path, 1320, 900)
	}
	b.Follow(`a[href^="/agencies/"]`)
	b.look("an agency")
	b.Goto(base + "/indicators")
	b.Follow(`main a[href^="/indicators/"]`)
	b.look("an indicator")

	// from a difference to the box its figure stands in
	difference := differenceOnPaper(b, base)
	b.look("a difference")
	b.Follow(`a:has(img.crop)`)
	b.look("a figure on its page")
	if n := count(b, ".box.here"); n != 1 {
		t.Errorf("%d boxes show the figure on its page, want 1", n)
	}
	if !truth(b, `[...document.querySelectorAll("main img")].some(i => i.complete && i.naturalWidth > 300)`) {
		t.Error("the picture of the page is not shown")
	}

	// the agency answers, the mayor reads it
	b.signOut()
	b.signIn(base, "operator")
	b.Goto(base + "/differences")
	b.look("the operator's differences")
	b.Follow(`main a[href^="/differences/"]`)
	answered := b.Address()
	const answer = "Volume dihitung ulang bersama pengawas lapangan."
	b.Type("textarea[name=text]", answer)
	b.Follow(`form[action$="/reply"] button`)
	b.look("an answered difference")
	b.signOut()
	b.signIn(base, "walikota")
	b.Goto(answered)
	if !truth(b, fmt.Sprintf("document.body.innerText.includes(%q)", answer)) {
		t.Error("the mayor does not see the agency's answer")
	}

	// another language keeps the place
	b.Goto(base + difference)
	b.Follow(`button[name=language][value=en]`)
	if lang := string(b.Evaluate("document.documentElement.lang")); lang != `"en"` || b.Address() != base+difference {
		t.Errorf("English is shown as %s at %s", lang, b.Address())
	}

	// signed out, nothing of it can be seen
	b.signOut()
	b.Goto(base + difference)
	if !truth(b, `document.querySelector("input[name=password]") !== null`) {
		t.Errorf("a difference is shown to anybody at %s", b.Address())
	}
}

// demo starts the practice city and gives its address.
func demo(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := listener.Addr().String()
	if err := listener.Close(); err != nil {
		t.Fatal(err)
	}
	command := exec.Command("nyata", "demo", "--address", address, "--data", t.TempDir())
	command.Env = append(os.Environ(), "NYATA_LANG=id", "NYATA_CACHE="+cacheFolder())
	var said bytes.Buffer
	command.Stdout, command.Stderr = &said, &said
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = command.Process.Signal(syscall.SIGINT)
		if err := command.Wait(); err != nil {
			t.Errorf("the practice city ends with %v:\n%s", err, said.String())
		}
	})
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(100 * time.Millisecond) {
		if connection, err := net.Dial("tcp", address); err == nil {
			_ = connection.Close()
			return "http://" + address
		}
	}
	t.Fatal("the practice city does not answer")
	return ""
}

// cacheFolder is where the compiled PDF engine is kept between runs.
func cacheFolder() string { return filepath.Join(os.TempDir(), "nyata-e2e-cache") }

// practicePassword is what `nyata demo` prints.
const practicePassword = "kota-contoh-2026"

func (b *Browser) signIn(base, login string) {
	b.t.Helper()
	b.Goto(base + "/sign-in")
	b.look("the sign-in")
	b.Type("input[name=login]", login)
	b.Type("input[name=password]", practicePassword)
	b.Follow("main form button")
	if b.Address() != base+"/" {
		b.t.Fatalf("signing in as %s leads to %s", login, b.Address())
	}
}

func (b *Browser) signOut() {
	b.t.Helper()
	b.Follow(`form[action="/sign-out"] button`)
}

// look checks what holds for every page.
func (b *Browser) look(what string) {
	b.t.Helper()
	for _, v := range b.Axe() {
		b.t.Errorf("%s: %s", what, v)
	}
	for _, width := range []int{390, 1320} {
		b.Size(width, 900)
		if over := b.Overflow(); over > 0 {
			b.t.Errorf("%s is %d px wider than a window of %d", what, over, width)
		}
	}
	if found := b.Complaints(); len(found) > 0 {
		b.t.Errorf("%s: the browser complains: %q", what, found)
	}
}

// awaitDifferences waits until the documents are read and checked.
func awaitDifferences(b *Browser, base string) {
	b.t.Helper()
	for deadline := time.Now().Add(3 * time.Minute); time.Now().Before(deadline); time.Sleep(time.Second) {
		b.Goto(base + "/differences")
		if count(b, `main a[href^="/differences/d-"]`) > 0 {
			return
		}
	}
	b.t.Fatal("no differences: the documents are not read")
}

// differenceOnPaper opens a difference whose figure stands on a page with a
// picture, and gives its path.
func differenceOnPaper(b *Browser, base string) string {
	b.t.Helper()
	b.Goto(base + "/differences")
	var paths []string
	found := b.Evaluate(`[...new Set([...document.querySelectorAll('main a[href^="/differences/d-"]')].map(a => a.getAttribute("href")))]`)
	if err := json.Unmarshal(found, &paths); err != nil {
		b.t.Fatal(err)
	}
	for _, path := range paths {
		b.Goto(base + path)
		if count(b, "img.crop") > 0 {
			return path
		}
	}
	b.t.Fatalf("none of %d differences shows a piece of its page", len(paths))
	return ""
}

// count is how many elements a selector finds.
func count(b *Browser, selector string) int {
	b.t.Helper()
	var n int
	if err := json.Unmarshal(b.Evaluate(fmt.Sprintf("document.querySelectorAll(%q).length", selector)), &n); err != nil {
		b.t.Fatal(err)
	}
	return n
}

func truth(b *Browser, expression string) bool {
	b.t.Helper()
	return string(b.Evaluate(expression)) == "true"
}
