package evidence

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"nyata/internal/ground/heading"
	"nyata/internal/ground/person"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// Clean is the door: it takes personal data out of a table before anything of
// it is kept, and counts what it took. Rows keep their numbers, so that a
// figure made of the clean table opens the row it came from. A table without
// any comes back as it was, with a zero count.
//
// Of complaints only the columns of cleanColumns remain: names, addresses,
// numbers and texts are gone, in their place stand the words that name a topic,
// the area, a number for each reporter within this file, and the row a
// complaint repeats. In surveys and field checks columns about persons are
// emptied and personal numbers in other cells masked whole.
func Clean(t Table, kind receipt.EvidenceKind, city *reference.City) (Table, receipt.Removed) {
	if city == nil {
		city = &reference.City{}
	}
	switch kind {
	case receipt.ComplaintEvidence:
		d := &door{Table: t, city: city}
		return d.complaints(), d.removed
	case receipt.SurveyEvidence, receipt.SatisfactionEvidence, receipt.InspectionEvidence:
		d := &door{Table: t, city: city}
		return d.persons(), d.removed
	default:
		return t, receipt.Removed{}
	}
}

// door is a table on its way in.
type door struct {
	Table
	city       *reference.City
	removed    receipt.Removed
	names      map[string][]string // of areas, folded, by id
	router     *Router
	monthFirst bool // dates of numbers alone put the month before the day
}

// personHeadings are headings, or beginnings of headings, of columns about
// persons.
var personHeadings = []string{
	"nama responden", "nama pelapor", "nama petugas", "nama lengkap", "nama pengadu", "nama surveyor", "responden nama", "pelapor", "pengadu", "first name", "last name",
	"nik", "no ktp", "nomor ktp", "nip", "telepon", "telp", "no telp", "nomor telepon", "no hp", "hp", "handphone", "nomor hp", "whatsapp", "wa", "phone", "ponsel",
	"email", "e mail", "surel", "alamat", "alamat rumah", "tanggal lahir", "tempat lahir", "device id", "account id", "catatan", "keterangan", "saran", "komentar", "note", "notes",
	"petugas", "surveyor", "enumerator", "pemeriksa", "nama",
}

// persons empties columns about persons and masks personal numbers elsewhere.
// A column is about persons from the row on that heads it so.
func (d *door) persons() Table {
	from := map[int]int{}
	for i, row := range d.Rows[:min(len(d.Rows), headingSearch)] {
		for j, cell := range row {
			if _, met := from[j]; !met && slices.Contains(personHeadings, heading.Plain(cell)) {
				from[j] = i
			}
		}
	}
	out := d.Table
	out.Rows = make([][]string, len(d.Rows))
	for i, row := range d.Rows {
		out.Rows[i] = slices.Clone(row)
		for j, cell := range row {
			out.Rows[i][j] = d.strip(cell)
			if head, personal := from[j]; personal && i > head {
				if strings.TrimSpace(cell) != "" {
					d.removed.Cells++
				}
				out.Rows[i][j] = ""
			}
		}
	}
	return out
}

// gone stands where something personal stood.
const gone = "[dihapus]"

// strip takes personal data of every sort out of a text and counts
// them.
func (d *door) strip(text string) string {
	found := person.FindAll(text)
	if len(found) == 0 {
		return text
	}
	var b strings.Builder
	at := 0
	for _, f := range found {
		switch f.What {
		case person.NIK:
			d.removed.NIK++
		case person.NIP:
			d.removed.NIP++
		case person.Phone:
			d.removed.Phones++
		case person.Email:
			d.removed.Emails++
		case person.Account, person.Health: // counted as words taken out of a text
			d.removed.Texts++
		}
		b.WriteString(text[at:f.Start])
		b.WriteString(gone)
		at = f.End
	}
	b.WriteString(text[at:])
	return b.String()
}

