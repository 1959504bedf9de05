package layout_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"nyata/internal/judgement/layout"
	"nyata/internal/record/document"
)

var update = flag.Bool("update", false, "write the golden files anew")

// kinds are pages of the kinds that statistical offices print, with invented
// figures. Their tables are written down in testdata/kinds.
var kinds = map[string]func() *sheet{
	"heads-over-groups":    headsOverGroups,
	"units-between-dashes": unitsBetweenDashes,
	"signs-apart":          signsApart,
	"beside-text":          besideText,
	"wrapped-labels":       wrappedLabels,
	"texts-only":           textsOnly,
	"repeated-heads":       repeatedHeads,
	"close-heads":          closeHeads,
	"sections":             sections,
	"shaded-rows":          shadedRows,
	"shaded-heading":       shadedHeading,
	"between-texts":        betweenTexts,
	"brackets":             brackets,
}

func TestKindsOfTables(t *testing.T) {
	for name, page := range kinds {
		t.Run(name, func(t *testing.T) {
			tables, _ := layout.Arrange(page().page)
			got := printed(tables)
			golden := filepath.Join("testdata", "kinds", name+".txt")
			if *update {
				if err := os.MkdirAll(filepath.Dir(golden), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("table differs from %s (-want +got):\n%s", golden, diff)
			}
		})
	}
}

// printed writes tables as one line per row: "[column text]", and "[column+rows
// below+columns to the right text]" for cells that reach farther.
func printed(tables []document.Table) string {
	var out strings.Builder
	for _, t := range tables {
		fmt.Fprintf(&out, "table of %d rows and %d columns\n", t.Rows, t.Cols)
		for r := range t.Rows {
			for _, c := range t.Cells {
				if c.Row != r {
					continue
				}
				reach := ""
				if c.RowSpan > 1 || c.ColSpan > 1 {
					reach = fmt.Sprintf("+%d+%d", c.RowSpan-1, c.ColSpan-1)
				}
				fmt.Fprintf(&out, "[%d%s %s] ", c.Col, reach, c.Text)
			}
			out.WriteByte('\n')
		}
	}
	return out.String()
}

// led gives a label with dots up to the place to.
func led(label string, x, to float64) string {
	return label + strings.Repeat(" .", int((to-x-widthOf(label))/(glyph+blank)))
}

// headsOverGroups: two texts over three years each, lines under them, leaders,
// a section in the middle, notes under the last line.
func headsOverGroups() *sheet {
	s := newSheet().level(100, 50, 550).level(160, 50, 550).level(330, 50, 550)
	s.text(50, 90, "Table 1. Population by age and sex: 2001 to 2003")
	s.middle(325, 115, "Male").middle(475, 115, "Female").level(120, 255, 395).level(120, 405, 545)
	s.text(50, 150, "Age")
	for i, year := range []string{"2001", "2002", "2003"} {
		s.right(290+50*float64(i), 150, year).right(440+50*float64(i), 150, year)
	}
	y := 175.0
	row := func(x float64, label string, i int) {
		s.text(x, y, led(label, x, 240))
		for k := range 3 {
			s.right(290+50*float64(k), y, fmt.Sprintf("%d,%03d", 10+i*k, 100+77*i))
			if x > 50 {
				s.right(440+50*float64(k), y, "(NA)")
			} else {
				s.right(440+50*float64(k), y, fmt.Sprintf("%d,%03d", 11+i*k, 120+70*i))
			}
		}
		y += 13
	}
	for i, label := range []string{"All ages", "Under 5 years", "5 to 13 years", "14 to 17 years"} {
		row(50, label, i)
	}
	s.text(50, y, "Coast")
	y += 13
	for i, label := range []string{"All ages", "Under 5 years", "5 to 13 years"} {
		row(60, label, i)
	}
	return s.text(50, 345, "NA Not available. 1 Includes other regions.")
}

// unitsBetweenDashes: headings over two lines, units for all columns between
// dashes, twice.
func unitsBetweenDashes() *sheet {
	s := newSheet().text(50, 90, "Table 5--Rice: supply and use")
	s.text(50, 115, "Item").right(300, 115, "2008/09").right(380, 115, "2009/10").right(460, 115, "2010/11")
	s.right(300, 127, "1/").right(380, 127, "2/").right(460, 127, "forecast")
	s.middle(370, 142, "--- Million tons ---")
	row := func(y float64, label, a, b, c string) {
		s.text(50, y, label).right(300, y, a).right(380, y, b).right(460, y, c)
	}
	row(160, "Beginning stocks", "29.5", "30.4", "36.5")
	row(173, "Production", "203.7", "219.9", "243.1")
	row(186, "Imports", "19.2", "19.0", "18.3")
	row(205, "Food, industrial and other use", "126.2", "123.5", "135.0")
	row(218, "Seed", "3.9", "4.5", "3.9")
	s.middle(370, 236, "--- Percent ---")
	row(254, "Stocks-to-use ratio", "13.7", "15.7", "19.3")
	return s.text(50, 270, "1/ Preliminary. 2/ Forecast by the office.")
}

// signsApart: the sign of the money stands apart, in the first and last row only.
func signsApart() *sheet {
	s := newSheet().text(50, 100, "Assets").right(350, 100, "2009").right(450, 100, "2008")
	for i, r := range [][3]string{{"Cash", "1,200", "1,100"}, {"Loans", "3,456", "3,210"}, {"Other", "(33)", "12"}, {"Total assets", "4,623", "4,322"}} {
		y := 115 + 13*float64(i)
		s.text(50, y, r[0]).right(350, y, r[1]).right(450, y, r[2])
		if i == 0 || i == 3 {
			s.text(300, y, "$").text(400, y, "$")
		}
	}
	return s
}

// besideText: a table in the left of two columns of text.
func besideText() *sheet {
	s := newSheet()
	for i := range 30 {
		y := 100 + 12*float64(i)
		s.text(320, y, "dan laporan kinerja perangkat daerah disusun setiap")
		if i < 10 || i > 20 {
			s.text(40, y, "dan laporan kinerja perangkat daerah disusun setiap")
		}
	}
	for i := range 8 {
		y := 226 + 12*float64(i)
		s.text(40, y, fmt.Sprint("Baris", i)).right(180, y, fmt.Sprint(13*i+7)).right(260, y, fmt.Sprint(1000+i*333))
	}
	return s
}

// wrappedLabels: labels over two lines, with the figures on the first.
func wrappedLabels() *sheet {
	s := newSheet().level(80, 50, 500).level(110, 50, 500).level(220, 50, 500)
	s.text(50, 100, "Kegiatan").text(250, 100, "Satuan").right(400, 100, "Target").right(480, 100, "Realisasi")
	s.text(50, 122, "Pembangunan dan peningkatan jalan").text(60, 134, "lingkungan permukiman").text(250, 122, "Kilometer").right(400, 122, "12,5").right(480, 122, "11,0")
	s.text(50, 148, "Pemeliharaan jembatan").text(250, 148, "Unit").right(400, 148, "4").right(480, 148, "4")
	s.text(50, 162, "Penyediaan air bersih untuk kawasan").text(60, 174, "kumuh").text(250, 162, "Sambungan").text(250, 174, "rumah").right(400, 162, "1.200").right(480, 162, "1.150")
	return s.text(50, 190, "Jumlah").right(400, 190, "1.216,5").right(480, 190, "1.165,0")
}

// textsOnly: no figure at all, rows told by their distance.
func textsOnly() *sheet {
	s := newSheet().level(80, 50, 500).level(100, 50, 500).level(180, 50, 500)
	s.text(50, 94, "Agency").text(180, 94, "Responsibility").text(360, 94, "Authority")
	s.text(50, 114, "Department of").text(50, 126, "Agriculture").text(180, 114, "Inspects meat, poultry and").text(180, 126, "egg products").text(360, 114, "Meat Inspection").text(360, 126, "Act")
	s.text(50, 142, "Food and Drug").text(50, 154, "Administration").text(180, 142, "All other foods").text(360, 142, "Food, Drug and").text(360, 154, "Cosmetic Act")
	return s.text(50, 170, "Customs").text(180, 170, "Collects duties").text(360, 170, "Tariff Act")
}

// repeatedHeads: the same three columns twice, under two texts that do not stand
// quite over the middle.
func repeatedHeads() *sheet {
	s := newSheet().text(50, 100, "Year").middle(250, 88, "Exports").middle(430, 88, "Imports")
	for i, h := range []string{"Value", "Volume", "Price"} {
		s.right(220+60*float64(i), 100, h).right(400+60*float64(i), 100, h)
	}
	for i := range 6 {
		y := 115 + 13*float64(i)
		s.text(50, y, fmt.Sprint(1991+i))
		for k := range 3 {
			s.right(220+60*float64(k), y, fmt.Sprintf("%d.%d", 100+i*k*7, i)).right(400+60*float64(k), y, fmt.Sprintf("%d.%d", 90+i*k*5, k))
		}
	}
	return s
}

// closeHeads: headings hardly wider than a space apart.
func closeHeads() *sheet {
	s := newSheet().text(50, 100, "State").text(150, 88, "Number of").text(150, 100, "farms").
		text(200, 88, "Percent of").text(200, 100, "all farms").text(256, 88, "Average").text(256, 100, "size")
	for i, r := range [][4]string{{"Iowa", "92,000", "4.2", "333"}, {"Ohio", "75,000", "3.4", "188"}, {"Texas", "247,000", "11.2", "527"}, {"Utah", "16,000", "0.7", "664"}} {
		y := 115 + 13*float64(i)
		s.text(50, y, r[0]).right(185, y, r[1]).right(235, y, r[2]).right(285, y, r[3])
	}
	return s
}

// sections: a text over each group of rows, one of them nearly as long as the
// longest label.
func sections() *sheet {
	s := newSheet().level(80, 50, 450).level(105, 50, 450).level(250, 50, 450)
	s.text(50, 98, "Characteristic").right(300, 98, "Number").right(380, 98, "Percent").right(440, 98, "S.E.")
	y := 120.0
	for _, group := range []string{"Sex", "Region and kind of place"} {
		s.text(50, y, group)
		y += 12
		for i, label := range []string{"First group", "Second group", "Third group or more rows"} {
			s.text(60, y, label).right(300, y, fmt.Sprint(1000+i*77)).right(380, y, fmt.Sprintf("%d.%d", 12+i, i)).right(440, y, "(0.2)")
			y += 12
		}
		y += 8
	}
	return s.text(50, 265, "NOTE: Standard errors are in parentheses and they are shown for all of the figures in the table.")
}

// shadedHeading: a coloured band under the heading, no line.
func shadedHeading() *sheet {
	s := newSheet().text(50, 80, "Table 4. Farms by state").shade(45, 88, 410, 118)
	s.text(50, 112, "State").right(300, 100, "Number").right(300, 112, "of farms").right(400, 112, "Percent")
	for i, r := range []string{"Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado"} {
		y := 128 + 14*float64(i)
		s.text(50, y, r).right(300, y, fmt.Sprint(1200+i*77)).right(400, y, fmt.Sprintf("%d.%d", 10+i, i))
	}
	return s.text(50, 225, "Source: Office of farms, 2007")
}

// shadedRows: every second row coloured too.
func shadedRows() *sheet {
	s := shadedHeading()
	for i := range 3 {
		s.shade(45, 132+28*float64(i), 410, 146+28*float64(i))
	}
	return s
}

// betweenTexts: a table between paragraphs, its lines as wide as those of the
// page's head and foot.
func betweenTexts() *sheet {
	s := newSheet().level(50, 50, 500).level(750, 50, 500)
	s.text(50, 45, "Chapter 2").right(500, 45, "17").text(50, 765, "Statistical office").right(500, 765, "2009")
	for i := range 6 {
		const text = "the growth of the economy in the last years was slow and the number of people without work"
		s.text(50, 70+12*float64(i), text).text(50, 290+12*float64(i), text)
	}
	s.text(50, 160, "Table 2: Growth of the economy").level(165, 50, 500).level(185, 50, 500).level(245, 50, 500)
	return rows(s.right(300, 178, "2001").right(400, 178, "2002"), 198, threeRows...).text(50, 256, "Source: office.")
}

// brackets: statements of two figures, a space apart.
func brackets() *sheet {
	s := newSheet().text(50, 100, "Age group").right(250, 100, "Mean (SD)").right(350, 100, "95% CI").right(450, 100, "p-value")
	for i, r := range []string{"18-24", "25-34", "35-44", "45-54", "55+"} {
		y := 114 + 13*float64(i)
		s.text(50, y, r).right(250, y, "12.3 (4.5)").right(350, y, "(11.2, 13.4)").right(450, y, "<0.001")
	}
	return s
}
