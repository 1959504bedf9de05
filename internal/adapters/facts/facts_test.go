package facts_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/adapters/facts"
	"nyata/internal/adapters/files"
	"nyata/internal/adapters/store"
	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/reading"
)

// city is an office with its projection.
type city struct {
	*casework.Office
	store *store.Store
	facts *facts.Facts
	path  string
}

func open(t testing.TB) *city {
	t.Helper()
	folder := t.TempDir()
	s, err := store.Open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { close(t, s) })
	kept, err := files.Open(filepath.Join(folder, "files"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { close(t, kept) })
	c := &city{store: s, path: filepath.Join(folder, "facts.duckdb")}
	at := time.Date(2026, 11, 23, 8, 0, 0, 0, time.UTC)
	c.Office = casework.New(s, kept, func() time.Time { at = at.Add(time.Second); return at })
	c.facts = c.openFacts(t)
	t.Cleanup(func() { close(t, c.facts) })
	return c
}

func (c *city) openFacts(t testing.TB) *facts.Facts {
	t.Helper()
	f, err := facts.Open(t.Context(), c.path, c.store, facts.Options{MemoryMB: 256, Threads: 2})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func close(t testing.TB, c interface{ Close() error }) {
	t.Helper()
	if err := c.Close(); err != nil {
		t.Error(err)
	}
}

// tell receives a file and records what it states.
func (c *city) tell(t testing.TB, name, content string, candidates ...observation.Candidate) string {
	t.Helper()
	r, _, err := c.Receive(t.Context(), casework.Program("watch"), casework.Incoming{Name: name, Content: strings.NewReader(content)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.RecordReading(t.Context(), casework.Program("read"), reading.Reading{Receipt: r.ID, Reader: "test", Candidates: candidates}); err != nil {
		t.Fatal(err)
	}
	return r.ID
}

func (c *city) ask(t testing.TB, q metric.Query) metric.Result {
	t.Helper()
	if _, err := c.facts.CatchUp(t.Context()); err != nil {
		t.Fatal(err)
	}
	return ask(t, c.facts, q)
}

func ask(t testing.TB, f *facts.Facts, q metric.Query) metric.Result {
	t.Helper()
	r, err := f.Query(t.Context(), q, dictionary)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

var dictionary = metric.DictionaryOf([]indicator.Indicator{
	{ID: "panjang-jalan", Aggregation: indicator.Sum}, {ID: "indeks", Aggregation: indicator.Last},
})

// road is a road built in a quarter, on a row of its own.
func road(n int, p period.Period, km float64) observation.Candidate {
	return observation.Candidate{
		Source:    observation.Source{Kind: document.Native, Page: 1, RowNo: n, ColNo: 4, Box: &document.Box{X0: 1, Y0: 2, X1: 3, Y1: 4}},
		Row:       []string{"a row"},
		Agency:    observation.Ref{ID: "dpupr", Text: "Dinas PUPR"},
		Subject:   observation.Subject{Type: observation.SubActivity, Code: fmt.Sprintf("1.03.02.2.01.%04d", n), Text: "Pembangunan Jalan", Depth: 3},
		Indicator: observation.Ref{ID: "panjang-jalan", Text: "Panjang jalan"},
		Period:    p, Span: period.Discrete, Stage: observation.Original, Measure: observation.Reported,
		Figure:     figure.Figure{Raw: fmt.Sprint(km), Kind: figure.Number, Value: km, Unit: "km"},
		Confidence: 0.9, State: observation.Read, Problems: []string{"sum_mismatch", "near_total"},
	}
}

func TestCellsComeBackWhole(t *testing.T) {
	c := open(t)
	want := road(1, period.Quarter(2023, 2), 12.5)
	id := c.tell(t, "dpupr/tw2.pdf", "x", want)
	r := c.ask(t, metric.Query{})
	if len(r.Cells) != 1 {
		t.Fatalf("%d cells", len(r.Cells))
	}
	got := r.Cells[0]
	if _, err := observation.ParseID(got.Citation.Observation); err != nil {
		t.Error(err)
	}
	got.Citation.Observation = ""
	diff := cmp.Diff(metric.Cell{
		Indicator: want.Indicator, Subject: want.Subject, Agency: want.Agency, Period: want.Period, Span: want.Span,
		Stage: want.Stage, Measure: want.Measure, Figure: want.Figure, State: want.State, Confidence: want.Confidence, Problems: want.Problems,
		From: 1, To: observation.Open, Origin: observation.Origin{Kind: observation.Report},
		Citation: metric.Citation{SHA256: id, File: "dpupr/tw2.pdf", Kind: document.Native, Page: 1, Box: want.Source.Box},
	}, got)
	if diff != "" {
		t.Errorf("cell (-want +got):\n%s", diff)
	}
}

// survey is what a household survey of a quarter says of roads.
func survey(n int, p period.Period, good, asked int) observation.Candidate {
	c := road(n, p, 100*float64(good)/float64(asked))
	c.Measure, c.Figure.Unit = observation.Observed, "%"
	c.Origin = observation.Origin{
		Kind: observation.Survey, ID: "survei-rt", Name: "Survei rumah tangga", Vintage: "2023-07",
		Sample: &observation.Sample{N: asked, X: &good, DesignEffect: 1.75, Method: "dua tahap"},
	}
	return c
}

func TestSourceAndSampleComeBackWhole(t *testing.T) {
	c := open(t)
	q := period.Quarter(2023, 2)
	asked := survey(1, q, 63, 90)
	counted := survey(2, q, 1, 2)
	counted.Origin = observation.Origin{Kind: observation.Sensor, ID: "pos-1", Sample: &observation.Sample{N: 91}}
	c.tell(t, "survei.csv", "x", asked, counted, road(3, q, 4))
	r := c.ask(t, metric.Query{Order: metric.InFile})
	want := []observation.Origin{asked.Origin, counted.Origin, {Kind: observation.Report}}
	var got []observation.Origin
	for _, cell := range r.Cells {
		got = append(got, cell.Origin)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("origins (-want +got):\n%s", diff)
	}
	for name, x := range map[string]struct {
		q    metric.Query
		want int
	}{
		"a kind of source": {metric.Query{Kinds: []observation.SourceKind{observation.Survey}}, 1},
		"reports":          {metric.Query{Kinds: []observation.SourceKind{observation.Report}}, 1},
		"one source":       {metric.Query{Sources: []string{"pos-1"}}, 1},
		"no named source":  {metric.Query{Sources: []string{metric.Unmatched}}, 1},
	} {
		if n := len(c.ask(t, x.q).Cells); n != x.want {
			t.Errorf("%s: %d cells, want %d", name, n, x.want)
		}
	}
	groups := c.ask(t, metric.Query{Group: []metric.Dimension{metric.ByKind, metric.BySource}}).Groups
	var keys [][]string
	for _, g := range groups {
		keys = append(keys, g.Key)
	}
	if diff := cmp.Diff([][]string{{"report", ""}, {"sensor", "pos-1"}, {"survey", "survei-rt"}}, keys); diff != "" {
		t.Errorf("groups (-want +got):\n%s", diff)
	}
}

func TestProjectionOfAnEarlierLayoutIsMadeAgain(t *testing.T) {
	c := open(t)
	c.tell(t, "a.csv", "x", survey(1, period.Quarter(2023, 2), 63, 90))
	close(t, c.facts)
	if err := os.Remove(c.path); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("duckdb", c.path)
	if err != nil {
		t.Fatal(err)
	}
	// The first layout, cut down to what tells it apart: no column of a source.
	_, err = db.ExecContext(t.Context(), "CREATE TABLE fact (id VARCHAR, recorded_from BIGINT, recorded_to BIGINT); CREATE TABLE progress (applied BIGINT, layout INTEGER); INSERT INTO progress VALUES (2, 1)")
	if err = errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	c.facts = c.openFacts(t)
	if r := c.ask(t, metric.Query{}); len(r.Cells) != 1 || r.Cells[0].Origin.Sample == nil || r.Cells[0].Origin.Sample.N != 90 {
		t.Errorf("%+v", r.Cells)
	}
}

func TestNarrowing(t *testing.T) {
	c := open(t)
	q1, q2 := period.Quarter(2023, 1), period.Quarter(2023, 2)
	other := road(3, q2, 3)
	other.Agency.ID, other.Indicator.ID, other.Measure, other.Area.ID = "dinkes", "", observation.Target, "64.72.01"
	sheet := road(4, period.Year(2024), 4)
	sheet.Source = observation.Source{Kind: document.XLSX, Sheet: "Lampiran", Cell: "B7", Table: -1}
	sheet.Span, sheet.Stage, sheet.State, sheet.Subject.Type = period.Cumulative, observation.Revised, observation.Doubtful, observation.Total
	file := c.tell(t, "a.pdf", "a", road(1, q1, 1), road(2, q2, 2), other, sheet)
	c.tell(t, "b.pdf", "b", road(5, period.Period{}, 5))
	for name, x := range map[string]struct {
		q    metric.Query
		want []float64
	}{
		"everything":           {metric.Query{}, []float64{5, 1, 3, 2, 4}},
		"a period":             {metric.Query{Periods: []period.Period{q2}}, []float64{3, 2}},
		"inside a year":        {metric.Query{Within: period.Year(2023)}, []float64{1, 3, 2}},
		"an agency":            {metric.Query{Agencies: []string{"dinkes"}}, []float64{3}},
		"no known indicator":   {metric.Query{Indicators: []string{metric.Unmatched}}, []float64{3}},
		"an indicator":         {metric.Query{Indicators: []string{"panjang-jalan"}}, []float64{5, 1, 2, 4}},
		"an area":              {metric.Query{Areas: []string{"64.72.01"}}, []float64{3}},
		"a measure":            {metric.Query{Measures: []observation.Measure{observation.Target}}, []float64{3}},
		"a code":               {metric.Query{Subjects: []string{"1.03.02.2.01.0002"}}, []float64{2}},
		"a level":              {metric.Query{Types: []observation.SubjectType{observation.Total}}, []float64{4}},
		"a span":               {metric.Query{Spans: []period.Span{period.Cumulative}}, []float64{4}},
		"a stage":              {metric.Query{Stages: []observation.Stage{observation.Revised}}, []float64{4}},
		"a state":              {metric.Query{States: []observation.State{observation.Doubtful}}, []float64{4}},
		"a page of a file":     {metric.Query{Files: []string{file}, Page: 1, Order: metric.InFile}, []float64{1, 2, 3}},
		"a sheet of a file":    {metric.Query{Files: []string{file}, Sheet: "Lampiran"}, []float64{4}},
		"by value":             {metric.Query{Order: metric.Descending}, []float64{5, 4, 3, 2, 1}},
		"what there is not":    {metric.Query{Agencies: []string{"x' OR 'a'='a"}}, nil},
		"two fields at a time": {metric.Query{Periods: []period.Period{q1, q2}, Measures: []observation.Measure{observation.Reported}}, []float64{1, 2}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(x.want, values(c.ask(t, x.q))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func values(r metric.Result) (out []float64) {
	for _, c := range r.Cells {
		out = append(out, c.Figure.Value)
	}
	return out
}

func TestBeliefs(t *testing.T) {
	c := open(t)
	q := period.Quarter(2023, 1)
	c.tell(t, "a.pdf", "first", road(1, q, 1), road(2, q, 2))
	c.ask(t, metric.Query{}) // applies the first reading before the second
	before, err := c.Size(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	c.tell(t, "a.pdf", "second", road(1, q, 10))
	check := func(t *testing.T, f *facts.Facts) {
		t.Helper()
		if diff := cmp.Diff([]float64{10}, values(ask(t, f, metric.Query{}))); diff != "" {
			t.Errorf("now (-want +got):\n%s", diff)
		}
		then := ask(t, f, metric.Query{AsOf: &before})
		if diff := cmp.Diff([]float64{1, 2}, values(then)); diff != "" {
			t.Errorf("before (-want +got):\n%s", diff)
		}
		if then.AsOf != before || then.Cells[0].To != observation.Open {
			t.Errorf("as of %d, first cell ends %d", then.AsOf, then.Cells[0].To)
		}
		if got := ask(t, f, metric.Query{History: true}); len(got.Cells) != 3 {
			t.Errorf("history has %d cells", len(got.Cells))
		}
	}
	t.Run("followed entry by entry", func(t *testing.T) {
		if _, err := c.facts.CatchUp(t.Context()); err != nil {
			t.Fatal(err)
		}
		check(t, c.facts)
	})
	t.Run("made again from the beginning", func(t *testing.T) {
		followed := dump(t, c.facts)
		if err := c.facts.Rebuild(t.Context()); err != nil {
			t.Fatal(err)
		}
		check(t, c.facts)
		if diff := cmp.Diff(followed, dump(t, c.facts)); diff != "" {
			t.Errorf("rebuilt facts differ (-followed +rebuilt):\n%s", diff)
		}
	})
}

// dump is everything a projection holds.
func dump(t testing.TB, f *facts.Facts) []metric.Cell {
	t.Helper()
	return ask(t, f, metric.Query{History: true, Limit: metric.MaxLimit}).Cells
}

func TestStart(t *testing.T) {
	q := period.Quarter(2023, 1)
	t.Run("goes on where it stopped", func(t *testing.T) {
		c := open(t)
		c.tell(t, "a.pdf", "a", road(1, q, 1))
		c.ask(t, metric.Query{})
		close(t, c.facts)
		c.tell(t, "b.pdf", "b", road(2, q, 2))
		c.facts = c.openFacts(t)
		if got := ask(t, c.facts, metric.Query{}); len(got.Cells) != 2 {
			t.Errorf("%d cells", len(got.Cells))
		}
	})
	t.Run("makes again what is no true part of the ledger", func(t *testing.T) {
		other := open(t)
		other.tell(t, "x.pdf", "x", road(1, q, 1), road(2, q, 2), road(3, q, 3))
		other.ask(t, metric.Query{})
		close(t, other.facts)
		c := open(t)
		c.tell(t, "a.pdf", "a", road(1, q, 7))
		close(t, c.facts)
		mine := c.path
		c.path = other.path // the projection of another city's ledger
		c.facts = c.openFacts(t)
		if diff := cmp.Diff([]float64{7}, values(ask(t, c.facts, metric.Query{}))); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		close(t, c.facts)
		c.path = mine
		c.facts = c.openFacts(t)
		other.facts = other.openFacts(t)
	})
}

// confused is a feed that once tells of the end of a fact nobody knows.
type confused struct {
	casework.Feed
	once bool
}

func (c *confused) Changes(ctx context.Context, from, before int64, fn func(casework.Change) error) error {
	if c.once && from > 0 {
		c.once = false
		if err := fn(casework.Change{Entry: from, Closed: "0000000000000000-1-0000000000000000", From: 0}); err != nil {
			return err
		}
	}
	return c.Feed.Changes(ctx, from, before, fn)
}

func TestFactsThatDoNotFitAreMadeAgain(t *testing.T) {
	c := open(t)
	feed := &confused{Feed: c.store, once: true}
	f, err := facts.Open(t.Context(), "", feed, facts.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer close(t, f)
	for i, name := range []string{"a", "b"} {
		c.tell(t, name, name, road(i, period.Quarter(2023, 1), float64(i)))
		if _, err := f.CatchUp(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if feed.once {
		t.Fatal("the feed was never confused")
	}
	if diff := cmp.Diff([]float64{0, 1}, values(ask(t, f, metric.Query{}))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestPages(t *testing.T) {
	c := open(t)
	var all []observation.Candidate
	for i := range 25 {
		all = append(all, road(i, period.Quarter(2023, 1), float64(i)))
	}
	c.tell(t, "a.pdf", "a", all...)
	q := metric.Query{Limit: 10}
	var got []float64
	for pages := 1; ; pages++ {
		r := c.ask(t, q)
		got = append(got, values(r)...)
		if pages == 1 {
			c.tell(t, "b.pdf", "b", road(0, period.Quarter(2022, 1), -1)) // sorts first; must not shift the pages
		}
		if q.Cursor = r.Next; r.Next == "" {
			break
		}
	}
	want := make([]float64, 25)
	for i := range want {
		want[i] = float64(i)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestRefusedQueries(t *testing.T) {
	c := open(t)
	future, past := int64(99), int64(0)
	for name, q := range map[string]metric.Query{
		"an unknown order":      {Order: "hash"},
		"an unknown group":      {Group: []metric.Dimension{"raw"}},
		"one group twice":       {Group: []metric.Dimension{metric.ByArea, metric.ByArea}},
		"a limit over the most": {Limit: metric.MaxLimit + 1},
		"a negative limit":      {Limit: -1},
		"a cursor of nothing":   {Cursor: "MTs"},
		"the future":            {AsOf: &future},
		"history as of a time":  {History: true, AsOf: &past},
	} {
		if _, err := c.facts.Query(t.Context(), q, dictionary); fault.KindOf(err) != fault.Invalid {
			t.Errorf("%s: %v, want an invalid query", name, err)
		}
	}
}

func TestSums(t *testing.T) {
	q1, q2 := period.Quarter(2023, 1), period.Quarter(2023, 2)
	with := func(c observation.Candidate, change func(*observation.Candidate)) observation.Candidate {
		change(&c)
		return c
	}
	money := func(n int, rp float64) observation.Candidate {
		return with(road(n, q1, rp), func(c *observation.Candidate) {
			c.Measure, c.Figure.Unit, c.Indicator = observation.Realised, "IDR", observation.Ref{}
		})
	}
	complaint := func(c *observation.Candidate) {
		c.Measure, c.Figure.Unit, c.Origin.Kind = observation.Observed, "aduan", observation.Complaint
	}
	for name, x := range map[string]struct {
		facts []observation.Candidate
		want  metric.Group
	}{
		"a count over two quarters":   {[]observation.Candidate{road(1, q1, 0.1), road(1, q2, 0.2)}, metric.Group{Count: 2, Numbers: 2, Sum: 0.3, Unit: "km"}},
		"money of two sub-activities": {[]observation.Candidate{money(1, 15_521_239_752), money(2, 1)}, metric.Group{Count: 2, Numbers: 2, Sum: 15_521_239_753, Unit: "IDR"}},
		"a dash beside a number": {[]observation.Candidate{road(1, q1, 2), with(road(2, q1, 0), func(c *observation.Candidate) {
			c.Figure = figure.Figure{Raw: "-", Kind: figure.Dash, Text: "-"}
		})}, metric.Group{Count: 2, Numbers: 1, Sum: 2, Unit: "km"}},
		"nothing but text": {[]observation.Candidate{with(road(1, q1, 0), func(c *observation.Candidate) {
			c.Figure = figure.Figure{Raw: "WTP", Kind: figure.Grade, Text: "WTP"}
		})}, metric.Group{Count: 1, Refusal: metric.NoNumbers}},
		"an index": {[]observation.Candidate{with(road(1, q1, 80), func(c *observation.Candidate) {
			c.Indicator.ID = "indeks"
		})}, metric.Group{Count: 1, Numbers: 1, Refusal: metric.NotAdditive}},
		"a percentage": {[]observation.Candidate{with(road(1, q1, 80), func(c *observation.Candidate) {
			c.Figure.Unit = "%"
		})}, metric.Group{Count: 1, Numbers: 1, Refusal: metric.NotAdditive}},
		"an indicator nobody knows": {[]observation.Candidate{with(road(1, q1, 80), func(c *observation.Candidate) {
			c.Indicator.ID = ""
		})}, metric.Group{Count: 1, Numbers: 1, Refusal: metric.NotAdditive}},
		"achievements": {[]observation.Candidate{with(road(1, q1, 80), func(c *observation.Candidate) {
			c.Measure = observation.Achievement
		})}, metric.Group{Count: 1, Numbers: 1, Refusal: metric.NotAdditive}},
		"a cumulative value": {[]observation.Candidate{road(1, q1, 1), with(road(1, q2, 2), func(c *observation.Candidate) {
			c.Span = period.Cumulative
		})}, metric.Group{Count: 2, Numbers: 2, Refusal: metric.NotDiscrete}},
		"target with result": {[]observation.Candidate{road(1, q1, 1), with(road(2, q1, 2), func(c *observation.Candidate) {
			c.Measure = observation.Target
		})}, metric.Group{Count: 2, Numbers: 2, Refusal: metric.MeasuresDiffer}},
		"kilometres with metres": {[]observation.Candidate{road(1, q1, 1), with(road(2, q1, 2), func(c *observation.Candidate) {
			c.Figure.Unit = "m"
		})}, metric.Group{Count: 2, Numbers: 2, Refusal: metric.UnitsDiffer}},
		"murni with perubahan": {[]observation.Candidate{road(1, q1, 1), with(road(2, q1, 2), func(c *observation.Candidate) {
			c.Stage = observation.Revised
		})}, metric.Group{Count: 2, Numbers: 2, Refusal: metric.StagesDiffer}},
		"a programme with its sub-activity": {[]observation.Candidate{road(1, q1, 1), with(road(2, q1, 1), func(c *observation.Candidate) {
			c.Subject.Type = observation.Programme
		})}, metric.Group{Count: 2, Numbers: 2, Refusal: metric.LevelsDiffer}},
		"an account with its detail": {[]observation.Candidate{
			with(money(1, 1), func(c *observation.Candidate) { c.Subject.Type, c.Subject.Code = observation.Account, "5.1" }),
			with(money(2, 1), func(c *observation.Candidate) { c.Subject.Type, c.Subject.Code = observation.Account, "5.1.02" }),
		}, metric.Group{Count: 2, Numbers: 2, Refusal: metric.LevelsDiffer}},
		"a quarter with its year": {[]observation.Candidate{road(1, q1, 1), road(2, period.Year(2023), 1)}, metric.Group{Count: 2, Numbers: 2, Refusal: metric.PeriodsOverlap}},
		"a report with an account book": {[]observation.Candidate{money(1, 1), with(money(2, 1), func(c *observation.Candidate) {
			c.Origin.Kind = observation.Transaction
		})}, metric.Group{Count: 2, Numbers: 2, Refusal: metric.KindsDiffer}},
		"complaints": {[]observation.Candidate{with(road(1, q1, 3), complaint), with(road(2, q1, 4), complaint)}, metric.Group{Count: 2, Numbers: 2, Sum: 7, Unit: "aduan"}},
		"sensors": {[]observation.Candidate{with(road(1, q1, 3), complaint), with(road(2, q1, 4), complaint), with(road(3, q1, 4), func(c *observation.Candidate) {
			complaint(c)
			c.Origin.Kind = observation.Sensor
		})}, metric.Group{Count: 3, Numbers: 3, Refusal: metric.KindsDiffer}},
		"the city with a district": {[]observation.Candidate{road(1, q1, 1), with(road(2, q1, 2), func(c *observation.Candidate) {
			c.Area.ID = "64.72.01"
		})}, metric.Group{Count: 2, Numbers: 2, Refusal: metric.AreasOverlap}},
	} {
		t.Run(name, func(t *testing.T) {
			c := open(t)
			c.tell(t, "a.pdf", "a", x.facts...)
			r := c.ask(t, metric.Query{Group: []metric.Dimension{metric.ByYear}})
			x.want.Key = []string{"2023"}
			if diff := cmp.Diff([]metric.Group{x.want}, r.Groups); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	t.Run("one line in two files", func(t *testing.T) {
		c := open(t)
		c.tell(t, "a.pdf", "a", road(1, q1, 1))
		c.tell(t, "b.pdf", "b", road(1, q1, 1))
		r := c.ask(t, metric.Query{Group: []metric.Dimension{metric.ByAgency}})
		if len(r.Groups) != 1 || r.Groups[0].Refusal != metric.Repeated {
			t.Errorf("%+v", r.Groups)
		}
	})
	t.Run("groups in order of their sums, page by page", func(t *testing.T) {
		c := open(t)
		c.tell(t, "a.pdf", "a", road(1, q1, 1), road(2, q1, 5), road(3, q1, 3), with(road(4, q1, 9), func(c *observation.Candidate) { c.Figure.Unit = "%" }))
		q := metric.Query{Group: []metric.Dimension{metric.BySubject, metric.ByPeriod}, Order: metric.Descending, Limit: 2}
		first := c.ask(t, q)
		q.Cursor = first.Next
		second := c.ask(t, q)
		var got []float64
		for _, g := range append(first.Groups, second.Groups...) {
			got = append(got, g.Sum)
		}
		if diff := cmp.Diff([]float64{5, 3, 1, 0}, got); diff != "" || second.Next != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}
