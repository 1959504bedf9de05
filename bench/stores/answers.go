package stores

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"nyata/internal/adapters/facts"
	"nyata/internal/adapters/files"
	"nyata/internal/adapters/store"
	"nyata/internal/casework"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// Shape of the folder that questions are timed on: every agency hands in one
// evaluation a year, with ten figures in each row.
const (
	lastYear    = 2026
	rowsOfPaper = 200
	inRow       = 10
)

// Fill makes a data folder with about so many invented figures of a city: what
// its agencies would print of their work over many years. A tenth of the rows
// is of the city's indicators, the others are known by their words alone.
func Fill(ctx context.Context, folder string, of *reference.City, figures int) (err error) {
	s, err := store.Open(ctx, folder)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	f, err := files.Open(filepath.Join(folder, "files"))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	c := &paperwork{city: city{Office: casework.New(s, f, time.Now)}, of: of}
	agencies := of.Agencies.All()
	papers := figures / (rowsOfPaper * inRow)
	for n := range papers {
		a := agencies[n%len(agencies)]
		year := lastYear - n/len(agencies)
		if err := c.paper(ctx, n, a.ID, a.Name, year); err != nil {
			return err
		}
	}
	p, err := facts.Open(ctx, filepath.Join(folder, "facts.db"), s, facts.Options{})
	if err != nil {
		return err
	}
	return p.Close()
}

type paperwork struct {
	city
	of *reference.City
}

// paper receives and records the evaluation of an agency for a year.
func (c *paperwork) paper(ctx context.Context, n int, agency, name string, year int) error {
	id, err := c.receive(ctx, n)
	if err != nil {
		return err
	}
	var all []observation.Candidate
	for row := range rowsOfPaper {
		subject, wanted, indicator := c.row(agency, row)
		for col := range inRow {
			x := observation.Candidate{
				Source:  observation.Source{Kind: document.Native, Page: row/20 + 1, RowNo: row % 20, ColNo: col, Box: &document.Box{X0: 100 + float64(col)*40, Y0: 100 + float64(row%20)*18, X1: 138 + float64(col)*40, Y1: 112 + float64(row%20)*18}},
				Agency:  observation.Ref{ID: agency, Text: name},
				Subject: observation.Subject{Type: observation.SubActivity, Text: subject, Depth: 3, Line: row + 1}, Indicator: observation.Ref{ID: indicator, Text: wanted},
				Span: period.Discrete, Stage: observation.Realisation, Confidence: 1, State: observation.Proven,
			}
			value, unit := float64(1+(n*7+row*3+col)%900), ""
			switch col {
			case 0, 1:
				x.Period, x.Stage, x.Measure = period.Year(year), observation.Original, observation.Target
				if col == 1 {
					x.Measure, unit, value = observation.Budget, "IDR", 1e6*value
				}
			default:
				x.Period, x.Measure = period.Quarter(year, col/2), observation.Reported
				if col%2 == 1 {
					x.Measure, unit, value = observation.Realised, "IDR", 1e5*value
				}
			}
			x.Figure = figure.Figure{Raw: fmt.Sprint(value), Kind: figure.Number, Value: value, Unit: unit}
			all = append(all, x)
		}
	}
	return c.record(ctx, id, all)
}

// row is what the row of an agency is called: the first are of the city's
// indicators, the others made of three lists of words.
func (c *paperwork) row(agency string, row int) (subject, wanted, indicator string) {
	subject = Subject(row)
	if row < rowsOfPaper/10 && len(c.of.Indicators) > 0 {
		x := c.of.Indicators[row%len(c.of.Indicators)]
		if x.Agency == agency {
			return subject, x.Name, x.ID
		}
	}
	return subject, "Jumlah " + subject + " yang Dilaksanakan", ""
}

var (
	works  = []string{"Pengadaan", "Pemeliharaan", "Pembangunan", "Rehabilitasi", "Pengawasan"}
	things = []string{"Gedung", "Kendaraan", "Peralatan", "Jaringan", "Taman", "Saluran", "Arsip", "Perpustakaan"}
	places = []string{"Kantor", "Sekolah", "Puskesmas", "Pasar", "Terminal"}
)

// Subject is what the row of a number below 200 is called.
func Subject(row int) string {
	return works[row%len(works)] + " " + things[row/len(works)%len(things)] + " " + places[row/(len(works)*len(things))%len(places)]
}
