// Package figure keeps one printed value together with the text it was read
// from. Reading is total: whatever is printed becomes a Figure, at worst of
// kind Text; nothing is guessed away. Missing is not zero is not "n.a".
//
// What it refuses: comparison signs ("≥ 80"), sums and products written out
// ("2 x 24"), and a sign that stands apart from its number ("- 5", which may be
// a bullet) stay Text, because no single value is printed there.
package figure

import (
	"fmt"
	"math"
)

// Kind says what sort of value a cell holds.
type Kind uint8

// The kinds of value.
const (
	Blank        Kind = iota // nothing printed
	Number                   // one number: Value
	Range                    // "80-90": Low and High
	Ratio                    // "1:15": Low is the first, High the second
	Grade                    // "A", "BB", "WTP", "Sangat Baik"
	Dash                     // "-"
	NotAvailable             // "n.a", "tidak ada"
	SheetError               // "#REF!", "#DIV/0!"
	Text                     // anything else
)

var kindNames = [...]string{"blank", "number", "range", "ratio", "grade", "dash", "not_available", "sheet_error", "text"}

// String is the kind's name in the machine interface.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return fmt.Sprintf("kind(%d)", uint8(k))
}

// MarshalText writes the kind's name.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads a kind's name.
func (k *Kind) UnmarshalText(text []byte) error {
	for i, name := range kindNames {
		if name == string(text) {
			*k = Kind(i)
			return nil
		}
	}
	return fmt.Errorf("figure kind %q is unknown", text)
}

// Style is the convention a column of numbers follows.
type Style uint8

// The styles.
const (
	UnknownStyle Style = iota
	Indonesian         // 1.234,56
	English            // 1,234.56
)

// String names the style.
func (s Style) String() string {
	switch s {
	case Indonesian:
		return "indonesian"
	case English:
		return "english"
	default:
		return "unknown"
	}
}

// Limit is the largest size of a number that is kept as one; what is larger
// stays Text. No budget of the Republic comes near it, and below it a float64
// of full rupiah still tells neighbouring hundreds apart.
const Limit = 1e18

// Figure is one printed value. No number in it is ever NaN or infinite, nor
// larger than Limit in size.
type Figure struct {
	Raw         string  `json:"raw"`                   // exactly as given to Parse
	Kind        Kind    `json:"kind"`                  // what the other fields mean
	Value       float64 `json:"value,omitempty"`       // valid for Number only; rupiah in full, percentages in their printed scale
	Low         float64 `json:"low,omitempty"`         // Range: lower end; Ratio: first part
	High        float64 `json:"high,omitempty"`        // Range: upper end; Ratio: second part
	Unit        string  `json:"unit,omitempty"`        // "%", "IDR", or as printed ("km", "dok"); empty when unknown
	Text        string  `json:"text,omitempty"`        // every kind but Number and Blank: as printed, white space joined
	Ambiguous   bool    `json:"ambiguous,omitempty"`   // a mark in a number can be read either way
	Alternative float64 `json:"alternative,omitempty"` // the other reading of an ambiguous Number
}

// Of is the figure of a computed number; Raw is empty. A number that is not
// finite or beyond Limit gives a NotAvailable figure.
func Of(value float64, unit string) Figure {
	if math.IsNaN(value) || math.Abs(value) > Limit {
		return Figure{Kind: NotAvailable, Text: "n.a"}
	}
	return Figure{Kind: Number, Value: value + 0, Unit: unit}
}

// IsNumber reports whether Value holds.
func (f Figure) IsNumber() bool { return f.Kind == Number }
