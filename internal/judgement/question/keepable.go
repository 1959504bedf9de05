package question

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"nyata/internal/ground/person"
	"nyata/internal/ground/word"
	binding "nyata/internal/record/vocabulary"
)

// honorifics stand before a person's name.
var honorifics = word.Set(`pak bapak bu ibu sdr sdri saudara saudari haji hajah h hj dr drs dra ir prof tuan nyonya ny tn mas mbak kak bang kyai ustad ustadz almarhum bernama nama name called mr mrs ms miss sir`)

// Keepable is the unexplained word of a refused question where it may be
// counted beside others, folded; empty where it might be somebody's: a word
// refused for privacy, one with a number in it, one written like a name, one
// behind an honorific, and any word of a question that holds personal data.
func Keepable(text string, u Understood) string {
	if u.Answered() || !teachable(u.Reason) || u.Word == "" || len(person.FindAll(text)) > 0 {
		return ""
	}
	word := binding.Fold(u.Word)
	if word == "" {
		return ""
	}
	fields := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '\'' })
	small := false // the question is not written in capitals throughout
	for _, f := range fields {
		first, _ := utf8.DecodeRuneInString(f)
		small = small || unicode.IsLower(first)
	}
	found := false
	for i, f := range fields {
		if !strings.Contains(" "+binding.Fold(f)+" ", " "+strings.Fields(word)[0]) {
			continue
		}
		found = true
		first, _ := utf8.DecodeRuneInString(f)
		if i > 0 && (unicode.IsUpper(first) && small || honorifics[strings.ToLower(fields[i-1])]) {
			return ""
		}
	}
	if !found || privacyWords[word] {
		return ""
	}
	return word
}

// Screened says whether a question holds what must not leave: personal data.
func Screened(text string) bool { return len(person.FindAll(text)) > 0 || screen(text) != "" }
