package achieve

import "strings"

// Scale is an ordered list of grades, the lowest first: grades count by their
// place, from 1.
type Scale struct {
	Name   string
	Source string // regulation or practice it stands in
	Grades [][]string
}

// scales are the grades that reports print as results. A grade is looked up in
// the first scale that has both its target and its result.
var scales = []Scale{
	{
		Name: "opini", Source: "Opini BPK (UU 15/2004): TMP, TW, WDP, WTP",
		Grades: [][]string{{"tmp", "disclaimer", "tidak memberikan pendapat"}, {"tw", "tidak wajar"}, {"wdp", "wajar dengan pengecualian"}, {"wtp", "wajar tanpa pengecualian"}},
	},
	{
		Name: "akip", Source: "Predikat AKIP (PermenPANRB 88/2021): D, C, CC, B, BB, A, AA",
		Grades: [][]string{{"d"}, {"c"}, {"cc"}, {"b"}, {"bb"}, {"a"}, {"aa"}},
	},
	{
		Name: "mutu", Source: "Kinerja unit pelayanan (PermenPANRB 14/2017): tidak baik, kurang baik, baik, sangat baik",
		Grades: [][]string{{"tidak baik"}, {"kurang baik"}, {"baik"}, {"sangat baik"}},
	},
	{
		Name: "lima", Source: "Lima jenjang yang lazim dalam laporan kinerja: sangat kurang sampai sangat baik",
		Grades: [][]string{{"sangat kurang"}, {"kurang"}, {"cukup"}, {"baik"}, {"sangat baik", "memuaskan"}},
	},
	{
		Name: "capaian", Source: "Permendagri 86/2017: sangat rendah sampai sangat tinggi",
		Grades: [][]string{{"sangat rendah"}, {"rendah"}, {"sedang"}, {"tinggi"}, {"sangat tinggi"}},
	},
}

// ByGrade is the method of grades.
const ByGrade Method = "by_grade" // place of the result over place of the target, in an ordered list of grades

// Graded compares a grade with its target by their places in a scale; the
// achievement is only as exact as the scale is even. False when no one scale
// knows both.
func Graded(target, reported string) (Achievement, bool) {
	t, r := fold(target), fold(reported)
	if t == "" || r == "" {
		return Achievement{}, false
	}
	if t == r {
		return graded(100, ByGrade), true
	}
	for _, s := range scales {
		at, okT := s.place(t)
		is, okR := s.place(r)
		if okT && okR {
			return graded(ratio(float64(is), float64(at)), ByGrade), true
		}
	}
	return Achievement{}, false
}

func (s Scale) place(grade string) (int, bool) {
	for i, names := range s.Grades {
		for _, n := range names {
			if n == grade {
				return i + 1, true
			}
		}
	}
	return 0, false
}

func fold(grade string) string {
	return strings.Join(strings.Fields(strings.ToLower(strings.Trim(grade, " .()“”\"'"))), " ")
}
