package question_test

import "testing"

// TestSaidOfRevenueAndSatisfaction holds two ways to say them that once were lost.
func TestSaidOfRevenueAndSatisfaction(t *testing.T) {
	a := shared(t)
	for q, want := range map[string]string{
		"Penerimaan daerah dari sumber sendiri tahun 2025 berapa":      "pad",
		"Tingkat kepuasan warga atas pelayanan Disdukcapil tahun 2025": "ikm",
	} {
		u := a.Ask(q, today)
		if !u.Answered() || len(u.Plan.Metrics) != 1 || u.Plan.Metrics[0].Indicator != want {
			t.Errorf("%q is %s, want %s", q, print(t, u), want)
		}
	}
	for _, q := range []string{"penerimaan siswa dari sumber sendiri 2025", "kepuasan atas gaji 2025"} {
		if u := a.Ask(q, today); u.Answered() {
			t.Errorf("%q is answered with %s", q, print(t, u))
		}
	}
}
