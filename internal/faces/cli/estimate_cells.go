package cli

import (
	"io"
	"math"
	"math/bits"
	"runtime"
	"strconv"
	"strings"
	"sync"

	"nyata/internal/judgement/estimate"
)

// cellBlock is how many cells become text at once.
const cellBlock = 4096

// writeCells writes the contract's CSV: one row for every report. Several workers,
// usually one per processor, make the text; it does not depend on how many.
func writeCells(w io.Writer, cells []estimate.Cell, workers int) error {
	if _, err := io.WriteString(w, "indicator,area,month,estimate,lo90,hi90,verified,p_material,flagged,reported,evidence_only,evidence_lo90,evidence_hi90,source\n"); err != nil {
		return err
	}
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	texts := make([][]byte, workers)
	for len(cells) > 0 {
		var wait sync.WaitGroup
		for i := range texts {
			block := cells[:min(cellBlock, len(cells))]
			cells = cells[len(block):]
			wait.Go(func() { texts[i] = appendCells(texts[i][:0], block) })
		}
		wait.Wait()
		for _, text := range texts {
			if _, err := w.Write(text); err != nil {
				return err
			}
		}
	}
	return nil
}

// appendCells writes a row for each cell with a report.
func appendCells(b []byte, cells []estimate.Cell) []byte {
	for i := range cells {
		c := &cells[i]
		if !c.Reported {
			continue
		}
		b = append(b, csvCell(c.Indicator)...)
		b = append(append(b, ','), csvCell(c.Area)...)
		b = strconv.AppendInt(append(b, ','), int64(c.Month), 10)
		for _, v := range [...]float64{c.Estimate.Value, c.Estimate.Low, c.Estimate.High} {
			b = appendNumber(append(b, ','), v)
		}
		b = append(b, ',', digit(c.Verified), ',')
		if c.Verified {
			b = appendFixed(b, c.Material, 6)
		}
		b = append(b, ',', digit(c.Flagged))
		b = strconv.AppendFloat(append(b, ','), c.Report, 'f', -1, 64)
		for _, v := range [...]float64{c.Evidence.Value, c.Evidence.Low, c.Evidence.High} {
			b = appendNumber(append(b, ','), v)
		}
		b = append(append(append(b, ','), csvCell(c.Source)...), '\n')
	}
	return b
}

// csvCell is a text as a cell: in quotation marks where it needs them.
func csvCell(s string) string {
	if !strings.ContainsAny(s, ",\"\n\r") {
		return s
	}
	return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
}

func digit(b bool) byte {
	if b {
		return '1'
	}
	return '0'
}

// appendNumber writes seven significant digits or more, without an exponent.
func appendNumber(b []byte, v float64) []byte {
	if v != 0 && (v > -1e-6 && v < 1e-6) {
		return strconv.AppendFloat(b, v, 'f', 15, 64)
	}
	return appendFixed(b, v, 7)
}

// appendFixed writes what strconv.AppendFloat writes with a fixed number of digits
// after the point, up to seven. A number that is not huge is a whole number over a
// power of two, and as many times ten fits two words: strconv, which knows no such
// bound, takes ten times as long.
func appendFixed(b []byte, v float64, digits int) []byte {
	raw := math.Float64bits(v)
	exponent := int(raw >> 52 & 0x7ff) // #nosec G115 -- eleven bits
	if exponent == 0 || exponent > 1023+39 {
		return strconv.AppendFloat(b, v, 'f', digits, 64)
	}
	unit := uint64(1)
	for range digits {
		unit *= 10
	}
	q := uint64(0)
	if shift := 1023 + 52 - exponent; shift < 128 {
		hi, lo := bits.Mul64(raw&(1<<52-1)|1<<52, unit)
		q = rounded(hi, lo, uint(shift)) // #nosec G115 -- from 13 to 127
	}
	if raw>>63 == 1 {
		b = append(b, '-')
	}
	b = append(strconv.AppendUint(b, q/unit, 10), '.')
	from := len(b)
	b = append(b, "0000000"[:digits]...)
	for q, i := q%unit, len(b)-1; i >= from; i-- {
		b[i] = byte('0' + q%10)
		q /= 10
	}
	return b
}

// rounded is a number of two words over a power of two, halves to even.
func rounded(hi, lo uint64, shift uint) uint64 {
	var q, left, below uint64 // left is what remains, with its highest bit a half; below it more
	switch {
	case shift < 64:
		q, left = hi<<(64-shift)|lo>>shift, lo<<(64-shift)
	case shift == 64:
		q, left = hi, lo
	default:
		q, left, below = hi>>(shift-64), hi<<(128-shift)|lo>>(shift-64), lo<<(128-shift)
	}
	const half = 1 << 63
	if left > half || left == half && (below != 0 || q&1 == 1) {
		q++
	}
	return q
}
