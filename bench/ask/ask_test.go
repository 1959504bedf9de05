package ask

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"nyata/internal/house"
)

func TestSameAndNotSame(t *testing.T) {
	three, five := 3, 5
	base := Plan{
		Op: "rank", Metrics: []string{"dbd:reported", "air:target"}, Areas: []string{"kec:a", "kec:b"}, Group: "kecamatan",
		Periods: []string{"2024", "2025"}, Order: "desc", Limit: &three, Filters: []string{"dbd:reported>10"},
	}
	with := func(change func(*Plan)) Plan {
		p := base
		change(&p)
		return p
	}
	for _, c := range []struct {
		situation string
		other     Plan
		same      bool
	}{
		{"the same", base, true},
		{"metrics in another order, one twice", with(func(p *Plan) { p.Metrics = []string{"air:target", "dbd:reported", "air:target"} }), true},
		{"a metric without measure is the reported one", with(func(p *Plan) { p.Metrics = []string{"dbd", "air:target"} }), true},
		{"areas in another order", with(func(p *Plan) { p.Areas = []string{"kec:b", "kec:a"} }), true},
		{"the whole city besides", with(func(p *Plan) { p.Areas = []string{"kec:b", "kec:a", "kota:x"} }), true},
		{"a filter with blanks and a decimal point", with(func(p *Plan) { p.Filters = []string{"dbd:reported > 10.0"} }), true},
		{"a reason besides", with(func(p *Plan) { p.Reason = "x" }), true},
		{"another measure", with(func(p *Plan) { p.Metrics = []string{"dbd:target", "air:target"} }), false},
		{"a metric missing", with(func(p *Plan) { p.Metrics = []string{"dbd:reported"} }), false},
		{"an area missing", with(func(p *Plan) { p.Areas = []string{"kec:a"} }), false},
		{"a range for listed years", with(func(p *Plan) { p.Periods = []string{"2024..2025"} }), false},
		{"another comparison", with(func(p *Plan) { p.Filters = []string{"dbd:reported>=10"} }), false},
		{"another bound", with(func(p *Plan) { p.Filters = []string{"dbd:reported>11"} }), false},
		{"another limit", with(func(p *Plan) { p.Limit = &five }), false},
		{"no limit", with(func(p *Plan) { p.Limit = nil }), false},
		{"another order", with(func(p *Plan) { p.Order = "asc" }), false},
		{"another group", with(func(p *Plan) { p.Group = "kelurahan" }), false},
		{"another op", with(func(p *Plan) { p.Op = "compare" }), false},
		{"a source", with(func(p *Plan) { p.Source = "bps" }), false},
		{"a factor", with(func(p *Plan) { p.Factors = []string{"air"} }), false},
		{"a refusal", Plan{Op: "abstain"}, false},
	} {
		if got := Same(&base, &c.other, "kota:x"); got != c.same {
			t.Errorf("%s: same is %v", c.situation, got)
		}
	}
	if !Same(&Plan{Op: "abstain", Reason: "privacy"}, &Plan{Op: "abstain", Reason: "ambiguous"}, "") {
		t.Error("two refusals with other reasons are not the same")
	}
}

// TestJudgeCountsEveryOutcome holds hand-made answers against hand-made gold.
func TestJudgeCountsEveryOutcome(t *testing.T) {
	value := func(year string) Plan {
		return Plan{Op: "value", Metrics: []string{"x:reported"}, Periods: []string{year}}
	}
	refusal := Plan{Op: "abstain"}
	questions := []Question{
		{Text: "a", Class: Plain, Plan: value("2025")},
		{Text: "b", Class: Plain, Plan: value("2024")},
		{Text: "c", Class: Plain, Plan: value("2023")},
		{Text: "d", Class: Plain, Plan: value("2022")},
		{Text: "e", Class: NearMiss, Plan: refusal},
		{Text: "f", Class: NearMiss, Plan: refusal},
	}
	answers := []Answer{
		{Plan: value("2025"), Took: 3 * time.Millisecond},
		{Plan: value("2025"), Took: time.Millisecond},
		{Plan: refusal, Took: 2 * time.Millisecond},
		{Err: errors.New("no plan")},
		{Plan: refusal, Took: 9 * time.Millisecond},
		{Plan: value("2025"), Took: time.Millisecond},
	}
	card := Judge(questions, answers, nil)
	plain, near := card.Classes[Plain], card.Classes[NearMiss]
	if plain.Questions != 4 || plain.Exact != 1 || plain.Wrong != 1 || plain.Abstained != 1 || plain.Broken != 1 || plain.Refused != 0 {
		t.Errorf("plain: %+v", plain)
	}
	if near.Questions != 2 || near.Refused != 1 || near.Wrong != 1 {
		t.Errorf("near miss: %+v", near)
	}
	if got := plain.Share(); got != 25 {
		t.Errorf("%v %% exact, want 25", got)
	}
	if got := plain.Precision(); got != 50 {
		t.Errorf("%v %% of answers right, want 50", got)
	}
	if got, want := card.All.RS(), 100*(2-20)/6.0; math.Abs(got-want) > 1e-9 {
		t.Errorf("RS(10) %v, want %v", got, want)
	}
	if got, ok := card.All.P99(); !ok || got != 9*time.Millisecond {
		t.Errorf("p99 %v, %v", got, ok)
	}
	if len(card.Faults) != 4 || card.Faults[3].Question.Text != "f" {
		t.Errorf("faults: %v", card.Faults)
	}
	both := Join(plain, near)
	if both.Questions != 6 || both.Wrong != 2 || both.RS() != card.All.RS() {
		t.Errorf("joined: %+v", both)
	}
}

