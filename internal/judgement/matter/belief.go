package matter

import (
	"nyata/internal/ground/figure"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// evidenceRule is the rule id of differences the estimate gives.
const evidenceRule = "evidence"

// A report counts as a difference when the evidence leaves at most one chance
// in twenty that it is right, which keeps the expected share of false ones
// among them below that (the local false-discovery rate of each is). The
// threshold is fixed and does not look at other reports, so that no report can
// push another up or down. From even odds on it is a note.
const (
	counts = 0.95
	notes  = 0.5
)

// FromBeliefs are the differences between reports and the evidence of others:
// verified beliefs whose report says materially more than the evidence bears
// out. A report that says less gives none.
func FromBeliefs(c City, beliefs []weigh.Belief) []difference.Difference {
	out, _ := fromBeliefs(c, beliefs)
	return out
}

// fromBeliefs also says which of the differences have no independent
// observation of their own area and month.
func fromBeliefs(c City, beliefs []weigh.Belief) (out []difference.Difference, around map[string]bool) {
	around = map[string]bool{}
	for i := range beliefs {
		b := &beliefs[i]
		v, ok := c.look(b)
		if !ok || !b.Verified {
			continue
		}
		e := v.excess()
		if e.probability < notes {
			continue
		}
		share, _ := c.share(Place{b.Indicator, b.Area})
		p := e.probability
		d := difference.Difference{
			ID:   evidenceID(b),
			Rule: evidenceRule, Version: Version, Kind: difference.Performance, Severity: severityOf(e.size), Status: difference.Note,
			Subject: c.indicatorName(b.Indicator).ID, Period: b.Month,
			Agency:    observation.Ref{ID: b.Report.Agency, Text: called(c.Agencies, b.Report.Agency).ID},
			Indicator: observation.Ref{ID: b.Indicator, Text: c.indicatorName(b.Indicator).ID},
			Area:      observation.Ref{ID: b.Area, Text: called(c.Areas, b.Area).ID},
			Expected:  ranged(b.Evidence, b.Unit, "id"), Found: shown(b.Report.Value, b.Unit, "id"),
			Gap: b.Report.Value - b.Evidence.Value, Unit: b.Unit,
			Probability: &p, Harm: share * e.size / 12, // a month is a twelfth of a year
			Explanation: document.Message{
				ID: c.indicatorName(b.Indicator).ID + inArea(c, b.Area, "id") + ", " + b.Month.Words("id") + ": dilaporkan " + shown(b.Report.Value, b.Unit, "id") + ", bukti lain menunjuk " + ranged(b.Evidence, b.Unit, "id") + ".",
				EN: c.indicatorName(b.Indicator).EN + inArea(c, b.Area, "en") + ", " + b.Month.Words("en") + ": reported " + shown(b.Report.Value, b.Unit, "en") + ", other evidence points to " + ranged(b.Evidence, b.Unit, "en") + ".",
			},
		}
		if p >= counts {
			d.Status = difference.Counted
		}
		if source, ok := c.Places[b.Report.Observation]; ok {
			d.Sources = append(d.Sources, source)
		}
		for _, id := range b.Support {
			if source, ok := c.Places[id]; ok {
				d.Sources = append(d.Sources, source)
			}
		}
		around[d.ID] = len(b.Support) == 0
		out = append(out, d)
	}
	return out, around
}

// evidenceID is the id of the difference a belief may give.
func evidenceID(b *weigh.Belief) string {
	return identify("d", evidenceRule+"\x00"+b.Indicator+"\x00"+b.Area+"\x00"+b.Month.String()+"\x00"+b.Report.Agency)
}

// severityOf grows with the expected distance beyond what is material.
func severityOf(size float64) difference.Severity {
	switch {
	case size >= 2:
		return difference.High
	case size >= 0.5:
		return difference.Medium
	default:
		return difference.Low
	}
}

// shown is a value as a sentence shows it, to one decimal.
func shown(v float64, unit, lang string) string {
	f := figure.Of(tenths(v), unit)
	return f.Format(lang)
}

// ranged is a value with its interval.
func ranged(r weigh.Range, unit, lang string) string {
	return shown(r.Value, unit, lang) + " (" + figure.Digits(tenths(r.Low), -1, lang) + "–" + figure.Digits(tenths(r.High), -1, lang) + ")"
}

func inArea(c City, id, lang string) string {
	switch name := called(c.Areas, id); {
	case id == "" && lang == "en":
		return " in the whole city"
	case id == "":
		return " di seluruh kota"
	case lang == "en":
		return " in " + name.EN
	default:
		return " di " + name.ID
	}
}
