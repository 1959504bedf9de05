package casework

import (
	"context"
	"reflect"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"nyata/internal/ground/fault"
	"nyata/internal/record/entry"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
)

// StartReading marks a receipt as being read by this process. It writes
// nothing, so that a restart forgets it.
func (o *Office) StartReading(id string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.reading[id] = true
}

// StopReading takes away what StartReading set, as RecordReading does.
func (o *Office) StopReading(id string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	delete(o.reading, id)
}

// RecordReading writes what a reading of a file gave. Observations that say
// the same as before are left alone; a reading that says nothing new writes no
// entry (Entry -1). A readable file that supersedes another ends that one's
// observations; an unreadable one ends nothing, since what was known is still
// the best there is. A file that has been superseded is not recorded any more.
func (o *Office) RecordReading(ctx context.Context, actor Actor, rd reading.Reading) (reading.Recorded, error) {
	defer o.StopReading(rd.Receipt)
	if err := allow(actor, RecordRead, ""); err != nil {
		return reading.Recorded{}, err
	}
	if len(rd.Receipt) != 64 {
		return reading.Recorded{}, fault.New(fault.NotFound, "casework.no_file", fault.With("id", rd.Receipt))
	}
	if rd.Unread {
		rd.Candidates = nil
	}
	name, err := o.nameOf(ctx, rd.Receipt)
	if err != nil {
		return reading.Recorded{}, err
	}
	rows, err := encodeRows(rd, name)
	if err != nil {
		return reading.Recorded{}, err
	}
	done := reading.Recorded{Entry: unchanged}
	err = o.act(ctx, actor, func(w *work) error {
		done, err = w.record(rd, rows)
		return err
	})
	return done, err
}

// nameOf is the name a file was received under.
func (o *Office) nameOf(ctx context.Context, id string) (string, error) {
	var r receipt.Receipt
	err := o.store.View(ctx, func(v View) error {
		found, err := load(v, ReceiptNoun, id, &r)
		if err == nil && !found {
			err = fault.New(fault.NotFound, "casework.no_file", fault.With("id", id))
		}
		return err
	})
	return r.Name, err
}

// encodeRows makes the rows of a reading. It is the heavy part, done before
// the one writing transaction and on every core.
func encodeRows(rd reading.Reading, name string) ([]ObservationRow, error) {
	ids := observation.IDs(rd.Receipt, rd.Candidates)
	rows := make([]ObservationRow, len(rd.Candidates))
	var group errgroup.Group
	step := max(1000, (len(rows)+runtime.GOMAXPROCS(0)-1)/runtime.GOMAXPROCS(0))
	for from := 0; from < len(rows); from += step {
		group.Go(func() error {
			var encoder observation.Encoder
			for i := from; i < min(from+step, len(rows)); i++ {
				c := rd.Candidates[i]
				c.Source.File, c.Source.SHA256 = name, rd.Receipt
				row, err := encodeRow(&encoder, ids[i], i, &c)
				if err != nil {
					return err
				}
				rows[i] = row
			}
			return nil
		})
	}
	return rows, group.Wait()
}

// encodeRow makes the row of one observation.
func encodeRow(encoder *observation.Encoder, id string, seq int, c *observation.Candidate) (ObservationRow, error) {
	e, err := encoder.Encode(c)
	if err != nil {
		return ObservationRow{}, err
	}
	hash := entry.RowHash(string(ObservationNoun), id, nil, e.Own, e.Line, e.Heading, []byte(c.Source.Sheet))
	return ObservationRow{Held: Held{ID: id, Hash: hash}, Receipt: c.Source.SHA256, Sheet: c.Source.Sheet, Seq: seq, Encoded: e}, nil
}

func (w *work) record(rd reading.Reading, rows []ObservationRow) (reading.Recorded, error) {
	done := reading.Recorded{Entry: unchanged}
	var r receipt.Receipt
	x, found, err := one(w, ReceiptNoun, rd.Receipt)
	if err != nil {
		return done, err
	}
	if !found {
		return done, fault.New(fault.NotFound, "casework.no_file", fault.With("id", rd.Receipt))
	}
	if err := decodeReceipt(x, &r); err != nil || r.SupersededBy != "" {
		return done, err
	}
	held, err := w.Held(r.ID)
	if err != nil {
		return done, err
	}
	if rd.Unread && len(held) > 0 {
		done.Unchanged = len(held)
		return done, nil
	}
	was := r
	note(&r, rd)
	if err := w.takeSlot(&r, was, rd.Candidates); err != nil {
		return done, err
	}
	if !r.Current() {
		rows, rd.Candidates = nil, nil // its correction was read before it: what it states is not believed
	}
	if err := w.judged(r.ID, rd.Candidates, rows); err != nil {
		return done, err
	}
	w.compare(held, rows, &done)
	if !rd.Unread {
		if err := w.endSuperseded(r, &done); err != nil {
			return done, err
		}
		if err := w.mention(r.ID, rd.Candidates); err != nil {
			return done, err
		}
	}
	if reflect.DeepEqual(r, was) && w.batch.empty() {
		return done, nil
	}
	r.ReadAt = w.at
	if err := w.putReceipt(r); err != nil {
		return done, err
	}
	e, err := w.commit(entry.DocumentRead, readBody{
		Receipt: r.ID, Reader: rd.Reader, Supersedes: r.Supersedes, Pages: rd.Pages, Figures: len(rows),
		Problems: len(rd.Problems), Added: done.Added, Changed: done.Changed, Unchanged: done.Unchanged,
		Withdrawn: done.Withdrawn, Rows: rd.Account.Rows, Headings: rd.Account.Headings, Refused: rd.Account.Refused,
	})
	done.Entry = e.Index
	return done, err
}

