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
	where, args = asOf(where, args, q.AsOf, q.History)
	const columns = "SELECT o.page, o.spot, o.entry_from, coalesce(o.entry_to, -1), o.own, o.print, p.body FROM observation o JOIN print p ON p.n = o.print"
	prints := printCache{}
	return list(v, columns+whereClause(where)+" ORDER BY o.seq, o.entry_from, o.n", args, func(rows *sql.Rows) (observation.Recorded, error) {
		var (
			r     observation.Recorded
			at    = observation.ID{File: sha256[:16]}
			spot  int64
			own   sql.RawBytes
			no    int64
			print sql.RawBytes
		)
		if err := rows.Scan(&at.Page, &spot, &r.From, &r.To, &own, &no, &print); err != nil {
			return r, fmt.Errorf("read observation of %s: %w", sha256, err)
		}
		at.Spot = uint64(spot)
		r.ID = at.String()
		if r.Candidate, err = observation.Decode(own, nil, sha256); err != nil {
			return r, err
		}
		return r, prints.fill(&r.Candidate, no, print)
	})
}

// printCache keeps the print read last: neighbours share it.
type printCache struct {
	no    int64
	print observation.Print
}

func (p *printCache) fill(c *observation.Candidate, no int64, body []byte) error {
	if no != p.no {
		print, err := observation.DecodePrint(body)
		if err != nil {
			return err
		}
		p.no, p.print = no, print
	}
	p.print.Into(c)
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
	insert, err := t.db.PrepareContext(t.ctx, `INSERT INTO observation
		(document, page, spot, sheet, seq, entry_from, print, own, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	if err != nil {
		return refused("record observations", err)
	}
	defer insert.Close()
	p := printer{tx: t, known: map[string]int64{}}
	documents := map[string]int64{}
	for _, row := range batch.Recorded {
		id, err := observation.ParseID(row.ID)
		if err != nil {
			return err
		}
		n, ok := documents[row.Receipt]
		if !ok {
			if n, err = t.numberDocument(row.Receipt); err != nil {
				return err
			}
			documents[row.Receipt] = n
		}
		print, err := p.keep(n, row.Print)
		if err != nil {
			return err
		}
		if _, err := insert.ExecContext(t.ctx, n, id.Page, int64(id.Spot), row.Sheet, row.Seq, index, print, row.Own, row.Hash[:]); err != nil {
			return refused("record observation "+row.ID, err)
		}
	}
	return nil
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

// printer keeps each print of a batch once.
type printer struct {
	tx    *tx
	known map[string]int64
}

func (p *printer) keep(document int64, body []byte) (int64, error) {
	if n, ok := p.known[string(body)]; ok {
		return n, nil
	}
	done, err := p.tx.db.ExecContext(p.tx.ctx, "INSERT INTO print (document, body) VALUES (?, ?)", document, body)
	if err != nil {
		return 0, refused("keep print", err)
	}
	n, err := done.LastInsertId()
	if err != nil {
		return 0, fmt.Errorf("keep print: %w", err)
	}
	p.known[string(body)] = n
	return n, nil
}
