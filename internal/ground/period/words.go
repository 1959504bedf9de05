package period

import "strconv"

var romans = [...]string{"", "I", "II", "III", "IV"}

var (
	bulan  = [...]string{"", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}
	months = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
)

// Words writes a period as people say it: "triwulan II 2025", "quarter II of
// 2025", "Maret 2025", "1 Maret 2025 sampai 15 Maret 2025"; English where lang is
// "en". The zero period has no words and gives the empty string.
func (p Period) Words(lang string) string {
	if p.IsZero() {
		return ""
	}
	year, n := strconv.Itoa(p.Year()), p.Part()
	en := lang == "en"
	switch p.Grain() {
	case Years:
		if en {
			return year
		}
		return "tahun " + year
	case Halves:
		if en {
			return "semester " + romans[n] + " of " + year
		}
		return "semester " + romans[n] + " " + year
	case Quarters:
		if en {
			return "quarter " + romans[n] + " of " + year
		}
		return "triwulan " + romans[n] + " " + year
	case Months:
		if en {
			return months[n] + " " + year
		}
		return bulan[n] + " " + year
	case Days:
		return dateWords(p, lang)
	default: // a range is told by its ends
	}
	from, to := p.Start(), p.End()
	first := dateWords(Day(from.Year(), int(from.Month()), from.Day()), lang)
	last := dateWords(Day(to.Year(), int(to.Month()), to.Day()), lang)
	if en {
		return first + " to " + last
	}
	return first + " sampai " + last
}

func dateWords(p Period, lang string) string {
	d := p.Start()
	if lang == "en" {
		return strconv.Itoa(d.Day()) + " " + months[d.Month()] + " " + strconv.Itoa(d.Year())
	}
	return strconv.Itoa(d.Day()) + " " + bulan[d.Month()] + " " + strconv.Itoa(d.Year())
}
