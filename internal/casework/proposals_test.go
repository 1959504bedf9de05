package casework_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/indicator"
	"nyata/internal/record/proposal"
	"nyata/internal/record/reading"
)

// propose receives a file that names three indicators nobody knows.
func propose(t *testing.T) (*bureau, map[string]proposal.Proposal, string) {
	t.Helper()
	b := open(t)
	_, err := b.Import(t.Context(), organiser, casework.IndicatorRef, "test", []casework.Row{
		{Key: "panjang-jalan", Body: json.RawMessage(`{"ID":"panjang-jalan","Name":"Panjang jalan","Unit":"km"}`)},
	}, false)
	if err != nil {
		t.Fatal(err)
	}
	told := lines(1, 2, 3, 4, 5)
	for i, name := range []string{"Panjang Jalan Dibangun", "panjang jalan  dibangun!", "Jumlah Jembatan", "Indeks Jalan", ""} {
		told[i].Indicator.ID, told[i].Indicator.Text = "", name
	}
	told[2].Figure.Unit = "unit"
	r := b.receive(t, watcher, "a.pdf", "a")
	b.read(t, reading.Reading{Receipt: r.ID, Reader: "1", Candidates: told})
	return b, byName(t, b, proposal.Proposed), r.ID
}

func byName(t *testing.T, b *bureau, state proposal.State) map[string]proposal.Proposal {
	t.Helper()
	all, err := b.Proposals(t.Context(), organiser, state)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]proposal.Proposal{}
	for _, p := range all {
		out[p.Name] = p
	}
	return out
}

func TestProposals(t *testing.T) {
	t.Run("are what documents name and nobody knows", func(t *testing.T) {
		_, got, _ := propose(t)
		if len(got) != 3 || got["Panjang Jalan Dibangun"].Count != 2 || got["Jumlah Jembatan"].Unit != "unit" || got["Indeks Jalan"].Agency != "dpupr" {
			t.Errorf("%+v", got)
		}
		if p := got["Panjang Jalan Dibangun"]; len(p.Sources) != 2 || p.Sources[1].RowNo != 1 {
			t.Errorf("sources %+v", p.Sources)
		}
	})
	t.Run("go when the file is corrected", func(t *testing.T) {
		b, _, _ := propose(t)
		r := b.receive(t, watcher, "a.pdf", "corrected")
		b.read(t, reading.Reading{Receipt: r.ID, Reader: "1", Candidates: lines(1)})
		if got := byName(t, b, ""); len(got) != 0 {
			t.Errorf("%+v", got)
		}
		b.sound(t)
	})
	t.Run("are seen by their own agency", func(t *testing.T) {
		b, _, _ := propose(t)
		for actor, want := range map[casework.Actor]int{works: 3, health: 0} {
			if got, err := b.Proposals(t.Context(), actor, ""); err != nil || len(got) != want {
				t.Errorf("%s sees %d, %v", actor.ID, len(got), err)
			}
		}
	})
}

func TestDecideProposals(t *testing.T) {
	b, known, receiptID := propose(t)
	road, bridge, index := known["Panjang Jalan Dibangun"], known["Jumlah Jembatan"], known["Indeks Jalan"]

	_, err := b.DecideProposals(t.Context(), works, nil)
	isKind(t, err, fault.Forbidden)
	before := b.size(t)
	out, err := b.DecideProposals(t.Context(), organiser, []proposal.Decision{
		{Row: 2, Proposal: road.ID, Verdict: proposal.Merge, Into: "panjang-jalan"},
		{Row: 3, Proposal: road.ID, Verdict: proposal.Reject, Reason: "x"},
		{Row: 4, Proposal: bridge.ID, Verdict: proposal.Accept, Sum: true},
		{Row: 5, Proposal: index.ID},
		{Row: 6, Proposal: "p-none", Verdict: proposal.Accept},
		{Row: 7, Proposal: index.ID, Verdict: proposal.Reject},
		{Row: 8, Proposal: "p-none", Verdict: "maybe"},
	})
	if err != nil {
		t.Fatal(err)
	}
	var refused []string
	for _, r := range out.Refused {
		refused = append(refused, r.Code)
		if r.ID == "" || r.EN == "" {
			t.Errorf("refusal %s says nothing", r.Code)
		}
	}
	if diff := cmp.Diff([]string{"twice", "unknown_proposal", "no_reason", "unknown_proposal"}, refused); diff != "" {
		t.Errorf("refused (-want +got):\n%s", diff)
	}
	out.Refused = nil
	want := proposal.Outcome{Entry: before, Accepted: 1, Merged: 1, Left: 1, Receipts: []string{receiptID}}
	if diff := cmp.Diff(want, out); diff != "" {
		t.Errorf("outcome (-want +got):\n%s", diff)
	}
	rows, err := b.Reference(t.Context(), organiser, casework.IndicatorRef, nil)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]indicator.Indicator{}
	for _, row := range rows {
		var in indicator.Indicator
		if err := json.Unmarshal(row.Body, &in); err != nil {
			t.Fatal(err)
		}
		got[row.Key] = in
	}
	if in := got["jumlah-jembatan"]; in.Unit != "unit" || in.Aggregation != indicator.Sum || in.Agency != "dpupr" || in.Polarity != indicator.Up {
		t.Errorf("accepted: %+v", in)
	}
	if in := got["panjang-jalan"]; !cmp.Equal(in.Aliases, []string{"Panjang Jalan Dibangun"}) {
		t.Errorf("merged into: %+v", in)
	}

	t.Run("an import of the dictionary does not lose what was merged", func(t *testing.T) {
		report, err := b.Import(t.Context(), organiser, casework.IndicatorRef, "test", []casework.Row{
			{Key: "panjang-jalan", Body: json.RawMessage(`{"Name":"Panjang jalan", "Unit":"km", "ID":"panjang-jalan"}`)},
		}, false)
		if err != nil || report.Unchanged != 1 || report.Entry != -1 {
			t.Errorf("%+v, %v", report, err)
		}
	})
	t.Run("a decision stands", func(t *testing.T) {
		out, err := b.DecideProposals(t.Context(), organiser, []proposal.Decision{{Proposal: road.ID, Verdict: proposal.Reject, Reason: "x"}})
		if err != nil || out.Entry != -1 || len(out.Refused) != 1 || out.Refused[0].Code != "decided_before" {
			t.Errorf("%+v, %v", out, err)
		}
	})
	t.Run("figures of different units are not merged", func(t *testing.T) {
		b, known, _ := propose(t)
		out, err := b.DecideProposals(t.Context(), organiser, []proposal.Decision{
			{Proposal: known["Jumlah Jembatan"].ID, Verdict: proposal.Merge, Into: "panjang-jalan"},
			{Proposal: known["Indeks Jalan"].ID, Verdict: proposal.Merge, Into: "none"},
			{Proposal: known["Panjang Jalan Dibangun"].ID, Verdict: proposal.Accept, Into: "panjang-jalan"},
		})
		if err != nil || len(out.Refused) != 3 {
			t.Fatalf("%+v, %v", out, err)
		}
		for i, want := range []string{"unit_differs", "unknown_indicator", "indicator_exists"} {
			if got := out.Refused[i].Code; got != want {
				t.Errorf("refused for %q, want %q", got, want)
			}
		}
	})
	b.sound(t)
}
