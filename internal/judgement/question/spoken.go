package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// mayBeTalk says whether a refusal may come of a matter spoken of in other
// words: "orang" is no population there, "gaji paling rendah" no one's salary.
// Named is whether an indicator was named by its own words.
func mayBeTalk(u Understood, named bool) bool {
	switch u.Reason {
	case NoIndicator:
		return !among("rata|average|mean|median", u.Word) || !named // the average of what was named is no other thing
	case Ambiguous, NoGrain:
		return true
	case Privacy:
		return slices.Contains([]string{"gaji", "umur", "usia", "penyakit", "diderita", "salary"}, u.Word)
	case Injection:
		return u.Word == "output" // of a city's economy
	default:
		return false
	}
}

// outspoken says whether the plan is about something else than the question
// seemed to name: "tourists stay how many nights" is not about tourists. What
// is said of the very thing that was named is left refused.
func (r *reading) outspoken(p Plan) bool {
	return !slices.ContainsFunc(p.Metrics, func(m Metric) bool { return slices.Contains(r.ids(anIndicator), m.Indicator) })
}

// partOf says whether what the question names in so many words is only part of
// a fixed expression: "kemiskinan" in "di bawah garis kemiskinan".
func (r *reading) partOf(at []int) bool {
	return !slices.ContainsFunc(r.found, func(m mention) bool {
		return m.kind == anIndicator && (len(m.at) >= len(at) || slices.ContainsFunc(m.at, func(i int) bool { return !slices.Contains(at, i) }))
	})
}

// narrowed says whether a word beside the name tells whose, for whom or when:
// "karhutla musim kemarau" is not all of it.
func (r *reading) narrowed(at []int) bool {
	return slices.ContainsFunc(at, func(i int) bool {
		named := slices.ContainsFunc(r.found, func(m mention) bool { return m.kind == anIndicator && slices.Contains(m.at, i) })
		return !named && r.is(i-1, "milik|bagi|untuk|oleh|saat|musim|khusus|for|by|during")
	})
}

// literal says whether the question names an indicator by its own words.
func (r *reading) literal() bool {
	return slices.ContainsFunc(r.found, func(m mention) bool { return m.kind == anIndicator && m.literal })
}

// namesTwo says whether the question names two indicators by their own words,
// in places of their own: what it asks of them is not some third thing.
func (r *reading) namesTwo() bool {
	for k, m := range r.found {
		if m.kind != anIndicator || !m.literal {
			continue
		}
		for _, n := range r.found[k+1:] {
			if n.kind == anIndicator && n.literal && n.id != m.id && !slices.ContainsFunc(n.at, func(i int) bool { return slices.Contains(m.at, i) }) {
				return true
			}
		}
	}
	return false
}

// askSpoken reads the question as talk about a topic: places, offices and
// periods first, then what the topic explains, then the rest.
func (a *Asker) askSpoken(before *reading) (u Understood, ok bool, at []int) {
	r := before.talked()
	if !r.bringUp() {
		return Understood{}, false, nil
	}
	r.through()
	r.ages()
	for _, m := range r.found {
		if m.kind == anIndicator {
			at = append(at, m.at...)
		}
	}
	u = r.concluded()
	return u, u.Answered(), at
}

// talked is a reading of the same words as talk: nothing of it is explained but
// bounds, periods, places and offices.
func (r *reading) talked() *reading {
	out := r.anew()
	out.chatter()
	out.readBounds()
	out.readPeriods()
	out.findNames(anArea, anAgency, theCity)
	return out
}

// wentThere takes out "turun" and "naik" of who goes somewhere or to work: "turun
// ke dapil", "turun menolong".
func (r *reading) wentThere() {
	for i := range r.t {
		if r.free(i) && r.is(i, "turun|naik") && (r.is(i+1, "langsung|tangan|lapangan|gunung") || r.is(i+1, "ke") && i+2 < len(r.t) && r.t[i+2].Kind == word.Letters && r.t[i+2].by != ofPeriod && timeWords[r.text(i+2)] == "" || verbal(r.text(i+1)) && strings.HasPrefix(r.text(i+1), "me")) {
			r.t[i].by = filler
		}
	}
}

// saidBy finds who is said to say it: "menurut BPS".
func (r *reading) saidBy() {
	if r.peek("menurut|versi|according") >= 0 {
		r.findNames(aSource)
	}
}

// whetherOrNot takes out a "not" that only asks: "makin kuat atau tidak", "jujur ga".
func (r *reading) whetherOrNot() {
	for i := 1; i < len(r.t); i++ {
		if !r.free(i) || !r.is(i, "tidak|belum|not") || r.t[i-1].Kind != word.Letters {
			continue
		}
		if r.is(i-1, "atau|or") {
			r.t[i-1].by, r.t[i].by = filler, filler
			continue
		}
		next := i + 1
		for r.is(next, "sih|ya|yah|nih|tuh|dong") {
			next++
		}
		if r.is(i, "tidak") && (next >= len(r.t) || r.t[next].Kind != word.Letters || r.t[next].by == ofPeriod || r.is(next, "dari|sejak|selama|dibanding|dibandingkan|kalau|yang")) {
			r.t[i].by = filler
		}
	}
}

// concluded is what talk comes to, once it is known what it is about.
func (r *reading) concluded() Understood {
	r.findNames(aSource)
	r.boundUnits()
	r.carried()
	r.understand()
	return r.outcome()
}

// through takes out an office that something comes from or is done at, where
// what is spoken of has no figures of offices: "surat dari capil".
func (r *reading) through() {
	for _, m := range r.found {
		if m.kind == anIndicator && slices.Contains(r.a.indicators[m.id].Levels, "agency") {
			return
		}
	}
	r.found = slices.DeleteFunc(r.found, func(m mention) bool {
		if m.kind != anAgency || officeHeads[r.text(m.first())] || officeHeads[r.text(m.first()-1)] || englishHeads[r.text(m.last())] || !r.is(m.first()-1, "dari|di|ke|lewat|oleh|at|by|from|through|via|the") && !(strings.HasPrefix(r.text(m.first()-1), "di") && len(r.text(m.first()-1)) > 5) {
			return false
		}
		for _, i := range m.at {
			r.t[i].by = filler
		}
		return true
	})
}

// namesPeople says whether all that the question names by its own words is people.
func (r *reading) namesPeople() bool {
	return len(r.a.population) > 0 && !slices.ContainsFunc(r.found, func(m mention) bool { return m.kind == anIndicator && m.id != r.a.population })
}
