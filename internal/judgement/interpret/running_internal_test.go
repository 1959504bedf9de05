package interpret

import "testing"

func TestLastYearOfATitle(t *testing.T) {
	for _, c := range []struct {
		situation string
		title     []string
		year      int
		want      int
	}{
		{"one year", []string{"LAPORAN TAHUN 2025"}, 2025, 2025},
		{"years that a report looks back on", []string{"EVALUASI", "TAHUN 2022 – 2024"}, 2022, 2024},
		{"years of another matter", []string{"LAPORAN RPJMD 2021-2026"}, 2025, 2025},
		{"none", []string{"LAPORAN"}, 2024, 2024},
	} {
		if got := lastOf(c.title, c.year); got != c.want {
			t.Errorf("%s: lastOf gives %d, want %d", c.situation, got, c.want)
		}
	}
}
