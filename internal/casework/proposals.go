package casework

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/record/entry"
	"nyata/internal/record/indicator"
	"nyata/internal/record/proposal"
)

// DecideProposals carries out a batch of decisions. A decision that cannot be
// carried out is refused with its reason and stops no other.
func (o *Office) DecideProposals(ctx context.Context, actor Actor, decisions []proposal.Decision) (proposal.Outcome, error) {
	out := proposal.Outcome{Entry: unchanged}
	if err := allow(actor, DecideProposal, ""); err != nil {
		return out, err
	}
	err := o.act(ctx, actor, func(w *work) error {
		out = proposal.Outcome{Entry: unchanged}
		d := decider{work: w, out: &out, met: map[string]bool{}, given: map[string]bool{}}
		for _, one := range decisions {
			if err := d.decide(one); err != nil {
				return err
			}
		}
		if w.batch.empty() {
			return nil
		}
		if err := d.findReceipts(); err != nil {
			return err
		}
		e, err := w.commit(entry.ProposalsDecided, struct {
			Accepted int `json:"accepted"`
			Merged   int `json:"merged"`
			Rejected int `json:"rejected"`
			Refused  int `json:"refused"`
		}{out.Accepted, out.Merged, out.Rejected, len(out.Refused)})
		out.Entry = e.Index
		return err
	})
	return out, err
}

// decider carries out the decisions of one batch in order.
type decider struct {
	*work
	out   *proposal.Outcome
	met   map[string]bool // proposals the batch has spoken of
	given map[string]bool // indicator ids the batch has given
	ids   []string        // proposals decided
}

func (d *decider) refuse(one proposal.Decision, code, id, en string) {
	d.out.Refused = append(d.out.Refused, proposal.Refusal{Decision: one, Code: code, ID: id, EN: en})
}

func (d *decider) decide(one proposal.Decision) error {
	if one.Verdict == proposal.Leave {
		d.out.Left++
		return nil
	}
	if d.met[one.Proposal] {
		d.refuse(one, "twice", "Usulan ini sudah diputuskan pada baris lain. Sisakan satu baris saja.", "Another row decides this proposal already. Leave only one.")
		return nil
	}
	var p proposal.Proposal
	found, err := load(d, ProposalNoun, one.Proposal, &p)
	if err != nil {
		return err
	}
	if !found {
		d.refuse(one, "unknown_proposal", "Usulan tidak dikenal. Unduh daftar usulan lagi.", "The proposal is not known. Download the list of proposals again.")
		return nil
	}
	if p.State != proposal.Proposed {
		d.refuse(one, "decided_before", "Usulan ini sudah diputuskan sebelumnya.", "This proposal was decided before.")
		return nil
	}
	d.met[one.Proposal] = true
	one.Reason = strings.TrimSpace(one.Reason)
	switch one.Verdict {
	case proposal.Accept:
		return d.accept(one, p)
	case proposal.Merge:
		return d.merge(one, p)
	case proposal.Reject:
		if one.Reason == "" {
			d.refuse(one, "no_reason", "Penolakan memerlukan alasan. Isi kolom alasan.", "A rejection needs a reason. Fill in the reason.")
			return nil
		}
		d.out.Rejected++
		return d.settle(one, p, proposal.Rejected, "")
	default:
		d.refuse(one, "unknown_verdict", "Keputusan harus terima, gabung atau tolak.", "The decision must be accept, merge or reject.")
		return nil
	}
}

