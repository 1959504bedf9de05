package casework

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/record/entry"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reply"
)

// Receipts lists the receipts the actor may see, by time received, then name.
func (o *Office) Receipts(ctx context.Context, actor Actor, f receipt.Filter) ([]receipt.Receipt, error) {
	if err := allowSome(actor, SeeFiles); err != nil {
		return nil, err
	}
	var out []receipt.Receipt
	err := o.store.View(ctx, func(v View) error {
		held, err := v.Versions(VersionQuery{Noun: ReceiptNoun, AsOf: f.AsOf})
		for _, x := range held {
			var r receipt.Receipt
			if err := decodeReceipt(x, &r); err != nil {
				return err
			}
			if r = o.withReading(r); f.Passes(r) && sees(actor, SeeFiles, r.Agency) {
				out = append(out, r)
			}
		}
		return err
	})
	slices.SortFunc(out, func(a, b receipt.Receipt) int {
		return cmp.Or(a.ReceivedAt.Compare(b.ReceivedAt), strings.Compare(a.Name, b.Name), strings.Compare(a.ID, b.ID))
	})
	return out, err
}

// withReading shows a file being read by this process as such.
func (o *Office) withReading(r receipt.Receipt) receipt.Receipt {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.reading[r.ID] && r.State == receipt.Received {
		r.State = receipt.Reading
	}
	return r
}

// Receipt finds one receipt; fault.NotFound also for what the actor may not see.
func (o *Office) Receipt(ctx context.Context, actor Actor, id string) (r receipt.Receipt, err error) {
	err = o.store.View(ctx, func(v View) error {
		r, err = visibleReceipt(v, actor, id)
		return err
	})
	return o.withReading(r), err
}

func visibleReceipt(v View, actor Actor, id string) (receipt.Receipt, error) {
	var r receipt.Receipt
	x, found, err := one(v, ReceiptNoun, id)
	if err == nil && found {
		err = decodeReceipt(x, &r)
	}
	if err == nil && (!found || !sees(actor, SeeFiles, r.Agency)) {
		return receipt.Receipt{}, fault.New(fault.NotFound, "casework.no_file", fault.With("id", id))
	}
	return r, err
}

// Matrix lays out the receipts the actor may see.
func (o *Office) Matrix(ctx context.Context, actor Actor, agencies []string, periods []period.Period, types []receipt.DocumentType) (receipt.Matrix, error) {
	all, err := o.Receipts(ctx, actor, receipt.Filter{})
	return receipt.Arrange(agencies, periods, types, all), err
}

