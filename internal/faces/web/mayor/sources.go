package mayor

import (
	"context"
	"fmt"
	"math"
	"net/http"
	"slices"

	"nyata/internal/faces/web/ui"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/difference"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reply"
)

// learned is what was learned of a source, as the page shows it.
type learned struct {
	weigh.Source
	indicator indicator.Indicator
	matter    string       // of an agency's reports: id of the foremost matter about them; empty when there is none
	reply     *reply.Reply // the agency's last answer to such a matter; nil when there is none
}

// learnedOf are the sources of one indicator: agencies' reports before what
// others say.
type learnedOf struct {
	indicator indicator.Indicator
	rows      []learned
}

// Sources answers GET /sources: what the estimate has learned of every source.
func (p Pages) Sources(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	sources, err := p.Office.Sources(r.Context(), v.Actor())
	if err != nil {
		return fmt.Errorf("list sources: %w", err)
	}
	matters, err := p.Office.Matters(r.Context(), v.Actor())
	if err != nil {
		return fmt.Errorf("list matters: %w", err)
	}
	answered, err := p.answers(r.Context(), v, matters)
	if err != nil {
		return err
	}
	at := map[string]int{}
	var list []learnedOf
	for _, one := range sources {
		i, ok := v.Indicator(one.Indicator)
		if !ok {
			continue // of a dictionary that was replaced
		}
		k, ok := at[i.ID]
		if !ok {
			k, at[i.ID] = len(list), len(list)
			list = append(list, learnedOf{indicator: i})
		}
		s := learned{Source: one, indicator: i}
		if s.reported() {
			s.matter, s.reply = about(s.Source, matters, answered)
		}
		list[k].rows = append(list[k].rows, s)
	}
	for _, one := range list {
		slices.SortStableFunc(one.rows, func(a, b learned) int { return a.place() - b.place() })
	}
	slices.SortStableFunc(list, func(a, b learnedOf) int {
		switch x, y := lead(a.rows), lead(b.rows); {
		case x > y:
			return -1
		case x < y:
			return 1
		default:
			return 0
		}
	})
	known := slices.DeleteFunc(slices.Clone(list), learnedOf.alone)
	alone := slices.DeleteFunc(list, func(o learnedOf) bool { return !o.alone() })
	return v.Show(w, http.StatusOK, sourcesPage(v, known, alone))
}

// alone says that no source of the indicator has another beside it.
func (o learnedOf) alone() bool {
	return !slices.ContainsFunc(o.rows, func(s learned) bool { return s.Comparisons > 0 })
}

// answers are the replies to matters, by matter, the last one each.
func (p Pages) answers(ctx context.Context, v *ui.Visit, matters []matter.Matter) (map[string]reply.Reply, error) {
	ids := make([]string, len(matters))
	for i, m := range matters {
		ids[i] = m.ID
	}
	last := map[string]reply.Reply{}
	if len(ids) == 0 {
		return last, nil
	}
	replies, err := p.Office.Replies(ctx, v.Actor(), ids)
	if err != nil {
		return nil, fmt.Errorf("list replies: %w", err)
	}
	for _, r := range replies {
		if have, ok := last[r.Difference]; !ok || r.At.After(have.At) {
			last[r.Difference] = r
		}
	}
	return last, nil
}

// about finds the matters of an agency about an indicator: the one that was
// answered last, else the foremost, one that evidence gives before others.
func about(s weigh.Source, matters []matter.Matter, answered map[string]reply.Reply) (id string, last *reply.Reply) {
	weighed := false
	for _, m := range matters {
		if m.Status == difference.Note || m.Agency.ID != s.Agency ||
			!slices.ContainsFunc(m.Differences, func(d difference.Difference) bool { return d.Indicator.ID == s.Indicator }) {
			continue
		}
		if r, ok := answered[m.ID]; ok && (last == nil || r.At.After(last.At)) {
			id, last = m.ID, &r
		}
		if last == nil && (id == "" || !weighed && m.Probability != nil) {
			id, weighed = m.ID, m.Probability != nil
		}
	}
	return id, last
}

// place orders sources for reading: what is reported, then the others by kind.
func (s learned) place() int {
	return slices.Index(observation.SourceKinds(), s.Kind)
}

// better is by how much figures of the source are better than the evidence;
// below 0 where they are worse, or where that cannot be said.
func (s learned) better() float64 {
	if s.Bias == nil || s.side() == 0 {
		return math.Inf(-1)
	}
	switch s.indicator.Polarity {
	case indicator.Up:
		return s.Bias.Value
	case indicator.Down:
		return -s.Bias.Value
	default:
		return math.Inf(-1)
	}
}

// lead is how much better than the evidence the foremost of sources is, in
// points; other units cannot be held against each other and come after them.
func lead(rows []learned) float64 {
	if s, ok := foremost(rows); ok && s.Unit == "%" {
		return s.better()
	}
	return 0
}

// foremost is the source whose figures are furthest better than the evidence.
func foremost(rows []learned) (best learned, ok bool) {
	for _, s := range rows {
		if b := s.better(); b > 0 && (!ok || b > best.better()) {
			best, ok = s, true
		}
	}
	return best, ok
}

// side is 1 where the whole range of the bias is above nothing, -1 where it is
// below, else 0.
func (s learned) side() int {
	switch {
	case s.Bias == nil:
		return 0
	case s.Bias.Low > 0:
		return 1
	case s.Bias.High < 0:
		return -1
	default:
		return 0
	}
}

// reported says that the source is an agency.
func (s learned) reported() bool { return s.Kind == observation.Report }

// measured says whether a bias is estimated for the kind at all.
func (s learned) measured() bool {
	return s.reported() || s.Kind == observation.Sensor
}