func (d *decider) accept(one proposal.Decision, p proposal.Proposal) error {
	in := indicator.Indicator{
		ID: strings.TrimSpace(one.Into), Name: strings.TrimSpace(one.Name), Unit: strings.TrimSpace(one.Unit), Agency: p.Agency,
		Polarity: indicator.Polarity(one.Polarity), Aggregation: indicator.Last, Source: "proposal " + p.ID,
	}
	if in.Name == "" {
		in.Name = p.Name
	}
	if in.Unit == "" {
		in.Unit = p.Unit
	}
	if in.Polarity == "" {
		in.Polarity = indicator.Up
	}
	if !slices.Contains([]indicator.Polarity{indicator.Up, indicator.Down, indicator.Range, indicator.Flat}, in.Polarity) {
		d.refuse(one, "unknown_polarity", "Arah harus up, down, range atau flat.", "The polarity must be up, down, range or flat.")
		return nil
	}
	if one.Sum {
		in.Aggregation = indicator.Sum
	}
	if proposal.Fold(in.Name) != proposal.Fold(p.Name) {
		in.Aliases = []string{p.Name} // what documents print still finds it
	}
	named := in.ID != ""
	if !named {
		in.ID = strings.ReplaceAll(strings.ReplaceAll(proposal.Fold(in.Name), "%", "persen"), " ", "-")
	}
	for n, base := 2, in.ID; ; n++ {
		_, taken, err := d.currentIndicator(in.ID)
		if err != nil {
			return err
		}
		if !taken && !d.given[in.ID] {
			break
		}
		if named {
			d.refuse(one, "indicator_exists", "Indikator "+in.ID+" sudah ada. Pilih gabung, atau beri kode lain.", "Indicator "+in.ID+" exists already. Choose merge, or give another id.")
			return nil
		}
		in.ID = base + "-" + strconv.Itoa(n) // two agencies may measure under one name
	}
	body, err := json.Marshal(in)
	if err != nil {
		return err
	}
	if body, err = canonical(body); err != nil {
		return err
	}
	if err := d.begin(ReferenceNoun, referenceKey(IndicatorRef, in.ID), string(IndicatorRef), body); err != nil {
		return err
	}
	d.given[in.ID] = true
	d.out.Accepted++
	return d.settle(one, p, proposal.Accepted, in.ID)
}

func (d *decider) merge(one proposal.Decision, p proposal.Proposal) error {
	in, known, err := d.currentIndicator(strings.TrimSpace(one.Into))
	if err != nil {
		return err
	}
	if !known {
		d.refuse(one, "unknown_indicator", "Indikator tujuan tidak dikenal. Isi kode indikator yang sudah ada.", "The indicator to merge into is not known. Give the id of an existing one.")
		return nil
	}
	if a, b := proposal.Fold(in.Unit), proposal.Fold(p.Unit); a != b && a != "" && b != "" {
		d.refuse(one, "unit_differs", "Satuan berbeda: usulan "+p.Unit+", indikator "+in.Unit+". Angka berbeda satuan tidak dapat digabung.",
			"The units differ: proposal "+p.Unit+", indicator "+in.Unit+". Figures of different units cannot be merged.")
		return nil
	}
	d.out.Merged++
	return d.settle(one, p, proposal.Merged, in.ID)
}

// currentIndicator finds an indicator of the dictionary. What this batch itself
// accepted cannot be merged into: its rows are not written yet.
func (d *decider) currentIndicator(id string) (indicator.Indicator, bool, error) {
	var in indicator.Indicator
	if id == "" {
		return in, false, nil
	}
	found, err := load(d, ReferenceNoun, referenceKey(IndicatorRef, id), &in)
	return in, found, err
}

func (d *decider) settle(one proposal.Decision, p proposal.Proposal, state proposal.State, into string) error {
	p.State, p.Into, p.Reason, p.By, p.At = state, into, one.Reason, d.actor.ID, d.at
	d.ids = append(d.ids, p.ID)
	return d.put(ProposalNoun, p.ID, string(state), p)
}

// findReceipts lists the files that mention what was accepted or merged.
func (d *decider) findReceipts() error {
	mentions, err := d.Versions(VersionQuery{Noun: MentionNoun, About: d.ids})
	if err != nil {
		return err
	}
	for _, x := range mentions {
		id, _, _ := strings.Cut(x.Key, "/")
		d.out.Receipts = append(d.out.Receipts, id)
	}
	slices.Sort(d.out.Receipts)
	d.out.Receipts = slices.Compact(d.out.Receipts)
	return nil
}
