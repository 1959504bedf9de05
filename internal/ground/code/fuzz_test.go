package code

import "testing"

// FuzzParseCode holds every code read from any text to what the package
// promises.
func FuzzParseCode(f *testing.F) {
	for _, seed := range []string{
		"", "5", "1.03", "1.03.06.2.01.0012", "1.03.06.2.01.12", "X.XX.01", "5.1.02.01.01.0024", "5.1.1.01.01.001",
		"5.03.5.04.0.00.31.0000", "1.19 . 1.19.02 . 00", "1.20.1.20.05.16.02", "1.01.1.01.01.00.00.5.1.1.01.", "1.02.1.02.01.00.15.001",
		"1.02.1.02.01.02.1.02.24.5.2.2.01.06", "1.03.06.2.01.0012.5.1.02", "1.03.06 PROGRAM", "1.2.06", "\xff.01", "1.00.1.00.00.000.00.00", "1.03.0.00.0.00.01.0000.4.1.02",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, era := range []Era{"", Since2021, Before2021} {
			c, err := Parse(text)
			if era != "" {
				c, err = ParseIn(era, text)
			}
			if err != nil {
				continue
			}
			again, err := ParseIn(c.Era, c.String(), c.Kind)
			if err != nil || !again.Equal(c) {
				t.Fatalf("%q is %s %s %q, read back as %s %s %q, %v", text, c.Era, c.Kind, c, again.Era, again.Kind, again, err)
			}
			for p, ok := c.Parent(); ok; p, ok = p.Parent() {
				if p.Level == "" || !p.IsAncestorOf(c) {
					t.Fatalf("%q: above %s stands %s (%s)", text, c, p, p.Level)
				}
			}
			c.Split()
			c.National()
		}
		if c, rest, err := Cut(text); err == nil && len(rest) >= len(text) {
			t.Fatalf("Cut(%q) = %s, %q", text, c, rest)
		}
	})
}
