package app

import (
	"context"

	"nyata/internal/adapters/search"
	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
)

// desk is the office as the pages meet it: what people hand in, and what they
// decide about matching, goes on to be read.
type desk struct {
	*casework.Office
	intake *intake.Intake
	city   *cityBook
	search *search.Index
}

// Receive receives a file and puts it in line for reading.
func (d *desk) Receive(ctx context.Context, actor casework.Actor, in casework.Incoming) (receipt.Receipt, bool, error) {
	r, fresh, err := d.Office.Receive(ctx, actor, in)
	if err == nil && (fresh || r.State == receipt.Received) {
		d.intake.Queue(r)
	}
	return r, fresh, err
}

// ReleasePersonal shows or masks the personal data of a file, and has its text
// and the search index follow.
func (d *desk) ReleasePersonal(ctx context.Context, actor casework.Actor, id string, show bool, reason string) (receipt.Receipt, error) {
	before, err := d.Receipt(ctx, actor, id)
	if err != nil {
		return receipt.Receipt{}, err
	}
	r, err := d.Office.ReleasePersonal(ctx, actor, id, show, reason)
	if err != nil || (before.Released == nil) == (r.Released == nil) {
		return r, err
	}
	if err := d.intake.Retell(ctx, r); err != nil {
		return r, err
	}
	return r, d.search.Forget(ctx, id)
}

// CheckField records a field check in its writer's name.
func (d *desk) CheckField(ctx context.Context, actor casework.Actor, c intake.FieldCheck) (receipt.Receipt, reading.Recorded, error) {
	return d.intake.CheckField(ctx, actor, c)
}

// DecideProposals decides, and has the files that the decisions match anew
// read again.
func (d *desk) DecideProposals(ctx context.Context, actor casework.Actor, decisions []proposal.Decision) (proposal.Outcome, error) {
	out, err := d.Office.DecideProposals(ctx, actor, decisions)
	if err != nil {
		return out, err
	}
	d.city.forget()
	for _, id := range out.Receipts {
		r, err := d.Receipt(ctx, machine, id)
		if err != nil {
			return out, err
		}
		d.intake.Queue(r)
	}
	return out, nil
}

// Judge records what a person says of a figure, and has the rules look again.
func (d *desk) Judge(ctx context.Context, actor casework.Actor, r casework.Ruling) (observation.Recorded, error) {
	believed, err := d.Office.Judge(ctx, actor, r)
	if err == nil {
		d.intake.Recheck()
	}
	return believed, err
}
