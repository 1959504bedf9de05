package casework

import (
	"context"
	"slices"

	"nyata/internal/ground/fault"
	"nyata/internal/record/observation"
)

// Quantities lists what the running text of a file counts and measures, in
// reading order.
func (o *Office) Quantities(ctx context.Context, actor Actor, receiptID string) (out []observation.Recorded, err error) {
	err = o.store.View(ctx, func(v View) error {
		if _, err := visibleReceipt(v, actor, receiptID); err != nil {
			return err
		}
		out, err = v.Observations(ObservationQuery{Receipt: receiptID, Running: true})
		return err
	})
	return slices.DeleteFunc(out, func(r observation.Recorded) bool { return r.Narrative == nil }), err
}

// Figures gives the observations with the given ids as they are believed now,
// in the order asked for. What is not believed any more, was rejected by a
// person, or stands in a file the actor may not see is left out.
func (o *Office) Figures(ctx context.Context, actor Actor, ids []string) (out []observation.Recorded, err error) {
	err = o.store.View(ctx, func(v View) error {
		out = make([]observation.Recorded, 0, len(ids))
		visible := map[string]bool{}
		for _, id := range ids {
			held, err := v.Observations(ObservationQuery{ID: id})
			if err != nil && fault.KindOf(err) != fault.NotFound {
				return err
			}
			for _, x := range held {
				file := x.Source.SHA256
				may, asked := visible[file]
				if !asked {
					_, err := visibleReceipt(v, actor, file)
					if err != nil && fault.KindOf(err) != fault.NotFound {
						return err
					}
					may = err == nil
					visible[file] = may
				}
				if may && x.State != observation.Rejected {
					out = append(out, x)
				}
			}
		}
		return nil
	})
	return out, err
}
