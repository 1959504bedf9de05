package mayor

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"nyata/internal/faces/web/ui"
	"nyata/internal/record/indicator"
)

// listRows is how many rows a page of a list shows.
const listRows = 50

// indicatorList is what the list of indicators shows.
type indicatorList struct {
	query string
	rows  []indicatorRow
	total int // indicators that match the query
	first int
	known int // indicators in the dictionary
}

type indicatorRow struct {
	indicator.Indicator
	figures int
}

// Indicators answers GET /indicators: the dictionary, with how much has been
// read of each entry.
func (p Pages) Indicators(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	list := indicatorList{query: strings.TrimSpace(r.URL.Query().Get("q")), known: len(v.City.Indicators)}
	wanted := strings.ToLower(list.query)
	var all []indicatorRow
	for _, i := range v.City.Indicators {
		if strings.Contains(strings.ToLower(i.Name+" "+i.NameEN+" "+i.Code), wanted) {
			all = append(all, indicatorRow{Indicator: i})
		}
	}
	list.total = len(all)
	list.first, _ = strconv.Atoi(r.URL.Query().Get("rows"))
	if list.first < 0 || list.first >= list.total {
		list.first = 0
	}
	list.rows = all[list.first:min(list.first+listRows, list.total)]
	figures, err := p.counts(r.Context(), v)
	if err != nil {
		return err
	}
	for i := range list.rows {
		list.rows[i].figures = figures[list.rows[i].ID]
	}
	return v.Show(w, http.StatusOK, indicatorsPage(v, list))
}

// url is the list from another row on.
func (l indicatorList) url(first int) string {
	query := url.Values{}
	if l.query != "" {
		query.Set("q", l.query)
	}
	if first > 0 {
		query.Set("rows", strconv.Itoa(first))
	}
	return "/indicators?" + query.Encode()
}

func (l indicatorList) earlier() string {
	if l.first == 0 {
		return ""
	}
	return l.url(max(0, l.first-listRows))
}

func (l indicatorList) later() string {
	if l.first+len(l.rows) >= l.total {
		return ""
	}
	return l.url(l.first + len(l.rows))
}
