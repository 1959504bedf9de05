package text

import "golang.org/x/text/language"

// Lang is a language of the product, as its BCP 47 code.
type Lang string

// The languages of the product. Screens are Indonesian first.
const (
	ID Lang = "id"
	EN Lang = "en"
)

// Languages are all languages, the first being the one used when nothing else
// is known.
func Languages() []Lang { return []Lang{ID, EN} }

var matcher = language.NewMatcher([]language.Tag{language.Indonesian, language.English})

// Match is the language that serves a list of wishes best. A wish is a code
// such as "en", a locale such as "en_GB.UTF-8" cut at the dot, or the value of
// an Accept-Language header; the earlier wish wins, an empty or unreadable one
// is passed over. Without any usable wish it is Indonesian.
func Match(wishes ...string) Lang {
	for _, wish := range wishes {
		tags, _, err := language.ParseAcceptLanguage(wish)
		if err != nil || len(tags) == 0 {
			continue
		}
		if _, index, confidence := matcher.Match(tags...); confidence > language.No {
			return Languages()[index]
		}
	}
	return ID
}
