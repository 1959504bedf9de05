package interpret

import (
	"strings"

	"nyata/internal/ground/code"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// role is what a column holds.
type role uint8

const (
	noRole role = iota
	ordinalRole
	codeRole
	subjectRole
	contextRole // a subject-like column beside the main one: sasaran, tujuan, visi
	indicatorRole
	unitRole
	agencyRole
	areaRole
	noteRole
	valueRole
)

// column is one column with its meaning.
type column struct {
	index   int
	x0, x1  float64
	path    []string // heading path from the top
	number  string   // as the numbering row prints it
	role    role
	level   observation.SubjectType // of a subject column that holds one level only
	measure observation.Measure
	money   bool
	percent bool
	spent   bool // a share of money spent, not of the indicator reached
	period  period.Period
	span    period.Span
	stage   observation.Stage
	style   figure.Style
	named   string // what is counted, in a table by area; empty in any other
	titled  bool   // the period is the title's, not the column's own
	family  string // columns of one family hold the same thing for other periods
	reasons []string
}

// columns finds the meaning of every column from its heading path and its
// content.
func (in *Interpreter) columns(g *grid, fr frame) {
	g.shiftHeadings()
	for _, col := range g.cols {
		in.columnRole(g, col)
	}
	g.chooseSubject()
	if g.namesPeriods() && fr.year != 0 {
		// The title's quarter says how far the report goes; the columns say
		// which quarter each is. One that names none is the year's.
		fr.period, fr.span = period.Year(fr.year), period.Discrete
	}
	for _, col := range g.cols {
		if col.role == valueRole {
			g.valueMeaning(col, fr)
		}
	}
	g.realisedMoney()
	g.followResults()
}

// namesPeriods reports whether value columns name quarters of their own.
func (g *grid) namesPeriods() bool {
	n := 0
	for _, c := range g.cols {
		if c.role != valueRole {
			continue
		}
		for _, text := range c.path {
			if isQuarterMark(strings.TrimSpace(text)) {
				n++
				break
			}
		}
	}
	return n >= 2
}

func (in *Interpreter) columnRole(g *grid, col *column) {
	path := fold(strings.Join(col.path, " / "))
	leaf := ""
	if n := len(col.path); n > 0 {
		leaf = fold(col.path[n-1])
	}
	p := g.profile(col.index)
	switch {
	case path == "":
		in.contentRole(g, col, p)
	case leaf == "no" || leaf == "nomor" || leaf == "no urut" || leaf == "num":
		col.role = ordinalRole
		if p.codes*2 > p.filled && p.filled > 0 {
			col.role = codeRole
		}
	case hasAny(leaf, "kode rup", "kode paket") || p.agencies*2 > p.filled && p.filled > 0:
		col.role = noteRole
	case hasAny(path, "kode rekening", "no rekening", "nomor rekening", "rekening", "kode") && !hasAny(leaf, "uraian", "rp", "k"):
		col.role = codeRole
	case leaf == "satuan" || leaf == "unit" && p.text > p.figures || leaf == "satuan target":
		col.role = unitRole
	case hasAny(leaf, "keterangan", "ket", "catatan", "remarks", "faktor", "pendorong", "penghambat", "permasalahan", "analisis", "dasar hukum", "sumber data", "formula", "sumber dana",
		"metode pengadaan", "cara pengadaan", "jenis pengadaan", "produk dalam negeri", "definisi operasional", "solusi"):
		col.role = noteRole
	case hasAny(leaf, "penanggung jawab", "penanggungjawab", "perangkat daerah", "opd", "skpd", "satuan kerja", "nama instansi", "instansi", "pd", "pic", "agency") && p.figures*2 <= p.filled &&
		!hasAny(leaf, "sasaran", "indikator", "tujuan", "program"):
		col.role = agencyRole
	case hasAny(leaf, "kelurahan", "kecamatan", "lokasi", "wilayah", "area") && p.figures*2 <= p.filled:
		col.role = areaRole
	case p.figures*2 > p.filled && p.filled > 0 || p.filled == 0 && looksValued(leaf, path):
		col.role = valueRole
	case hasAny(path, "indikator", "indicator", "tolok ukur") && !startsWith(path, "urusan", "program"):
		col.role = indicatorRole
	case hasAny(path, "uraian", "urusan", "program", "kegiatan", "sub kegiatan", "subkegiatan", "nama paket", "jenis belanja", "sasaran", "tujuan", "rincian", "komponen", "description",
		"programme", "activity", "nama", "belanja", "layanan", "visi", "misi", "kinerja"):
		col.role = subjectRole
	case p.figures > 0 && looksValued(leaf, path):
		col.role = valueRole
	default:
		in.contentRole(g, col, p)
	}
}

// contentRole settles a column whose heading says nothing by what it holds.
func (in *Interpreter) contentRole(g *grid, col *column, p profile) {
	switch {
	case p.filled == 0:
		col.role = noRole
	case p.figures*10 >= p.filled*6:
		if col.index == 0 && p.counts(g) {
			col.role = ordinalRole
			return
		}
		if p.codes*2 > p.filled {
			col.role = codeRole
			return
		}
		col.role = valueRole
		col.reasons = append(col.reasons, "column_by_content")
	case p.codes*2 > p.filled:
		col.role = codeRole
	case p.long*2 > p.filled && len(g.heading) == 0:
		col.role = subjectRole
	default:
		col.role = noteRole
	}
}

// looksValued reports whether a heading promises figures.
func looksValued(leaf, path string) bool {
	return leaf == "k" || leaf == "rp" || leaf == "%" || hasAny(leaf, "rp", "%", "target", "realisasi", "capaian", "anggaran", "pagu", "jumlah", "sisa", "selisih", "persen",
		"persentase", "prosentase", "nilai", "sebelum", "sesudah", "total", "budget", "actual", "achievement", "volume", "fisik", "keuangan", "angka") ||
		isQuarterMark(leaf) || hasAny(path, "triwulan", "realisasi", "target")
}

// profile counts what a column's body holds.
type profile struct {
	filled, figures, codes, agencies, text, long int
}

func (g *grid) profile(c int) profile {
	var p profile
	for i, r := range g.rows {
		if i > 400 {
			break
		}
		t := strings.TrimSpace(r.text(c))
		if t == "" {
			continue
		}
		p.filled++
		if c, err := code.Parse(t, code.Agency); err == nil && c.Kind == code.Agency && len(c.Parts) >= 8 {
			p.agencies++
		}
		switch fig := figure.Parse(t, figure.UnknownStyle); fig.Kind {
		case figure.Number, figure.Dash, figure.NotAvailable, figure.SheetError, figure.Range, figure.Ratio:
			if looksCoded(t) {
				p.codes++
			}
			p.figures++
		case figure.Grade:
			p.figures++
		default:
			if looksCoded(t) {
				p.codes++
			}
			p.text++
			if len(t) > 12 {
				p.long++
			}
		}
	}
	return p
}

// counts reports whether the first column just numbers the rows.
func (p profile) counts(g *grid) bool {
	last, steps, n := 0.0, 0, 0
	for _, r := range g.rows {
		t := r.text(0)
		if t == "" {
			continue
		}
		fig := figure.Parse(t, figure.UnknownStyle)
		if fig.Kind != figure.Number {
			continue
		}
		n++
		if fig.Value == last+1 || fig.Value == 1 {
			steps++
		}
		last = fig.Value
	}
	return n >= 2 && steps*10 >= n*8
}

// looksCoded reports whether a text has the form of a nomenclature or account
// code: groups of digits (or X) parted by dots, at least three groups.
func looksCoded(t string) bool {
	t = strings.ReplaceAll(strings.Trim(t, ". "), " ", "")
	groups, width := 0, 0
	for i := 0; i <= len(t); i++ {
		if i == len(t) || t[i] == '.' {
			if width == 0 || width > 4 {
				return false
			}
			groups++
			width = 0
			continue
		}
		if (t[i] < '0' || t[i] > '9') && t[i] != 'X' && t[i] != 'x' {
			return false
		}
		width++
	}
	if groups < 3 {
		return false
	}
	// "8.866.374.688" is money: a code has a group after the first that is
	// not three digits wide.
	for i, part := range strings.Split(t, ".") {
		if i > 0 && len(part) != 3 {
			return true
		}
	}
	return false
}

// subjectRank orders subject-like headings: the finest name of what the row is
// about comes first.
func subjectRank(path string) int {
	for i, words := range [][]string{
		{"sub kegiatan", "subkegiatan"},
		{"kegiatan", "activity"},
		{"program", "programme"},
		{"urusan"},
		{"uraian", "description", "rincian", "nama paket", "komponen"},
		{"jenis belanja", "belanja", "layanan"},
		{"sasaran strategis", "sasaran"},
		{"kinerja"},
		{"tujuan"},
		{"nama"},
		{"misi"},
		{"visi"},
	} {
		if hasAny(path, words...) {
			return i
		}
	}
	return 99
}

// chooseSubject keeps one main subject column, or one per level where the
// levels stand in columns of their own; the others become context.
func (g *grid) chooseSubject() {
	var subjects []*column
	for _, c := range g.cols {
		if c.role == subjectRole {
			subjects = append(subjects, c)
		}
	}
	levels := 0
	for _, c := range subjects {
		c.level = columnLevel(fold(strings.Join(c.path, " ")))
		if c.level != "" {
			levels++
		}
	}
	if levels >= 2 {
		for _, c := range subjects {
			if c.level == "" {
				c.role = contextRole
			}
		}
		return
	}
	var main *column
	for _, c := range subjects {
		c.level = ""
		if main == nil || subjectRank(fold(strings.Join(c.path, " "))) < subjectRank(fold(strings.Join(main.path, " "))) {
			main = c
		}
	}
	for _, c := range subjects {
		if c != main {
			c.role = contextRole
		}
	}
}

// columnLevel is the level a subject column holds when its heading names
// exactly one.
func columnLevel(folded string) observation.SubjectType {
	switch folded {
	case "program", "nama program", "programme":
		return observation.Programme
	case "kegiatan", "nama kegiatan", "activity":
		return observation.Activity
	case "sub kegiatan", "subkegiatan", "nama sub kegiatan", "sub activity":
		return observation.SubActivity
	}
	return ""
}

func (g *grid) hasValues() bool {
	for _, c := range g.cols {
		if c.role == valueRole {
			return true
		}
	}
	return false
}

// settleStyles decides the number style of each value column from its
// members, then lends the table's style to columns that prove none.
func (g *grid) settleStyles() {
	var all []string
	for _, c := range g.cols {
		if c.role != valueRole {
			continue
		}
		var raws []string
		for _, r := range g.rows {
			if t := r.text(c.index); t != "" {
				raws = append(raws, t)
			}
		}
		c.style = figure.SettleColumn(raws)
		all = append(all, raws...)
	}
	table := figure.SettleColumn(all)
	for _, c := range g.cols {
		if c.role == valueRole && c.style == figure.UnknownStyle {
			c.style = table
		}
	}
}
