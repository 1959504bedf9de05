package question

import (
	"slices"
	"strings"
)

// targetBounds reads "belum mencapai target", "di atas target".
func (r *reading) targetBounds() {
	if at := r.peek("how much did|has|have|do|does"); at >= 0 && r.cue("miss|missed|exceed|exceeded|beat|overshoot|undershoot its|their|the target|targets") >= 0 {
		r.take(at, 3, ofCue)
		r.cue("by")
		r.measure.add(Gap)
		return
	}
	if by, at := r.peek("by how much", "how much short|over|above|below"), r.peek("target|targets"); by >= 0 && at > by+3 && !r.is(at-1, "the|its|their|our") { // "how much short of the 2025 PAD target were we"
		r.take(by, 3, ofCue)
		r.take(at, 1, ofCue)
		r.cue("did|do|have")
		r.cue("fall|fell")
		r.cue("short")
		r.cue("miss|missed|exceed|exceeded|beat|surpass|surpassed")
		r.cue("of")
		r.measure.add(Gap)
		return
	}
	if by := r.peek("by how much"); by >= 0 { // how far off it is, not whether
		for _, p := range [...]string{"miss|missed|exceed|exceeded its|their|the target|targets", "miss|missed|exceed|exceeded target|targets", "short of its|their|the target|targets"} {
			if r.cue(p) >= 0 {
				r.take(by, 3, ofCue)
				r.cue("did")
				r.cue("fall|fell")
				r.cue("result|results|outcome|figure|actual|performance|actuals for|of|on|in")
				r.cue("result|results|outcome|actual|performance")
				r.measure.add(Gap)
				return
			}
		}
	}
	if i, j := r.peek("target|targetnya"), r.peek("belum|tidak tercapai|terpenuhi"); i >= 0 && j > i {
		r.take(i, 1, ofCue)
		r.take(j, 2, ofCue)
		r.filters = append(r.filters, bound{comparison: "<", value: 100, target: true, at: i})
		return
	}
	if i, j := r.peek("not met|meet|reached|reach|hit|achieved"), r.peek("target|targets"); i >= 0 && j > i+2 { // "not met the posyandu target"
		r.take(i, 2, ofCue)
		r.take(j, 1, ofCue)
		r.filters = append(r.filters, bound{comparison: "<", value: 100, target: true, at: i})
		return
	}
	if i, asked := r.peek("kurang dari target|targetnya"), r.peek("berapa|seberapa"); asked >= 0 && i > asked && !slices.ContainsFunc(r.t, func(t token) bool { return levels[t.Text] != "" || agencyWords[t.Text] }) { // how much, not whether
		r.take(i, 3, ofCue)
		r.measure.add(Gap)
		return
	}
	for _, c := range []struct{ phrase, sign string }{
		{"belum|tidak|gagal mencapai|capai|memenuhi|penuhi|sampai|tercapai|menyentuh target|targetnya", "<"},
		{"not|didnt|havent meet|met|reach|reached|hit|achieve|achieved their|its|the target|targets", "<"},
		{"not|didnt|havent meet|met|reach|reached|hit|achieve|achieved target|targets", "<"},
		{"missed|missing|miss their|its|the target|targets", "<"},
		{"missed|missing|miss target|targets", "<"},
		{"target belum|tidak tercapai|terpenuhi", "<"},
		{"meleset|jauh dari target|targetnya", "<"},
		{"short of the|its|their target|targets", "<"},
		{"short of target", "<"},
		{"melewati|menembus|lewat target|targetnya", ">"},
		{"di bawah target", "<"},
		{"kurang dari target", "<"},
		{"dibawah|below|under target|targets", "<"},
		{"below|under their|its|the target|targets", "<"},
		{"di atas target", ">"},
		{"lebih dari target", ">"},
		{"diatas|melebihi|melampaui|melewati|menembus|above|exceed|exceeded|exceeding|beat target|targets", ">"},
		{"above|exceed|exceeded|exceeding|beat their|its|the target|targets", ">"},
		{"belum|tidak sesuai target", "<"},
		{"sesuai|mencapai dengan target", ">="},
		{"sesuai target", ">="},
		{"sudah mencapai|memenuhi|capai|penuhi target", ">="},
		{"mencapai|capai|memenuhi|reached|met|hit|achieved|reach|meet target|targets|targetnya", ">="},
		{"met|reached|hit|achieved|reach|meet their|its|the target|targets", ">="},
		{"target sudah tercapai|terpenuhi", ">="},
		{"target tercapai|terpenuhi", ">="},
	} {
		for i := range r.t {
			if r.free(i) && r.phrase(i, c.phrase) {
				n := strings.Count(c.phrase, " ") + 1
				if i > 0 && r.free(i-1) && r.is(i-1, "belum|tidak|not") && c.sign != "<" {
					continue
				}
				r.take(i, n, ofCue)
				r.filters = append(r.filters, bound{comparison: c.sign, value: 100, target: true, at: i})
				return
			}
		}
	}
}

// farTargets reads "target bank sampahnya tidak tercapai", where the name
// stands between.
func (r *reading) farTargets() {
	i := r.peek("target|targetnya|targets")
	if i < 0 || len(r.filters) > 0 {
		return
	}
	for _, c := range []struct{ phrase, sign string }{{"falling|fell|fall|falls|fallen short of", "<"}, {"short of", "<"}, {"not|didnt|havent meet|met|reach|reached|hit", "<"}, {"missed|miss|missing", "<"}, {"exceeded|exceed|beat|surpassed", ">"}, {"met|meet|reached|reach|hit|achieved|achieve", ">="}} {
		for j := max(0, i-14); j < i; j++ {
			n := strings.Count(c.phrase, " ") + 1
			if r.free(j) && r.phrase(j, c.phrase) && j+n < i {
				r.take(j, n, ofCue)
				r.take(i, 1, ofCue)
				if r.is(j+n, "their|its|the") {
					r.take(j+n, 1, ofCue)
				}
				r.filters = append(r.filters, bound{comparison: c.sign, value: 100, target: true, at: j})
				return
			}
		}
	}
	for _, c := range []struct{ phrase, sign string }{{"belum|tidak|gagal tercapai|terpenuhi|dicapai|dipenuhi", "<"}, {"not met|reached|achieved|hit", "<"}, {"sudah|telah tercapai|terpenuhi", ">="}, {"meleset", "<"}, {"met|reached|achieved|attained", ">="}} {
		for j := i + 2; j < min(i+8, len(r.t)); j++ {
			if r.is(j, "met|reached|achieved|attained") && !r.is(0, "was|were|is|has|have") {
				continue
			}
			if r.free(j) && r.phrase(j, c.phrase) {
				r.take(i, 1, ofCue)
				r.take(j, strings.Count(c.phrase, " ")+1, ofCue)
				r.filters = append(r.filters, bound{comparison: c.sign, value: 100, target: true, at: i})
				return
			}
		}
	}
}
