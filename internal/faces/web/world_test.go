package web_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"testing"
	"time"

	"nyata/internal/faces/web/mayor"
	"nyata/internal/ground/agency"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/account"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
	"nyata/internal/record/reply"
)

// now is the moment at which the fictional city is looked at.
var now = time.Date(2026, 11, 23, 9, 30, 0, 0, time.FixedZone("WITA", 8*3600))

// world is a fictional city with documents, figures and differences in memory.
type world struct {
	city        *reference.City
	accounts    []account.Account
	receipts    []receipt.Receipt
	recorded    map[string][]observation.Recorded // by receipt
	pages       map[string][]document.Page        // by receipt
	scans       map[string][]byte                 // pictures of scanned pages, by receipt
	differences []difference.Difference
	beliefs     []weigh.Belief
	totals      []weigh.Total
	sources     []weigh.Source
	truth       mayor.Truth
	matters     []matter.Matter
	visits      []matter.Visit
	replies     []reply.Reply
	proposals   []proposal.Proposal
}

// agencies of the city; the first four report in figures.
var agencies = []agency.Agency{
	{ID: "dlh", Name: "Dinas Lingkungan Hidup", Short: "DLH"},
	{ID: "dpupr", Name: "Dinas Pekerjaan Umum dan Penataan Ruang", Short: "DPUPR"},
	{ID: "dinkes", Name: "Dinas Kesehatan", Short: "Dinkes"},
	{ID: "disdik", Name: "Dinas Pendidikan dan Kebudayaan", Short: "Disdik"},
	{ID: "dishub", Name: "Dinas Perhubungan", Short: "Dishub"},
	{ID: "satpol", Name: "Satuan Polisi Pamong Praja dan Pemadam Kebakaran", Short: "Satpol PP Damkar"},
	{ID: "dinsos", Name: "Dinas Sosial dan Pemberdayaan Masyarakat", Short: "Dinsos"},
	{ID: "bapperida", Name: "Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah", Short: "Bapperida"},
}

var dictionary = []indicator.Indicator{
	{ID: "sampah-tertangani", Name: "Persentase sampah tertangani", NameEN: "Share of waste handled", Unit: "%", Agency: "dlh", Polarity: indicator.Up, Aggregation: indicator.Last, Formula: "sampah tertangani / timbulan sampah × 100", Source: "Kamus indikator Kota Contoh", Version: "2026"},
	{ID: "ruang-hijau", Name: "Luas ruang terbuka hijau", NameEN: "Area of green space", Unit: "ha", Agency: "dlh", Polarity: indicator.Up, Aggregation: indicator.Last},
	{ID: "jalan-mantap", Name: "Persentase jalan kota dalam kondisi mantap", NameEN: "Share of city roads in good condition", Unit: "%", Agency: "dpupr", Polarity: indicator.Up, Aggregation: indicator.Last},
	{ID: "jalan-dibangun", Name: "Panjang jalan kota yang dibangun", NameEN: "Length of city roads built", Unit: "km", Agency: "dpupr", Polarity: indicator.Up, Aggregation: indicator.Sum},
	{ID: "imunisasi", Name: "Cakupan imunisasi dasar lengkap", NameEN: "Full basic immunisation coverage", Unit: "%", Agency: "dinkes", Polarity: indicator.Up, Aggregation: indicator.Last},
	{ID: "kemiskinan", Name: "Tingkat kemiskinan", NameEN: "Poverty rate", Unit: "%", Polarity: indicator.Down, Aggregation: indicator.Last},
}

// subject is one row of the quarterly papers.
type subject struct {
	agency, code, text, indicator, unit string
	target                              float64
	reported                            [4]float64
}

