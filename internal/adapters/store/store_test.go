package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"nyata/internal/adapters/store"
	"nyata/internal/adapters/store/storetest"
	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/entry"
	"nyata/internal/record/observation"
)

func open(t *testing.T, folder string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func TestConformance(t *testing.T) {
	storetest.Run(t, func(t *testing.T) storetest.Store { return open(t, t.TempDir()) })
}

func TestOneProcessHoldsAFolder(t *testing.T) {
	folder := t.TempDir()
	first, err := store.Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := store.Open(t.Context(), folder); fault.KindOf(err) != fault.Conflict {
		t.Errorf("a second opening: %v, want a conflict", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	open(t, folder)
}

func TestOnlyTheOwnerReads(t *testing.T) {
	folder := t.TempDir()
	s := open(t, folder)
	fill(t, s)
	found, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil || len(found) < 3 {
		t.Fatalf("%v, %v", found, err)
	}
	for _, path := range found {
		if info, err := os.Stat(path); err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s: %v, %v", path, info.Mode(), err)
		}
	}
}

// fill writes one row into every table that is truth.
func fill(t *testing.T, s *store.Store) {
	t.Helper()
	err := s.Update(t.Context(), func(tx casework.Tx) error {
		var batch casework.Batch
		for _, noun := range casework.Nouns() {
			batch.Begun = append(batch.Begun, casework.Version{Noun: noun, Key: "k", Body: []byte("{}")})
		}
		batch.Recorded = []casework.ObservationRow{{
			Held: casework.Held{ID: "aaaaaaaaaaaaaaaa-1-0000000000000001"}, Receipt: strings.Repeat("a", 64),
			Encoded: observation.Encoded{Own: []byte("o"), Line: []byte("{}"), Heading: []byte("[]")},
		}}
		if err := tx.PutCheckpoint(casework.Checkpoint{Size: 0, Note: "n"}); err != nil {
			return err
		}
		return tx.Append(entry.Entry{At: time.Unix(0, 0), Body: []byte("{}")}, batch)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestTablesRefuse tries, as somebody with the database file would with the
// tools at hand, to change and delete every column of every table of truth.
func TestTablesRefuse(t *testing.T) {
	folder := t.TempDir()
	s := open(t, folder)
	fill(t, s)
	db, err := sql.Open("sqlite", "file:"+filepath.Join(folder, "truth.db")+"?_pragma=recursive_triggers(1)")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	tables := []string{"entry", "tree_hash", "checkpoint", "document", "print", "observation"}
	for _, noun := range casework.Nouns() {
		tables = append(tables, string(noun))
	}
	ends := map[string]bool{}
	for _, table := range tables {
		refused := func(statement string) {
			t.Helper()
			_, err := db.Exec(statement)
			if err == nil || !strings.Contains(err.Error(), "append-only") {
				t.Errorf("%s: %v, want the table to refuse", statement, err)
			}
		}
		var rows int
		if err := db.QueryRow("SELECT count(*) FROM " + table).Scan(&rows); err != nil || rows == 0 {
			t.Fatalf("%s has %d rows, %v", table, rows, err)
		}
		refused("DELETE FROM " + table)
		refused("INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table)
		for _, column := range columns(t, db, table) {
			if column == "entry_to" {
				ends[table] = true
				continue
			}
			refused(fmt.Sprintf("UPDATE %s SET %s = %[2]s", table, column)) // even to the same
		}
	}
	for table := range ends {
		for _, change := range []string{"entry_to = entry_from", "entry_to = entry_from - 1", "entry_to = 9, hash = x'00'", "entry_to = 9, n = n + 100", "entry_to = NULL"} {
			if _, err := db.Exec("UPDATE " + table + " SET " + change); err == nil || !strings.Contains(err.Error(), "append-only") {
				t.Errorf("%s: SET %s: %v, want the table to refuse", table, change, err)
			}
		}
		if _, err := db.Exec("UPDATE " + table + " SET entry_to = 9"); err != nil {
			t.Errorf("%s: a row cannot end: %v", table, err)
		}
		for _, change := range []string{"entry_to = 10", "entry_to = NULL", "entry_to = 9"} {
			if _, err := db.Exec("UPDATE " + table + " SET " + change); err == nil {
				t.Errorf("%s: SET %s on a row that has ended is not refused", table, change)
			}
		}
	}
	if len(ends) != len(casework.Nouns())+1 {
		t.Errorf("%d tables have rows that end", len(ends))
	}
}

func columns(t *testing.T, db *sql.DB, table string) (out []string) {
	t.Helper()
	rows, err := db.Query("SELECT name FROM pragma_table_info(?)", table)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		out = append(out, name)
	}
	return out
}

func TestTheLedgerOutlivesTheProcess(t *testing.T) {
	folder := t.TempDir()
	for n := range int64(9) {
		s, err := store.Open(t.Context(), folder)
		if err != nil {
			t.Fatal(err)
		}
		err = s.Update(t.Context(), func(tx casework.Tx) error {
			size, err := tx.Size()
			if err != nil || size != n {
				return fmt.Errorf("size %d, want %d: %w", size, n, err)
			}
			return tx.Append(entry.Entry{Index: n, At: time.Unix(n, 0)}, casework.Batch{})
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// Run with -race: writers and readers side by side.
func TestManyAtOnce(t *testing.T) {
	s := open(t, t.TempDir())
	const writers, each = 4, 20
	var wg sync.WaitGroup
	for w := range writers + 4 {
		wg.Go(func() {
			for range each {
				var err error
				if w < writers {
					err = s.Update(context.Background(), func(tx casework.Tx) error {
						n, err := tx.Size()
						if err != nil {
							return err
						}
						return tx.Append(entry.Entry{Index: n, At: time.Unix(n, 0)}, casework.Batch{})
					})
				} else {
					err = s.View(context.Background(), func(v casework.View) error {
						n, err := v.Size()
						if err != nil {
							return err
						}
						found, err := v.Entries(0, writers*each)
						if err == nil && int64(len(found)) != n {
							err = fmt.Errorf("%d entries, size %d", len(found), n)
						}
						return err
					})
				}
				if err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if n, err := s.Head(t.Context()); err != nil || n != writers*each {
		t.Errorf("%d entries, %v, want %d", n, err, writers*each)
	}
}
