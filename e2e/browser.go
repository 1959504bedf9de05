// Package e2e tests the whole product from outside: commands by scripts
// (testdata/script) and pages in a real browser.
package e2e

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// patience is how long one step in the browser may take on a busy machine.
const patience = 90 * time.Second

// Browser is one tab of a headless Chromium with a profile of its own. Every
// method ends the test when the browser cannot do what is asked.
type Browser struct {
	t   testing.TB
	ctx context.Context

	mu         sync.Mutex
	complaints []string
}

// Open starts a browser that is closed at the end of the test. Without a
// Chromium on the machine the test is skipped, unless NYATA_BROWSER says
// "required".
func Open(t testing.TB) *Browser {
	t.Helper()
	path, err := chromium()
	if err != nil {
		if os.Getenv("NYATA_BROWSER") == "required" {
			t.Fatal(err)
		}
		t.Skip(err)
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(),
		chromedp.ExecPath(path),
		chromedp.UserDataDir(t.TempDir()),
		chromedp.Headless,
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		chromedp.NoFirstRun,
		chromedp.NoDefaultBrowserCheck,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-extensions", true),
		chromedp.Flag("disable-dev-shm-usage", true), // small in containers
		chromedp.Flag("force-color-profile", "srgb"),
		chromedp.Flag("lang", "id"),
		chromedp.WindowSize(1320, 900),
	)
	t.Cleanup(stop)
	b := &Browser{t: t}
	ctx, cancel := chromedp.NewContext(allocator, chromedp.WithListener(b.listen))
	t.Cleanup(cancel)
	b.ctx = ctx
	// the first call must not have a limit of its own: the tab would end with it
	if err := chromedp.Do(ctx, chromedp.Navigate("about:blank")); err != nil {
		t.Fatalf("start %s: %v", path, err)
	}
	return b
}

// chromium is the path of a browser that starts. Where the name belongs to a
// stub that only asks for a snap, starting it fails and the next is tried.
func chromium() (string, error) {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chromium-headless-shell"} {
		path, err := exec.LookPath(name)
		if err != nil {
			continue
		}
		if err := exec.Command(path, "--version").Run(); err == nil {
			return path, nil
		}
	}
	return "", errors.New("no Chromium on this machine: browser tests need one (script/setup test installs it)")
}

// listen keeps what the page complains about.
func (b *Browser) listen(event any) {
	var complaint string
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		complaint = "exception: " + e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			complaint += " " + e.ExceptionDetails.Exception.Description
		}
	case *log.EventEntryAdded:
		if e.Entry.Level != log.EntryLevelError {
			return
		}
		complaint = fmt.Sprintf("%s: %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL)
	default:
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.complaints = append(b.complaints, complaint)
}

// Complaints are the exceptions, refused resources and breaches of the content
// policy since they were last asked for.
func (b *Browser) Complaints() []string {
	b.mu.Lock()
	defer b.mu.Unlock()
	all := b.complaints
	b.complaints = nil
	return all
}

// Goto opens an address and waits until the page has loaded; the test fails on
// an answer of 400 or more.
func (b *Browser) Goto(url string) {
	b.t.Helper()
	response := run(b, "open "+url, chromedp.NavigateResponse(url))
	if response != nil && response.Status >= 400 {
		b.t.Fatalf("open %s: the server answers %d", url, response.Status)
	}
}

// Click clicks the first element that a CSS selector finds.
func (b *Browser) Click(selector string) {
	b.t.Helper()
	b.do("click "+selector, chromedp.Click(chromedp.CSS(selector)))
}

// Follow clicks an element that leads to another page and waits for it.
func (b *Browser) Follow(selector string) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if _, err := chromedp.RunResponse(ctx, chromedp.Click(chromedp.CSS(selector))); err != nil {
		b.t.Fatalf("follow %s: %v", selector, err)
	}
}

// Type types a text into a field.
func (b *Browser) Type(selector, text string) {
	b.t.Helper()
	b.do("type into "+selector, chromedp.SendKeys(chromedp.CSS(selector), text))
}

