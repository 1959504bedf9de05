package store

import (
	"database/sql"
	"fmt"

	"nyata/internal/casework"
	"nyata/internal/record/observation"
)

// StoredRows gives the rows that entries began, or ended, for an auditor.
func (v *view) StoredRows(from, before int64, ended bool, fn func(casework.StoredRow) error) error {
	by := "entry_from"
	if ended {
		by = "entry_to"
	}
	for _, noun := range casework.Nouns() {
		query := "SELECT " + versionColumns + " FROM " + string(noun) + " WHERE " + by + " >= ? AND " + by + " < ? ORDER BY " + by + ", key"
		err := v.each(query, []any{from, before}, func(rows *sql.Rows) error {
			x, err := scanVersion(rows, noun)
			if err != nil {
				return err
			}
			return fn(casework.StoredRow{
				Noun: noun, Key: x.Key, Salt: x.Salt, Parts: [][]byte{[]byte(x.About), x.Body},
				Hash: x.Hash, From: x.From, To: x.To,
			})
		})
		if err != nil {
			return err
		}
	}
	order := "o.entry_from, o.document, o.seq"
	if ended {
		order = "o.entry_to, d.receipt, o.page, printf('%016x', o.spot)"
	}
	query := `SELECT d.receipt, o.page, o.spot, o.entry_from, coalesce(o.entry_to, -1), o.own, l.body, h.body, o.sheet, o.hash
		FROM observation o JOIN document d ON d.n = o.document JOIN print l ON l.n = o.line JOIN print h ON h.n = o.heading
		WHERE o.` + by + ` >= ? AND o.` + by + ` < ? ORDER BY ` + order
	return v.each(query, []any{from, before}, func(rows *sql.Rows) error {
		var (
			receipt                  string
			id                       observation.ID
			spot                     int64
			own, line, heading, hash []byte
			sheet                    string
			row                      = casework.StoredRow{Noun: casework.ObservationNoun}
		)
		if err := rows.Scan(&receipt, &id.Page, &spot, &row.From, &row.To, &own, &line, &heading, &sheet, &hash); err != nil {
			return fmt.Errorf("read observation: %w", err)
		}
		id.File, id.Spot = receipt[:16], uint64(spot)
		row.Key, row.Parts = id.String(), [][]byte{own, line, heading, []byte(sheet)}
		copy(row.Hash[:], hash)
		return fn(row)
	})
}
