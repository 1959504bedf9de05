package casework

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"sync"

	"nyata/internal/record/proposal"
)

// toldProposals are the proposals with what files say of them, as of one size
// of the ledger. Putting them together reads every mention of the city, which
// each page about proposals would do again.
type toldProposals struct {
	mu   sync.Mutex
	size int64
	all  []proposal.Proposal // nil until put together
}

// Proposals lists the proposed indicators the actor may see, by name; an empty
// state does not narrow. An undecided proposal that no current file mentions
// any more is left out. Do not write to the sources of a proposal.
func (o *Office) Proposals(ctx context.Context, actor Actor, state proposal.State) (out []proposal.Proposal, err error) {
	if err := allowSome(actor, SeeProposals); err != nil {
		return nil, err
	}
	var all []proposal.Proposal
	err = o.store.View(ctx, func(v View) error {
		all, err = o.told.get(v)
		return err
	})
	for _, p := range all {
		if (state == "" || p.State == state) && sees(actor, SeeProposals, p.Agency) {
			out = append(out, p)
		}
	}
	return out, err
}

// get gives the proposals as of a view.
func (t *toldProposals) get(v View) ([]proposal.Proposal, error) {
	size, err := v.Size()
	if err != nil {
		return nil, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.all != nil && t.size == size {
		return t.all, nil
	}
	all, err := tellProposals(v)
	if err == nil {
		t.size, t.all = size, all
	}
	return all, err
}

// tellProposals puts the proposals together, by name.
func tellProposals(v View) ([]proposal.Proposal, error) {
	held, err := v.Versions(VersionQuery{Noun: ProposalNoun})
	if err != nil {
		return nil, err
	}
	told, err := mentions(v)
	if err != nil {
		return nil, err
	}
	out := make([]proposal.Proposal, 0, len(held))
	for _, x := range held {
		var p proposal.Proposal
		if err := decode(x, &p); err != nil {
			return nil, err
		}
		if p = p.Tell(told[p.ID]); p.Count > 0 || p.State != proposal.Proposed {
			out = append(out, p)
		}
	}
	slices.SortFunc(out, func(a, b proposal.Proposal) int {
		return cmp.Or(strings.Compare(proposal.Fold(a.Name), proposal.Fold(b.Name)), strings.Compare(a.ID, b.ID))
	})
	return out, nil
}

// mentions are the current mentions by proposal, each in the order of files.
func mentions(v View) (map[string][]proposal.Mention, error) {
	held, err := v.Versions(VersionQuery{Noun: MentionNoun})
	if err != nil {
		return nil, err
	}
	out := map[string][]proposal.Mention{}
	for _, x := range held {
		var m proposal.Mention
		if err := decode(x, &m); err != nil {
			return nil, err
		}
		out[m.Proposal] = append(out[m.Proposal], m)
	}
	return out, nil
}
