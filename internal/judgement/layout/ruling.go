package layout

import (
	"cmp"
	"slices"

	"nyata/internal/record/document"
)

// ruling is one straight line of the page, joined from the pieces that
// programs draw it with: level lines lie at a height (at is y, from and to are
// x), upright lines at a distance from the left (at is x, from and to are y).
type ruling struct {
	at, from, to float64
	drawn        bool      // at least half of it is a line, not the edge of a filled area
	breaks       []float64 // where one piece ends and the next begins
}

type rulings struct{ level, upright []ruling }

const (
	// sameLine is how far apart pieces of one line may lie, across it. Double
	// lines count as one.
	sameLine = 1.6
	// jointGap is the gap along a line that its pieces may leave.
	jointGap = 2.0
	// stretch is the least length of a part of a line that runs along a row; the
	// square where two lines meet is drawn as a part of its own.
	stretch = 3.0
	// touch is the distance at which crossing lines count as meeting.
	touch = 2.5
)

// straighten joins the pieces of each line.
func straighten(rules []document.Rule) rulings {
	var level, upright []ruling
	for _, r := range rules {
		if r.Y0 == r.Y1 {
			level = append(level, ruling{at: r.Y0, from: r.X0, to: r.X1, drawn: !r.Fill})
		} else {
			upright = append(upright, ruling{at: r.X0, from: r.Y0, to: r.Y1, drawn: !r.Fill})
		}
	}
	return rulings{join(level), join(upright)}
}

// join clusters pieces by position and merges those that touch along the line.
func join(pieces []ruling) []ruling {
	slices.SortFunc(pieces, func(a, b ruling) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to))
	})
	var out []ruling
	for start := 0; start < len(pieces); {
		end := start + 1
		for end < len(pieces) && pieces[end].at-pieces[end-1].at <= sameLine && pieces[end].at-pieces[start].at <= 2*sameLine {
			end++
		}
		out = append(out, merge(pieces[start:end])...)
		start = end
	}
	return out
}

// merge joins pieces at about one position.
func merge(pieces []ruling) []ruling {
	slices.SortFunc(pieces, func(a, b ruling) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(a.at, b.at))
	})
	var out []ruling
	var weight, drawn float64 // lengths behind the current line
	for _, p := range pieces {
		length := p.to - p.from
		if n := len(out); n > 0 && p.from <= out[n-1].to+jointGap {
			last := &out[n-1]
			if weight+length > 0 {
				last.at = (last.at*weight + p.at*length) / (weight + length)
			}
			if length >= stretch && p.from >= last.to-0.3 && last.to-last.from >= stretch {
				last.breaks = append(last.breaks, (last.to+p.from)/2)
			}
			last.to = max(last.to, p.to)
			weight += length
		} else {
			out = append(out, p)
			weight, drawn = length, 0
		}
		if p.drawn {
			drawn += length
		}
		out[len(out)-1].drawn = drawn >= weight/2
	}
	return out
}

// covered is the share of [from, to] that lines at about this position cover.
func covered(lines []ruling, at, from, to float64) float64 {
	if to <= from {
		return 0
	}
	sum := 0.0
	for _, l := range lines {
		if l.at < at-touch || l.at > at+touch {
			continue
		}
		if a, b := max(from, l.from-1), min(to, l.to+1); b > a {
			sum += b - a
		}
	}
	return min(sum/(to-from), 1)
}
