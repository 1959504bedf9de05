package facts

import (
	"context"
	"database/sql"
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"

	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// Query answers a query. The dictionary says which indicators add up; it is
// asked only when the query groups. All pages of one answer, followed by their
// cursors, are as of the same number of entries.
func (f *Facts) Query(ctx context.Context, q metric.Query, d metric.Dictionary) (metric.Result, error) {
	tx, err := f.db.BeginTx(ctx, nil)
	if err != nil {
		return metric.Result{}, fmt.Errorf("begin query: %w", err)
	}
	defer tx.Rollback() //nolint:errcheck // a query has nothing to lose
	var r metric.Result
	if err := tx.QueryRowContext(ctx, "SELECT applied FROM progress").Scan(&r.AsOf); err != nil {
		return r, fmt.Errorf("read progress of facts: %w", err)
	}
	p, err := planOf(q, &r)
	if err != nil {
		return r, err
	}
	if q.ByLine {
		return r, p.lines(ctx, tx, &r)
	}
	if len(q.Group) > 0 {
		return r, p.groups(ctx, tx, d, &r)
	}
	return r, p.cells(ctx, tx, &r)
}

// plan is a query on its way to SQL.
type plan struct {
	metric.Query
	where  []string
	args   []any
	offset int
}

// planOf checks a query and narrows it.
func planOf(q metric.Query, r *metric.Result) (*plan, error) {
	if q.Limit < 0 || q.Limit > metric.MaxLimit {
		return nil, fault.New(fault.Invalid, "facts.limit", fault.With("most", metric.MaxLimit))
	}
	if q.Limit == 0 {
		q.Limit = metric.DefaultLimit
	}
	if q.History && q.AsOf != nil {
		return nil, fault.New(fault.Invalid, "facts.history_as_of")
	}
	p := &plan{Query: q}
	if err := p.turnTo(q.Cursor, r); err != nil {
		return nil, err
	}
	if p.AsOf != nil {
		if *p.AsOf < 0 || *p.AsOf > r.AsOf {
			return nil, fault.New(fault.Invalid, "facts.as_of", fault.With("most", r.AsOf))
		}
		r.AsOf = *p.AsOf
	}
	p.narrow()
	return p, nil
}

// turnTo takes a cursor up again: as of which entry, from which row on.
func (p *plan) turnTo(cursor string, r *metric.Result) error {
	if cursor == "" {
		return nil
	}
	text, err := base64.RawURLEncoding.DecodeString(cursor)
	size, offset, ok := strings.Cut(string(text), ":")
	asOf, errSize := strconv.ParseInt(size, 10, 64)
	from, errOffset := strconv.Atoi(offset)
	if err != nil || !ok || errSize != nil || errOffset != nil || from < 0 || asOf < 0 || asOf > r.AsOf {
		return fault.New(fault.Invalid, "facts.cursor")
	}
	p.offset = from
	if !p.History && p.AsOf == nil {
		p.AsOf = &asOf
	}
	return nil
}

// next is the cursor of the page after this one.
func (p *plan) next(r *metric.Result) string {
	return base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "%d:%d", r.AsOf, p.offset+p.Limit))
}

func (p *plan) and(condition string, args ...any) {
	p.where, p.args = append(p.where, condition), append(p.args, args...)
}

// oneOf narrows a column to values; metric.Unmatched stands for the empty one.
func oneOf[T ~string](p *plan, column string, values []T) {
	if len(values) == 0 {
		return
	}
	args := make([]any, len(values))
	for i, v := range values {
		if args[i] = string(v); string(v) == metric.Unmatched {
			args[i] = ""
		}
	}
	p.and(column+" IN ("+strings.TrimSuffix(strings.Repeat("?,", len(args)), ",")+")", args...)
}

// narrow turns the query's fields into conditions.
func (p *plan) narrow() {
	switch {
	case p.History:
	case p.AsOf == nil:
		p.and("recorded_to IS NULL")
	default:
		p.and("recorded_from < ? AND (recorded_to IS NULL OR recorded_to >= ?)", *p.AsOf, *p.AsOf)
	}
	if len(p.Periods) > 0 {
		names := make([]string, len(p.Periods))
		first, last := day(p.Periods[0].Start()), day(p.Periods[0].Start())
		for i, x := range p.Periods {
			names[i] = x.String()
			first, last = min(first, day(x.Start())), max(last, day(x.Start()))
		}
		p.and("starts BETWEEN ? AND ?", first, last) // lets DuckDB skip the rest of the table
		oneOf(p, "period", names)
	}
	if !p.Within.IsZero() {
		p.and("starts >= ? AND ends <= ? AND period <> ''", day(p.Within.Start()), day(p.Within.End()))
	}
	oneOf(p, "indicator", p.Indicators)
	oneOf(p, "code", p.Subjects)
	oneOf(p, "type", p.Types)
	oneOf(p, "measure", p.Measures)
	oneOf(p, "source_kind", p.Kinds)
	oneOf(p, "source", p.Sources)
	oneOf(p, "agency", p.Agencies)
	oneOf(p, "area", p.Areas)
	oneOf(p, "span", p.Spans)
	oneOf(p, "stage", p.Stages)
	oneOf(p, "state", p.States)
	if len(p.States)+len(p.IDs) == 0 && !p.History {
		p.and("state <> ?", string(observation.Rejected)) // it counts nowhere unless it is asked for
	}
	oneOf(p, "sha256", p.Files)
	oneOf(p, "id", p.IDs)
	if len(p.Lines) > 0 {
		args := make([]any, len(p.Lines))
		for i, n := range p.Lines {
			args[i] = n
		}
		p.and("row_no IN ("+strings.TrimSuffix(strings.Repeat("?,", len(args)), ",")+")", args...)
	}
	if p.Page != 0 {
		p.and("page = ?", p.Page)
	}
	if p.Sheet != "" {
		p.and("sheet = ?", p.Sheet)
	}
}

