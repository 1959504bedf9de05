package rules

import (
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

func TestChildrenOutput(t *testing.T) {
	activity := func(own, unit, a, b string) func(*paper) {
		return func(p *paper) {
			top := p.row(observation.Activity, "Penyusunan Rencana", nil).put(observation.Reported, q1, own, unit)
			p.row(observation.SubActivity, "Renja", top).k(q1, a)
			p.row(observation.SubActivity, "Renstra", top).k(q1, b)
		}
	}
	try(t, "children_output", []situation{
		{name: "the activity zero, its sub-activities not", want: verdict{difference.Note, "> 0", "0 dokumen"}, make: activity("0", "dokumen", "2", "0")},
		{name: "all zero", make: activity("0", "dokumen", "0", "0")},
		{name: "the activity reports as well", make: activity("2", "dokumen", "2", "0")},
		{name: "another unit", make: activity("0", "laporan", "2", "0")},
		{name: "no unit", make: activity("0", "", "2", "0")},
		{name: "a percentage", make: activity("0%", "%", "2", "0")},
	})
}
