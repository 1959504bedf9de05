package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"codeberg.org/go-pdf/fpdf"

	"nyata/internal/adapters/practice"
	"nyata/internal/adapters/read"
	"nyata/internal/house"
	"nyata/internal/judgement/interpret"
)

// TestEveryFormOfATextSaysTheSame holds the quantities of one text against each
// other as a Word file, as a PDF, as plain text whose lines are broken and words
// parted at their ends, and as a PDF of two columns with a head and a foot on
// every page, so that sentences run over columns and pages.
func TestEveryFormOfATextSaysTheSame(t *testing.T) {
	if testing.Short() {
		t.Skip("reads every text four times")
	}
	reader := read.New("", read.Limits{})
	defer func() { _ = reader.Close() }()
	in := interpret.New(nil)
	said := func(name string, data []byte) []string {
		doc := reader.Read(t.Context(), name, data)
		var all []string
		r := in.Document(&doc)
		for i := range r.Candidates {
			if c := &r.Candidates[i]; c.Narrative != nil {
				all = append(all, fmt.Sprintf("%g %g..%g %s %s %d", c.Figure.Value, c.Figure.Low, c.Figure.High, c.Figure.Unit, c.Narrative.Action, c.Period.Year()))
			}
		}
		slices.Sort(all)
		return all
	}
	same, of := map[string]int{}, map[string]int{}
	for _, path := range formTexts(t) {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		head, body, _ := strings.Cut(string(text), "\n")
		body = withoutTables(body)
		name := strings.TrimPrefix(head, "@ ")
		bare := strings.TrimSuffix(name, filepath.Ext(name))
		letter := written(t, bare+".docx", body)
		want := said(bare+".docx", letter)
		for form, got := range map[string][]string{
			"PDF":         said(bare+".pdf", written(t, bare+".pdf", body)),
			"plain":       said(bare+".txt", []byte(plainText(body))),
			"two columns": said(bare+".pdf", columns(t, body)),
		} {
			of[form] += len(want)
			for _, w := range want {
				if at := slices.Index(got, w); at >= 0 {
					same[form]++
					got = slices.Delete(slices.Clone(got), at, at+1)
				} else {
					t.Logf("%s, %s: %q is missing", filepath.Base(path), form, w)
				}
			}
			for _, g := range got {
				t.Logf("%s, %s: %q is not in the Word file", filepath.Base(path), form, g)
			}
		}
	}
	for form, least := range map[string]float64{"PDF": 0.99, "plain": 0.99, "two columns": 0.99} {
		share := float64(same[form]) / float64(of[form])
		t.Logf("%s: %d of %d quantities as in the Word file (%.1f %%)", form, same[form], of[form], 100*share)
		if share < least {
			t.Errorf("%s gives %.3f of the Word file's quantities, want %.2f", form, share, least)
		}
	}
}

// formTexts are the texts whose labels development may see.
func formTexts(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, pattern := range []string{"bench/narrative/second/*.txt", "internal/adapters/practice/narrative/*.txt"} {
		names, err := filepath.Glob(filepath.Join(house.Root(t), filepath.FromSlash(pattern)))
		if err != nil || len(names) == 0 {
			t.Fatalf("no texts in %s: %v", pattern, err)
		}
		all = append(all, names...)
	}
	return all
}

func withoutTables(body string) string {
	var lines []string
	for line := range strings.SplitSeq(body, "\n") {
		if !strings.HasPrefix(line, "|") {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

func written(t *testing.T, name, body string) []byte {
	t.Helper()
	f, err := practice.Narrative("@ " + name + "\n" + body)
	if err != nil {
		t.Fatal(err)
	}
	return f.Data
}

// plainText breaks the lines of a text at 76 characters and parts some long words
// there.
func plainText(body string) string {
	const width = 76
	var out strings.Builder
	for line := range strings.SplitSeq(strings.TrimSpace(body), "\n") {
		column := 0
		for i, w := range strings.Fields(strings.TrimLeft(line, "# ")) {
			switch room := width - column - 1; {
			case i == 0:
			case len(w) <= room:
				out.WriteByte(' ')
				column++
			case len(w) > 9 && room > 5 && plainLetters(w):
				fmt.Fprintf(&out, " %s-\n", w[:5])
				w, column = w[5:], 0
			default:
				out.WriteByte('\n')
				column = 0
			}
			out.WriteString(w)
			column += len(w)
		}
		out.WriteString("\n\n")
	}
	return out.String()
}

func plainLetters(w string) bool {
	return strings.IndexFunc(w, func(r rune) bool { return r < 'a' || r > 'z' }) < 0
}

// columns prints a text in two columns, with the same line at the head of every
// page and its number at the foot.
func columns(t *testing.T, body string) []byte {
	t.Helper()
	const margin, gap, size, leading, paragraphGap = 56.0, 24.0, 10.0, 13.5, 9.0
	pdf := fpdf.New("P", "pt", "A4", "")
	pdf.SetCompression(false)
	pdf.SetAutoPageBreak(false, margin)
	pdf.SetCellMargin(0)
	code := pdf.UnicodeTranslatorFromDescriptor("")
	wide, _ := pdf.GetPageSize()
	width := (wide - 2*margin - gap) / 2
	const high = 420.0 // short pages: more sentences run over them
	x, y := margin, high
	column := 1
	advance := func() {
		if y += leading; y <= high-margin {
			return
		}
		if column++; column > 1 {
			pdf.AddPage()
			pdf.SetFont("Helvetica", "I", 8)
			pdf.Text(margin, 30, code("Dokumen rekaan untuk uji coba – edisi ini tidak dijual"))
			pdf.Text(wide-margin-40, high-20, fmt.Sprintf("Halaman %d", pdf.PageNo()))
			column = 0
		}
		x, y = margin+float64(column)*(width+gap), margin+leading
	}
	for line := range strings.SplitSeq(strings.TrimSpace(body), "\n") {
		text := strings.TrimLeft(line, "# ")
		if strings.TrimSpace(text) == "" {
			continue
		}
		style, points := "", size
		if strings.HasPrefix(line, "#") {
			style, points = "B", size+1
		}
		pdf.SetFont("Helvetica", style, points)
		row := ""
		flush := func() {
			advance()
			pdf.SetFont("Helvetica", style, points)
			pdf.Text(x, y, code(row))
			row = ""
		}
		for _, w := range strings.Fields(text) {
			if row != "" && pdf.GetStringWidth(code(row+" "+w)) > width {
				flush()
			}
			row = strings.TrimSpace(row + " " + w)
		}
		flush()
		y += paragraphGap
	}
	var b bytes.Buffer
	if err := pdf.Output(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
