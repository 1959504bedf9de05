package evidence

import (
	"slices"

	"nyata/internal/ground/heading"
	"nyata/internal/record/receipt"
)

// Fits says whether rows look like a table of a kind by their headings: of a
// workbook the sheet that does is meant, and not the list of contents before it.
func Fits(kind receipt.EvidenceKind, rows [][]string) bool {
	named := func(columns []heading.Column) bool {
		row := heading.Search(rows, columns, headingSearch)
		return row.Index >= 0 && len(row.Missing) == 0
	}
	switch kind {
	case receipt.SurveyEvidence, receipt.InspectionEvidence:
		return named(shareColumns)
	case receipt.SatisfactionEvidence:
		return named(append(elementColumns(), respondentColumns...))
	case receipt.ComplaintEvidence:
		return IsComplaints(rows)
	case receipt.StatisticEvidence:
		return named(statisticColumns)
	case receipt.BudgetEvidence:
		return named(budgetColumns)
	case receipt.ProcurementEvidence:
		return named(procurementColumns)
	default:
		return slices.ContainsFunc(rows[:min(len(rows), headingSearch)], func(row []string) bool {
			return slices.ContainsFunc(row, func(cell string) bool { return slices.Contains(dateHeadings, heading.Plain(cell)) })
		})
	}
}
