package inspector

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"nyata/internal/faces/web/mayor"
	"nyata/internal/faces/web/ui"
	"nyata/internal/judgement/rules"
	"nyata/internal/record/difference"
	"nyata/internal/record/metric"
)

// listRows is how many differences a page of the list shows.
const listRows = 50

// list is what the list of differences shows.
type list struct {
	filter  filter
	rows    []difference.Difference
	total   int // that match the filter
	first   int
	counted int // of all the reader sees
	misread int
	notes   int
	replies map[string]int

	agencies []string // with differences
	rules    []string
}

// filter narrows the list; empty fields do not.
type filter struct {
	agency, rule string
	status       difference.Status
	unanswered   bool
}

// List answers GET /differences.
func (p Pages) List(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	_, all, err := p.Office.Differences(r.Context(), v.Actor())
	if err != nil {
		return fmt.Errorf("list differences: %w", err)
	}
	replies, err := mayor.Replies(r.Context(), p.Office, v.Actor(), all)
	if err != nil {
		return err
	}
	query := r.URL.Query()
	page := list{
		filter: filter{
			agency: query.Get("agency"), rule: query.Get("rule"),
			status: difference.Status(query.Get("status")), unanswered: query.Get("unanswered") != "",
		},
		replies: replies,
	}
	if !query.Has("status") {
		page.filter.status = difference.Counted // the rest is there for the asking
	}
	page.first, _ = strconv.Atoi(query.Get("rows"))
	page.fill(all)
	return v.Show(w, http.StatusOK, listPage(v, page))
}

// fill narrows, orders and pages the differences.
func (l *list) fill(all []difference.Difference) {
	var matching []difference.Difference
	for _, d := range all {
		switch d.Status {
		case difference.Counted:
			l.counted++
		case difference.PossibleMisreading:
			l.misread++
		default:
			l.notes++
		}
		l.agencies = append(l.agencies, agencyKey(d))
		l.rules = append(l.rules, d.Rule)
		if l.filter.matches(d, l.replies[d.ID]) {
			matching = append(matching, d)
		}
	}
	slices.Sort(l.agencies)
	l.agencies = slices.Compact(l.agencies)
	slices.Sort(l.rules)
	l.rules = slices.Compact(l.rules)
	slices.SortStableFunc(matching, mayor.BySeverity)
	l.total = len(matching)
	if l.first < 0 || l.first >= l.total {
		l.first = 0
	}
	l.rows = matching[l.first:min(l.first+listRows, l.total)]
}

func agencyKey(d difference.Difference) string {
	if d.Agency.ID == "" {
		return metric.Unmatched
	}
	return d.Agency.ID
}

func (f filter) matches(d difference.Difference, replies int) bool {
	return (f.agency == "" || f.agency == agencyKey(d)) &&
		(f.rule == "" || f.rule == d.Rule) &&
		(f.status == "" || f.status == d.Status) &&
		(!f.unanswered || replies == 0 && d.Status == difference.Counted)
}

// url is the list under the same filter from another row on.
func (l list) url(first int) string {
	query := url.Values{}
	query.Set("status", string(l.filter.status)) // even when empty: without it only what counts is shown
	for name, value := range map[string]string{"agency": l.filter.agency, "rule": l.filter.rule} {
		if value != "" {
			query.Set(name, value)
		}
	}
	if l.filter.unanswered {
		query.Set("unanswered", "1")
	}
	if first > 0 {
		query.Set("rows", strconv.Itoa(first))
	}
	return "/differences?" + query.Encode() // Encode sorts by name
}

func (l list) earlier() string {
	if l.first == 0 {
		return ""
	}
	return l.url(max(0, l.first-listRows))
}

func (l list) later() string {
	if l.first+len(l.rows) >= l.total {
		return ""
	}
	return l.url(l.first + len(l.rows))
}

// title is the finding of the list.
func (l list) title(v *ui.Visit) string {
	if l.counted == 0 {
		return v.T("web.differences.title.none")
	}
	return v.T("web.differences.title", "count", l.counted)
}

// agencyName is the name of an entry of the filter.
func agencyName(v *ui.Visit, id string) string {
	if id == metric.Unmatched {
		return v.AgencyName("")
	}
	return v.AgencyName(id)
}

// ruleName is what a rule is called; its id when it is not known any more.
func ruleName(v *ui.Visit, id string) string {
	if rule, ok := rules.Find(id); ok {
		return v.Message(rule.Title)
	}
	return id
}
