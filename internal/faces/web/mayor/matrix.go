package mayor

import (
	"cmp"
	"net/url"
	"slices"
	"time"

	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/period"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// matrix is the receipt matrix as it is shown: one row an agency, one column a
// document of a period, grouped by the kind of document.
type matrix struct {
	groups  []group
	rows    []row
	years   []int // years there is something to show of, latest first
	year    int   // the one shown
	missing int   // expected, due and not there
	owed    int   // expected and due
	strays  int   // received, but of no known agency, period or kind
	others  int   // received, and no paper of the reporting year
}

type group struct {
	kind    receipt.DocumentType
	periods []period.Period
}

type row struct {
	agency string
	cells  []cell
}

// tally says how many of the documents expected of an agency were received: on
// a narrow screen only the others are listed.
func (r row) tally(v *ui.Visit) string {
	got, all := 0, 0
	for _, c := range r.cells {
		if c.state != notExpected {
			all++
		}
		if c.state == received {
			got++
		}
	}
	return v.T("web.matrix.tally", "received", got, "all", all)
}

// cell is one place of the matrix.
type cell struct {
	kind     receipt.DocumentType
	period   period.Period
	state    cellState
	receipts []string
	due      string // last day to hand in, for what is not due yet
	first    bool   // begins a group of columns
}

// cellState is what a place shows.
type cellState string

const (
	notExpected cellState = ""
	received    cellState = "received"
	partly      cellState = "partly"
	unreadable  cellState = "unreadable"
	missing     cellState = "missing"
	notDue      cellState = "notdue"
)

// column is a kind of document for a period.
type column struct {
	kind   receipt.DocumentType
	period period.Period
}

// arrange lays out what was received against what is expected. Year 0 means
// the latest year that something is due in or was received for. Only agencies
// that the reader sees (keep) get a row.
func arrange(city *reference.City, receipts []receipt.Receipt, year int, now time.Time, keep func(agency string) bool) matrix {
	var m matrix
	expected := map[column]map[string]string{} // column → agency → due
	today := now.Format(time.DateOnly)
	for _, e := range city.Expected {
		if !keep(e.Agency) {
			continue
		}
		c := column{e.Type, e.Period}
		if expected[c] == nil {
			expected[c] = map[string]string{}
		}
		expected[c][e.Agency] = e.Due
		if e.Due == "" || e.Due <= today || e.Period.End().Before(now) {
			m.years = append(m.years, e.Period.Year())
		}
	}
	seen := map[column]bool{}
	receipts = m.placed(receipts, expected)
	for _, r := range receipts {
		if r.Agency == "" || r.Period.IsZero() || r.DocumentType == receipt.UnknownType {
			m.strays++
			continue
		}
		seen[column{r.DocumentType, r.Period}] = true
		m.years = append(m.years, r.Period.Year())
	}
	slices.Sort(m.years)
	m.years = slices.Compact(m.years)
	slices.Reverse(m.years)
	m.year = year
	if !slices.Contains(m.years, year) && len(m.years) > 0 {
		m.year = m.years[0]
	}
	for c := range expected {
		seen[c] = true
	}
	m.columns(seen)
	m.fill(city, receipts, expected, today, keep)
	return m
}

// placed puts a paper dated to a day or between two, such as a KAK, into its
// year, and counts apart what is no paper of the reporting year: evidence of
// others, and lists of no form.
func (m *matrix) placed(receipts []receipt.Receipt, expected map[column]map[string]string) []receipt.Receipt {
	var out []receipt.Receipt
	for _, r := range receipts {
		known := r.Agency != "" && !r.Period.IsZero()
		if r.Evidence != nil || known && r.DocumentType == receipt.OtherType && expected[column{r.DocumentType, r.Period}] == nil {
			m.others++
			continue
		}
		if grain := r.Period.Grain(); expected[column{r.DocumentType, r.Period}] == nil && (grain == period.Days || grain == period.Ranges) {
			r.Period = period.Year(r.Period.Year())
		}
		out = append(out, r)
	}
	return out
}

// columns groups the columns of the shown year by kind, in the order in which
// a year's papers come.
func (m *matrix) columns(seen map[column]bool) {
	for _, kind := range receipt.DocumentTypes() {
		g := group{kind: kind}
		for c := range seen {
			if c.kind == kind && c.period.Year() == m.year {
				g.periods = append(g.periods, c.period)
			}
		}
		if len(g.periods) > 0 {
			slices.SortFunc(g.periods, period.Period.Compare)
			m.groups = append(m.groups, g)
		}
	}
}

// fill makes a row for every agency that owes or has sent something, in the
// city's order of agencies.
func (m *matrix) fill(city *reference.City, receipts []receipt.Receipt, expected map[column]map[string]string, today string, keep func(string) bool) {
	states := map[string]receipt.State{}
	for _, r := range receipts {
		states[r.ID] = r.State
	}
	for _, agency := range agenciesOf(city, receipts, expected, keep) {
		line := row{agency: agency}
		for _, g := range m.groups {
			slots := receipt.Arrange([]string{agency}, g.periods, []receipt.DocumentType{g.kind}, receipts).Slots
			for i, slot := range slots {
				due, owed := expected[column{g.kind, slot.Period}][agency]
				c := cell{kind: g.kind, period: slot.Period, receipts: slot.Receipts, due: due, first: i == 0}
				c.state = stateOf(slot, states, owed, due > today)
				if owed && due <= today {
					m.owed++
				}
				if c.state == missing {
					m.missing++
				}
				line.cells = append(line.cells, c)
			}
		}
		m.rows = append(m.rows, line)
	}
}

// stateOf decides what one place shows.
func stateOf(slot receipt.Slot, states map[string]receipt.State, owed, later bool) cellState {
	switch {
	case slot.Status == receipt.SlotUnreadable:
		return unreadable
	case slot.Status == receipt.SlotReceived:
		for _, id := range slot.Receipts {
			if s := states[id]; s != receipt.Partly && s != receipt.Unreadable {
				return received
			}
		}
		return partly
	case owed && later:
		return notDue
	case owed:
		return missing
	default:
		return notExpected
	}
}

// agenciesOf lists the agencies with a row: first those the city knows, in its
// order, then ids it does not know.
func agenciesOf(city *reference.City, receipts []receipt.Receipt, expected map[column]map[string]string, keep func(string) bool) []string {
	wanted := map[string]bool{}
	for _, owing := range expected {
		for agency := range owing {
			wanted[agency] = true
		}
	}
	for _, r := range receipts {
		if r.Agency != "" && keep(r.Agency) {
			wanted[r.Agency] = true
		}
	}
	var rows []string
	for _, a := range city.Agencies.All() {
		if wanted[a.ID] {
			rows = append(rows, a.ID)
			delete(wanted, a.ID)
		}
	}
	known := len(rows)
	for id := range wanted {
		rows = append(rows, id)
	}
	slices.SortFunc(rows[known:], cmp.Compare[string])
	return rows
}

// url opens what lies in a place: the document when it is one, a list when
// there are several.
func (c cell) url(agency string) string {
	switch len(c.receipts) {
	case 0:
		return ""
	case 1:
		return ui.DocumentURL(c.receipts[0])
	default:
		query := url.Values{"agency": {agency}, "period": {c.period.String()}, "type": {string(c.kind)}}
		return "/documents?" + query.Encode()
	}
}

// sign is the tone and icon of a place; the word is in the catalogue.
func (c cell) sign() (tone, icon string) {
	switch c.state {
	case received:
		return "agrees", "tick"
	case partly:
		return "weak", "triangle"
	case unreadable:
		return "disagrees", "cross"
	case missing:
		return "missing", "empty"
	default:
		return "plain", "dash"
	}
}
