package api

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/casework/asking"
	"nyata/internal/faces/said"
	"nyata/internal/faces/wording"
	"nyata/internal/ground/fault"
	"nyata/internal/judgement/mention"
	"nyata/internal/judgement/printed"
	"nyata/internal/judgement/question"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/asked"
	"nyata/internal/record/metric"
	"nyata/internal/record/reference"
)

// AskedQuestion is a question, or a plan to be answered: one of the two. A
// question beside a previous plan edits that plan.
type AskedQuestion struct {
	Question string `json:"question,omitempty"`
	Previous *Plan  `json:"previous,omitempty"`
	Plan     *Plan  `json:"plan,omitempty"`
}

// Plan is a question understood. A refusal has op "abstain", its reason, the
// word that stands in the way and up to three plans to choose from.
type Plan struct {
	Op       string   `json:"op"`
	Metrics  []string `json:"metrics"` // "indicator:measure"
	Areas    []string `json:"areas"`
	Agencies []string `json:"agencies"`
	Group    *string  `json:"group"`
	Periods  []string `json:"periods"` // latest, all, YYYY, YYYY-Qn, YYYY-Sn, YYYY-MM, a..b
	Order    *string  `json:"order"`
	Limit    *int     `json:"limit"`
	Filters  []string `json:"filters"` // "indicator:measure>value"
	Source   *string  `json:"source"`
	Factors  []string `json:"factors"`
	Over     *string  `json:"over,omitempty"` // of a ratio: the metric below the line

	Reason  string `json:"reason,omitempty"`
	Word    string `json:"word,omitempty"`
	Choices []Plan `json:"choices,omitempty"`
}

// Answer is what is said to a question: the plan, one sentence, and every
// figure with the place it stands at.
type Answer struct {
	Question string `json:"question"`
	Plan     Plan   `json:"plan"`
	said.Answer
	Result *float64 `json:"result"` // computed from the figures; null where nothing is
	Unit   string   `json:"unit"`   // of the result
	Link   string   `json:"link"`   // the same on a page; empty for a refusal
}

// Limits of one question.
const (
	maxAsked    = 16 << 10 // bytes of a request
	maxQuestion = 500      // bytes of its question
)

// askQuestion answers POST /api/v1/ask.
func askQuestion(s *server, v *visit, w http.ResponseWriter, r *http.Request) error {
	var in AskedQuestion
	d := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxAsked))
	d.DisallowUnknownFields()
	if err := d.Decode(&in); err != nil || (strings.TrimSpace(in.Question) == "") == (in.Plan == nil) || in.Plan != nil && in.Previous != nil {
		return fault.New(fault.Invalid, "api.ask")
	}
	ctx, city, now := r.Context(), s.City(), s.Clock()
	now = city.In(now)
	figures := s.seenBy(v.actor)
	listener, err := s.listener(ctx, v.actor, figures, city)
	if err != nil {
		return err
	}
	u, help := question.Understood{Reason: question.OffScope}, said.Help{}
	switch {
	case len(in.Question) > maxQuestion:
	case in.Plan != nil:
		p, ok := in.Plan.plan()
		if !ok {
			return fault.New(fault.Invalid, "api.ask")
		}
		u = listener.Planned(p, now)
	case in.Previous != nil:
		p, ok := in.Previous.plan()
		if !ok {
			return fault.New(fault.Invalid, "api.ask")
		}
		u = listener.Follow(in.Question, p, now)
	default:
		u = listener.Ask(in.Question, now)
		u, help.Plan = asking.Propose(ctx, s.Model, listener.Asker, in.Question, now, u)
	}
	u, a, err := asking.Answered(ctx, figures, city, listener, in.Question, u, now)
	if err != nil {
		return err
	}
	say := wording.NewSpeaker(v.Printer, listener.Catalogue()).Reading(listener.Rows)
	help.Rephrase(ctx, s.Model, say, a)
	note := asking.Note(asked.Program, in.Question, u, len(a.Rows))
	note.Model = help.Kept()
	if err := s.Office.NoteAsked(ctx, note); err != nil {
		s.Log.WarnContext(ctx, "question not counted")
	}
	text := in.Question
	if in.Question == "" || in.Previous != nil && u.Answered() {
		text = said.Words(say, u.Plan)
	}
	out := Answer{Question: in.Question, Plan: planOf(u)}
	out.Answer, err = said.Desk{Texts: textsSeen{s, v.actor}, City: city, Speaker: say, Now: now}.Answer(ctx, text, u, a, help)
	if err != nil {
		return err
	}
	if u.Answered() {
		out.Result, out.Unit = a.Result, a.Unit
		if raw, err := json.Marshal(out.Plan); err == nil {
			out.Link = "/ask?" + url.Values{"plan": {string(raw)}}.Encode()
		}
	}
	return send(w, http.StatusOK, out)
}

