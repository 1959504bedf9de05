package practice

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"

	"nyata/internal/ground/period"
)

// Evidence is one file of evidence and what its sender says of all its rows,
// for the importer of its kind.
type Evidence struct {
	File   string `json:"file"` // below EvidenceFolder, slashes forward
	Kind   string `json:"kind"` // survey, inspection, complaint, sensor, statistic
	Source string `json:"source,omitempty"`
	Area   string `json:"area,omitempty"` // area id, for rows that name none
	Data   []byte `json:"-"`
}

// evidence makes the files in the order in which they would arrive.
func (r *reality) evidence(code string) ([]Evidence, error) {
	var out []Evidence
	for _, produce := range []func() ([]Evidence, error){
		r.surveys, r.inspections, r.complaints, r.instruments,
		func() ([]Evidence, error) { return r.statistics(code) },
	} {
		files, err := produce()
		if err != nil {
			return nil, err
		}
		out = append(out, files...)
	}
	return out, nil
}

// sheetOf writes rows as CSV under a line that says that nothing is real.
func sheetOf(rows [][]string) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString("# " + notice + "\n")
	w := csv.NewWriter(&b)
	if err := w.WriteAll(rows); err != nil {
		return nil, fmt.Errorf("write evidence: %w", err)
	}
	return b.Bytes(), nil
}

// surveys are household surveys, one file a quarter: three in ten kelurahan
// for each service, 60 to 149 households, clustered so that the answers of
// neighbours hang together (design effect 1.75, told as 1.8).
func (r *reality) surveys() ([]Evidence, error) {
	const design = 1.75
	var out []Evidence
	for t := 2; t < len(r.months); t += 3 {
		year, quarter := r.months[t].Year(), (r.months[t].Part()+2)/3
		rows := [][]string{{"indikator", "periode", "kelurahan", "n", "x", "deff", "metode", "sumber"}}
		for _, s := range r.services {
			for i, a := range r.areas {
				rng := chance(r.seed, "survei", s.indicator, a.ID, r.months[t].String())
				if rng.Float64() >= 0.30 {
					continue
				}
				n := 60 + rng.IntN(90)
				x := clustered(rng, n, s.truth[i][t], design)
				rows = append(rows, []string{
					s.indicator, r.months[t].String(), a.Name, strconv.Itoa(n), strconv.Itoa(x), "1.8", "acak bertingkat per RT", "Survei Layanan Kota Contoh",
				})
			}
		}
		data, err := sheetOf(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, Evidence{
			File: fmt.Sprintf("survei/Survei Layanan TW %s %d.csv", roman[quarter], year), Kind: "survey", Source: "Survei Layanan Kota Contoh", Data: data,
		})
	}
	return out, nil
}

// clustered is how many of n are well at a share p and a design effect: a
// beta-binomial.
func clustered(rng *rand.Rand, n int, p, design float64) int {
	m := float64(n-1)/(design-1) - 1
	a, b := gamma(rng, p*m), gamma(rng, (1-p)*m)
	p, x := a/(a+b), 0
	for range n {
		if rng.Float64() < p {
			x++
		}
	}
	return x
}

// gamma has the shape given and scale 1: Marsaglia and Tsang, ACM TOMS 26(3)
// 2000.
func gamma(rng *rand.Rand, shape float64) float64 {
	if shape < 1 {
		return gamma(rng, shape+1) * math.Pow(rng.Float64(), 1/shape)
	}
	d := shape - 1.0/3
	c := 1 / math.Sqrt(9*d)
	for {
		x := rng.NormFloat64()
		v := 1 + c*x
		if v <= 0 {
			continue
		}
		v = v * v * v
		if math.Log(1-rng.Float64()) < x*x/2+d-d*v+d*math.Log(v) {
			return d * v
		}
	}
}

// inspections are field checks of ten places each, one file a half year.
func (r *reality) inspections() ([]Evidence, error) {
	var out []Evidence
	for from := 0; from < len(r.months); from += 6 {
		rows := [][]string{{"indikator", "tanggal", "kelurahan", "diperiksa", "baik", "sumber"}}
		for t := from; t < min(from+6, len(r.months)); t++ {
			for _, s := range r.services {
				for i, a := range r.areas {
					rng := chance(r.seed, "periksa", s.indicator, a.ID, r.months[t].String())
					if rng.Float64() >= 0.05 {
						continue
					}
					x := 0
					for range 10 {
						if rng.Float64() < s.truth[i][t] {
							x++
						}
					}
					on := period.Day(r.months[t].Year(), r.months[t].Part(), 3+rng.IntN(24))
					rows = append(rows, []string{s.indicator, on.String(), a.Name, "10", strconv.Itoa(x), "Inspektorat Kota Contoh"})
				}
			}
		}
		data, err := sheetOf(rows)
		if err != nil {
			return nil, err
		}
		half := 1 + from/6%2
		out = append(out, Evidence{
			File: fmt.Sprintf("periksa lapangan/Pemeriksaan Lapangan Semester %s %d.csv", roman[half], r.months[from].Year()), Kind: "inspection",
			Source: "Inspektorat Kota Contoh", Data: data,
		})
	}
	return out, nil
}

