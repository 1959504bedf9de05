package casework

import (
	"context"

	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/record/entry"
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