// seenBy are the figures of the files, and the estimates, that a caller may see.
func (s *server) seenBy(actor casework.Actor) asking.Sources {
	return asking.Sources{
		Facts: func(ctx context.Context, q metric.Query) (metric.Result, error) {
			seen, err := s.narrow(ctx, actor, &q)
			if err != nil || !seen {
				return metric.Result{}, err
			}
			return s.Facts.Query(ctx, q)
		},
		Of: func(ctx context.Context) ([]weigh.Belief, []weigh.Total, error) {
			if !casework.Allowed(actor.Role, casework.SeeDifferences, casework.OwnAgency) && !casework.Allowed(actor.Role, casework.SeeDifferences, casework.AnyAgency) {
				return nil, nil, nil
			}
			_, beliefs, err := s.Office.Beliefs(ctx, actor)
			if err != nil {
				return nil, nil, err
			}
			totals, err := s.Office.Totals(ctx, actor)
			return beliefs, totals, err
		},
	}
}

// textsSeen is the running text that a caller may read.
type textsSeen struct {
	server *server
	actor  casework.Actor
}

// Mentioned are the quantities that say what is wanted.
func (t textsSeen) Mentioned(ctx context.Context, w mention.Wanted, city *reference.City) ([]mention.List, error) {
	return t.server.Office.Mentioned(ctx, t.actor, t.server.Index, w, city)
}

// Passages are those that speak of what is wanted.
func (t textsSeen) Passages(ctx context.Context, w mention.Wanted, limit int) ([]casework.Cited, error) {
	return t.server.Office.Passages(ctx, t.actor, t.server.Index, w, limit)
}

// listener understands questions about what the caller may see.
func (s *server) listener(ctx context.Context, actor casework.Actor, figures asking.Figures, city *reference.City) (*printed.Listener, error) {
	learn := func(ctx context.Context) (*printed.Listener, error) {
		return asking.Learn(ctx, figures, city, s.Office, actor)
	}
	if !casework.Allowed(actor.Role, casework.SeeFiles, casework.AnyAgency) {
		return learn(ctx) // each agency asks of its own
	}
	size, err := s.Office.Size(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for the size of the ledger: %w", err)
	}
	l, _, err := s.Asked.Listener(ctx, size, city, 0, learn)
	return l, err
}

// plan reads the plan of a request; its types are checked later.
func (p Plan) plan() (out question.Plan, ok bool) {
	over := p.Over
	p.Over, p.Choices, p.Reason, p.Word = nil, nil, "", ""
	raw, err := json.Marshal(p)
	if err != nil || json.Unmarshal(raw, &out) != nil {
		return out, false
	}
	if over != nil {
		out.Over = &question.Metric{}
		ok = out.Over.UnmarshalText([]byte(*over)) == nil
		return out, ok
	}
	return out, true
}

// planOf is a plan, or a refusal, as it is answered.
func planOf(u question.Understood) Plan {
	p := Plan{Op: string(u.Plan.Op), Metrics: []string{}, Areas: []string{}, Agencies: []string{}, Periods: []string{}, Filters: []string{}, Factors: []string{}}
	if !u.Answered() {
		p.Op, p.Reason, p.Word = string(question.Abstain), string(u.Reason), u.Word
		for _, c := range u.Choices {
			p.Choices = append(p.Choices, planOf(question.Understood{Plan: c}))
		}
		return p
	}
	from := u.Plan
	p.Areas, p.Agencies, p.Periods = append(p.Areas, from.Areas...), append(p.Agencies, from.Agencies...), append(p.Periods, from.Periods...)
	p.Group, p.Order, p.Limit, p.Source = from.Group, from.Order, from.Limit, from.Source
	for _, m := range from.Metrics {
		p.Metrics = append(p.Metrics, m.String())
	}
	for _, m := range from.Factors {
		p.Factors = append(p.Factors, m.String())
	}
	for _, f := range from.Filters {
		p.Filters = append(p.Filters, f.String())
	}
	if from.Over != nil {
		over := from.Over.String()
		p.Over = &over
	}
	return p
}
