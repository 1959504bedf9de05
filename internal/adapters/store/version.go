package store

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/observation"
)

// table is the table of a versioned noun. Only nouns that casework knows reach
// a statement.
func table(n casework.Noun) (string, error) {
	if !slices.Contains(casework.Nouns(), n) {
		return "", fmt.Errorf("noun %q has no table of versions", n)
	}
	return string(n), nil
}

const versionColumns = "key, about, body, salt, hash, entry_from, coalesce(entry_to, -1)"

// perQuery is how many values one IN list takes; SQLite allows 32,766
// parameters in a statement.
const perQuery = 5000

// Versions lists versioned rows by key, then From.
func (v *view) Versions(q casework.VersionQuery) ([]casework.Version, error) {
	if len(q.Keys) > perQuery || len(q.About) > perQuery {
		return v.versionsInParts(q)
	}
	name, err := table(q.Noun)
	if err != nil {
		return nil, err
	}
	var (
		where []string
		args  []any
	)
	if len(q.Keys) > 0 {
		where, args = append(where, "key IN ("+marks(len(q.Keys))+")"), append(args, anys(q.Keys)...)
	}
	if len(q.About) > 0 {
		where, args = append(where, "about IN ("+marks(len(q.About))+")"), append(args, anys(q.About)...)
	}
	if q.Prefix != "" {
		where, args = append(where, "key >= ? AND key < ?"), append(args, q.Prefix, q.Prefix+"\U0010FFFF")
	}
	where, args = asOf(where, args, q.AsOf, q.History)
	query := "SELECT " + versionColumns + " FROM " + name + whereClause(where) + " ORDER BY key, entry_from"
	return list(v, query, args, func(rows *sql.Rows) (casework.Version, error) { return scanVersion(rows, q.Noun) })
}

// versionsInParts cuts a long list of keys or abouts into several queries. One
// of the two lists is short: no caller names both.
func (v *view) versionsInParts(q casework.VersionQuery) ([]casework.Version, error) {
	var out []casework.Version
	whole, byKey := q.About, len(q.Keys) > perQuery
	if byKey {
		whole = q.Keys
	}
	for part := range slices.Chunk(whole, perQuery) {
		if byKey {
			q.Keys = part
		} else {
			q.About = part
		}
		some, err := v.Versions(q)
		if err != nil {
			return nil, err
		}
		out = append(out, some...)
	}
	slices.SortFunc(out, func(a, b casework.Version) int {
		if c := strings.Compare(a.Key, b.Key); c != 0 {
			return c
		}
		return int(a.From - b.From)
	})
	return out, nil
}

// asOf narrows to what was believed after a number of entries, or now.
func asOf(where []string, args []any, size *int64, history bool) ([]string, []any) {
	switch {
	case history:
		return where, args
	case size == nil:
		return append(where, "entry_to IS NULL"), args
	default:
		return append(where, "entry_from < ? AND (entry_to IS NULL OR entry_to >= ?)"), append(args, *size, *size)
	}
}

func whereClause(where []string) string {
	if len(where) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(where, " AND ")
}

func scanVersion(rows *sql.Rows, noun casework.Noun) (casework.Version, error) {
	x := casework.Version{Noun: noun}
	var hash []byte
	if err := rows.Scan(&x.Key, &x.About, &x.Body, &x.Salt, &hash, &x.From, &x.To); err != nil {
		return x, fmt.Errorf("read %s: %w", noun, err)
	}
	copy(x.Hash[:], hash)
	if x.To < 0 {
		x.To = observation.Open
	}
	return x, nil
}

// writeVersions ends and begins the versioned rows of one entry.
func (t *tx) writeVersions(index int64, batch casework.Batch) error {
	for _, x := range batch.Ended {
		name, err := table(x.Noun)
		if err != nil {
			return err
		}
		done, err := t.db.ExecContext(t.ctx, "UPDATE "+name+" SET entry_to = ? WHERE key = ? AND entry_from = ? AND hash = ? AND entry_to IS NULL",
			index, x.Key, x.From, x.Hash[:])
		if err := one(done, err, "end "+name+" "+x.Key); err != nil {
			return err
		}
	}
	for _, x := range batch.Begun {
		name, err := table(x.Noun)
		if err != nil {
			return err
		}
		salt := x.Salt
		if salt == nil {
			salt = []byte{}
		}
		err = t.exec("begin "+name+" "+x.Key, "INSERT INTO "+name+" (key, about, entry_from, body, salt, hash) VALUES (?, ?, ?, ?, ?, ?)",
			x.Key, x.About, index, x.Body, salt, x.Hash[:])
		if err != nil {
			return err
		}
	}
	return nil
}

// one says whether exactly one row was changed.
func one(done sql.Result, err error, what string) error {
	if err != nil {
		return refused(what, err)
	}
	n, err := done.RowsAffected()
	if err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	if n != 1 {
		return fault.New(fault.Conflict, "store.changed_meanwhile", fault.With("what", what))
	}
	return nil
}
