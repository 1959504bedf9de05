package sheet

import "nyata/internal/adapters/read/parcel"

// Limits bound one workbook or one CSV file. The zero value of a field means
// its default.
type Limits struct {
	Cells  int // most non-blank cells of all sheets together; default 1,000,000, which fits the memory of a child
	Sheets int // most sheets read; default 500
	Merges int // most merged ranges of one sheet; default 50,000
	Parcel parcel.Limits
}

func (l Limits) orDefaults() Limits {
	if l.Cells <= 0 {
		l.Cells = 1_000_000
	}
	if l.Sheets <= 0 {
		l.Sheets = 500
	}
	if l.Merges <= 0 {
		l.Merges = 50_000
	}
	return l
}
