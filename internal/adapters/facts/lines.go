package facts

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
)

// lines lists the printed rows that the facts stand in, with the kinds of
// figure each has. Texts that many rows share are kept once.
func (p *plan) lines(ctx context.Context, tx *sql.Tx, r *metric.Result) error {
	p.and("row_no > 0 AND source_kind = ?", string(observation.Report))
	const parts = "measure || chr(31) || period || chr(31) || span || chr(31) || stage || chr(31) || unit || chr(31) || (value IS NOT NULL)"
	query := `SELECT sha256, any_value(file), row_no, above, type, code, subject_text, depth, indicator, indicator_text, agency, agency_text, area, area_text,
			string_agg(DISTINCT ` + parts + `, chr(30))
		FROM fact` + p.condition() + ` GROUP BY sha256, row_no, above, type, code, subject_text, depth, indicator, indicator_text, agency, agency_text, area, area_text`
	rows, err := tx.QueryContext(ctx, query, p.args...)
	if err != nil {
		return fmt.Errorf("list lines of facts: %w", err)
	}
	defer rows.Close()
	shared := sharing{texts: map[string]string{}, held: map[string]metric.Held{}}
	for rows.Next() {
		var (
			l    metric.Line
			held string
		)
		err := rows.Scan(&l.SHA256, &l.File, &l.Number, &l.Above, (*string)(&l.Subject.Type), &l.Subject.Code, &l.Subject.Text, &l.Subject.Depth,
			&l.Indicator.ID, &l.Indicator.Text, &l.Agency.ID, &l.Agency.Text, &l.Area.ID, &l.Area.Text, &held)
		if err != nil {
			return fmt.Errorf("read line of facts: %w", err)
		}
		l.Subject.Line, l.Subject.Parent = l.Number, l.Above
		for _, t := range [...]*string{
			&l.SHA256, &l.File, &l.Subject.Code, &l.Subject.Text, &l.Indicator.ID, &l.Indicator.Text, &l.Agency.ID, &l.Agency.Text, &l.Area.ID, &l.Area.Text,
		} {
			*t = shared.text(*t)
		}
		one := strings.Split(held, "\x1e")
		slices.Sort(one)
		for _, h := range one {
			x, err := shared.kind(h)
			if err != nil {
				return err
			}
			l.Held = append(l.Held, x)
		}
		r.Lines = append(r.Lines, l)
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("list lines of facts: %w", err)
	}
	slices.SortFunc(r.Lines, func(a, b metric.Line) int {
		return cmp.Or(strings.Compare(a.File, b.File), strings.Compare(a.SHA256, b.SHA256), cmp.Compare(a.Number, b.Number),
			strings.Compare(a.Subject.Text, b.Subject.Text), strings.Compare(a.Indicator.Text, b.Indicator.Text), strings.Compare(a.Area.Text, b.Area.Text), strings.Compare(a.Agency.Text, b.Agency.Text))
	})
	return nil
}

// sharing keeps each text, and each kind of figure, once.
type sharing struct {
	texts map[string]string
	held  map[string]metric.Held
}

func (s sharing) text(t string) string {
	if known, ok := s.texts[t]; ok {
		return known
	}
	s.texts[t] = t
	return t
}

func (s sharing) kind(joined string) (metric.Held, error) {
	if known, ok := s.held[joined]; ok {
		return known, nil
	}
	var h metric.Held
	f := strings.Split(joined, separator)
	if len(f) != 6 {
		return h, fmt.Errorf("read line of facts: %d parts of a figure's kind", len(f))
	}
	when, err := period.ParseISO(f[1])
	if err != nil {
		return h, fmt.Errorf("read line of facts: %w", err)
	}
	h = metric.Held{Measure: observation.Measure(f[0]), Period: when, Span: period.Span(f[2]), Stage: observation.Stage(f[3]), Unit: f[4], Number: f[5] == "true"}
	s.held[joined] = h
	return h, nil
}
