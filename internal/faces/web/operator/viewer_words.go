package operator

import (
	"strings"

	"nyata/internal/faces/web/ui"
	"nyata/internal/record/observation"
)

// title says what the shown place holds.
func (w viewer) title(v *ui.Visit) string {
	if f := w.figure(); f != nil {
		return v.T("web.viewer.title.figure", "value", v.Figure(f.Figure), "subject", clip(nameOf(*f), 120))
	}
	return v.T("web.viewer.title.page", "place", pageName(v, w.outline[w.at]), "count", len(w.figures))
}

// position says where in the document the reader is.
func (w viewer) position(v *ui.Visit) string {
	name := pageName(v, w.outline[w.at])
	switch {
	case len(w.outline) == 1 && w.active < 0:
		return name
	case len(w.outline) == 1:
		return v.T("web.viewer.position.only", "figure", w.active+1, "figures", len(w.figures))
	case w.active < 0:
		return v.T("web.viewer.position.page", "place", name, "at", w.at+1, "of", len(w.outline))
	}
	return v.T("web.viewer.position.figure", "place", name, "figure", w.active+1, "figures", len(w.figures), "of", len(w.outline))
}

// columnName is the last line of a figure's heading, with what it measures
// where the heading does not say.
func columnName(v *ui.Visit, f observation.Recorded) string {
	if n := len(f.Heading); n > 0 {
		return strings.Join(f.Heading[max(0, n-2):], " › ")
	}
	return v.Measure(f.Measure) + " " + v.Period(f.Period)
}

// problemWord is what a problem's code says; the code itself where the
// catalogue does not know it.
func problemWord(v *ui.Visit, code string) string {
	key := "web.problem." + code
	if word := v.T(key); word != "["+key+"]" {
		return word
	}
	return code
}

// nameOf is what a figure is about: its indicator where one is named, else the
// row's subject.
func nameOf(o observation.Recorded) string {
	if o.Indicator.Text != "" {
		return o.Indicator.Text
	}
	return o.Subject.Text
}

// clip cuts a long text at a word.
func clip(s string, most int) string {
	runes := []rune(s)
	if len(runes) <= most {
		return s
	}
	cut := string(runes[:most])
	if i := strings.LastIndexByte(cut, ' '); i > most/2 {
		cut = cut[:i]
	}
	return cut + "…"
}
