package operator

import (
	"fmt"
	"net/http"
	"slices"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/record/receipt"
)

// latestRead is how many files that were read last are named.
const latestRead = 10

// progress is how far reading has come.
type progress struct {
	total, done int
	waiting     int
	unreadable  int
	partly      int
	current     []receipt.Receipt
	latest      []receipt.Receipt // read last, newest first
	again, anew int               // files that are interpreted anew since the reference data changed, and how many of them are done
}

// Reading answers GET /reading.
func (p Pages) Reading(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	all, err := p.Office.Receipts(r.Context(), v.Actor(), receipt.Filter{})
	if err != nil {
		return fmt.Errorf("list receipts: %w", err)
	}
	now := progressOf(all)
	if p.Progress != nil && v.May(casework.SeeFiles, "") { // an agency's people learn nothing of the others' files
		state := p.Progress()
		now.again, now.anew = state.Again, state.Anew
	}
	return v.Show(w, http.StatusOK, readingPage(v, now))
}

func progressOf(all []receipt.Receipt) progress {
	p := progress{total: len(all)}
	for _, r := range all {
		switch r.State {
		case receipt.Received:
			p.waiting++
			continue
		case receipt.Reading:
			p.current = append(p.current, r)
			continue
		case receipt.Unreadable:
			p.unreadable++
		case receipt.Partly:
			p.partly++
		default:
		}
		p.done++
		p.latest = append(p.latest, r)
	}
	slices.SortStableFunc(p.latest, func(a, b receipt.Receipt) int { return b.ReadAt.Compare(a.ReadAt) })
	p.latest = p.latest[:min(latestRead, len(p.latest))]
	return p
}

// percent is how much is done, in whole percent; never 100 while a file waits.
func (p progress) percent() int {
	if p.total == 0 {
		return 0
	}
	return p.done * 100 / p.total
}

func (p progress) busy() bool { return p.done < p.total || p.renewing() }

// renewing says whether files that were read are being interpreted anew.
func (p progress) renewing() bool { return p.anew < p.again }

func (p progress) title(v *ui.Visit) string {
	switch {
	case p.total == 0:
		return v.T("web.reading.title.none")
	case p.done < p.total:
		return v.T("web.reading.title.busy", "percent", p.percent(), "done", p.done, "total", p.total)
	default:
		return v.T("web.reading.title.done", "total", p.total)
	}
}
