package rules

import (
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

var _ = register(Rule{
	ID: "children_output", Version: "1", Severity: difference.Low,
	Source: document.Message{
		ID: "Permendagri 90/2019: keluaran sub kegiatan membentuk keluaran kegiatannya; indikator keduanya bisa menghitung hal berbeda, karena itu hanya catatan",
		EN: "Permendagri 90/2019: the outputs of sub-activities make up that of their activity; indicators of the two may still count different things, hence a note",
	},
	Title: document.Message{ID: "Kegiatan nol, sub kegiatannya tidak", EN: "Activity zero, its sub-activities not"},
	Check: func(f *Facts, report Report) {
		for _, parent := range f.Rows {
			if parent.Head().Subject.Type != observation.Activity {
				continue
			}
			for _, c := range parent.Each(observation.Reported) {
				if zero(c) && c.Figure.Unit != "" {
					childrenOutput(f, parent, c, report)
				}
			}
		}
	},
})

func childrenOutput(f *Facts, parent *Row, c *observation.Candidate, report Report) {
	if _, sure := f.whole(parent); !sure {
		return
	}
	involved := []*observation.Candidate{c}
	for _, child := range parent.Children {
		part := child.Find(observation.Reported, c.Period, c.Span)
		if v, ok := number(part); ok && v > 0 && unitKey(part.Figure.Unit) == unitKey(c.Figure.Unit) {
			involved = append(involved, part)
		}
	}
	if len(involved) == 1 {
		return
	}
	d := about(c)
	d.Status = difference.Note
	d.Expected, d.Found = "> 0", shown(c.Figure)
	d.Explanation = say(
		"Realisasi kinerja %[1]s untuk kegiatan %[2]s tercetak %[3]s, padahal %[4]d sub kegiatannya melaporkan hasil dengan satuan yang sama, misalnya %[5]s.",
		"The result of activity %[2]s %[1]s is printed as %[3]s, although sub-activities below it (%[4]d) report results in the same unit, such as %[5]s.",
		when(c), named{c}, c, len(involved)-1, involved[1])
	report(d, involved...)
}
