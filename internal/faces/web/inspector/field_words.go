package inspector

import (
	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	areas "nyata/internal/ground/place"
	"nyata/internal/record/indicator"
)

func (t tasksView) title(v *ui.Visit) string {
	if len(t.tasks) == 0 {
		return v.T("web.check.title.none")
	}
	return v.T("web.check.title.tasks", "count", t.waiting)
}

// title says what was seen: a share as so many of so many, or the value.
func (c check) title(v *ui.Visit) string {
	name := c.indicator(v)
	if s := c.seen.Origin.Sample; s != nil && s.X != nil {
		return v.T("web.check.seen.share", "indicator", name, "area", areaName(v, c.seen.Area.ID), "x", *s.X, "n", s.N)
	}
	return v.T("web.check.seen.value", "indicator", name, "area", areaName(v, c.seen.Area.ID), "value", c.seen.Figure.Format(string(v.Lang)))
}

// indicator is the name of what was looked at.
func (c check) indicator(v *ui.Visit) string {
	for _, in := range v.City.Indicators {
		if in.ID == c.seen.Indicator.ID {
			return indicatorName(v, in)
		}
	}
	return c.seen.Indicator.Text
}

func (c check) crumbs(v *ui.Visit) []ui.Crumb {
	if v.MaySome(casework.CheckField) {
		return []ui.Crumb{{Name: v.T("web.nav.checks"), URL: "/checks"}}
	}
	return nil
}

func indicatorName(v *ui.Visit, in indicator.Indicator) string {
	if v.Lang == "en" && in.NameEN != "" {
		return in.NameEN
	}
	return in.Name
}

func areaName(v *ui.Visit, id string) string {
	if a, ok := v.City.Areas.ByID(id); ok {
		return a.Name
	}
	return v.City.Name
}

// namedArea is an area with the one above it, since kelurahan of one name are
// told apart by it.
type namedArea struct{ ID, name string }

func checkAreas(v *ui.Visit) []namedArea {
	var out []namedArea
	for _, a := range v.City.Areas.All() {
		switch a.Kind {
		case areas.Kelurahan, areas.Desa:
			out = append(out, namedArea{a.ID, a.Name + " (" + areaName(v, a.Parent) + ")"})
		case areas.Kecamatan:
			out = append(out, namedArea{a.ID, v.T("web.check.area.kecamatan", "name", a.Name)})
		default: // the city as a whole is the first choice of the list
		}
	}
	return out
}
