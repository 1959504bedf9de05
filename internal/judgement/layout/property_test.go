package layout_test

import (
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"nyata/internal/judgement/layout"
	"nyata/internal/record/document"
)

// sound checks what must hold for any page: cells inside their table and apart,
// texts made of the words of the page, each used at most once.
func sound(page document.Page) error {
	tables, paragraphs := layout.Arrange(page)
	left := map[string]int{}
	for _, w := range page.Words {
		for _, part := range strings.Fields(w.Text) {
			left[part]++
		}
	}
	use := func(lines []string) error {
		for _, part := range strings.Fields(strings.Join(lines, " ")) {
			if left[part]--; left[part] < 0 {
				return fmt.Errorf("word %q is used more often than it stands on the page", part)
			}
		}
		return nil
	}
	for i, t := range tables {
		if t.Rows < 1 || t.Cols < 1 || len(t.Cells) == 0 {
			return fmt.Errorf("table %d is empty", i)
		}
		taken := map[[2]int]bool{}
		for k, c := range t.Cells {
			if c.Row < 0 || c.Col < 0 || c.RowSpan < 1 || c.ColSpan < 1 || c.Row+c.RowSpan > t.Rows || c.Col+c.ColSpan > t.Cols {
				return fmt.Errorf("table %d of %d×%d: cell %+v is out of bounds", i, t.Rows, t.Cols, c)
			}
			if k > 0 && (c.Row < t.Cells[k-1].Row || c.Row == t.Cells[k-1].Row && c.Col <= t.Cells[k-1].Col) {
				return fmt.Errorf("table %d: cell %d is out of order", i, k)
			}
			for r := c.Row; r < c.Row+c.RowSpan; r++ {
				for col := c.Col; col < c.Col+c.ColSpan; col++ {
					if taken[[2]int{r, col}] {
						return fmt.Errorf("table %d: two cells at row %d, column %d", i, r, col)
					}
					taken[[2]int{r, col}] = true
				}
			}
			if c.Confidence <= 0 || c.Confidence > 1 || c.Box == nil || c.Box.X1 < c.Box.X0 || c.Box.Y1 < c.Box.Y0 || c.Text == "" {
				return fmt.Errorf("table %d: cell %+v makes no sense", i, c)
			}
			lines := c.Lines
			if lines == nil {
				lines = []string{c.Text}
			}
			if err := use(lines); err != nil {
				return err
			}
		}
	}
	for _, p := range paragraphs {
		if p.Text == "" || p.Box == nil {
			return fmt.Errorf("paragraph %+v makes no sense", p)
		}
	}
	return nil
}

var texts = []string{
	"Program", "Jalan", "12", "1.300", "8.866.374.688", "81,27", "2022", "2023", "-", "Tabel", "3.", "•", ":", "Sumber:", "......", "n.a.", "(%)",
	"dan", "laporan", "kinerja", "perangkat", "daerah", "Rp", "#REF!",
}

// pages draws pages on a coarse net, so that words line up and lines meet.
func pages() *rapid.Generator[document.Page] {
	return rapid.Custom(func(t *rapid.T) document.Page {
		s := newSheet()
		at := rapid.IntRange(0, 40)
		for range rapid.IntRange(0, 80).Draw(t, "words") {
			s.text(float64(at.Draw(t, "x"))*14, 20+float64(at.Draw(t, "y"))*float64(rapid.SampledFrom([]int{6, 13}).Draw(t, "step")), rapid.SampledFrom(texts).Draw(t, "text"))
		}
		for range rapid.IntRange(0, 30).Draw(t, "rules") {
			a, b, c := float64(at.Draw(t, "a")), float64(at.Draw(t, "b")), float64(at.Draw(t, "c"))
			if rapid.Bool().Draw(t, "level") {
				s.level(a*14, min(b, c)*14, max(b, c)*14)
			} else {
				s.upright(a*14, min(b, c)*14, max(b, c)*14)
			}
		}
		if len(s.page.Words) > 0 && rapid.Bool().Draw(t, "turn") {
			s.page.Words[0].Turned = 90
		}
		return s.page
	})
}

func TestAnyPageIsSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		if err := sound(pages().Draw(t, "page")); err != nil {
			t.Fatal(err)
		}
	})
}

// TestOrderOfInput: the order in which a program drew its lines says nothing.
func TestOrderOfInput(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		page := pages().Draw(t, "page")
		tables, paragraphs := layout.Arrange(page)
		page.Rules = rapid.Permutation(page.Rules).Draw(t, "order")
		again, paragraphsAgain := layout.Arrange(page)
		if diff := cmp.Diff(tables, again); diff != "" {
			t.Fatalf("tables depend on the order of lines:\n%s", diff)
		}
		if diff := cmp.Diff(paragraphs, paragraphsAgain); diff != "" {
			t.Fatalf("paragraphs depend on the order of lines:\n%s", diff)
		}
	})
}

// TestInputStaysAsItWas: reading changes nothing of the page it is given.
func TestInputStaysAsItWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		page := pages().Draw(t, "page")
		before, err := json.Marshal(page)
		if err != nil {
			t.Fatal(err)
		}
		layout.Arrange(page)
		after, err := json.Marshal(page)
		if err != nil {
			t.Fatal(err)
		}
		if string(before) != string(after) {
			t.Fatal("the page has changed")
		}
	})
}

// FuzzArrange builds a page from bytes: five make a word or a line.
func FuzzArrange(f *testing.F) {
	f.Add([]byte{0, 1, 2, 3, 4, 200, 10, 10, 90, 0})
	f.Add([]byte("0123456789012345678901234567890123456789"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 4000 {
			return
		}
		page := document.Page{Number: 1, Width: 600, Height: 800}
		for len(data) >= 6 {
			kind, a, b := data[0], float64(data[1])*3, float64(data[2])*3
			length := float64(binary.LittleEndian.Uint16(data[3:5])) / 100
			pick := data[5]
			data = data[6:]
			switch kind % 4 {
			case 0:
				page.Rules = append(page.Rules, document.Rule{X0: a, Y0: b, X1: a + length, Y1: b, Fill: pick%2 == 0})
			case 1:
				page.Rules = append(page.Rules, document.Rule{X0: a, Y0: b, X1: a, Y1: b + length, Fill: pick%2 == 0})
			case 2:
				page.Words = append(page.Words, document.Word{
					Text: texts[int(pick)%len(texts)], Size: 1 + float64(pick%30), Turned: []int{0, 0, 0, 90, 180, 270, 45}[pick%7],
					Box: document.Box{X0: a, Y0: b, X1: a + length/20, Y1: b + float64(pick%30)},
				})
			case 3:
				page.Figures = append(page.Figures, document.Box{X0: a, Y0: b, X1: a + length, Y1: b + length})
			}
		}
		if err := sound(page); err != nil {
			t.Fatal(err)
		}
	})
}