// readBody is the body of a document.read entry. The rows themselves are
// committed to by the entry's Rows.
type readBody struct {
	Receipt    string `json:"receipt"`
	Reader     string `json:"reader"`
	Supersedes string `json:"supersedes,omitempty"`
	Pages      int    `json:"pages"`
	Figures    int    `json:"figures"`
	Problems   int    `json:"problems"`
	Added      int    `json:"added"`
	Changed    int    `json:"changed"`
	Unchanged  int    `json:"unchanged"`
	Withdrawn  int    `json:"withdrawn"`
	Rows       int    `json:"rows"`
	Headings   int    `json:"headings"`
	Refused    int    `json:"refused"`
}

// note writes into the receipt what the reading says of the whole file.
func note(r *receipt.Receipt, rd reading.Reading) {
	r.Pages, r.Figures, r.Problems = rd.Pages, len(rd.Candidates), slices.Clone(rd.Problems)
	if len(r.Problems) == 0 {
		r.Problems = nil
	}
	if rd.Kind != "" {
		r.Kind = rd.Kind
	}
	if r.Agency == "" {
		r.Agency = rd.Agency
	}
	if r.Period.IsZero() {
		r.Period = rd.Period
	}
	if r.DocumentType == receipt.UnknownType {
		r.DocumentType = rd.DocumentType
	}
	switch {
	case rd.Unread:
		r.State = receipt.Unreadable
	case len(rd.Problems) > 0:
		r.State = receipt.Partly
	default:
		r.State = receipt.Read
	}
	r.Reader, r.Withheld = rd.Reader, rd.Withheld
	if !rd.Unread {
		r.Personal, r.Pictures, r.Unshown, r.Enclosed = rd.Personal, rd.Pictures, rd.Unshown, rd.Enclosed
	}
}

// compare sorts the rows of a reading into those that say something new and
// those already held, and ends what is no longer read.
func (w *work) compare(held []Held, rows []ObservationRow, done *reading.Recorded) {
	before := make(map[string]Held, len(held))
	for _, h := range held {
		before[h.ID] = h
	}
	for _, row := range rows {
		h, known := before[row.ID]
		delete(before, row.ID)
		switch {
		case known && h.Hash == row.Hash:
			done.Unchanged++
			continue
		case known:
			done.Changed++
			w.batch.Dropped = append(w.batch.Dropped, h)
		default:
			done.Added++
		}
		row.From = w.index
		w.batch.Recorded = append(w.batch.Recorded, row)
	}
	for _, h := range held { // in the order held, not of the map
		if _, gone := before[h.ID]; gone {
			done.Withdrawn++
			w.batch.Dropped = append(w.batch.Dropped, h)
		}
	}
}

// endSuperseded ends the observations and mentions of every file that r
// corrects, directly or through others that could not be read.
func (w *work) endSuperseded(r receipt.Receipt, done *reading.Recorded) error {
	seen := map[string]bool{r.ID: true}
	for id := r.Supersedes; id != "" && !seen[id]; {
		seen[id] = true
		held, err := w.Held(id)
		if err != nil {
			return err
		}
		done.Withdrawn += len(held)
		w.batch.Dropped = append(w.batch.Dropped, held...)
		if err := w.endMentions(id, nil); err != nil {
			return err
		}
		var old receipt.Receipt
		if _, err := load(w, ReceiptNoun, id, &old); err != nil {
			return err
		}
		id = old.Supersedes
	}
	return nil
}

// mention brings the proposals up to date with what a file now says.
func (w *work) mention(receiptID string, candidates []observation.Candidate) error {
	proposals, mentions := proposal.Gather(receiptID, candidates)
	keep := make(map[string]bool, len(mentions))
	for i, p := range proposals {
		_, known, err := one(w, ProposalNoun, p.ID)
		if err != nil {
			return err
		}
		if !known {
			if err := w.put(ProposalNoun, p.ID, string(p.State), p); err != nil {
				return err
			}
		}
		key := mentionKey(receiptID, p.ID)
		keep[key] = true
		if err := w.put(MentionNoun, key, p.ID, mentions[i]); err != nil {
			return err
		}
	}
	return w.endMentions(receiptID, keep)
}

func mentionKey(receiptID, proposalID string) string { return receiptID + "/" + proposalID }

// endMentions ends the mentions of a file but for those to keep.
func (w *work) endMentions(receiptID string, keep map[string]bool) error {
	held, err := w.Versions(VersionQuery{Noun: MentionNoun, Prefix: receiptID + "/"})
	if err != nil {
		return err
	}
	for _, x := range held {
		if !keep[x.Key] {
			w.batch.Ended = append(w.batch.Ended, x)
		}
	}
	return nil
}

func (b *Batch) empty() bool {
	return len(b.Begun)+len(b.Ended)+len(b.Dropped)+len(b.Recorded) == 0
}
