package cli

import (
	"context"
	"fmt"
	"runtime"
	"time"

	"nyata/internal/casework/asking"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/interpret"
	"nyata/internal/record/document"
	"nyata/internal/record/metric"
)

// askFiles answers questions from documents as they lie there, without a data
// folder: all are read before the first question.
func askFiles(ctx context.Context, tools Tools, t *Terminal, cityName string, at time.Time, planOnly, asJSON bool, paths []string) error {
	city, err := tools.City(cityName)
	if err != nil {
		return err
	}
	workers := runtime.GOMAXPROCS(0)
	reader, err := tools.Reader(workers)
	if err != nil {
		return fmt.Errorf("open reader: %w", err)
	}
	defer func() { _ = reader.Close() }() // everything was read by then
	in := interpret.New(city)
	var figures metric.Loose
	var texts textsOfFiles
	partly := false
	err = inOrder(ctx, expand(paths), workers, func(f file) document.Document { return readFile(ctx, reader, f) }, func(doc document.Document) error {
		for _, p := range doc.Problems {
			partly = true
			fmt.Fprintf(t.Err, "%s: %s\n", doc.File, t.message(p.Message))
		}
		read := in.Document(&doc)
		figures.Add(doc.SHA256, read.Candidates)
		texts.add(&doc, read)
		return nil
	})
	if err != nil {
		return err
	}
	lines := figures.Query(metric.Query{ByLine: true}).Lines
	desk := newDesk(t, city, asking.Listen(city, answer.HeldOf(figures.Cells()), lines, nil), asking.Query(func(_ context.Context, q metric.Query) (metric.Result, error) {
		return figures.Query(q), nil
	}), at)
	desk.texts = &texts
	if err := desk.each(ctx, planOnly, asJSON); err != nil {
		return err
	}
	if partly {
		return ErrPartly
	}
	return nil
}
