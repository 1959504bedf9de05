package store

import (
	"database/sql"
	"errors"
	"fmt"
)

// Derived reads a derived set.
func (v *view) Derived(name string) (version string, rows [][]byte, err error) {
	err = v.db.QueryRowContext(v.ctx, "SELECT version FROM derived WHERE name = ?", name).Scan(&version)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil, nil
	}
	if err != nil {
		return "", nil, fmt.Errorf("read version of %s: %w", name, err)
	}
	rows, err = list(v, "SELECT body FROM derived_row WHERE name = ? ORDER BY n", []any{name}, func(rows *sql.Rows) ([]byte, error) {
		var body []byte
		return body, rows.Scan(&body)
	})
	return version, rows, err
}

// ReplaceDerived replaces a derived set.
func (t *tx) ReplaceDerived(name, version string, rows [][]byte) error {
	if err := t.exec("clear "+name, "DELETE FROM derived_row WHERE name = ?", name); err != nil {
		return err
	}
	err := t.exec("name "+name, "INSERT INTO derived (name, version) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET version = excluded.version", name, version)
	if err != nil {
		return err
	}
	for i, body := range rows {
		if err := t.exec("keep "+name, "INSERT INTO derived_row (name, n, body) VALUES (?, ?, ?)", name, i, body); err != nil {
			return err
		}
	}
	return nil
}
