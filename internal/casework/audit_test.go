package casework_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"nyata/internal/adapters/store"
	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
	"nyata/internal/record/reading"
)

// TestAnyHistoryIsSound lets anything happen in any order; the audit finds
// nothing wrong, and what was believed at each time can still be read.
func TestAnyHistoryIsSound(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		b := open(t)
		var held []string
		beliefs := map[int64]string{}
		content := rapid.SampledFrom([]string{"one", "two", "three"})
		for range rapid.IntRange(1, 12).Draw(rt, "acts") {
			b.now = b.now.Add(time.Duration(rapid.IntRange(-5, 60).Draw(rt, "seconds")) * time.Second)
			switch rapid.SampledFrom([]string{"receive", "read", "read", "import", "decide", "checkpoint"}).Draw(rt, "act") {
			case "receive":
				name := rapid.SampledFrom([]string{"a.pdf", "b.pdf"}).Draw(rt, "name")
				id := b.receive(t, watcher, name, name+content.Draw(rt, "content")).ID
				if !slices.Contains(held, id) {
					held = append(held, id)
				}
			case "read":
				if len(held) == 0 {
					continue
				}
				told := lines(rapid.SliceOfN(rapid.Float64Range(0, 3), 0, 5).Draw(rt, "values")...)
				for i := range told {
					if rapid.Bool().Draw(rt, "unknown") {
						told[i].Indicator = observation.Ref{Text: content.Draw(rt, "indicator")}
					}
				}
				b.read(t, reading.Reading{
					Receipt: rapid.SampledFrom(held).Draw(rt, "file"), Reader: "test", Kind: document.Native, Candidates: told,
					Unread: rapid.IntRange(0, 5).Draw(rt, "unread") == 0,
				})
			case "import":
				_, err := b.Import(t.Context(), admin, casework.AgencyRef, "test", []casework.Row{
					{Key: content.Draw(rt, "agency"), Body: json.RawMessage(fmt.Sprintf(`{"n":%d}`, rapid.IntRange(0, 2).Draw(rt, "n")))},
				}, rapid.Bool().Draw(rt, "dry"))
				if err != nil {
					rt.Fatal(err)
				}
			case "decide":
				open, err := b.Proposals(t.Context(), organiser, proposal.Proposed)
				if err != nil {
					rt.Fatal(err)
				}
				for _, p := range open {
					verdict := rapid.SampledFrom([]proposal.Verdict{proposal.Accept, proposal.Reject, proposal.Leave}).Draw(rt, "verdict")
					if _, err := b.DecideProposals(t.Context(), organiser, []proposal.Decision{{Proposal: p.ID, Verdict: verdict, Reason: "x"}}); err != nil {
						rt.Fatal(err)
					}
				}
			case "checkpoint":
				if _, _, err := b.ledger.Checkpoint(t.Context()); err != nil {
					rt.Fatal(err)
				}
			}
			beliefs[b.size(t)] = believed(t, b, held, nil)
		}
		a, err := b.ledger.Verify(t.Context())
		if err != nil || !a.Sound() {
			rt.Fatalf("audit: %v, %v", a.Faults, err)
		}
		for size, want := range beliefs {
			if got := believed(t, b, held, &size); got != want {
				rt.Fatalf("after %d entries was believed\n%s\nnow it is said to have been\n%s", size, want, got)
			}
		}
	})
}

// believed writes down all figures as of a time.
func believed(t *testing.T, b *bureau, held []string, asOf *int64) string {
	t.Helper()
	var out strings.Builder
	for _, id := range held {
		all, err := b.Candidates(t.Context(), mayor, casework.Extract{Receipt: id, AsOf: asOf})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range all {
			fmt.Fprintf(&out, "%s %s %s\n", r.ID, r.Figure.Raw, r.Indicator)
		}
	}
	return out.String()
}

