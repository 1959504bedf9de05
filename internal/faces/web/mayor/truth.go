package mayor

import (
	"fmt"
	"math"
	"net/http"

	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/indicator"
)

// Truths knows what is really the case. That is so in the practice city only,
// where it was invented; nothing that estimates sees it.
type Truths interface {
	Truth() (Truth, error)
}

// Truth is what is really the case.
type Truth struct {
	Values  map[Cell]float64  // in the unit of the indicator
	Manners map[string]string // by indicator, how it is reported: as_measured, raised, just_over_goal, carried_forward
}

// Cell is one indicator in one area and month.
type Cell struct {
	Indicator, Area string
	Month           period.Period
}

// compared says whether there is a truth to hold the estimate against.
func (p Pages) compared(v *ui.Visit) bool { return p.Truths != nil && v.City.Sample }

// against is how far reports, evidence and estimate are from the truth.
type against struct {
	indicator indicator.Indicator
	agency    string
	manner    string
	cells     int // reports of an area and month
	inside    int // of them, those whose range held the truth
	// sums of absolute errors, in the unit of the indicator
	report, evidence, estimate float64
}

// heldAgainst is what the page shows.
type heldAgainst struct {
	all   against // of indicators in percent
	rows  []against
	whole whole
}

// whole is how the ranges of the whole city do, of indicators in percent.
type whole struct {
	months, inside int
	width          float64 // sum, in points
}

// Compare answers GET /compare: the estimate held against the truth.
func (p Pages) Compare(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	if !p.compared(v) {
		return fault.New(fault.NotFound, "web.fault.notfound")
	}
	truth, err := p.Truths.Truth()
	if err != nil {
		return fmt.Errorf("read what is the case: %w", err)
	}
	_, beliefs, err := p.Office.Beliefs(r.Context(), v.Actor())
	if err != nil {
		return fmt.Errorf("list beliefs: %w", err)
	}
	totals, err := p.Office.Totals(r.Context(), v.Actor())
	if err != nil {
		return fmt.Errorf("list totals: %w", err)
	}
	all := compareAll(v, truth, beliefs)
	all.whole = compareWhole(v, truth, totals)
	return v.Show(w, http.StatusOK, comparePage(v, all))
}

// compareWhole holds the totals of the whole city against the truth of its areas
// together, where that is known of as many areas as the total is made of.
func compareWhole(v *ui.Visit, truth Truth, totals []weigh.Total) whole {
	people := v.City.People()
	type at struct {
		indicator string
		month     period.Period
	}
	is, weight, areas := map[at]float64{}, map[at]float64{}, map[at]int{}
	for _, a := range v.City.Areas.All() { // in a fixed order: sums of fractions depend on it
		if len(v.City.Areas.Children(a.ID)) > 0 {
			continue
		}
		for _, t := range totals {
			value, ok := truth.Values[Cell{t.Indicator, a.ID, t.Month}]
			if top, known := v.City.Areas.ByID(t.Area); !known || top.Parent != "" || !ok {
				continue
			}
			n, ok := people[a.ID]
			if !ok {
				n = 1
			}
			k := at{t.Indicator, t.Month}
			is[k], weight[k] = is[k]+n*value, weight[k]+n
			areas[k]++
		}
	}
	var out whole
	for _, t := range totals {
		k := at{t.Indicator, t.Month}
		top, known := v.City.Areas.ByID(t.Area)
		if !known || top.Parent != "" || t.Unit != "%" || areas[k] != t.Areas {
			continue
		}
		out.months++
		out.width += t.Estimate.High - t.Estimate.Low
		if x := is[k] / weight[k]; t.Estimate.Low <= x && x <= t.Estimate.High {
			out.inside++
		}
	}
	return out
}

func (c whole) words(v *ui.Visit) string {
	return v.T("compare.whole.value", "percent", v.Number(100*float64(c.inside)/float64(c.months), 1)+"%", "count", c.months,
		"width", gapWords(v, c.width/float64(c.months), "%"))
}

// compareAll adds up how far off everything is, by indicator in the order of the
// beliefs. Only reports the reader sees count.
func compareAll(v *ui.Visit, truth Truth, beliefs []weigh.Belief) heldAgainst {
	var out heldAgainst
	at := map[string]int{}
	for i := range beliefs {
		b := &beliefs[i]
		is, known := truth.Values[Cell{b.Indicator, b.Area, b.Month}]
		one, ok := v.Indicator(b.Indicator)
		if !known || !ok || b.Report == nil {
			continue
		}
		k, ok := at[b.Indicator]
		if !ok {
			k, at[b.Indicator] = len(out.rows), len(out.rows)
			out.rows = append(out.rows, against{indicator: one, agency: b.Report.Agency, manner: truth.Manners[b.Indicator]})
		}
		out.rows[k].add(b, is)
		if b.Unit == "%" {
			out.all.add(b, is)
		}
	}
	return out
}

func (a *against) add(b *weigh.Belief, is float64) {
	a.cells++
	if b.Estimate.Low <= is && is <= b.Estimate.High {
		a.inside++
	}
	a.report += math.Abs(b.Report.Value - is)
	a.evidence += math.Abs(b.Evidence.Value - is)
	a.estimate += math.Abs(b.Estimate.Value - is)
}

// mean writes a mean of absolute errors.
func (a against) mean(v *ui.Visit, sum float64) string {
	return gapWords(v, sum/float64(a.cells), a.unit())
}

func (a against) unit() string {
	if a.indicator.ID == "" {
		return "%"
	}
	return a.indicator.Unit
}

// coverage is how often the range held the truth.
func (a against) coverage(v *ui.Visit) string {
	return v.Number(100*float64(a.inside)/float64(a.cells), 1) + "%"
}

// status is which of report and estimate is nearer the truth.
func (a against) status(v *ui.Visit) (tone, icon, word string) {
	if a.estimate < a.report {
		return "agrees", "tick", v.T("compare.state.estimate")
	}
	return "weak", "triangle", v.T("compare.state.report")
}

// mannerWords say how the figures came about.
func (a against) mannerWords(v *ui.Visit) string {
	if a.manner == "" {
		return v.T("compare.manner.unknown")
	}
	return v.T("compare.manner." + a.manner)
}

// title is the finding.
func (c heldAgainst) title(v *ui.Visit) string {
	if c.all.cells == 0 {
		return v.T("compare.title.none")
	}
	return v.T("compare.title", "estimate", c.all.mean(v, c.all.estimate), "report", c.all.mean(v, c.all.report))
}
