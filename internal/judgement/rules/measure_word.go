package rules

import "nyata/internal/record/observation"

// measureWord names a measure inside a sentence, in the sentence's language.
type measureWord struct{ measure observation.Measure }

func (w measureWord) in(lang string) string {
	if lang == "en" {
		switch w.measure {
		case observation.Target:
			return "The target"
		case observation.Reported:
			return "The reported value"
		case observation.Achievement:
			return "The achievement"
		case observation.Budget:
			return "The budget"
		case observation.Realised:
			return "The realised money"
		case observation.Balance:
			return "The balance"
		}
		return "The figure"
	}
	switch w.measure {
	case observation.Target:
		return "Target"
	case observation.Reported:
		return "Realisasi kinerja"
	case observation.Achievement:
		return "Capaian"
	case observation.Budget:
		return "Anggaran"
	case observation.Realised:
		return "Realisasi anggaran"
	case observation.Balance:
		return "Sisa anggaran"
	}
	return "Angka"
}