// TestTampering edits the database behind the office's back, as root on the
// machine can, one byte at a time; the audit names what was edited.
func TestTampering(t *testing.T) {
	t.Parallel()
	b := open(t)
	if _, err := b.FirstAccount(t.Context(), casework.Applicant{Name: "Kepala", Login: "admin"}, password); err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		r := b.receive(t, watcher, "a.pdf", fmt.Sprint("content ", i))
		told := lines(1, 2, 3)
		told[0].Indicator = observation.Ref{Text: "unknown"}
		told[1].Source.Sheet = "Sheet"
		b.read(t, reading.Reading{Receipt: r.ID, Reader: "test", Candidates: told[i:]})
	}
	if _, _, err := b.ledger.Checkpoint(t.Context()); err != nil {
		t.Fatal(err)
	}
	b.sound(t)
	b.shut(t)
	path := filepath.Join(b.folder, "truth.db")
	sealed, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, edit, want string }{
		{"an observation's text", "UPDATE observation SET own = CAST(replace(own, '3', '4') AS BLOB) WHERE n = 3", "observation "},
		{"an observation's sheet", "UPDATE observation SET sheet = 'other' WHERE n = 2", "observation "},
		{"an observation's hash", "UPDATE observation SET hash = zeroblob(32) WHERE n = 3", "observation "},
		{"an observation's end", "UPDATE observation SET entry_to = NULL WHERE n = 3", "entry "},
		{"an observation's beginning", "UPDATE observation SET entry_from = entry_from + 2 WHERE n = 1", "observation "},
		{"the order of observations", "UPDATE observation SET seq = -seq WHERE entry_from = 2", "entry "},
		{"whose observations they are", "UPDATE document SET receipt = 'f' || substr(receipt, 2) WHERE n = 1", "observation "},
		{"an observation's heading", "UPDATE print SET body = CAST(replace(body, 'Realisasi', 'Sasaran') AS BLOB)", "observation "},
		{"a deleted observation", "DELETE FROM observation WHERE n = 1", "entry "},
		{"a receipt", "UPDATE receipt SET body = CAST(replace(body, 'a.pdf', 'b.pdf') AS BLOB)", "receipt "},
		{"a receipt's salt", "UPDATE receipt SET salt = zeroblob(16)", "receipt "},
		{"whose proposal it is", "UPDATE proposal SET about = 'accepted'", "proposal "},
		{"a password", "UPDATE account SET body = CAST(replace(body, 'argon2id', 'argon2ix') AS BLOB)", "account "},
		{"an account's key", "UPDATE account SET key = 'x'", "account "},
		{"a row of no entry", "INSERT INTO reference (key, about, entry_from, body, salt, hash) VALUES ('x', '', 99, x'7b7d', x'', zeroblob(32))", "reference x"},
		{"a row put into an old entry", "INSERT INTO reference (key, about, entry_from, body, salt, hash) VALUES ('x', '', 1, x'7b7d', x'', zeroblob(32))", "reference x"},
		{"who did it", "UPDATE entry SET actor = 'nobody' WHERE idx = 1", "entry 1"},
		{"when it was done", "UPDATE entry SET at = at + 1 WHERE idx = 2", "entry 2"},
		{"what was done", "UPDATE entry SET kind = 'x' WHERE idx = 2", "entry 2"},
		{"the body of an entry", "UPDATE entry SET body = CAST(replace(body, '\"size\":9', '\"size\":8') AS BLOB) WHERE idx = 1", "entry 1"},
		{"the count of an entry", "UPDATE entry SET opened = opened + 1 WHERE idx = 1", "entry 1"},
		{"the last entry", "DELETE FROM entry WHERE idx = (SELECT max(idx) FROM entry)", ""},
		{"an entry in the middle", "DELETE FROM entry WHERE idx = 2", "entry 2"},
		{"a leaf of the tree", "UPDATE tree_hash SET hash = zeroblob(32) WHERE idx = 0", "entry 0"},
		{"an inner hash of the tree", "UPDATE tree_hash SET hash = zeroblob(32) WHERE idx = 2", "entry 1"},
		{"a checkpoint", "UPDATE checkpoint SET note = replace(note, '7', '8')", "checkpoint "},
		{"the size of a checkpoint", "UPDATE checkpoint SET size = 1", "checkpoint of 1 "},
	} {
		t.Run(c.name, func(t *testing.T) {
			folder := t.TempDir()
			edit(t, filepath.Join(folder, "truth.db"), sealed, c.edit)
			s, err := store.Open(t.Context(), folder)
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			a, err := b.ledger.Over(s).Verify(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if a.Sound() {
				t.Fatal("the audit finds nothing")
			}
			if first := a.Faults[0].String(); !strings.HasPrefix(first, c.want) {
				t.Errorf("first fault is %q, want one of %q", first, c.want)
			}
		})
	}
	t.Run("a stored file", func(t *testing.T) {
		var file string
		err := filepath.WalkDir(filepath.Join(b.folder, "files"), func(path string, d os.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				file = path
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte("other content"), 0o600); err != nil {
			t.Fatal(err)
		}
		folder := t.TempDir()
		edit(t, filepath.Join(folder, "truth.db"), sealed, "SELECT 1")
		s, err := store.Open(t.Context(), folder)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		for _, want := range []string{"has changed", "is missing"} {
			a, err := b.ledger.Over(s).Verify(t.Context())
			if err != nil || len(a.Faults) != 1 || !strings.Contains(a.Faults[0].String(), want) || !strings.Contains(a.Faults[0].String(), filepath.Base(file)) {
				t.Errorf("%v, %v, want that %s %s", a.Faults, err, file, want)
			}
			_ = os.Remove(file)
		}
	})
}

// edit writes a database file and changes it with its guards taken off.
func edit(t *testing.T, path string, sealed []byte, statement string) {
	t.Helper()
	if err := os.WriteFile(path, sealed, 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query("SELECT name FROM sqlite_master WHERE type = 'trigger'")
	if err != nil {
		t.Fatal(err)
	}
	var triggers []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		triggers = append(triggers, name)
	}
	rows.Close()
	for _, name := range triggers {
		if _, err := db.Exec("DROP TRIGGER " + name); err != nil {
			t.Fatal(err)
		}
	}
	done, err := db.Exec(statement)
	if err != nil {
		t.Fatal(err)
	}
	if n, _ := done.RowsAffected(); n == 0 && statement != "SELECT 1" {
		t.Fatalf("%s changes nothing", statement)
	}
}

// TestRewriting is the insider who edits a row and recomputes every hash: the
// ledger is then sound in itself, and only the checkpoint signed before, kept
// by others, shows it.
func TestRewriting(t *testing.T) {
	first, second := open(t), open(t)
	for _, b := range []*bureau{first, second} {
		for i := range 4 {
			b.receive(t, watcher, fmt.Sprint(i), fmt.Sprint("content ", i))
		}
		b.now = b.now.Add(time.Hour)
	}
	signed, _, err := first.ledger.Checkpoint(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	second.receive(t, watcher, "more", "more") // another history, longer, each hash of it right
	second.sound(t)
	proof, err := second.ledger.Consistency(t.Context(), signed.Size, second.size(t))
	if err != nil {
		t.Fatal(err)
	}
	if second.ledger.Continues(t.Context(), signed, proof) == nil {
		t.Error("another history is taken for the continuation of the one signed")
	}
	if err := first.ledger.Continues(t.Context(), signed, nil); err != nil {
		t.Errorf("the same history is refused: %v", err)
	}
}

// Run with -race: people and readers at once.
func TestEverybodyAtOnce(t *testing.T) {
	t.Parallel()
	b := open(t)
	at := time.Date(2026, 11, 23, 8, 0, 0, 0, time.UTC)
	ctx := context.Background()
	var wg sync.WaitGroup
	for w := range 4 {
		wg.Go(func() {
			for i := range 6 {
				r, _, err := b.Receive(ctx, watcher, casework.Incoming{Name: fmt.Sprint(i), Content: strings.NewReader(fmt.Sprint(i))})
				if err != nil {
					t.Error(err)
					return
				}
				b.StartReading(r.ID)
				if _, err := b.RecordReading(ctx, reader, reading.Reading{Receipt: r.ID, Reader: "test", Candidates: lines(1, float64(i))}); err != nil {
					t.Error(err)
				}
				if _, _, _, err := b.SignIn(ctx, "nobody", "x"); fault.KindOf(err) == "" {
					t.Error("nobody signed in")
				}
				if _, err := b.AsOf(ctx, at.Add(time.Duration(w)*time.Hour)); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if n := b.size(t); n != 12 {
		t.Errorf("six files received and read by four at once made %d entries, want 12", n)
	}
	b.sound(t)
}
