package cli

import (
	"fmt"

	"nyata/internal/faces/said"
)

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
