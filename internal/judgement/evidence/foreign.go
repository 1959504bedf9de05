package evidence

import (
	"regexp"
	"strings"

	"nyata/internal/ground/heading"
)

// government is a title that names whose books these are.
var government = regexp.MustCompile(`^pemerintah (daerah )?((kabupaten|kab|kota|provinsi|prov) .+)$`)

// foreign refuses a file whose titles name another government than the city's:
// the rows of its printed books do not, and would be taken for the city's own.
func (w *walk) foreign() bool {
	ours := heading.Plain(w.city.Name)
	if ours == "" {
		return false
	}
	for _, row := range w.Rows[:w.head] {
		for _, cell := range row {
			m := government.FindStringSubmatch(heading.Plain(cell))
			if m == nil || strings.HasPrefix(m[2]+" ", ours+" ") {
				continue
			}
			w.refuseFile("other_government", "Judul berkas ini menyebut “%[1]s”, bukan %[2]s. Kirim berkas kota ini, atau perbaiki judulnya.",
				"The title of this file names “%[1]s”, not %[2]s. Send the file of this city, or mend its title.", heading.Tidy(cell), w.city.Name)
			return true
		}
	}
	return false
}
