package casework

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/ground/person"
	"nyata/internal/record/account"
	"nyata/internal/record/entry"
	"nyata/internal/record/observation"
	"nyata/internal/record/verdict"
)

// Ruling is what a person decides about one figure.
type Ruling struct {
	Observation string        // id
	From        int64         // ledger entry of the belief the person looked at; another one since is a conflict; negative does not say
	Kind        verdict.Kind  // empty withdraws the verdict there is
	Text        string        // Corrected: what the page says
	Unit        string        // Corrected
	Period      period.Period // Corrected
	Reason      string        // Rejected: required
}

// The longest texts of a ruling, in characters.
const (
	maxFigureText = 200
	maxReason     = 2000
)

func (r *Ruling) check() error {
	clean := func(s string) string {
		return strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
	}
	r.Text, r.Unit, r.Reason = clean(r.Text), clean(r.Unit), person.Mask(clean(r.Reason))
	switch {
	case utf8.RuneCountInString(r.Text) > maxFigureText, utf8.RuneCountInString(r.Unit) > maxFigureText, utf8.RuneCountInString(r.Reason) > maxReason:
		return fault.New(fault.Invalid, "casework.ruling_long")
	case r.Kind == verdict.Corrected && r.Text == "":
		return fault.New(fault.Invalid, "casework.ruling_empty")
	case r.Kind == verdict.Rejected && r.Reason == "":
		return fault.New(fault.Invalid, "casework.ruling_reason")
	case r.Kind != verdict.Corrected:
		r.Text, r.Unit, r.Period = "", "", period.Period{}
	}
	switch r.Kind {
	case verdict.Confirmed, verdict.Corrected, verdict.Rejected, "":
		return nil
	default:
		return fault.New(fault.Invalid, "casework.ruling_unknown")
	}
}

// Judge records a person's verdict on one figure, or withdraws the one there
// is. What was believed until then stays readable; the machine's reading comes
// back with a withdrawal. It gives what is believed from now on. A verdict that
// says what the present one says changes nothing.
func (o *Office) Judge(ctx context.Context, actor Actor, r Ruling) (believed observation.Recorded, err error) {
	if err := r.check(); err != nil {
		return believed, err
	}
	err = o.act(ctx, actor, func(w *work) error {
		believed, err = w.judge(r)
		return err
	})
	return believed, err
}

func (w *work) judge(r Ruling) (observation.Recorded, error) {
	missing := fault.New(fault.NotFound, "casework.no_observation", fault.With("id", r.Observation))
	held, err := w.Observations(ObservationQuery{ID: r.Observation})
	if err != nil {
		return observation.Recorded{}, err
	}
	if len(held) == 0 {
		return observation.Recorded{}, missing
	}
	now := held[0]
	file, err := visibleReceipt(w, w.actor, now.Source.SHA256)
	if fault.KindOf(err) == fault.NotFound {
		return now, missing
	}
	if err != nil {
		return now, err
	}
	if err := allow(w.actor, JudgeFigure, file.Agency); err != nil {
		return now, err
	}
	if r.From >= 0 && r.From != now.From {
		return now, fault.New(fault.Conflict, "casework.figure_changed")
	}
	var before verdict.Verdict
	x, judged, err := one(w, VerdictNoun, now.ID)
	if err == nil && judged {
		err = decode(x, &before)
	}
	if err != nil {
		return now, err
	}
	next := now
	switch {
	case r.Kind == "" && !judged:
		return now, fault.New(fault.Conflict, "casework.nothing_judged")
	case r.Kind == "":
		w.batch.Ended = append(w.batch.Ended, x)
		next.Candidate = before.Read
	default:
		v := verdict.Verdict{
			Observation: now.ID, Kind: r.Kind, Text: r.Text, Unit: r.Unit, Period: r.Period, Reason: r.Reason,
			By: w.actor.ID, At: w.at, Read: now.Candidate,
		}
		if judged {
			v.Read = before.Read
		}
		if judged && v.Says(before) {
			return now, nil
		}
		if r.Kind == verdict.Corrected && figure.Parse(r.Text, figure.Indonesian).Kind == figure.Blank {
			return now, fault.New(fault.Invalid, "casework.ruling_empty")
		}
		if err := w.put(VerdictNoun, now.ID, file.ID, v); err != nil {
			return now, err
		}
		next.Candidate = v.Believed()
	}
	return w.believe(now, next, r.Kind)
}

