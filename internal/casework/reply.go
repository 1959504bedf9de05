package casework

import (
	"context"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"nyata/internal/ground/fault"
	"nyata/internal/record/entry"
	"nyata/internal/record/reply"
)

// Answer is an agency's answer to a difference.
type Answer struct {
	Difference string    // difference id
	Agency     string    // agency the difference is about; refused when it is another's, empty does not say
	Text       string    // may be empty when a file is attached
	FileName   string    // of the attached file
	File       io.Reader // nil when there is none
}

// maxReply is the longest text of a reply, in characters.
const maxReply = 20000

// Reply records the answer of the agency a difference is about. The difference
// must be among those last derived.
func (o *Office) Reply(ctx context.Context, actor Actor, a Answer) (reply.Reply, error) {
	r := reply.Reply{Difference: a.Difference, Text: strings.TrimSpace(strings.ToValidUTF8(a.Text, "\uFFFD")), By: actor.ID}
	switch {
	case r.Text == "" && a.File == nil:
		return r, fault.New(fault.Invalid, "casework.reply_empty")
	case utf8.RuneCountInString(r.Text) > maxReply:
		return r, fault.New(fault.Invalid, "casework.reply_long", fault.With("limit", maxReply))
	}
	agency, err := o.agencyOf(ctx, actor, a.Difference)
	if err != nil {
		return r, err
	}
	if err := allow(actor, ReplyDifference, agency); err != nil {
		return r, err
	}
	if a.Agency != "" && a.Agency != agency {
		return r, fault.New(fault.Conflict, "casework.difference_elsewhere", fault.With("id", a.Difference))
	}
	r.Agency = agency
	if a.File != nil {
		if r.File, _, err = o.files.Put(ctx, a.File); err != nil {
			return r, err
		}
		r.FileName = cleanName(a.FileName)
	}
	err = o.act(ctx, actor, func(w *work) error {
		before, err := w.Versions(VersionQuery{Noun: ReplyNoun, About: []string{r.Difference}})
		if err != nil {
			return err
		}
		r.ID, r.At = fmt.Sprintf("%s/%04d", r.Difference, len(before)+1), w.at
		if err := w.put(ReplyNoun, r.ID, r.Difference, r); err != nil {
			return err
		}
		e, err := w.commit(entry.DifferenceReplied, struct {
			Difference string `json:"difference"`
			Reply      string `json:"reply"`
			File       string `json:"file,omitempty"`
		}{r.Difference, r.ID, r.File})
		r.Entry = e.Index
		return err
	})
	return r, err
}

// agencyOf is the agency a derived difference or matter is about.
func (o *Office) agencyOf(ctx context.Context, actor Actor, id string) (string, error) {
	_, known, err := o.Differences(ctx, actor)
	if err != nil {
		return "", err
	}
	for _, d := range known {
		if d.ID == id {
			return d.Agency.ID, nil
		}
	}
	m, err := o.Matter(ctx, actor, id)
	return m.Agency.ID, err
}
