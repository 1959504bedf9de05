package casework

import (
	"strings"

	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// takeSlot lets a file that has just been read supersede an earlier one of the
// same agency, document type, period and format. Several files can rightly
// share all four (the annexes of one report), so that alone is not enough: the
// later file must state at least half of the lines the earlier one states, or
// the earlier one must have been unreadable. Earlier is by the time
// received.
func (w *work) takeSlot(r *receipt.Receipt, was receipt.Receipt, candidates []observation.Candidate) error {
	about := slot(*r)
	if about == "" || about == slot(was) || r.Supersedes != "" {
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
		if other.ID == r.ID || !other.Current() || !other.ReceivedAt.Before(r.ReceivedAt) {
			continue
		}
		corrected, err := w.corrects(other, candidates)
		if err != nil {
			return err
		}
		if corrected {
			return w.supersede(r, other.ID)
		}
	}
	return nil
}

// corrects says whether candidates state at least half of the lines an earlier
// file states.
func (w *work) corrects(old receipt.Receipt, candidates []observation.Candidate) (bool, error) {
	if old.State == receipt.Unreadable {
		return true, nil
	}
	before, err := w.Observations(ObservationQuery{Receipt: old.ID})
	if err != nil {
		return false, err
	}
	lines := make(map[string]bool, len(before))
	for i := range before {
		lines[line(&before[i].Candidate)] = false
	}
	both := 0
	for i := range candidates {
		if met, stated := lines[line(&candidates[i])]; stated && !met {
			lines[line(&candidates[i])] = true
			both++
		}
	}
	return len(lines) > 0 && 2*both >= len(lines), nil
}

// line is what a figure is about, whatever its value and place. The span is
// left out: where the sums of a page tell it, a corrected figure changes it.
func line(c *observation.Candidate) string {
	return strings.Join([]string{
		string(c.Subject.Type), c.Subject.Code, c.Subject.Text, c.Indicator.Text,
		c.Period.String(), string(c.Stage), string(c.Measure),
	}, "\x00")
}
