package mayor

import (
	"net/http"
	"slices"
	"strconv"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/difference"
)

// topDifferences is how many differences the first page names.
const topDifferences = 5

// home is what the first page shows.
type home struct {
	matrix   matrix
	tally    tally
	agencies []agencyTally
	top      []difference.Difference
	replies  map[string]int
	beside   []standing       // what somebody other than the agency speaks of
	first    []weigh.Standing // course of the foremost of them
	changed  verifiedList     // verified questions whose answer is another now
}

// tally counts differences by whether they count.
type tally struct{ counted, misread, notes, unanswered int }

// agencyTally is one bar.
type agencyTally struct {
	agency string
	tally
}

// Home answers GET /.
func (p Pages) Home(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	known, err := p.overview(r.Context(), v)
	if err != nil {
		return err
	}
	year, _ := strconv.Atoi(r.URL.Query().Get("year")) // a year that is none means the latest
	page := home{
		matrix: arrange(v.City, known.receipts, year, v.Now, func(agency string) bool {
			return v.May(casework.SeeFiles, agency)
		}),
		replies: known.replies,
	}
	page.tally, page.agencies = count(known)
	page.top = topOf(known.differences, topDifferences)
	beside, course, err := p.standings(r.Context(), v)
	if err != nil {
		return err
	}
	if page.beside = beside; len(beside) > 0 {
		page.first = course(beside[0].Indicator, beside[0].Agency)
	}
	if page.changed, err = p.changedAnswers(r.Context(), v); err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, homePage(v, page))
}

// count tallies the differences, in all and by agency, most first.
func count(known overview) (tally, []agencyTally) {
	var all tally
	byAgency := map[string]*tally{}
	var order []string
	for _, d := range known.differences {
		one := byAgency[d.Agency.ID]
		if one == nil {
			one = &tally{}
			byAgency[d.Agency.ID] = one
			order = append(order, d.Agency.ID)
		}
		all.add(d, known.replies[d.ID])
		one.add(d, known.replies[d.ID])
	}
	slices.SortFunc(order, func(a, b string) int {
		if c := byAgency[b].counted - byAgency[a].counted; c != 0 {
			return c
		}
		if a < b {
			return -1
		}
		return 1
	})
	var list []agencyTally
	for _, agency := range order {
		if one := *byAgency[agency]; one.counted+one.misread > 0 { // notes alone are no bar
			list = append(list, agencyTally{agency, one})
		}
	}
	return all, list
}

func (t *tally) add(d difference.Difference, replies int) {
	switch d.Status {
	case difference.Counted:
		t.counted++
		if replies == 0 {
			t.unanswered++
		}
	case difference.PossibleMisreading:
		t.misread++
	default:
		t.notes++
	}
}

// topOf are the differences that count, the most severe first.
func topOf(all []difference.Difference, most int) []difference.Difference {
	var counted []difference.Difference
	for _, d := range all {
		if d.Status == difference.Counted {
			counted = append(counted, d)
		}
	}
	slices.SortStableFunc(counted, BySeverity)
	return counted[:min(most, len(counted))]
}

// BySeverity orders differences: those that count before notes, the most
// severe first, the later period first, then by id.
func BySeverity(a, b difference.Difference) int {
	if c := rank(a) - rank(b); c != 0 {
		return c
	}
	if c := b.Period.Compare(a.Period); c != 0 {
		return c
	}
	switch {
	case a.ID < b.ID:
		return -1
	case a.ID > b.ID:
		return 1
	default:
		return 0
	}
}

func rank(d difference.Difference) int {
	status := map[difference.Status]int{difference.Counted: 0, difference.PossibleMisreading: 10, difference.Note: 20}
	severity := map[difference.Severity]int{difference.High: 0, difference.Medium: 1, difference.Low: 2}
	return status[d.Status] + severity[d.Severity]
}

// title is the finding: what is missing and what waits for clarification.
func (h home) title(v *ui.Visit) string {
	switch {
	case len(h.matrix.rows) == 0 && h.matrix.strays == 0:
		return v.T("web.home.title.nothing")
	case over(h.beside) > 0:
		return v.T("standing.title.over", "count", over(h.beside))
	case weak(h.beside) > 0:
		return v.T("standing.title.weak", "count", weak(h.beside), "all", len(h.beside))
	case h.tally.counted > 0 && h.matrix.missing > 0:
		return v.T("web.home.title.both", "count", h.tally.counted, "missing", h.matrix.missing, "owed", h.matrix.owed)
	case h.tally.counted > 0:
		return v.T("web.home.title.differences", "count", h.tally.counted)
	case h.matrix.missing > 0:
		return v.T("web.home.title.missing", "missing", h.matrix.missing, "owed", h.matrix.owed)
	default:
		return v.T("web.home.title.clear")
	}
}

// lead says in which order the page goes on.
func (h home) lead(v *ui.Visit) string {
	if len(h.beside) > 0 {
		return v.T("standing.lead")
	}
	return v.T("web.home.lead")
}
