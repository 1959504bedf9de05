package house

import (
	"regexp"
	"strings"
)

// accusing are words that say something about a person's intent. The product
// speaks of figures, never of persons (a machine notices a difference; only a
// named inspector makes it a finding), so none of them may appear in anything
// it says. Each is a whole word; a trailing * takes any ending.
var accusing = []string{
	// Indonesian
	"terduga", "diduga", "dugaan", "menduga", "kebocoran", "bocor", "dibocorkan",
	"manipulasi", "memanipulasi", "dimanipulasi", "manipulatif",
	"korupsi", "korup", "koruptor", "dikorupsi", "mengkorupsi",
	"curang", "kecurangan", "mencurangi", "penipuan", "penipu", "menipu", "ditipu",
	"bohong", "berbohong", "kebohongan", "dusta", "palsu", "pemalsuan", "dipalsukan", "memalsukan",
	"penggelapan", "menggelapkan", "digelapkan", "merekayasa", "direkayasa",
	"tersangka", "mencurigakan", "kecurigaan", "dicurigai", "penyelewengan", "menyeleweng",
	"penyimpangan", "menyimpang", "pelanggar", "bersalah", "suap", "menyuap", "maling", "mencuri",
	// English
	"fraud*", "suspect*", "suspicio*", "cheat*", "manipulat*", "corrupt*", "leakage*", "fake*",
	"forge*", "liar*", "lying", "deceit*", "deceiv*", "dishonest*", "embezzl*", "guilt*", "culprit*",
	"thief*", "steal*", "stole*", "brib*", "falsif*", "tamper", "tampered by",
	"wrongdo*", "misconduct*", "accus*", "alleged*", "cook the books",
}

var accusingPattern = func() *regexp.Regexp {
	words := make([]string, len(accusing))
	for i, word := range accusing {
		stem, open := strings.CutSuffix(word, "*")
		words[i] = regexp.QuoteMeta(stem)
		if open {
			words[i] += `\pL*`
		}
	}
	return regexp.MustCompile(`(?i)(?:^|[^\pL])(` + strings.Join(words, "|") + `)(?:nya|lah|kah)?(?:$|[^\pL])`)
}()

// Accusing is the first accusing word in a text, or nothing.
func Accusing(text string) string {
	if found := accusingPattern.FindStringSubmatch(text); found != nil {
		return strings.ToLower(found[1])
	}
	return ""
}
