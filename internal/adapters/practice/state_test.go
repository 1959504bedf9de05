package practice_test

import (
	"bytes"
	"encoding/csv"
	"math"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"

	"nyata/internal/adapters/practice"
)

// at finds a cell of the state by indicator, area and month.
func at(s practice.State) map[string]practice.Cell {
	out := map[string]practice.Cell{}
	for _, c := range s.Cells {
		out[c.Indicator+" "+c.Area+" "+c.Period.String()] = c
	}
	return out
}

func TestEveryMannerIsThereAndShowsInTheFigures(t *testing.T) {
	s := madeOfOne(t).State
	gaps, moves := map[string][]float64{}, map[string][]float64{}
	manners := map[string]string{}
	for _, r := range s.Reporters {
		manners[r.Indicator] = r.Manner
	}
	var before practice.Cell
	for _, c := range s.Cells {
		if !(c.True > 0 && c.True < 100) {
			t.Fatalf("%+v is no share", c)
		}
		if c.Reported == nil {
			before = practice.Cell{}
			continue
		}
		manner := manners[c.Indicator]
		gaps[manner] = append(gaps[manner], *c.Reported-c.True)
		if before.Reported != nil && before.Area == c.Area && before.Indicator == c.Indicator {
			moves[manner] = append(moves[manner], math.Abs(*c.Reported-*before.Reported))
		}
		before = c
	}
	for manner, is := range map[string]struct{ low, high float64 }{
		"as_measured": {-0.3, 0.3}, "raised": {5, 18}, "just_over_goal": {10, 30}, "carried_forward": {8, 30},
	} {
		if got := mean(gaps[manner]); !(got >= is.low && got <= is.high) {
			t.Errorf("%s: reports lie %.1f points above the truth in the mean, should be %v to %v", manner, got, is.low, is.high)
		}
	}
	same := 0.0
	for _, m := range moves["carried_forward"] {
		if m == 0 {
			same += 1 / float64(len(moves["carried_forward"]))
		}
	}
	if same < 0.8 {
		t.Errorf("carried_forward repeats itself in %.2f of months", same)
	}
	if missing := 1 - float64(len(slices.Concat(gaps["as_measured"], gaps["raised"], gaps["just_over_goal"], gaps["carried_forward"])))/float64(len(s.Cells)); missing < 0.04 || missing > 0.13 {
		t.Errorf("%.3f of reports are missing", missing)
	}
}

// TestRecapsPrintWhatIsReported: the documents hold the reports of the state,
// true or not, and never the truth.
func TestRecapsPrintWhatIsReported(t *testing.T) {
	made := madeOfOne(t)
	names := map[string]string{}
	for _, a := range contoh(t).Areas.All() {
		names[a.Name] = a.ID
	}
	cells := at(made.State)
	months := []string{"", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}
	recaps, figures := 0, 0
	for _, f := range made.Files {
		base := path.Base(f.Path)
		if !strings.HasPrefix(base, "Rekap per kelurahan") {
			continue
		}
		recaps++
		if !strings.HasSuffix(base, ".csv") || !strings.Contains(f.Path, "/DLH/") {
			continue
		}
		words := strings.Fields(strings.TrimSuffix(base, ".csv"))
		month := slices.Index(months, words[4])
		period := words[5] + "-" + twoDigits(month)
		r := csv.NewReader(bytes.NewReader(f.Data))
		r.FieldsPerRecord = -1
		rows, err := r.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(f.Data), "DATA CONTOH") {
			t.Errorf("%s does not say that it is invented", f.Path)
		}
		for _, row := range rows[6:] {
			c, ok := cells["sampah-tertangani "+names[row[2]]+" "+period]
			if !ok {
				t.Fatalf("%s: no cell for %v", f.Path, row)
			}
			want := ""
			if c.Reported != nil {
				want = strings.Replace(strconv.FormatFloat(*c.Reported, 'f', 1, 64), ".", ",", 1)
			}
			if row[4] != want {
				t.Errorf("%s: %v, reported %q", f.Path, row, want)
			}
			figures++
		}
	}
	if recaps != 6*21 || figures != 24*21 {
		t.Errorf("%d recaps, %d figures of one agency", recaps, figures)
	}
}

