// Package matter measures, on simulated cities whose truth is known, what
// becomes of estimates: whether the first matters are real, whether standings
// mean what they say, and whether the proposed visits settle more than others.
package matter

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"

	"nyata/bench/cities"
	"nyata/internal/adapters/claims"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/estimate"
	"nyata/internal/judgement/integrity"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
)

// points are percentage points in a share.
const points = 100

// Town is a simulated city as judged.
type Town struct {
	Known   *cities.Case
	City    matter.City
	Beliefs []weigh.Belief
	Matters []matter.Matter
	Signals []integrity.Signal
	Asked   int // how many times a test was put to an agency
}

// Judge estimates a city and gathers its matters. Raise changes claims
// beforehand; nil leaves them.
func Judge(form cities.Form, seed uint64, raise func([]estimate.Claim)) (*Town, error) {
	made := cities.New(form, seed)
	dir, err := os.MkdirTemp("", "nyata-matter-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }() // temporary
	if err := made.WriteInput(dir); err != nil {
		return nil, err
	}
	folder, err := claims.Read(dir)
	if err != nil {
		return nil, err
	}
	if raise != nil {
		raise(folder.Input.Claims)
	}
	fitted := estimate.Fit(folder.Input, estimate.Options{Material: folder.Material, Otherwise: estimate.Materiality{Amount: cities.Material}, FDR: 0.05, Seed: 1})
	t := &Town{Known: made.Case()}
	t.City = cityOf(t.Known)
	for _, c := range fitted.Cells {
		t.Beliefs = append(t.Beliefs, beliefOf(c))
	}
	t.Signals, t.Asked = t.signals()
	t.Matters = matter.Gather(matter.Input{City: t.City, Beliefs: t.Beliefs, Signals: t.Signals, Asked: t.Asked})
	return t, nil
}

// signals puts the integrity tests to all agencies.
func (t *Town) signals() ([]integrity.Signal, int) {
	all := t.series()
	sources := map[string]bool{}
	for _, s := range all {
		sources[s.Source] = true
	}
	return integrity.Examine(all), len(sources) * len(integrity.All())
}

// series are what agencies report, with the estimate's evidence beside it,
// printed to a tenth of a point.
func (t *Town) series() []integrity.Series {
	series := map[string]*integrity.Series{}
	var order []string
	for i := range t.Beliefs {
		b := &t.Beliefs[i]
		if b.Report == nil {
			continue
		}
		key := b.Report.Agency + " " + b.Indicator + " " + b.Area
		if series[key] == nil {
			series[key] = &integrity.Series{Source: b.Report.Agency, Subject: b.Indicator + " " + b.Area, Topic: b.Indicator, Kind: integrity.Share, Span: period.Discrete, Unit: "%", Grid: 0.1}
			order = append(order, key)
		}
		k, _ := strconv.Atoi(b.Indicator)
		target := points * t.Known.Targets[k]
		v := integrity.Value{Period: b.Month, Reported: math.Round(10*b.Report.Value) / 10, Target: &target}
		if b.Verified {
			v.Evidence = &integrity.Evidence{Mean: b.Evidence.Value, SD: (b.Evidence.High - b.Evidence.Low) / 2 / 1.645}
		}
		series[key].Values = append(series[key].Values, v)
	}
	var all []integrity.Series
	for _, key := range order {
		all = append(all, *series[key])
	}
	return all
}

// cityOf gives every indicator the simulation's materiality and its areas'
// people as stake.
func cityOf(c *cities.Case) matter.City {
	out := matter.City{Indicators: map[string]matter.Indicator{}, Stakes: map[matter.Place]matter.Stake{}}
	for _, p := range c.Population {
		out.People += float64(p)
	}
	for k := range c.Indicators {
		id := strconv.Itoa(k)
		out.Indicators[id] = matter.Indicator{Name: document.Message{ID: "Indikator " + id, EN: "Indicator " + id}, Unit: "%", Polarity: indicator.Up, Material: points * cities.Material}
		for a, p := range c.Population {
			out.Stakes[matter.Place{Indicator: id, Area: strconv.Itoa(a)}] = matter.Stake{People: float64(p)}
		}
	}
	return out
}

func beliefOf(c estimate.Cell) weigh.Belief {
	inPoints := func(r estimate.Range) weigh.Range {
		return weigh.Range{Value: points * r.Value, Low: points * r.Low, High: points * r.High}
	}
	b := weigh.Belief{
		Indicator: c.Indicator, Area: c.Area, Month: period.Month(2020+c.Month/12, 1+c.Month%12), Unit: "%",
		Estimate: inPoints(c.Estimate), Evidence: inPoints(c.Evidence), Verified: c.Checked(), Flagged: c.Flagged,
	}
	if c.Reported {
		b.Report = &weigh.Report{Value: points * c.Report, Agency: c.Source, Period: b.Month}
	}
	return b
}

// truth is the true value of a place and month in points.
func (t *Town) truth(indicatorID, area string, month period.Period) float64 {
	k, err1 := strconv.Atoi(indicatorID)
	a, err2 := strconv.Atoi(area)
	if err := cmp.Or(err1, err2); err != nil {
		return math.NaN()
	}
	return points * t.Known.Truth(t.Known.Cell(k, a, 12*(month.Year()-2020)+month.Part()-1))
}

// over reports whether a report says materially more than is true.
func (t *Town) over(b *weigh.Belief) bool {
	return b.Report.Value-t.truth(b.Indicator, b.Area, b.Month) > points*cities.Material
}

// Figures are what is measured of one city.
type Figures struct {
	Matters   int     // that count
	FirstTen  float64 // share of the first ten whose foremost difference is real
	Members   float64 // share of all differences in the first ten that count and are real
	Counted   int     // differences that count
	False     float64 // share of them whose report is not materially above the truth
	Found     float64 // share of verified reports materially above the truth that count
	Standings map[matter.Grade]Share
	Ours      float64 // wrong decisions removed by the first visits, as a share of all there are
	Chance    float64 // by as many visits drawn by chance
	Promised  float64 // what the visits said they would remove
	Honest    Share   // agencies that report the truth, and get a signal about more than a single value that counts
	Rosy      Share   // the same of those that report more than there is
	Invented  Share   // the same of those that report without regard to it, always or from some month on
}

// Share is a part of a whole.
type Share struct{ Part, Whole int }

// Measure holds a town against its truth.
func (t *Town) Measure(visits int, seed uint64) Figures {
	f := Figures{Standings: map[matter.Grade]Share{}}
	real := map[string]bool{}
	wrong := 0
	for i := range t.Beliefs {
		b := &t.Beliefs[i]
		if b.Report == nil {
			continue
		}
		over := t.over(b)
		key := b.Indicator + " " + b.Area + " " + b.Month.String()
		real[key] = over
		if over && b.Verified {
			wrong++
		}
		s, _ := matter.GradeOf(t.City, b, matter.Caps{})
		share := f.Standings[s]
		share.Whole++
		if over {
			share.Part++
		}
		f.Standings[s] = share
	}
	isReal := func(d *difference.Difference) bool {
		return real[d.Indicator.ID+" "+d.Area.ID+" "+d.Period.String()]
	}
	first, inFirst, right := 0, 0, 0
	hits := 0
	for _, m := range t.Matters {
		if m.Kind != difference.Performance || m.Status != difference.Counted {
			continue
		}
		f.Matters++
		if m.Rank <= 10 {
			first++
			if isReal(&m.Differences[0]) {
				f.FirstTen++
			}
		}
		for i := range m.Differences {
			d := &m.Differences[i]
			if d.Status != difference.Counted {
				continue
			}
			f.Counted++
			if isReal(d) {
				hits++
			}
			if m.Rank <= 10 {
				inFirst++
				if isReal(d) {
					right++
				}
			}
		}
	}
	f.FirstTen /= math.Max(1, float64(first))
	f.Members = float64(right) / math.Max(1, float64(inFirst))
	f.False = float64(f.Counted-hits) / math.Max(1, float64(f.Counted))
	f.Found = float64(hits) / math.Max(1, float64(wrong))
	signalled := map[string]bool{}
	for _, m := range t.Matters {
		if d := m.Differences[0]; m.Kind == difference.Integrity && m.Status == difference.Counted && d.Period.IsZero() {
			signalled[m.Agency.ID] = true
		}
	}
	for g, sort := range t.Known.Types {
		if t.Known.Later[g] == cities.Fabricating {
			sort = cities.Fabricating
		}
		share := map[string]*Share{cities.Honest: &f.Honest, cities.Optimistic: &f.Rosy, cities.Fabricating: &f.Invented}[sort]
		if share == nil {
			continue
		}
		share.Whole++
		if signalled["agency:"+strconv.Itoa(g)] || signalled[strconv.Itoa(g)] {
			share.Part++
		}
	}
	f.Ours, f.Chance, f.Promised = t.visit(visits, seed)
	return f
}

// Looks are the checks an inspectorate can choose from.
var Looks = []matter.Check{
	{Name: document.Message{ID: "10 lokasi", EN: "10 places"}, Places: 10, Travel: 300_000, Each: 25_000},
	{Name: document.Message{ID: "40 lokasi", EN: "40 places"}, Places: 40, Travel: 300_000, Each: 25_000},
}

// visit carries out the first visits of the list, and as many of the same list
// by chance, each with the places its check has and the simulation's truth, and
// counts decisions on the latest reports that are wrong before and after.
func (t *Town) visit(most int, seed uint64) (ours, chance, promised float64) {
	list := matter.Visits(t.City, t.Beliefs, Looks)
	most = min(most, len(list))
	if most == 0 {
		return 0, 0, 0
	}
	dice := rand.New(rand.NewPCG(seed, 77))
	removed := func(v matter.Visit) float64 {
		b := v.Belief
		limit := b.Report.Value - points*cities.Material
		truth := t.truth(b.Indicator, b.Area, b.Month)
		wrongBefore := (b.Evidence.Value < limit) != (truth < limit)
		// the mean over several visits to the same place
		const times = 20
		after := 0.0
		for range times {
			n, good := v.Check.Places, 0
			for range n {
				if dice.Float64()*points < truth {
					good++
				}
			}
			sd := (b.Evidence.High - b.Evidence.Low) / 2 / 1.645
			p := math.Max(0.02, math.Min(0.98, b.Evidence.Value/points))
			noise := points * points * 2 * p * (1 - p) / float64(n)
			found := points * float64(good) / float64(n)
			value := (b.Evidence.Value*noise + found*sd*sd) / (noise + sd*sd)
			if (value < limit) != (truth < limit) {
				after += 1.0 / times
			}
		}
		if wrongBefore {
			return 1 - after
		}
		return -after
	}
	for _, v := range list[:most] {
		ours += removed(v) / float64(most)
		promised += v.Settles / float64(most)
	}
	mixed := slices.Clone(list)
	dice.Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] })
	for _, v := range mixed[:most] {
		chance += removed(v) / float64(most)
	}
	return ours, chance, promised
}

// Untouched raises reports of a city one by one and says for how many the
// evidence of any cell, or whether it is verified, changed: it must be none.
func Untouched(form cities.Form, seed uint64, times int) (changed int, err error) {
	before, err := Judge(form, seed, nil)
	if err != nil {
		return 0, err
	}
	dice := rand.New(rand.NewPCG(seed, 78))
	for range times {
		pick := dice.IntN(1 << 30)
		after, err := Judge(form, seed, func(all []estimate.Claim) {
			var reports []int
			for i, c := range all {
				if c.Kind == estimate.Report {
					reports = append(reports, i)
				}
			}
			r := &all[reports[pick%len(reports)]]
			r.Value = math.Min(1, r.Value+0.2)
		})
		if err != nil {
			return 0, err
		}
		if len(after.Beliefs) != len(before.Beliefs) {
			return 0, fmt.Errorf("%d beliefs become %d", len(before.Beliefs), len(after.Beliefs))
		}
		for i, b := range after.Beliefs {
			if was := before.Beliefs[i]; was.Evidence != b.Evidence || was.Verified != b.Verified {
				changed++
				break
			}
		}
	}
	return changed, nil
}