// believe lets one belief about a figure take the place of another.
func (w *work) believe(now, next observation.Recorded, kind verdict.Kind) (observation.Recorded, error) {
	file := now.Source.SHA256
	all, err := w.Held(file)
	if err != nil {
		return now, err
	}
	at := slices.IndexFunc(all, func(h Held) bool { return h.ID == now.ID })
	if at < 0 {
		return now, fault.New(fault.Conflict, "casework.figure_changed")
	}
	var encoder observation.Encoder
	row, err := encodeRow(&encoder, now.ID, now.Seq, &next.Candidate)
	if err != nil {
		return now, err
	}
	if row.Hash != all[at].Hash {
		row.From = w.index
		w.batch.Dropped = append(w.batch.Dropped, all[at])
		w.batch.Recorded = append(w.batch.Recorded, row)
		next.From = w.index
	}
	if w.batch.empty() {
		return now, nil
	}
	_, err = w.commit(entry.FigureJudged, struct {
		Observation string       `json:"observation"`
		Receipt     string       `json:"receipt"`
		Verdict     verdict.Kind `json:"verdict,omitempty"` // empty: withdrawn
	}{now.ID, file, kind})
	return next, err
}

// judged lets what people said of a file's figures stand above a new reading of
// it, and keeps beside each verdict what the machine reads now.
func (w *work) judged(receiptID string, candidates []observation.Candidate, rows []ObservationRow) error {
	held, err := w.Versions(VersionQuery{Noun: VerdictNoun, About: []string{receiptID}})
	if err != nil || len(held) == 0 {
		return err
	}
	at := make(map[string]int, len(rows))
	for i := range rows {
		at[rows[i].ID] = i
	}
	var encoder observation.Encoder
	for _, x := range held {
		i, read := at[x.Key]
		if !read {
			continue // nothing is read there any more; the verdict waits until something is
		}
		var v verdict.Verdict
		if err := decode(x, &v); err != nil {
			return err
		}
		file := v.Read.Source.File
		v.Read = candidates[i]
		v.Read.Source.File, v.Read.Source.SHA256 = file, receiptID
		if err := w.put(VerdictNoun, x.Key, x.About, v); err != nil {
			return err
		}
		believed := v.Believed()
		if rows[i], err = encodeRow(&encoder, x.Key, rows[i].Seq, &believed); err != nil {
			return err
		}
	}
	return nil
}

// Judged is a verdict with who gave it, and how long it stood.
type Judged struct {
	verdict.Verdict
	ByName   string
	From, To int64 // ledger entries; To is observation.Open while it stands
}

// Verdicts lists what people said of a figure, oldest first.
func (o *Office) Verdicts(ctx context.Context, actor Actor, id string) (out []Judged, err error) {
	err = o.store.View(ctx, func(v View) error {
		held, err := v.Versions(VersionQuery{Noun: VerdictNoun, Keys: []string{id}, History: true})
		for _, x := range held {
			if _, err := visibleReceipt(v, actor, x.About); err != nil {
				return err
			}
			one := Judged{From: x.From, To: x.To}
			if err := decode(x, &one.Verdict); err != nil {
				return err
			}
			if n := len(out); n > 0 && out[n-1].To == one.From && out[n-1].Says(one.Verdict) && out[n-1].By == one.By && out[n-1].At.Equal(one.At) {
				out[n-1].To = one.To // only what the machine reads beside it has changed
				continue
			}
			var a account.Account
			if _, err := load(v, AccountNoun, one.By, &a); err != nil {
				return err
			}
			one.ByName = a.Name
			out = append(out, one)
		}
		return err
	})
	return out, err
}

// Checked counts the figures of a document, and those of them that a person has
// judged.
func (o *Office) Checked(ctx context.Context, actor Actor, receiptID string) (done, total int, err error) {
	err = o.store.View(ctx, func(v View) error {
		if _, err := visibleReceipt(v, actor, receiptID); err != nil {
			return err
		}
		held, err := v.Held(receiptID)
		if err != nil {
			return err
		}
		judged, err := v.Versions(VersionQuery{Noun: VerdictNoun, About: []string{receiptID}})
		if err != nil {
			return err
		}
		stands := make(map[string]bool, len(judged))
		for _, x := range judged {
			stands[x.Key] = true
		}
		for _, h := range held {
			if stands[h.ID] {
				done++
			}
		}
		total = len(held)
		return nil
	})
	return done, total, err
}
