package claims

import (
	"math"
	"strings"

	"nyata/internal/ground/fault"
	"nyata/internal/judgement/estimate"
)

// row is a claim in the making.
type row struct {
	estimate.Claim
	indicators, areas, sources words // of the rows so far
}

// Months are counted from a January; these are more than two thousand years.
const monthLimit = 30_000

// Kind is how a source speaks of the truth, by its name: agency:ID, survey,
// spotcheck, sensor:ID, complaints, bureau_annual. Any other name is a third
// party: with a sample it is taken for a survey, without for a statistic of one
// month.
func kindOf(source string, sampled bool) estimate.Kind {
	name, _, _ := strings.Cut(source, ":")
	switch name {
	case "agency":
		return estimate.Report
	case "survey":
		return estimate.Survey
	case "spotcheck":
		return estimate.SpotCheck
	case "sensor":
		return estimate.Sensor
	case "complaints":
		return estimate.Complaints
	case "bureau_annual":
		return estimate.Annual
	}
	if sampled {
		return estimate.Survey
	}
	return estimate.Statistic
}

// read fills a row, or says which text tells what is wrong with it.
func (r *row) read(t *table) (key string, args []fault.Arg) {
	for i, name := range []string{"indicator", "area", "month", "source"} {
		if len(t.raw(i)) == 0 {
			return "claims.empty", []fault.Arg{fault.With("column", name)}
		}
	}
	r.indicators.take(t.raw(0))
	r.areas.take(t.raw(1))
	r.sources.take(t.raw(3))
	r.Claim = estimate.Claim{Indicator: r.indicators.last, Area: r.areas.last, Source: r.sources.last}
	month, ok := whole(t.raw(2))
	if !ok || month < -monthLimit || month > monthLimit {
		return "claims.month", []fault.Arg{fault.With("value", t.cell(2))}
	}
	r.Month = month
	n, x := t.raw(5), t.raw(6)
	r.Kind = kindOf(r.Source, len(n) > 0)
	if r.Kind == estimate.Survey || r.Kind == estimate.SpotCheck {
		return r.sample(t.raw(4), n, x)
	}
	v, ok := decimal(t.raw(4))
	if !ok {
		return "claims.no_number", []fault.Arg{fault.With("column", "value"), fault.With("value", t.cell(4))}
	}
	if r.Kind == estimate.Complaints && v < 0 {
		return "claims.negative", []fault.Arg{fault.With("value", t.cell(4))}
	}
	r.Value = v
	return "", nil
}

// sample reads x of n; where x is not given it follows from the share.
func (r *row) sample(value, n, x []byte) (key string, args []fault.Arg) {
	size, ok := decimal(n)
	if !ok || size < 1 || size > 1e9 {
		return "claims.not_positive", []fault.Arg{fault.With("column", "n"), fault.With("value", string(n))}
	}
	hits, ok := decimal(x)
	if !ok && len(x) == 0 {
		var share float64
		if share, ok = decimal(value); ok {
			hits = math.Round(share * size)
		}
	}
	if !ok || hits < 0 || hits > size {
		return "claims.hits", []fault.Arg{fault.With("x", string(x)), fault.With("n", string(n))}
	}
	r.Size, r.Hits = size, hits
	r.Value = hits / size
	return "", nil
}

// scales says which indicators are shares, counts or something else: by their
// samples and targets, else by nearly all of their values, so that one slip of
// the pen does not turn a share into something else.
func scales(claims []estimate.Claim, targets map[string]float64) map[string]estimate.Scale {
	type tally struct{ sampled, all, share, count int }
	seen := map[string]*tally{}
	var t *tally
	for i := range claims {
		r := &claims[i]
		if i == 0 || r.Indicator != claims[i-1].Indicator {
			if t = seen[r.Indicator]; t == nil {
				t = &tally{}
				seen[r.Indicator] = t
			}
		}
		switch r.Kind {
		case estimate.Survey, estimate.SpotCheck:
			t.sampled++
		case estimate.Complaints:
		default:
			t.all++
			if r.Value >= 0 && r.Value <= 1 {
				t.share++
			}
			if r.Value >= 0 && r.Value == math.Trunc(r.Value) {
				t.count++
			}
		}
	}
	out := map[string]estimate.Scale{}
	for name, t := range seen {
		aim, aimed := targets[name]
		small := aimed && aim >= 0 && aim <= 1
		switch {
		case t.share*2 >= t.all && (t.sampled > 0 || small) || t.share*20 >= t.all*19:
			out[name] = estimate.Share
		case t.count*20 >= t.all*19:
			out[name] = estimate.Count
		default:
			out[name] = estimate.Plain
		}
	}
	return out
}

// keep takes the rows that fit the scale of their indicator.
func (f *Folder) keep(from *rows) {
	kept := from.claims[:0]
	var s estimate.Scale
	of := ""
	for i := range from.claims {
		r, line := &from.claims[i], int(from.lines[i])
		sampled := r.Kind == estimate.Survey || r.Kind == estimate.SpotCheck
		if r.Indicator != of {
			of, s = r.Indicator, f.Input.Scales[r.Indicator]
		}
		switch {
		case r.Kind == estimate.Complaints:
		case s == estimate.Share && !sampled && (r.Value < 0 || r.Value > 1):
			f.refuse(claimsFile, line, "claims.no_share", fault.With("value", r.Value))
			continue
		case s == estimate.Count && r.Value < 0:
			f.refuse(claimsFile, line, "claims.negative", fault.With("value", r.Value))
			continue
		case s != estimate.Share && sampled:
			f.refuse(claimsFile, line, "claims.sample_of_no_share")
			continue
		}
		kept = append(kept, *r)
	}
	f.Input.Claims = kept
}
