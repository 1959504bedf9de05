package evidence

import (
	"slices"
	"strconv"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/heading"
	"nyata/internal/ground/period"
	"nyata/internal/record/observation"
)

// dateHeadings are the headings of the column with the day of a reading.
var dateHeadings = []string{"tanggal", "date", "waktu", "time", "timestamp", "hari", "tgl"}

// Words in a heading that name a quantity an instrument measures. A column of
// one is taken even where the dictionary does not know it.
var quantities = []string{
	"hujan", "rain", "pasut", "tide", "muka air", "tinggi air", "water level", "water depth", "debit", "discharge", "suhu", "temperature",
	"kelembapan", "kelembaban", "humidity", "angin", "wind", "pm25", "pm2 5", "pm10", "aqi", "ispu", "soil moisture", "kekeruhan", "turbidity",
	"berat", "tonase", "timbangan", "kendaraan", "traffic",
}

// Words that tell a column computed from others: no instrument reads it.
var computed = []string{
	"lag", "lag1", "lag2", "lag3", "lag4", "lag5", "lag6", "lag7", "cumsum", "akumulasi", "sin", "cos", "is", "prev", "index", "interaction", "sync", "trend",
	"acceleration", "factor", "label", "status", "probabilitas", "probability", "count", "days", "upstream", "api", "imputed", "weekend", "season",
}

// unitsOf are units as headings end with them.
var unitsOf = map[string]string{
	"mm": "mm", "cm": "cm", "m": "m", "jam": "jam", "hours": "jam", "c": "°C", "persen": "%", "kg": "kg", "ton": "ton", "ms": "m/s",
}

// neverBelow are quantities that are not below zero.
var neverBelow = []string{"hujan", "rain", "debit", "discharge", "kelembapan", "kelembaban", "humidity", "pm25", "pm2 5", "pm10", "aqi", "ispu", "kekeruhan", "turbidity", "berat", "tonase", "timbangan", "kendaraan", "traffic"}

// wrongReading is a cell that is not taken though its row is.
type wrongReading struct {
	rows []string
	raw  string // of the first
}

// series is one column of readings.
type series struct {
	below bool // may be below zero
	col   int
	name  string
	unit  string
	style figure.Style
}

// sensors reads daily readings: a column of dates, and one column per quantity.
func (w *walk) sensors() {
	at := -1
	for i := range min(len(w.Rows), headingSearch) {
		if heading.Blank(w.Rows[i]) || heading.Comment(w.Rows[i]) {
			continue
		}
		for j, c := range w.Rows[i] {
			if slices.Contains(dateHeadings, heading.Plain(c)) {
				at = j
				break
			}
		}
		if at >= 0 {
			w.head, w.no, w.at = i, i+1, map[string]int{}
			break
		}
	}
	if at < 0 {
		w.refuseFile("no_date_column", "Tidak ada kolom tanggal. Tambahkan kolom “tanggal” dengan tanggal tiap bacaan.", "There is no column of dates. Add a column “tanggal” with the day of each reading.")
		return
	}
	list := w.series(at)
	if len(list) == 0 {
		w.refuseFile("no_series", "Tidak ada kolom bacaan yang dikenal. Beri judul kolom dengan nama indikator, atau nama besaran dan satuannya, misalnya “curah_hujan_mm”.", "No column of readings is known. Head a column with the name of an indicator, or a quantity and its unit, such as “curah_hujan_mm”.")
		return
	}
	wrong, met := make([]wrongReading, len(list)), map[string]int{}
	for w.next() {
		told := w.told(at, list)
		if before := met[told]; before > 0 {
			w.aside(w.cell(at), why("twice", "Bacaan hari ini sama persis dengan baris %[1]d; dihitung satu kali.", "The readings of this day are those of row %[1]d; they count once.", before))
			continue
		}
		met[told] = w.no
		w.readings(at, list, wrong)
	}
	for i, x := range wrong {
		if len(x.rows) == 0 {
			continue
		}
		const named = 10
		rows := strings.Join(x.rows[:min(len(x.rows), named)], ", ")
		if len(x.rows) > named {
			rows += ", …"
		}
		w.note("Kolom %[1]s: %[2]d bacaan tidak diambil karena bukan angka, di bawah nol, atau bersatuan lain (yang pertama “%[3]s”; baris %[4]s).",
			"Column %[1]s: %[2]d readings were not taken since they are no number, below zero, or in another unit (the first “%[3]s”; rows %[4]s).", list[i].name, len(x.rows), x.raw, rows)
	}
}

// told is what the current row says: its day and every reading as it is written.
func (w *walk) told(date int, list []series) string {
	on, ok := day(w.cell(date))
	if !ok {
		return strconv.Itoa(w.no) // nothing that another row could repeat
	}
	cells := []string{on.String()}
	for _, s := range list {
		cells = append(cells, w.cell(s.col))
	}
	return strings.Join(cells, "\x00")
}

