package e2e

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/jpeg"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// TestFieldCheck records field checks the way an inspector does on a phone:
// with a connection, without one, and where the server will not take it.
func TestFieldCheck(t *testing.T) { fieldCheck(t, demo(t)) }

func fieldCheck(t *testing.T, base string) {
	line := newWire(t, base)
	base = line.address
	b := Open(t)
	b.Size(390, 844)
	b.signIn(base, "inspektorat")
	b.Goto(base + "/checks")
	b.look("the places to look at")
	b.Goto(base + "/checks/new")
	b.look("the form of a field check")
	pictures := os.Getenv("NYATA_PICTURES")
	if pictures != "" {
		b.Goto(base + "/checks")
		b.Screenshot(filepath.Join(pictures, "tasks-390.png"), 390)
		b.Screenshot(filepath.Join(pictures, "tasks-1320.png"), 1320)
		b.Goto(base + "/checks/new")
		b.Screenshot(filepath.Join(pictures, "form-390.png"), 390)
		b.Screenshot(filepath.Join(pictures, "form-1320.png"), 1320)
		b.Size(390, 844)
	}
	photo := filepath.Join(t.TempDir(), "foto.png")
	if err := os.WriteFile(photo, onePixel(t), 0o600); err != nil {
		t.Fatal(err)
	}
	fill := func(n, x string) {
		b.Evaluate(`(document.querySelector("#indicator").selectedIndex = 1, document.querySelector("#area").selectedIndex = 2, 0)`)
		b.Evaluate(`(document.querySelector("#n").value = "` + n + `", document.querySelector("#x").value = "` + x + `", 0)`)
		b.do("choose a photo", chromedp.SetUploadFiles(chromedp.CSS("#photo1"), []string{photo}))
	}
	said := func(want string) {
		t.Helper()
		for deadline := time.Now().Add(patience); ; time.Sleep(100 * time.Millisecond) {
			text := b.Text("#queue")
			if strings.Contains(text, want) {
				return
			}
			if time.Now().After(deadline) {
				t.Fatalf("the list of this device says %q, want %q", text, want)
			}
		}
	}
	// What is half filled in comes back after a reload, and is gone when it is
	// begun anew or saved.
	b.Evaluate(`(document.querySelector("#n").value = "4", document.querySelector("#note").value = "pintu air", document.querySelector("#note").dispatchEvent(new Event("input", {bubbles: true})), 0)`)
	b.Goto(base + "/checks/new")
	if !truth(b, `document.querySelector("#n").value === "4" && document.querySelector("#note").value === "pintu air" && !document.querySelector("#draft").hidden`) {
		t.Error("what was filled in is lost by a reload")
	}
	b.look("a form that is back")
	b.Click("#draft button")
	b.Goto(base + "/checks/new")
	if !truth(b, `document.querySelector("#n").value === "" && document.querySelector("#draft").hidden`) {
		t.Error("a form that was begun anew is not empty")
	}
	// With a connection it is sent at once.
	fill("10", "7")
	b.Evaluate(`(document.querySelector("#n").dispatchEvent(new Event("input", {bubbles: true})), 0)`)
	b.Click("#check > button")
	said("1 pemeriksaan terkirim")
	b.Goto(base + "/checks/new")
	if !truth(b, `document.querySelector("#n").value === ""`) {
		t.Error("what was sent comes back as a draft")
	}
	// The same again is recorded once: what the page lists does not grow. The
	// page is opened anew, so that what it says is said of the second.
	b.Goto(base + "/checks/new")
	fill("10", "7")
	b.Click("#check > button")
	said("1 pemeriksaan terkirim")
	b.Goto(base + "/checks")
	if n := count(b, "ul.tasks > li"); n != 1 {
		t.Errorf("%d checks are recorded, want 1", n)
	}
	// Without a connection it stays on the device, and the page can be opened.
	b.Goto(base + "/checks/new")
	for deadline := time.Now().Add(patience); !truth(b, "!!navigator.serviceWorker.controller"); time.Sleep(200 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the service worker does not come up")
		}
	}
	line.set(true)
	if err := os.WriteFile(photo, farAway(t), 0o600); err != nil { // a camera that knows where it is
		t.Fatal(err)
	}
	fill("12", "3")
	b.Click("#check > button")
	said("1 pemeriksaan menunggu dikirim")
	said("aman di perangkat ini")
	b.Complaints() // a browser reports every request that finds no server
	b.Goto(base + "/checks/new")
	said("1 pemeriksaan menunggu dikirim")
	if pictures != "" {
		b.Screenshot(filepath.Join(pictures, "waiting-390.png"), 390)
		b.Size(390, 844)
	}
	b.Complaints()
	line.set(false)
	b.Goto(base + "/checks/new")
	said("1 pemeriksaan terkirim")
	// What the server will not take stays, with its reason.
	fill("5", "9")
	b.Click("#check > button")
	said("x = 9 lebih besar daripada n = 5")
	if all := b.Complaints(); len(all) > 1 { // the refused request itself
		t.Errorf("the browser complains: %q", all)
	}
	b.Goto(base + "/checks")
	if n := count(b, "ul.tasks > li"); n != 2 {
		t.Errorf("%d checks are recorded, want 2", n)
	}
	b.Follow("ul.tasks > li a")
	b.look("a recorded field check")
	if pictures != "" {
		b.Screenshot(filepath.Join(pictures, "check-390.png"), 390)
	}
	if !strings.Contains(b.Text("h1"), "3 dari 12 baik") {
		t.Errorf("the title says %q", b.Text("h1"))
	}
	if n := count(b, ".photos img"); n != 1 {
		t.Errorf("%d photos are shown", n)
	}
	if said := b.Text(".photos"); !strings.Contains(said, "di luar batas kota") {
		t.Errorf("of a photo taken far away the page says %q", said)
	}
	b.Follow("a.cite.long")
	if !strings.Contains(b.Text("main"), "3/12") {
		t.Errorf("the row of the check is not shown: %s", b.Text("main"))
	}
}

