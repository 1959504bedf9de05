package printed

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"nyata/internal/ground/word"
	"nyata/internal/judgement/question"
	"nyata/internal/record/observation"
)

// set is what documents say of one thing for several places, or several
// offices: rows that can be held against each other, if they are of one
// measure, period and unit.
type set struct {
	row     row // what its rows have in common
	members []member
	twice   bool // of one place it has two rows
}

// member is a row of a set.
type member struct {
	row   int
	place string // folded
	area  observation.Ref
}

// levels are what rows can be told apart by.
var levels = []string{"kecamatan", "kelurahan", "agency"}

// readSets puts rows together that differ by their place or office alone.
// Kinds are the levels of areas by id.
func (c *Catalogue) readSets(areas []question.Area) {
	kinds := map[string]string{}
	for _, a := range areas {
		kinds[a.ID] = a.Kind
	}
	c.sets, c.setOf = map[string][]set{}, map[string]map[int]int{}
	for _, level := range levels {
		at := map[string]int{}
		var all []set
		for n := range c.rows {
			m, key, ok := c.placed(n, level, kinds)
			if !ok {
				continue
			}
			i, known := at[key]
			if !known {
				i = len(all)
				at[key] = i
				all = append(all, set{})
			}
			s := &all[i]
			s.twice = s.twice || slices.ContainsFunc(s.members, func(o member) bool { return o.place == m.place })
			s.members = append(s.members, m)
		}
		all = slices.DeleteFunc(all, func(s set) bool { return len(s.members) < 2 })
		c.setOf[level] = map[int]int{}
		for i := range all {
			for _, m := range all[i].members {
				c.setOf[level][m.row] = i
			}
			all[i].row = c.common(all[i].members)
		}
		c.sets[level] = all
	}
}

// placed is the place of a row at a level, and what the row says besides it.
func (c *Catalogue) placed(n int, level string, kinds map[string]string) (m member, key string, ok bool) {
	x := &c.rows[n]
	m = member{row: n}
	subject, indicator := word.Fold(x.subject), word.Fold(x.indicator)
	whose, under := "", folded(x.parents)
	if x.office >= 0 {
		whose = c.offices[x.office].key
	}
	named := x.area.ID != "" || x.area.Text != ""
	switch {
	case level == "agency":
		if named || x.office < 0 {
			return m, "", false
		}
		m.place, whose, under = whose, "", nil
		if x.kind == observation.OfAgency && len(x.parents) == 0 {
			subject = "" // its own name
		}
	case named:
		is := kinds[x.area.ID]
		if is == "" {
			is = x.level
		}
		if is == "" {
			is, _, _ = strings.Cut(word.Fold(x.area.Text), " ")
		}
		if is != level {
			return m, "", false
		}
		m.place, m.area = cmp.Or(x.area.ID, word.Fold(x.area.Text)), x.area
	default:
		before, place := placeBehind(subject, level)
		if also, again := placeBehind(indicator, level); again != "" && (place == "" || place == again) {
			indicator, place = also, again
		}
		switch {
		case place != "":
			subject = before
			m.place = place
		case x.office >= 0 && c.officeIs(x.office, level):
			m.place, whose, under = whose, "", nil
		default:
			return m, "", false
		}
	}
	if subject == "" && indicator == "" && x.kind != observation.OfAgency {
		return m, "", false
	}
	return m, strings.Join(append([]string{string(x.kind), whose, subject, indicator}, under...), "\x00"), true
}

// behind find the place that ends a row's text, by level.
var behind = map[string]*regexp.Regexp{
	"kecamatan": regexp.MustCompile(`^(.+?)(?: di| pada| untuk| wilayah)* (?:kecamatan|kec\.?) ([^0-9]{2,40})$`),
	"kelurahan": regexp.MustCompile(`^(.+?)(?: di| pada| untuk| wilayah)* (?:kelurahan|kel\.?|desa) ([^0-9]{2,40})$`),
}

// placeBehind takes the place off the end of a folded text; none where there is
// none.
func placeBehind(text, level string) (before, place string) {
	if m := behind[level].FindStringSubmatch(text); m != nil {
		return m[1], m[2]
	}
	return text, ""
}

// officeIs says whether an office is that of an area: "Kecamatan Hulu".
func (c *Catalogue) officeIs(o int, level string) bool {
	return slices.ContainsFunc(c.offices[o].names, func(n []string) bool { return len(n) > 1 && n[0] == level })
}

// common is what all rows of a set say, as a row that questions can be held
// against.
func (c *Catalogue) common(members []member) row {
	out := c.rows[members[0].row]
	out.prints, out.held, out.called = slices.Clone(out.prints), slices.Clone(out.held), nil
	for _, m := range members[1:] {
		x := &c.rows[m.row]
		out.inSubject, out.inIndicator, out.around = both(out.inSubject, x.inSubject), both(out.inIndicator, x.inIndicator), both(out.around, x.around)
		out.clause = both(out.clause, x.clause)
		out.prints, out.held = append(out.prints, x.prints...), append(out.held, x.held...)
		if x.office != out.office {
			out.office = -1
		}
	}
	return out
}

// both are the words that two ascending lists have.
func both(a, b []int32) []int32 {
	var out []int32
	for _, w := range a {
		if has(b, w) {
			out = append(out, w)
		}
	}
	return out
}
