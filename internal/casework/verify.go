package casework

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"unicode/utf8"

	"nyata/internal/ground/fault"
	"nyata/internal/ground/person"
	"nyata/internal/record/entry"
	"nyata/internal/record/observation"
	"nyata/internal/record/verified"
)

// maxVerified is the longest question that is kept, in characters.
const maxVerified = 500

// Verify keeps a question with its answer in the actor's name: from now on it
// is a verified question, asked again at every release and after every reading.
// The same plan verified again is kept with the figures as they are now. An
// answer without a figure is refused: there is nothing to hold against.
func (o *Office) Verify(ctx context.Context, actor Actor, q verified.Question) (verified.Question, error) {
	if err := allow(actor, VerifyQuestion, ""); err != nil {
		return q, err
	}
	switch {
	case len(q.Figures) == 0 || len(q.Plan) == 0:
		return q, fault.New(fault.Invalid, "casework.question_empty")
	case utf8.RuneCountInString(q.Text) > maxVerified:
		return q, fault.New(fault.Invalid, "casework.ruling_long")
	}
	q.Text = person.Mask(q.Text)
	sum := sha256.Sum256(append(append([]byte{}, q.Plan...), q.Over...))
	q.ID = hex.EncodeToString(sum[:8])
	err := o.act(ctx, actor, func(w *work) error {
		q.By, q.At = actor.ID, w.at
		if err := w.put(VerifiedNoun, q.ID, "", q); err != nil {
			return err
		}
		_, err := w.commit(entry.QuestionVerified, struct {
			Question string `json:"question"`
			Figures  int    `json:"figures"`
		}{q.ID, len(q.Figures)})
		return err
	})
	return q, err
}

// Retire ends a verified question: it is asked no more. What was kept stays
// readable.
func (o *Office) Retire(ctx context.Context, actor Actor, id string) error {
	if err := allow(actor, VerifyQuestion, ""); err != nil {
		return err
	}
	return o.act(ctx, actor, func(w *work) error {
		x, found, err := one(w, VerifiedNoun, id)
		if err != nil {
			return err
		}
		if !found {
			return fault.New(fault.NotFound, "casework.no_question")
		}
		w.batch.Ended = append(w.batch.Ended, x)
		_, err = w.commit(entry.QuestionRetired, struct {
			Question string `json:"question"`
		}{id})
		return err
	})
}

// Verified is a verified question with who keeps it.
type Verified struct {
	verified.Question
	ByName   string
	From, To int64 // ledger entries; To is observation.Open while it is asked
}

// Current says whether the question is still asked.
func (v Verified) Current() bool { return v.To == observation.Open }

// VerifiedQuestions lists the verified questions as kept after asOf entries
// (nil = now), the oldest first.
func (o *Office) VerifiedQuestions(ctx context.Context, actor Actor, asOf *int64) (out []Verified, err error) {
	if err := allow(actor, SeeVerified, ""); err != nil {
		return nil, err
	}
	err = o.store.View(ctx, func(v View) error {
		held, err := v.Versions(VersionQuery{Noun: VerifiedNoun, AsOf: asOf})
		for _, x := range held {
			one := Verified{From: x.From, To: x.To}
			if err := decode(x, &one.Question); err != nil {
				return err
			}
			if one.ByName, err = nameOf(v, one.By); err != nil {
				return err
			}
			out = append(out, one)
		}
		return err
	})
	slices.SortStableFunc(out, func(a, b Verified) int { return cmp.Or(a.At.Compare(b.At), cmp.Compare(a.ID, b.ID)) })
	return out, err
}

// verifiedChecks names the derived set of what asking again came to.
const verifiedChecks = "verified"

// CacheChecks keeps what asking the verified questions again came to.
func (o *Office) CacheChecks(ctx context.Context, actor Actor, version string, all []verified.Check) error {
	if err := allow(actor, RecordRead, ""); err != nil {
		return err
	}
	return o.checks.put(ctx, o.store, verifiedChecks, version, all)
}

// Checks lists what asking the verified questions again last came to; the
// version says at which program and ledger entry.
func (o *Office) Checks(ctx context.Context, actor Actor) (version string, all []verified.Check, err error) {
	if err := allow(actor, SeeVerified, ""); err != nil {
		return "", nil, err
	}
	return o.checks.get(ctx, o.store, verifiedChecks)
}
