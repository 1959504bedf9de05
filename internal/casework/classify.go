package casework

import (
	"context"

	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/record/entry"
	"nyata/internal/record/observation"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
)

// Classify says whose file it is and what it reports on. An actor of one
// agency can neither take another agency's file nor give its own away.
func (o *Office) Classify(ctx context.Context, actor Actor, id, agency string, p period.Period, t receipt.DocumentType) (receipt.Receipt, error) {
	var r receipt.Receipt
	err := o.act(ctx, actor, func(w *work) error {
		x, found, err := one(w, ReceiptNoun, id)
		if err != nil {
			return err
		}
		if found {
			err = decodeReceipt(x, &r)
		}
		if err != nil {
			return err
		}
		if !found || !sees(actor, SeeFiles, r.Agency) {
			return fault.New(fault.NotFound, "casework.no_file", fault.With("id", id))
		}
		for _, whose := range []string{r.Agency, agency} {
			if err := allow(actor, ClassifyFile, whose); err != nil {
				return err
			}
		}
		was := r
		r.Agency, r.Period, r.DocumentType = agency, p, t
		if r.Agency == was.Agency && r.Period == was.Period && r.DocumentType == was.DocumentType {
			return nil
		}
		if err := w.resettle(&r, was); err != nil {
			return err
		}
		if err := w.putReceipt(r); err != nil {
			return err
		}
		e, err := w.commit(entry.FileClassified, struct {
			Receipt string               `json:"receipt"`
			Agency  string               `json:"agency,omitempty"`
			Period  period.Period        `json:"period,omitzero"`
			Type    receipt.DocumentType `json:"document_type,omitempty"`
		}{id, agency, p, t})
		r.Entry = e.Index
		return err
	})
	return r, err
}

// resettle finds out whether a file that now fills another slot corrects one
// there, or is corrected by one.
func (w *work) resettle(r *receipt.Receipt, was receipt.Receipt) error {
	if !r.Current() || r.State == receipt.Received {
		return nil
	}
	recorded, err := w.Observations(ObservationQuery{Receipt: r.ID})
	if err != nil {
		return err
	}
	stated := make([]observation.Candidate, len(recorded))
	for i := range recorded {
		stated[i] = recorded[i].Candidate
	}
	if err := w.takeSlot(r, was, stated); err != nil {
		return err
	}
	if r.Current() {
		return w.endSuperseded(*r, &reading.Recorded{})
	}
	held, err := w.Held(r.ID)
	if err != nil {
		return err
	}
	w.batch.Dropped = append(w.batch.Dropped, held...)
	return w.endMentions(r.ID, nil)
}
