package mayor

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// agencyView is what an agency's page shows.
type agencyView struct {
	id          string
	matrix      matrix
	receipts    []receipt.Receipt
	differences []difference.Difference
	replies     map[string]int
	tally       tally
	measure     observation.Measure
	year        int // of the figures; 0 when there are none
	years       []int
	sheet       sheet
}

// Agency answers GET /agencies/{id}.
func (p Pages) Agency(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	id := r.PathValue("id")
	if err := v.LookBack(r, p.Office); err != nil {
		return err
	}
	known, err := p.overview(r.Context(), v)
	if err != nil {
		return err
	}
	page := agencyView{id: id, replies: known.replies, measure: measureOf(r.URL.Query().Get("measure"))}
	for _, one := range known.receipts {
		if one.Agency == id {
			page.receipts = append(page.receipts, one)
		}
	}
	for _, d := range known.differences {
		if d.Agency.ID == id {
			page.differences = append(page.differences, d)
		}
	}
	if _, exists := v.City.Agencies.ByID(id); !v.May(casework.SeeFiles, id) || !exists && len(page.receipts) == 0 {
		return fault.New(fault.NotFound, "web.fault.notfound")
	}
	slices.SortStableFunc(page.differences, BySeverity)
	page.tally, _ = count(overview{differences: page.differences, replies: known.replies})
	year, _ := strconv.Atoi(r.URL.Query().Get("year"))
	page.matrix = arrange(v.City, page.receipts, year, v.At(), func(agency string) bool { return agency == id })
	if err := p.fill(v, r, &page, year); err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, agencyPage(v, page))
}

// measureOf is the measure asked for; results when none is.
func measureOf(s string) observation.Measure {
	for _, m := range measures {
		if string(m) == s {
			return m
		}
	}
	return observation.Reported
}

// measures are the sides of plan and result a reader can choose from.
var measures = []observation.Measure{
	observation.Target, observation.Reported, observation.Achievement, observation.Budget, observation.Realised,
}

// fill brings the agency's figures of one measure and year.
func (p Pages) fill(v *ui.Visit, r *http.Request, page *agencyView, year int) error {
	agency := []string{page.id}
	byYear, err := p.Figures.Query(r.Context(), v, metric.Query{
		Agencies: agency, Measures: []observation.Measure{page.measure}, Group: []metric.Dimension{metric.ByYear}, AsOf: v.AsOf(),
	})
	if err != nil {
		return fmt.Errorf("count figures of %s by year: %w", page.id, err)
	}
	page.years = yearsOf(byYear)
	if len(page.years) == 0 {
		return nil
	}
	page.year = year
	if !slices.Contains(page.years, year) {
		page.year = page.years[0]
	}
	found, err := p.Figures.Query(r.Context(), v, metric.Query{
		Agencies: agency, Measures: []observation.Measure{page.measure}, Within: period.Year(page.year),
		Order: metric.InFile, Limit: sheetCells, AsOf: v.AsOf(),
	})
	if err != nil {
		return fmt.Errorf("list figures of %s in %d: %w", page.id, page.year, err)
	}
	at, _ := strconv.Atoi(r.URL.Query().Get("rows"))
	page.sheet = spread(found.Cells, found.Next != "").from(at)
	return nil
}

// yearsOf reads the keys of an answer grouped by year, latest first.
func yearsOf(answer metric.Result) []int {
	var years []int
	for _, g := range answer.Groups {
		if y, err := strconv.Atoi(g.Key[0]); err == nil {
			years = append(years, y)
		}
	}
	slices.Sort(years)
	slices.Reverse(years)
	return years
}

// url is the page with another choice of measure, year or first row.
func (a agencyView) url(m observation.Measure, year, from int) string {
	query := url.Values{}
	if m != observation.Reported {
		query.Set("measure", string(m))
	}
	if year != 0 {
		query.Set("year", strconv.Itoa(year))
	}
	if from > 0 {
		query.Set("rows", strconv.Itoa(from))
	}
	address := ui.AgencyURL(a.id)
	if len(query) > 0 {
		address += "?" + query.Encode()
	}
	return address
}

// title is the finding about the agency.
func (a agencyView) title(v *ui.Visit) string {
	name := v.AgencyName(a.id)
	switch {
	case len(a.receipts) == 0:
		return v.T("web.agency.title.nothing", "agency", name)
	case v.Past != nil:
		return v.T("web.agency.title.then", "agency", name, "count", len(a.receipts))
	case a.tally.counted > 0:
		return v.T("web.agency.title.differences", "agency", name, "count", a.tally.counted)
	case a.matrix.missing > 0:
		return v.T("web.agency.title.missing", "agency", name, "missing", a.matrix.missing)
	default:
		return v.T("web.agency.title.clear", "agency", name)
	}
}

// earlier opens the page of rows before the shown ones; empty on the first.
func (a agencyView) earlier(v *ui.Visit) string {
	if a.sheet.first == 0 {
		return ""
	}
	return v.Then(a.url(a.measure, a.year, max(0, a.sheet.first-sheetRows)) + "#figures")
}

// later opens the page of rows after the shown ones; empty on the last.
func (a agencyView) later(v *ui.Visit) string {
	next := a.sheet.first + len(a.sheet.rows)
	if next >= a.sheet.total {
		return ""
	}
	return v.Then(a.url(a.measure, a.year, next) + "#figures")
}
