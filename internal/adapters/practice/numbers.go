package practice

import (
	"hash/fnv"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
)

// chance is a stream of chance of its own for every purpose, so that a change
// in one document leaves all others as they were.
func chance(seed uint64, purpose ...string) *rand.Rand {
	h := fnv.New64a()
	h.Write([]byte(strings.Join(purpose, "\x00")))
	return rand.New(rand.NewPCG(seed, h.Sum64())) //nolint:gosec // the documents must be the same for the same seed
}

// between is a number from low to high.
func between(r *rand.Rand, low, high float64) float64 { return low + (high-low)*r.Float64() }

// round rounds to a number of decimals.
func round(x float64, decimals int) float64 {
	p := math.Pow10(decimals)
	return math.Round(x*p) / p
}

// rupiah writes an amount as Indonesian documents do: 1.234.567.
func rupiah(n int64) string {
	digits, sign := strconv.FormatInt(n, 10), ""
	if n < 0 {
		digits, sign = digits[1:], "-"
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "." + digits[i:]
	}
	return sign + digits
}

// decimal writes a number with a decimal comma and grouped thousands.
func decimal(x float64, decimals int) string {
	whole, part, _ := strings.Cut(strconv.FormatFloat(math.Abs(x), 'f', decimals, 64), ".")
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil {
		return strconv.FormatFloat(x, 'g', -1, 64)
	}
	out := rupiah(n)
	if part != "" {
		out += "," + part
	}
	if x < 0 {
		out = "-" + out
	}
	return out
}

// parseDecimal reads what decimal writes; false for grades and ranges.
func parseDecimal(s string) (x float64, decimals int, ok bool) {
	plain := strings.ReplaceAll(strings.ReplaceAll(s, ".", ""), ",", ".")
	x, err := strconv.ParseFloat(plain, 64)
	if err != nil {
		return 0, 0, false
	}
	if _, part, found := strings.Cut(plain, "."); found {
		decimals = len(part)
	}
	return x, decimals, true
}

// short writes an amount as running text does: Rp 1,5 miliar.
func short(n int64) string {
	switch {
	case n >= 1_000_000_000:
		return "Rp " + decimal(float64(n)/1e9, 2) + " miliar"
	default:
		return "Rp " + decimal(float64(n)/1e6, 1) + " juta"
	}
}

// roman are the numbers of the quarters as reports write them.
var roman = [...]string{"", "I", "II", "III", "IV"}
