package e2e

import (
	"bytes"
	"image/png"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestBrowser holds the helper itself to what the page tests rely on: that it
// reads, clicks and measures, and that a fault is found where there is one.
func TestBrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("browser tests are left out of a short run")
	}
	pages := http.NewServeMux()
	serve := func(path, body string) {
		pages.HandleFunc("GET "+path, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			w.Header().Set("Content-Security-Policy", "default-src 'self'; img-src 'self' data:")
			_, _ = w.Write([]byte(`<!doctype html><html lang="id"><head><title>Uji</title><link rel="icon" href="data:,"></head><body>` + body + `</body></html>`))
		})
	}
	serve("/good", `<main><h1>Kota Contoh</h1><p><a id="next" href="/next">Berikutnya</a></p><label>Cari <input id="q"></label></main>`)
	serve("/next", `<main><h1>Halaman kedua</h1></main>`)
	serve("/bad", `<main><h1>Rusak</h1><img src="/none.png"><pre>`+strings.Repeat("lebar", 400)+`</pre><script>var x = 1</script></main>`)
	server := httptest.NewServer(pages)
	defer server.Close()

	b := Open(t)
	b.Goto(server.URL + "/good")
	if got := b.Text("h1"); got != "Kota Contoh" {
		t.Errorf("heading is %q", got)
	}
	if found := b.Axe(); len(found) > 0 {
		t.Errorf("axe finds faults in a page without any: %v", found)
	}
	if n := b.Overflow(); n != 0 {
		t.Errorf("a narrow page is said to overflow by %d", n)
	}
	b.Type("#q", "jalan")
	if got := string(b.Evaluate(`document.querySelector("#q").value`)); got != `"jalan"` {
		t.Errorf("the field holds %s", got)
	}
	b.Follow("#next")
	if got := b.Text("h1"); got != "Halaman kedua" || !strings.HasSuffix(b.Address(), "/next") {
		t.Errorf("the link leads to %q at %s", got, b.Address())
	}
	if got := b.Complaints(); len(got) > 0 {
		t.Errorf("complaints about good pages: %q", got)
	}

	b.Goto(server.URL + "/bad")
	b.Size(390, 800)
	if n := b.Overflow(); n <= 0 {
		t.Error("a page wider than the window is said to fit")
	}
	if found := b.Axe(); !slices.ContainsFunc(found, func(v Violation) bool { return v.ID == "image-alt" }) {
		t.Errorf("axe misses a picture without a text: %v", found)
	}
	if got := strings.Join(b.Complaints(), "\n"); !strings.Contains(got, "Content Security Policy") || !strings.Contains(got, "404") {
		t.Errorf("the refused script and the missing picture are not reported: %q", got)
	}

	shot := filepath.Join(t.TempDir(), "shots", "bad.png")
	b.Goto(server.URL + "/good")
	b.Screenshot(shot, 390)
	raw, err := os.ReadFile(shot)
	if err != nil {
		t.Fatal(err)
	}
	picture, err := png.DecodeConfig(bytes.NewReader(raw))
	if err != nil || picture.Width != 390 {
		t.Errorf("the picture is %d wide (%v), want 390", picture.Width, err)
	}
}
