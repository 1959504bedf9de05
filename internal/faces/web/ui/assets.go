package ui

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
)

//go:embed css/*.css static
var embedded embed.FS

// StaticPath is where a browser finds the assets.
const StaticPath = "/static/"

// styleSheet is the name under which all files of css/ are served as one.
const styleSheet = "nyata.css"

// fieldWorker is the service worker of the field checks.
const fieldWorker = "field-worker.js"

// Assets are the files a browser fetches beside a page, held in memory and
// compressed once. Each has its hash in its address, so that a browser may
// keep it for good and a new release is still seen at once.
type Assets struct {
	byName map[string]asset
}

type asset struct {
	body, zipped []byte // zipped is nil where it would not be smaller
	kind         string // content type
	tag          string // hash, also the ETag
}

// kinds are the content types by ending; a file of another sort is not served.
var kinds = map[string]string{
	".css":     "text/css; charset=utf-8",
	".js":      "text/javascript; charset=utf-8",
	".woff2":   "font/woff2",
	".svg":     "image/svg+xml",
	".LICENSE": "text/plain; charset=utf-8",
}

// LoadAssets reads the assets that are built into the binary. They are the
// same for every handler of a process and compressed only once.
func LoadAssets() (*Assets, error) { return loaded() }

var loaded = sync.OnceValues(load)

func load() (*Assets, error) {
	a := &Assets{byName: map[string]asset{}}
	files, err := fs.ReadDir(embedded, "static")
	if err != nil {
		return nil, fmt.Errorf("list assets: %w", err)
	}
	for _, file := range files {
		body, err := fs.ReadFile(embedded, path.Join("static", file.Name()))
		if err != nil {
			return nil, fmt.Errorf("read asset %s: %w", file.Name(), err)
		}
		if err := a.add(file.Name(), body); err != nil {
			return nil, err
		}
	}
	sheet, err := a.styles()
	if err != nil {
		return nil, err
	}
	return a, a.add(styleSheet, sheet)
}

// comment and blank are what a style sheet carries for its authors only.
var (
	comment = regexp.MustCompile(`(?s)/\*.*?\*/`)
	blank   = regexp.MustCompile(`\s+`)
	closed  = regexp.MustCompile(`\s*([{};,])\s*`)
	fontURL = regexp.MustCompile(`url\(([a-z0-9.-]+)\)`)
)

// styles joins the style sheets in name order, without their comments, and
// gives the fonts in them their full address.
func (a *Assets) styles() ([]byte, error) {
	names, err := fs.Glob(embedded, "css/*.css")
	if err != nil {
		return nil, fmt.Errorf("list style sheets: %w", err)
	}
	slices.Sort(names)
	var joined bytes.Buffer
	for _, name := range names {
		sheet, err := fs.ReadFile(embedded, name)
		if err != nil {
			return nil, fmt.Errorf("read style sheet %s: %w", name, err)
		}
		joined.Write(sheet)
	}
	sheet := comment.ReplaceAll(joined.Bytes(), nil)
	sheet = closed.ReplaceAll(blank.ReplaceAll(sheet, []byte(" ")), []byte("$1"))
	return fontURL.ReplaceAllFunc(sheet, func(m []byte) []byte {
		name := string(fontURL.FindSubmatch(m)[1])
		return []byte("url(" + a.URL(name) + ")")
	}), nil
}

func (a *Assets) add(name string, body []byte) error {
	kind, ok := kinds[path.Ext(name)]
	if !ok {
		return fmt.Errorf("asset %s has an ending of no known content type", name)
	}
	sum := sha256.Sum256(body)
	kept := asset{body: body, kind: kind, tag: hex.EncodeToString(sum[:6])}
	var zipped bytes.Buffer
	z, err := gzip.NewWriterLevel(&zipped, gzip.BestCompression)
	if err != nil {
		return fmt.Errorf("compress asset %s: %w", name, err)
	}
	if _, err := z.Write(body); err != nil {
		return fmt.Errorf("compress asset %s: %w", name, err)
	}
	if err := z.Close(); err != nil {
		return fmt.Errorf("compress asset %s: %w", name, err)
	}
	if zipped.Len() < len(body)*9/10 {
		kept.zipped = zipped.Bytes()
	}
	a.byName[name] = kept
	return nil
}

// URL is the address of an asset with its hash. An asset that does not exist
// has the address of one that will not be found; a test asks for all.
func (a *Assets) URL(name string) string {
	return StaticPath + name + "?v=" + a.byName[name].tag
}

// ServeHTTP serves one asset.
func (a *Assets) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	found, ok := a.byName[strings.TrimPrefix(r.URL.Path, StaticPath)]
	if !ok {
		http.NotFound(w, r)
		return
	}
	header := w.Header()
	header.Set("Content-Type", found.kind)
	header.Set("ETag", `"`+found.tag+`"`)
	if strings.HasSuffix(r.URL.Path, fieldWorker) {
		header.Set("Service-Worker-Allowed", "/checks") // it stands below /static/ and works for these pages alone
	}
	header.Set("Cache-Control", "public, max-age=3600")
	if r.URL.Query().Get("v") == found.tag {
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	body := found.body
	if found.zipped != nil {
		header.Set("Vary", "Accept-Encoding")
		if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
			header.Set("Content-Encoding", "gzip")
			header.Set("ETag", `"`+found.tag+`-gz"`)
			body = found.zipped
		}
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}
