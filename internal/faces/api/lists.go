package api

import (
	"net/http"
	"slices"

	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/agency"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/person"
	"nyata/internal/ground/place"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/proposal"
)

// linkTo opens a place on a page.
func linkTo(c metric.Citation) string { return ui.PlaceOf(c).URL() }

// Sentence is one sentence in both languages.
type Sentence struct {
	ID string `json:"id"`
	EN string `json:"en"`
}

func sentenceOf(m document.Message) Sentence { return Sentence{person.Mask(m.ID), person.Mask(m.EN)} }

// Difference is two figures, or a figure and a rule, that cannot both be
// right. It is a machine's, and no audit finding.
type Difference struct {
	ID          string   `json:"id"`
	Rule        string   `json:"rule"`
	Version     string   `json:"version"`
	Severity    string   `json:"severity"`
	Status      string   `json:"status"`
	Subject     string   `json:"subject"`
	Period      *string  `json:"period"`
	Agency      Ref      `json:"agency"`
	Expected    string   `json:"expected"`
	Found       string   `json:"found"`
	Explanation Sentence `json:"explanation"`
	Sources     []Place  `json:"sources"`
	Link        string   `json:"link"`
}

// Differences is one page of differences.
type Differences struct {
	Items []Difference `json:"items"`
	Next  *string      `json:"next"`
}

func listDifferences(s *server, v *visit, w http.ResponseWriter, r *http.Request) error {
	_, all, err := s.Office.Differences(r.Context(), v.actor)
	if err != nil {
		return err
	}
	q := r.URL.Query()
	wanted := func(d difference.Difference) bool {
		return (q.Get("agency") == "" || d.Agency.ID == q.Get("agency")) && (q.Get("rule") == "" || d.Rule == q.Get("rule")) &&
			(q.Get("status") == "" || string(d.Status) == q.Get("status"))
	}
	all = slices.DeleteFunc(all, func(d difference.Difference) bool { return !wanted(d) })
	part, next, err := page(r, all, func(d difference.Difference) string { return d.ID })
	if err != nil {
		return err
	}
	out := Differences{Items: []Difference{}, Next: next}
	for _, d := range part {
		out.Items = append(out.Items, differenceOf(d))
	}
	return send(w, http.StatusOK, out)
}

func oneDifference(s *server, v *visit, w http.ResponseWriter, r *http.Request) error {
	_, all, err := s.Office.Differences(r.Context(), v.actor)
	if err != nil {
		return err
	}
	for _, d := range all {
		if d.ID == r.PathValue("id") {
			return send(w, http.StatusOK, differenceOf(d))
		}
	}
	return fault.New(fault.NotFound, "api.no_difference")
}

func differenceOf(d difference.Difference) Difference {
	out := Difference{
		ID: d.ID, Rule: d.Rule, Version: d.Version, Severity: string(d.Severity), Status: string(d.Status), Subject: person.Mask(d.Subject),
		Agency: Ref{optional(d.Agency.ID), person.Mask(d.Agency.Text)}, Expected: d.Expected, Found: d.Found, Explanation: sentenceOf(d.Explanation), Sources: []Place{},
		Link: ui.DifferenceURL(d.ID),
	}
	if !d.Period.IsZero() {
		out.Period = optional(d.Period.String())
	}
	for _, x := range d.Sources {
		out.Sources = append(out.Sources, placeOf(metric.Citation{SHA256: x.SHA256, File: x.File, Page: x.Page, Sheet: x.Sheet, Cell: x.Cell, Box: x.Box}))
	}
	return out
}

// Indicator is one entry of the city's dictionary.
type Indicator struct {
	ID          string   `json:"id"`
	Name        string   `json:"name"`
	NameEN      string   `json:"name_en"`
	Aliases     []string `json:"aliases"`
	Unit        string   `json:"unit"`
	Agency      *string  `json:"agency"`
	Polarity    string   `json:"polarity"`
	Aggregation string   `json:"aggregation"`
	Code        *string  `json:"code"`
	Source      string   `json:"source"`
}

