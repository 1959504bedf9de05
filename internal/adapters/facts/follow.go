package facts

import (
	"cmp"
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"hash/fnv"
	"slices"
	"strings"
	"time"

	"github.com/duckdb/duckdb-go/v2"

	"nyata/internal/casework"
	"nyata/internal/ground/figure"
	"nyata/internal/record/observation"
)

// stepRows is about how many observations are applied in one transaction. A
// document's reading is never cut, so a large one takes a step of its own.
const stepRows = 50_000

// CatchUp applies what the ledger holds beyond what is applied, and gives the
// number of entries then applied. Facts that turn out not to fit the ledger
// are made again.
func (f *Facts) CatchUp(ctx context.Context) (int64, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	applied, err := f.follow(ctx)
	if errors.Is(err, errNotATruePart) {
		if err := f.rebuild(ctx); err != nil {
			return applied, err
		}
		return f.applied, nil
	}
	return applied, err
}

// follow asks the table once how far it is; after that only this process moves
// it, so that a page pays for no query when nothing is new.
func (f *Facts) follow(ctx context.Context) (int64, error) {
	if f.applied < 0 {
		applied, err := f.Applied(ctx)
		if err != nil {
			return 0, err
		}
		f.applied = applied
	}
	head, err := f.feed.Head(ctx)
	if err != nil {
		return f.applied, err
	}
	for f.applied < head {
		next, err := f.step(ctx, f.applied, head)
		if err != nil {
			f.applied = -1 // whether the step was written is the table's to say
			return 0, err
		}
		f.applied = next
	}
	return f.applied, nil
}

// step applies the entries from applied to as far as one transaction goes.
func (f *Facts) step(ctx context.Context, applied, head int64) (int64, error) {
	next, err := f.feed.Step(ctx, applied, head, stepRows)
	if err != nil {
		return applied, err
	}
	var (
		closed []casework.Change
		opened []opening
	)
	err = f.feed.Changes(ctx, applied, next, func(c casework.Change) error {
		if c.Opened == nil {
			closed = append(closed, c)
		} else {
			opened = append(opened, opening{c, day(c.Opened.Period.Start()), day(c.Opened.Period.End()), c.Opened.Period.String()})
		}
		return nil
	})
	if err != nil {
		return applied, fmt.Errorf("read changes %d to %d: %w", applied, next, err)
	}
	slices.SortFunc(opened, inOrder)
	return next, f.apply(ctx, next, closed, opened)
}

// opening is a fact that begins, with its period as the table holds it.
type opening struct {
	casework.Change
	starts, ends int32
	period       string
}

// inOrder is the order of the table.
func inOrder(a, b opening) int {
	x, y := a.Opened, b.Opened
	return cmp.Or(
		cmp.Compare(a.starts, b.starts), cmp.Compare(a.ends, b.ends), strings.Compare(a.period, b.period),
		strings.Compare(x.Indicator.ID, y.Indicator.ID), strings.Compare(x.Area.ID, y.Area.ID),
		strings.Compare(x.Source.SHA256, y.Source.SHA256), cmp.Compare(a.Seq, b.Seq), cmp.Compare(a.Entry, b.Entry))
}

// apply writes one step in one transaction.
func (f *Facts) apply(ctx context.Context, next int64, closed []casework.Change, opened []opening) (err error) {
	conn, err := f.db.Conn(ctx)
	if err != nil {
		return fmt.Errorf("open facts for writing: %w", err)
	}
	defer func() { err = errors.Join(err, conn.Close()) }() // a connection left open would outlive Close of the database
	if _, err := conn.ExecContext(ctx, "BEGIN"); err != nil {
		return fmt.Errorf("begin to apply: %w", err)
	}
	defer func() {
		if err != nil {
			_, undone := conn.ExecContext(context.WithoutCancel(ctx), "ROLLBACK")
			err = errors.Join(err, undone)
		}
	}()
	if err := end(ctx, conn, closed); err != nil {
		return err
	}
	if err := load(ctx, conn, "fact", len(opened), func(i int) []driver.Value { return row(opened[i]) }); err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, "UPDATE progress SET applied = ?", next); err != nil {
		return fmt.Errorf("note progress of facts: %w", err)
	}
	if _, err := conn.ExecContext(ctx, "COMMIT"); err != nil {
		return fmt.Errorf("commit facts: %w", err)
	}
	return nil
}

