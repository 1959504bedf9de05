package claims

import (
	"bytes"
	"cmp"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"nyata/internal/ground/fault"
	"nyata/internal/judgement/estimate"
)

// rows are claims and the lines they stand in.
type rows struct {
	claims []estimate.Claim
	lines  []int32
}

// piece is a part of claims.csv that is read by itself, beside others. What is read
// does not depend on where the file is cut.
type piece struct {
	table
	row
	from    int // where its rows begin among all
	rows    int // how many there are
	refused []Refusal
}

// pieceSize is about how many bytes are read at once, as a rule.
const pieceSize = 1 << 20

// rows reads claims.csv in pieces of about so many bytes.
func (f *Folder) rows(raw []byte, size int) (*rows, error) {
	t, err := open(claimsFile, raw, []string{"indicator", "area", "month", "source", "value"}, []string{"n", "x"})
	if err != nil {
		return nil, err
	}
	pieces, lines := t.cut(size)
	out := &rows{claims: make([]estimate.Claim, lines), lines: make([]int32, lines)}
	places := make([]place, lines)
	var next atomic.Int32
	var wait sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(pieces)) {
		wait.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(pieces); i = int(next.Add(1)) - 1 {
				pieces[i].read(out, places)
			}
		})
	}
	wait.Wait()
	var refused []Refusal
	for i := range pieces {
		refused = append(refused, pieces[i].refused...)
	}
	refused = append(refused, out.again(pieces, places)...)
	out.close()
	slices.SortStableFunc(refused, func(a, b Refusal) int { return cmp.Compare(a.Line, b.Line) })
	f.Refused = append(f.Refused, refused...)
	return out, nil
}

// cut cuts what is left of a table at ends of lines into pieces of about this size,
// and counts the lines.
func (t *table) cut(size int) (pieces []*piece, lines int) {
	for len(t.rest) > 0 {
		end := len(t.rest)
		if size < end {
			if i := bytes.IndexByte(t.rest[size:], '\n'); i >= 0 {
				end = size + i + 1
			}
		}
		pieces = append(pieces, &piece{table: table{rest: t.rest[:end], line: t.line + lines, at: t.at, width: t.width}, from: lines})
		lines += bytes.Count(t.rest[:end], []byte{'\n'})
		if t.rest[end-1] != '\n' {
			lines++
		}
		t.rest = t.rest[end:]
	}
	return pieces, lines
}

// read reads a piece to where its rows begin.
func (p *piece) read(out *rows, places []place) {
	for p.next() {
		key, args := p.broken, []fault.Arg(nil)
		if key == "" {
			key, args = p.row.read(&p.table)
		}
		if key != "" {
			p.refused = append(p.refused, Refusal{claimsFile, p.line, fault.New(fault.Invalid, key, args...)})
			continue
		}
		at := p.from + p.rows
		out.claims[at], out.lines[at] = p.Claim, int32(p.line)                                    // #nosec G115 -- fewer than two thousand million lines
		places[at] = place{p.indicators.number, p.areas.number, p.sources.number, int32(p.Month)} // #nosec G115 -- months are limited
		p.rows++
	}
}

// again refuses what was said before.
func (r *rows) again(pieces []*piece, places []place) (refused []Refusal) {
	var indicators, areas, sources words
	said := newSaid(places)
	for _, p := range pieces {
		indicator, area, source := indicators.renumber(&p.indicators), areas.renumber(&p.areas), sources.renumber(&p.sources)
		for i := p.from; i < p.from+p.rows; i++ {
			if kind := r.claims[i].Kind; kind == estimate.Survey || kind == estimate.SpotCheck {
				continue
			}
			at := places[i]
			places[i] = place{indicator[at.indicator], area[at.area], source[at.source], at.month}
			if first := said.first(i); first != i {
				refused = append(refused, Refusal{claimsFile, int(r.lines[i]), fault.New(fault.Invalid, "claims.again", fault.With("line", r.lines[first]))})
				r.lines[i] = 0
			}
		}
	}
	return refused
}

// close closes the gaps that refused and empty lines leave: rows without a line.
func (r *rows) close() {
	kept := 0
	for i, line := range r.lines {
		if line == 0 {
			continue
		}
		if kept < i {
			r.claims[kept], r.lines[kept] = r.claims[i], line
		}
		kept++
	}
	clear(r.claims[kept:])
	r.claims, r.lines = r.claims[:kept], r.lines[:kept]
}
