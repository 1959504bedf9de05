// Package stores measures the ledger and the projection: how fast observations
// come in through the full path, what a durable commit costs, what remembering
// every belief costs a query, and that a killed process loses nothing.
package stores

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"nyata/internal/adapters/facts"
	"nyata/internal/adapters/files"
	"nyata/internal/adapters/store"
	"nyata/internal/casework"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/reading"
)

// city is an office with its projection in a folder.
type city struct {
	*casework.Office
	store *store.Store
	files *files.Folder
	facts *facts.Facts
}

func open(ctx context.Context, folder string) (*city, error) {
	s, err := store.Open(ctx, folder)
	if err != nil {
		return nil, err
	}
	c := &city{store: s}
	if c.files, err = files.Open(filepath.Join(folder, "files")); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	if c.facts, err = facts.Open(ctx, filepath.Join(folder, "facts.duckdb"), s, facts.Options{MemoryMB: 1024}); err != nil {
		return nil, errors.Join(err, c.files.Close(), s.Close())
	}
	c.Office = casework.New(s, c.files, time.Now)
	return c, nil
}

func (c *city) close() error { return errors.Join(c.facts.Close(), c.files.Close(), c.store.Close()) }

// receive receives the n-th document.
func (c *city) receive(ctx context.Context, n int) (string, error) {
	name := fmt.Sprintf("opd-%02d/evaluasi-renja-%04d.pdf", n%40, n)
	r, _, err := c.Receive(ctx, casework.Program("bench"), casework.Incoming{Name: name, Content: strings.NewReader(name)})
	return r.ID, err
}

// record records a reading of a document with the given figures.
func (c *city) record(ctx context.Context, id string, figures []observation.Candidate) error {
	_, err := c.RecordReading(ctx, casework.Program("bench"), reading.Reading{
		Receipt: id, Reader: "bench", Kind: document.Native, Pages: len(figures)/200 + 1, Candidates: figures,
	})
	return err
}

// figuresOf makes the figures of the n-th document: rows of a quarterly
// evaluation, ten figures to a row, twenty rows to a page. Shift changes every
// value, as a corrected document would.
func figuresOf(n, count int, shift float64) []observation.Candidate {
	out := make([]observation.Candidate, count)
	for i := range out {
		row, col := i/10, i%10
		measure := observation.Reported
		if col%2 == 1 {
			measure = observation.Realised
		}
		value := float64(n*1000+row)*1.25 + float64(col) + shift
		out[i] = observation.Candidate{
			Source: observation.Source{
				Kind: document.Native, Page: row/20 + 1, RowNo: row % 20, ColNo: col,
				Box: &document.Box{X0: 120.5 + float64(col)*40, Y0: 100.25 + float64(row%20)*18, X1: 158.75 + float64(col)*40, Y1: 112.5 + float64(row%20)*18},
			},
			Row: []string{
				fmt.Sprintf("1.03.02.2.01.%04d", row), "Penyelenggaraan Jalan Kabupaten/Kota", "Panjang jalan yang dibangun", "km",
				"12,50", "15.521.239.752", "3,10", "2.310.000.000", "4,20", "3.910.000.000", fmt.Sprint(value), "39,90",
			},
			Heading: []string{"Realisasi Kinerja dan Anggaran", "Triwulan", string(measure)},
			Agency:  observation.Ref{ID: fmt.Sprintf("opd-%02d", n%40), Text: "Dinas Pekerjaan Umum dan Penataan Ruang"},
			Subject: observation.Subject{
				Type: observation.SubActivity, Code: fmt.Sprintf("1.03.02.2.01.%04d", row), Text: "Pembangunan Jalan", Depth: 3,
				Path: []string{"Urusan Pekerjaan Umum", "Program Penyelenggaraan Jalan", "Penyelenggaraan Jalan Kabupaten/Kota"},
			},
			Indicator: observation.Ref{ID: fmt.Sprintf("indikator-%03d", row%200), Text: "Panjang jalan yang dibangun"},
			Period:    period.Month(2016+n%10, n/10%12+1), Span: period.Discrete, Stage: observation.Original, Measure: measure,
			Figure:     figure.Figure{Raw: fmt.Sprint(value), Kind: figure.Number, Value: value, Unit: "km"},
			Confidence: 0.99, State: observation.Read,
			Reasons: []string{fmt.Sprintf("subject:code 1.03.02.2.01.%04d", row), "column:heading Triwulan"},
		}
	}
	return out
}
