package chart_test

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/faces/chart"
)

var update = flag.Bool("update", false, "write golden files again")

func plain(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

var missing = math.NaN()

// drawings are pictures of fictional figures, by the name of their golden file.
var drawings = map[string]chart.SVG{
	"series": chart.DrawSeries(chart.Series{
		Name: "DLH: 86 terhadap target 85", Description: "TW I 62,5; TW II 70; TW III 86",
		Periods: []string{"TW I", "TW II", "TW III", "TW IV"}, Groups: []string{"2026", "2026", "2026", "2026"}, Unknown: "tidak ada", Number: plain,
		Lines: []chart.Line{
			{Mark: chart.Tick, Values: []float64{85, 85, 85, missing}},
			{Mark: chart.Ring, Values: []float64{62.5, 70, 86, missing}},
			{Mark: chart.Diamond, Values: []float64{missing, 68, 71.4, missing}},
		},
	}),
	"series-gap":      chart.DrawSeries(chart.Series{Name: "Satu titik hilang", Periods: []string{"2023", "2024", "2025"}, Unknown: "none", Number: plain, Lines: []chart.Line{{Mark: chart.Square, Values: []float64{3, missing, 5}}}}),
	"series-below":    chart.DrawSeries(chart.Series{Name: "Pertumbuhan", Periods: []string{"2023", "2024"}, Unknown: "none", Number: plain, Lines: []chart.Line{{Mark: chart.Up, Values: []float64{-2.5, 4}}}}),
	"series-nothing":  chart.DrawSeries(chart.Series{Name: "Belum ada angka", Periods: []string{"2023"}, Unknown: "none", Number: plain}),
	"pair":            chart.DrawPair(chart.Pair{Name: "101,17 terhadap 72", Stated: 101.17, Expected: 72, Number: plain}),
	"pair-same":       chart.DrawPair(chart.Pair{Name: "nol terhadap nol", Number: plain}),
	"bar":             chart.DrawBar(chart.Bar{Name: "DLH: 3 perlu klarifikasi, 1 mungkin salah baca", Solid: 3, Hollow: 1, Max: 8}),
	"bar-nothing":     chart.DrawBar(chart.Bar{Name: "Dishub: 0"}),
	"spark":           chart.DrawSpark(chart.Spark{Name: "DLH: 62,5 lalu 86", Values: []float64{62.5, missing, 70, 86}, Max: 100}),
	"spark-nothing":   chart.DrawSpark(chart.Spark{Name: "Dishub: tidak ada", Values: []float64{missing, missing}}),
	"symbol-ring":     chart.Symbol(chart.Ring),
	"symbol-diamond":  chart.Symbol(chart.Diamond),
	"symbol-tick":     chart.Symbol(chart.Tick),
	"symbol-square":   chart.Symbol(chart.Square),
	"symbol-triangle": chart.Symbol(chart.Up),
}

func TestDrawings(t *testing.T) {
	for name, svg := range drawings {
		t.Run(name, func(t *testing.T) {
			wellFormed(t, svg)
			path := filepath.Join("testdata", name+".svg")
			got := []byte(strings.ReplaceAll(string(svg), "><", ">\n<") + "\n")
			if *update {
				if err := os.WriteFile(path, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("%s is not what it was; look at it and run with -update if it is right:\n%s", path, got)
			}
		})
	}
}

// wellFormed wants XML without styles and scripts, which the content policy of
// the pages would refuse.
func wellFormed(t interface {
	Helper()
	Fatalf(string, ...any)
}, svg chart.SVG,
) {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(string(svg)))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("drawing is no XML: %v\n%s", err, svg)
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if start.Name.Local == "style" || start.Name.Local == "script" {
			t.Fatalf("drawing holds a <%s>", start.Name.Local)
		}
		for _, a := range start.Attr {
			if a.Name.Local == "style" || strings.HasPrefix(a.Name.Local, "on") {
				t.Fatalf("drawing holds the attribute %s=%q", a.Name.Local, a.Value)
			}
			if strings.Contains(a.Value, "NaN") || strings.Contains(a.Value, "Inf") {
				t.Fatalf("drawing holds %s=%q", a.Name.Local, a.Value)
			}
		}
	}
}

func TestNamesStayText(t *testing.T) {
	name := `"><script>alert(1)</script>&`
	for _, svg := range []chart.SVG{
		chart.DrawBar(chart.Bar{Name: name, Solid: 1, Max: 1}),
		chart.DrawPair(chart.Pair{Name: name, Stated: 1, Expected: 2, Number: func(float64) string { return name }}),
		chart.DrawSeries(chart.Series{
			Name: name, Description: name, Periods: []string{name}, Unknown: name, Number: func(float64) string { return name },
			Lines: []chart.Line{{Mark: chart.Ring, Values: []float64{missing}}},
		}),
	} {
		wellFormed(t, svg)
		if strings.Contains(string(svg), "<script") {
			t.Errorf("a name runs: %s", svg)
		}
	}
}

func TestPairWithoutANumberDrawsNothing(t *testing.T) {
	for _, x := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		if svg := chart.DrawPair(chart.Pair{Stated: x, Expected: 1, Number: plain}); svg != "" {
			t.Errorf("%v is drawn: %s", x, svg)
		}
	}
}

func TestRenderWritesTheDrawing(t *testing.T) {
	var b bytes.Buffer
	if err := chart.Symbol(chart.Ring).Render(context.Background(), &b); err != nil || b.String() != string(chart.Symbol(chart.Ring)) {
		t.Errorf("render: %v, %d bytes", err, b.Len())
	}
}

// TestAnySeriesIsDrawn: whatever the values, every known one has its mark
// inside the drawing, every unknown period its empty box, and the same values
// give the same bytes.
func TestAnySeriesIsDrawn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		periods := rapid.IntRange(1, 12).Draw(t, "periods")
		s := chart.Series{Name: "n", Unknown: "u", Number: plain}
		for i := range periods {
			s.Periods = append(s.Periods, fmt.Sprint(i))
		}
		known, anything := 0, make([]bool, periods)
		for range rapid.IntRange(0, 4).Draw(t, "lines") {
			line := chart.Line{Mark: rapid.SampledFrom([]chart.Mark{chart.Ring, chart.Square, chart.Up, chart.Diamond, chart.Tick}).Draw(t, "mark")}
			for i := range periods {
				v := math.NaN()
				if rapid.Bool().Draw(t, "known") {
					v = rapid.Float64Range(-1e15, 1e15).Draw(t, "value")
					known++
					anything[i] = true
				}
				line.Values = append(line.Values, v)
			}
			s.Lines = append(s.Lines, line)
		}
		svg := chart.DrawSeries(s)
		wellFormed(t, svg)
		if got := strings.Count(string(svg), `class="mark `); got != known {
			t.Fatalf("%d marks for %d values", got, known)
		}
		empty := 0
		for _, k := range anything {
			if !k {
				empty++
			}
		}
		if got := strings.Count(string(svg), "<rect"); got != empty {
			t.Fatalf("%d empty boxes for %d unknown periods", got, empty)
		}
		if svg != chart.DrawSeries(s) {
			t.Fatal("drawn differently the second time")
		}
	})
}
