package api

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"slices"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// Ref is a match to reference data and the text that was matched; id is null
// when it matches none.
type Ref struct {
	ID   *string `json:"id"`
	Text string  `json:"text"`
}

// Subject is what a row is about.
type Subject struct {
	Type string  `json:"type"`
	Code *string `json:"code"`
	Text string  `json:"text"`
}

// Place is where a figure stands. Link opens it on a page.
type Place struct {
	Document string    `json:"document"` // SHA-256 of the file
	File     string    `json:"file"`
	Page     int       `json:"page"` // from 1; 0 where there are no pages
	Sheet    string    `json:"sheet"`
	Cell     string    `json:"cell"`
	Box      []float64 `json:"box"` // points from the top left; empty where there is no page
	Link     string    `json:"link"`
}

// Fact is one figure with its place.
type Fact struct {
	ID         string    `json:"id"`
	Agency     Ref       `json:"agency"`
	Area       Ref       `json:"area"`
	Subject    Subject   `json:"subject"`
	Indicator  Ref       `json:"indicator"`
	Period     *string   `json:"period"`
	Span       string    `json:"span"`
	Stage      string    `json:"stage"`
	Measure    string    `json:"measure"`
	Raw        string    `json:"raw"`
	Value      *float64  `json:"value"`
	Unit       string    `json:"unit"`
	TextValue  *string   `json:"text_value"`
	Range      []float64 `json:"range"` // low and high; empty for anything else
	Ratio      []float64 `json:"ratio"` // both terms; empty for anything else
	Confidence float64   `json:"confidence"`
	State      string    `json:"state"`
	Problems   []string  `json:"problems"`
	From       int64     `json:"recorded_from"` // ledger entry that recorded it
	To         *int64    `json:"recorded_to"`   // ledger entry that ended it; null while believed
	Place      Place     `json:"place"`
}

// FactList is one page of figures, as of a number of ledger entries.
type FactList struct {
	Items []Fact  `json:"items"`
	Next  *string `json:"next"`
	AsOf  int64   `json:"as_of"`
}

// History is every belief about one place, oldest first.
type History struct {
	Items []Fact `json:"items"`
}

// Sum is the sum of the figures of one group; null with a reason where they
// must not be added up.
type Sum struct {
	Group   map[string]string `json:"group"`
	Count   int               `json:"count"`
	Numbers int               `json:"numbers"`
	Sum     *float64          `json:"sum"`
	Unit    string            `json:"unit"`
	Refusal *string           `json:"refusal"`
}

// Sums is one page of sums.
type Sums struct {
	Items []Sum   `json:"items"`
	Next  *string `json:"next"`
	AsOf  int64   `json:"as_of"`
}

func factParameters() []parameter {
	return []parameter{
		{"indicator", "indicator id; - for figures of none", true, false},
		{"subject", "code of the nomenclature or account", true, false},
		{"subject_type", "urusan, programme, activity, sub_activity, indicator, account, agency, total, narrative or unknown", true, false},
		{"measure", "target, reported, achievement, budget, realised, balance or other", true, false},
		{"agency", "agency id; - for figures of none", true, false},
		{"area", "area id; - for figures of none", true, false},
		{"period", "exactly this period: 2026, 2026-Q3, 2026-S1, 2026-03, 2026-03-31", true, false},
		{"within", "wholly inside this period", false, false},
		{"span", "discrete, cumulative or unknown", true, false},
		{"stage", "rpjmd, renstra, rkpd, murni, pergeseran-n, perubahan, realisasi or unknown", true, false},
		{"state", "proven, read, verified or doubtful", true, false},
		{"document", "SHA-256 of a file", true, false},
		asOf,
	}
}

func words[T ~string](list []string) []T {
	out := make([]T, len(list))
	for i, one := range list {
		out[i] = T(one)
	}
	return out
}

// queryOf reads a query from an address.
func (s *server) queryOf(v *visit, r *http.Request) (q metric.Query, seen bool, err error) {
	values := r.URL.Query()
	q = metric.Query{
		Indicators: values["indicator"], Subjects: values["subject"], Types: words[observation.SubjectType](values["subject_type"]),
		Measures: words[observation.Measure](values["measure"]), Agencies: values["agency"], Areas: values["area"],
		Spans: words[period.Span](values["span"]), Stages: words[observation.Stage](values["stage"]),
		States: words[observation.State](values["state"]), Files: values["document"], Cursor: values.Get("cursor"),
	}
	if q.Periods, q.Within, err = periodsOf(values); err != nil {
		return q, false, err
	}
	if q.Limit, err = limitOf(r); err != nil {
		return q, false, err
	}
	if q.AsOf, err = s.entriesAt(r); err != nil {
		return q, false, err
	}
	seen, err = s.narrow(r.Context(), v.actor, &q)
	return q, seen, err
}

func periodsOf(values url.Values) (exactly []period.Period, within period.Period, err error) {
	for _, text := range values["period"] {
		p, err := period.ParseISO(text)
		if err != nil {
			return nil, within, fault.Wrap(err, fault.Invalid, "api.period", fault.With("value", text))
		}
		exactly = append(exactly, p)
	}
	if text := values.Get("within"); text != "" {
		if within, err = period.ParseISO(text); err != nil {
			return nil, within, fault.Wrap(err, fault.Invalid, "api.period", fault.With("value", text))
		}
	}
	return exactly, within, nil
}