// Press presses keys on whatever has the focus.
func (b *Browser) Press(keys string) {
	b.t.Helper()
	b.do("press "+keys, chromedp.KeyEvent(keys))
}

// Wait waits until a selector finds something that can be seen.
func (b *Browser) Wait(selector string) {
	b.t.Helper()
	b.do("wait for "+selector, chromedp.WaitVisible(chromedp.CSS(selector)))
}

// Text is what a person reads in the first element a selector finds.
func (b *Browser) Text(selector string) string {
	b.t.Helper()
	return run(b, "read "+selector, chromedp.Text(chromedp.CSS(selector)))
}

// Address is where the browser is.
func (b *Browser) Address() string {
	b.t.Helper()
	return run(b, "ask for the address", chromedp.Location())
}

// Size sets the width and height of the window in CSS pixels.
func (b *Browser) Size(width, height int) {
	b.t.Helper()
	b.do("resize", chromedp.EmulateViewport(int64(width), int64(height)))
}

// Overflow is by how many CSS pixels the page is wider than the window; a page
// that fits has none.
func (b *Browser) Overflow() int {
	b.t.Helper()
	root := "document.documentElement"
	return run(b, "measure", chromedp.Evaluate[int](root+".scrollWidth - "+root+".clientWidth"))
}

// Evaluate runs an expression in the page and gives its value as JSON.
func (b *Browser) Evaluate(expression string) json.RawMessage {
	b.t.Helper()
	return json.RawMessage(run(b, "evaluate", chromedp.Evaluate[string]("JSON.stringify("+expression+")")))
}

// Screenshot writes the whole page as a PNG, as seen at a width.
func (b *Browser) Screenshot(path string, width int) {
	b.t.Helper()
	b.Size(width, 900)
	b.keep(path, run(b, "take a picture", chromedp.FullScreenshot(100)))
}

// FirstScreen writes a PNG of what is seen before scrolling, in a window of a
// width and height.
func (b *Browser) FirstScreen(path string, width, height int) {
	b.t.Helper()
	b.Size(width, height)
	b.keep(path, run(b, "take a picture", chromedp.CaptureScreenshot()))
}

// keep writes a picture to a file.
func (b *Browser) keep(path string, picture []byte) {
	b.t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(path, picture, 0o644); err != nil {
		b.t.Fatalf("write picture: %v", err)
	}
}

//go:embed testdata/axe.min.js
var axe string

// Violation is one fault of accessibility that axe finds.
type Violation struct {
	ID     string `json:"id"`
	Impact string `json:"impact"`
	Help   string `json:"help"`
	Nodes  []struct {
		HTML string `json:"html"`
	} `json:"nodes"`
}

// String says what is wrong, and the first place where.
func (v Violation) String() string {
	where := ""
	if len(v.Nodes) > 0 {
		where = " in " + strings.TrimSpace(v.Nodes[0].HTML)
	}
	return fmt.Sprintf("%s (%s): %s, %d×%s", v.ID, v.Impact, v.Help, len(v.Nodes), where)
}

// Axe looks for faults against WCAG 2.2 A and AA in the page as it is shown.
func (b *Browser) Axe() []Violation {
	b.t.Helper()
	b.do("bring axe", chromedp.Func(func(ctx context.Context, tab *chromedp.Target) error {
		_, err := chromedp.Evaluate[chromedp.Void](axe+";undefined")(ctx, tab)
		return err
	}))
	const look = `axe.run(document, {resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
		.then(found => JSON.stringify(found.violations))`
	raw := run(b, "run axe", chromedp.Evaluate[string](look, chromedp.EvalAwaitPromise))
	var found []Violation
	if err := json.Unmarshal([]byte(raw), &found); err != nil {
		b.t.Fatalf("read what axe found: %v", err)
	}
	return found
}

// do runs a step that has no result.
func (b *Browser) do(what string, step chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	run(b, what, step)
}

// run runs a step with a limit of time.
func run[T any](b *Browser, what string, step chromedp.Action[T]) T {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	result, err := chromedp.Run(ctx, step)
	if err != nil {
		b.t.Fatalf("%s: %v", what, err)
	}
	return result
}