var subjects = []subject{
	{"dlh", "2.11.11.2.01", "Penanganan sampah melalui pengangkutan", "sampah-tertangani", "%", 85, [4]float64{62.5, 70, 86, 0}},
	{"dlh", "2.11.04.2.01", "Penataan ruang terbuka hijau taman kota", "ruang-hijau", "ha", 12.5, [4]float64{2, 5.25, 9, 0}},
	{"dlh", "2.11.05.2.02", "Pengawasan izin lingkungan usaha kecil", "", "dokumen", 120, [4]float64{30, 61, 61, 0}},
	{"dpupr", "1.03.10.2.01", "Pembangunan jalan kota", "jalan-dibangun", "km", 18.4, [4]float64{1.2, 6.75, 11.9, 0}},
	{"dpupr", "1.03.10.2.02", "Pemeliharaan berkala jalan kota", "jalan-mantap", "%", 91, [4]float64{87.3, 88, 88.2, 0}},
	{"dinkes", "1.02.02.2.02", "Pelayanan imunisasi dasar lengkap bayi", "imunisasi", "%", 95, [4]float64{24.6, 51, 77.5, 0}},
	{"disdik", "1.01.02.2.01", "Rehabilitasi ruang kelas sekolah dasar", "", "ruang", 64, [4]float64{0, 12, 40, 0}},
}

// build makes the world. Everything in it is computed from the tables above.
func build(t testing.TB) *world {
	t.Helper()
	tree, err := agency.NewTree(agencies)
	if err != nil {
		t.Fatal(err)
	}
	w := &world{
		city:     &reference.City{ID: "contoh", Name: "Kota Contoh", Sample: true, Agencies: tree, Indicators: dictionary},
		recorded: map[string][]observation.Recorded{},
		pages:    map[string][]document.Page{},
	}
	w.people()
	w.expect()
	for _, a := range agencies {
		w.papers(a.ID)
	}
	w.strays()
	w.contradict()
	w.believe(t)
	w.learn()
	w.propose()
	return w
}

func (w *world) people() {
	for _, p := range []struct {
		id, name, agency string
		role             account.Role
	}{
		{"a-mayor", "Ratna Pradipta", "", account.Mayor},
		{"a-operator", "Bima Lazuardi", "dlh", account.Operator},
		{"a-head", "Sekar Anindita", "dlh", account.Head},
		{"a-inspector", "Galih Wirasena", "", account.Inspector},
		{"a-planner", "Tirta Mahesa", "", account.Planner},
		{"a-organiser", "Laras Kinanti", "", account.Organiser},
		{"a-steward", "Damar Sagara", "", account.Steward},
		{"a-admin", "Wulan Purnama", "", account.Admin},
	} {
		w.accounts = append(w.accounts, account.Account{
			ID: p.id, Name: p.name, Login: string(p.role) + "@contoh.example", Role: p.role, Agency: p.agency,
			Ready: true, Language: "id", Since: now.AddDate(0, -6, 0),
		})
	}
}

func (w *world) expect() {
	add := func(kind receipt.DocumentType, p period.Period, due string) {
		for _, a := range agencies {
			w.city.Expected = append(w.city.Expected, reference.Expectation{Type: kind, Agency: a.ID, Period: p, Due: due})
		}
	}
	add(receipt.PerformanceReport, period.Year(2025), "2026-03-31")
	add(receipt.Agreement, period.Year(2026), "2026-01-31")
	add(receipt.RenjaEvaluation, period.Quarter(2026, 1), "2026-04-15")
	add(receipt.RenjaEvaluation, period.Quarter(2026, 2), "2026-07-15")
	add(receipt.RenjaEvaluation, period.Quarter(2026, 3), "2026-10-15")
	add(receipt.RenjaEvaluation, period.Quarter(2026, 4), "2027-01-15")
}

