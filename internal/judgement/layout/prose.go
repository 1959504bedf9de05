package layout

import (
	"regexp"
	"slices"
	"unicode"

	"nyata/internal/record/document"
)

func isLetter(r rune) bool { return unicode.IsLetter(r) }

// caption matches the first words of a title, a source or a note: text that
// belongs to a table or picture but stands outside it.
var caption = regexp.MustCompile(`(?i)^(?:tabel|table|tab\.|figure|fig\.|gambar|grafik|chart|box|exhibit|bagan|sources?|sumber|notes?|catatan|keterangan|nb|n\.b\.)(?:[\s:.\d]|$)`)

// proseWords and proseWidth (in font sizes) are the least of a line of running
// text.
const (
	proseWords = 5
	proseWidth = 17.0
)

// textLike tells whether a chunk could be a line of running text.
func textLike(c chunk, size float64) bool {
	if len(c.words) < proseWords || c.box.X1-c.box.X0 < proseWidth*size {
		return false
	}
	lettered, lower := 0, 0
	for _, w := range c.words {
		if hasLetters(w.Text) {
			lettered++
			if r := []rune(w.Text)[0]; unicode.IsLower(r) {
				lower++
			}
		}
	}
	return lettered*10 >= len(c.words)*7 && lower >= 2
}

// printed is a line of the page with its chunks and what is known of it.
type printed struct {
	line
	chunks  []chunk       // without running text; none when all of it is
	running *document.Box // where running text stands on this line
}

// parted lists the printed lines of the page with running text taken out, chunk
// by chunk, so that a table beside a column of text keeps its rows.
func parted(words []document.Word) (kept []printed, prose []document.Box) {
	all := lines(words)
	cut := make([][]chunk, len(all))
	isProse := make([][]bool, len(all))
	for i, l := range all {
		cut[i] = chunks(l)
		isProse[i] = make([]bool, len(cut[i]))
	}
	for i := range all {
		for k, c := range cut[i] {
			if !textLike(c, all[i].size) {
				continue
			}
			j, m := below(all, cut, i, c)
			if j < 0 || !textLike(cut[j][m], all[j].size) {
				continue
			}
			// Two lines may be the labels of two rows: then figures stand
			// beside them, and no third line of text follows.
			if hasFigures(cut[i]) && hasFigures(cut[j]) && !isProse[i][k] {
				if n, o := below(all, cut, j, cut[j][m]); n < 0 || !textLike(cut[n][o], all[n].size) || hasFigures(cut[n]) {
					continue
				}
			}
			isProse[i][k], isProse[j][m] = true, true
		}
	}
	// The short last line of a paragraph.
	for i := range all {
		for k, c := range cut[i] {
			if !isProse[i][k] {
				continue
			}
			j, m := below(all, cut, i, c)
			if j < 0 || isProse[j][m] || len(cut[j]) > 1 {
				continue
			}
			last := cut[j][m]
			if last.box.X0 <= c.box.X0+2*all[i].size && last.box.X1 <= c.box.X1+all[i].size && !last.numeric() {
				isProse[j][m] = true
			}
		}
	}
	for i, l := range all {
		p := printed{line: line{size: l.size, box: l.box}}
		for k, c := range cut[i] {
			if isProse[i][k] {
				prose = append(prose, c.box)
				box := c.box
				if p.running != nil {
					box = union(box, *p.running)
				}
				p.running = &box
				continue
			}
			if len(p.chunks) == 0 {
				p.box = c.box
			}
			p.chunks = append(p.chunks, c)
			p.words = append(p.words, c.words...)
			p.box = union(p.box, c.box)
		}
		kept = append(kept, p)
	}
	return kept, prose
}

// below finds the chunk under c on one of the next lines, close enough to go
// on the same paragraph.
func below(all []line, cut [][]chunk, i int, c chunk) (int, int) {
	for j := i + 1; j < len(all) && j <= i+4; j++ {
		if all[j].box.Y0-c.box.Y1 > 1.2*all[i].size {
			return -1, -1
		}
		for m, d := range cut[j] {
			if d.box.Y0 < c.box.Y1-0.5*all[i].size {
				continue
			}
			overlap := min(c.box.X1, d.box.X1) - max(c.box.X0, d.box.X0)
			if overlap > 0.6*min(c.box.X1-c.box.X0, d.box.X1-d.box.X0) && sameSize(all[i].size, all[j].size) {
				return j, m
			}
		}
	}
	return -1, -1
}

func hasFigures(cs []chunk) bool {
	return slices.ContainsFunc(cs, func(c chunk) bool { return c.numeric() })
}

func sameSize(a, b float64) bool { return a <= 1.2*b && b <= 1.2*a }
