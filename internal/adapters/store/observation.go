package store

import (
	"database/sql"
	"errors"
	"fmt"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/observation"
)

// document gives number and hash of the file that a receipt or the beginning of
// one names; number 0 when there is none. An observation id holds 16 digits of
// the hash; casework lets
// no second file with the same 16 in.
func (v *view) document(receipt string) (n int64, sha256 string, err error) {
	err = v.db.QueryRowContext(v.ctx, "SELECT n, receipt FROM document WHERE receipt >= ? AND receipt < ? ORDER BY receipt LIMIT 1",
		receipt, receipt+"g").Scan(&n, &sha256)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, "", nil
	}
	if err != nil {
		return 0, "", fmt.Errorf("find document: %w", err)
	}
	return n, sha256, nil
}

// Observations lists recorded observations in reading order.
func (v *view) Observations(q casework.ObservationQuery) ([]observation.Recorded, error) {
	file := q.Receipt
	var id observation.ID
	if file == "" {
		var err error
		if id, err = observation.ParseID(q.ID); err != nil {
			return nil, fault.Wrap(err, fault.NotFound, "store.no_observation", fault.With("id", q.ID))
		}
		file = id.File
	}
	n, sha256, err := v.document(file)
	if err != nil || n == 0 {
		return nil, err
	}
	where, args := []string{"o.document = ?"}, []any{n}
	if q.Receipt == "" {
		where, args = append(where, "o.page = ?", "o.spot = ?"), append(args, id.Page, int64(id.Spot))
	}
	if q.Page != 0 {
		where, args = append(where, "o.page = ?"), append(args, q.Page)
	}
	if q.Sheet != "" {
		where, args = append(where, "o.sheet = ?"), append(args, q.Sheet)
	}
	if q.Running { // the type of the subject is a field of its own between two tabs
		where, args = append(where, "instr(o.own, ?) > 0"), append(args, []byte("\t"+string(observation.InNarrative)+"\t"))
	}
	where, args = asOf(where, args, q.AsOf, q.History)
	query := `SELECT o.page, o.spot, o.seq, o.entry_from, coalesce(o.entry_to, -1), o.own, o.line, l.body, o.heading, h.body
		FROM observation o JOIN print l ON l.n = o.line JOIN print h ON h.n = o.heading` +
		whereClause(where) + " ORDER BY o.seq, o.entry_from, o.n"
	known := prints{lines: map[int64]observation.Line{}, headings: map[int64][]string{}}
	return list(v, query, args, func(rows *sql.Rows) (observation.Recorded, error) {
		var (
			r               observation.Recorded
			at              = observation.ID{File: sha256[:16]}
			spot            int64
			lineNo, headNo  int64
			own, line, head sql.RawBytes
		)
		if err := rows.Scan(&at.Page, &spot, &r.Seq, &r.From, &r.To, &own, &lineNo, &line, &headNo, &head); err != nil {
			return r, fmt.Errorf("read observation of %s: %w", sha256, err)
		}
		at.Spot = uint64(spot)
		r.ID = at.String()
		if r.Candidate, err = observation.DecodeOwn(own, sha256); err != nil {
			return r, err
		}
		return r, known.into(&r.Candidate, lineNo, line, headNo, head)
	})
}

// prints are the shared texts met so far.
type prints struct {
	lines    map[int64]observation.Line
	headings map[int64][]string
}

// into puts a candidate's shared texts back.
func (p *prints) into(c *observation.Candidate, lineNo int64, line []byte, headNo int64, head []byte) error {
	l, met := p.lines[lineNo]
	if !met {
		var err error
		if l, err = observation.DecodeLine(line); err != nil {
			return err
		}
		p.lines[lineNo] = l
	}
	h, met := p.headings[headNo]
	if !met {
		var err error
		if h, err = observation.DecodeHeading(head); err != nil {
			return err
		}
		p.headings[headNo] = h
	}
	c.Row, c.Subject.Path, c.Heading = l.Row, l.Path, h
	return nil
}

