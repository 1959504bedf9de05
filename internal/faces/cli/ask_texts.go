package cli

import (
	"cmp"
	"context"
	"slices"

	"nyata/internal/casework"
	"nyata/internal/ground/word"
	"nyata/internal/judgement/interpret"
	"nyata/internal/judgement/mention"
	"nyata/internal/judgement/rules"
	"nyata/internal/judgement/screen"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// textsOfFolder are those of an opened data folder.
type textsOfFolder struct{ folder *Folder }

func (f textsOfFolder) Mentioned(ctx context.Context, w mention.Wanted, city *reference.City) ([]mention.List, error) {
	return f.folder.Mentioned(ctx, machine, f.folder.Texts, w, city)
}

func (f textsOfFolder) Passages(ctx context.Context, w mention.Wanted, limit int) ([]casework.Cited, error) {
	return f.folder.Passages(ctx, machine, f.folder.Texts, w, limit)
}

// textsOfFiles are those of documents that were read for this command, personal
// data masked.
type textsOfFiles struct {
	said []observation.Recorded
	held []casework.Cited
}

// add keeps what a document says outside its tables.
func (f *textsOfFiles) add(doc *document.Document, read interpret.Reading) {
	for i := range doc.Pages {
		doc.Pages[i], _ = screen.Page(doc.Pages[i])
	}
	for _, p := range rules.PassagesOf(doc, read.About.Year) {
		f.held = append(f.held, casework.Cited{Hit: casework.Hit{Passage: casework.Passage{Source: p.Source, Text: p.Text}, Year: read.About.Year}, File: receipt.Receipt{ID: doc.SHA256, Name: doc.File}})
	}
	screen.Candidates(read.Candidates)
	ids := observation.IDs(doc.SHA256, read.Candidates)
	for i, c := range read.Candidates {
		if c.Narrative != nil {
			f.said = append(f.said, observation.Recorded{Candidate: c, ID: ids[i], Seq: i, To: observation.Open})
		}
	}
}

func (f *textsOfFiles) Mentioned(_ context.Context, w mention.Wanted, city *reference.City) ([]mention.List, error) {
	return w.Select(f.said, city), nil
}

// passages are those that hold every word of the question, or of three or more
// two thirds, the fullest first.
func (f *textsOfFiles) Passages(_ context.Context, w mention.Wanted, limit int) ([]casework.Cited, error) {
	var found []casework.Cited
	for _, c := range f.held {
		met := w.Met(word.Keys(c.Text))
		if met == len(w.Words) || len(w.Words) > 2 && 3*met >= 2*len(w.Words) {
			c.Score = float64(met)
			found = append(found, c)
		}
	}
	slices.SortStableFunc(found, func(a, b casework.Cited) int { return cmp.Compare(b.Score, a.Score) })
	return found[:min(limit, len(found))], nil
}