// papers gives an agency its documents: some late, some unreadable.
func (w *world) papers(agencyID string) {
	at := slices.IndexFunc(agencies, func(a agency.Agency) bool { return a.ID == agencyID })
	for q := 1; q <= 3; q++ {
		if (at*3+q)%7 == 6 {
			continue // never sent
		}
		kind := document.Native
		if at == 1 {
			kind = document.XLSX
		}
		r := w.receive(agencyID, fmt.Sprintf("%s/evaluasi-renja-tw%d-2026%s", agencyID, q, ending(kind)), kind, receipt.RenjaEvaluation, period.Quarter(2026, q))
		switch {
		case at == 5 && q == 2:
			r.State = receipt.Unreadable
			r.Problems = []document.Problem{{Code: document.Encrypted, Message: document.Message{
				ID: "Berkas terkunci kata sandi. Simpan ulang tanpa sandi, lalu kirim kembali.",
				EN: "The file is locked by a password. Save it again without one and send it back.",
			}}}
		default:
			w.read(r, q)
		}
		w.receipts = append(w.receipts, *r)
	}
	if at%3 != 2 {
		r := w.receive(agencyID, fmt.Sprintf("%s/perjanjian-kinerja-2026.docx", agencyID), document.DOCX, receipt.Agreement, period.Year(2026))
		w.agree(r)
		w.receipts = append(w.receipts, *r)
	}
	if at == 0 || at == 2 {
		r := w.receive(agencyID, fmt.Sprintf("%s/lkjip-2025.pdf", agencyID), document.Native, receipt.PerformanceReport, period.Year(2025))
		r.State = receipt.Partly
		r.Problems = []document.Problem{{Code: document.Scanned, Page: 3, Message: document.Message{
			ID: "Halaman 3 hanya gambar pindaian; angkanya belum dibaca. Kirim berkas aslinya bila ada.",
			EN: "Page 3 is a scanned picture only; its figures are not read yet. Send the original file if there is one.",
		}}}
		w.read(r, 0)
		w.receipts = append(w.receipts, *r)
	}
}

// strays are files that do not say whose they are, wait, or are being read.
func (w *world) strays() {
	r := w.receive("", "kiriman/scan0001.pdf", document.Scan, receipt.UnknownType, period.Period{})
	r.State = receipt.Unreadable
	r.Problems = []document.Problem{{Code: document.Scanned, Message: document.Message{
		ID: "Semua halaman hanya gambar pindaian. Kirim berkas aslinya bila ada.",
		EN: "All pages are scanned pictures only. Send the original file if there is one.",
	}}}
	w.receipts = append(w.receipts, *r)
	r = w.receive("dishub", "dishub/lampiran-tw3.csv", document.CSV, receipt.OtherType, period.Quarter(2026, 3))
	r.State = receipt.Reading
	w.receipts = append(w.receipts, *r)
	r = w.receive("dishub", "dishub/lampiran-tw4.csv", document.CSV, receipt.OtherType, period.Period{})
	r.State = receipt.Received
	w.receipts = append(w.receipts, *r)
}

func ending(k document.Kind) string {
	if k == document.XLSX {
		return ".xlsx"
	}
	return ".pdf"
}

func (w *world) receive(agencyID, name string, kind document.Kind, t receipt.DocumentType, p period.Period) *receipt.Receipt {
	sum := sha256.Sum256([]byte(name))
	at := now.AddDate(0, 0, -40+len(w.receipts))
	return &receipt.Receipt{
		ID: hex.EncodeToString(sum[:]), Name: name, Size: int64(180_000 + 7_919*len(w.receipts)), ReceivedAt: at, By: "machine:watch",
		Kind: kind, Agency: agencyID, Period: p, DocumentType: t, State: receipt.Read, ReadAt: at.Add(time.Minute),
	}
}

// The layout of a made-up page in points.
const (
	pageW, pageH     = 842, 595
	tableX, tableY   = 40, 120
	rowH             = 34
	subjectW, valueW = 330, 86
)

