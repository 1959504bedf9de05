package interpret

import (
	"strings"

	"nyata/internal/record/observation"
)

// isCoded reports whether most rows carry a code: then the codes are the
// hierarchy.
func (g *grid) isCoded() bool {
	n, coded := 0, 0
	for _, r := range g.rows {
		if r.refuse != "" || r.follows || r.joined() == "" {
			continue
		}
		n++
		if r.code != "" {
			coded++
		}
	}
	return n > 0 && coded*10 >= n*6
}

// buildTree gives every row its parent: by code prefix where rows are coded,
// else by level in order of appearance.
func (g *grid) buildTree() {
	if g.coded = g.isCoded(); g.coded {
		g.treeByCode()
		return
	}
	g.treeByLevel()
}

func (g *grid) treeByLevel() {
	type open struct {
		rank int
		row  *row
	}
	var stack []open
	for _, r := range g.rows {
		if r.refuse != "" || r.joined() == "" {
			continue
		}
		if r.follows {
			r.parent, r.depth = r.owner.parent, r.owner.depth
			continue
		}
		rank := rankOf(r)
		if rank < 0 {
			stack = nil
			g.roots = append(g.roots, r)
			continue
		}
		for len(stack) > 0 && stack[len(stack)-1].rank >= rank {
			stack = stack[:len(stack)-1]
		}
		if len(stack) > 0 {
			top := stack[len(stack)-1].row
			r.parent, r.depth = top, top.depth+1
			top.children = append(top.children, r)
		} else {
			g.roots = append(g.roots, r)
		}
		stack = append(stack, open{rank, r})
	}
}

// rankOf orders the levels from the top; -1 for rows outside the hierarchy.
func rankOf(r *row) int {
	switch r.kind {
	case observation.Affair:
		if r.field {
			return 1
		}
		return 0
	case observation.OfAgency:
		return 2
	case observation.Programme:
		return 3
	case observation.Activity:
		return 4
	case observation.Total:
		return -1
	default:
		return 5
	}
}

// treeByCode nests rows by the longest earlier code that begins theirs. A
// code seen again opens its place anew.
func (g *grid) treeByCode() {
	type open struct {
		code string
		row  *row
	}
	var stack []open
	for _, r := range g.rows {
		if r.refuse != "" || r.joined() == "" {
			continue
		}
		if r.follows {
			r.parent, r.depth = r.owner.parent, r.owner.depth
			continue
		}
		if r.code == "" || r.kind == observation.Total {
			if len(stack) > 0 {
				r.depth = stack[len(stack)-1].row.depth + 1
			}
			if r.kind == observation.Total {
				g.roots = append(g.roots, r)
			}
			continue
		}
		for len(stack) > 0 && !strings.HasPrefix(r.code, stack[len(stack)-1].code+".") {
			stack = stack[:len(stack)-1]
		}
		if len(stack) > 0 {
			top := stack[len(stack)-1].row
			r.parent, r.depth = top, top.depth+1
			top.children = append(top.children, r)
		} else {
			g.roots = append(g.roots, r)
		}
		stack = append(stack, open{r.code, r})
	}
}

// path is the texts of the rows above in the hierarchy, from the top.
func (r *row) path() []string {
	var up []string
	for p := r.parent; p != nil; p = p.parent {
		up = append(up, p.subject)
	}
	for i, j := 0, len(up)-1; i < j; i, j = i+1, j-1 {
		up[i], up[j] = up[j], up[i]
	}
	return up
}