func TestRefusingEverythingIsPreciseAndUseless(t *testing.T) {
	questions := []Question{{Class: Plain, Plan: Plan{Op: "value"}}, {Class: NearMiss, Plan: Plan{Op: "abstain"}}}
	card := Judge(questions, []Answer{{Plan: Plan{Op: "abstain"}}, {Plan: Plan{Op: "abstain"}}}, nil)
	if card.All.Precision() != 100 || card.All.RS() != 50 || card.Classes[Plain].Share() != 0 {
		t.Errorf("%+v", card.All)
	}
	if _, measured := card.All.P99(); measured {
		t.Error("a time that nobody took")
	}
}

func TestReadPlan(t *testing.T) {
	p, err := ReadPlan([]byte(`{"op":"rank","metrics":["a:reported"],"group":null,"limit":1,"order":"asc","source":null,"words":["more"]}`))
	if err != nil || p.Op != "rank" || p.Group != "" || p.Limit == nil || *p.Limit != 1 {
		t.Errorf("%+v, %v", p, err)
	}
	for _, bad := range []string{"", "{}", "tidak ada data", `{"plan":{"op":"value"}}`} {
		if _, err := ReadPlan([]byte(bad)); err == nil {
			t.Errorf("%q is a plan", bad)
		}
	}
}

// TestConversations runs programs that answer as programs do.
func TestConversations(t *testing.T) {
	questions := []Question{{Text: "a", Plan: Plan{Op: "value"}}, {Text: "b", Plan: Plan{Op: "value"}}}
	answering := []string{"/bin/sh", "-c", `while read -r q; do echo "{\"op\":\"value\",\"metrics\":[\"$q\"]}"; done`}
	answers, err := Run(t.Context(), answering, "catalogue", questions)
	if err != nil || len(answers) != 2 || answers[0].Plan.Metrics[0] != "a" || answers[1].Plan.Metrics[0] != "b" || answers[1].Took <= 0 {
		t.Errorf("line by line: %+v, %v", answers, err)
	}
	if _, err := Run(t.Context(), []string{"/bin/sh", "-c", "echo no such command >&2; exit 2"}, "catalogue", questions); err == nil || !strings.Contains(err.Error(), "no such command") {
		t.Errorf("a program without the command: %v", err)
	}
	knowsNoFollowUps := []string{"/bin/sh", "-c", `while read -r q; do case "$q" in {*) exit 1;; esac; echo '{"op":"abstain"}'; done`}
	mixed := []Question{questions[0], {Text: "kalau?", Previous: []byte(`{"op":"value"}`)}, questions[1]}
	answers, err = All(t.Context(), knowsNoFollowUps, func(c string) string { return c }, mixed)
	if err != nil || answers[0].Err != nil || answers[1].Err == nil || answers[2].Plan.Op != "abstain" {
		t.Errorf("without follow-ups: %+v, %v", answers, err)
	}
	batch := []string{"/bin/sh", "-c", `cat >/dev/null; echo '{"op":"value"}'; echo '{"op":"abstain"}'`}
	answers, err = dictate(t.Context(), batch[0], batch[1:], questions)
	if err != nil || len(answers) != 2 || answers[1].Plan.Op != "abstain" || answers[0].Took != 0 {
		t.Errorf("all at once: %+v, %v", answers, err)
	}
	if _, err = dictate(t.Context(), batch[0], batch[1:], questions[:1]); err == nil {
		t.Error("two plans for one question pass")
	}
}

// folder is the folder of the question sets.
func folder(t *testing.T) string { return filepath.Join(house.Root(t), "bench", "ask") }

