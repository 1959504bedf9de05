package proposal

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"unicode"

	"nyata/internal/record/observation"
)

// Mention is what one file says of one proposal.
type Mention struct {
	Proposal string               `json:"proposal"` // proposal id
	Receipt  string               `json:"receipt"`
	Count    int                  `json:"count"`
	Sources  []observation.Source `json:"sources"` // the first MaxSources places
}

// Gather finds the proposed indicators in the candidates of one file: every
// indicator that was printed and matches nothing. Money is no indicator.
// Proposals come in the order of their ids, each with its mention.
func Gather(receipt string, candidates []observation.Candidate) ([]Proposal, []Mention) {
	type found struct {
		Proposal
		Mention
	}
	byID := map[string]*found{}
	for i := range candidates {
		c := &candidates[i]
		if !proposes(c) {
			continue
		}
		p := Proposal{Name: strings.Join(strings.Fields(c.Indicator.Text), " "), Unit: c.Figure.Unit, Agency: c.Agency.ID, State: Proposed}
		p.ID = ID(p.Name, p.Unit, p.Agency)
		f := byID[p.ID]
		if f == nil {
			f = &found{Proposal: p, Mention: Mention{Proposal: p.ID, Receipt: receipt}}
			byID[p.ID] = f
		}
		f.Mention.Count++
		if len(f.Mention.Sources) < MaxSources {
			f.Mention.Sources = append(f.Mention.Sources, c.Source)
		}
	}
	ids := make([]string, 0, len(byID))
	for id := range byID {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	proposals, mentions := make([]Proposal, len(ids)), make([]Mention, len(ids))
	for i, id := range ids {
		proposals[i], mentions[i] = byID[id].Proposal, byID[id].Mention
	}
	return proposals, mentions
}

// proposes says whether a candidate speaks of an indicator nobody knows. Only
// what was promised, reached or observed carries an indicator's unit; a count of
// complaints does not.
func proposes(c *observation.Candidate) bool {
	return c.Indicator.ID == "" && Fold(c.Indicator.Text) != "" &&
		(c.Measure == observation.Target || c.Measure == observation.Reported || c.Measure == observation.Observed && c.Origin.Kind != observation.Complaint)
}

// ID is the id of the proposal for a name, unit and agency. Differences of
// case, spaces and punctuation make no other proposal.
func ID(name, unit, agency string) string {
	sum := sha256.Sum256([]byte(Fold(name) + "\n" + Fold(unit) + "\n" + agency))
	return "p-" + hex.EncodeToString(sum[:10])
}

// Fold brings a printed name to the form names are compared in: lower case,
// letters and digits only, one space between words, "%" as a word of its own.
func Fold(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '%':
			b.WriteString(" % ")
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(unicode.ToLower(r))
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// Tell adds to a proposal what files say of it. Mentions are taken by receipt.
func (p Proposal) Tell(mentions []Mention) Proposal {
	own := slices.DeleteFunc(slices.Clone(mentions), func(m Mention) bool { return m.Proposal != p.ID })
	slices.SortFunc(own, func(a, b Mention) int { return cmp.Compare(a.Receipt, b.Receipt) })
	for _, m := range own {
		p.Count += m.Count
		p.Sources = append(p.Sources, m.Sources[:min(len(m.Sources), MaxSources-len(p.Sources))]...)
	}
	return p
}
