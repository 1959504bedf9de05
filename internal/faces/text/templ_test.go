package text_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"

	"nyata/internal/house"
)

// TestPagesSayNothingThemselves finds text in pages that is not from the
// catalogue, and would therefore be the same in both languages. It reads the
// generated Go of every .templ file: what is written out there as a literal
// stands in the page as it is.
func TestPagesSayNothingThemselves(t *testing.T) {
	for _, file := range house.Files(t, "internal/faces", "_templ.go") {
		source := strings.Replace(file.Path, "_templ.go", ".templ", 1)
		for _, said := range literals(markup(t, file)) {
			t.Errorf("%s says %q itself: give it a key in the catalogue", source, said)
		}
	}
}

func TestLiterals(t *testing.T) {
	for page, want := range map[string][]string{
		`<p>` + hole + `</p>`:                                      nil,
		`<p>Nyata · ` + hole + ` %</p>`:                            nil,
		`<p>Jumlah ` + hole + `</p>`:                               {"Jumlah"},
		`<img alt="Halaman ` + hole + `" title="` + hole + `">`:    {"Halaman"},
		`<a class="link" href="/agency">` + hole + `</a>`:          nil,
		`<button aria-label="Close">×</button>`:                    {"Close"},
		`<kbd>Ctrl</kbd><kbd>K</kbd><code>nyata serve</code>`:      nil,
		`<script type="module">let a = "b"</script>`:               nil,
		`<option value="x">Semua</option><td>CSV</td><td>—</td>`:   {"Semua"},
		`<p>` + hole + `</p><input placeholder="Cari"><p>TW</p>  `: {"Cari", "TW"},
	} {
		if got := literals(page); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", page, got, want)
		}
	}
}

// hole stands in a page where the code puts something in.
const hole = "\uFFFC"

// markup is what a generated file writes, with a hole for everything that is
// not a literal.
func markup(t *testing.T, file house.File) string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file.Path, file.Text, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var page strings.Builder
	ast.Inspect(parsed, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		selector, ok := call.Fun.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		switch selector.Sel.Name {
		case "WriteString": // templruntime.WriteString(buffer, n, literal), or buffer.WriteString(value)
			if literal, ok := call.Args[len(call.Args)-1].(*ast.BasicLit); ok && literal.Kind == token.STRING {
				text, err := strconv.Unquote(literal.Value)
				if err != nil {
					t.Fatal(err)
				}
				page.WriteString(text)
			} else {
				page.WriteString(hole)
			}
		case "Render":
			page.WriteString(hole)
		}
		return true
	})
	return page.String()
}

// spoken are the attributes that people see or hear.
var spoken = []string{"alt", "title", "aria-label", "aria-description", "placeholder", "label", "content"}

// silent are the elements whose text is no language: keys, code and script.
var silent = []string{"script", "style", "kbd", "code"}

// names are the same in every language.
var names = []string{"Nyata", "CSV", "PDF", "XLSX", "DOCX", "SVG", "PNG", "JSON", "EN", "ID", "SHA"}

// literals are the texts of a page that are in one language only.
func literals(page string) []string {
	var found []string
	inside := ""
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return found
		}
		token := z.Token()
		switch kind {
		case html.StartTagToken, html.SelfClosingTagToken:
			if kind == html.StartTagToken && slices.Contains(silent, token.Data) {
				inside = token.Data
			}
			for _, a := range token.Attr {
				if slices.Contains(spoken, a.Key) && token.Data != "meta" {
					found = keepWords(found, a.Val)
				}
			}
		case html.EndTagToken:
			if token.Data == inside {
				inside = ""
			}
		case html.TextToken:
			if inside == "" {
				found = keepWords(found, token.Data)
			}
		}
	}
}

// keepWords adds what is left of a text without holes, names and signs, if it
// holds a letter.
func keepWords(found []string, said string) []string {
	for piece := range strings.SplitSeq(said, hole) {
		piece = strings.TrimFunc(piece, func(r rune) bool { return !unicode.IsLetter(r) })
		if piece != "" && !slices.Contains(names, piece) {
			found = append(found, piece)
		}
	}
	return found
}
