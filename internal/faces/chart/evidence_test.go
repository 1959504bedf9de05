package chart_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"nyata/internal/faces/chart"
)

func init() {
	drawings["interval"] = chart.DrawInterval(chart.Interval{
		Name: "Sampah tertangani: dilaporkan 86, bukti 71,4 (66–76,8)", Low: 0, High: 100,
		Reported: 86, Estimate: 71.4, From: 66, To: 76.8, Target: 85,
	})
	drawings["interval-weak"] = chart.DrawInterval(chart.Interval{Name: "Genangan", High: 100, Reported: 64, Estimate: 60, From: 40, To: 80, Weak: true, Target: missing})
	drawings["interval-nothing"] = chart.DrawInterval(chart.Interval{Name: "Aduan: belum ada bukti", High: 100, Reported: 64, Estimate: missing, Target: missing})
	drawings["fan"] = chart.DrawFan(chart.Fan{
		Name: "Sampah tertangani turun sejak TW II", Description: "bukti 75, 73, 71,4; proyeksi 70",
		Periods: []string{"TW I", "TW II", "TW III", "TW IV"}, Unknown: "tidak ada", Number: plain,
		Reported: []float64{82, 84, 86, missing}, Target: []float64{85, 85, 85, 85},
		Estimate: []float64{75, 73, 71.4, 70}, From: []float64{70, 68, 66, 60}, To: []float64{80, 78, 76.8, 80},
		First: 3, HalfFrom: []float64{missing, missing, missing, 66}, HalfTo: []float64{missing, missing, missing, 74}, Ahead: "proyeksi",
	})
	drawings["fan-gap"] = chart.DrawFan(chart.Fan{
		Name: "Satu bulan tanpa bukti", Periods: []string{"a", "b", "c"}, Unknown: "none", Number: plain,
		Reported: []float64{1, missing, 3}, Estimate: []float64{1, missing, 2}, From: []float64{0.5, missing, 1}, To: []float64{1.5, missing, 3}, First: 3,
	})
	drawings["length"] = chart.DrawLength("DLH: 86%", 0.86)
	drawings["map"] = chart.DrawMap("m", "Dua dari empat kelurahan di bawah target", areas(4))
	drawings["tiles"] = chart.DrawTiles("t", "Dua dari empat kelurahan di bawah target", areas(10))
	drawings["map-nothing"] = chart.DrawMap("m", "Belum ada batas", []chart.Area{{ID: "a", Name: "a", Class: 1}})
}

// areas are squares side by side in every class, the first unknown.
func areas(n int) []chart.Area {
	var out []chart.Area
	for i := range n {
		x, y := 117.0+float64(i%3)/10, -0.5-float64(i/3)/10
		out = append(out, chart.Area{
			ID: fmt.Sprint(i), Name: fmt.Sprintf("Kelurahan %d <rekaan>", i), Short: fmt.Sprintf("K%d", i), Value: fmt.Sprint(60 + i), Link: fmt.Sprintf("/areas/%d", i),
			Class: i%6 - 1, Shape: [][][][2]float64{{{{x, y}, {x + 0.1, y}, {x + 0.1, y - 0.1}, {x, y - 0.1}, {x, y}}}},
		})
	}
	return out
}

var fills = regexp.MustCompile(`<(?:path|rect) [^>]*?fill="([^"]*)"[^>]*><title>`)

// Every area of a map and of a tile grid can be seen: it has a fill that is
// neither absent nor that of the paper, and what is unknown is hatched.
func TestEveryAreaHasAVisibleFill(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := areas(rapid.IntRange(1, 70).Draw(t, "areas"))
		for i := range all {
			all[i].Class = rapid.IntRange(-2, len(chart.Classes)+1).Draw(t, "class")
		}
		for kind, svg := range map[string]chart.SVG{"map": chart.DrawMap("x", "n", all), "tiles": chart.DrawTiles("x", "n", all)} {
			found := fills.FindAllStringSubmatch(string(svg), -1)
			if len(found) != len(all) {
				t.Fatalf("%s draws %d of %d areas", kind, len(found), len(all))
			}
			hatched := 0
			for _, f := range found {
				switch {
				case f[1] == "url(#x-hatch)":
					hatched++
				case !slices.Contains(chart.Classes[:], f[1]):
					t.Fatalf("%s has an area filled with %q", kind, f[1])
				}
			}
			unknown := 0
			for _, a := range all {
				if a.Class < 0 || a.Class >= len(chart.Classes) {
					unknown++
				}
			}
			if hatched != unknown {
				t.Fatalf("%s hatches %d areas, %d are unknown", kind, hatched, unknown)
			}
			if unknown > 0 && !strings.Contains(string(svg), `<pattern id="x-hatch"`) {
				t.Fatalf("%s has no hatch to fill with", kind)
			}
		}
	})
}
