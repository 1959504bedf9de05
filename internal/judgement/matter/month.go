package matter

import (
	"strconv"

	"nyata/internal/ground/period"
)

var months = map[string][]string{
	"id": {"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"},
	"en": {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
}

// monthName writes a month as people say it, any other period as it is kept.
func monthName(p period.Period, lang string) string {
	if p.Grain() != period.Months {
		return p.String()
	}
	return months[lang][p.Part()-1] + " " + strconv.Itoa(p.Year())
}