// read fills a document: one table with a row per subject of the agency.
func (w *world) read(r *receipt.Receipt, quarter int) {
	var candidates []observation.Candidate
	table := document.Table{Box: document.Box{X0: tableX, Y0: tableY, X1: tableX + subjectW + 5*valueW, Y1: tableY}, Cols: 6, Ruled: true}
	headings := []string{"Sub kegiatan", "Target", "Realisasi TW " + []string{"", "I", "II", "III", "IV"}[quarter], "Capaian (%)", "Pagu (Rp)", "Realisasi (Rp)"}
	if quarter == 0 {
		headings[2] = "Realisasi 2025"
	}
	put := func(row, col int, text string) document.Cell {
		x0, x1 := float64(tableX), float64(tableX+subjectW)
		if col > 0 {
			x0 = float64(tableX + subjectW + (col-1)*valueW)
			x1 = x0 + valueW
		}
		c := document.Cell{Row: row, Col: col, RowSpan: 1, ColSpan: 1, Text: text, Confidence: 1}
		if r.Kind == document.XLSX {
			c.Address = string(rune('A'+col)) + fmt.Sprint(row+1)
		} else {
			c.Box = &document.Box{X0: x0, Y0: float64(tableY + row*rowH), X1: x1, Y1: float64(tableY + (row+1)*rowH)}
		}
		table.Cells = append(table.Cells, c)
		return c
	}
	for col, h := range headings {
		put(0, col, h)
	}
	row := 0
	for _, s := range subjects {
		if s.agency != r.Agency {
			continue
		}
		row++
		reported := s.reported[max(0, quarter-1)]
		p := period.Quarter(2026, max(1, quarter))
		if quarter == 0 {
			p, reported = period.Year(2025), s.target*0.97
		}
		budget := 1_250_000_000 + 87_345_000*float64(row)
		values := []struct {
			measure observation.Measure
			value   float64
			unit    string
		}{
			{observation.Target, s.target, s.unit},
			{observation.Reported, reported, s.unit},
			{observation.Achievement, reported / s.target * 100, "%"},
			{observation.Budget, budget, "IDR"},
			{observation.Realised, budget * float64(max(1, quarter)) / 4.2, "IDR"},
		}
		put(row, 0, s.text)
		for i, v := range values {
			f := figure.Figure{Kind: figure.Number, Value: float64(int(v.value*100)) / 100, Unit: v.unit}
			f.Raw = figure.Figure{Kind: figure.Number, Value: f.Value}.Format("id")
			cell := put(row, i+1, f.Raw)
			state := observation.Read
			switch {
			case v.measure == observation.Achievement:
				state = observation.Proven
			case s.code == "2.11.05.2.02" && v.measure == observation.Reported && quarter == 3:
				state = observation.Doubtful
			}
			id := ""
			if i := slices.IndexFunc(dictionary, func(x indicator.Indicator) bool { return x.ID == s.indicator }); i >= 0 {
				id = dictionary[i].Name
			}
			span := period.Cumulative
			if v.measure == observation.Target || v.measure == observation.Budget {
				span = period.Discrete
			}
			candidates = append(candidates, observation.Candidate{
				Source: observation.Source{
					File: r.Name, SHA256: r.ID, Kind: r.Kind, Page: pageNumber(r.Kind), Sheet: sheetName(r.Kind),
					Cell: cell.Address, Box: cell.Box, Table: 0, RowNo: row, ColNo: i + 1,
				},
				Row: []string{s.text}, Heading: []string{"Kinerja dan anggaran", headings[i+1]},
				Agency:    observation.Ref{ID: r.Agency, Text: r.Agency},
				Subject:   observation.Subject{Type: observation.SubActivity, Code: s.code, Text: s.text, Path: []string{"Program pelayanan kota", "Kegiatan utama"}},
				Indicator: observation.Ref{ID: s.indicator, Text: id},
				Period:    p, Span: span, Stage: observation.Original, Measure: v.measure, Figure: f, Confidence: 0.97, State: state,
				Problems: problemsOf(state), Reasons: []string{"subject:code " + s.code, "column:heading " + headings[i+1]},
			})
		}
	}
	table.Rows = row + 1
	table.Box.Y1 = float64(tableY + table.Rows*rowH)
	page := document.Page{Number: pageNumber(r.Kind), Sheet: sheetName(r.Kind), Kind: r.Kind, Tables: []document.Table{table}}
	if r.Kind == document.Native {
		page.Width, page.Height = pageW, pageH
	}
	w.pages[r.ID] = []document.Page{page}
	if r.Kind == document.Native {
		w.pages[r.ID] = append(w.pages[r.ID], document.Page{Number: 2, Kind: r.Kind, Width: pageW, Height: pageH}, document.Page{Number: 3, Kind: document.Scan, Width: pageW, Height: pageH})
	}
	w.record(r, candidates)
}

