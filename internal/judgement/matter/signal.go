package matter

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"nyata/internal/judgement/integrity"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// falseSignals is the expected share of signals without cause among those that
// count.
const falseSignals = 0.05

// FromSignals are the differences integrity tests give. Asked is how many times
// a test was put to a source. Which signals count is decided so that of those
// that do at most one in twenty is expected to be without cause (Benjamini and
// Hochberg, Journal of the Royal Statistical Society B 57, 1995), on the
// probability that simulation gives an honest source: a test's own P is only
// on a scale, whose threshold stands for one in a hundred. The others are
// notes. A signal has no probability that a figure is wrong: it says that
// figures do not look measured, no more.
func FromSignals(c City, signals []integrity.Signal, asked int, topics map[string]string) []difference.Difference {
	thresholds := map[string]integrity.Test{}
	for _, t := range integrity.All() {
		thresholds[t.ID] = t
	}
	chance := func(s integrity.Signal) float64 {
		if t := thresholds[s.Test].Threshold; t > 0 {
			return 0.01 * s.P / t
		}
		return 1
	}
	sorted := slices.Clone(signals)
	slices.SortStableFunc(sorted, func(a, b integrity.Signal) int {
		return cmp.Or(cmp.Compare(chance(a), chance(b)), cmp.Compare(a.Source, b.Source), cmp.Compare(a.Test, b.Test),
			cmp.Compare(strings.Join(a.Subjects, " "), strings.Join(b.Subjects, " ")), comparePeriods(a, b))
	})
	last := 0
	for i, s := range sorted {
		if chance(s) <= falseSignals*float64(i+1)/float64(max(asked, len(sorted))) {
			last = i + 1
		}
	}
	var out []difference.Difference
	for i, s := range sorted {
		title := thresholds[s.Test].Title
		d := difference.Difference{
			Rule: "integrity_" + s.Test, Version: s.Version, Kind: difference.Integrity, Severity: difference.Medium, Status: difference.Note,
			Subject: title.ID, Agency: observation.Ref{ID: s.Source, Text: called(c.Agencies, s.Source).ID}, Explanation: c.spokenOf(s, topics),
		}
		if i < last {
			d.Status = difference.Counted
		}
		if len(s.Periods) == 1 {
			d.Period = s.Periods[0]
		}
		if len(s.Subjects) == 1 {
			if topic := topics[s.Subjects[0]]; topic != "" {
				d.Indicator = observation.Ref{ID: topic, Text: c.indicatorName(topic).ID}
			}
		}
		share, _ := c.share(Place{Indicator: d.Indicator.ID})
		d.Harm = share
		d.ID = identify("d", d.Rule+"\x00"+s.Source+"\x00"+strings.Join(s.Subjects, "\x00")+"\x00"+d.Period.String())
		out = append(out, d)
	}
	return out
}

// spokenOf is the sentence of a signal with what it is about before it: the
// indicator where it rests on one, with the area where on one series alone, else
// the agency. "Of 16 values 11 are the same" says nothing to who cannot see whose.
func (c City) spokenOf(s integrity.Signal, topics map[string]string) document.Message {
	about := called(c.Agencies, s.Source)
	for i, subject := range s.Subjects {
		topic := topics[subject]
		if topic == "" || topic != topics[s.Subjects[0]] {
			about = called(c.Agencies, s.Source)
			break
		}
		if i > 0 {
			continue
		}
		about = c.indicatorName(topic)
		if _, area, ok := strings.Cut(subject, "@"); ok && len(s.Subjects) == 1 {
			about = document.Message{ID: about.ID + inArea(c, area, "id"), EN: about.EN + inArea(c, area, "en")}
		}
	}
	if about.ID == "" {
		return s.Sentence
	}
	return document.Message{ID: about.ID + ": " + lower(s.Sentence.ID), EN: about.EN + ": " + lower(s.Sentence.EN)}
}

// lower is a sentence as it goes on behind a colon.
func lower(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}

func comparePeriods(a, b integrity.Signal) int {
	if len(a.Periods) > 0 && len(b.Periods) > 0 {
		return a.Periods[0].Compare(b.Periods[0])
	}
	return cmp.Compare(len(a.Periods), len(b.Periods))
}