// Held lists the current observations of a file without their content.
func (v *view) Held(receipt string) ([]casework.Held, error) {
	n, sha256, err := v.document(receipt)
	if err != nil || n == 0 {
		return nil, err
	}
	return list(v, "SELECT page, spot, entry_from, hash FROM observation WHERE document = ? AND entry_to IS NULL ORDER BY page, spot", []any{n},
		func(rows *sql.Rows) (casework.Held, error) {
			var (
				h    casework.Held
				at   = observation.ID{File: sha256[:16]}
				spot int64
				hash sql.RawBytes
			)
			err := rows.Scan(&at.Page, &spot, &h.From, &hash)
			at.Spot = uint64(spot)
			h.ID = at.String()
			copy(h.Hash[:], hash)
			return h, err
		})
}

// writeObservations ends and begins the observations of one entry.
func (t *tx) writeObservations(index int64, batch casework.Batch) error {
	if err := t.endObservations(index, batch.Dropped); err != nil {
		return err
	}
	if len(batch.Recorded) == 0 {
		return nil
	}
	n, err := t.numberDocument(batch.Recorded[0].Receipt)
	if err != nil {
		return err
	}
	kept, err := t.keepPrints(n, batch.Recorded)
	if err != nil {
		return err
	}
	in := bulk{tx: t, table: "observation", columns: "document, page, spot, sheet, seq, entry_from, line, heading, own, hash"}
	defer in.close()
	for _, row := range batch.Recorded {
		if row.Receipt != batch.Recorded[0].Receipt {
			return fmt.Errorf("record observations: of %s and of %s in one batch", batch.Recorded[0].Receipt, row.Receipt)
		}
		id, err := observation.ParseID(row.ID)
		if err != nil {
			return err
		}
		err = in.add(n, id.Page, int64(id.Spot), row.Sheet, row.Seq, index, kept[string(row.Line)], kept[string(row.Heading)], row.Own, row.Hash[:])
		if err != nil {
			return err
		}
	}
	return in.flush()
}

func (t *tx) endObservations(index int64, dropped []casework.Held) error {
	if len(dropped) == 0 {
		return nil
	}
	end, err := t.db.PrepareContext(t.ctx, `UPDATE observation SET entry_to = ?
		WHERE document = ? AND page = ? AND spot = ? AND entry_from = ? AND hash = ? AND entry_to IS NULL`)
	if err != nil {
		return refused("end observations", err)
	}
	defer end.Close()
	documents := map[string]int64{}
	for _, h := range dropped {
		id, err := observation.ParseID(h.ID)
		if err != nil {
			return err
		}
		n, ok := documents[id.File]
		if !ok {
			if n, _, err = t.document(id.File); err != nil {
				return err
			}
			documents[id.File] = n
		}
		done, err := end.ExecContext(t.ctx, index, n, id.Page, int64(id.Spot), h.From, h.Hash[:])
		if err := one(done, err, "end observation "+h.ID); err != nil {
			return err
		}
	}
	return nil
}

func (t *tx) numberDocument(receipt string) (int64, error) {
	if err := t.exec("number document", "INSERT INTO document (receipt) VALUES (?) ON CONFLICT DO NOTHING", receipt); err != nil {
		return 0, err
	}
	n, _, err := t.document(receipt)
	return n, err
}

// keepPrints stores each text that the rows share once, and gives its number.
func (t *tx) keepPrints(document int64, rows []casework.ObservationRow) (map[string]int64, error) {
	var last int64
	if err := t.db.QueryRowContext(t.ctx, "SELECT coalesce(max(n), 0) FROM print").Scan(&last); err != nil {
		return nil, fmt.Errorf("number prints: %w", err)
	}
	kept := make(map[string]int64, len(rows)/4)
	in := bulk{tx: t, table: "print", columns: "n, document, body"}
	defer in.close()
	for _, row := range rows {
		for _, body := range [][]byte{row.Line, row.Heading} {
			if _, met := kept[string(body)]; met {
				continue
			}
			last++
			kept[string(body)] = last
			if err := in.add(last, document, body); err != nil {
				return nil, err
			}
		}
	}
	return kept, in.flush()
}
