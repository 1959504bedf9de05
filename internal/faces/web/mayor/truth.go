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
	all  against // of indicators in percent
	rows []against
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
	return v.Show(w, http.StatusOK, comparePage(v, compareAll(v, truth, beliefs)))
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
