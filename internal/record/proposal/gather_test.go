package proposal_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/ground/figure"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
)

func named(text, unit, agency string, m observation.Measure) observation.Candidate {
	return observation.Candidate{Indicator: observation.Ref{Text: text}, Figure: figure.Figure{Unit: unit}, Agency: observation.Ref{ID: agency}, Measure: m}
}

func TestGather(t *testing.T) {
	known := named("Known", "km", "a", observation.Reported)
	known.Indicator.ID = "known"
	told := []observation.Candidate{
		named("Panjang  Jalan", "km", "a", observation.Target), named("panjang jalan.", "KM", "a", observation.Reported),
		named("Panjang jalan", "m", "a", observation.Reported), named("Panjang jalan", "km", "b", observation.Reported),
		named("Panjang jalan", "IDR", "a", observation.Realised), named("", "km", "a", observation.Reported), named("--", "km", "a", observation.Reported), known,
	}
	proposals, mentions := proposal.Gather("r", told)
	if len(proposals) != 3 || len(mentions) != 3 {
		t.Fatalf("%d proposals, %d mentions, want 3: of two units, and of two agencies", len(proposals), len(mentions))
	}
	for i, p := range proposals {
		want := 1
		if p.Unit == "km" && p.Agency == "a" {
			want = 2
			if p.Name != "Panjang Jalan" {
				t.Errorf("named %q, want as first printed", p.Name)
			}
		}
		if m := mentions[i]; m.Count != want || m.Proposal != p.ID || m.Receipt != "r" || len(m.Sources) != want {
			t.Errorf("%+v is mentioned %+v", p, m)
		}
	}
}

func TestTell(t *testing.T) {
	many := func(receipt string, n int) proposal.Mention {
		return proposal.Mention{Proposal: "p", Receipt: receipt, Count: n, Sources: make([]observation.Source, min(n, proposal.MaxSources))}
	}
	p := proposal.Proposal{ID: "p"}.Tell([]proposal.Mention{many("b", 30), many("a", 5), {Proposal: "other", Count: 99}})
	if p.Count != 35 || len(p.Sources) != proposal.MaxSources {
		t.Errorf("count %d, %d sources", p.Count, len(p.Sources))
	}
}

func TestGatherKnowsNoOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.SampledFrom([]string{"a", "A ", "b", "%", "b %", ""})
		var told []observation.Candidate
		for range rapid.IntRange(0, 8).Draw(t, "figures") {
			told = append(told, named(word.Draw(t, "name"), word.Draw(t, "unit"), word.Draw(t, "agency"), observation.Reported))
		}
		count := func() map[string]int {
			out := map[string]int{}
			_, mentions := proposal.Gather("r", told)
			for _, m := range mentions {
				out[m.Proposal] = m.Count
			}
			return out
		}
		before := count()
		slices.Reverse(told)
		after := count()
		if len(before) != len(after) {
			t.Fatalf("%v became %v", before, after)
		}
		for id, n := range before {
			if after[id] != n {
				t.Fatalf("%v became %v", before, after)
			}
		}
	})
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"  Persentase   Jalan (km) ": "persentase jalan km", "Angka Kemiskinan 9,5%": "angka kemiskinan 9 5 %", "ÉTÉ": "été", "-/.": "",
	} {
		if got := proposal.Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}
