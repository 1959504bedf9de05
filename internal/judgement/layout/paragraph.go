package layout

import (
	"slices"

	"nyata/internal/record/document"
)

const (
	// paragraphGap is the white, in font sizes, that parts two paragraphs.
	paragraphGap = 0.65
	// textColumn is the least width, in font sizes, of a column of running
	// text; narrower texts side by side are read line by line.
	textColumn = 14.0
	// columnGap is the least white, in font sizes, between columns of text.
	columnGap = 1.2
)

// textBlock is a paragraph in the making.
type textBlock struct {
	lines []line
	box   document.Box
}

// paragraphs joins words outside tables into paragraphs, in reading order:
// columns of running text one after the other, everything else from the top.
func paragraphs(words []document.Word) []document.Paragraph {
	body := commonSize(words)
	var out []document.Paragraph
	for _, b := range textBlocks(words) {
		out = append(out, b.paragraph(body))
	}
	return out
}

// textBlocks are the paragraphs of some words, in reading order.
func textBlocks(words []document.Word) []textBlock {
	var out []textBlock
	for _, p := range newspaper(lines(words)) {
		if p.left == nil {
			out = append(out, blocksOf(p.lines)...)
			continue
		}
		out = append(append(out, textBlocks(p.left)...), textBlocks(p.right)...)
	}
	return out
}

// blocksOf joins lines into paragraphs, in reading order.
func blocksOf(printed []line) []textBlock {
	var blocks []textBlock
	usual := usualWhite(printed)
	for _, l := range printed {
		for _, part := range textColumns(l) {
			if i := blockOver(blocks, part, usual); i >= 0 {
				blocks[i].lines = append(blocks[i].lines, part)
				blocks[i].box = union(blocks[i].box, part.box)
				continue
			}
			blocks = append(blocks, textBlock{[]line{part}, part.box})
		}
	}
	return readingOrder(blocks)
}

// sideTexts gives turned text outside tables, a paragraph for each line.
func sideTexts(turned []document.Word) []document.Paragraph {
	var out []document.Paragraph
	for _, l := range printedLines(turned) {
		box := turnForth(l.box, l.words[0].Turned)
		out = append(out, document.Paragraph{Text: l.text(), Box: &box, Size: l.size, Bold: bold(l.words)})
	}
	return out
}

// textColumns parts a line into columns of running text.
func textColumns(l line) []line {
	var out []line
	start := 0
	flush := func(end int) {
		part := line{words: l.words[start:end], box: l.words[start].Box, size: 0}
		for _, w := range part.words {
			part.box = union(part.box, w.Box)
			part.size = max(part.size, w.Size)
		}
		out = append(out, part)
		start = end
	}
	for i := 1; i < len(l.words); i++ {
		gap := l.words[i].Box.X0 - l.words[i-1].Box.X1
		left := l.words[i-1].Box.X1 - l.words[start].Box.X0
		right := l.words[len(l.words)-1].Box.X1 - l.words[i].Box.X0
		if gap > columnGap*l.size && left > textColumn*l.size && right > textColumn*l.size {
			flush(i)
		}
	}
	flush(len(l.words))
	return out
}

// blockOver finds the block that the line goes on with, -1 for none.
func blockOver(blocks []textBlock, l line, usual float64) int {
	for i := len(blocks) - 1; i >= 0 && i >= len(blocks)-6; i-- {
		b := blocks[i]
		last := b.lines[len(b.lines)-1]
		white := l.box.Y0 - last.box.Y1
		if white > max(paragraphGap, usual+0.25)*max(l.size, last.size, 4) || white < -0.5*l.size || !sameSize(l.size, last.size) {
			continue
		}
		if min(l.box.X1, b.box.X1)-max(l.box.X0, b.box.X0) <= 0.3*min(l.box.X1-l.box.X0, b.box.X1-b.box.X0) {
			continue
		}
		if bold(l.words) != bold(last.words) || startsItem(l) {
			return -1
		}
		return i
	}
	return -1
}

