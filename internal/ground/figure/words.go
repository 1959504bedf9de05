package figure

import "strings"

// absences are the words for "there is no value here". Keys are lower case with
// dots and blanks left out, so that "n.a." and "N. A" are one.
var absences = set(
	"na", "n/a", "nan", "null", "nil", "none", "<na>", "notavailable", "notapplicable",
	"tidakada", "tidakadadata", "tidaktersedia", "tidakberlaku", "nihil",
	"belumada", "belumadadata", "belumtersedia", "databelumtersedia", "datatidaktersedia", "belumdinilai", "belumrilis",
)

// grades are the words for a rank on a scale, lower case.
//
// Letters: evaluation of SAKIP (PermenPANRB 88/2021 and, before it, 12/2015) and
// SKM (PermenPANRB 14/2017). Opinions: BPK (UU 15/2004, explanation of article
// 16). Words: scales of Permendagri 86/2017, PermenPANRB 88/2021, 59/2020 and
// 6/2022, awards of the ministries (pratama to paripurna) and the zones of the
// Ombudsman.
var grades = set(
	"aa", "a", "bb", "b", "cc", "c", "d", "e", "a+", "a-", "b+", "b-", "c+", "c-",
	"wtp", "wdp", "tw", "tmp", "wtp-dpp", "opini wtp", "opini wdp",
	"wajar tanpa pengecualian", "wajar dengan pengecualian", "tidak wajar", "tidak menyatakan pendapat", "tidak memberikan pendapat",
	"sangat memuaskan", "memuaskan", "sangat baik", "baik", "cukup baik", "cukup", "agak kurang", "kurang baik", "kurang", "tidak baik", "sangat kurang",
	"sangat tinggi", "tinggi", "sedang", "rendah", "sangat rendah",
	"istimewa", "butuh perbaikan", "sangat buruk", "buruk",
	"pratama", "madya", "nindya", "utama", "paripurna", "unggul",
	"zona hijau", "zona kuning", "zona merah", "hijau", "kuning", "merah",
	"excellent", "very good", "good", "fair", "poor", "very poor", "high", "medium", "low", "very high", "very low",
)

// sheetErrors are the errors of spreadsheet programs, upper case.
var sheetErrors = set(
	"#REF!", "#DIV/0!", "#N/A", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
	"#CONNECT!", "#BUSY!", "#GETTING_DATA", "#ERROR!", "#UNKNOWN!", "#REF", "#DIV/0", "#VALUE", "#NAME", "#NUM", "#NULL",
)

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

// longestWord bounds what is worth looking up.
const longestWord = 48

// classifyWords names the kind of a text that holds no number.
func classifyWords(s string) Kind {
	if len(s) > longestWord {
		return Text
	}
	if s[0] == '#' || strings.HasPrefix(s, "Err:") {
		if isSheetError(s) {
			return SheetError
		}
		return Text
	}
	if strings.Trim(s, "- .") == "" && strings.Contains(s, "-") {
		return Dash
	}
	low := strings.ToLower(s)
	if absences[squeeze(low)] {
		return NotAvailable
	}
	if grades[strings.Join(strings.Fields(low), " ")] {
		return Grade
	}
	return Text
}

// isSheetError knows the errors by name, the LibreOffice form "Err:502" and the
// "####" of a column too narrow for its number.
func isSheetError(s string) bool {
	if code, ok := strings.CutPrefix(s, "Err:"); ok {
		return len(code) == 3 && isDigit(code[0]) && isDigit(code[1]) && isDigit(code[2])
	}
	return sheetErrors[strings.ToUpper(s)] || (len(s) > 1 && strings.Trim(s, "#") == "")
}

// squeeze leaves out dots and blanks.
func squeeze(s string) string {
	var buf [longestWord]byte
	out := buf[:0]
	for i := range len(s) {
		if s[i] != '.' && s[i] != ' ' {
			out = append(out, s[i])
		}
	}
	return string(out)
}
