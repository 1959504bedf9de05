package mayor

import (
	"net/url"

	"nyata/internal/faces/web/ui"
	"nyata/internal/record/metric"
)

func (c cell) tone() string { tone, _ := c.sign(); return tone }

func (c cell) icon() string { _, icon := c.sign(); return icon }

// title says what the matrix shows.
func (m matrix) title(v *ui.Visit) string {
	switch {
	case len(m.rows) == 0:
		return v.T("web.home.received.title")
	case m.owed == 0:
		return v.T("web.matrix.title.unknown", "year", m.year)
	case m.missing == 0:
		return v.T("web.matrix.title.complete", "owed", m.owed, "year", m.year)
	default:
		return v.T("web.matrix.title.missing", "missing", m.missing, "owed", m.owed, "year", m.year)
	}
}

// countsTitle says where the differences are.
func (h home) countsTitle(v *ui.Visit) string {
	switch {
	case h.tally.counted == 0:
		return v.T("web.home.counts.none")
	case len(h.agencies) == 1:
		return v.T("web.home.counts.one", "count", h.tally.counted)
	default:
		return v.T("web.home.counts.many", "agency", v.AgencyShort(h.agencies[0].agency), "most", h.agencies[0].counted, "count", h.tally.counted)
	}
}

// longest is the length of the longest bar.
func (h home) longest() int {
	most := 1
	for _, a := range h.agencies {
		most = max(most, a.counted+a.misread)
	}
	return most
}

// id is how lists are asked for an agency's part.
func (a agencyTally) id() string {
	if a.agency == "" {
		return metric.Unmatched
	}
	return url.QueryEscape(a.agency)
}

// words says what a bar shows.
func (a agencyTally) words(v *ui.Visit) string {
	return v.T("web.home.bar.words", "agency", v.AgencyShort(a.agency), "counted", a.counted, "misread", a.misread)
}