// complaints are the city's complaint channel, one file a quarter. People
// complain the more, the fewer are served; how readily belongs to the place.
// The practice city has no persons, so no row names one.
func (r *reality) complaints() ([]Evidence, error) {
	var out []Evidence
	number := 0
	for from := 0; from < len(r.months); from += 3 {
		rows := [][]string{{"nomor", "tanggal", "klasifikasi", "kategori", "judul", "kelurahan", "kanal", "status"}}
		for t := from; t < min(from+3, len(r.months)); t++ {
			for _, s := range r.services {
				if s.category == "" {
					continue
				}
				for i, a := range r.areas {
					ready := 0.45 * chance(r.seed, "aduan", a.ID).NormFloat64()
					rng := chance(r.seed, "aduan", s.indicator, a.ID, r.months[t].String())
					mean := math.Exp(-7.6+ready-0.8*(logit(s.truth[i][t])-0.6)) * r.people[i] * gamma(rng, 15) / 15
					for range poisson(rng, mean) {
						number++
						on := period.Day(r.months[t].Year(), r.months[t].Part(), 1+rng.IntN(28))
						rows = append(rows, []string{
							fmt.Sprintf("KC-%06d", number), on.String(), "Pengaduan", s.category, s.titles[rng.IntN(len(s.titles))], a.Name,
							[]string{"aplikasi", "SMS", "loket"}[rng.IntN(3)], "selesai",
						})
					}
				}
			}
		}
		data, err := sheetOf(rows)
		if err != nil {
			return nil, err
		}
		quarter := (r.months[from].Part() + 2) / 3
		out = append(out, Evidence{
			File: fmt.Sprintf("pengaduan/Pengaduan Warga TW %s %d.csv", roman[quarter], r.months[from].Year()), Kind: "complaint", Source: "Kanal Pengaduan Kota Contoh", Data: data,
		})
	}
	return out, nil
}

// instruments are meters in every third kelurahan: the share of hours with
// water, read at the end of each month, with an offset that drifts.
func (r *reality) instruments() ([]Evidence, error) {
	var out []Evidence
	for _, s := range r.services {
		if !s.sensors {
			continue
		}
		for i := 0; i < len(r.areas); i += 3 {
			a := r.areas[i]
			rng := chance(r.seed, "alat", s.indicator, a.ID)
			offset := 0.15 * rng.NormFloat64()
			rows := [][]string{{"tanggal", s.indicator}}
			for t, month := range r.months {
				offset += 0.01 * rng.NormFloat64()
				shown := 100 * expit(logit(s.truth[i][t])+offset+0.12*rng.NormFloat64())
				end := month.End()
				rows = append(rows, []string{period.Day(end.Year(), int(end.Month()), end.Day()).String(), strconv.FormatFloat(round(shown, 1), 'f', 1, 64)})
			}
			data, err := sheetOf(rows)
			if err != nil {
				return nil, err
			}
			out = append(out, Evidence{File: fmt.Sprintf("sensor/Alat ukur air %s.csv", a.Name), Kind: "sensor", Source: "Alat ukur air " + a.Name, Area: a.ID, Data: data})
		}
	}
	return out, nil
}

// statistics is what a statistical office says of the whole city and year.
func (r *reality) statistics(code string) ([]Evidence, error) {
	rows := [][]string{{"nama_indikator", "nilai", "wilayah", "tahun", "satuan", "edisi", "sumber"}}
	for _, y := range years {
		if y.quarters < 4 {
			continue // the figure of a year comes when it has ended
		}
		for _, s := range r.services {
			sum, people := 0.0, 0.0
			for i := range r.areas {
				for t, month := range r.months {
					if month.Year() == y.year {
						sum, people = sum+r.people[i]*s.truth[i][t], people+r.people[i]
					}
				}
			}
			value := 100*sum/people + 0.8*chance(r.seed, "statistik", s.indicator, yearText(y.year)).NormFloat64()
			rows = append(rows, []string{
				s.indicator, strconv.FormatFloat(round(value, 2), 'f', 2, 64), code, yearText(y.year), "%", yearText(y.year+1) + "-03-01", "Kantor Statistik Contoh",
			})
		}
	}
	data, err := sheetOf(rows)
	if err != nil {
		return nil, err
	}
	return []Evidence{{File: "statistik/Statistik Daerah.csv", Kind: "statistic", Source: "Kantor Statistik Contoh", Data: data}}, nil
}
