package casework

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"nyata/internal/ground/word"
	"nyata/internal/judgement/mention"
	"nyata/internal/judgement/rules"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// TextIndex finds passages and quantities in the running text of all current
// documents. May says which documents count.
type TextIndex interface {
	Find(ctx context.Context, question string, limit int, may func(receipt string) bool) ([]Hit, error)
	Quantities(ctx context.Context, words [][]string, limit int, may func(receipt string) bool) (ids []string, err error)
}

// mostQuantities is how many quantities are looked at for one question, and
// mostPassages how many passages.
const (
	mostQuantities = 300
	mostPassages   = 100
)

// Mentioned are the quantities of running text that say what is wanted, of
// files the actor may see, as they are believed now.
func (o *Office) Mentioned(ctx context.Context, actor Actor, index TextIndex, w mention.Wanted, city *reference.City) ([]mention.List, error) {
	may, err := o.mayRead(ctx, actor)
	if err != nil {
		return nil, err
	}
	ids, err := index.Quantities(ctx, w.Terms(), mostQuantities, may)
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	said, err := o.Figures(ctx, actor, ids)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(said, func(a, b observation.Recorded) int {
		return cmp.Or(cmp.Compare(a.Source.File, b.Source.File), cmp.Compare(a.Source.SHA256, b.Source.SHA256), cmp.Compare(a.Seq, b.Seq))
	})
	return w.Select(said, city), nil
}

// Cited is a passage with the file it stands in.
type Cited struct {
	Hit
	File  receipt.Receipt
	Again []Cited // passages elsewhere that say nearly the same, of other years among them
}

// Passages are those that speak of what is wanted, the best first, those of
// documents of the time that was asked about before others: with every word of
// the question, or when it has three or more, with two thirds of them. Where
// reasons are asked for, passages that hold two of its words and one for a
// reason are enough, and come instead.
func (o *Office) Passages(ctx context.Context, actor Actor, index TextIndex, w mention.Wanted, limit int) ([]Cited, error) {
	var found []Cited
	var err error
	if w.Reasons {
		found, err = o.passages(ctx, actor, index, w.Text()+" "+strings.Join(reasons, " "), mostPassages, func(h Hit, keys []string) bool {
			return w.Met(keys) >= min(2, len(w.Words)) && givesReason(h.Text)
		})
	}
	if err == nil && len(found) == 0 {
		found, err = o.passages(ctx, actor, index, w.Text(), mostPassages, func(_ Hit, keys []string) bool {
			met := w.Met(keys)
			return met == len(w.Words) || len(w.Words) > 2 && 3*met >= 2*len(w.Words)
		})
	}
	slices.SortStableFunc(found, func(a, b Cited) int { return compareTrue(w.Of(b.Year), w.Of(a.Year)) })
	return found[:min(limit, len(found))], err
}

// reasons are words by which documents speak of causes and obstacles.
var reasons = []string{"karena", "sebab", "disebabkan", "akibat", "akibatnya", "kendala", "terkendala", "hambatan", "terhambat", "masalah", "permasalahan", "sehingga", "belum"}

func givesReason(text string) bool {
	return slices.ContainsFunc(word.Tokens(word.Fold(text)), func(t word.Token) bool { return slices.Contains(reasons, word.Plain(t.Text)) })
}

func compareTrue(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	default:
		return -1
	}
}

func (o *Office) passages(ctx context.Context, actor Actor, index TextIndex, question string, limit int, speaks func(h Hit, keys []string) bool) ([]Cited, error) {
	may, err := o.mayRead(ctx, actor)
	if err != nil {
		return nil, err
	}
	hits, err := index.Find(ctx, question, mostPassages, may)
	if err != nil {
		return nil, err
	}
	var out []Cited
	for _, h := range hits {
		if !speaks(h, word.Keys(h.Text)) {
			continue
		}
		same := slices.IndexFunc(out, func(c Cited) bool { return rules.Alike(c.Text, h.Text) })
		if same < 0 && len(out) == limit {
			continue // what is shown may still be said again
		}
		file, err := o.Receipt(ctx, actor, h.Source.SHA256)
		if err != nil {
			return nil, err
		}
		if same >= 0 {
			out[same].Again = append(out[same].Again, Cited{Hit: h, File: file})
			continue
		}
		out = append(out, Cited{Hit: h, File: file})
	}
	return out, nil
}

// mayRead says of which files the actor may read the text.
func (o *Office) mayRead(ctx context.Context, actor Actor) (func(receipt string) bool, error) {
	if sees(actor, SeeFiles, "") {
		return func(string) bool { return true }, nil
	}
	all, err := o.Receipts(ctx, actor, receipt.Filter{})
	if err != nil {
		return nil, err
	}
	visible := map[string]bool{}
	for _, r := range all {
		visible[r.ID] = true
	}
	return func(id string) bool { return visible[id] }, nil
}
