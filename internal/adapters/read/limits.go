package read

import (
	"time"

	"nyata/internal/adapters/read/parcel"
	"nyata/internal/adapters/read/sheet"
)

// Limits bound what one file may cost. The zero value of a field means its
// default. Memory and CPU hold only where reading runs in a child process.
type Limits struct {
	Bytes    int64         // largest file; default 64 MiB
	Cells    int           // most non-blank cells of a workbook or CSV file; default 1,000,000, which fits the memory of a child
	Inflated int64         // most bytes an office file may unpack to; default 64 MiB
	Time     time.Duration // wall time for one file; default 60 s
	CPU      time.Duration // processor time for one file, whole seconds; default twice Time
	Memory   int64         // address space of one child; default 3 GiB: a child at rest takes 1.9 GiB of it (0.1 GiB in use), a workbook of a million cells 2.9
}

// orDefaults fills in what is not set.
func (l Limits) orDefaults() Limits {
	if l.Bytes <= 0 {
		l.Bytes = 64 << 20
	}
	if l.Time <= 0 {
		l.Time = 60 * time.Second
	}
	if l.CPU <= 0 {
		l.CPU = 2 * l.Time
	}
	if l.Memory <= 0 {
		l.Memory = 3 << 30
	}
	return l
}

func (l Limits) parcel() parcel.Limits { return parcel.Limits{Inflated: l.Inflated} }

func (l Limits) sheet() sheet.Limits {
	return sheet.Limits{Cells: l.Cells, Parcel: l.parcel()}
}
