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
	text = notes(pairedSigns.Replace(text))
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

// notes puts commas for the semicolons between words of notes, "posyandu aktif;
// tw 3/2026": one that stands alone or has no blank behind it is left, as code
// has it.
func notes(text string) string {
	var b strings.Builder
	for i := range len(text) {
		if text[i] == ';' && i > 0 && i+1 < len(text) && text[i+1] == ' ' && text[i-1] != ' ' && text[i-1] != ')' && text[i-1] != '\'' && text[i-1] != '"' {
			b.WriteByte(',')
			continue
		}
		b.WriteByte(text[i])
	}
	return b.String()
}
