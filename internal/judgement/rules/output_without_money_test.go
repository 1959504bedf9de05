package rules

import (
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

func TestOutputWithoutMoney(t *testing.T) {
	counted := verdict{difference.Counted, "> 0", "Rp0"}
	note := counted
	note.status = difference.Note
	work := func(p *paper) *line {
		top := p.row(observation.Programme, "PROGRAM PENYELENGGARAAN JALAN", nil)
		return p.row(observation.SubActivity, "Survei kondisi jalan", top)
	}
	budget := func(r *line) *line { return r.rp(observation.Budget, year, "53.000.000") }
	try(t, "output_without_money", []situation{
		{name: "a year's output, a budget, no money", want: counted, make: func(p *paper) { budget(work(p)).k(year, "2").rp(observation.Realised, year, "0") }},
		{name: "a dash for the money", want: verdict{difference.Counted, "> 0", "-"}, make: func(p *paper) { budget(work(p)).k(year, "2").rp(observation.Realised, year, "-") }},
		{name: "the last quarter's output, no money in any", want: counted, make: func(p *paper) {
			budget(work(p)).rp(observation.Realised, q1, "0").rp(observation.Realised, q2, "0").rp(observation.Realised, q3, "0").k(q4, "2").rp(observation.Realised, q4, "0")
		}},
		{name: "paid in an earlier quarter", want: note, make: func(p *paper) {
			budget(work(p)).rp(observation.Realised, q1, "50.000.000").rp(observation.Realised, q2, "0").rp(observation.Realised, q3, "0").k(q4, "2").rp(observation.Realised, q4, "0")
		}},
		{name: "no budget shown", want: note, make: func(p *paper) { work(p).k(year, "2").rp(observation.Realised, year, "0") }},
		{name: "an interim quarter", want: note, make: func(p *paper) { budget(work(p)).k(q1, "2").rp(observation.Realised, q1, "0") }},
		{name: "no money column", make: func(p *paper) { budget(work(p)).k(year, "2") }},
		{name: "paid", make: func(p *paper) { budget(work(p)).k(year, "2").rp(observation.Realised, year, "51.000.000") }},
		{name: "an activity", make: func(p *paper) {
			p.row(observation.Activity, "Jalan", nil).rp(observation.Budget, year, "5.000.000").k(year, "2").rp(observation.Realised, year, "0")
		}},
		{name: "nothing proves the output", want: verdict{difference.PossibleMisreading, "> 0", "Rp0"}, make: func(p *paper) {
			budget(work(p)).k(year, "2", unproven).rp(observation.Realised, year, "0")
		}},
	})
}