// narrow holds a query to the files the caller may see: a figure is seen by
// those who may see the file it stands in. It is false when there is none.
func (s *server) narrow(ctx context.Context, actor casework.Actor, q *metric.Query) (bool, error) {
	if casework.Allowed(actor.Role, casework.SeeFiles, casework.AnyAgency) {
		return true, nil
	}
	held, err := s.Office.Receipts(ctx, actor, receipt.Filter{Superseded: true})
	if err != nil {
		return false, fmt.Errorf("list files the caller may see: %w", err)
	}
	var files []string
	for _, one := range held {
		if len(q.Files) == 0 || slices.Contains(q.Files, one.ID) {
			files = append(files, one.ID)
		}
	}
	q.Files = files
	return len(files) > 0, nil
}

func listFacts(s *server, v *visit, w http.ResponseWriter, r *http.Request) error {
	q, seen, err := s.queryOf(v, r)
	if err != nil {
		return err
	}
	out := FactList{Items: []Fact{}}
	if !seen {
		out.AsOf, err = s.Office.Size(r.Context())
		if err != nil {
			return err
		}
		return send(w, http.StatusOK, out)
	}
	found, err := s.Facts.Query(r.Context(), q)
	if err != nil {
		return err
	}
	cells := casework.Masked(found.Cells)
	if q.AsOf == nil {
		if cells, err = s.Office.Shown(r.Context(), v.actor, found.Cells); err != nil {
			return fmt.Errorf("look up what is released: %w", err)
		}
	}
	for _, c := range cells {
		out.Items = append(out.Items, factOf(c))
	}
	out.Next, out.AsOf = optional(found.Next), found.AsOf
	return send(w, http.StatusOK, out)
}

func listSums(s *server, v *visit, w http.ResponseWriter, r *http.Request) error {
	q, seen, err := s.queryOf(v, r)
	if err != nil {
		return err
	}
	q.Group = words[metric.Dimension](r.URL.Query()["group"])
	if len(q.Group) == 0 {
		return fault.New(fault.Invalid, "api.no_group")
	}
	out := Sums{Items: []Sum{}}
	if !seen {
		out.AsOf, err = s.Office.Size(r.Context())
		if err != nil {
			return err
		}
		return send(w, http.StatusOK, out)
	}
	found, err := s.Facts.Query(r.Context(), q)
	if err != nil {
		return err
	}
	for _, g := range found.Groups {
		one := Sum{Group: map[string]string{}, Count: g.Count, Numbers: g.Numbers, Unit: g.Unit, Refusal: optional(string(g.Refusal))}
		for i, name := range q.Group {
			one.Group[string(name)] = g.Key[i]
		}
		if g.Refusal == metric.Summed {
			one.Sum = &g.Sum
		}
		out.Items = append(out.Items, one)
	}
	out.Next, out.AsOf = optional(found.Next), found.AsOf
	return send(w, http.StatusOK, out)
}

func factHistory(s *server, v *visit, w http.ResponseWriter, r *http.Request) error {
	held, err := s.Office.Observation(r.Context(), v.actor, r.PathValue("id"))
	if err != nil {
		return err
	}
	cells := make([]metric.Cell, 0, len(held))
	for _, o := range held {
		cells = append(cells, metric.Cell{
			Indicator: o.Indicator, Subject: o.Subject, Agency: o.Agency, Area: o.Area, Period: o.Period, Span: o.Span, Stage: o.Stage,
			Measure: o.Measure, Figure: o.Figure, State: o.State, Confidence: o.Confidence, Problems: o.Problems, From: o.From, To: o.To,
			Citation: metric.Citation{
				Observation: o.ID, SHA256: o.Source.SHA256, File: o.Source.File, Kind: o.Source.Kind,
				Page: o.Source.Page, Sheet: o.Source.Sheet, Cell: o.Source.Cell, Box: o.Source.Box,
			},
		})
	}
	if cells, err = s.Office.Shown(r.Context(), v.actor, cells); err != nil {
		return fmt.Errorf("look up what is released: %w", err)
	}
	out := History{Items: []Fact{}}
	for _, c := range cells {
		out.Items = append(out.Items, factOf(c))
	}
	return send(w, http.StatusOK, out)
}

// factOf tells a figure, whose texts are masked already where they must be.
func factOf(c metric.Cell) Fact {
	f := Fact{
		ID: c.Citation.Observation, Agency: refOf(c.Agency), Area: refOf(c.Area), Indicator: refOf(c.Indicator),
		Subject: Subject{string(c.Subject.Type), optional(c.Subject.Code), c.Subject.Text},
		Span:    string(c.Span), Stage: string(c.Stage), Measure: string(c.Measure), Raw: c.Figure.Raw, Unit: c.Figure.Unit,
		Range: []float64{}, Ratio: []float64{}, Confidence: c.Confidence, State: string(c.State), Problems: filled(c.Problems), From: c.From,
		Place: placeOf(c.Citation),
	}
	if !c.Period.IsZero() {
		f.Period = optional(c.Period.String())
	}
	if c.To != observation.Open {
		f.To = &c.To
	}
	switch c.Figure.Kind {
	case figure.Number:
		f.Value = &c.Figure.Value
		return f
	case figure.Range:
		f.Range = []float64{c.Figure.Low, c.Figure.High}
	case figure.Ratio:
		f.Ratio = []float64{c.Figure.Low, c.Figure.High}
	default: // the text says it all
	}
	f.TextValue = &c.Figure.Text
	return f
}

func refOf(r observation.Ref) Ref { return Ref{optional(r.ID), r.Text} }

func placeOf(c metric.Citation) Place {
	p := Place{Document: c.SHA256, File: c.File, Page: c.Page, Sheet: c.Sheet, Cell: c.Cell, Box: []float64{}}
	if c.Box != nil {
		p.Box = []float64{c.Box.X0, c.Box.Y0, c.Box.X1, c.Box.Y1}
	}
	p.Link = linkTo(c)
	return p
}
