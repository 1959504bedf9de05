package practice

import (
	"fmt"
	"slices"
)

// layout is the form of an agency's quarterly reports.
type layout int

const (
	layoutQuarters layout = iota // A3 landscape, a column pair per quarter
	layoutToDate                 // A4 landscape, target against result to date
	layoutForm                   // the Renja evaluation form as a workbook
)

// habit is how an agency writes: nobody prescribes it, so everybody does it
// differently.
type habit struct {
	agency      string
	layout      layout
	title       bool   // a title above the table
	codes       string // "column", "name" (before the name) or "" (none)
	repeatHead  bool   // headings on every page
	splitRows   bool   // rows may be broken over pages
	borders     string // "all", "groups" (lines between activities only), "none"
	progress    bool   // activities have an indicator of their own
	percentSign bool   // "72,35%" rather than "72,35"
	zero        string // how no money is printed
	low         bool   // money stands at the bottom of its cell
	wording     int    // variant of headings and titles
	file        string // file name of a report: quarter in roman, year
	separator   rune   // of CSV files
	amount      int    // 0: 1.234.567,00 · 1: 1234567.00 · 2: 1234567
	latin1      bool   // CSV in Windows-1252
	lacks       []string
}

// habits by agency. Lacks lists what never came: type and period.
var habits = []habit{
	{agency: "disdikbud", layout: layoutQuarters, borders: "groups", progress: true, percentSign: true, zero: "-", low: true, file: "Laporan TW %s %d Disdikbud.pdf", separator: ',', amount: 1},
	{agency: "dinkes", layout: layoutToDate, title: true, codes: "column", repeatHead: true, borders: "all", zero: "0", file: "Laporan Kinerja Triwulan %s Tahun %d Dinas Kesehatan.pdf", separator: ';'},
	{agency: "dpupr", layout: layoutQuarters, title: true, codes: "column", repeatHead: true, borders: "all", zero: "0", wording: 1, file: "LAPORAN_TRIWULAN_%s_%d_DPUPR.pdf", separator: ',', amount: 2},
	{agency: "disperkim", layout: layoutForm, title: true, codes: "column", zero: "0", file: "Evaluasi Renja TW %s %d.xlsx", separator: ';', amount: 1},
	{agency: "satpolpp", layout: layoutForm, title: true, codes: "name", percentSign: true, zero: "0", wording: 1, file: "Form E81 TW %s %d Satpol PP.xlsx", separator: ',', amount: 1, lacks: []string{"evaluasi-renja 2026-Q3", "kak 2026"}},
	{agency: "dinsospm", layout: layoutQuarters, title: true, codes: "name", splitRows: true, borders: "all", zero: "-", wording: 2, file: "Realisasi TW %s %d Dinsos PM.pdf", separator: ';', latin1: true, lacks: []string{"evaluasi-renja 2026-Q1"}},
	{agency: "dlh", layout: layoutToDate, title: true, codes: "column", borders: "all", zero: "-", wording: 1, file: "DLH TW %s %d.pdf", separator: ',', amount: 2, lacks: []string{"lra 2026-S1"}},
	{agency: "disdukcapil", layout: layoutToDate, title: true, codes: "name", repeatHead: true, splitRows: true, borders: "groups", zero: "0", wording: 1, file: "laporan triwulan %s %d dukcapil.pdf", separator: ';', lacks: []string{"kak 2026"}},
	{agency: "dishub", layout: layoutQuarters, title: true, codes: "column", repeatHead: true, splitRows: true, borders: "all", progress: true, percentSign: true, zero: "0", wording: 2, file: "Lap. Realisasi Kinerja TW %s Th %d Dishub.pdf", separator: ',', amount: 1, lacks: []string{"evaluasi-renja 2026-Q2", "perjanjian-kinerja 2026"}},
	{agency: "diskominfo", layout: layoutForm, title: true, codes: "column", zero: "0", wording: 1, file: "Evaluasi_Renja_%s_%d_Diskominfo.xlsx", separator: ';', amount: 2, lacks: []string{"kak 2025"}},
	{agency: "bapperida", layout: layoutToDate, title: true, codes: "column", repeatHead: true, borders: "none", zero: "0", file: "Laporan Triwulan %s %d - Bapperida.pdf", separator: ',', amount: 1, lacks: []string{"evaluasi-renja 2025-Q3"}},
	{agency: "bpkpd", layout: layoutForm, title: true, codes: "name", zero: "0", file: "Evaluasi Hasil Renja Triwulan %s %d BPKPD.xlsx", separator: ';', amount: 1, lacks: []string{"kak 2025"}},
}

// habitOf is an agency's habit; agencies without one of their own write as the
// first does.
func habitOf(agency string) habit {
	for _, h := range habits {
		if h.agency == agency {
			return h
		}
	}
	h := habits[0]
	h.agency, h.lacks = agency, nil
	h.file = "Laporan TW %s %d.pdf"
	return h
}

// never reports whether a document never came.
func (h habit) never(kind, period string) bool { return slices.Contains(h.lacks, kind+" "+period) }

// absent reports whether the report of a quarter never came.
func (h habit) absent(year, quarter int) bool {
	return h.never("evaluasi-renja", fmt.Sprintf("%d-Q%d", year, quarter))
}
