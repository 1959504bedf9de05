package evidence

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"nyata/internal/ground/heading"
	"nyata/internal/ground/lineage"
	"nyata/internal/ground/person"
	"nyata/internal/ground/place"
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
	city    *reference.City
	removed receipt.Removed
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

// email is an address of electronic mail.
var email = regexp.MustCompile(`[\p{L}\p{N}._%+\-]+@[\p{L}\p{N}\-]+(\.[\p{L}\p{N}\-]+)+`)

// gone stands where something personal stood.
const gone = "[dihapus]"

// strip takes personal numbers and e-mail addresses out of a text and counts
// them.
func (d *door) strip(text string) string {
	if strings.Contains(text, "@") {
		text = email.ReplaceAllStringFunc(text, func(string) string { d.removed.Emails++; return gone })
	}
	found := person.FindPersonal(text)
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

// rawColumns are the columns of complaint exports: LAPOR's words and those of
// Open311 GeoReport v2.
var rawColumns = []heading.Column{
	{Name: "nomor", Headings: []string{"tracking id", "kode", "no laporan", "nomor laporan", "id laporan", "kode aduan", "nomor aduan", "nomor tiket", "tiket", "service request id", "id", "no"}},
	{Name: "tanggal", Headings: []string{"tanggal laporan", "tanggal aduan", "tanggal masuk", "tanggal lapor", "requested datetime", "tanggal kejadian", "waktu lapor", "waktu", "date", "created at"}, Required: true},
	{Name: "klasifikasi", Headings: []string{"jenis laporan", "jenis"}},
	{Name: "kategori", Headings: []string{"topik", "service name", "bidang", "category", "kategori laporan", "service code"}},
	{Name: "judul", Headings: []string{"subjek", "perihal", "title", "judul laporan"}},
	{Name: "isi", Headings: []string{"isi laporan", "isi aduan", "deskripsi", "description", "uraian", "aduan", "laporan"}},
	{Name: "kelurahan", Headings: []string{"desa", "kelurahan desa", "kel"}},
	{Name: "kecamatan", Headings: []string{"kec"}},
	{Name: "lokasi", Headings: []string{"alamat", "alamat kejadian", "address", "lokasi kejadian", "tempat kejadian", "wilayah"}},
	{Name: "instansi", Headings: []string{"instansi tujuan", "opd", "perangkat daerah", "disposisi", "agency responsible", "unit tujuan"}},
	{Name: "kanal", Headings: []string{"sumber", "kanal laporan", "channel", "sumber laporan"}},
	{Name: "status", Headings: []string{"status laporan", "status aduan"}},
	{Name: "pelapor", Headings: []string{"nama pelapor", "nama", "pengadu", "nama pengadu", "first name"}},
	{Name: "telepon", Headings: []string{"no telp", "telp", "no hp", "hp", "nomor hp", "phone", "nomor telepon", "handphone", "whatsapp"}},
	{Name: "email", Headings: []string{"e mail", "surel"}},
	{Name: "nik", Headings: []string{"no ktp", "nomor ktp"}},
}

// kept are the raw columns whose cells pass the door; of all others only what
// is computed from them does.
var kept = []string{"nomor", "tanggal", "klasifikasi", "kategori", "instansi", "kanal", "status"}

// freeTexts are columns of running text.
var freeTexts = []string{"judul", "isi", "lokasi"}

// complaints makes the clean table of a complaint file. A file whose headings
// are not found comes out empty but for a line that says so.
func (d *door) complaints() Table {
	w := newWalk(d.Table, About{}, d.city)
	out := Table{Kind: document.CSV, Rows: make([][]string, len(d.Rows))}
	if !w.open(rawColumns) {
		out.Rows = [][]string{{"# " + w.result.Refused[0].Reason.ID}}
		return out
	}
	for _, c := range cleanColumns {
		out.Rows[w.head] = append(out.Rows[w.head], c.Name)
	}
	known := seen{reporters: map[string]int{}, ids: map[string]int{}, texts: map[string][]earlier{}}
	for w.next() {
		out.Rows[w.no-1] = d.complaint(w, &known)
	}
	return out
}

// seen is what repeats within one file. It is forgotten with it.
type seen struct {
	reporters map[string]int
	ids       map[string]int
	texts     map[string][]earlier
}

// earlier is a complaint with a text met before.
type earlier struct {
	no int
	on time.Time
}

// complaint is the clean row of the current one.
func (d *door) complaint(w *walk, known *seen) []string {
	cells := map[string]string{}
	for _, name := range kept {
		cells[name] = d.strip(w.get(name))
	}
	if on, ok := day(w.get("tanggal")); ok {
		cells["tanggal"] = on.String() // the hour is not needed, and tells more of a person than a day
	}
	for j := range w.row {
		text := w.cell(j)
		if text == "" {
			continue
		}
		switch name := w.nameOf(j); {
		case slices.Contains(kept, name), name == "kelurahan", name == "kecamatan":
		case slices.Contains(freeTexts, name):
			d.removed.Texts++
			d.strip(text)
		default:
			d.removed.Cells++
			d.strip(text)
		}
	}
	cells["kata_kunci"] = strings.Join(keywords(w.get("judul"), w.get("isi")), ";")
	area := d.areaOf(w)
	cells["wilayah"] = area
	if who := heading.Plain(cmp.Or(w.get("nik"), w.get("telepon"), w.get("email"), w.get("pelapor"))); who != "" && who != "anonim" && who != "rahasia" {
		if known.reporters[who] == 0 {
			known.reporters[who] = len(known.reporters) + 1
		}
		cells["pelapor"] = "P" + strconv.Itoa(known.reporters[who])
	}
	if before := known.repeats(w, area); before != 0 {
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

// repeatWithin is how long the same text about the same area is one complaint
// told again: the time LAPOR leaves for a complaint without a visit is 5 days,
// and people repeat within the week.
const repeatWithin = 7 * 24 * time.Hour

// shortText is how many words a text has at least to be told from another.
const shortText = 5

// repeats is the number of the earlier row that the current one repeats, by its
// number or by its words; 0 for none.
func (s *seen) repeats(w *walk, area string) int {
	if id := heading.Plain(w.get("nomor")); id != "" {
		if before := s.ids[id]; before != 0 {
			return before
		}
		s.ids[id] = w.no
	}
	text := heading.Plain(w.get("judul") + " " + w.get("isi"))
	on, ok := day(w.get("tanggal"))
	if !ok || len(strings.Fields(text)) < shortText {
		return 0
	}
	key := area + "\x00" + text
	for _, e := range s.texts[key] {
		if d := on.Start().Sub(e.on); d.Abs() <= repeatWithin {
			return e.no
		}
	}
	s.texts[key] = append(s.texts[key], earlier{w.no, on.Start()})
	return 0
}

// areaOf is the id of the area a complaint is about: what its columns name,
// else the one kelurahan or kecamatan its address names, else one its text
// names behind the word for it. Empty when that is none or several.
func (d *door) areaOf(w *walk) string {
	for _, x := range []struct{ word, column string }{{"kelurahan ", "kelurahan"}, {"kecamatan ", "kecamatan"}} {
		if text := w.get(x.column); text != "" {
			for _, name := range []string{x.word + text, text} {
				if id := oneArea(d.city.Areas.Find(name)); id != "" {
					return id
				}
			}
		}
	}
	if id := d.named(w.get("lokasi"), false); id != "" {
		return id
	}
	return d.named(w.get("judul")+" "+w.get("isi"), true)
}

func oneArea(found []place.Area) string {
	if len(found) == 1 && found[0].Kind != place.City && found[0].Kind != place.Province {
		return found[0].ID
	}
	return ""
}

// kindsIn are the words for a kind of area as addresses write them.
var kindsIn = map[place.Kind][]string{place.Kelurahan: {"kel", "kelurahan"}, place.Desa: {"desa", "ds"}, place.Kecamatan: {"kec", "kecamatan"}}

// named is the one area a text names, the lowest first; with strict only behind
// the word for its kind.
func (d *door) named(text string, strict bool) string {
	have := " " + strings.Join(lineage.Words(text), " ") + " "
	if len(have) < 3 {
		return ""
	}
	for _, kinds := range [][]place.Kind{{place.Kelurahan, place.Desa}, {place.Kecamatan}} {
		for _, bare := range []bool{false, true} {
			if bare && strict {
				continue
			}
			found := map[string]bool{}
			id := ""
			for _, a := range d.city.Areas.All() {
				if !slices.Contains(kinds, a.Kind) {
					continue
				}
				if mentions(have, a, bare) && !found[a.ID] {
					found[a.ID], id = true, a.ID
				}
			}
			if len(found) == 1 {
				return id
			}
			if len(found) > 1 {
				return ""
			}
		}
	}
	return ""
}

// mentions reports whether a text, folded and padded, names an area.
func mentions(have string, a place.Area, bare bool) bool {
	for _, name := range append([]string{a.Name}, a.Aliases...) {
		folded := strings.Join(lineage.Words(name), " ")
		if folded == "" {
			continue
		}
		if bare && strings.Contains(have, " "+folded+" ") {
			return true
		}
		for _, word := range kindsIn[a.Kind] {
			if strings.Contains(have, " "+word+" "+folded+" ") {
				return true
			}
		}
	}
	return false
}
