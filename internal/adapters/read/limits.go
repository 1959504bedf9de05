package read

import (
	"time"

	"nyata/internal/adapters/read/parcel"
	"nyata/internal/adapters/read/sheet"
)

// Limits bound what one file may cost. The zero value of a field means its
// default. Limits of the process hold only where reading runs in a child.
type Limits struct {
	Bytes    int64         // largest file; default 64 MiB
	Cells    int           // most non-blank cells of a workbook or CSV file; default 5,000,000
	Inflated int64         // most bytes an office file may unpack to; default 64 MiB
	Time     time.Duration // wall time for one file; default 60 s
}

// orDefaults fills in what is not set.
func (l Limits) orDefaults() Limits {
	if l.Bytes <= 0 {
		l.Bytes = 64 << 20
	}
	if l.Time <= 0 {
		l.Time = 60 * time.Second
	}
	return l
}

func (l Limits) parcel() parcel.Limits { return parcel.Limits{Inflated: l.Inflated} }

func (l Limits) sheet() sheet.Limits {
	return sheet.Limits{Cells: l.Cells, Parcel: l.parcel()}
}
