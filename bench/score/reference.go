package score

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"slices"

	"nyata/bench/cities"
	"nyata/bench/yardstick"
)

// Reference are the rows of the reference that never sees a report. It passes
// for an engine, so that the whole measurement can be tried on it: verified
// where it is sure to 4 points, probability from its normal distribution,
// flags by the mean of 1-p (Bayesian false discovery rate) at 5 %.
func Reference(c *cities.Case) []Row {
	estimates := yardstick.Smooth(c)
	var rows []Row
	for at, report := range yardstick.Trust(c) {
		if math.IsNaN(report) {
			continue
		}
		e := estimates[at]
		row := Row{
			Indicator: at / c.Months / c.Areas, Area: at / c.Months % c.Areas, Month: at % c.Months,
			Estimate: e.Share, Low: min(expit(e.Logit-1.645*e.SD), e.Share), High: max(expit(e.Logit+1.645*e.SD), e.Share),
			Material: math.NaN(), Reported: report, EvidenceOnly: e.Share,
		}
		if row.Verified = e.SD*e.Share*(1-e.Share) <= 0.04; row.Verified {
			below := func(share float64) float64 {
				share = min(max(share, 1e-6), 1-1e-6)
				return 0.5 * math.Erfc(-(math.Log(share/(1-share))-e.Logit)/e.SD/math.Sqrt2)
			}
			row.Material = 1 - (below(report+cities.Material) - below(report-cities.Material))
		}
		rows = append(rows, row)
	}
	flag(rows, 0.05)
	return rows
}

// flag flags the verified rows with the highest probabilities for as long as
// the mean of what they leave to chance stays below the rate.
func flag(rows []Row, rate float64) {
	var order []int
	for i := range rows {
		if rows[i].Verified {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case rows[a].Material > rows[b].Material:
			return -1
		case rows[a].Material < rows[b].Material:
			return 1
		}
		return 0
	})
	chance := 0.0
	for n, i := range order {
		if chance += 1 - rows[i].Material; chance/float64(n+1) > rate {
			return
		}
		rows[i].Flagged = true
	}
}

// Write writes rows as an engine does.
func Write(path string, rows []Row) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	out := bufio.NewWriter(f)
	_, _ = io.WriteString(out, "indicator,area,month,estimate,lo90,hi90,verified,p_material,flagged,reported,evidence_only\n")
	for _, r := range rows {
		fmt.Fprintf(out, "%d,%d,%d,%s,%s,%s,%d,%s,%d,%s,%s\n", r.Indicator, r.Area, r.Month,
			cell(r.Estimate), cell(r.Low), cell(r.High), bit(r.Verified), cell(r.Material), bit(r.Flagged), cell(r.Reported), cell(r.EvidenceOnly))
	}
	return out.Flush()
}

func cell(x float64) string {
	if math.IsNaN(x) {
		return ""
	}
	return fmt.Sprintf("%.6g", x)
}

func bit(is bool) int {
	if is {
		return 1
	}
	return 0
}

func expit(x float64) float64 { return 1 / (1 + math.Exp(-x)) }