// checkField records one field check, so that there is one to look at.
func (b *Browser) checkField(base string) {
	b.t.Helper()
	b.Goto(base + "/checks/new")
	b.Evaluate(`(document.querySelector("#indicator").selectedIndex = 1, document.querySelector("#n").value = "10", document.querySelector("#x").value = "7", 0)`)
	b.Click("#check > button")
	for deadline := time.Now().Add(patience); !strings.Contains(b.Text("#queue"), "1 "); time.Sleep(100 * time.Millisecond) {
		if time.Now().After(deadline) {
			b.t.Fatal("the field check is not sent")
		}
	}
}

// wire stands between browser and server and can be cut.
type wire struct {
	address string
	cut     atomic.Bool
	mu      sync.Mutex
	open    []net.Conn
}

// newWire carries what comes to it on to a server.
func newWire(t *testing.T, to string) *wire {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{address: "http://" + listener.Addr().String()}
	t.Cleanup(func() { _ = listener.Close(); w.set(true) })
	go func() {
		for {
			from, err := listener.Accept()
			if err != nil {
				return
			}
			if w.cut.Load() {
				_ = from.Close()
				continue
			}
			server, err := net.Dial("tcp", strings.TrimPrefix(to, "http://"))
			if err != nil {
				_ = from.Close()
				continue
			}
			w.mu.Lock()
			w.open = append(w.open, from, server)
			w.mu.Unlock()
			go func() { _, _ = io.Copy(server, from); _ = server.Close() }()
			go func() { _, _ = io.Copy(from, server); _ = from.Close() }()
		}
	}()
	return w
}

// set cuts the wire, or joins it again.
func (w *wire) set(cut bool) {
	w.cut.Store(cut)
	if !cut {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, c := range w.open {
		_ = c.Close()
	}
	w.open = nil
}

// farAway is a JPEG whose camera says that it was taken at 10° north, 10° east.
func farAway(t *testing.T) []byte {
	t.Helper()
	var picture bytes.Buffer
	if err := jpeg.Encode(&picture, image.NewGray(image.Rect(0, 0, 64, 48)), nil); err != nil {
		t.Fatal(err)
	}
	degrees := "\x00\x00\x00\x0a\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x01"
	exif := "Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08" +
		"\x00\x01\x88\x25\x00\x04\x00\x00\x00\x01\x00\x00\x00\x1a\x00\x00\x00\x00" +
		"\x00\x04\x00\x01\x00\x02\x00\x00\x00\x02N\x00\x00\x00\x00\x02\x00\x05\x00\x00\x00\x03\x00\x00\x00\x50" +
		"\x00\x03\x00\x02\x00\x00\x00\x02E\x00\x00\x00\x00\x04\x00\x05\x00\x00\x00\x03\x00\x00\x00\x68\x00\x00\x00\x00" +
		degrees + degrees
	out := append([]byte{0xff, 0xd8, 0xff, 0xe1, 0, byte(len(exif) + 2)}, exif...)
	return append(out, picture.Bytes()[2:]...)
}

// onePixel is a small PNG picture.
func onePixel(t *testing.T) []byte {
	t.Helper()
	data, err := base64.StdEncoding.DecodeString("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
	if err != nil {
		t.Fatal(err)
	}
	return data
}
