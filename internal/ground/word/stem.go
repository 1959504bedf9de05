package word

import "strings"

// Stem strips Indonesian particles, possessives, suffixes and up to three
// prefixes, each with the letter it swallows put back (the affixes of Nazief
// and Adriani 1996, with the recoding of Asian 2007), and gives the longest
// form that known accepts. A word that is known already stays; a word of which
// nothing is known is given back as Bare leaves it. Fold first.
func Stem(w string, known func(string) bool) string {
	if len(w) < 4 || len(w) > maxDistance || known(w) {
		return w
	}
	best := ""
	for _, form := range suffixed(w) {
		search(form, known, 0, &best)
	}
	if best == "" && len(w) > 5 {
		if infix := w[1:3]; infix == "er" || infix == "el" || infix == "em" || infix == "in" { // rerata, kinerja
			search(w[:1]+w[3:], known, 3, &best)
		}
	}
	if best == "" {
		return Bare(w)
	}
	return best
}

func search(w string, known func(string) bool, depth int, best *string) {
	if len(w) > len(*best) && len(w) >= 3 && known(w) {
		*best = w
	}
	if depth == 3 || len(w) < 5 {
		return
	}
	for _, rest := range unprefixed(w) {
		search(rest, known, depth+1, best)
	}
}

// suffixed are the forms of w with none, some and all of its endings off.
func suffixed(w string) []string {
	forms := []string{w}
	for _, endings := range [...][]string{{"lah", "kah", "tah", "pun"}, {"nya", "ku", "mu"}, {"kan", "an", "i", "isme", "is", "isasi"}} {
		for _, form := range forms {
			for _, e := range endings {
				if rest, ok := strings.CutSuffix(form, e); ok && len(rest) >= 3 {
					forms = append(forms, rest)
				}
			}
		}
	}
	return forms
}

// unprefixed are the ways to take one prefix off w.
func unprefixed(w string) []string {
	var out []string
	for _, nasal := range [...]string{"me", "pe"} {
		rest, ok := strings.CutPrefix(w, nasal)
		if !ok || len(rest) < 3 {
			continue
		}
		out = append(out, rest)
		switch {
		case strings.HasPrefix(rest, "nge"): // mengebom
			out = append(out, rest[3:], rest[2:], "k"+rest[2:])
		case strings.HasPrefix(rest, "ng"):
			out = append(out, rest[2:], "k"+rest[2:])
		case strings.HasPrefix(rest, "ny"):
			out = append(out, "s"+rest[2:])
		case rest[0] == 'm':
			out = append(out, rest[1:], "p"+rest[1:])
		case rest[0] == 'n':
			out = append(out, rest[1:], "t"+rest[1:])
		case nasal == "pe" && (rest[0] == 'r' || strings.HasPrefix(rest, "laj")): // per-, pelajar
			out = append(out, rest[1:])
		}
	}
	for _, p := range [...]string{"ber", "bel", "be", "ter", "te", "di", "ke", "se", "kau", "ku"} {
		if rest, ok := strings.CutPrefix(w, p); ok && len(rest) >= 3 {
			out = append(out, rest)
		}
	}
	return out
}

// Bare strips the particles that are surely there without knowing any word:
// the possessive and question particles of long words. What it gives, it gives
// again.
func Bare(w string) string {
	for {
		before := w
		for _, e := range [...]string{"nya", "kah", "lah", "pun"} {
			if len(w) >= len(e)+4 && strings.HasSuffix(w, e) {
				w = w[:len(w)-len(e)]
			}
		}
		if w == before {
			return w
		}
	}
}
