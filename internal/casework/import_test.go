package casework_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
)

func TestImport(t *testing.T) {
	rows := func(bodies ...string) (out []casework.Row) {
		for i, body := range bodies {
			out = append(out, casework.Row{Number: i + 2, Key: string(rune('a' + i)), Body: json.RawMessage(body)})
		}
		return out
	}
	b := open(t)
	run := func(rows []casework.Row, dry bool) casework.Report {
		t.Helper()
		r, err := b.Import(t.Context(), admin, casework.AgencyRef, "agencies.csv", rows, dry)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	same := func(what string, want, got casework.Report) {
		t.Helper()
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", what, diff)
		}
	}
	first := rows(`{"name":"A","n":1.50}`, `{"name":"B"}`)
	same("a dry run", casework.Report{Entry: -1, Added: 2}, run(first, true))
	if n := b.size(t); n != 0 {
		t.Fatalf("a dry run made %d entries", n)
	}
	same("the first time", casework.Report{Entry: 0, Added: 2}, run(first, false))
	same("the same again", casework.Report{Entry: -1, Unchanged: 2}, run(first, false))
	same("the same written otherwise", casework.Report{Entry: -1, Unchanged: 1}, run(rows(` { "n": 1.50, "name" : "A" } `), false))
	before := b.size(t)
	same("one changed, one new, one left out", casework.Report{Entry: 1, Added: 1, Changed: 1}, run([]casework.Row{
		{Key: "a", Body: json.RawMessage(`{"name":"A2"}`)}, {Key: "c", Body: json.RawMessage(`{"name":"C"}`)},
	}, false))
	names := func(asOf *int64) (out []string) {
		all, err := b.Reference(t.Context(), mayor, casework.AgencyRef, asOf)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range all {
			out = append(out, row.Key+string(row.Body))
		}
		return out
	}
	if diff := cmp.Diff([]string{`a{"name":"A2"}`, `b{"name":"B"}`, `c{"name":"C"}`}, names(nil)); diff != "" {
		t.Errorf("now (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{`a{"n":1.50,"name":"A"}`, `b{"name":"B"}`}, names(&before)); diff != "" {
		t.Errorf("before (-want +got):\n%s", diff)
	}

	refused := run([]casework.Row{
		{Number: 2, Key: " ", Body: json.RawMessage(`{}`)},
		{Number: 3, Key: "d", Body: json.RawMessage(`{`)},
		{Number: 4, Key: "d", Body: json.RawMessage(`null`)},
		{Number: 5, Key: "d", Body: json.RawMessage(`{"a":1} {}`)},
		{Number: 6, Key: "d", Body: json.RawMessage(`{"a":1}`)},
		{Number: 7, Key: "d", Body: json.RawMessage(`{"a":2}`)},
	}, false)
	var codes []string
	for _, r := range refused.Refused {
		codes = append(codes, r.Code)
	}
	if diff := cmp.Diff([]string{"no_key", "not_json", "not_json", "not_json", "twice"}, codes); diff != "" || refused.Added != 1 {
		t.Errorf("refused, added %d (-want +got):\n%s", refused.Added, diff)
	}
	_, err := b.Import(t.Context(), works, casework.AgencyRef, "x", nil, true)
	isKind(t, err, fault.Forbidden)
	_, err = b.Import(t.Context(), admin, "weather", "x", nil, true)
	isKind(t, err, fault.Invalid)
	_, err = b.Import(t.Context(), organiser, casework.AccountRef, "x", nil, true)
	isKind(t, err, fault.Forbidden)
	b.sound(t)
}

func TestImportAccounts(t *testing.T) {
	b := open(t)
	run := func(dry bool, bodies ...string) casework.Report {
		t.Helper()
		var rows []casework.Row
		for i, body := range bodies {
			rows = append(rows, casework.Row{Number: i, Key: string(rune('a' + i)), Body: json.RawMessage(body)})
		}
		r, err := b.Import(t.Context(), admin, casework.AccountRef, "accounts.csv", rows, dry)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	const budi, ani = `{"login":"Budi@contoh.test","name":"Budi","role":"operator","agency":"dpupr"}`, `{"login":"ani","name":"Ani","role":"mayor","agency":"x"}`
	if r := run(true, budi, ani); r.Added != 2 || r.Invitations != nil || b.size(t) != 0 {
		t.Errorf("a dry run: %+v", r)
	}
	r := run(false, budi, ani, `{"login":"x y","name":"X","role":"admin"}`, `{"login":"cici","name":"C","role":"operator"}`, `{"login":"dodo","name":"D","role":"machine"}`)
	if r.Added != 2 || len(r.Invitations) != 2 || len(r.Refused) != 3 {
		t.Fatalf("%+v", r)
	}
	if r := run(false, budi, ani); r.Unchanged != 2 || r.Entry != -1 {
		t.Errorf("the same again: %+v", r)
	}
	a, err := b.AcceptInvitation(t.Context(), r.Invitations[0].Token, "kata sandi panjang")
	if err != nil || a.Login != "budi@contoh.test" || a.Agency != "dpupr" || !a.Active() {
		t.Fatalf("%+v, %v", a, err)
	}
	if r := run(false, `{"login":"budi@contoh.test","name":"Budi","role":"head","agency":"dpupr"}`); r.Changed != 1 {
		t.Errorf("a changed duty: %+v", r)
	}
	if _, _, a, err := b.SignIn(t.Context(), "budi@contoh.test", "kata sandi panjang"); err != nil || a.Role != "head" {
		t.Errorf("after the change: %+v, %v", a, err)
	}
	b.sound(t)
}
