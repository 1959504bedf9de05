package layout

import (
	"regexp"
	"strings"
)

// number matches one printed figure with its signs: "1.234,56", "(12.3)",
// "45%", "-", "Rp 10.000", "n.a.". It is meant for form, not for value.
var number = regexp.MustCompile(`^[(\[]?\s*(?:Rp\.?|[$€£¥])?\s*[-−–+±<>≤≥~]?\s*[(]?(?:Rp\.?|[$€£¥])?\s*\d[\d.,']*(?: \d{3}[\d.,']*)*\s*(?:%|‰|[)\]])*(?:\*{0,3}| ?\(?[a-zA-Z†‡#]\)?| \d{1,2}/?)$`)

// placeholder matches what stands in a number column for no number.
var placeholder = regexp.MustCompile(`^(?:[-−–—.*…x]{1,3}|n\.?\s?/?a\.?|N\.?\s?/?A\.?|nihil|\(?[a-z]\)|#REF!|#DIV/0!|#N/A|#VALUE!)$`)

// grouped matches a figure with at least one complete group of thousands.
var grouped = regexp.MustCompile(`^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?%?$`)

func isNumber(s string) bool { return number.MatchString(s) }

// numeric tells whether a text could stand in a column of numbers: one number,
// what stands for none, or a few that make one statement, as "12.3 (4.5)",
// "(1.2, 3.4)" and "5 ± 2".
func numeric(s string) bool {
	if isNumber(s) || placeholder.MatchString(s) {
		return true
	}
	const most = 4
	fields := strings.Fields(s)
	if len(fields) < 2 || len(fields) > most {
		return false
	}
	numbers := 0
	for _, f := range fields {
		f = strings.Trim(f, "()[],;")
		switch {
		case isNumber(f):
			numbers++
		case f != "±" && f != "–" && f != "-" && f != "/" && f != "to":
			return false
		}
	}
	return numbers >= 2
}

// tailDigits and headDigits find a number parted between two lines.
var (
	tailGroup = regexp.MustCompile(`(?:^|\s)\d{1,3}(?:[.,]\d{3})*[.,]$`)
	headGroup = regexp.MustCompile(`^\d{3}(?:[.,]\d{3})*(?:[.,]\d{1,2})?%?$`)
	tailPart  = regexp.MustCompile(`(?:^|\s)\d{1,3}(?:[.,]\d{3})+[.,](\d{1,2})$`)
	headPart  = regexp.MustCompile(`^(\d{1,2})(?:[.,]\d{3})*(?:[.,]\d{1,2})?%?$`)
	wordPart  = regexp.MustCompile(`\pL-$`)
	letter    = regexp.MustCompile(`^\pL`)
)

// goesOn tells whether the next line goes on inside the last word of this one.
func goesOn(text, next string) bool {
	if wordPart.MatchString(text) && letter.MatchString(next) {
		return true
	}
	return numberGoesOn(text, next)
}

// numberGoesOn tells whether a number is parted between the two lines: after a
// separator before a whole group of three, or inside a group that the next
// line completes to three.
func numberGoesOn(text, next string) bool {
	if tailGroup.MatchString(text) && headGroup.MatchString(next) {
		return true
	}
	tail, head := tailPart.FindStringSubmatch(text), headPart.FindStringSubmatch(next)
	// A comma may be a decimal sign: only points surely part groups.
	return tail != nil && head != nil && len(tail[1])+len(head[1]) == 3 && strings.Count(text, ".") >= 2
}

// numbersClash tells whether the lines of a cell hold more than one number,
// which no cell of a table of figures does.
func numbersClash(texts []string) bool {
	count := 0
	for i, t := range texts {
		if i > 0 && numberGoesOn(texts[i-1], t) {
			continue
		}
		for _, field := range strings.Fields(t) {
			if grouped.MatchString(field) {
				count++
			}
		}
	}
	return count > 1
}