// TestFrozenStaysFrozen holds the sets nobody opens against the hashes that
// the README states: who changes a line says there why.
func TestFrozenStaysFrozen(t *testing.T) {
	readme, err := os.ReadFile(filepath.Join(folder(t), "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, set := range []string{"frozen.jsonl", "unseen.jsonl", "unseen-shared.jsonl", "fresh-shared.jsonl", "closed.jsonl", "closed-shared.jsonl", "sealed.jsonl", "again.jsonl", "lastcity.jsonl", "finalcity.jsonl"} {
		raw, err := os.ReadFile(filepath.Join(folder(t), set))
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.Sum256(raw)
		if !strings.Contains(string(readme), hex.EncodeToString(sum[:])+"  "+set) {
			t.Errorf("README.md does not state the hash of %s, %x", set, sum)
		}
	}
}

var (
	metricShape = regexp.MustCompile(`^([\w-]+):(\w+)`)
	periodShape = regexp.MustCompile(`^(latest|all|\d{4}(-(Q[1-4]|S[12]|0[1-9]|1[0-2]))?|\d{4}(-(Q[1-4]|S[12]|\d\d))?\.\.\d{4}(-(Q[1-4]|S[12]|\d\d))?)$`)
)

// TestGoldFitsItsCatalogue checks the split, the classes and that every gold
// plan asks for what its catalogue has.
func TestGoldFitsItsCatalogue(t *testing.T) {
	seen := map[string]bool{}
	catalogues := map[string]catalogue{}
	for _, name := range []string{"contoh", "selasih", "purnama", "arunika", "lintang", "bandarsari", "hulubatang", "mahligai", "samudrawangi", "tirtabumi", "pegunungan", "nusadanau", "kartajaya", "perbatasan", "sungairaya", "candirejo", "muaratenang", "teluksari", "luaswilayah", "daerahraya", "karangbiru", "kotaagung"} {
		catalogues[name] = loadCatalogue(t, name)
	}
	for _, set := range []string{"dev", "frozen", "shared", "wide", "wide-shared", "round7", "fields", "round7-shared", "round8-shared", "round9", "round9-shared", "round10", "round10-shared", "unseen", "unseen-shared", "round11", "round12", "round13", "round14", "round15", "round16", "round17", "round18", "ways", "ways-shared", "near", "fresh-shared", "closed", "closed-shared", "sealed", "again", "lastcity", "finalcity"} {
		questions, err := Load(filepath.Join(folder(t), set+".jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		for i := range questions {
			q := &questions[i]
			shown := strconv.Quote(q.Text)
			if set == "frozen" || strings.HasPrefix(set, "unseen") || strings.HasPrefix(set, "fresh") || strings.HasPrefix(set, "closed") || set == "sealed" || set == "again" || set == "lastcity" || set == "finalcity" {
				shown = fmt.Sprintf("line %d", i+1)
			}
			key := q.Catalogue + "\n" + q.Text
			if seen[key] && q.Class != FollowUp && q.Class != Vague {
				t.Errorf("%s: %s is asked twice", set, shown)
			}
			seen[key] = true
			if (set == "dev" || set == "frozen") && Frozen(q) != (set == "frozen") {
				t.Errorf("%s: %s belongs to the other part", set, shown)
			}
			if !slices.Contains(Classes, q.Class) || (q.Class == FollowUp) != (q.Previous != nil) {
				t.Errorf("%s: %s has class %q, previous %s", set, shown, q.Class, q.Previous)
			}
			answerable := slices.Contains([]string{Plain, Typo, Hard, FollowUp}, q.Class)
			if answerable == q.Plan.Abstains() {
				t.Errorf("%s: %s of class %s has plan %s", set, shown, q.Class, q.Plan.String())
			}
			if c, known := catalogues[q.Catalogue]; known && answerable {
				for _, fault := range c.faults(&q.Plan) {
					t.Errorf("%s: %s: %s", set, shown, fault)
				}
			}
		}
	}
}

// TestBothPartsHaveEveryClass keeps the frozen part as wide as the other, and
// both as large as they were asked to be.
func TestBothPartsHaveEveryClass(t *testing.T) {
	sum := map[string]int{}
	all := 0
	for _, set := range []string{"dev", "frozen"} {
		questions, err := Load(filepath.Join(folder(t), set+".jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		have := map[string]bool{}
		for i := range questions {
			have[questions[i].Class+" "+questions[i].Catalogue] = true
			sum[questions[i].Class]++
			all++
		}
		for _, class := range Classes {
			if class == Answerable || class == Unanswerable {
				continue
			}
			if !have[class+" contoh"] && !have[class+" selasih"] {
				t.Errorf("%s has no question of class %s", set, class)
			}
		}
	}
	for class, least := range map[string]int{Hard: 70, NearMiss: 50, Injection: 30} {
		if sum[class] < least {
			t.Errorf("%d questions of class %s, want %d", sum[class], class, least)
		}
	}
	if all < 360 {
		t.Errorf("%d questions, want 360", all)
	}
}
