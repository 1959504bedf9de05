package mayor

import (
	"cmp"
	"fmt"
	"math"
	"net/http"
	"slices"
	"strings"

	"nyata/internal/faces/chart"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// indicatorView is what an indicator's page shows.
type indicatorView struct {
	indicator indicator.Indicator
	agencies  comparison // where several report on it
	chosen    string     // agency whose courses are shown; empty shows those of the only one
	courses   []course
	files     int // different documents that speak of it
	beside    []standing
	course    func(indicator, agency string) []weigh.Standing
	cells     []metric.Cell   // every figure of it
	matters   []matter.Matter // that the reader may see
}

// course is the indicator's values of one agency, unit, length of period and
// span: what may be looked at side by side. Results that count differently are
// never put in one picture; targets stand beside the results they are for.
type course struct {
	lane
	sources []source
	periods []period.Period
	cells   [][][]metric.Cell // period × source
}

// lane is what all cells of a course have in common.
type lane struct {
	unit        string
	agency      string
	grain       period.Grain
	span        period.Span // of the results; of the targets where there are no results
	achievement bool        // printed achievements, kept apart from values that are percentages themselves
}

// source is one column: a kind of document, and which side of plan and result.
type source struct {
	kind    receipt.DocumentType
	name    string // of the file, where its kind is not known
	measure observation.Measure
}

// Indicator answers GET /indicators/{id}.
func (p Pages) Indicator(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	id := r.PathValue("id")
	at := slices.IndexFunc(v.City.Indicators, func(i indicator.Indicator) bool { return i.ID == id })
	if at < 0 {
		return fault.New(fault.NotFound, "web.fault.notfound")
	}
	if err := v.LookBack(r, p.Office); err != nil {
		return err
	}
	found, err := p.Figures.Query(r.Context(), v, metric.Query{
		Indicators: []string{id},
		Measures:   []observation.Measure{observation.Target, observation.Reported, observation.Achievement},
		Limit:      sheetCells,
		AsOf:       v.AsOf(),
	})
	if err != nil {
		return fmt.Errorf("list figures of indicator %s: %w", id, err)
	}
	receipts, err := p.Office.Receipts(r.Context(), v.Actor(), receipt.Filter{Superseded: true, AsOf: v.AsOf()})
	if err != nil {
		return fmt.Errorf("list receipts: %w", err)
	}
	kinds := map[string]receipt.DocumentType{}
	for _, one := range receipts {
		kinds[one.ID] = one.DocumentType
	}
	page := indicatorView{indicator: v.City.Indicators[at], files: files(found.Cells), chosen: r.URL.Query().Get("agency")}
	page.agencies = compare(v.City, page.indicator, found.Cells)
	if !page.agencies.has(page.chosen) {
		page.chosen = ""
	}
	shown := wide(v.City, found.Cells)
	if len(page.agencies.rows) > 1 {
		shown = of(page.chosen, shown)
	}
	page.courses = courses(page.indicator.Unit, shown, kinds)
	all, course, err := p.standings(r.Context(), v)
	if err != nil {
		return err
	}
	page.course, page.cells = course, found.Cells
	if len(all) > 0 {
		if page.matters, err = p.Office.Matters(r.Context(), v.Actor()); err != nil {
			return fmt.Errorf("list matters: %w", err)
		}
	}
	for _, s := range all {
		if s.Indicator == id && (page.chosen == "" || s.Agency == page.chosen) {
			page.beside = append(page.beside, s)
		}
	}
	return v.Show(w, http.StatusOK, indicatorPage(v, page))
}

// files counts the documents that cells stand in.
func files(cells []metric.Cell) int {
	seen := map[string]bool{}
	for _, c := range cells {
		seen[c.Citation.SHA256] = true
	}
	return len(seen)
}

// wide are the cells that speak of the whole city, where any do: what is said of
// single areas stands in the map and its table, and twenty figures of as many areas
// under one month say nothing.
func wide(city *reference.City, cells []metric.Cell) []metric.Cell {
	var list []metric.Cell
	for _, c := range cells {
		if a, ok := city.Areas.ByID(c.Area.ID); !ok || a.Kind == place.City {
			list = append(list, c)
		}
	}
	if len(list) == 0 {
		return cells
	}
	return list
}

// of are the cells of one agency.
func of(agency string, cells []metric.Cell) []metric.Cell {
	var list []metric.Cell
	for _, c := range cells {
		if agency != "" && c.Agency.ID == agency {
			list = append(list, c)
		}
	}
	return list
}

// courses sorts cells into what may be compared: the fullest first, printed
// achievements after the values they were made from. Unit is the indicator's
// own.
func courses(unit string, cells []metric.Cell, kinds map[string]receipt.DocumentType) []course {
	var lanes []lane
	sorted := map[lane][]metric.Cell{}
	put := func(l lane, c metric.Cell) {
		if sorted[l] == nil {
			lanes = append(lanes, l)
		}
		sorted[l] = append(sorted[l], c)
	}
	for _, c := range cells {
		if c.Measure != observation.Target {
			put(laneOf(c, unit), c)
		}
	}
	for _, c := range cells {
		if c.Measure != observation.Target {
			continue
		}
		own, beside := laneOf(c, unit), false
		for _, l := range lanes {
			if l.unit == own.unit && l.agency == own.agency && l.grain == own.grain && !l.achievement {
				put(l, c)
				beside = true
			}
		}
		if !beside {
			put(own, c)
		}
	}
	slices.SortStableFunc(lanes, func(a, b lane) int {
		if a.achievement != b.achievement {
			if a.achievement {
				return 1
			}
			return -1
		}
		return len(sorted[b]) - len(sorted[a])
	})
	var list []course
	for _, l := range lanes {
		list = append(list, courseOf(course{lane: l}, sorted[l], kinds))
	}
	return list
}

// laneOf is the lane of a cell. A figure printed without its unit is in the
// indicator's own; large and small letters make no other unit.
func laneOf(c metric.Cell, own string) lane {
	unit := c.Figure.Unit
	if unit == "" {
		unit = own
	}
	l := lane{unit: strings.ToLower(unit), agency: c.Agency.ID, grain: c.Period.Grain(), span: c.Span}
	if c.Measure == observation.Achievement {
		l.achievement = true
	}
	if l.grain == period.Years && l.span == period.Cumulative {
		l.span = period.Discrete // a whole year counts from its start either way
	}
	return l
}

// courseOf lays the cells of one course out over periods and sources.
func courseOf(c course, cells []metric.Cell, kinds map[string]receipt.DocumentType) course {
	periods, sources := map[period.Period]int{}, map[source]int{}
	of := func(cell metric.Cell) source {
		s := source{kind: kinds[cell.Citation.SHA256], measure: cell.Measure}
		if s.kind == receipt.UnknownType {
			s.name = ui.FileName(cell.Citation.File)
		}
		return s
	}
	for _, cell := range cells {
		if _, ok := periods[cell.Period]; !ok {
			periods[cell.Period] = 0
			c.periods = append(c.periods, cell.Period)
		}
		if s := of(cell); !slices.Contains(c.sources, s) {
			c.sources = append(c.sources, s)
		}
	}
	slices.SortFunc(c.periods, period.Period.Compare)
	slices.SortFunc(c.sources, bySource)
	for i, p := range c.periods {
		periods[p] = i
	}
	for i, s := range c.sources {
		sources[s] = i
	}
	c.cells = make([][][]metric.Cell, len(c.periods))
	for i := range c.cells {
		c.cells[i] = make([][]metric.Cell, len(c.sources))
	}
	for _, cell := range cells {
		i, j := periods[cell.Period], sources[of(cell)]
		c.cells[i][j] = append(c.cells[i][j], cell)
	}
	return c
}

// bySource puts targets before results, then papers in the order of the year.
func bySource(a, b source) int {
	order := func(m observation.Measure) int { return slices.Index(measures, m) }
	kinds := receipt.DocumentTypes()
	return cmp.Or(
		order(a.measure)-order(b.measure),
		slices.Index(kinds, a.kind)-slices.Index(kinds, b.kind),
		strings.Compare(a.name, b.name),
	)
}

// drawable says whether the course has numbers of at least two periods.
func (c course) drawable() bool {
	numbers := 0
	for i := range c.periods {
		for j := range c.sources {
			if !math.IsNaN(c.value(i, j)) {
				numbers++
				break
			}
		}
	}
	return numbers > 1
}

// value is the number at a place; NaN where there is none, or where several
// documents of one kind state different ones.
func (c course) value(period, source int) float64 {
	value := math.NaN()
	for _, cell := range c.cells[period][source] {
		if cell.Figure.Kind != figure.Number {
			continue
		}
		if !math.IsNaN(value) && value != cell.Figure.Value {
			return math.NaN()
		}
		value = cell.Figure.Value
	}
	return value
}

// reportMarks are the shapes of reported lines, told apart without colour.
var reportMarks = []chart.Mark{chart.Ring, chart.Square, chart.Up}

// mark is the shape of a source in picture and legend.
func (c course) mark(n int) chart.Mark {
	if c.sources[n].measure == observation.Target {
		return chart.Tick
	}
	reported := 0
	for _, s := range c.sources[:n] {
		if s.measure != observation.Target {
			reported++
		}
	}
	return reportMarks[reported%len(reportMarks)]
}

// picture draws the course.
func (c course) picture(v *ui.Visit, name string) chart.SVG {
	s := chart.Series{
		Name: name, Description: c.description(v), Unknown: v.T("web.chart.unknown"),
		Number: func(x float64) string { return v.Number(x, 2) },
	}
	for _, p := range c.periods {
		label, group := v.PeriodShort(p)
		s.Periods, s.Groups = append(s.Periods, label), append(s.Groups, group)
	}
	for j := range c.sources {
		line := chart.Line{Mark: c.mark(j)}
		for i := range c.periods {
			line.Values = append(line.Values, c.value(i, j))
		}
		s.Lines = append(s.Lines, line)
	}
	return chart.DrawSeries(s)
}

// description says in words what the picture shows.
func (c course) description(v *ui.Visit) string {
	var parts []string
	for j, s := range c.sources {
		var values []string
		for i, p := range c.periods {
			for _, cell := range c.cells[i][j] {
				values = append(values, v.Period(p)+" "+v.Value(cell))
			}
		}
		parts = append(parts, s.label(v)+": "+strings.Join(values, ", "))
	}
	return strings.Join(parts, "; ")
}

// label is the name of a column.
func (s source) label(v *ui.Visit) string {
	name := s.name
	if name == "" {
		name = v.DocumentType(s.kind)
	}
	return ui.Capital(v.T("web.indicator.source", "measure", v.Measure(s.measure), "document", name))
}
