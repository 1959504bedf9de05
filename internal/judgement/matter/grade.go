package matter

import (
	"fmt"
	"math"

	"nyata/internal/judgement/weigh"
	"nyata/internal/record/document"
)

// Grade is how well a reported figure stands beside everything else that is
// known, A best. It only worsens when the report is raised. It says nothing of
// whether the result is good.
type Grade string

// The grades.
const (
	A Grade = "A" // strong evidence bears it out
	B Grade = "B" // evidence bears it out
	C Grade = "C" // unchecked: evidence is missing or too thin
	D Grade = "D" // evidence rather speaks against it, or it contradicts itself
	E Grade = "E" // evidence speaks clearly against it
)

// Caps are what else is known of a figure that keeps it from a good grade.
type Caps struct {
	Doubtful    bool // its reading is doubtful: at best C
	Contradicts bool // a counted rule difference rests on it: at best D
}

// GradeOf grades a reported figure and gives the reason in words.
func GradeOf(c City, b *weigh.Belief, caps Caps) (Grade, document.Message) {
	s, why := c.stand(b)
	if caps.Doubtful && s < C {
		s, why = C, document.Message{
			ID: "Belum diperiksa: pembacaan angkanya meragukan, bandingkan dengan halamannya.",
			EN: "Unchecked: the reading of the figure is doubtful, compare it with the page.",
		}
	}
	if caps.Contradicts && s < D {
		s, why = D, document.Message{
			ID: "Angka ini tidak cocok dengan angka lain dalam dokumennya sendiri.",
			EN: "This figure does not fit other figures of its own document.",
		}
	}
	return s, why
}

func (c City) stand(b *weigh.Belief) (Grade, document.Message) {
	v, ok := c.look(b)
	switch {
	case !ok:
		return C, document.Message{
			ID: "Belum diperiksa: hanya ada satu sumber.",
			EN: "Unchecked: there is one source alone.",
		}
	case !b.Verified:
		return C, document.Message{
			ID: "Belum diperiksa: bukti selain laporan masih terlalu sedikit untuk menilai.",
			EN: "Unchecked: there is too little evidence besides the report to judge.",
		}
	}
	p := v.excess().probability
	percent := fmt.Sprintf("%.0f", math.Floor(100*p))
	less := v.report < v.middle-v.margin
	switch {
	case p >= counts:
		return E, document.Message{
			ID: "Bukti jelas berbeda: peluang bahwa keadaan jauh di bawah laporan " + percent + " persen.",
			EN: "The evidence clearly differs: the chance that things are well short of the report is " + percent + " per cent.",
		}
	case p >= notes:
		return D, document.Message{
			ID: "Bukti cenderung berbeda: peluang bahwa keadaan jauh di bawah laporan " + percent + " persen.",
			EN: "The evidence rather differs: the chance that things are well short of the report is " + percent + " per cent.",
		}
	case p <= 0.05 && math.Max(v.below, v.above) <= v.margin/2 && !less:
		return A, document.Message{
			ID: "Bukti kuat sejalan dengan laporan.",
			EN: "Strong evidence agrees with the report.",
		}
	case p <= 0.05 && math.Max(v.below, v.above) <= v.margin/2:
		return A, document.Message{
			ID: "Bukti kuat menunjukkan sedikitnya sebanyak yang dilaporkan; laporan lebih rendah daripada bukti.",
			EN: "Strong evidence shows at least as much as is reported; the report is below it.",
		}
	case less:
		return B, document.Message{
			ID: "Bukti menunjukkan sedikitnya sebanyak yang dilaporkan; laporan lebih rendah daripada bukti.",
			EN: "The evidence shows at least as much as is reported; the report is below it.",
		}
	default:
		return B, document.Message{
			ID: "Bukti sejalan dengan laporan.",
			EN: "The evidence agrees with the report.",
		}
	}
}
