package rules

import (
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

func TestSheetError(t *testing.T) {
	try(t, "sheet_error", []situation{
		{name: "a broken reference where money should stand", want: verdict{difference.Counted, "", "#REF!"}, make: func(p *paper) {
			p.row(observation.Activity, "Pengelolaan Sampah", nil).rp(observation.Realised, q1, "#REF!", unproven)
		}},
		{name: "a division by nothing", want: verdict{difference.Counted, "", "#DIV/0!"}, make: func(p *paper) {
			p.row(observation.Activity, "Pengelolaan Sampah", nil).put(observation.Achievement, year, "#DIV/0!", "%")
		}},
		{name: "in a column of codes", want: verdict{difference.Note, "", "#N/A"}, make: func(p *paper) {
			p.row(observation.Account, "Pajak Daerah", nil).put(observation.Other, year, "#N/A", "")
		}},
		{name: "not available is no broken formula", make: func(p *paper) {
			p.row(observation.Activity, "Pengelolaan Sampah", nil).k(q1, "n.a")
		}},
		{name: "a number", make: func(p *paper) { p.row(observation.Activity, "Pengelolaan Sampah", nil).k(q1, "5") }},
	})
}
