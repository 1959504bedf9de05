package integrity

import (
	"cmp"
	"encoding/csv"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/integrity"
)

// Outside is how often the tests speak in a city that another hand simulated.
type Outside struct {
	Test                   string
	Honest, Rosy, Invented int // sources given a signal
	Pointed, Planted       int // single values pointed at, and those that were raised on purpose
}

// OutsideCity puts all tests to one folder of the simulated city: honest
// sources, those whose figures are too rosy, and those whose figures are
// invented. Evidence is made of surveys and spot checks of five months either
// way. It also gives how many sources there are of each sort.
func OutsideCity(folder string) ([]Outside, [3]int, error) {
	sorts := map[string]int{}
	var many [3]int
	err := rows(filepath.Join(folder, "agencies.csv"), func(r []string) error {
		sort := slices.Index([]string{"honest", "optimistic", "fabricating"}, r[1])
		sorts[r[0]] = sort
		many[sort]++
		return nil
	})
	if err != nil {
		return nil, many, err
	}
	all, err := readCity(folder)
	if err != nil {
		return nil, many, err
	}
	raised := map[string]bool{}
	err = rows(filepath.Join(folder, "truth.csv"), func(r []string) error {
		month, err := strconv.Atoi(r[2])
		if r[4] == "1" {
			raised[r[0]+" "+r[1]+" "+period.Month(2020+month/12, 1+month%12).String()] = true
		}
		return err
	})
	if err != nil {
		return nil, many, err
	}
	spoke := map[string]map[string]bool{}
	pointed, planted := map[string]int{}, map[string]int{}
	for _, s := range integrity.Examine(all) {
		if len(s.Periods) == 1 {
			pointed[s.Test]++
			if raised[s.Subjects[0]+" "+s.Periods[0].String()] {
				planted[s.Test]++
			}
		}
		if spoke[s.Test] == nil {
			spoke[s.Test] = map[string]bool{}
		}
		spoke[s.Test][s.Source] = true
	}
	var out []Outside
	for _, t := range integrity.All() {
		o := Outside{Test: t.ID, Pointed: pointed[t.ID], Planted: planted[t.ID]}
		for source := range spoke[t.ID] {
			*[]*int{&o.Honest, &o.Rosy, &o.Invented}[sorts[source]]++
		}
		out = append(out, o)
	}
	return out, many, nil
}

// readCity reads what agencies report in a folder of the simulated city.
func readCity(folder string) ([]integrity.Series, error) {
	targets := map[string]float64{}
	err := rows(filepath.Join(folder, "targets.csv"), func(r []string) (err error) {
		targets[r[0]], err = strconv.ParseFloat(r[1], 64)
		return err
	})
	if err != nil {
		return nil, err
	}
	type sample struct{ good, asked [120]float64 }
	samples := map[string]*sample{}
	series := map[string]*integrity.Series{}
	err = rows(filepath.Join(folder, "claims.csv"), func(r []string) error {
		subject := r[0] + " " + r[1]
		month, err := strconv.Atoi(r[2])
		if err != nil {
			return err
		}
		source, agency := strings.CutPrefix(r[3], "agency:")
		switch {
		case agency:
			v, err := strconv.ParseFloat(r[4], 64)
			if err != nil {
				return err
			}
			if series[subject] == nil {
				series[subject] = &integrity.Series{Source: source, Topic: r[0], Subject: subject, Kind: integrity.Share, Span: period.Discrete, Unit: "%", Grid: 0.1}
			}
			target := 100 * targets[r[0]]
			s := series[subject]
			s.Values = append(s.Values, integrity.Value{Period: period.Month(2020+month/12, 1+month%12), Reported: math.Round(1000*v) / 10, Target: &target})
		case source == "survey" || source == "spotcheck":
			if samples[subject] == nil {
				samples[subject] = &sample{}
			}
			n, err1 := strconv.ParseFloat(r[5], 64)
			x, err2 := strconv.ParseFloat(r[6], 64)
			if err := cmp.Or(err1, err2); err != nil {
				return err
			}
			samples[subject].asked[month] += n
			samples[subject].good[month] += x
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	var out []integrity.Series
	for subject, s := range series {
		slices.SortFunc(s.Values, func(a, b integrity.Value) int { return a.Period.Compare(b.Period) })
		for i, v := range s.Values {
			if known := samples[subject]; known != nil {
				month := 12*(v.Period.Year()-2020) + v.Period.Part() - 1
				good, asked := 0.0, 0.0
				for m := max(0, month-5); m <= month+5; m++ {
					good += known.good[m]
					asked += known.asked[m]
				}
				if p := good / asked; asked >= 60 {
					s.Values[i].Evidence = &integrity.Evidence{Mean: 100 * p, SD: 100 * math.Sqrt(2*math.Max(p*(1-p), 0.02)/asked)}
				}
			}
		}
		drawToMean(s)
		out = append(out, *s)
	}
	slices.SortFunc(out, func(a, b integrity.Series) int { return cmp.Compare(a.Subject, b.Subject) })
	return out, nil
}

// drawToMean draws estimates to their mean by as much of their movement as is
// noise (James and Stein).
func drawToMean(s *integrity.Series) {
	var sum, squares, noise, n float64
	for _, v := range s.Values {
		if e := v.Evidence; e != nil {
			n++
			sum += e.Mean
			squares += e.Mean * e.Mean
			noise += e.SD * e.SD
		}
	}
	if n < 2 {
		return
	}
	mean, moved := sum/n, squares/n-sum*sum/n/n
	keep := math.Max(0, 1-noise/n/math.Max(moved, 1e-9))
	for i, v := range s.Values {
		if e := v.Evidence; e != nil {
			s.Values[i].Evidence = &integrity.Evidence{Mean: mean + keep*(e.Mean-mean), SD: e.SD * math.Sqrt(keep)}
		}
	}
}

// rows hands over the rows of a file but for its heading.
func rows(path string, each func([]string) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }() // only read
	all, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	for i, r := range all[1:] {
		if err := each(r); err != nil {
			return fmt.Errorf("read %s: row %d: %w", path, i+2, err)
		}
	}
	return nil
}