func problemsOf(s observation.State) []string {
	if s == observation.Doubtful {
		return []string{"sum_mismatch"}
	}
	return nil
}

func pageNumber(k document.Kind) int {
	if k == document.Native {
		return 1
	}
	return 0
}

func sheetName(k document.Kind) string {
	if k == document.XLSX {
		return "Evaluasi"
	}
	return ""
}

// agree fills a Word file: a paragraph and a sentence with a target.
func (w *world) agree(r *receipt.Receipt) {
	page := document.Page{Kind: document.DOCX, Paragraphs: []document.Paragraph{
		{Text: "Perjanjian Kinerja Tahun 2026", Address: "P1", Heading: 1},
		{Text: "Kepala perangkat daerah berjanji mewujudkan target kinerja sesuai lampiran perjanjian ini.", Address: "P2"},
	}}
	var candidates []observation.Candidate
	for _, s := range subjects {
		if s.agency != r.Agency {
			continue
		}
		address := fmt.Sprintf("P%d", len(page.Paragraphs)+1)
		f := figure.Figure{Kind: figure.Number, Value: s.target, Unit: s.unit}
		f.Raw = f.Format("id")
		text := s.text + " dengan target " + f.Raw + " pada akhir tahun."
		page.Paragraphs = append(page.Paragraphs, document.Paragraph{Text: text, Address: address})
		candidates = append(candidates, observation.Candidate{
			Source: observation.Source{File: r.Name, SHA256: r.ID, Kind: r.Kind, Cell: address, Table: -1},
			Agency: observation.Ref{ID: r.Agency}, Subject: observation.Subject{Type: observation.InNarrative, Text: text},
			Indicator: observation.Ref{ID: s.indicator, Text: s.text}, Period: period.Year(2026), Span: period.Discrete, Stage: observation.UnknownStage,
			Measure: observation.Target, Figure: f, Confidence: 0.9, State: observation.Read,
		})
	}
	w.pages[r.ID] = []document.Page{page}
	w.record(r, candidates)
}

func (w *world) record(r *receipt.Receipt, candidates []observation.Candidate) {
	for i, id := range observation.IDs(r.ID, candidates) {
		w.recorded[r.ID] = append(w.recorded[r.ID], observation.Recorded{Candidate: candidates[i], ID: id, To: observation.Open})
	}
	r.Figures, r.Pages = len(candidates), len(w.pages[r.ID])
}

// find is the figure of a subject in an agency's paper of a quarter.
func (w *world) find(name string, code string, m observation.Measure) observation.Recorded {
	for _, r := range w.receipts {
		for _, o := range w.recorded[r.ID] {
			if r.Name == name && o.Subject.Code == code && o.Measure == m {
				return o
			}
		}
	}
	panic("no figure " + code + " in " + name)
}

