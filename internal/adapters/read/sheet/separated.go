package sheet

import "strings"

// record is one row of a file of separated values. It may be written over
// several lines when a quoted field holds line ends.
type record struct {
	line   int // first line, from 0
	lines  int // how many lines it is written over
	fields []string
	quoted bool // its only field was in quotes from end to end
}

// lexer parts text into records as RFC 4180 describes them, and goes on where
// the text does not follow it: a quote that opens a field and is never properly
// closed is taken as a character, and the record ends with its line, so that
// one forgotten quote costs one row and not the rest of the file.
type lexer struct {
	text      string
	separator byte
	at        int   // next byte
	line      int   // line of the next byte
	broken    []int // lines with a quote that is never properly closed
}

// mostQuotedLines is the number of lines after which a quoted field is taken
// for a forgotten quote. The longest honest one seen, a budget line's notes,
// has 231.
const mostQuotedLines = 2000

// next is the record at the current place, false at the end of the text.
func (x *lexer) next() (record, bool) {
	if x.at >= len(x.text) {
		return record{}, false
	}
	r := record{line: x.line}
	for {
		field, quoted := x.field()
		r.fields = append(r.fields, field)
		r.quoted = quoted && len(r.fields) == 1
		if x.at >= len(x.text) {
			break
		}
		ending := x.text[x.at]
		x.at++
		if ending == x.separator {
			if x.at >= len(x.text) {
				r.fields = append(r.fields, "")
				break
			}
			continue
		}
		if ending == '\r' && x.at < len(x.text) && x.text[x.at] == '\n' {
			x.at++
		}
		x.line++
		r.lines = x.line - r.line
		return r, true
	}
	r.lines = x.line - r.line + 1
	return r, true
}

// field reads up to the separator or line end that closes the field.
func (x *lexer) field() (text string, quoted bool) {
	start := x.at
	for start < len(x.text) && x.text[start] == ' ' {
		start++
	}
	if start < len(x.text) && x.text[start] == '"' && !x.isBroken() {
		if text, end, lines, ok := x.quotedField(start); ok {
			x.at = end
			x.line += lines
			return text, true
		}
		x.broken = append(x.broken, x.line)
	}
	end := x.at
	for end < len(x.text) && !x.closes(end) {
		end++
	}
	text, x.at = x.text[x.at:end], end
	return text, false
}

// isBroken tells whether the current line had such a quote. Its other quotes are
// characters too: looking for the end of each would cost the square of a long
// line.
func (x *lexer) isBroken() bool {
	return len(x.broken) > 0 && x.broken[len(x.broken)-1] == x.line
}

// closes tells whether a field may end before place i.
func (x *lexer) closes(i int) bool {
	return i >= len(x.text) || x.text[i] == x.separator || x.text[i] == '\n' || x.text[i] == '\r'
}

// quotedField reads the field whose opening quote stands at start. It reports
// false when the quote is never closed, or only by one that looks like the
// opening quote of another field on a later line.
func (x *lexer) quotedField(start int) (text string, end, lines int, ok bool) {
	var b strings.Builder
	for i := start + 1; i < len(x.text); i++ {
		ch := x.text[i]
		if ch == '\n' || ch == '\r' && (i+1 >= len(x.text) || x.text[i+1] != '\n') {
			lines++
			if lines > mostQuotedLines {
				return "", 0, 0, false
			}
		}
		if ch != '"' {
			b.WriteByte(ch)
			continue
		}
		after := i + 1
		if after < len(x.text) && x.text[after] == '"' {
			b.WriteByte('"')
			i++
			continue
		}
		for after < len(x.text) && x.text[after] == ' ' {
			after++
		}
		if x.closes(after) {
			return b.String(), after, lines, true
		}
		if lines > 0 && x.closes(i-1) {
			return "", 0, 0, false
		}
		b.WriteByte('"') // a mark of inches, or quotes somebody forgot to double
	}
	return "", 0, 0, false
}

// records parts a whole text.
func records(text string, separator byte) (all []record, broken []int) {
	x := lexer{text: text, separator: separator}
	for {
		r, more := x.next()
		if !more {
			return all, x.broken
		}
		all = append(all, r)
	}
}
