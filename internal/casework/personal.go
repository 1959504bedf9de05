package casework

import (
	"context"
	"strings"

	"nyata/internal/ground/fault"
	"nyata/internal/ground/person"
	"nyata/internal/record/entry"
	"nyata/internal/record/receipt"
)

// ReleasePersonal has the personal data of a file shown unmasked to everybody
// who may see the file, or masked again where show is false. Showing needs a
// reason. What is so already writes no entry. The entry says which file and how
// much, never what.
func (o *Office) ReleasePersonal(ctx context.Context, actor Actor, id string, show bool, reason string) (receipt.Receipt, error) {
	reason = person.Mask(strings.Join(strings.Fields(reason), " "))
	var r receipt.Receipt
	err := o.act(ctx, actor, func(w *work) error {
		var err error
		if r, err = visibleReceipt(w, actor, id); err != nil {
			return err
		}
		if err := allow(actor, ReleasePersonal, r.Agency); err != nil {
			return err
		}
		if show && reason == "" {
			return fault.New(fault.Invalid, "casework.no_release_reason", fault.With("file", r.Name))
		}
		if show == (r.Released != nil) {
			return nil
		}
		r.Released = nil
		if show {
			r.Released = &receipt.Release{By: actor.ID, At: w.at, Reason: reason}
		}
		if err := w.putReceipt(r); err != nil {
			return err
		}
		e, err := w.commit(entry.PersonalReleased, struct {
			Receipt  string           `json:"receipt"`
			Shown    bool             `json:"shown"`
			Personal receipt.Personal `json:"personal"`
			Pictures int              `json:"pictures,omitempty"`
			Unshown  int              `json:"unshown,omitempty"`
			Enclosed int              `json:"enclosed,omitempty"`
		}{r.ID, show, r.Personal, r.Pictures, r.Unshown, r.Enclosed})
		r.Entry = e.Index
		return err
	})
	return r, err
}
