package forecast

import (
	"fmt"
	"math"

	"nyata/internal/record/document"
)

// A forecast needs a past to learn from and to be tried on.
const (
	fewest     = 10 // observed values
	mostSilent = 3  // periods at the end without a value
	furthest   = 60 // periods ahead
)

var tooFewTrials = document.Message{
	ID: "Belum ada prakiraan: deret ini terlalu pendek untuk menguji prakiraannya sendiri, jadi lebarnya ketidakpastian tidak dapat diukur.",
	EN: "No forecast yet: this series is too short to try its own forecasts, so the uncertainty cannot be measured.",
}

// abstain says why a series gets no forecast; nothing when it does.
func abstain(s Series, ahead int) document.Message {
	n, all := observed(s.Values), len(s.Values)
	silent := 0
	for i := all - 1; i >= 0 && math.IsNaN(s.Values[i]); i-- {
		silent++
	}
	switch {
	case ahead < 1 || ahead > furthest:
		return document.Message{
			ID: fmt.Sprintf("Tidak ada prakiraan: jangkauan %d periode di luar 1 sampai %d.", ahead, furthest),
			EN: fmt.Sprintf("No forecast: %d periods ahead is not within 1 to %d.", ahead, furthest),
		}
	case n < fewest:
		return document.Message{
			ID: fmt.Sprintf("Belum ada prakiraan: baru ada %d nilai, paling sedikit perlu %d.", n, fewest),
			EN: fmt.Sprintf("No forecast yet: there are %d values, at least %d are needed.", n, fewest),
		}
	case silent > mostSilent:
		return document.Message{
			ID: fmt.Sprintf("Tidak ada prakiraan: %d periode terakhir tanpa nilai.", silent),
			EN: fmt.Sprintf("No forecast: the last %d periods have no value.", silent),
		}
	case 3*n < 2*all:
		return document.Message{
			ID: fmt.Sprintf("Tidak ada prakiraan: hanya %d dari %d periode yang ada nilainya, kurang dari dua pertiga.", n, all),
			EN: fmt.Sprintf("No forecast: only %d of %d periods have a value, less than two thirds.", n, all),
		}
	}
	return document.Message{}
}
