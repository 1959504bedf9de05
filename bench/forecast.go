package main

import (
	"context"
	"fmt"
	"path/filepath"

	"nyata/bench/forecast"
	"nyata/internal/ground/period"
	judged "nyata/internal/judgement/forecast"
)

// forecastsScored scores forecasts on M3's monthly series. The recipe was
// chosen on the last 18 months of the training part, whose scores are printed
// first; the test part is only scored.
func forecastsScored(_ context.Context, b *bench) ([]result, error) {
	folder, err := b.folder("truth-m3monthly")
	if err != nil {
		return nil, err
	}
	all, err := forecast.Read(filepath.Join(folder, "m3_monthly.csv"))
	if err != nil {
		return nil, err
	}
	var hidden []forecast.Pair
	for _, p := range all {
		hidden = append(hidden, p.Validation())
	}
	var out []result
	for _, t := range judged.Tried() {
		out = append(out, result{name: "validation: " + t.Name, figure: fmt.Sprintf("sMAPE %.2f", forecast.SMAPE(hidden, t.Recipe))})
	}
	house, naive := forecast.SMAPE(all, judged.House), forecast.SMAPE(all, judged.Naive2)
	c := forecast.Covered(all)
	return append(
		out,
		result{name: "test: the house's recipe", figure: fmt.Sprintf("sMAPE %.2f on %d series (Theta 13.89, ForecastPro 13.90)", house, len(all)), bar: "<= 13.80", outcome: reached(house <= 13.80)},
		result{name: "test: Naive2, computed here", figure: fmt.Sprintf("sMAPE %.2f (16.89 as submitted then)", naive)},
		result{name: "90 % band, 1 to 18 months", figure: fmt.Sprintf("holds %.3f; %.3f at 1 month, %.3f at 18; %d abstained", c.Wide, c.WideFirst, c.WideFinal, c.Abstained), bar: "0.88–0.92", outcome: reached(c.Wide >= 0.88 && c.Wide <= 0.92)},
		result{name: "50 % band", figure: fmt.Sprintf("holds %.3f", c.Half)},
	), nil
}

// changesScored scores changes of course: false ones on simulated series
// without any, true ones on simulated steps and on annotated series.
func changesScored(_ context.Context, b *bench) ([]result, error) {
	var out []result
	for _, kind := range forecast.Stills {
		chosen, now := forecast.FalseChanges(kind, forecast.TuningSeed, 40), forecast.FalseChanges(kind, forecast.TestSeed, 100)
		out = append(out, result{name: "given a change without any: " + kind.Name, figure: fmt.Sprintf("%.3f of series (%.3f where the penalty was chosen)", now, chosen), bar: "<= 0.01", outcome: reached(now <= 0.01)})
	}
	for _, size := range []float64{2, 3, 4} {
		out = append(out, result{name: fmt.Sprintf("steps of %.0f standard deviations found", size), figure: fmt.Sprintf("%.2f", forecast.FoundSteps(size, forecast.TestSeed, 60))})
	}
	folder, err := b.folder("truth-tcpd")
	if err != nil {
		return out, err
	}
	all, err := forecast.ReadAnnotated(folder)
	if err != nil {
		return out, err
	}
	var cover, f1, noCover, noF1 float64
	for _, a := range all {
		var at []int
		for _, c := range judged.FindChanges(judged.Series{First: period.Year(1000), Values: a.Values}).Found {
			at = append(at, c.At)
		}
		n := float64(len(all))
		cover, f1 = cover+a.Cover(at)/n, f1+a.F1(at)/n
		noCover, noF1 = noCover+a.Cover(nil)/n, noF1+a.F1(nil)/n
	}
	return append(out, result{
		name:   fmt.Sprintf("annotated series (%d): cover, F1", len(all)),
		figure: fmt.Sprintf("%.3f, %.3f", cover, f1), bar: fmt.Sprintf("above no change: %.3f, %.3f", noCover, noF1),
		outcome: reached(cover > noCover && f1 > noF1),
	}), nil
}
