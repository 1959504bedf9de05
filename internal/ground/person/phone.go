package person

// FindPhone finds Indonesian telephone numbers: mobile (0812-3456-7890, +62 812
// 3456 7890, 62812…) and fixed with an area code (0541-731234, (0541) 731234).
// Public numbers of offices are found as well.
func FindPhone(text string) []Found {
	all := runs(text)
	var found []Found
	for i := 0; i < len(all); i++ {
		last, ok := phoneAt(text, all, i)
		if !ok {
			continue
		}
		start := all[i].start
		if start > 0 && text[start-1] == '+' {
			start--
		} else if start > 0 && text[start-1] == '(' && last > i && text[all[i].end] == ')' {
			start--
		}
		if standsAlone(text, start, all[last].end) {
			found = append(found, Found{start, all[last].end, Phone})
			i = last
		}
	}
	return found
}

// phoneAt reports whether a telephone number begins with run i, and the last run
// of it.
func phoneAt(text string, all []run, i int) (last int, ok bool) {
	first := text[all[i].start:all[i].end]
	switch {
	case first == "62" && all[i].start > 0 && text[all[i].start-1] == '+':
		last, digits := i, 0
		for last+1 < len(all) && digits < 8 && near(text, all[last], all[last+1]) {
			last++
			digits += all[last].len()
		}
		last, digits = follow(text, all, last, digits, 12)
		return last, digits >= 8 && digits <= 12 && text[all[i+1].start] > '1'
	case len(first) >= 10 && first[:2] == "62":
		international := all[i].start > 0 && text[all[i].start-1] == '+'
		return i, (international || first[2] == '8') && len(first) <= 14
	case len(first) >= 4 && first[:2] == "08":
		last, digits := follow(text, all, i, len(first), 13)
		return last, digits >= 10 && digits <= 13
	case len(first) >= 3 && first[0] == '0' && first[1] >= '2' && first[1] != '8':
		if len(first) >= 9 {
			return i, len(first) <= 12
		}
		if len(first) > 4 || i+1 >= len(all) || !areaGap(text[all[i].end:all[i+1].start]) {
			return i, false
		}
		last, digits := follow(text, all, i+1, all[i+1].len(), 8)
		return last, digits >= 5 && digits <= 8
	}
	return i, false
}

// follow goes on over groups of three digits or more while the whole stays
// within the limit.
func follow(text string, all []run, last, digits, limit int) (int, int) {
	for last+1 < len(all) && near(text, all[last], all[last+1]) && all[last+1].len() >= 3 && digits+all[last+1].len() <= limit {
		last++
		digits += all[last].len()
	}
	return last, digits
}

// near reports whether one blank, hyphen or dot stands between two runs.
func near(text string, a, b run) bool { return b.start-a.end == 1 && separates(text[a.end]) }

// areaGap reports whether gap may stand between area code and number.
func areaGap(gap string) bool {
	switch gap {
	case "-", " ", ")", ") ", " - ", ")-":
		return true
	}
	return false
}
