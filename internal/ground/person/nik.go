package person

import "time"

// nikLayouts are the ways a NIK is printed.
var nikLayouts = [][]int{{16}, {6, 6, 4}, {4, 4, 4, 4}}

// FindNIK finds plausible NIK: PPKKCC DDMMYY NNNN, where PPKKCC is the area of
// first registration, DD the day of birth (a woman's plus 40) and NNNN a serial
// number from 0001 (Permendagri 102/2019 and its forerunners; UU 23/2006 art.
// 13). There is no check digit.
func FindNIK(text string) []Found { return findGrouped(text, NIK, nikLayouts, plausibleNIK) }

func plausibleNIK(d string) bool {
	if !provinces[d[0:2]] || d[2:4] == "00" || d[4:6] == "00" || d[12:16] == "0000" {
		return false
	}
	day, month, year := atoi(d[6:8]), atoi(d[8:10]), atoi(d[10:12])
	if day > 40 {
		day -= 40
	}
	return isDate(1900+year, month, day) || isDate(2000+year, month, day)
}

// provinces are the codes that ever began a NIK, with East Timor (54) and the
// provinces of Papua since 2022.
var provinces = map[string]bool{
	"11": true, "12": true, "13": true, "14": true, "15": true, "16": true, "17": true, "18": true, "19": true, "21": true,
	"31": true, "32": true, "33": true, "34": true, "35": true, "36": true,
	"51": true, "52": true, "53": true, "54": true,
	"61": true, "62": true, "63": true, "64": true, "65": true,
	"71": true, "72": true, "73": true, "74": true, "75": true, "76": true,
	"81": true, "82": true,
	"91": true, "92": true, "93": true, "94": true, "95": true, "96": true, "97": true,
}

// nipLayouts are the ways a NIP is printed.
var nipLayouts = [][]int{{18}, {8, 6, 1, 3}, {8, 6, 4}, {14, 1, 3}}

// FindNIP finds plausible NIP: date of birth YYYYMMDD, month of appointment
// YYYYMM, sex 1 or 2, serial NNN (Peraturan Kepala BKN 22/2007). Contract staff
// (PPPK) have 21 in the place of the month.
func FindNIP(text string) []Found { return findGrouped(text, NIP, nipLayouts, plausibleNIP) }

// The ages between which somebody enters the civil service, widely taken.
const (
	youngestEntry = 15
	oldestEntry   = 65
)

func plausibleNIP(d string) bool {
	born, entered := atoi(d[0:4]), atoi(d[8:12])
	month := atoi(d[12:14])
	if born < 1930 || !isDate(born, atoi(d[4:6]), atoi(d[6:8])) || entered < born+youngestEntry || entered > born+oldestEntry {
		return false
	}
	return (month >= 1 && month <= 12 || month == 21) && (d[14] == '1' || d[14] == '2') && d[15:18] != "000"
}

func isDate(y, m, d int) bool {
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return m >= 1 && d >= 1 && t.Month() == time.Month(m) && t.Day() == d
}

// atoi reads a few digits.
func atoi(s string) int {
	n := 0
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
