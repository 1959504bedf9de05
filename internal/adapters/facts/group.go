package facts

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// dimensions are the expressions facts are grouped by.
var dimensions = map[metric.Dimension]string{
	metric.ByIndicator: "indicator",
	metric.BySubject:   "code",
	metric.ByType:      "type",
	metric.ByMeasure:   "measure",
	metric.ByAgency:    "agency",
	metric.ByArea:      "area",
	metric.ByPeriod:    "period",
	metric.ByYear:      "left(period, 4)",
	metric.BySpan:      "span",
	metric.ByStage:     "stage",
	metric.ByState:     "state",
	metric.ByFile:      "sha256",
	metric.ByKind:      "source_kind",
	metric.BySource:    "source",
}

// separator stands between the values of a list; no reference id holds it.
const separator = "\x1f"

// distinct lists a column's values among the numbers, each once, in order.
func distinct(column string) string {
	return "coalesce(string_agg(DISTINCT " + column + ", chr(31) ORDER BY " + column + ") FILTER (value IS NOT NULL), '')"
}

// groups sums the facts of each group, where they may be summed. Sums are made
// of decimals of six places, exactly, so that they do not depend on the order
// of the table.
func (p *plan) groups(ctx context.Context, tx *sql.Tx, d metric.Dictionary, r *metric.Result) error {
	keys := make([]string, len(p.Group))
	for i, g := range p.Group {
		expression, known := dimensions[g]
		if !known || slices.Contains(keys[:i], expression) {
			return fault.New(fault.Invalid, "facts.group", fault.With("group", string(g)))
		}
		keys[i] = expression
	}
	if _, known := orders[p.Order]; !known || p.Order == metric.InFile {
		return fault.New(fault.Invalid, "facts.order", fault.With("order", string(p.Order)))
	}
	query := "SELECT " + strings.Join(keys, ", ") + `, count(*), count(value),
			coalesce(CAST(sum(CAST(value AS DECIMAL(38, 6))) AS DOUBLE), 0),
			` + strings.Join([]string{
		distinct("indicator"), distinct("measure"), distinct("span"), distinct("unit"), distinct("stage"), distinct("type"),
		distinct("code"), distinct("period"), distinct("area"), distinct("source_kind"),
	}, ",\n") + `,
			count(DISTINCT depth) FILTER (value IS NOT NULL AND code = ''),
			count(DISTINCT stated) FILTER (value IS NOT NULL) - count(DISTINCT line) FILTER (value IS NOT NULL)
		FROM fact` + p.condition() + " GROUP BY ALL"
	rows, err := tx.QueryContext(ctx, query, p.args...)
	if err != nil {
		return fmt.Errorf("group facts: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		g, err := scanGroup(rows, len(keys), d)
		if err != nil {
			return err
		}
		r.Groups = append(r.Groups, g)
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("group facts: %w", err)
	}
	p.page(r)
	return nil
}

func scanGroup(rows *sql.Rows, keys int, d metric.Dictionary) (metric.Group, error) {
	var (
		g     = metric.Group{Key: make([]string, keys)}
		m     metric.Members
		lists [10]string
		into  []any
	)
	for i := range g.Key {
		into = append(into, &g.Key[i])
	}
	into = append(into, &g.Count, &g.Numbers, &g.Sum)
	for i := range lists {
		into = append(into, &lists[i])
	}
	if err := rows.Scan(append(into, &m.Depths, &m.Repeats)...); err != nil {
		return g, fmt.Errorf("read group of facts: %w", err)
	}
	m.Numbers = g.Numbers
	m.Indicators, m.Measures = split[string](lists[0]), split[observation.Measure](lists[1])
	m.Spans, m.Units, m.Stages = split[period.Span](lists[2]), split[string](lists[3]), split[observation.Stage](lists[4])
	m.Kinds = split[observation.SourceKind](lists[9])
	m.Types, m.Codes, m.Areas = split[observation.SubjectType](lists[5]), split[string](lists[6]), split[string](lists[8])
	for _, name := range split[string](lists[7]) {
		x, err := period.ParseISO(name)
		if err != nil {
			return g, fmt.Errorf("read group of facts: %w", err)
		}
		m.Periods = append(m.Periods, x)
	}
	if g.Refusal = metric.Judge(m, d); g.Refusal != metric.Summed {
		g.Sum = 0
	} else {
		g.Unit = m.Units[0]
	}
	return g, nil
}

func split[T ~string](list string) []T {
	parts := strings.Split(list, separator)
	out := make([]T, len(parts))
	for i, s := range parts {
		out[i] = T(s)
	}
	return out
}

// page orders the groups and cuts out the page asked for. Groups without a sum
// come last when the order is by value.
func (p *plan) page(r *metric.Result) {
	slices.SortFunc(r.Groups, func(a, b metric.Group) int {
		byKey := slices.Compare(a.Key, b.Key)
		if p.Order == metric.ByPlace {
			return byKey
		}
		if summed := a.Refusal == metric.Summed; summed != (b.Refusal == metric.Summed) {
			if summed {
				return -1
			}
			return 1
		}
		if p.Order == metric.Ascending {
			return cmp.Or(cmp.Compare(a.Sum, b.Sum), byKey)
		}
		return cmp.Or(cmp.Compare(b.Sum, a.Sum), byKey)
	})
	from := min(p.offset, len(r.Groups))
	if more := len(r.Groups) - from - p.Limit; more > 0 {
		r.Next = p.next(r)
	}
	r.Groups = r.Groups[from:min(from+p.Limit, len(r.Groups))]
}