// rawColumns are the columns of complaint exports: the words of SP4N-LAPOR! (its
// export prints Tracking ID, Tanggal Laporan Masuk, Nama Pelapor, Klasifikasi
// Laporan, Kategori, Judul Laporan, Isi Laporan Awal and Akhir, Sumber Laporan,
// Instansi Induk and Terdisposisi, Status Laporan, Kota/Kabupaten, Kecamatan,
// Kelurahan), of other complaint desks, and of Open311 GeoReport v2.
var rawColumns = []heading.Column{
	{Name: "nomor", Headings: []string{"tracking id", "trackingid", "id tracking", "kode", "no laporan", "nomor laporan", "id laporan", "kode laporan", "kode aduan", "nomor aduan", "no aduan", "id aduan", "kode pengaduan", "nomor pengaduan", "no pengaduan", "id pengaduan", "nomor tiket", "no tiket", "kode tiket", "id tiket", "tiket", "service request id", "id", "no"}},
	{Name: "tanggal", Headings: []string{"tanggal laporan masuk", "tanggal laporan", "tgl laporan", "tgl laporan masuk", "tanggal aduan", "tgl aduan", "tanggal pengaduan", "tgl pengaduan", "tanggal masuk", "tgl masuk", "tanggal lapor", "tgl lapor", "tanggal dibuat", "requested datetime", "tanggal kejadian", "tgl", "waktu lapor", "waktu", "date", "created at"}, Required: true},
	{Name: "klasifikasi", Headings: []string{"klasifikasi laporan", "klasifikasi aduan", "jenis laporan", "jenis aduan", "jenis pengaduan", "jenis"}},
	{Name: "kategori", Headings: []string{"kategori laporan", "kategori aduan", "kategori pengaduan", "topik", "service name", "bidang", "category", "sub kategori", "service code"}},
	{Name: "judul", Headings: []string{"judul laporan", "judul aduan", "judul pengaduan", "subjek", "perihal", "title"}},
	{Name: "isi", Headings: []string{"isi laporan awal", "isi laporan", "isi aduan", "isi pengaduan", "isi keluhan", "isi aspirasi", "uraian laporan", "uraian aduan", "uraian pengaduan", "uraian keluhan", "deskripsi laporan", "deskripsi aduan", "deskripsi", "description", "kronologi", "detail laporan", "detail aduan", "uraian", "aduan", "pengaduan", "keluhan", "komplain", "laporan"}},
	{Name: "isi_akhir", Headings: []string{"isi laporan akhir"}},
	{Name: "kelurahan", Headings: []string{"kelurahan desa", "desa kelurahan", "kel desa", "desa", "kel", "kelurahan kejadian", "kelurahan lokasi"}},
	{Name: "kecamatan", Headings: []string{"kec", "kecamatan kejadian", "kecamatan lokasi"}},
	{Name: "kota", Headings: []string{"kota kabupaten", "kabupaten kota", "kab kota", "kabupaten"}},
	{Name: "lokasi", Headings: []string{"lokasi kejadian", "alamat kejadian", "tempat kejadian", "lokasi laporan", "lokasi aduan", "address", "wilayah", "alamat"}},
	{Name: "instansi", Headings: []string{"instansi terdisposisi", "terdisposisi", "instansi tujuan", "instansi terlapor", "opd", "opd tujuan", "skpd", "perangkat daerah", "disposisi", "dinas tujuan", "dinas", "agency responsible", "unit tujuan", "unit kerja", "instansi induk"}},
	{Name: "kanal", Headings: []string{"sumber laporan", "kanal laporan", "kanal aduan", "sumber", "media", "channel"}},
	{Name: "status", Headings: []string{"status laporan", "status aduan", "status pengaduan", "status tindak lanjut", "status final"}},
	{Name: "pelapor", Headings: []string{"nama pelapor", "nama pengadu", "pengadu", "nama pengirim", "pengirim", "nama", "first name"}},
	{Name: "telepon", Headings: []string{"no telp", "telp", "no hp", "hp", "nomor hp", "no hp pelapor", "nomor hp pelapor", "no hp wa", "no telp hp", "no telepon", "phone", "nomor telepon", "handphone", "whatsapp", "no wa", "nomor wa", "kontak"}},
	{Name: "email", Headings: []string{"e mail", "surel", "email pelapor"}},
	{Name: "nik", Headings: []string{"no ktp", "nomor ktp", "nik pelapor", "nik ktp"}},
}

// kept are the raw columns whose cells pass the door; of all others only what
// is computed from them does.
var kept = []string{"nomor", "tanggal", "klasifikasi", "kategori", "instansi", "kanal", "status"}

// freeTexts are columns of running text.
var freeTexts = []string{"judul", "isi", "isi_akhir", "lokasi"}

