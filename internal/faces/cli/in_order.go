package cli

import (
	"context"

	"nyata/internal/record/document"
)

// inOrder works on files side by side and hands the documents on in the order
// of the files, so that the output does not depend on the number of workers.
// At most workers documents are in the making or waiting at a time.
func inOrder(ctx context.Context, files []file, workers int, read func(file) document.Document, use func(document.Document) error) error {
	workers = max(workers, 1)
	results := make(chan chan document.Document, workers-1)
	go func() {
		defer close(results)
		for _, f := range files {
			one := make(chan document.Document, 1)
			select {
			case results <- one:
			case <-ctx.Done():
				return
			}
			go func() { one <- read(f) }()
		}
	}()
	var failed error
	for one := range results {
		doc := <-one
		if failed == nil {
			failed = use(doc)
		}
	}
	if failed != nil {
		return failed
	}
	return ctx.Err()
}