// series picks the columns to take and says which were left.
func (w *walk) series(date int) []series {
	var list []series
	var left []string
	for j, c := range w.Rows[w.head] {
		name := heading.Tidy(c)
		if j == date || name == "" {
			continue
		}
		s := series{col: j, style: dotted(w.style(j))}
		s.name, s.unit = quantity(name)
		s.below = !slices.ContainsFunc(neverBelow, func(q string) bool { return strings.Contains(" "+heading.Plain(name)+" ", " "+q+" ") })
		known := w.names[heading.Plain(name)] != "" || w.names[heading.Plain(s.name)] != ""
		if !known && !measured(heading.Plain(name)) || !w.numeric(j) {
			if !slices.Contains(dateHeadings, heading.Plain(name)) {
				left = append(left, name)
			}
			continue
		}
		list = append(list, s)
	}
	if len(left) > 0 {
		w.note("%[1]d kolom tidak diambil karena bukan bacaan alat (dihitung dari kolom lain, keterangan, atau bukan besaran yang dikenal): %[2]s.",
			"%[1]d columns were not taken since they are no readings of an instrument (computed from others, remarks, or no known quantity): %[2]s.", len(left), strings.Join(left, ", "))
	}
	return list
}

// quantity parts a heading into name and unit: "curah_hujan_mm".
func quantity(title string) (name, unit string) {
	words := strings.Fields(heading.Plain(title))
	if n := len(words); n > 1 {
		if u, ok := unitsOf[words[n-1]]; ok {
			return strings.Join(words[:n-1], " "), u
		}
	}
	return strings.Join(words, " "), ""
}

func measured(title string) bool {
	words := strings.Fields(title)
	if slices.ContainsFunc(words, func(word string) bool { return slices.Contains(computed, word) }) {
		return false
	}
	padded := " " + strings.Join(words, " ") + " "
	return slices.ContainsFunc(quantities, func(q string) bool { return strings.Contains(padded, " "+q+" ") })
}

// numeric reports whether a column holds a number anywhere in its first rows.
func (w *walk) numeric(col int) bool {
	const look = 400
	for _, row := range w.Rows[w.head+1 : min(len(w.Rows), w.head+1+look)] {
		if col < len(row) {
			if _, ok := number(row[col], figure.English); ok {
				return true
			}
		}
	}
	return false
}

// absent are texts with which instruments say that they have no reading.
var absent = []string{"", "nan", "na", "n/a", "null", "none", "-", "-9999", "9999", "-999", "8888"}

// readings takes the readings of the current row. A blank is no reading and not
// zero.
func (w *walk) readings(date int, list []series, wrong []wrongReading) {
	text := w.cell(date)
	on, ok := day(text)
	if !ok {
		w.refuse(text, why("no_date", "Tanggal “%[1]s” tidak dapat dibaca. Tulis tahun-bulan-hari, misalnya 2026-03-31.", "Date “%[1]s” cannot be read. Write year-month-day, such as 2026-03-31.", text))
		return
	}
	before := len(w.result.Candidates)
	unmapped := false
	var bad string
	var below bool
	var badIn []int
	for i, s := range list {
		raw := w.cell(s.col)
		if slices.Contains(absent, strings.ToLower(raw)) {
			continue
		}
		f, ok := number(raw, s.style)
		if !ok || f.Value < 0 && !s.below || f.Unit != "" && s.unit != "" && f.Unit != s.unit {
			bad, below = raw, ok && f.Value < 0 && !s.below
			badIn = append(badIn, i)
			continue
		}
		if f.Unit == "" {
			f.Unit = s.unit
		}
		c := w.base(s.col)
		in, owner := w.indicator(s.name)
		if in.ID == "" {
			in.ID = w.names[heading.Plain(c.Heading[0])]
			owner = w.owner(in.ID)
		}
		unmapped = unmapped || in.ID == ""
		subjectOf(&c, in, owner)
		c.Area = observation.Ref{ID: w.about.Area}
		c.Period, c.Span, c.Figure = on, period.Discrete, f
		c.Origin = w.origin(observation.Sensor)
		c.Origin.ID = heading.Slug(c.Origin.ID + " " + s.name)
		w.result.Candidates = append(w.result.Candidates, c)
	}
	switch {
	case len(w.result.Candidates) > before:
		w.result.Accepted++
		for _, i := range badIn {
			if len(wrong[i].rows) == 0 {
				wrong[i].raw = w.cell(list[i].col)
			}
			wrong[i].rows = append(wrong[i].rows, strconv.Itoa(w.no))
		}
		if unmapped {
			w.result.Unmapped++
		}
	case below:
		w.refuse(text, why("below_zero", "Bacaan “%[1]s” di bawah nol; besaran ini tidak pernah di bawah nol.", "Reading “%[1]s” is below zero; this quantity never is.", bad))
	case bad != "":
		w.refuse(text, why("no_number", "Bacaan “%[1]s” bukan angka, atau bersatuan lain daripada kolomnya.", "Reading “%[1]s” is no number, or in another unit than its column.", bad))
	default:
		w.aside(text, why("no_reading", "Alat tidak memberi bacaan pada hari ini. Tidak ada bukan nol.", "The instrument gave no reading on this day. Missing is not zero."))
	}
}
