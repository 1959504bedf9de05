package rules

import (
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// nation is a city that has loaded one edition with one sub-activity for
// cities and one for provinces.
func nation() *reference.City {
	return &reference.City{Code: "64.72", Nomenclature: []reference.Edition{{ID: "2025", Title: "Kepmendagri contoh", From: 2025, Entries: []reference.Entry{
		{Level: reference.SubActivity, Code: "1.03.10.2.01.0043", Name: "Survei Kondisi Jalan/Jembatan", Indicator: "Panjang Jalan/Jembatan yang Disurvei Kondisinya", Unit: "KM", Scope: "KABKOT"},
		{Level: reference.SubActivity, Code: "1.03.10.1.01.0043", Name: "Survei Jalan Provinsi", Indicator: "Panjang Jalan Provinsi", Unit: "KM", Scope: "PROV"},
		{Level: reference.SubActivity, Code: "1.03.10.2.01.0044", Name: "Pembinaan", Indicator: "Jumlah Orang/Lembaga yang Dibina", Unit: "Orang/Lembaga", Scope: "KABKOT"},
	}}}}
}

func TestUnitOfNomenclature(t *testing.T) {
	survey := func(indicator, unit string) func(*paper) {
		return func(p *paper) {
			p.row(observation.SubActivity, "Survei kondisi jalan / jembatan", nil).code("1.03.10.2.01.0043").indicator(indicator).put(observation.Target, year, "12", unit).put(observation.Reported, q1, "3", unit)
		}
	}
	const official = "Panjang jalan yang disurvei kondisinya"
	try(t, "unit_of_nomenclature", []situation{
		{name: "another unit", city: nation(), want: verdict{difference.Counted, "KM", "dokumen"}, make: survey(official, "dokumen")},
		{name: "the same unit in another spelling", city: nation(), make: survey(official, "kilometer")},
		{name: "one of two units", city: nation(), make: func(p *paper) {
			p.row(observation.SubActivity, "Pembinaan", nil).code("1.03.10.2.01.0044").put(observation.Target, year, "12", "lembaga")
		}},
		{name: "no unit printed", city: nation(), make: survey(official, "")},
		{name: "another indicator has a unit of its own", city: nation(), make: survey("Jumlah dokumen data kerusakan", "dokumen")},
		{name: "no edition loaded", make: survey(official, "dokumen")},
		{name: "no edition of that year", city: nation(), make: func(p *paper) {
			p.row(observation.SubActivity, "Survei kondisi jalan / jembatan", nil).code("1.03.10.2.01.0043").put(observation.Target, period.Year(2019), "12", "dokumen")
		}},
		{name: "a sub-activity of provinces", city: nation(), make: func(p *paper) {
			p.row(observation.SubActivity, "Survei Jalan Provinsi", nil).code("1.03.10.1.01.0043").put(observation.Target, year, "12", "dokumen")
		}},
		{name: "a name that only resembles", city: nation(), make: func(p *paper) {
			p.row(observation.SubActivity, "Survei kondisi jalan desa", nil).code("1.03.10.2.01.0043").put(observation.Target, year, "12", "dokumen")
		}},
		{name: "several indicators in one row", city: nation(), make: func(p *paper) {
			survey(official, "dokumen")(p)
			p.rows[0].also("Jumlah laporan")
			p.rows[1].put(observation.Target, year, "1", "laporan")
		}},
	})
}