func (p *plan) condition() string {
	if len(p.where) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(p.where, " AND ")
}

// place breaks every tie: no two facts share all of it.
const place = "starts, ends, period, indicator, area, agency, code, file, sha256, seq, recorded_from"

// orders are the orders of cells.
var orders = map[metric.Order]string{
	metric.ByPlace:    place,
	metric.InFile:     "file, sha256, seq, recorded_from",
	metric.Ascending:  "value ASC NULLS LAST, " + place,
	metric.Descending: "value DESC NULLS LAST, " + place,
}

const cellColumns = `starts, period, indicator, indicator_text, type, code, subject_text, depth, row_no, above, agency, agency_text, area, area_text,
	span, stage, measure, raw, form, value, low, high, unit, words, ambiguous, alternative, state, confidence, problems,
	id, sha256, file, kind, page, sheet, cell, boxed, x0, y0, x1, y1,
	source_kind, source, source_name, vintage, n, x, design_effect, method, recorded_from, coalesce(recorded_to, -1)`

// cells lists the facts themselves.
func (p *plan) cells(ctx context.Context, tx *sql.Tx, r *metric.Result) error {
	order, known := orders[p.Order]
	if !known {
		return fault.New(fault.Invalid, "facts.order", fault.With("order", string(p.Order)))
	}
	query := fmt.Sprintf("SELECT %s FROM fact%s ORDER BY %s LIMIT %d OFFSET %d", cellColumns, p.condition(), order, p.Limit+1, p.offset)
	rows, err := tx.QueryContext(ctx, query, p.args...)
	if err != nil {
		return fmt.Errorf("query facts: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		if len(r.Cells) == p.Limit {
			r.Next = p.next(r)
			break
		}
		c, err := scanCell(rows)
		if err != nil {
			return err
		}
		if p.AsOf != nil && c.To >= *p.AsOf {
			c.To = observation.Open // at that time nothing had superseded it
		}
		r.Cells = append(r.Cells, c)
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("query facts: %w", err)
	}
	return nil
}

func scanCell(rows *sql.Rows) (metric.Cell, error) {
	var (
		c        metric.Cell
		starts   int32
		name     string
		form     uint8
		value    sql.NullFloat64
		problems string
		boxed    bool
		box      document.Box
		n, x     sql.NullInt32
		sample   observation.Sample
	)
	err := rows.Scan(&starts, &name, &c.Indicator.ID, &c.Indicator.Text, (*string)(&c.Subject.Type), &c.Subject.Code, &c.Subject.Text, &c.Subject.Depth, &c.Subject.Line, &c.Subject.Parent,
		&c.Agency.ID, &c.Agency.Text, &c.Area.ID, &c.Area.Text, (*string)(&c.Span), (*string)(&c.Stage), (*string)(&c.Measure),
		&c.Figure.Raw, &form, &value, &c.Figure.Low, &c.Figure.High, &c.Figure.Unit, &c.Figure.Text, &c.Figure.Ambiguous, &c.Figure.Alternative,
		(*string)(&c.State), &c.Confidence, &problems,
		&c.Citation.Observation, &c.Citation.SHA256, &c.Citation.File, (*string)(&c.Citation.Kind), &c.Citation.Page, &c.Citation.Sheet, &c.Citation.Cell,
		&boxed, &box.X0, &box.Y0, &box.X1, &box.Y1,
		(*string)(&c.Origin.Kind), &c.Origin.ID, &c.Origin.Name, &c.Origin.Vintage, &n, &x, &sample.DesignEffect, &sample.Method, &c.From, &c.To)
	if err != nil {
		return c, fmt.Errorf("read fact: %w", err)
	}
	if c.Period, err = period.ParseISO(name); err != nil {
		return c, fmt.Errorf("read fact %s: %w", c.Citation.Observation, err)
	}
	c.Figure.Kind, c.Figure.Value = figure.Kind(form), value.Float64
	if problems != "" {
		c.Problems = strings.Split(problems, "\n")
	}
	if boxed {
		c.Citation.Box = &box
	}
	if n.Valid {
		sample.N = int(n.Int32)
		if x.Valid {
			yes := int(x.Int32)
			sample.X = &yes
		}
		c.Origin.Sample = &sample
	}
	return c, nil
}
