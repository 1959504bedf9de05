package rules

import (
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

// family is a programme's activity with two sub-activities in two quarters;
// the second quarter always adds up.
func family(p *paper, total, a, b string, change ...func(*observation.Candidate)) (activity, first, second *line) {
	activity = p.row(observation.Activity, "Administrasi Keuangan Perangkat Daerah", nil).
		rp(observation.Realised, q1, total, append(change, problem("sum_mismatch"))...).rp(observation.Realised, q2, "300")
	first = p.row(observation.SubActivity, "Penyediaan Gaji", activity).rp(observation.Realised, q1, a).rp(observation.Realised, q2, "100")
	second = p.row(observation.SubActivity, "Pelaporan", activity).rp(observation.Realised, q1, b).rp(observation.Realised, q2, "200")
	return activity, first, second
}

func TestChildrenSum(t *testing.T) {
	wrong := verdict{difference.Counted, "Rp2.986.000", "Rp4.516.000"}
	asNote := wrong
	asNote.status = difference.Note
	try(t, "children_sum", []situation{
		{name: "a total that is not the sum of its parts", want: wrong, make: func(p *paper) {
			family(p, "4.516.000", "1.709.000", "1.277.000")
		}},
		{name: "a dash among the parts counts as nothing", want: verdict{difference.Counted, "Rp1.709.000", "Rp4.516.000"}, make: func(p *paper) {
			family(p, "4.516.000", "1.709.000", "-")
		}},
		{name: "a gap of rounding", make: func(p *paper) { family(p, "2.986.001", "1.709.000", "1.277.000") }},
		{name: "a total printed in whole thousands", make: func(p *paper) { family(p, "2.986.000", "1.709.000", "1.276.500") }},
		{name: "a total in whole thousands where others are not", want: verdict{difference.Counted, "Rp2.985.500", "Rp2.986.000"}, make: func(p *paper) {
			for range 3 {
				top := p.row(observation.Activity, "Lain", nil).rp(observation.Realised, q1, "1.234.567")
				p.row(observation.SubActivity, "Sub", top).rp(observation.Realised, q1, "1.234.567")
			}
			family(p, "2.986.000", "1.709.000", "1.276.500")
		}},
		{name: "a gap of five hundred in an exact total is a gap", want: verdict{difference.Counted, "Rp2.986.000", "Rp2.986.500"}, make: func(p *paper) {
			family(p, "2.986.500", "1.709.000", "1.277.000")
		}},
		{name: "a part that is no number", make: func(p *paper) { family(p, "4.516.000", "1.709.000", "#REF!") }},
		{name: "a part whose digits a spreadsheet cut off", make: func(p *paper) {
			_, _, second := family(p, "4.516.000", "1.709.000", "1.277.000")
			problem("digits_lost")(&second.figures[0])
		}},
		{name: "a total that nothing proves", want: verdict{difference.PossibleMisreading, "Rp2.986.000", "Rp4.516.000"}, make: func(p *paper) {
			family(p, "4.516.000", "1.709.000", "1.277.000", unproven)
		}},
		{name: "levels from sums, but the other quarter confirms them", want: wrong, make: func(p *paper) {
			activity, _, _ := family(p, "4.516.000", "1.709.000", "1.277.000")
			activity.because("level_by_sums")
		}},
		{name: "levels from sums, and no sum holds", want: asNote, make: func(p *paper) {
			activity, first, second := family(p, "4.516.000", "1.709.000", "1.277.000")
			activity.because("level_by_sums")
			for _, r := range []*line{activity, first, second} {
				r.figures = r.figures[:1]
			}
		}},
		{name: "a part that stands at another level than the others", want: asNote, make: func(p *paper) {
			_, first, _ := family(p, "4.516.000", "1.709.000", "1.277.000")
			first.subject.Type = observation.Unknown
		}},
		{name: "a row that adds an indicator is no part", want: wrong, make: func(p *paper) {
			_, first, _ := family(p, "4.516.000", "1.709.000", "1.277.000")
			first.also("Jumlah laporan").rp(observation.Realised, q1, "54.659.890")
		}},
	})
}

// Programmes whose activities are known only by inference.
func TestChildrenSumAmongInferredActivities(t *testing.T) {
	p := newPaper("a.pdf")
	programme := p.row(observation.Programme, "PROGRAM", nil).rp(observation.Realised, q1, "900", problem("sum_mismatch"))
	whole := p.row(observation.Activity, "Kegiatan satu", programme).because("nomenclature_name").rp(observation.Realised, q1, "900")
	p.row(observation.SubActivity, "Sub kegiatan", whole).rp(observation.Realised, q1, "900")
	p.row(observation.Activity, "Mungkin sub kegiatan", programme).because("nomenclature_similar_name").rp(observation.Realised, q1, "40")
	expect(t, found(t, "children_sum", nil, p), verdict{difference.Note, "Rp940", "Rp900"})
}

// coded is an account tree with codes as the hierarchy.
func coded(p *paper, total string) (parent, first, second *line) {
	parent = p.row(observation.Activity, "KEGIATAN", nil).code("1.01.05").rp(observation.Budget, year, total, problem("sum_mismatch"))
	first = p.row(observation.Account, "BELANJA PEGAWAI", parent).code("1.01.05.5.2.1").rp(observation.Budget, year, "600")
	second = p.row(observation.Account, "BELANJA BARANG DAN JASA", parent).code("1.01.05.5.2.2").rp(observation.Budget, year, "300")
	return parent, first, second
}

func TestChildrenSumByCodes(t *testing.T) {
	wrong := verdict{difference.Counted, "Rp900", "Rp1.700"}
	try(t, "children_sum", []situation{
		{name: "codes in order", want: wrong, make: func(p *paper) {
			coded(p, "1.700")
			p.row(observation.Activity, "KEGIATAN LAIN", nil).code("1.01.06").rp(observation.Budget, year, "5")
		}},
		{name: "the next row is of a higher level", want: wrong, make: func(p *paper) {
			coded(p, "1.700")
			p.row(observation.Affair, "URUSAN LAIN", nil).code("1.02").rp(observation.Budget, year, "5")
		}},
		{name: "a code typed without one of its parts leaves its place", make: func(p *paper) {
			coded(p, "1.700")
			p.row(observation.Account, "BELANJA MODAL", nil).code("1.05.5.2.3").rp(observation.Budget, year, "800")
		}},
		{name: "a sibling typed under another parent", make: func(p *paper) {
			coded(p, "1.700")
			p.row(observation.Activity, "KEGIATAN LAIN", nil).code("1.05.06").rp(observation.Budget, year, "5")
		}},
		{name: "a code that takes another's place", make: func(p *paper) {
			parent, _, _ := coded(p, "1.700")
			p.row(observation.Account, "BELANJA MODAL", parent).code("1.01.05.09.5.2.3").rp(observation.Budget, year, "5")
		}},
	})
}

// One cause is one difference: a balance whose budget does not add up.
func TestBalanceOfAWrongBudgetIsNotReportedTwice(t *testing.T) {
	p := newPaper("a.pdf")
	parent := p.row(observation.Activity, "Kegiatan", nil).
		rp(observation.Budget, year, "5.335.000", problem("sum_mismatch")).rp(observation.Realised, year, "4.589.000").rp(observation.Balance, year, "746.000", problem("sum_mismatch"))
	p.row(observation.SubActivity, "Satu", parent).rp(observation.Budget, year, "268.000").rp(observation.Realised, year, "134.000").rp(observation.Balance, year, "134.000")
	p.row(observation.SubActivity, "Dua", parent).rp(observation.Budget, year, "5.062.000").rp(observation.Realised, year, "4.455.000").rp(observation.Balance, year, "607.000")
	expect(t, found(t, "children_sum", nil, p), verdict{difference.Counted, "Rp5.330.000", "Rp5.335.000"})
}

// Where hardly any sum of a document holds, its hierarchy is in doubt; names
// that bound each group still say what belongs together.
func TestWeakDocuments(t *testing.T) {
	build := func(reason string) *paper {
		p := newPaper("a.pdf")
		for range 8 {
			a := p.row(observation.Activity, "Kegiatan", nil).because(reason).rp(observation.Realised, q1, "900.000", problem("sum_mismatch"))
			p.row(observation.SubActivity, "Sub", a).rp(observation.Realised, q1, "400.000")
		}
		return p
	}
	for reason, want := range map[string]difference.Status{"level_by_sums": difference.Note, "support_programme": difference.Counted} {
		got := found(t, "children_sum", nil, build(reason))
		if len(got) != 8 {
			t.Fatalf("%s: %d differences, want 8", reason, len(got))
		}
		for _, d := range got {
			if d.Status != want {
				t.Errorf("%s: %s, want %s", reason, d.Status, want)
			}
		}
	}
}
