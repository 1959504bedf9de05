package rules

import (
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

func TestCountAsPercentage(t *testing.T) {
	row := func(indicator, text string, change ...func(*observation.Candidate)) func(*paper) {
		return func(p *paper) {
			p.row(observation.SubActivity, "Penyediaan Jasa", nil).indicator(indicator).put(observation.Reported, q2, text, "", change...)
		}
	}
	try(t, "count_as_percentage", []situation{
		{name: "a number of reports in per cent", want: verdict{difference.Counted, "", "66,71%"}, make: row("Jumlah laporan hasil koordinasi", "66,71%")},
		{name: "a length in per cent", want: verdict{difference.Counted, "", "50%"}, make: row("Panjang jalan yang dibangun", "50%")},
		{name: "a number of reports", make: row("Jumlah laporan hasil koordinasi", "2")},
		{name: "nought per cent", make: row("Jumlah laporan hasil koordinasi", "0,00%")},
		{name: "a share", make: row("Persentase laporan tepat waktu", "66,71%")},
		{name: "a number that is a share after all", make: row("Jumlah persentase penduduk terlayani", "66,71%")},
		{name: "no indicator", make: row("", "66,71%")},
		{name: "nothing proves it", want: verdict{difference.PossibleMisreading, "", "66,71%"}, make: row("Jumlah laporan hasil koordinasi", "66,71%", unproven)},
	})
}
