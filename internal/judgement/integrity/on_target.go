package integrity

import (
	"nyata/internal/record/document"
)

// onTarget asks whether percentages stand just at or above their target more
// often than just below it. Just means half the distance neighbouring values
// usually are apart, so that a series that stays near its target cannot look
// bunched. Its statistic is the number at or above, among those near. Counts
// are left out: what was planned as ten and built as ten is no wonder. It speaks
// of a habit: of a source whose figures stop there in at least one value of ten.
// A month raised now and then is not one.
var onTarget = Test{
	ID: "on_target", Version: "3", Threshold: 0.002,
	Title: document.Message{ID: "Nilai berhenti tepat di atas target", EN: "Values stop just above their target"},
	check: func(own []Series, _ Peers) []Signal {
		above, near, all := 0, 0, 0
		for _, s := range own {
			g := s.rounding()
			step := wander(s)
			if s.Kind != Share && s.Kind != Index || g <= 0 || step < 4*g {
				continue
			}
			for _, v := range s.Values {
				if v.Target == nil || s.atLimit(*v.Target) || s.atLimit(v.Reported) {
					continue
				}
				all++
				// the grid's own cell around the target belongs to neither side
				switch off := v.Reported - *v.Target; {
				case off >= -g/2 && off <= step/2:
					above++
					near++
				case off < 0 && off >= -step/2:
					near++
				}
			}
		}
		if below := near - above; near < 5 || 10*(above-below) < all {
			return nil
		}
		return []Signal{{
			Statistic: float64(above), Expected: float64(near) / 2, Seen: near,
			P: binomial(above, near, 0.7),
			Sentence: say(
				"%[2]d dari %[1]d nilai di sekitar target berdiri tepat pada target atau sedikit di atasnya, hanya %[3]d sedikit di bawahnya.",
				"%[2]d of %[1]d values around their target stand on it or just above, only %[3]d just below.",
				near, above, near-above),
		}}
	},
}
