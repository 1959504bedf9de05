package api

import (
	"net/http"

	"nyata/internal/judgement/weigh"
)

// Interval is a value with its 90 % interval, in the unit of its indicator.
type Interval struct {
	Value float64 `json:"value"`
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
}

// Total is what is believed of an indicator over several areas in a month: over
// those one agency reports on, or those of a kecamatan or the city. It is an
// estimate, not a figure of a document, and no audit finding.
type Total struct {
	Indicator string   `json:"indicator"`
	Agency    *string  `json:"agency"` // null for totals of an area
	Area      *string  `json:"area"`   // null for totals of an agency
	Period    string   `json:"period"`
	Unit      string   `json:"unit"`
	Areas     int      `json:"areas"`    // how many it is made of
	AreasOf   int      `json:"areas_of"` // how many there are
	Seen      int      `json:"seen"`     // of areas, those of which somebody besides the agency says something
	Estimate  Interval `json:"estimate"`
	Evidence  Interval `json:"evidence"` // without any agency's report
}

// Totals is one page of totals.
type Totals struct {
	Items []Total `json:"items"`
	Next  *string `json:"next"`
}

var totalParameters = []parameter{
	{"indicator", "indicator id", false, false},
	{"agency", "agency id; totals of what it reports", false, false},
	{"area", "id of a kecamatan or the city", false, false},
	{"period", "a month, such as 2026-03", false, false},
}

func listTotals(s *server, v *visit, w http.ResponseWriter, r *http.Request) error {
	all, err := s.Office.Totals(r.Context(), v.actor)
	if err != nil {
		return err
	}
	q := r.URL.Query()
	is := func(name, have string) bool { return q.Get(name) == "" || q.Get(name) == have }
	var wanted []weigh.Total
	for _, t := range all {
		if is("indicator", t.Indicator) && is("agency", t.Agency) && is("area", t.Area) && is("period", t.Month.String()) {
			wanted = append(wanted, t)
		}
	}
	part, next, err := page(r, wanted, func(t weigh.Total) string {
		return t.Indicator + "\x00" + t.Agency + "\x00" + t.Area + "\x00" + t.Month.String()
	})
	if err != nil {
		return err
	}
	out := Totals{Items: make([]Total, 0, len(part)), Next: next}
	for _, t := range part {
		out.Items = append(out.Items, totalOf(t))
	}
	return send(w, http.StatusOK, out)
}

func totalOf(t weigh.Total) Total {
	out := Total{
		Indicator: t.Indicator, Period: t.Month.String(), Unit: t.Unit, Areas: t.Areas, AreasOf: t.Of, Seen: t.Seen,
		Estimate: Interval(t.Estimate), Evidence: Interval(t.Evidence),
	}
	if t.Area != "" {
		out.Area = optional(t.Area)
	} else {
		out.Agency = optional(t.Agency)
	}
	return out
}