// Indicators is one page of the dictionary.
type Indicators struct {
	Items []Indicator `json:"items"`
	Next  *string     `json:"next"`
}

func listIndicators(s *server, _ *visit, w http.ResponseWriter, r *http.Request) error {
	part, next, err := page(r, s.City().Indicators, func(i indicator.Indicator) string { return i.ID })
	if err != nil {
		return err
	}
	out := Indicators{Items: []Indicator{}, Next: next}
	for _, i := range part {
		out.Items = append(out.Items, Indicator{
			i.ID, i.Name, i.NameEN, filled(i.Aliases), i.Unit, optional(i.Agency), string(i.Polarity), string(i.Aggregation), optional(i.Code), i.Source,
		})
	}
	return send(w, http.StatusOK, out)
}

// Agency is an agency of the city.
type Agency struct {
	ID      string   `json:"id"`
	Code    *string  `json:"code"`
	Name    string   `json:"name"`
	Short   string   `json:"short"`
	Aliases []string `json:"aliases"`
	Parent  *string  `json:"parent"`
	From    string   `json:"from"`
	To      string   `json:"to"`
}

// Agencies is one page of agencies.
type Agencies struct {
	Items []Agency `json:"items"`
	Next  *string  `json:"next"`
}

func listAgencies(s *server, _ *visit, w http.ResponseWriter, r *http.Request) error {
	part, next, err := page(r, s.City().Agencies.All(), func(a agency.Agency) string { return a.ID })
	if err != nil {
		return err
	}
	out := Agencies{Items: []Agency{}, Next: next}
	for _, a := range part {
		out.Items = append(out.Items, Agency{a.ID, optional(a.Code), a.Name, a.Short, filled(a.Aliases), optional(a.Parent), a.From, a.To})
	}
	return send(w, http.StatusOK, out)
}

// Area is an area of the city.
type Area struct {
	ID      string   `json:"id"`
	Code    string   `json:"code"` // Kemendagri
	Name    string   `json:"name"`
	Kind    string   `json:"kind"`
	Parent  *string  `json:"parent"`
	Aliases []string `json:"aliases"`
}

// Areas is one page of areas.
type Areas struct {
	Items []Area  `json:"items"`
	Next  *string `json:"next"`
}

func listAreas(s *server, _ *visit, w http.ResponseWriter, r *http.Request) error {
	part, next, err := page(r, s.City().Areas.All(), func(a place.Area) string { return a.ID })
	if err != nil {
		return err
	}
	out := Areas{Items: []Area{}, Next: next}
	for _, a := range part {
		out.Items = append(out.Items, Area{a.ID, a.Code, a.Name, string(a.Kind), optional(a.Parent), filled(a.Aliases)})
	}
	return send(w, http.StatusOK, out)
}

// Proposal is a subject that matches no indicator yet, or did not.
type Proposal struct {
	ID     string  `json:"id"`
	Name   string  `json:"name"`
	Unit   string  `json:"unit"`
	Agency *string `json:"agency"`
	Count  int     `json:"count"`
	State  string  `json:"state"`
	Into   *string `json:"into"`
}

// Proposals is one page of proposals.
type Proposals struct {
	Items []Proposal `json:"items"`
	Next  *string    `json:"next"`
}

func listProposals(s *server, v *visit, w http.ResponseWriter, r *http.Request) error {
	all, err := s.Office.Proposals(r.Context(), v.actor, proposal.State(r.URL.Query().Get("state")))
	if err != nil {
		return err
	}
	part, next, err := page(r, all, func(p proposal.Proposal) string { return p.ID })
	if err != nil {
		return err
	}
	out := Proposals{Items: []Proposal{}, Next: next}
	for _, p := range part {
		out.Items = append(out.Items, Proposal{p.ID, person.Mask(p.Name), p.Unit, optional(p.Agency), p.Count, string(p.State), optional(p.Into)})
	}
	return send(w, http.StatusOK, out)
}
