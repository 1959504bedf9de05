package web_test

import (
	"context"
	"slices"
	"time"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/asked"
	"nyata/internal/record/observation"
	"nyata/internal/record/verified"
	"nyata/internal/record/vocabulary"
)

// taught is what people have taught the fake office, and what it was asked.
type taught struct {
	words  []casework.Binding
	kept   []casework.Verified
	checks []verified.Check
	asked  []asked.Asked
}

func (o *office) Words(_ context.Context, _ casework.Actor, asOf *int64, history bool) ([]casework.Binding, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	var out []casework.Binding
	for _, b := range o.words {
		if history || asOf == nil && b.Current() || asOf != nil && b.From < *asOf && b.To >= *asOf {
			out = append(out, b)
		}
	}
	return out, nil
}

func (o *office) Bind(_ context.Context, actor casework.Actor, known casework.Lexicon, b vocabulary.Bound) (vocabulary.Bound, error) {
	b.Word = vocabulary.Fold(b.Word)
	if b.Word == "" || !known.Has(b.Kind, b.ID) || !known.Unknown(b.Word) {
		return b, fault.New(fault.Invalid, "casework.word_target")
	}
	if err := o.write(actor, casework.BindWord, "", b.Word); err != nil {
		return b, err
	}
	b.By, b.At = actor.ID, now
	o.words = append(o.words, casework.Binding{Bound: b, ByName: actor.ID, From: int64(len(o.writes)), To: observation.Open})
	return b, nil
}

func (o *office) Release(_ context.Context, actor casework.Actor, word string) error {
	i := slices.IndexFunc(o.words, func(b casework.Binding) bool { return b.Word == word && b.Current() })
	if i < 0 {
		return missing()
	}
	if err := o.write(actor, casework.BindWord, "", word); err != nil {
		return err
	}
	o.words[i].To = int64(len(o.writes))
	return nil
}

func (o *office) NoteAsked(_ context.Context, a asked.Asked) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.asked = append(o.asked, a)
	return nil
}

func (o *office) Asked(_ context.Context, actor casework.Actor, _ time.Time, _ int) (counts []asked.Count, words []asked.Word, err error) {
	if !may(actor, casework.BindWord, "") {
		return nil, nil, fault.New(fault.Forbidden, "fault.forbidden")
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, a := range o.asked {
		i := slices.IndexFunc(counts, func(c asked.Count) bool { return c.Outcome == a.Outcome && c.Reason == a.Reason })
		if i < 0 {
			i, counts = len(counts), append(counts, asked.Count{Outcome: a.Outcome, Reason: a.Reason})
		}
		counts[i].Count++
		if a.Word != "" {
			words = append(words, asked.Word{Word: a.Word, Reason: a.Reason, Count: 1, Last: now})
		}
	}
	return counts, words, nil
}

func (o *office) VerifiedQuestions(_ context.Context, actor casework.Actor, _ *int64) ([]casework.Verified, error) {
	if !may(actor, casework.SeeVerified, "") {
		return nil, fault.New(fault.Forbidden, "fault.forbidden")
	}
	return o.kept, nil
}

func (o *office) Verify(_ context.Context, actor casework.Actor, q verified.Question) (verified.Question, error) {
	if err := o.write(actor, casework.VerifyQuestion, "", q.Text); err != nil {
		return q, err
	}
	q.ID, q.By, q.At = "kept", actor.ID, now
	o.kept = append(o.kept, casework.Verified{Question: q, ByName: actor.ID, To: observation.Open})
	return q, nil
}

func (o *office) Retire(_ context.Context, actor casework.Actor, id string) error {
	i := slices.IndexFunc(o.kept, func(v casework.Verified) bool { return v.ID == id })
	if i < 0 {
		return missing()
	}
	if err := o.write(actor, casework.VerifyQuestion, "", id); err != nil {
		return err
	}
	o.kept = slices.Delete(o.kept, i, i+1)
	return nil
}

func (o *office) Checks(_ context.Context, actor casework.Actor) (string, []verified.Check, error) {
	if !may(actor, casework.SeeVerified, "") {
		return "", nil, fault.New(fault.Forbidden, "fault.forbidden")
	}
	return "1", o.checks, nil
}
