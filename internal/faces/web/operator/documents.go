package operator

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/period"
	"nyata/internal/record/metric"
	"nyata/internal/record/receipt"
)

// listRows is how many documents or proposals a page of a list shows.
const listRows = 50

// documentList is what the list of documents shows.
type documentList struct {
	filter     documentFilter
	rows       []receipt.Receipt
	total      int // that match the filter
	first      int
	all        int // that the reader sees
	unreadable int
	partly     int
	agencies   []string // that have sent something
	mayReceive bool
	faults     []ui.FieldFault
}

type documentFilter struct {
	agency, search string
	kind           receipt.DocumentType
	state          receipt.State
	period         period.Period
}

// List answers GET /documents.
func (p Pages) List(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	list, err := p.list(v, r)
	if err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, documentsPage(v, list))
}

func (p Pages) list(v *ui.Visit, r *http.Request) (documentList, error) {
	all, err := p.Office.Receipts(r.Context(), v.Actor(), receipt.Filter{})
	if err != nil {
		return documentList{}, fmt.Errorf("list receipts: %w", err)
	}
	query := r.URL.Query()
	list := documentList{all: len(all), mayReceive: v.MaySome(casework.ReceiveFile), filter: documentFilter{
		agency: query.Get("agency"), search: strings.TrimSpace(query.Get("q")),
		kind: receipt.DocumentType(query.Get("type")), state: receipt.State(query.Get("state")),
	}}
	list.filter.period, _ = period.ParseISO(query.Get("period")) // one that is none does not narrow
	list.first, _ = strconv.Atoi(query.Get("rows"))
	list.fill(all)
	return list, nil
}

// fill narrows the receipts and takes one page of them, the latest first.
func (l *documentList) fill(all []receipt.Receipt) {
	var matching []receipt.Receipt
	for _, r := range slices.Backward(all) {
		switch r.State {
		case receipt.Unreadable:
			l.unreadable++
		case receipt.Partly:
			l.partly++
		default:
		}
		l.agencies = append(l.agencies, agencyKey(r))
		if l.filter.matches(r) {
			matching = append(matching, r)
		}
	}
	slices.Sort(l.agencies)
	l.agencies = slices.Compact(l.agencies)
	l.total = len(matching)
	if l.first < 0 || l.first >= l.total {
		l.first = 0
	}
	l.rows = matching[l.first:min(l.first+listRows, l.total)]
}

func agencyKey(r receipt.Receipt) string {
	if r.Agency == "" {
		return metric.Unmatched
	}
	return r.Agency
}

func (f documentFilter) matches(r receipt.Receipt) bool {
	return (f.agency == "" || f.agency == agencyKey(r)) &&
		(f.kind == "" || f.kind == r.DocumentType) &&
		(f.state == "" || f.state == r.State) &&
		(f.period.IsZero() || f.period == r.Period) &&
		strings.Contains(strings.ToLower(strings.Join(append([]string{r.Name}, r.AlsoNamed...), "\n")), strings.ToLower(f.search))
}

// url is the list under the same filter from another row on.
func (l documentList) url(first int) string {
	query := url.Values{}
	set := func(name, value string) {
		if value != "" {
			query.Set(name, value)
		}
	}
	set("agency", l.filter.agency)
	set("q", l.filter.search)
	set("type", string(l.filter.kind))
	set("state", string(l.filter.state))
	set("period", l.filter.period.String())
	if first > 0 {
		set("rows", strconv.Itoa(first))
	}
	return "/documents?" + query.Encode()
}

func (l documentList) earlier() string {
	if l.first == 0 {
		return ""
	}
	return l.url(max(0, l.first-listRows))
}

func (l documentList) later() string {
	if l.first+len(l.rows) >= l.total {
		return ""
	}
	return l.url(l.first + len(l.rows))
}

// title says how many arrived and how many could not be read.
func (l documentList) title(v *ui.Visit) string {
	switch {
	case l.all == 0:
		return v.T("web.documents.title.none")
	case l.unreadable+l.partly == 0:
		return v.T("web.documents.title.clear", "count", l.all)
	default:
		return v.T("web.documents.title.problems", "count", l.all, "partly", l.partly, "unreadable", l.unreadable)
	}
}
