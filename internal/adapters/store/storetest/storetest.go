// Package storetest is the conformance suite of stores: what casework relies
// on, whatever database keeps the truth. Every store passes it.
package storetest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/record/account"
	"nyata/internal/record/asked"
	"nyata/internal/record/document"
	"nyata/internal/record/entry"
	"nyata/internal/record/merkle"
	"nyata/internal/record/observation"
)

// Store is what a store offers: the truth, and the feed of its changes.
type Store interface {
	casework.Store
	casework.Feed
}

// Run runs the suite. Open gives an empty store, which the test's end closes.
func Run(t *testing.T, open func(t *testing.T) Store) {
	for _, part := range []struct {
		name string
		run  func(*testing.T, bench)
	}{
		{"an empty store", empty},
		{"entries come back as written", entries},
		{"an index is taken once", indexes},
		{"a failed update leaves nothing", rollback},
		{"the tree grows with the entries", tree},
		{"versions open and close once", versions},
		{"versions by key, about, prefix and time", lookups},
		{"long lists of keys", longLists},
		{"observations come back as written", observations},
		{"observations open and close once", closings},
		{"the feed gives every change once", feed},
		{"an auditor sees every row", audit},
		{"sessions", sessions},
		{"derived sets are replaced whole", derived},
		{"questions are kept and counted", askedQuestions},
		{"checkpoints are kept", checkpoints},
		{"a view sees one state", isolation},
	} {
		t.Run(part.name, func(t *testing.T) {
			t.Parallel()
			part.run(t, bench{T: t, Store: open(t)})
		})
	}
}

// bench is a store under test.
type bench struct {
	*testing.T
	Store
}

var start = time.Date(2026, 11, 23, 8, 0, 0, 123456789, time.UTC)

func (b bench) must(err error) {
	b.Helper()
	if err != nil {
		b.Fatal(err)
	}
}

func (b bench) is(err error, kind fault.Kind) {
	b.Helper()
	if fault.KindOf(err) != kind {
		b.Errorf("fault is %q (%v), want %q", fault.KindOf(err), err, kind)
	}
}

