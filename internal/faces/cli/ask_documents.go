package cli

import (
	"fmt"

	"nyata/internal/faces/said"
	"nyata/internal/record/observation"
)

// fromText puts what was asked for and stands in running text among the
// figures of an answer that no indicator gives.
func (d askDesk) fromText(out *answerLine, lists []said.Mentions) {
	for _, l := range lists {
		if !l.Asked {
			continue
		}
		for _, r := range l.Rows {
			out.Figures = append(out.Figures, figureLineOfAsk{
				Value: r.Value, Unit: r.Unit, Text: r.Text, Area: r.Area, Agency: r.Agency, Period: r.Period, State: string(observation.Read), From: "text", Citation: r.Citation,
			})
			out.Table.Rows = append(out.Table.Rows, []string{r.Object, r.Place, d.name(r.Agency, d.speaker.Name), r.Period, r.Text})
		}
	}
}

// printDocuments tells a person at a terminal what running text says; beside a
// figure only what was asked for.
func (d askDesk) printDocuments(found *said.Found, beside bool) {
	t := d.term
	say := func(key string, pairs ...any) string { return t.Texts.T(t.Lang, key, pairs...) }
	for _, l := range found.Lists {
		if beside && !l.Asked {
			continue
		}
		fmt.Fprintf(t.Out, "  %s\n", say("said.action."+l.Action))
		for _, r := range l.Rows {
			mark := "[ ]"
			if r.Kept {
				mark = "[x]"
			}
			fmt.Fprintf(t.Out, "    %s %s  %s  %s\n", mark, r.Text, r.Sentence, placed(r.Citation))
			for _, x := range r.Told {
				fmt.Fprintf(t.Out, "          %s\n", x)
			}
			for _, x := range r.Same {
				fmt.Fprintf(t.Out, "          %s %s (%s)\n", say("said.same"), placed(x.Citation), x.Told)
			}
		}
		if c := l.Computation; c != nil {
			fmt.Fprintf(t.Out, "    %s  %s\n", c.Text, say("said.computed", "count", len(c.Rows)))
		}
	}
	if len(found.Passages) > 0 {
		fmt.Fprintf(t.Out, "  %s\n", say("said.passages"))
	}
	for _, p := range found.Passages {
		fmt.Fprintf(t.Out, "    %s  %s\n", p.Text, placed(p.Citation))
	}
}
