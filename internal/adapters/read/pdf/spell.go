package pdf

import "unicode"

// ligatures are letters that fonts draw as one sign.
var ligatures = map[rune]string{
	'ﬀ': "ff", 'ﬁ': "fi", 'ﬂ': "fl", 'ﬃ': "ffi", 'ﬄ': "ffl", 'ﬅ': "st", 'ﬆ': "st",
	'Ĳ': "IJ", 'ĳ': "ij",
}

// spell gives the letters of a character as a reader would type them: " " for
// every kind of blank, "" for signs that are never seen. Signs that carry
// meaning of their own (², ½, −) stay as they are.
func spell(r rune) string {
	switch {
	case r == 2 || r == 0xFFFE:
		return "-" // how PDFium marks a hyphen at the end of a line
	case r == 0xAD, r == 0x200B, r == 0x200C, r == 0x200D, r == 0x2060, r == 0xFEFF, r == 0:
		return ""
	case unicode.IsSpace(r), unicode.Is(unicode.Zs, r), r == 0x2028, r == 0x2029:
		return " "
	case r < 0x20, r >= 0x7F && r < 0xA0:
		return ""
	case r == 0x2010 || r == 0x2011:
		return "-"
	}
	if letters, ok := ligatures[r]; ok {
		return letters
	}
	if !unicode.IsPrint(r) && !unicode.Is(unicode.Co, r) {
		return ""
	}
	return string(r)
}