func TestEvidenceFollowsTheTruth(t *testing.T) {
	made := madeOfOne(t)
	names := map[string]string{}
	for _, a := range contoh(t).Areas.All() {
		names[a.Name] = a.ID
	}
	cells := at(made.State)
	var surveyed, checked, read []float64
	complaints := map[string]float64{} // indicator, area, month
	topics := map[string]string{"Persampahan": "sampah-tertangani", "Jalan rusak": "jalan-mantap", "Air bersih": "akses-air-bersih", "Bantuan sosial": "bantuan-tepat-sasaran"}
	kinds := map[string]int{}
	for _, e := range made.Evidence {
		kinds[e.Kind]++
		if !bytes.HasPrefix(e.Data, []byte("# DATA CONTOH")) {
			t.Errorf("%s does not say that it is invented", e.File)
		}
		r := csv.NewReader(bytes.NewReader(e.Data))
		r.Comment = '#'
		rows, err := r.ReadAll()
		if err != nil {
			t.Fatalf("%s: %v", e.File, err)
		}
		head := rows[0]
		for _, row := range rows[1:] {
			get := func(name string) string {
				if i := slices.Index(head, name); i >= 0 {
					return row[i]
				}
				return ""
			}
			number := func(name string) float64 {
				x, err := strconv.ParseFloat(get(name), 64)
				if err != nil {
					t.Fatalf("%s: %v: %s", e.File, row, name)
				}
				return x
			}
			switch e.Kind {
			case "survey":
				c := cells[get("indikator")+" "+names[get("kelurahan")]+" "+get("periode")]
				p := c.True / 100
				surveyed = append(surveyed, (number("x")-number("n")*p)/math.Sqrt(number("n")*p*(1-p)))
			case "inspection":
				c := cells[get("indikator")+" "+names[get("kelurahan")]+" "+get("tanggal")[:7]]
				checked = append(checked, 100*number("baik")/number("diperiksa")-c.True)
			case "sensor":
				c := cells["akses-air-bersih "+e.Area+" "+get("tanggal")[:7]]
				read = append(read, number("akses-air-bersih")-c.True)
			case "complaint":
				id := topics[get("kategori")]
				if id == "" || names[get("kelurahan")] == "" {
					t.Fatalf("%s: %v", e.File, row)
				}
				complaints[id+" "+names[get("kelurahan")]+" "+get("tanggal")[:7]]++
			}
		}
	}
	for kind, want := range map[string]int{"survey": 7, "inspection": 4, "complaint": 7, "sensor": 8, "statistic": 1} {
		if kinds[kind] != want {
			t.Errorf("%d files of kind %s, want %d", kinds[kind], kind, want)
		}
	}
	if m, s := mean(surveyed), spread(surveyed); math.Abs(m) > 0.25 || s < 1.15 || s > 1.5 {
		t.Errorf("surveys: standardised error %.2f, spread %.2f; a design effect of 1.75 gives 0 and 1.32", m, s)
	}
	if m := mean(checked); math.Abs(m) > 3 || len(checked) < 100 {
		t.Errorf("%d checks, %.1f points from the truth in the mean", len(checked), m)
	}
	if m := mean(read); math.Abs(m) > 4 || len(read) != 8*21 {
		t.Errorf("%d readings, %.1f points from the truth in the mean", len(read), m)
	}
	// Complaints per place rise where the truth falls: within an area, the
	// months with fewer served have more of them.
	var low, high float64
	for _, id := range topics {
		for _, area := range names {
			var served, counts []float64
			for _, c := range made.State.Cells {
				if c.Indicator == id && c.Area == area {
					served, counts = append(served, c.True), append(counts, complaints[id+" "+area+" "+c.Period.String()])
				}
			}
			if len(served) == 0 {
				continue
			}
			middle := mean(served)
			for i := range served {
				if served[i] < middle {
					low += counts[i] / float64(len(served))
				} else {
					high += counts[i] / float64(len(served))
				}
			}
		}
	}
	if low <= high*1.05 {
		t.Errorf("%.1f complaints in worse months, %.1f in better", low, high)
	}
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

func mean(v []float64) float64 {
	sum := 0.0
	for _, x := range v {
		sum += x
	}
	return sum / float64(len(v))
}

func spread(v []float64) float64 {
	m, sum := mean(v), 0.0
	for _, x := range v {
		sum += (x - m) * (x - m)
	}
	return math.Sqrt(sum / float64(len(v)))
}