// complaints makes the clean table of a complaint file. One whose headings are
// not found, or that does not say what was complained of, comes out empty with
// the reason: a table of another kind is not to be counted as complaints.
func (d *door) complaints() Table {
	w := newWalk(withoutAsides(d.Table), About{}, d.city)
	out := Table{Kind: document.CSV, Rows: make([][]string, len(d.Rows))}
	if !w.open(rawColumns) {
		return Table{Kind: document.CSV, None: &w.result.Refused[0]}
	}
	if !slices.ContainsFunc([]string{"kategori", "judul", "isi", "isi_akhir"}, w.has) {
		w.refuseFile("no_subject_column", "Tidak ada kolom yang menyebut apa yang diadukan (kategori, judul atau isi). Periksa apakah jenis bukti yang dipilih benar.",
			"No column says what was complained of (kategori, judul or isi). See whether the kind of evidence was chosen rightly.")
		return Table{Kind: document.CSV, None: &w.result.Refused[0]}
	}
	for _, c := range cleanColumns {
		out.Rows[w.head] = append(out.Rows[w.head], c.Name)
	}
	known := seen{reporters: map[string]int{}, ids: map[string]int{}, texts: map[string][]earlier{}, days: map[string][]likeness{}}
	if i, ok := w.at["tanggal"]; ok {
		var dates []string
		for _, row := range d.Rows[w.head+1:] {
			if i < len(row) {
				dates = append(dates, row[i])
			}
		}
		d.monthFirst = monthsFirst(dates)
	}
	if d.router = ownRouter(w, d.monthFirst); d.router == nil {
		d.router = router()
	}
	for w.next() {
		out.Rows[w.no-1] = d.complaint(w, &known)
	}
	return out
}

// nobody is what stands for the name of somebody who is not named.
var nobody = []string{"anonim", "rahasia", "anonymous", "tanpa nama", "hamba allah", "nn", "no name"}

// complaint is the clean row of the current one.
func (d *door) complaint(w *walk, known *seen) []string {
	cells := map[string]string{}
	for _, name := range kept {
		cells[name] = d.strip(w.get(name))
	}
	on, dated := dayIn(w.get("tanggal"), d.monthFirst)
	if dated {
		cells["tanggal"] = on.String() // the hour is not needed, and tells more of a person than a day
	}
	for j := range w.row {
		text := w.cell(j)
		if text == "" {
			continue
		}
		switch name := w.nameOf(j); {
		case slices.Contains(kept, name), name == "kelurahan", name == "kecamatan", name == "kota":
		case slices.Contains(freeTexts, name):
			d.removed.Texts++
			d.strip(text)
		default:
			d.removed.Cells++
			d.strip(text)
		}
	}
	isi := cmp.Or(w.get("isi"), w.get("isi_akhir"))
	told := w.get("judul") + ". " + isi
	cells["kata_kunci"] = strings.Join(keywords(w.get("judul"), isi), ";")
	if len(strings.Fields(told)) > 1 {
		routed := d.router.Route(w.get("judul"), isi)
		cells["topik"], cells["pilihan"] = routed.Sure, choicesText(routed.Choices)
	}
	area := ""
	if cells["kota"] = d.elsewhere(w.get("kota")); cells["kota"] == "" {
		area = d.areaOf(w, told)
	}
	cells["wilayah"] = area
	if who := heading.Plain(cmp.Or(w.get("nik"), w.get("telepon"), w.get("email"), w.get("pelapor"))); who != "" && !slices.Contains(nobody, who) {
		if known.reporters[who] == 0 {
			known.reporters[who] = len(known.reporters) + 1
		}
		cells["pelapor"] = "P" + strconv.Itoa(known.reporters[who])
	}
	if before := known.repeats(w, told, area, on, dated); before != 0 {
		cells["ganda_dari"] = strconv.Itoa(before)
	}
	row := make([]string, len(cleanColumns))
	for i, c := range cleanColumns {
		row[i] = heading.Tidy(cells[c.Name])
	}
	if heading.Blank(row) {
		row[0] = "-" // a data row stays one
	}
	return row
}

// nameOf is the name of a column of the current table; empty for one of none.
func (w *walk) nameOf(col int) string {
	for name, at := range w.at {
		if at == col {
			return name
		}
	}
	return ""
}

// withoutAsides is a table whose headings lost what stood in brackets.
func withoutAsides(t Table) Table {
	rows := slices.Clone(t.Rows)
	for i := range rows[:min(len(rows), headingSearch)] {
		rows[i] = slices.Clone(rows[i])
		for j, cell := range rows[i] {
			rows[i][j] = withoutAside(cell)
		}
		if heading.Search(rows[i:i+1], rawColumns, 1).Missing == nil {
			break
		}
		rows[i] = t.Rows[i]
	}
	t.Rows = rows
	return t
}

// elsewhere is the city a row names where it is not this one.
func (d *door) elsewhere(text string) string {
	bare := func(s string) string {
		return strings.Join(slices.DeleteFunc(strings.Fields(heading.Plain(s)), func(w string) bool {
			return w == "kota" || w == "kabupaten" || w == "kab"
		}), " ")
	}
	if bare(text) == "" || bare(d.city.Name) == "" || bare(text) == bare(d.city.Name) {
		return ""
	}
	return heading.Tidy(text)
}
