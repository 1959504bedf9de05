package layout

import (
	"math"

	"nyata/internal/record/document"
)

// paragraphs joins words outside tables into blocks of text.
func paragraphs(words []document.Word) []document.Paragraph {
	var out []document.Paragraph
	var block []line
	end := func() {
		if len(block) == 0 {
			return
		}
		var texts []string
		box := block[0].box
		size, bold, count := 0.0, 0, 0
		for _, l := range block {
			texts = append(texts, l.text())
			box = union(box, l.box)
			size = max(size, l.size)
			for _, w := range l.words {
				count++
				if w.Bold {
					bold++
				}
			}
		}
		out = append(out, document.Paragraph{Text: joinLines(texts), Box: &box, Size: size, Bold: bold*2 > count})
		block = nil
	}
	for _, l := range lines(words) {
		if len(block) > 0 {
			last := block[len(block)-1]
			if l.box.Y0-last.box.Y1 > 0.6*max(l.size, last.size, 4) || math.Abs(l.size-last.size) > 0.15*max(l.size, last.size) {
				end()
			}
		}
		block = append(block, l)
	}
	end()
	return out
}
