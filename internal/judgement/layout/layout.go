// Package layout finds tables and paragraphs on a page from its words and
// ruling lines alone. It knows no language and no subject: the same rules hold
// for a budget, a performance report or a foreign statistic.
//
// It refuses to invent: every cell text is made of words of the page, each
// word is used at most once, and cells of one table never overlap.
package layout

import "nyata/internal/record/document"

// Arrange finds the tables of a page and joins the words outside them into
// paragraphs, both in reading order. It reads only Words, Rules, Width and
// Height of the page.
func Arrange(page document.Page) ([]document.Table, []document.Paragraph) {
	if degrees, ok := lying(page); ok {
		tables, texts := arrange(stand(page, degrees))
		lieBack(tables, texts, page, degrees)
		return tables, texts
	}
	return arrange(page)
}

func arrange(page document.Page) ([]document.Table, []document.Paragraph) {
	upright, turned := split(page.Words)
	rulings := straighten(page.Rules)
	var tables []found
	rest := upright
	for _, f := range frames(rulings) {
		var inside []document.Word
		inside, rest = within(rest, f.box)
		sideways, others := within(turned, f.box)
		table, ok := ruledTable(f, inside, sideways)
		if !ok {
			rest = append(rest, inside...)
			continue
		}
		turned = others
		tables = append(tables, table)
	}
	free, _ := outside(rest, page.Figures)
	levels := stages(rulings.level)
	var used []document.Word
	for _, zone := range zones(parted(free)) {
		for _, b := range blocks(zone, levels) {
			if !b.framed && aroundFigure(zone[b.from:b.to], page.Figures) {
				continue
			}
			if table, ok := looseTable(zone[b.from:b.to], b.framed, levels, nil); ok {
				tables = append(tables, table)
				used = append(used, table.words...)
			}
		}
	}
	return finish(tables), append(paragraphs(without(rest, used)), sideTexts(turned)...)
}

// without takes some words out of others.
func without(words, some []document.Word) []document.Word {
	count := make(map[document.Word]int, len(some))
	for _, w := range some {
		count[w]++
	}
	var out []document.Word
	for _, w := range words {
		if count[w] > 0 {
			count[w]--
			continue
		}
		out = append(out, w)
	}
	return out
}

// split parts upright words from turned ones: turned words never make rows.
func split(words []document.Word) (upright, turned []document.Word) {
	for _, w := range words {
		if w.Turned == 0 {
			upright = append(upright, w)
		} else {
			turned = append(turned, w)
		}
	}
	return upright, turned
}

// within parts the words whose middle lies inside the box from the others.
func within(words []document.Word, box document.Box) (inside, outside []document.Word) {
	for _, w := range words {
		if holds(box, w) {
			inside = append(inside, w)
		} else {
			outside = append(outside, w)
		}
	}
	return inside, outside
}

func holds(box document.Box, w document.Word) bool {
	x, y := middle(w.Box)
	return x >= box.X0 && x <= box.X1 && y >= box.Y0 && y <= box.Y1
}

func middle(b document.Box) (x, y float64) { return (b.X0 + b.X1) / 2, (b.Y0 + b.Y1) / 2 }
