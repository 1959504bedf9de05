package rules

import "nyata/internal/record/observation"

// measureWord names a measure at the beginning of a sentence, in the
// sentence's language.
type measureWord struct{ measure observation.Measure }

func (w measureWord) in(lang string) string {
	words := [2]string{"Angka", "The figure"}
	switch w.measure {
	case observation.Target:
		words = [2]string{"Target", "The target"}
	case observation.Reported:
		words = [2]string{"Realisasi kinerja", "The result"}
	case observation.Achievement:
		words = [2]string{"Capaian", "The achievement"}
	case observation.Budget:
		words = [2]string{"Anggaran", "The budget"}
	case observation.Realised:
		words = [2]string{"Realisasi anggaran", "The realised amount"}
	case observation.Balance:
		words = [2]string{"Sisa atau selisih anggaran", "The balance"}
	default: // a figure that is none of these
	}
	if lang == "en" {
		return words[1]
	}
	return words[0]
}
