package stores

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	_ "github.com/duckdb/duckdb-go/v2" // the driver "duckdb"

	"nyata/internal/ground/period"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
)

// Queried is what remembering every belief costs a dashboard: the same sums by
// month and measure over a table that holds only what is current, over the
// facts as they are now, and as they were before every document was corrected.
type Queried struct {
	Facts       int // current; as many again are superseded
	Unversioned time.Duration
	Current     time.Duration
	AsOf        time.Duration
	Layer       time.Duration // the same question through the query layer, with all its checks
}

// Dashboard loads documents, corrects each once, and measures medians over
// runs taken in turn.
func Dashboard(ctx context.Context, folder string, documents, figures, runs int) (q Queried, err error) {
	c, err := open(ctx, folder)
	if err != nil {
		return q, err
	}
	closed := false
	defer func() {
		if !closed {
			err = errors.Join(err, c.close())
		}
	}()
	before, err := c.twice(ctx, documents, figures)
	if err != nil {
		return q, err
	}
	q.Facts = documents * figures
	if q.Layer, err = c.layer(ctx, runs); err != nil {
		return q, err
	}
	closed = true
	if err := c.close(); err != nil {
		return q, err
	}
	return q, q.measure(ctx, filepath.Join(folder, "facts.duckdb"), before, runs)
}

// twice records every document, then every document with other values, lays
// the projection out anew, and gives the ledger's size in between.
func (c *city) twice(ctx context.Context, documents, figures int) (before int64, err error) {
	for _, shift := range []float64{0, 0.5} {
		if before, err = c.Size(ctx); err != nil {
			return 0, err
		}
		for n := range documents {
			id, err := c.receive(ctx, n)
			if err != nil {
				return 0, err
			}
			if err := c.record(ctx, id, figuresOf(n, figures, shift)); err != nil {
				return 0, err
			}
		}
	}
	return before, c.facts.Rebuild(ctx)
}

func (c *city) layer(ctx context.Context, runs int) (time.Duration, error) {
	var all []indicator.Indicator
	for i := range 200 {
		all = append(all, indicator.Indicator{ID: fmt.Sprintf("indikator-%03d", i), Aggregation: indicator.Sum})
	}
	dictionary := metric.DictionaryOf(all)
	var took []time.Duration
	for range runs {
		start := time.Now()
		r, err := c.facts.Query(ctx, metric.Query{
			Within: period.Between(period.Year(2016), period.Year(2025)), Group: []metric.Dimension{metric.ByPeriod, metric.ByMeasure},
		}, dictionary)
		if err != nil {
			return 0, err
		}
		if len(r.Groups) == 0 {
			return 0, errors.New("the query layer gave no groups")
		}
		took = append(took, time.Since(start))
	}
	return median(took), nil
}

func (q *Queried) measure(ctx context.Context, path string, before int64, runs int) (err error) {
	db, err := sql.Open("duckdb", path+"?threads=2&memory_limit=1024MB")
	if err != nil {
		return fmt.Errorf("open facts: %w", err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	_, err = db.ExecContext(ctx, `CREATE TABLE unversioned AS SELECT * EXCLUDE (recorded_from, recorded_to) FROM fact WHERE recorded_to IS NULL
		ORDER BY starts, ends, period, indicator, area, sha256, seq`)
	if err != nil {
		return fmt.Errorf("make unversioned table: %w", err)
	}
	const ask = "SELECT period, measure, count(*), sum(value) FROM %s GROUP BY ALL"
	questions := []string{
		fmt.Sprintf(ask, "unversioned"),
		fmt.Sprintf(ask, "fact WHERE recorded_to IS NULL"),
		fmt.Sprintf(ask, fmt.Sprintf("fact WHERE recorded_from < %d AND (recorded_to IS NULL OR recorded_to >= %[1]d)", before)),
	}
	took := make([][]time.Duration, len(questions))
	for range runs {
		for i, question := range questions {
			d, err := clock(ctx, db, question)
			if err != nil {
				return err
			}
			took[i] = append(took[i], d)
		}
	}
	q.Unversioned, q.Current, q.AsOf = median(took[0]), median(took[1]), median(took[2])
	return nil
}

// clock runs a query and reads all its rows.
func clock(ctx context.Context, db *sql.DB, question string) (time.Duration, error) {
	start := time.Now()
	rows, err := db.QueryContext(ctx, question)
	if err != nil {
		return 0, fmt.Errorf("ask: %w", err)
	}
	defer rows.Close()
	n := 0
	for rows.Next() {
		n++
	}
	if n == 0 {
		return 0, errors.New("the question has no answer")
	}
	return time.Since(start), rows.Err()
}
