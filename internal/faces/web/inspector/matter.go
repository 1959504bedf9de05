package inspector

import (
	"cmp"
	"fmt"
	"math"
	"net/http"
	"slices"

	"nyata/internal/casework"
	"nyata/internal/faces/chart"
	"nyata/internal/faces/web/ui"
	"nyata/internal/judgement/integrity"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/rules"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/difference"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reply"
)

// shownFirst is how many stand open; the others fold away, so that a telephone
// does not scroll past hundreds to the replies.
const shownFirst = 10

// shownCrops is for how many of them the places are pictured.
const shownCrops = 3

// kindWord is what a kind of source is called.
func kindWord(v *ui.Visit, k observation.SourceKind) string {
	if k == "" {
		return v.T("matter.evidence")
	}
	return v.T("source_kind." + string(k))
}

// chance writes a probability in percent; nothing is ever said to be certain.
func chance(v *ui.Visit, p float64) string {
	switch {
	case p > 0.99:
		return ">99"
	case p < 0.01:
		return "<1"
	default:
		return v.Number(100*p, 0)
	}
}

// adds writes what a piece of evidence adds, with a true sign and a word for
// its direction.
func adds(v *ui.Visit, x float64) string {
	if x < 0 {
		return v.T("matter.down", "number", v.Number(-x, 2))
	}
	return v.T("matter.up", "number", v.Number(x, 2))
}

// shownDifferences is how many of a matter's differences its page lists.
const shownDifferences = 60

// matterView is what a matter's page shows.
type matterView struct {
	matter.Matter
	beside  []areaBelief // the latest belief of each area it is about, worst first
	replies []reply.Reply
	mayAct  bool
	related []matter.Matter
	faults  []ui.FieldFault
	text    string
}

// areaBelief is what is believed of one area beside its report.
type areaBelief struct {
	weigh.Belief
	indicator indicator.Indicator
	standing  matter.Grade
	why       string
}

// Matter answers GET /matters/{id}.
func (p Pages) Matter(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	m, err := p.Office.Matter(r.Context(), v.Actor(), r.PathValue("id"))
	if err != nil {
		return err
	}
	page, err := p.matterView(v, r, m)
	if err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, matterPage(v, page))
}

func (p Pages) matterView(v *ui.Visit, r *http.Request, m matter.Matter) (matterView, error) {
	page := matterView{Matter: m, mayAct: m.Status == difference.Counted && v.May(casework.ReplyDifference, m.Agency.ID)}
	var err error
	if page.replies, err = p.Office.Replies(r.Context(), v.Actor(), []string{m.ID}); err != nil {
		return page, fmt.Errorf("list replies to %s: %w", m.ID, err)
	}
	_, beliefs, err := p.Office.Beliefs(r.Context(), v.Actor())
	if err != nil {
		return page, fmt.Errorf("list beliefs: %w", err)
	}
	page.beside = about(v, m, beliefs)
	all, err := p.Office.Matters(r.Context(), v.Actor())
	if err != nil {
		return page, fmt.Errorf("list matters: %w", err)
	}
	for _, one := range all {
		if slices.Contains(m.Related, one.ID) && one.Status != difference.Note {
			page.related = append(page.related, one)
		}
	}
	return page, nil
}

// about are the latest beliefs of the indicators and areas a matter speaks of.
func about(v *ui.Visit, m matter.Matter, beliefs []weigh.Belief) []areaBelief {
	type place struct{ indicator, area string }
	wanted, at := map[place]bool{}, map[place]int{}
	for _, d := range m.Differences {
		if d.Probability != nil {
			wanted[place{d.Indicator.ID, d.Area.ID}] = true
		}
	}
	city := matter.CityOf(v.City, v.City.People(), usual)
	var out []areaBelief
	for _, b := range beliefs {
		k := place{b.Indicator, b.Area}
		if !wanted[k] || b.Report == nil || m.Agency.ID != b.Report.Agency {
			continue
		}
		ind, ok := v.Indicator(b.Indicator)
		if !ok {
			continue
		}
		standing, why := matter.GradeOf(city, &b, matter.Caps{})
		one := areaBelief{b, ind, standing, v.Message(why)}
		if i, have := at[k]; !have {
			at[k] = len(out)
			out = append(out, one)
		} else if b.Month.Compare(out[i].Month) > 0 {
			out[i] = one
		}
	}
	slices.SortStableFunc(out, func(a, b areaBelief) int {
		return cmp.Compare(math.Abs(b.Report.Value-b.Evidence.Value), math.Abs(a.Report.Value-a.Evidence.Value))
	})
	return out
}

// dumbbell draws the area's report beside the evidence.
func (a areaBelief) dumbbell(v *ui.Visit) chart.SVG {
	name := v.T("standing.words", "indicator", v.AreaName(a.Area), "reported", v.Amount(a.Report.Value, a.Unit),
		"estimate", v.Amount(a.Evidence.Value, a.Unit), "range", v.Interval(a.Evidence))
	return v.Dumbbell(name, a.Report.Value, a.Evidence, !a.Verified, a.Unit)
}

// listed are the differences the page lists.
func (m matterView) listed() []difference.Difference {
	return m.Differences[:min(len(m.Differences), shownDifferences)]
}

// first are the differences that stand open.
func (m matterView) first() []difference.Difference {
	return m.Differences[:min(len(m.Differences), shownFirst)]
}

// url is a rule's difference's own page; what the estimate or a test noticed
// stands on the matter's alone.
func differenceURL(d difference.Difference) string {
	if _, ok := rules.Find(d.Rule); ok {
		return ui.DifferenceURL(d.ID)
	}
	return ""
}

// methodName is what noticed a difference is called.
func methodName(v *ui.Visit, id string) string {
	if _, ok := rules.Find(id); ok {
		return ruleName(v, id)
	}
	for _, t := range integrity.All() {
		if t.ID == id {
			return v.Message(t.Title)
		}
	}
	return v.T("matter.method.estimate")
}

// methods are the methods and versions behind a matter, each once.
func (m matterView) methods() [][2]string {
	var out [][2]string
	for _, d := range m.Differences {
		one := [2]string{d.Rule, d.Version}
		if !slices.Contains(out, one) {
			out = append(out, one)
		}
	}
	return out
}