// OpenFile opens the bytes of a received file, or of a reply's attachment. A
// file as it came holds its personal data unmasked: people get it once it has
// been read and found to hold none, or a named person has released it.
func (o *Office) OpenFile(ctx context.Context, actor Actor, id string) (io.ReadSeekCloser, error) {
	err := o.store.View(ctx, func(v View) error {
		r, err := visibleReceipt(v, actor, id)
		if err == nil {
			return Closed(actor, r)
		}
		if fault.KindOf(err) != fault.NotFound {
			return err
		}
		attached, wrong := attachment(v, actor, id)
		if wrong != nil || attached {
			return wrong
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return o.files.Open(ctx, id)
}

// attachment says whether a file is attached to a reply the actor may see.
func attachment(v View, actor Actor, id string) (bool, error) {
	held, err := v.Versions(VersionQuery{Noun: ReplyNoun})
	if err != nil {
		return false, err
	}
	for _, x := range held {
		var r reply.Reply
		if err := decode(x, &r); err != nil {
			return false, err
		}
		if r.File == id && sees(actor, SeeReplies, r.Agency) {
			return true, nil
		}
	}
	return false, nil
}

// FilePath is where a reader process finds a received file.
func (o *Office) FilePath(ctx context.Context, actor Actor, id string) (string, error) {
	if _, err := o.Receipt(ctx, actor, id); err != nil {
		return "", err
	}
	return o.files.Path(id)
}

// Extract names a part of a document whose figures are asked for.
type Extract struct {
	Receipt string
	Page    int    // 0 = all pages
	Sheet   string // empty = all sheets
	AsOf    *int64 // as after this many entries; nil = now
	History bool   // every belief, superseded ones too
}

// Candidates lists the observations of a document, page or sheet in reading
// order. Figures of one row share the slices of their texts: do not write to
// them.
func (o *Office) Candidates(ctx context.Context, actor Actor, x Extract) (out []observation.Recorded, err error) {
	err = o.store.View(ctx, func(v View) error {
		r, err := visibleReceipt(v, actor, x.Receipt)
		if err != nil {
			return err
		}
		out, err = v.Observations(ObservationQuery{Receipt: x.Receipt, Page: x.Page, Sheet: x.Sheet, AsOf: x.AsOf, History: x.History})
		if err != nil || x.AsOf != nil {
			return err // whether it was released then is another matter than whether it is now
		}
		return unmask(v, actor, r, out)
	})
	return out, err
}

// Observation gives every belief held about one place of a file, oldest first.
func (o *Office) Observation(ctx context.Context, actor Actor, id string) (out []observation.Recorded, err error) {
	err = o.store.View(ctx, func(v View) error {
		if out, err = v.Observations(ObservationQuery{ID: id, History: true}); err != nil {
			return err
		}
		if len(out) > 0 {
			var r receipt.Receipt
			if r, err = visibleReceipt(v, actor, out[0].Source.SHA256); err == nil {
				return unmask(v, actor, r, out)
			}
			if fault.KindOf(err) != fault.NotFound {
				return err
			}
		}
		out = nil
		return fault.New(fault.NotFound, "casework.no_observation", fault.With("id", id))
	})
	return out, err
}

// Replies lists the replies to differences that the actor may see, by
// difference, then in the order given. Differences without one are
// "belum ditanggapi".
func (o *Office) Replies(ctx context.Context, actor Actor, differences []string) (out []reply.Reply, err error) {
	if err := allowSome(actor, SeeReplies); err != nil || len(differences) == 0 {
		return nil, err
	}
	err = o.store.View(ctx, func(v View) error {
		held, err := v.Versions(VersionQuery{Noun: ReplyNoun, About: differences})
		for _, x := range held {
			var r reply.Reply
			if err := decode(x, &r); err != nil {
				return err
			}
			if r.Entry = x.From; sees(actor, SeeReplies, r.Agency) {
				out = append(out, r)
			}
		}
		return err
	})
	return out, err
}

// Reference lists the rows of a kind of reference data by key, as believed
// after asOf entries (nil = now). Indicators carry as aliases the names of the
// proposals that were accepted as them or merged into them, so that the next
// reading knows them; an import of the dictionary does not lose them.
func (o *Office) Reference(ctx context.Context, actor Actor, kind ReferenceKind, asOf *int64) (out []Row, err error) {
	if err := allow(actor, SeeReference, ""); err != nil {
		return nil, err
	}
	err = o.store.View(ctx, func(v View) error {
		held, err := v.Versions(VersionQuery{Noun: ReferenceNoun, About: []string{string(kind)}, AsOf: asOf})
		if err != nil {
			return err
		}
		for _, x := range held {
			out = append(out, Row{Key: strings.TrimPrefix(x.Key, string(kind)+"/"), Body: x.Body})
		}
		if kind == IndicatorRef {
			return nameAliases(v, out, asOf)
		}
		return nil
	})
	return out, err
}

// nameAliases adds the names of decided proposals to their indicators.
func nameAliases(v View, rows []Row, asOf *int64) error {
	held, err := v.Versions(VersionQuery{
		Noun: ProposalNoun, About: []string{string(proposal.Accepted), string(proposal.Merged)}, AsOf: asOf,
	})
	if err != nil {
		return err
	}
	names := map[string][]string{}
	for _, x := range held {
		var p proposal.Proposal
		if err := decode(x, &p); err != nil {
			return err
		}
		names[p.Into] = append(names[p.Into], p.Name)
	}
	for i, row := range rows {
		if len(names[row.Key]) == 0 {
			continue
		}
		if rows[i].Body, err = withAliases(row.Body, names[row.Key]); err != nil {
			return fmt.Errorf("name indicator %s: %w", row.Key, err)
		}
	}
	return nil
}

// Entries lists ledger entries from an index on.
func (o *Office) Entries(ctx context.Context, actor Actor, from int64, limit int) (out []entry.Entry, err error) {
	if err := allow(actor, SeeLedger, ""); err != nil {
		return nil, err
	}
	err = o.store.View(ctx, func(v View) error {
		out, err = v.Entries(from, limit)
		return err
	})
	return out, err
}

// Size is the number of ledger entries: what AsOf counts.
func (o *Office) Size(ctx context.Context) (n int64, err error) {
	err = o.store.View(ctx, func(v View) error {
		n, err = v.Size()
		return err
	})
	return n, err
}

// AsOf is the number of entries made up to and including a moment.
func (o *Office) AsOf(ctx context.Context, at time.Time) (n int64, err error) {
	err = o.store.View(ctx, func(v View) error {
		n, err = v.SizeAt(at)
		return err
	})
	return n, err
}

// Narrow holds a query to what the actor may see: an agency's people get the
// figures of their own agency. Every query for a person goes through it.
func (o *Office) Narrow(actor Actor, q metric.Query) (metric.Query, error) {
	if Allowed(actor.Role, SeeFiles, AnyAgency) {
		return q, nil
	}
	if err := allowSome(actor, SeeFiles); err != nil {
		return q, err
	}
	if len(q.Agencies) > 0 && !slices.Contains(q.Agencies, actor.Agency) {
		return q, fault.New(fault.NotFound, "casework.no_agency", fault.With("agency", q.Agencies[0]))
	}
	q.Agencies = []string{actor.Agency}
	return q, nil
}
