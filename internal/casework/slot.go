package casework

import (
	"strings"

	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// takeSlot finds out whether a file that has just been read corrects another of
// the same agency, document type, period and format, or is corrected by one:
// files are read side by side, so the correction may well be read first.
// Several files can rightly share all four (the annexes of one report), so that
// alone is not enough: the later file must state at least half of the lines the
// earlier one states, or the earlier one must have been unreadable. Which is
// the later, receipt.Later says. Candidates are what the file states.
func (w *work) takeSlot(r *receipt.Receipt, was receipt.Receipt, candidates []observation.Candidate) error {
	about := slot(*r)
	if about == "" || about == slot(was) {
		return nil
	}
	inSlot, err := w.Versions(VersionQuery{Noun: ReceiptNoun, About: []string{about}})
	if err != nil {
		return err
	}
	for _, x := range inSlot {
		var other receipt.Receipt
		if err := decodeReceipt(x, &other); err != nil {
			return err
		}
		if other.ID == r.ID || other.ID == r.Supersedes || !other.Current() {
			continue
		}
		held, err := w.Observations(ObservationQuery{Receipt: other.ID})
		if err != nil {
			return err
		}
		theirs := make([]observation.Candidate, len(held))
		for i := range held {
			theirs[i] = held[i].Candidate
		}
		switch {
		case !receipt.Later(*r, other):
			if corrects(theirs, other, candidates, *r) {
				return w.giveWay(r, other)
			}
		case r.Supersedes == "" && corrects(candidates, *r, theirs, other):
			return w.supersede(r, other.ID)
		}
	}
	return nil
}

// giveWay lets a file that was read after its correction be superseded by it.
func (w *work) giveWay(r *receipt.Receipt, correction receipt.Receipt) error {
	r.SupersededBy = correction.ID
	if correction.Supersedes != "" {
		return nil // it corrects several; the first is named
	}
	correction.Supersedes = r.ID
	return w.putReceipt(correction)
}

// corrects says whether the later of two files states at least half of the
// lines of the earlier.
func corrects(later []observation.Candidate, by receipt.Receipt, earlier []observation.Candidate, old receipt.Receipt) bool {
	if by.State != receipt.Read && by.State != receipt.Partly {
		return false
	}
	if old.State == receipt.Unreadable {
		return true
	}
	lines := make(map[string]bool, len(earlier))
	for i := range earlier {
		lines[line(&earlier[i])] = false
	}
	both := 0
	for i := range later {
		if met, stated := lines[line(&later[i])]; stated && !met {
			lines[line(&later[i])] = true
			both++
		}
	}
	return len(lines) > 0 && 2*both >= len(lines)
}

// line is what a figure is about, whatever its value and place. The span is
// left out: where the sums of a page tell it, a corrected figure changes it.
func line(c *observation.Candidate) string {
	return strings.Join([]string{
		string(c.Subject.Type), c.Subject.Code, c.Subject.Text, c.Indicator.Text,
		c.Period.String(), string(c.Stage), string(c.Measure),
	}, "\x00")
}