func (w *world) contradict() {
	add := func(id, rule string, severity difference.Severity, status difference.Status, found, expected string, say document.Message, places ...observation.Recorded) {
		d := difference.Difference{
			ID: id, Rule: rule, Version: "1", Severity: severity, Status: status, Subject: places[0].Subject.Text,
			Period: places[0].Period, Agency: places[0].Agency, Found: found, Expected: expected, Explanation: say,
		}
		for _, p := range places {
			d.Sources = append(d.Sources, p.Source)
		}
		w.differences = append(w.differences, d)
	}
	green := "dlh/evaluasi-renja-tw3-2026.pdf"
	add("d-capaian", "achievement_recomputed", difference.High, difference.Counted, "101,17%", "72%",
		document.Message{
			ID: "Capaian ruang terbuka hijau tercetak 101,17%, padahal 9 ha dari target 12,5 ha adalah 72%.",
			EN: "Achievement of green space is printed as 101.17%, but 9 ha of a target of 12.5 ha is 72%.",
		},
		w.find(green, "2.11.04.2.01", observation.Achievement), w.find(green, "2.11.04.2.01", observation.Reported))
	add("d-keluaran", "money_without_output", difference.High, difference.Counted, "0 dokumen", "Rp842.195.714",
		document.Message{
			ID: "Pengawasan izin lingkungan tidak bertambah di triwulan III, padahal Rp842.195.714 terpakai.",
			EN: "Supervision of environmental permits did not grow in the third quarter, but Rp842,195,714 was spent.",
		},
		w.find(green, "2.11.05.2.02", observation.Reported), w.find(green, "2.11.05.2.02", observation.Realised))
	add("d-pagu", "realised_over_ceiling", difference.Medium, difference.Counted, "Rp1.954.000.000", "Rp1.337.345.000",
		document.Message{
			ID: "Realisasi anggaran pembangunan jalan melebihi pagunya.",
			EN: "Spending on road building is above its ceiling.",
		},
		w.find("dpupr/evaluasi-renja-tw2-2026.xlsx", "1.03.10.2.01", observation.Realised), w.find("dpupr/evaluasi-renja-tw2-2026.xlsx", "1.03.10.2.01", observation.Budget))
	add("d-dua", "documents_differ", difference.Medium, difference.Counted, "24,6%", "25,9%",
		document.Message{
			ID: "Dua dokumen menyebut cakupan imunisasi triwulan I yang berbeda: 24,6% dan 25,9%.",
			EN: "Two documents state different immunisation coverage for the first quarter: 24.6% and 25.9%.",
		},
		w.find("dinkes/evaluasi-renja-tw1-2026.pdf", "1.02.02.2.02", observation.Reported), w.find(green, "2.11.11.2.01", observation.Reported))
	add("d-baca", "children_sum", difference.High, difference.PossibleMisreading, "40 ruang", "52 ruang",
		document.Message{
			ID: "Jumlah ruang kelas 40 tidak sama dengan rinciannya, 52.",
			EN: "The total of 40 classrooms differs from its parts, 52.",
		},
		w.find("disdik/evaluasi-renja-tw3-2026.pdf", "1.01.02.2.01", observation.Reported))
	add("d-catatan", "output_not_reported", difference.Low, difference.Note, "–", "Rp318.415.000",
		document.Message{
			ID: "Uang terpakai di triwulan I, kinerja rehabilitasi ruang kelas belum diisi.",
			EN: "Money was spent in the first quarter, the output of classroom repair is left blank.",
		},
		w.find("disdik/evaluasi-renja-tw1-2026.pdf", "1.01.02.2.01", observation.Realised))
	w.replies = []reply.Reply{{
		ID: "d-pagu/1", Difference: "d-pagu", Agency: "dpupr", By: "a-head", At: now.AddDate(0, 0, -2),
		Text: "Pagu bertambah pada pergeseran anggaran bulan Mei.\n\nDokumen pergeserannya terlampir.",
		File: w.receipts[0].ID, FileName: "pergeseran-mei-2026.pdf",
	}}
}

func (w *world) propose() {
	for i, r := range w.receipts {
		for _, o := range w.recorded[r.ID] {
			if o.Indicator.ID != "" || o.Measure != observation.Reported {
				continue
			}
			at := slices.IndexFunc(w.proposals, func(p proposal.Proposal) bool { return p.Name == o.Subject.Text })
			if at < 0 {
				w.proposals = append(w.proposals, proposal.Proposal{
					ID: fmt.Sprintf("p-%016x", i), Name: o.Subject.Text, Unit: o.Figure.Unit, Agency: r.Agency, State: proposal.Proposed,
				})
				at = len(w.proposals) - 1
			}
			w.proposals[at].Count++
			w.proposals[at].Sources = append(w.proposals[at].Sources, o.Source)
		}
	}
}

// named is the receipt of a file.
func (w *world) named(name string) receipt.Receipt {
	for _, r := range w.receipts {
		if r.Name == name {
			return r
		}
	}
	panic("no file " + name)
}
