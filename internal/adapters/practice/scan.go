package practice

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math/rand/v2"
	"strings"

	"codeberg.org/go-pdf/fpdf"
)

// glyphs are capital letters and digits of five by seven dots, one string of
// rows per sign: enough to look like print to a scanner.
var glyphs = map[rune]string{
	'A': "01110100011000111111100011000110001", 'B': "11110100011000111110100011000111110", 'C': "01110100011000010000100001000101110",
	'D': "11110100011000110001100011000111110", 'E': "11111100001000011110100001000011111", 'F': "11111100001000011110100001000010000",
	'G': "01110100011000010111100011000101111", 'H': "10001100011000111111100011000110001", 'I': "01110001000010000100001000010001110",
	'J': "00111000100001000010000101001001100", 'K': "10001100101010011000101001001010001", 'L': "10000100001000010000100001000011111",
	'M': "10001110111010110101100011000110001", 'N': "10001110011010110011100011000110001", 'O': "01110100011000110001100011000101110",
	'P': "11110100011000111110100001000010000", 'Q': "01110100011000110001101011001001101", 'R': "11110100011000111110101001001010001",
	'S': "01111100001000001110000010000111110", 'T': "11111001000010000100001000010000100", 'U': "10001100011000110001100011000101110",
	'V': "10001100011000110001100010101000100", 'W': "10001100011000110101101011010101010", 'X': "10001100010101000100010101000110001",
	'Y': "10001100010101000100001000010000100", 'Z': "11111000010001000100010001000011111",
	'0': "01110100011001110101110011000101110", '1': "00100011000010000100001000010001110", '2': "01110100010000100010001000100011111",
	'3': "11111000100010000010000011000101110", '4': "00010001100101010010111110001000010", '5': "11111100001111000001000011000101110",
	'6': "00110010001000011110100011000101110", '7': "11111000010001000100010000100001000", '8': "01110100011000101110100011000101110",
	'9': "01110100011000101111000010001001100", '.': "00000000000000000000000000110001100", ',': "00000000000000000000001100010001000",
	'-': "00000000000000011111000000000000000", '(': "00010001000100001000010000010000010", ')': "01000001000001000010000100010001000", '/': "00000000010001000100010001000000000",
}

// The scanned page: A4 at 150 dots per inch.
const (
	scanWide, scanHigh = 1240, 1754
)

// scannedReport is a report that exists only as a picture of its page: a
// little crooked, with dust on the glass.
func scannedReport(p *plan, q int, seed uint64) ([]byte, error) {
	rng := chance(seed, "pindai", p.agency.ID, yearText(p.year))
	img := image.NewGray(image.Rect(0, 0, scanWide, scanHigh))
	for i := range img.Pix {
		img.Pix[i] = 247
	}
	y := 110
	for _, title := range []string{"LAPORAN KINERJA TRIWULAN " + roman[q], p.agency.Name, fmt.Sprintf("TAHUN %d", p.year), strings.ReplaceAll(notice, "–", "-")} {
		scanText(img, 110, y, 3, title)
		y += 40
	}
	y += 30
	columns := []int{110, 660, 820, 1130}
	for _, l := range p.root.lines() {
		if y > scanHigh-160 {
			break
		}
		scanText(img, columns[0]+8, y+8, 2, clip(l.name, 44))
		if len(l.measures) > 0 {
			scanText(img, columns[1]+8, y+8, 2, l.measures[0].print(l.measures[0].done[q-1], habit{}))
		}
		scanText(img, columns[2]+8, y+8, 2, rupiah(l.spent[q-1]))
		scanLine(img, columns[0], y, columns[3]-columns[0], true)
		for _, x := range columns {
			scanLine(img, x, y, 34, false)
		}
		y += 34
	}
	scanLine(img, columns[0], y, columns[3]-columns[0], true)
	return picturePDF(dusty(img, rng))
}

func clip(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

func scanText(img *image.Gray, x, y, scale int, s string) {
	for _, r := range strings.ToUpper(s) {
		for i, dot := range glyphs[r] {
			if dot == '1' {
				for dx := range scale {
					for dy := range scale {
						img.SetGray(x+(i%5)*scale+dx, y+(i/5)*scale+dy, color.Gray{Y: 45})
					}
				}
			}
		}
		x += 6 * scale
	}
}

func scanLine(img *image.Gray, x, y, length int, across bool) {
	for i := range length {
		if across {
			img.SetGray(x+i, y, color.Gray{Y: 80})
		} else {
			img.SetGray(x, y+i, color.Gray{Y: 80})
		}
	}
}

// dusty turns the page by a third of a degree and drops dust on it.
func dusty(img *image.Gray, rng *rand.Rand) *image.Gray {
	out := image.NewGray(img.Rect)
	for y := range scanHigh {
		for x := range scanWide {
			out.SetGray(x, y, img.GrayAt(x+y/170, y-x/170))
			if img.GrayAt(x+y/170, y-x/170).Y == 0 { // beyond the paper
				out.SetGray(x, y, color.Gray{Y: 235})
			}
		}
	}
	for range 700 {
		out.SetGray(rng.IntN(scanWide), rng.IntN(scanHigh), color.Gray{Y: 120})
	}
	return out
}

// picturePDF is a PDF whose page is only a picture.
func picturePDF(img image.Image) ([]byte, error) {
	var pic, out bytes.Buffer
	if err := png.Encode(&pic, img); err != nil {
		return nil, fmt.Errorf("encode page picture: %w", err)
	}
	pdf := fpdf.NewCustom(&fpdf.InitType{OrientationStr: "P", UnitStr: "pt", Size: a4})
	pdf.SetCompression(false)
	pdf.SetCatalogSort(true)
	pdf.SetCreationDate(written)
	pdf.SetModificationDate(written)
	pdf.SetProducer("Nyata, kota contoh", true)
	pdf.AddPage()
	options := fpdf.ImageOptions{ImageType: "PNG"}
	pdf.RegisterImageOptionsReader("halaman", options, &pic)
	pdf.ImageOptions("halaman", 0, 0, a4.Wd, a4.Ht, false, options, 0, "")
	if err := pdf.Output(&out); err != nil {
		return nil, fmt.Errorf("write PDF: %w", err)
	}
	return out.Bytes(), nil
}
