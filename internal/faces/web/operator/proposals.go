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
	"nyata/internal/ground/fault"
	"nyata/internal/record/indicator"
	"nyata/internal/record/proposal"
)

// proposalList is what the list of proposed indicators shows.
type proposalList struct {
	state     proposal.State
	search    string
	rows      []proposal.Proposal
	total     int
	first     int
	waiting   int // in state Proposed
	mayDecide bool
	faults    []ui.FieldFault
	outcome   *proposal.Outcome // of a returned workbook
}

// proposalStates are the states a reader can choose from.
var proposalStates = []proposal.State{proposal.Proposed, proposal.Accepted, proposal.Merged, proposal.Rejected}

// Proposals answers GET /proposals.
func (p Pages) Proposals(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	list, err := p.proposals(v, r)
	if err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, proposalsPage(v, list))
}

func (p Pages) proposals(v *ui.Visit, r *http.Request) (proposalList, error) {
	all, err := p.Office.Proposals(r.Context(), v.Actor(), "")
	if err != nil {
		return proposalList{}, fmt.Errorf("list proposals: %w", err)
	}
	query := r.URL.Query()
	list := proposalList{
		state: proposal.State(query.Get("state")), search: strings.TrimSpace(query.Get("q")),
		mayDecide: v.May(casework.DecideProposal, ""),
	}
	if !slices.Contains(proposalStates, list.state) {
		list.state = proposal.Proposed
	}
	list.first, _ = strconv.Atoi(query.Get("rows"))
	wanted := strings.ToLower(list.search)
	var matching []proposal.Proposal
	for _, one := range all {
		if one.State == proposal.Proposed {
			list.waiting++
		}
		if one.State == list.state && strings.Contains(strings.ToLower(one.Name), wanted) {
			matching = append(matching, one)
		}
	}
	slices.SortStableFunc(matching, func(a, b proposal.Proposal) int {
		if c := b.Count - a.Count; c != 0 {
			return c
		}
		return strings.Compare(a.ID, b.ID)
	})
	list.total = len(matching)
	if list.first < 0 || list.first >= list.total {
		list.first = 0
	}
	list.rows = matching[list.first:min(list.first+listRows, list.total)]
	return list, nil
}

// url is the list in a state from a row on.
func (l proposalList) url(state proposal.State, first int) string {
	query := url.Values{}
	if state != proposal.Proposed {
		query.Set("state", string(state))
	}
	if l.search != "" {
		query.Set("q", l.search)
	}
	if first > 0 {
		query.Set("rows", strconv.Itoa(first))
	}
	if len(query) == 0 {
		return "/proposals"
	}
	return "/proposals?" + query.Encode()
}

func (l proposalList) earlier() string {
	if l.first == 0 {
		return ""
	}
	return l.url(l.state, max(0, l.first-listRows))
}

func (l proposalList) later() string {
	if l.first+len(l.rows) >= l.total {
		return ""
	}
	return l.url(l.state, l.first+len(l.rows))
}

// title says how many wait for a person.
func (l proposalList) title(v *ui.Visit) string {
	if l.waiting == 0 {
		return v.T("web.proposals.title.none")
	}
	return v.T("web.proposals.title", "count", l.waiting)
}

// proposalView is one proposal with the indicators it may be merged into.
type proposalView struct {
	proposal.Proposal
	nearest []indicator.Indicator // most alike by name, at the top of the choice
	others  []indicator.Indicator
	faults  []ui.FieldFault
	asked   proposal.Decision // what was sent and refused
}

// Proposal answers GET /proposals/{id}.
func (p Pages) Proposal(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	page, err := p.proposal(v, r)
	if err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, proposalPage(v, page))
}

func (p Pages) proposal(v *ui.Visit, r *http.Request) (proposalView, error) {
	all, err := p.Office.Proposals(r.Context(), v.Actor(), "")
	if err != nil {
		return proposalView{}, fmt.Errorf("list proposals: %w", err)
	}
	for _, one := range all {
		if one.ID == r.PathValue("id") {
			page := proposalView{Proposal: one}
			page.nearest, page.others = alike(one, v.City.Indicators)
			return page, nil
		}
	}
	return proposalView{}, fault.New(fault.NotFound, "web.fault.notfound")
}

// alikeShown is how many indicators are offered first.
const alikeShown = 5

// alike parts the indicators into those that share most words with a proposal
// and the rest, which keeps the dictionary's order.
func alike(p proposal.Proposal, all []indicator.Indicator) (nearest, others []indicator.Indicator) {
	words := wordsOf(p.Name)
	type scored struct {
		indicator.Indicator
		score float64
	}
	var ranked []scored
	for _, i := range all {
		shared, theirs := 0, wordsOf(i.Name)
		for w := range theirs {
			if words[w] {
				shared++
			}
		}
		score := float64(shared) / float64(max(1, len(words)+len(theirs)-shared))
		if i.Unit == p.Unit {
			score *= 1.25
		}
		if shared > 0 {
			ranked = append(ranked, scored{i, score})
		}
	}
	slices.SortStableFunc(ranked, func(a, b scored) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		default:
			return 0
		}
	})
	first := map[string]bool{}
	for _, s := range ranked[:min(alikeShown, len(ranked))] {
		nearest = append(nearest, s.Indicator)
		first[s.ID] = true
	}
	for _, i := range all {
		if !first[i.ID] {
			others = append(others, i)
		}
	}
	return nearest, others
}

// wordsOf are the words of a name that carry meaning: longer than two letters.
func wordsOf(name string) map[string]bool {
	words := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}) {
		if len(w) > 2 {
			words[w] = true
		}
	}
	return words
}
