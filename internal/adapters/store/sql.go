package store

import (
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"nyata/internal/ground/fault"
)

// list runs a query and reads its rows.
func list[T any](v *view, query string, args []any, read func(*sql.Rows) (T, error)) ([]T, error) {
	var out []T
	err := v.each(query, args, func(rows *sql.Rows) error {
		item, err := read(rows)
		out = append(out, item)
		return err
	})
	return out, err
}

// each runs a query and calls fn at each of its rows.
func (v *view) each(query string, args []any, fn func(*sql.Rows) error) error {
	rows, err := v.db.QueryContext(v.ctx, query, args...)
	if err != nil {
		return fmt.Errorf("query store: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := fn(rows); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("query store: %w", err)
	}
	return nil
}

// exec runs a statement that writes; what names it for the log.
func (t *tx) exec(what, query string, args ...any) error {
	if _, err := t.db.ExecContext(t.ctx, query, args...); err != nil {
		return refused(what, err)
	}
	return nil
}

// refused turns a broken constraint into a conflict: somebody else was first.
func refused(what string, err error) error {
	if known, ok := errors.AsType[*sqlite.Error](err); ok {
		switch known.Code() {
		case sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY:
			return fault.Wrap(err, fault.Conflict, "store.changed_meanwhile", fault.With("what", what))
		}
		switch known.Code() & 0xff {
		case sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY:
			return fault.Wrap(err, fault.Unavailable, "store.cannot_write", fault.With("what", what))
		}
	}
	return fmt.Errorf("%s: %w", what, err)
}

// marks is n placeholders.
func marks(n int) string { return strings.TrimSuffix(strings.Repeat("?,", n), ",") }

// anys are strings as arguments of a query.
func anys(values []string) []any {
	out := make([]any, len(values))
	for i, s := range values {
		out[i] = s
	}
	return out
}
