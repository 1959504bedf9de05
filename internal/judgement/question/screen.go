package question

import (
	"strings"

	"nyata/internal/ground/person"
)

var pairedSigns = strings.NewReplacer("<=", "≤", ">=", "≥")

// screen refuses what is no question at all: markup, code and addresses, which
// people who ask for a figure do not write, and numbers of persons. Words that ask to change or to
// obey are left to the residual check, which explains none of them.
func screen(text string) Reason {
	if len(person.FindPersonal(text)) > 0 {
		return Privacy
	}
	text = pairedSigns.Replace(text)
	if strings.ContainsAny(text, "{}[]\\$`|^~#*=@;") {
		return Injection
	}
	low := strings.ToLower(text)
	for _, mark := range [...]string{"</", "/>", "<!", "<?", "--", "/*", "://", "<script", "<img", "javascript", "\x00"} {
		if strings.Contains(low, mark) {
			return Injection
		}
	}
	return ""
}
