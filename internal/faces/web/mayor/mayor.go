// Package mayor holds the pages that answer "which reported figures should I
// not trust?": what was received and what contradicts, for the city, for one
// agency, and for one indicator.
package mayor

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"nyata/internal/casework"
	"nyata/internal/casework/asking"
	"nyata/internal/faces/web/ui"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/mention"
	"nyata/internal/judgement/weigh"
	askedlog "nyata/internal/record/asked"
	"nyata/internal/record/difference"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
	"nyata/internal/record/reply"
	"nyata/internal/record/verified"
	"nyata/internal/record/vocabulary"
)

// Office is what these pages read of the city's cases. Every list holds only
// what the actor may see.
type Office interface {
	Receipts(ctx context.Context, actor casework.Actor, f receipt.Filter) ([]receipt.Receipt, error)
	Differences(ctx context.Context, actor casework.Actor) (version string, ds []difference.Difference, err error)
	Replies(ctx context.Context, actor casework.Actor, differences []string) ([]reply.Reply, error)
	Beliefs(ctx context.Context, actor casework.Actor) (version string, out []weigh.Belief, err error)
	Totals(ctx context.Context, actor casework.Actor) ([]weigh.Total, error)
	Sources(ctx context.Context, actor casework.Actor) ([]weigh.Source, error)
	Matters(ctx context.Context, actor casework.Actor) ([]matter.Matter, error)
	Size(ctx context.Context) (int64, error) // of the ledger

	Words(ctx context.Context, actor casework.Actor, asOf *int64, history bool) ([]casework.Binding, error)
	Bind(ctx context.Context, actor casework.Actor, known casework.Lexicon, b vocabulary.Bound) (vocabulary.Bound, error)
	Release(ctx context.Context, actor casework.Actor, word string) error
	NoteAsked(ctx context.Context, a askedlog.Asked) error
	Asked(ctx context.Context, actor casework.Actor, since time.Time, limit int) ([]askedlog.Count, []askedlog.Word, error)
	VerifiedQuestions(ctx context.Context, actor casework.Actor, asOf *int64) ([]casework.Verified, error)
	Verify(ctx context.Context, actor casework.Actor, q verified.Question) (verified.Question, error)
	Retire(ctx context.Context, actor casework.Actor, id string) error
	Checks(ctx context.Context, actor casework.Actor) (version string, all []verified.Check, err error)
	Mentioned(ctx context.Context, actor casework.Actor, index casework.TextIndex, w mention.Wanted, city *reference.City) ([]mention.List, error)
	Passages(ctx context.Context, actor casework.Actor, index casework.TextIndex, w mention.Wanted, limit int) ([]casework.Cited, error)
	ui.Ledger
}

// Pages serves the pages.
type Pages struct {
	Office  Office
	Figures ui.Figures
	Texts   casework.TextIndex // over the running text of all documents
	Counts  *Counts
	Asked   *asking.Kept // what understands questions of the whole city
	Truths  Truths       // nil but in the practice city
	Log     *slog.Logger
	Model   asking.Model // a language model; nil for none

	Evidence *Evidence
}

// overview is what is known about the files and differences a reader sees.
type overview struct {
	receipts    []receipt.Receipt
	differences []difference.Difference
	replies     map[string]int // by difference
}

func (p Pages) overview(ctx context.Context, v *ui.Visit) (overview, error) {
	receipts, err := p.Office.Receipts(ctx, v.Actor(), receipt.Filter{AsOf: v.AsOf()})
	if err != nil {
		return overview{}, fmt.Errorf("list receipts: %w", err)
	}
	if v.Past != nil {
		return overview{receipts: receipts}, nil // differences are derived from what is believed now
	}
	_, differences, err := p.Office.Differences(ctx, v.Actor())
	if err != nil {
		return overview{}, fmt.Errorf("list differences: %w", err)
	}
	replies, err := Replies(ctx, p.Office, v.Actor(), differences)
	return overview{receipts, differences, replies}, err
}

// Replies counts the replies to each difference.
func Replies(ctx context.Context, office interface {
	Replies(ctx context.Context, actor casework.Actor, differences []string) ([]reply.Reply, error)
}, actor casework.Actor, differences []difference.Difference,
) (map[string]int, error) {
	count := map[string]int{}
	if len(differences) == 0 {
		return count, nil
	}
	ids := make([]string, len(differences))
	for i, d := range differences {
		ids[i] = d.ID
	}
	replies, err := office.Replies(ctx, actor, ids)
	if err != nil {
		return nil, fmt.Errorf("list replies: %w", err)
	}
	for _, r := range replies {
		count[r.Difference]++
	}
	return count, nil
}