// usualWhite is the white between two lines of running text, in font sizes: the
// middle one of the page, no more than that of double spacing.
func usualWhite(ls []line) float64 {
	var whites []float64
	for i := 1; i < len(ls); i++ {
		a, b := ls[i-1], ls[i]
		white := (b.box.Y0 - a.box.Y1) / max(a.size, b.size, 4)
		if sameSize(a.size, b.size) && white < 1.2 && len(a.words) >= proseWords && min(a.box.X1, b.box.X1) > max(a.box.X0, b.box.X0) {
			whites = append(whites, white)
		}
	}
	if len(whites) < 4 {
		return 0
	}
	slices.Sort(whites)
	return whites[len(whites)/2]
}

// startsItem tells whether the line begins with the mark of a list item.
func startsItem(l line) bool {
	return len(l.words) > 1 && (bullet.MatchString(l.words[0].Text) || enumerator.MatchString(l.words[0].Text))
}

func bold(words []document.Word) bool {
	n := 0
	for _, w := range words {
		if w.Bold {
			n++
		}
	}
	return n*2 > len(words)
}

// commonSize is the font size of most of the words.
func commonSize(words []document.Word) float64 {
	sizes := make([]float64, len(words))
	for i, w := range words {
		sizes[i] = w.Size
	}
	slices.Sort(sizes)
	if len(sizes) == 0 {
		return 0
	}
	return sizes[len(sizes)/2]
}

// paragraph writes the block out. Short larger or bold blocks are headings:
// level 1 well larger than the body text, 2 larger, 3 bold.
func (b textBlock) paragraph(body float64) document.Paragraph {
	var texts []string
	var words []document.Word
	size := 0.0
	for _, l := range b.lines {
		texts = append(texts, l.text())
		words = append(words, l.words...)
		size = max(size, l.size)
	}
	box := b.box
	p := document.Paragraph{Text: joinLines(texts), Box: &box, Size: size, Bold: bold(words)}
	const shortHeading = 20 // words
	if len(words) <= shortHeading && hasLetters(p.Text) {
		switch {
		case size >= 1.3*body:
			p.Heading = 1
		case size >= 1.12*body:
			p.Heading = 2
		case p.Bold:
			p.Heading = 3
		}
	}
	return p
}

// readingOrder sorts blocks: side by side ones from the left when a white strip
// parts them over their whole height, otherwise the topmost ones first.
func readingOrder(blocks []textBlock) []textBlock {
	if len(blocks) < 2 {
		return blocks
	}
	if left, right, ok := cutUpright(blocks); ok {
		return append(readingOrder(left), readingOrder(right)...)
	}
	if top, rest, ok := cutLevel(blocks); ok {
		return append(readingOrder(top), readingOrder(rest)...)
	}
	slices.SortStableFunc(blocks, func(a, b textBlock) int { return int(a.box.Y0*100) - int(b.box.Y0*100) })
	return blocks
}

func cutUpright(blocks []textBlock) (left, right []textBlock, ok bool) {
	sorted := slices.Clone(blocks)
	slices.SortStableFunc(sorted, func(a, b textBlock) int { return int(a.box.X0*100) - int(b.box.X0*100) })
	end := sorted[0].box.X1
	for i := 1; i < len(sorted); i++ {
		if sorted[i].box.X0 > end {
			l, r := boxOfBlocks(sorted[:i]), boxOfBlocks(sorted[i:])
			size := sorted[i].lines[0].size
			if l.X1-l.X0 > textColumn*size && r.X1-r.X0 > textColumn*size && min(l.Y1, r.Y1)-max(l.Y0, r.Y0) > 0 {
				return sorted[:i:i], sorted[i:], true
			}
		}
		end = max(end, sorted[i].box.X1)
	}
	return nil, nil, false
}

// cutLevel takes off the topmost blocks that no other stands beside.
func cutLevel(blocks []textBlock) (top, rest []textBlock, ok bool) {
	sorted := slices.Clone(blocks)
	slices.SortStableFunc(sorted, func(a, b textBlock) int { return int(a.box.Y0*100) - int(b.box.Y0*100) })
	end := sorted[0].box.Y1
	for i := 1; i < len(sorted); i++ {
		if sorted[i].box.Y0 >= end {
			return sorted[:i:i], sorted[i:], true
		}
		end = max(end, sorted[i].box.Y1)
	}
	return nil, nil, false
}

func boxOfBlocks(blocks []textBlock) document.Box {
	box := blocks[0].box
	for _, b := range blocks[1:] {
		box = union(box, b.box)
	}
	return box
}
