package casework

import (
	"context"
	"slices"

	"nyata/internal/ground/fault"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// Quantities lists what the running text of a file counts and measures, in
// reading order.
func (o *Office) Quantities(ctx context.Context, actor Actor, receiptID string) (out []observation.Recorded, err error) {
	err = o.store.View(ctx, func(v View) error {
		r, err := visibleReceipt(v, actor, receiptID)
		if err != nil {
			return err
		}
		if out, err = v.Observations(ObservationQuery{Receipt: receiptID, Running: true}); err != nil {
			return err
		}
		return unmask(v, actor, r, out)
	})
	return slices.DeleteFunc(out, func(r observation.Recorded) bool { return r.Narrative == nil }), err
}

// Figures gives the observations with the given ids as they are believed now,
// in the order asked for. What is not believed any more, was rejected by a
// person, or stands in a file the actor may not see is left out.
func (o *Office) Figures(ctx context.Context, actor Actor, ids []string) (out []observation.Recorded, err error) {
	err = o.store.View(ctx, func(v View) error {
		out = make([]observation.Recorded, 0, len(ids))
		seen := map[string]*receipt.Receipt{} // nil for a file the actor may not see
		for _, id := range ids {
			held, err := v.Observations(ObservationQuery{ID: id})
			if err != nil && fault.KindOf(err) != fault.NotFound {
				return err
			}
			for _, x := range held {
				file, asked := seen[x.Source.SHA256]
				if !asked {
					r, err := visibleReceipt(v, actor, x.Source.SHA256)
					if err != nil && fault.KindOf(err) != fault.NotFound {
						return err
					}
					if err == nil {
						file = &r
					}
					seen[x.Source.SHA256] = file
				}
				if file == nil || x.State == observation.Rejected {
					continue
				}
				out = append(out, x)
				if err := unmask(v, actor, *file, out[len(out)-1:]); err != nil {
					return err
				}
			}
		}
		return nil
	})
	return out, err
}
