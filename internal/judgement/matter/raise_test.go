package matter_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/difference"
)

// TestRaisingAReportNeverHelps is trust rule 7: whatever a city looks like,
// making one reported figure look better improves no grade, no status and no
// rank of the agency that reports it. Better is more or, where less is good, less.
// Whether a target is reached and what a result costs take no report at all.
func TestRaisingAReportNeverHelps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := city()
		var before []weigh.Belief
		for i := range rapid.IntRange(1, 12).Draw(t, "beliefs") {
			value := rapid.Float64Range(5, 95).Draw(t, "evidence")
			b := between(
				belief(rapid.SampledFrom([]string{"sampah", "genangan"}).Draw(t, "indicator"), rapid.SampledFrom([]string{"k1", "k2"}).Draw(t, "area"), rapid.Float64Range(0, 100).Draw(t, "report")),
				value-rapid.Float64Range(0.1, 12).Draw(t, "below"), value, value+rapid.Float64Range(0.1, 12).Draw(t, "above"),
			)
			for range i {
				b.Month = b.Month.Next()
			}
			b.Report.Agency = rapid.SampledFrom([]string{"dlh", "pu", "dinkes"}).Draw(t, "agency")
			b.Verified = rapid.IntRange(0, 4).Draw(t, "verified") > 0
			before = append(before, b)
		}
		which := rapid.IntRange(0, len(before)-1).Draw(t, "raised")
		after := slices.Clone(before)
		raised := *before[which].Report
		raised.Value += rapid.Float64Range(0, 60).Draw(t, "by")
		if before[which].Indicator == "genangan" {
			raised.Value = 2*before[which].Report.Value - raised.Value
		}
		after[which].Report = &raised
		caps := matter.Caps{Doubtful: rapid.Bool().Draw(t, "doubtful"), Contradicts: rapid.Bool().Draw(t, "contradicts")}
		for i := range before {
			was, _ := matter.GradeOf(c, &before[i], caps)
			is, _ := matter.GradeOf(c, &after[i], caps)
			if is < was {
				t.Fatalf("grade %s becomes %s", was, is)
			}
		}
		was, is := places(c, before), places(c, after)
		key := before[which].Report.Agency + " " + before[which].Indicator
		if old, ok := was[key]; ok {
			now, still := is[key]
			if !still || now.rank > old.rank || now.harm < old.harm-1e-12 || old.counted && !now.counted {
				t.Fatalf("%s was %+v and is %+v", key, old, now)
			}
		}
		for other, old := range was {
			if now, still := is[other]; other != key && (!still || now.harm != old.harm || now.counted != old.counted) {
				t.Fatalf("%s, which nobody touched, was %+v and is %+v", other, old, now)
			}
		}
	})
}

type standing struct {
	rank    int
	harm    float64
	counted bool
}

// places are where each agency's matters of an indicator stand.
func places(c matter.City, beliefs []weigh.Belief) map[string]standing {
	out := map[string]standing{}
	for _, m := range matter.Gather(matter.Input{City: c, Beliefs: beliefs}) {
		out[fmt.Sprintf("%s %s", m.Agency.ID, m.Differences[0].Indicator.ID)] = standing{m.Rank, m.Harm, m.Status == difference.Counted}
	}
	return out
}
