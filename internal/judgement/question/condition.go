package question

import (
	"fmt"
	"strconv"
	"strings"
)

// Condition keeps the rows whose metric compares with a value, written
// "indicator:measure>value". The value is in the indicator's unit.
type Condition struct {
	Metric     Metric
	Comparison string // >, >=, <, <=, =
	Value      float64
}

func (c Condition) String() string {
	return c.Metric.String() + c.Comparison + strconv.FormatFloat(c.Value, 'f', -1, 64)
}

// MarshalText writes the form of String.
func (c Condition) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (c *Condition) UnmarshalText(b []byte) error {
	s := string(b)
	i := strings.IndexAny(s, "<>=")
	if i < 0 {
		return fmt.Errorf("condition %q has no comparison", s)
	}
	j := i + 1
	if j < len(s) && s[j] == '=' {
		j++
	}
	v, err := strconv.ParseFloat(s[j:], 64)
	if err != nil {
		return fmt.Errorf("condition %q: %w", s, err)
	}
	c.Comparison, c.Value = s[i:j], v
	return c.Metric.UnmarshalText(b[:i])
}