func same[T any](b bench, what string, want, got T) {
	b.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		b.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

// append writes an entry with a batch, at the present end of the ledger.
func (b bench) append(batch casework.Batch) error {
	return b.Update(context.Background(), func(tx casework.Tx) error {
		n, err := tx.Size()
		if err != nil {
			return err
		}
		return tx.Append(made(n), batch)
	})
}

func made(n int64) entry.Entry {
	return entry.Entry{
		Index: n, At: start.Add(time.Duration(n) * time.Second), Actor: "machine:test", Kind: entry.FileReceived,
		Body: json.RawMessage(fmt.Sprintf(`{"n":%d}`, n)), Rows: entry.Rows{Opened: int(n), Closed: 2, Hash: "ab"},
	}
}

func (b bench) view(fn func(casework.View) error) {
	b.Helper()
	b.must(b.View(context.Background(), fn))
}

func (b bench) size() (n int64) {
	b.Helper()
	b.view(func(v casework.View) (err error) { n, err = v.Size(); return err })
	return n
}

func empty(_ *testing.T, b bench) {
	same(b, "size", 0, b.size())
	b.view(func(v casework.View) error {
		for _, noun := range casework.Nouns() {
			found, err := v.Versions(casework.VersionQuery{Noun: noun})
			b.must(err)
			same(b, "versions of "+string(noun), 0, len(found))
		}
		held, err := v.Held(receiptA)
		b.must(err)
		same(b, "held", 0, len(held))
		found, err := v.Observations(casework.ObservationQuery{Receipt: receiptA})
		b.must(err)
		same(b, "observations", 0, len(found))
		_, err = v.Observations(casework.ObservationQuery{ID: "no id"})
		b.is(err, fault.NotFound)
		_, err = v.Versions(casework.VersionQuery{Noun: "observation; DROP TABLE entry"})
		if err == nil {
			b.Error("an unknown noun has versions")
		}
		return nil
	})
}

func entries(_ *testing.T, b bench) {
	for range 5 {
		b.must(b.append(casework.Batch{}))
	}
	b.view(func(v casework.View) error {
		got, err := v.Entries(1, 3)
		b.must(err)
		same(b, "entries", []entry.Entry{made(1), made(2), made(3)}, got)
		for at, want := range map[time.Duration]int64{-1: 0, 0: 1, 2*time.Second - 1: 2, 2 * time.Second: 3, time.Hour: 5} {
			n, err := v.SizeAt(start.Add(at))
			b.must(err)
			same(b, fmt.Sprintf("size at %s", at), want, n)
		}
		return nil
	})
}

func indexes(_ *testing.T, b bench) {
	b.must(b.append(casework.Batch{}))
	for _, index := range []int64{0, 2} {
		b.is(b.Update(context.Background(), func(tx casework.Tx) error { return tx.Append(made(index), casework.Batch{}) }), fault.Conflict)
	}
	same(b, "size", 1, b.size())
}

func rollback(_ *testing.T, b bench) {
	b.must(b.append(casework.Batch{}))
	changed := errors.New("changed my mind")
	err := b.Update(context.Background(), func(tx casework.Tx) error {
		if err := tx.Append(made(1), casework.Batch{Begun: []casework.Version{version("k", "a", "1", 1)}, Recorded: rows(receiptA, 1, "x")}); err != nil {
			return err
		}
		if n, err := tx.Size(); err != nil || n != 2 {
			b.Errorf("inside: size %d, %v", n, err)
		}
		return changed
	})
	if !errors.Is(err, changed) {
		b.Errorf("error is %v", err)
	}
	same(b, "size", 1, b.size())
	b.must(b.append(casework.Batch{Begun: []casework.Version{version("k", "a", "1", 1)}})) // the tree goes on from the entry before
	b.soundTree()
}

// soundTree recomputes the root from the entries and compares it with the one
// the stored hashes give.
func (b bench) soundTree() {
	b.Helper()
	b.view(func(v casework.View) error {
		n, err := v.Size()
		b.must(err)
		all, err := v.Entries(0, int(n))
		b.must(err)
		var edge merkle.Edge
		for _, e := range all {
			leaf, err := e.Leaf()
			b.must(err)
			edge, _, err = edge.Append(merkle.LeafHash(leaf))
			b.must(err)
		}
		want, err := edge.Root()
		b.must(err)
		got, err := merkle.Root(n, v.TreeHashes)
		b.must(err)
		same(b, fmt.Sprintf("root of %d entries", n), want, got)
		return nil
	})
}

func tree(_ *testing.T, b bench) {
	for range 37 {
		b.must(b.append(casework.Batch{}))
		b.soundTree()
	}
	b.view(func(v casework.View) error {
		_, err := v.TreeHashes([]int64{merkle.StoredCount(37)})
		if err == nil {
			b.Error("a hash beyond the tree can be read")
		}
		return nil
	})
}

func version(key, about, body string, from int64) casework.Version {
	x := casework.Version{Noun: casework.ReferenceNoun, Key: key, About: about, Body: []byte(body), From: from, To: observation.Open}
	x.Hash = entry.RowHash(string(x.Noun), key, x.Salt, []byte(about), x.Body)
	return x
}

func versions(_ *testing.T, b bench) {
	first := version("k", "a", "1", 0)
	b.must(b.append(casework.Batch{Begun: []casework.Version{first}}))
	b.is(b.append(casework.Batch{Begun: []casework.Version{version("k", "a", "2", 1)}}), fault.Conflict) // beside a current one
	wrong := first
	wrong.From = 5
	b.is(b.append(casework.Batch{Ended: []casework.Version{wrong}}), fault.Conflict)
	wrong = first
	wrong.Hash[0]++
	b.is(b.append(casework.Batch{Ended: []casework.Version{wrong}}), fault.Conflict)
	second := version("k", "b", "2", 1)
	b.must(b.append(casework.Batch{Ended: []casework.Version{first}, Begun: []casework.Version{second}}))
	b.is(b.append(casework.Batch{Ended: []casework.Version{first}}), fault.Conflict) // it has ended
	b.must(b.append(casework.Batch{Ended: []casework.Version{second}}))
	b.view(func(v casework.View) error {
		got, err := v.Versions(casework.VersionQuery{Noun: casework.ReferenceNoun, History: true})
		b.must(err)
		first.To, second.To = 1, 2
		same(b, "history", []casework.Version{first, second}, got)
		return nil
	})
}

func lookups(_ *testing.T, b bench) {
	old := version("area/a", "x", "1", 0)
	b.must(b.append(casework.Batch{Begun: []casework.Version{old, version("area/b", "x", "1", 0), version("zone/c", "y", "1", 0)}}))
	b.must(b.append(casework.Batch{Ended: []casework.Version{old}, Begun: []casework.Version{version("area/a", "y", "2", 1)}}))
	zero, one := int64(0), int64(1)
	for _, x := range []struct {
		name string
		q    casework.VersionQuery
		want []string
	}{
		{"all", casework.VersionQuery{}, []string{"area/a=2", "area/b=1", "zone/c=1"}},
		{"by key", casework.VersionQuery{Keys: []string{"area/b", "none"}}, []string{"area/b=1"}},
		{"by about", casework.VersionQuery{About: []string{"y"}}, []string{"area/a=2", "zone/c=1"}},
		{"by prefix", casework.VersionQuery{Prefix: "area/"}, []string{"area/a=2", "area/b=1"}},
		{"before anything", casework.VersionQuery{AsOf: &zero}, nil},
		{"after one entry", casework.VersionQuery{AsOf: &one, About: []string{"x"}}, []string{"area/a=1", "area/b=1"}},
		{"every belief", casework.VersionQuery{Keys: []string{"area/a"}, History: true}, []string{"area/a=1", "area/a=2"}},
	} {
		b.view(func(v casework.View) error {
			x.q.Noun = casework.ReferenceNoun
			found, err := v.Versions(x.q)
			b.must(err)
			var got []string
			for _, f := range found {
				got = append(got, f.Key+"="+string(f.Body))
			}
			same(b, x.name, x.want, got)
			return nil
		})
	}
}

func longLists(_ *testing.T, b bench) {
	var batch casework.Batch
	var keys []string
	for i := range 12_000 {
		key := fmt.Sprintf("%05d", i)
		keys = append(keys, key)
		if i%2 == 0 {
			batch.Begun = append(batch.Begun, version(key, key, "1", 0))
		}
	}
	b.must(b.append(batch))
	for _, q := range []casework.VersionQuery{{Keys: keys}, {About: keys}} {
		b.view(func(v casework.View) error {
			q.Noun = casework.ReferenceNoun
			found, err := v.Versions(q)
			b.must(err)
			same(b, "found", 6000, len(found))
			for i, f := range found {
				if f.Key != keys[2*i] {
					b.Fatalf("number %d is %s", i, f.Key)
				}
			}
			return nil
		})
	}
}

// Two files whose hashes differ in the first 64 bits, as casework guarantees.
const (
	receiptA = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	receiptB = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
)

// rows are the observations of a file, one per text, two to a page.
func rows(receipt string, from int64, texts ...string) []casework.ObservationRow {
	var candidates []observation.Candidate
	yes := 63
	for i, text := range texts {
		candidates = append(candidates, observation.Candidate{
			Source: observation.Source{
				File: "a.pdf", SHA256: receipt, Kind: document.Native, Page: i/2 + 1, Sheet: fmt.Sprintf("S%d", i%2), RowNo: i,
			},
			Origin: observation.Origin{
				Kind: observation.Survey, ID: "survei", Name: "Survei " + text, Vintage: "2026-11",
				Sample: &observation.Sample{N: 90, X: &yes, DesignEffect: 1.75, Method: "acak"},
			},
			Row: []string{"row", text}, Heading: []string{"heading"}, Subject: observation.Subject{Path: []string{"path"}},
			Figure: figure.Figure{Raw: text, Kind: figure.Text, Text: text}, State: observation.Read,
		})
	}
	ids := observation.IDs(receipt, candidates)
	out := make([]casework.ObservationRow, len(candidates))
	for i := range candidates {
		e, err := observation.Encode(&candidates[i])
		if err != nil {
			panic(err)
		}
		sheet := candidates[i].Source.Sheet
		out[i] = casework.ObservationRow{
			Held: casework.Held{
				ID: ids[i], From: from,
				Hash: entry.RowHash(string(casework.ObservationNoun), ids[i], nil, e.Own, e.Line, e.Heading, []byte(sheet)),
			},
			Receipt: receipt, Sheet: sheet, Seq: i, Encoded: e,
		}
	}
	return out
}

func held(rows []casework.ObservationRow) []casework.Held {
	out := make([]casework.Held, len(rows))
	for i := range rows {
		out[i] = rows[i].Held
	}
	return out
}

func observations(_ *testing.T, b bench) {
	old := rows(receiptA, 0, "a", "b", "c", "d", "e")
	b.must(b.append(casework.Batch{Recorded: old}))
	b.must(b.append(casework.Batch{Recorded: rows(receiptB, 1, "other")}))
	changed := rows(receiptA, 2, "a", "B")[1:]
	b.must(b.append(casework.Batch{Dropped: held(old[1:2]), Recorded: changed}))
	two := int64(2)
	for _, x := range []struct {
		name string
		q    casework.ObservationQuery
		want []string
	}{
		{"a file", casework.ObservationQuery{Receipt: receiptA}, []string{"a", "B", "c", "d", "e"}},
		{"a page", casework.ObservationQuery{Receipt: receiptA, Page: 2}, []string{"c", "d"}},
		{"a sheet", casework.ObservationQuery{Receipt: receiptA, Sheet: "S0"}, []string{"a", "c", "e"}},
		{"before the change", casework.ObservationQuery{Receipt: receiptA, AsOf: &two}, []string{"a", "b", "c", "d", "e"}},
		{"every belief", casework.ObservationQuery{Receipt: receiptA, Page: 1, History: true}, []string{"a", "b", "B"}},
		{"one place", casework.ObservationQuery{ID: old[1].ID}, []string{"B"}},
		{"one place through time", casework.ObservationQuery{ID: old[1].ID, History: true}, []string{"b", "B"}},
		{"a place nothing stands at", casework.ObservationQuery{ID: receiptA[:16] + "-9-0000000000000000"}, nil},
		{"a file without any", casework.ObservationQuery{ID: "cccccccccccccccc-1-0000000000000000"}, nil},
	} {
		b.view(func(v casework.View) error {
			found, err := v.Observations(x.q)
			b.must(err)
			var got []string
			for _, f := range found {
				got = append(got, f.Figure.Raw)
			}
			same(b, x.name, x.want, got)
			return nil
		})
	}
	b.view(func(v casework.View) error {
		found, err := v.Observations(casework.ObservationQuery{Receipt: receiptA, Page: 1, History: true})
		b.must(err)
		want, err := observation.Decode(old[1].Encoded, receiptA)
		b.must(err)
		same(b, "its sample", 63, *found[1].Origin.Sample.X)
		same(b, "the row that ended", observation.Recorded{Candidate: want, ID: old[1].ID, From: 0, Seq: 1, To: 2}, found[1])
		return nil
	})
}

func closings(_ *testing.T, b bench) {
	all := rows(receiptA, 0, "a", "b")
	b.must(b.append(casework.Batch{Recorded: all}))
	b.is(b.append(casework.Batch{Recorded: append(all[:1:1], all[0])}), fault.Conflict) // twice in one entry
	wrong := held(all[:1])
	wrong[0].Hash[0]++
	b.is(b.append(casework.Batch{Dropped: wrong}), fault.Conflict)
	b.must(b.append(casework.Batch{Dropped: held(all[:1])}))
	b.is(b.append(casework.Batch{Dropped: held(all[:1])}), fault.Conflict)
	b.is(b.append(casework.Batch{Dropped: held(rows(receiptB, 0, "x"))}), fault.Conflict)
	b.view(func(v casework.View) error {
		got, err := v.Held(receiptA)
		b.must(err)
		same(b, "held", held(all[1:]), got)
		return nil
	})
}

func feed(_ *testing.T, b bench) {
	ctx := context.Background()
	old := rows(receiptA, 0, "a", "b", "c")
	b.must(b.append(casework.Batch{Recorded: old}))
	b.must(b.append(casework.Batch{}))
	other := rows(receiptB, 2, "x", "y")
	b.must(b.append(casework.Batch{Recorded: other}))
	b.must(b.append(casework.Batch{Dropped: append(held(old[1:]), held(other[:1])...), Recorded: rows(receiptA, 3, "z")[:0]}))
	changes := func(from, before int64) (out []string) {
		b.must(b.Changes(ctx, from, before, func(c casework.Change) error {
			if c.Opened == nil {
				out = append(out, fmt.Sprintf("%d closes %s of %d", c.Entry, c.Closed, c.From))
			} else {
				out = append(out, fmt.Sprintf("%d opens %s %s until %d at %d", c.Entry, c.Opened.ID, c.Opened.Figure.Raw, c.Opened.To, c.Seq))
			}
			return nil
		}))
		return out
	}
	opens := func(r casework.ObservationRow, raw string, to int64) string {
		return fmt.Sprintf("%d opens %s %s until %d at %d", r.From, r.ID, raw, to, r.Seq)
	}
	same(b, "all at once", []string{
		opens(old[0], "a", -1), opens(old[1], "b", 3), opens(old[2], "c", 3), opens(other[0], "x", 3), opens(other[1], "y", -1),
	}, changes(0, 4))
	same(b, "before the closings", []string{
		opens(old[0], "a", -1), opens(old[1], "b", -1), opens(old[2], "c", -1), opens(other[0], "x", -1), opens(other[1], "y", -1),
	}, changes(0, 3))
	same(b, "nothing", nil, changes(1, 2))
	same(b, "the closings", []string{
		"3 closes " + old[1].ID + " of 0", "3 closes " + old[2].ID + " of 0", "3 closes " + other[0].ID + " of 2",
	}, changes(3, 4))
	head, err := b.Head(ctx)
	b.must(err)
	same(b, "head", 4, head)
	tallies, err := b.Tallies(ctx, 4)
	b.must(err)
	same(b, "tallies", []casework.Tally{{Entry: 0, Opened: 3}, {Entry: 2, Opened: 2}, {Entry: 3, Closed: 3}}, tallies)
	tallies, err = b.Tallies(ctx, 1)
	b.must(err)
	same(b, "tallies of one entry", []casework.Tally{{Entry: 0, Opened: 3}}, tallies)
	for _, x := range []struct {
		from int64
		rows int
		want int64
	}{{0, 100, 4}, {0, 3, 2}, {0, 4, 2}, {0, 1, 1}, {2, 1, 3}, {3, 1, 4}} {
		next, err := b.Step(ctx, x.from, head, x.rows)
		b.must(err)
		same(b, fmt.Sprintf("step from %d over %d rows", x.from, x.rows), x.want, next)
	}
}

func audit(_ *testing.T, b bench) {
	old := version("k", "a", "1", 0)
	all := rows(receiptA, 0, "a", "b")
	b.must(b.append(casework.Batch{Begun: []casework.Version{old, version("j", "a", "1", 0)}, Recorded: all}))
	b.must(b.append(casework.Batch{Ended: []casework.Version{old}, Dropped: held(all), Begun: []casework.Version{version("k", "a", "2", 1)}}))
	stored := func(from, before int64, ended bool) (out []string) {
		b.view(func(v casework.View) error {
			return v.StoredRows(from, before, ended, func(r casework.StoredRow) error {
				if entry.RowHash(string(r.Noun), r.Key, r.Salt, r.Parts...) != r.Hash {
					b.Errorf("%s %s does not hash to what is stored", r.Noun, r.Key)
				}
				out = append(out, fmt.Sprintf("%s %s %d-%d", r.Noun, r.Key, r.From, r.To))
				return nil
			})
		})
		return out
	}
	observed := func(i int) string { return fmt.Sprintf("observation %s 0-1", all[i].ID) }
	same(b, "begun by entry 0", []string{"reference j 0--1", "reference k 0-1", observed(0), observed(1)}, stored(0, 1, false))
	same(b, "begun by entry 1", []string{"reference k 1--1"}, stored(1, 2, false))
	ended := []string{observed(0), observed(1)}
	if all[0].ID > all[1].ID {
		ended[0], ended[1] = ended[1], ended[0]
	}
	same(b, "ended by entry 1", append([]string{"reference k 0-1"}, ended...), stored(1, 2, true))
	same(b, "ended by entry 0", nil, stored(0, 1, true))
}

func sessions(_ *testing.T, b bench) {
	ctx := context.Background()
	made := func(id, who string, at time.Time) account.Session {
		return account.Session{ID: id, Account: who, At: at, Expires: at.Add(time.Hour)}
	}
	known := func(id string) (found bool) {
		b.view(func(v casework.View) error {
			s, ok, err := v.Session(id)
			if found = ok; ok && s.ID != id {
				b.Errorf("session %s is %+v", id, s)
			}
			return err
		})
		return found
	}
	b.must(b.Update(ctx, func(tx casework.Tx) error {
		return errors.Join(tx.PutSession(made("1", "x", start)), tx.PutSession(made("2", "x", start)), tx.PutSession(made("3", "y", start)))
	}))
	b.view(func(v casework.View) error {
		got, _, err := v.Session("1")
		same(b, "session", made("1", "x", start), got)
		return err
	})
	b.must(b.Update(ctx, func(tx casework.Tx) error { return tx.DropSession("1") }))
	same(b, "ended one by one", []bool{false, true, true}, []bool{known("1"), known("2"), known("3")})
	b.must(b.Update(ctx, func(tx casework.Tx) error { return tx.DropSessions("x") }))
	same(b, "ended by account", []bool{false, true}, []bool{known("2"), known("3")})
	b.must(b.Update(ctx, func(tx casework.Tx) error { return tx.PutSession(made("4", "z", start.Add(3*time.Hour))) }))
	same(b, "run out", []bool{false, true}, []bool{known("3"), known("4")})
}

func derived(_ *testing.T, b bench) {
	ctx := context.Background()
	read := func() (version string, rows [][]byte) {
		b.view(func(v casework.View) (err error) { version, rows, err = v.Derived("d"); return err })
		return version, rows
	}
	version, got := read()
	same(b, "version of none", "", version)
	same(b, "rows of none", 0, len(got))
	b.must(b.Update(ctx, func(tx casework.Tx) error {
		return errors.Join(tx.ReplaceDerived("d", "1", [][]byte{[]byte("b"), []byte("a"), []byte("c")}), tx.ReplaceDerived("other", "9", [][]byte{[]byte("z")}))
	}))
	b.must(b.Update(ctx, func(tx casework.Tx) error { return tx.ReplaceDerived("d", "2", [][]byte{[]byte("y"), []byte("x")}) }))
	version, got = read()
	same(b, "version", "2", version)
	same(b, "rows", [][]byte{[]byte("y"), []byte("x")}, got)
	same(b, "size", 0, b.size()) // what is derived is no entry
}

func askedQuestions(_ *testing.T, b bench) {
	hour := start.Truncate(time.Hour)
	note := func(all ...asked.Asked) {
		b.must(b.Update(b.Context(), func(tx casework.Tx) error { return tx.NoteAsked(all) }))
	}
	note(asked.Asked{At: hour, Face: asked.Page, Outcome: asked.Answered, Plan: []byte(`{"op":"value"}`), Rows: 2},
		asked.Asked{At: hour, Face: asked.Page, Outcome: asked.Refused, Reason: "no_indicator", Word: "gorong"},
		asked.Asked{At: hour, Face: asked.Command, Outcome: asked.Refused, Reason: "no_indicator", Word: "badak"})
	note(asked.Asked{At: hour.Add(time.Hour), Face: asked.Program, Outcome: asked.Refused, Reason: "no_indicator", Word: "gorong"},
		asked.Asked{At: hour.Add(time.Hour), Outcome: asked.Personal, Reason: "privacy"})
	b.view(func(v casework.View) error {
		counts, err := v.AskedCounts(time.Time{}.AddDate(1999, 0, 0))
		same(b, "counts", []asked.Count{{Outcome: asked.Refused, Reason: "no_indicator", Count: 3}, {Outcome: asked.Answered, Count: 1}, {Outcome: asked.Personal, Reason: "privacy", Count: 1}}, counts)
		b.must(err)
		words, err := v.AskedWords(time.Time{}.AddDate(1999, 0, 0), 10)
		same(b, "words", []asked.Word{{Word: "gorong", Reason: "no_indicator", Count: 2, Last: hour.Add(time.Hour)}, {Word: "badak", Reason: "no_indicator", Count: 1, Last: hour}}, words)
		b.must(err)
		words, err = v.AskedWords(hour.Add(time.Hour), 10)
		same(b, "words of the last hour", 1, len(words))
		return err
	})
	same(b, "entries", int64(0), b.size())
}

func checkpoints(_ *testing.T, b bench) {
	ctx := context.Background()
	c, d := casework.Checkpoint{Size: 7, Note: "seven"}, casework.Checkpoint{Size: 3, Note: "three"}
	for range 2 {
		b.must(b.Update(ctx, func(tx casework.Tx) error { return errors.Join(tx.PutCheckpoint(c), tx.PutCheckpoint(d)) }))
	}
	b.view(func(v casework.View) error {
		got, err := v.Checkpoints()
		same(b, "checkpoints", []casework.Checkpoint{d, c}, got)
		return err
	})
}

func isolation(_ *testing.T, b bench) {
	b.must(b.append(casework.Batch{}))
	b.view(func(v casework.View) error {
		before, err := v.Size()
		b.must(err)
		b.must(b.append(casework.Batch{}))
		after, err := v.Size()
		b.must(err)
		same(b, "size seen by a view begun before", before, after)
		return nil
	})
	same(b, "size seen afterwards", 2, b.size())
}
