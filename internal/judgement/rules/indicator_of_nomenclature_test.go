package rules

import (
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

func TestIndicatorOfNomenclature(t *testing.T) {
	survey := func(indicator string) func(*paper) {
		return func(p *paper) {
			p.row(observation.SubActivity, "Survei Kondisi Jalan/Jembatan", nil).code("1.03.10.2.01.0043").indicator(indicator).put(observation.Target, year, "12", "km")
		}
	}
	try(t, "indicator_of_nomenclature", []situation{
		{
			name: "another indicator", city: nation(), make: survey("Jumlah data dan informasi kerusakan"),
			want: verdict{difference.Counted, "Panjang Jalan/Jembatan yang Disurvei Kondisinya", "Jumlah data dan informasi kerusakan"},
		},
		{name: "the indicator in other words", city: nation(), make: survey("Panjang jalan dan jembatan yang disurvei")},
		{name: "the same thing, told otherwise", city: nation(), make: survey("Panjang jalan yang sudah didata petugas lapangan sepanjang tahun berjalan ini")},
		{name: "no indicator printed", city: nation(), make: survey("")},
		{name: "no edition loaded", make: survey("Jumlah data dan informasi kerusakan")},
	})
}
