package casework

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"reflect"

	"nyata/internal/ground/fault"
	"nyata/internal/record/entry"
	"nyata/internal/record/observation"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
)

// EvidenceFile is a file of evidence in rows, read, on its way in.
type EvidenceFile struct {
	Name     string
	Content  []byte // what is kept: personal data has been taken out
	Evidence receipt.Evidence
	Reading  reading.Reading // of Content; its Receipt is filled in
	Tally    Tallied
}

// Tallied accounts for the data rows of an evidence file: Read = Accepted +
// Outside + Aside + Refused.
type Tallied struct {
	Read     int `json:"read"`
	Accepted int `json:"accepted"`
	Outside  int `json:"outside"`  // of another city
	Aside    int `json:"aside"`    // rightly without a figure: duplicates and the like
	Refused  int `json:"refused"`  // each with its reason
	Unmapped int `json:"unmapped"` // of those accepted: subject matches no indicator
}

// TakeEvidence receives a file of evidence and records what its rows say: file,
// observations and one entry in one transaction. It is idempotent: the same
// file again changes nothing and gives Entry -1. A later file of the same name
// takes the place of the earlier only where it states at least half of its
// lines, since exports of one month after the other often bear one name. With
// dryRun nothing is kept; the answer is what would be done.
func (o *Office) TakeEvidence(ctx context.Context, actor Actor, in EvidenceFile, dryRun bool) (receipt.Receipt, reading.Recorded, error) {
	return o.takeEvidence(ctx, actor, TakeEvidence, entry.EvidenceTaken, in, dryRun)
}

func (o *Office) takeEvidence(ctx context.Context, actor Actor, action Action, kind entry.Kind, in EvidenceFile, dryRun bool) (receipt.Receipt, reading.Recorded, error) {
	done := reading.Recorded{Entry: unchanged}
	if err := allow(actor, action, ""); err != nil {
		return receipt.Receipt{}, done, err
	}
	if in.Name = cleanName(in.Name); in.Name == "" {
		return receipt.Receipt{}, done, fault.New(fault.Invalid, "casework.file_unnamed")
	}
	sum := sha256.Sum256(in.Content)
	id := hex.EncodeToString(sum[:])
	if !dryRun {
		if _, _, err := o.files.Put(ctx, bytes.NewReader(in.Content)); err != nil {
			return receipt.Receipt{}, done, err
		}
	}
	in.Reading.Receipt = id
	rows, err := encodeRows(in.Reading, in.Name)
	if err != nil {
		return receipt.Receipt{}, done, err
	}
	var r receipt.Receipt
	err = o.act(ctx, actor, func(w *work) error {
		if r, done, err = w.take(kind, in, id, rows); err == nil && dryRun {
			done.Entry = unchanged
			return errDry
		}
		return err
	})
	if errors.Is(err, errDry) {
		err = nil
	}
	return r, done, err
}

// take is the act itself.
func (w *work) take(kind entry.Kind, in EvidenceFile, id string, rows []ObservationRow) (receipt.Receipt, reading.Recorded, error) {
	done := reading.Recorded{Entry: unchanged}
	supersede := func(r *receipt.Receipt, earlier string) error {
		var old receipt.Receipt
		found, err := load(w, ReceiptNoun, earlier, &old)
		if earlier == "" || err != nil || !found {
			return err
		}
		held, err := w.Observations(ObservationQuery{Receipt: earlier})
		if err != nil {
			return err
		}
		stated := make([]observation.Candidate, len(held))
		for i := range held {
			stated[i] = held[i].Candidate
		}
		if !corrects(in.Reading.Candidates, receipt.Receipt{State: receipt.Read}, stated, old) {
			return nil
		}
		return w.supersede(r, earlier)
	}
	var r receipt.Receipt
	found, err := load(w, ReceiptNoun, id, &r)
	if err == nil && (!found || !r.Current()) {
		r, _, err = w.admit(id, int64(len(in.Content)), Incoming{Name: in.Name}, supersede)
	}
	if err != nil {
		return r, done, err
	}
	held, err := w.Held(id)
	if err != nil {
		return r, done, err
	}
	was := r
	note(&r, in.Reading)
	evidence := in.Evidence
	r.Evidence = &evidence
	if !evidence.Period.IsZero() {
		r.Period = evidence.Period
	}
	w.compare(held, rows, &done)
	if err := w.endSuperseded(r, &done); err != nil {
		return r, done, err
	}
	if err := w.mention(id, in.Reading.Candidates); err != nil {
		return r, done, err
	}
	if reflect.DeepEqual(r, was) && w.batch.empty() {
		return r, done, nil
	}
	r.ReadAt = w.at
	if err := w.putReceipt(r); err != nil {
		return r, done, err
	}
	e, err := w.commit(kind, evidenceBody{
		Receipt: id, Kind: evidence.Kind, Reader: in.Reading.Reader, Supersedes: r.Supersedes, Size: r.Size, Rows: in.Tally, Removed: evidence.Removed,
		Photos: len(evidence.Photos), Figures: len(rows), Added: done.Added, Changed: done.Changed, Unchanged: done.Unchanged, Withdrawn: done.Withdrawn,
	})
	r.Entry, done.Entry = e.Index, e.Index
	return r, done, err
}

// evidenceBody is the body of the entry. Source names stand in the receipt,
// whose row is salted; nothing personal stands here.
type evidenceBody struct {
	Receipt    string               `json:"receipt"`
	Kind       receipt.EvidenceKind `json:"kind"`
	Reader     string               `json:"reader"`
	Supersedes string               `json:"supersedes,omitempty"`
	Size       int64                `json:"size"`
	Rows       Tallied              `json:"rows"`
	Removed    *receipt.Removed     `json:"removed,omitempty"`
	Photos     int                  `json:"photos,omitempty"`
	Figures    int                  `json:"figures"`
	Added      int                  `json:"added"`
	Changed    int                  `json:"changed"`
	Unchanged  int                  `json:"unchanged"`
	Withdrawn  int                  `json:"withdrawn"`
}