// end closes the intervals of facts in one pass over the table.
func end(ctx context.Context, conn *sql.Conn, closed []casework.Change) error {
	if len(closed) == 0 {
		return nil
	}
	const ending = "CREATE OR REPLACE TEMP TABLE ending (id VARCHAR, began BIGINT, entry BIGINT)"
	if _, err := conn.ExecContext(ctx, ending); err != nil {
		return fmt.Errorf("prepare endings: %w", err)
	}
	err := load(ctx, conn, "ending", len(closed), func(i int) []driver.Value {
		return []driver.Value{closed[i].Closed, closed[i].From, closed[i].Entry}
	})
	if err != nil {
		return err
	}
	const update = `UPDATE fact SET recorded_to = ending.entry FROM ending
		WHERE fact.id = ending.id AND fact.recorded_from = ending.began AND fact.recorded_to IS NULL`
	done, err := conn.ExecContext(ctx, update)
	if err != nil {
		return fmt.Errorf("end facts: %w", err)
	}
	if n, err := done.RowsAffected(); err != nil || n != int64(len(closed)) {
		return fmt.Errorf("end facts: %d of %d found: %w", n, len(closed), errors.Join(err, errNotATruePart))
	}
	return nil
}

// errNotATruePart says that the projection holds other facts than the ledger.
var errNotATruePart = errors.New("the projection is no true part of the ledger; rebuild it")

// load appends rows to a table through DuckDB's appender.
func load(ctx context.Context, conn *sql.Conn, table string, n int, row func(int) []driver.Value) error {
	if n == 0 {
		return nil
	}
	err := conn.Raw(func(raw any) error {
		c, ok := raw.(driver.Conn)
		if !ok {
			return fmt.Errorf("connection to facts is a %T", raw)
		}
		a, err := duckdb.NewAppenderFromConn(c, "", table)
		if err != nil {
			return err
		}
		for i := range n {
			if i%1024 == 0 && ctx.Err() != nil {
				return errors.Join(ctx.Err(), a.Clear(), a.Close())
			}
			if err := a.AppendRow(row(i)...); err != nil {
				return errors.Join(err, a.Close())
			}
		}
		return a.Close()
	})
	if err != nil {
		return fmt.Errorf("load %s: %w", table, err)
	}
	return nil
}

// row is a fact's row, in the order of the schema.
func row(c opening) []driver.Value {
	o := c.Opened
	var value, to driver.Value
	if o.Figure.Kind == figure.Number {
		value = o.Figure.Value
	}
	if o.To != observation.Open {
		to = o.To
	}
	var x0, y0, x1, y1 float64
	if b := o.Source.Box; b != nil {
		x0, y0, x1, y1 = b.X0, b.Y0, b.X1, b.Y1
	}
	var n, x driver.Value
	var sample observation.Sample
	if o.Origin.Sample != nil {
		sample = *o.Origin.Sample
		n = int32(sample.N)
		if sample.X != nil {
			x = int32(*sample.X)
		}
	}
	about, stated := line(o, c.period)
	return []driver.Value{
		c.starts, c.ends, c.period, o.Indicator.ID, o.Area.ID, o.Agency.ID,
		string(o.Measure), string(o.Span), string(o.Stage), string(o.State), string(o.Subject.Type), o.Subject.Code, int32(o.Subject.Depth), int32(o.Subject.Line), int32(o.Subject.Parent),
		value, o.Figure.Unit, o.Figure.Raw, uint8(o.Figure.Kind), o.Figure.Low, o.Figure.High, o.Figure.Text, o.Figure.Ambiguous, o.Figure.Alternative,
		o.Confidence, strings.Join(o.Problems, "\n"), o.Indicator.Text, o.Area.Text, o.Agency.Text, o.Subject.Text,
		o.ID, o.Source.SHA256, o.Source.File, string(o.Source.Kind), int32(o.Source.Page), o.Source.Sheet, o.Source.Cell,
		o.Source.Box != nil, x0, y0, x1, y1,
		string(o.Origin.SourceKind()), o.Origin.ID, o.Origin.Name, o.Origin.Vintage, n, x, sample.DesignEffect, sample.Method, int32(c.Seq), about, stated, o.From, to,
	}
}

// line hashes what a figure is about, and that together with its file. The
// same line in two files is one figure told twice.
func line(o *observation.Recorded, name string) (about, stated uint64) {
	h := fnv.New64a()
	for _, part := range [...]string{
		o.Indicator.ID, o.Indicator.Text, string(o.Subject.Type), o.Subject.Code, o.Subject.Text, o.Agency.ID, o.Area.ID,
		name, string(o.Measure), string(o.Stage), string(o.Span),
	} {
		h.Write([]byte(part))
		h.Write([]byte{0})
	}
	about = h.Sum64()
	h.Write([]byte(o.Source.SHA256))
	return about, h.Sum64()
}

// day counts days since 1970; the zero time is 0, as is that day itself, which
// no city's period begins or ends with alone.
func day(t time.Time) int32 {
	if t.IsZero() {
		return 0
	}
	return int32(t.Unix() / (24 * 60 * 60))
}
