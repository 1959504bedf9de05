package rules

import (
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

func TestMoneyWithoutOutput(t *testing.T) {
	counted := verdict{difference.Counted, "> 0", "0 dokumen"}
	note := counted
	note.status = difference.Note
	work := func(p *paper) *line {
		top := p.row(observation.Programme, "PROGRAM PENYELENGGARAAN JALAN", nil)
		return p.row(observation.SubActivity, "Survei kondisi jalan", top).indicator("Jumlah dokumen survei")
	}
	try(t, "money_without_output", []situation{
		{name: "money of the year, nothing done in the year", want: counted, make: func(p *paper) { work(p).rp(observation.Realised, year, "5.400.000").k(year, "0") }},
		{name: "the last quarter, and nothing in the three before", want: counted, make: func(p *paper) {
			work(p).k(q1, "0").k(q2, "0").k(q3, "0").rp(observation.Realised, q4, "5.400.000").k(q4, "0")
		}},
		{name: "the last quarter, done before", want: note, make: func(p *paper) {
			work(p).k(q1, "1").k(q2, "0").k(q3, "0").rp(observation.Realised, q4, "5.400.000").k(q4, "0")
		}},
		{name: "the last quarter, the others not shown", want: note, make: func(p *paper) { work(p).rp(observation.Realised, q4, "5.400.000").k(q4, "0") }},
		{name: "an interim quarter", want: note, make: func(p *paper) { work(p).rp(observation.Realised, q2, "5.400.000").k(q2, "0") }},
		{name: "the supporting programme", want: note, make: func(p *paper) {
			top := p.row(observation.Programme, "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH", nil)
			p.row(observation.SubActivity, "Rapat koordinasi", top).rp(observation.Realised, year, "5.400.000").k(year, "0")
		}},
		{name: "the supporting programme by its code", want: note, make: func(p *paper) {
			p.row(observation.SubActivity, "Rapat koordinasi", nil).code("1.03.01.2.06.0009").rp(observation.Realised, year, "5.400.000").k(year, "0")
		}},
		{name: "a dash says that nothing was due", make: func(p *paper) { work(p).rp(observation.Realised, year, "5.400.000").k(year, "-") }},
		{name: "no money", make: func(p *paper) { work(p).rp(observation.Realised, year, "0").k(year, "0") }},
		{name: "something done", make: func(p *paper) { work(p).rp(observation.Realised, year, "5.400.000").k(year, "1") }},
		{name: "money to date beside the output of a quarter", make: func(p *paper) { work(p).rp(observation.Realised, q4, "5.400.000", cumulative).k(q4, "0") }},
		{name: "nothing was promised", make: func(p *paper) {
			work(p).put(observation.Target, year, "0", "dokumen").rp(observation.Realised, year, "5.400.000").k(year, "0")
		}},
		{name: "a second indicator of the row was reached", make: func(p *paper) {
			r := work(p).rp(observation.Realised, year, "5.400.000").k(year, "0")
			r.also("Jumlah ruas yang disurvei").k(year, "12")
		}},
		{name: "an activity over sub-activities", make: func(p *paper) {
			top := p.row(observation.Activity, "Jalan", nil).rp(observation.Realised, year, "5.400.000").k(year, "0")
			p.row(observation.SubActivity, "Survei", top).rp(observation.Realised, year, "5.400.000").k(year, "1")
		}},
		{name: "zero is the best result", make: func(p *paper) {
			work(p).indicator("Jumlah kasus gizi buruk").rp(observation.Realised, year, "5.400.000").k(year, "0")
		}},
		{name: "nothing proves the zero", want: verdict{difference.PossibleMisreading, "> 0", "0 dokumen"}, make: func(p *paper) {
			work(p).rp(observation.Realised, year, "5.400.000").k(year, "0", unproven)
		}},
	})
	t.Run("an indicator known to be better when lower", func(t *testing.T) {
		p := newPaper("a.pdf")
		work(p).rp(observation.Realised, year, "5.400.000").k(year, "0")
		all := candidates(p)
		for i := range all {
			all[i].Indicator.ID = "waktu"
		}
		city := &reference.City{Indicators: []indicator.Indicator{{ID: "waktu", Polarity: indicator.Down}}}
		if got := Check(NewFacts(city, all, nil)); len(got) > 0 {
			t.Errorf("got %s", got[0].Explanation.EN)
		}
	})
}
