package layout_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// rows puts down a label and two figures per line, 13 points apart.
func rows(s *sheet, y float64, lines ...[3]string) *sheet {
	for i, l := range lines {
		at := y + 13*float64(i)
		if l[0] != "" {
			s.text(50, at, l[0])
		}
		if l[1] != "" {
			s.right(300, at, l[1])
		}
		if l[2] != "" {
			s.right(400, at, l[2])
		}
	}
	return s
}

var threeRows = [][3]string{{"Jalan", "12", "1.300"}, {"Jembatan", "7", "900"}, {"Irigasi", "30", "15.000"}}

func TestLooseTables(t *testing.T) {
	for _, test := range []struct {
		name string
		page func() *sheet
		want []string
	}{
		{
			"labels and two columns of figures", func() *sheet {
				return rows(newSheet().right(300, 187, "Unit").right(400, 187, "Rupiah"), 200, threeRows...)
			},
			[]string{
				"0,1 Unit", "0,2 Rupiah", "1,0 Jalan", "1,1 12", "1,2 1.300",
				"2,0 Jembatan", "2,1 7", "2,2 900", "3,0 Irigasi", "3,1 30", "3,2 15.000",
			},
		},
		{
			"a title over it and a source under it stay outside", func() *sheet {
				s := newSheet().text(50, 170, "Tabel 3. Panjang jalan menurut jenis")
				rows(s.right(300, 187, "Unit").right(400, 187, "Rupiah"), 200, threeRows...)
				return s.text(50, 243, "Sumber: laporan triwulan")
			},
			[]string{
				"0,1 Unit", "0,2 Rupiah", "1,0 Jalan", "1,1 12", "1,2 1.300",
				"2,0 Jembatan", "2,1 7", "2,2 900", "3,0 Irigasi", "3,1 30", "3,2 15.000",
			},
		},
		{
			"a label over two lines, and a section over rows", func() *sheet {
				return rows(newSheet(), 200,
					[3]string{"", "Unit", "Rupiah"},
					[3]string{"Infrastruktur:", "", ""},
					[3]string{"Jalan", "12", "1.300"},
					[3]string{"Pemeliharaan dan perbaikan besar jembatan", "", ""},
					[3]string{"kabupaten", "7", "900"},
					[3]string{"Irigasi", "30", "15.000"})
			},
			[]string{
				"0,1 Unit", "0,2 Rupiah", "1,0 Infrastruktur:", "2,0 Jalan", "2,1 12", "2,2 1.300",
				"3,0 Pemeliharaan dan perbaikan besar jembatan kabupaten", "3,1 7", "3,2 900",
				"4,0 Irigasi", "4,1 30", "4,2 15.000",
			},
		},
		{
			"years head the columns under a text over both", func() *sheet {
				return rows(newSheet().middle(345, 174, "Panjang jalan dalam kilometer"), 187,
					append([][3]string{{"", "2022", "2023"}}, threeRows...)...)
			},
			[]string{
				"0,1+1+2 Panjang jalan dalam kilometer", "1,1 2022", "1,2 2023", "2,0 Jalan", "2,1 12", "2,2 1.300",
				"3,0 Jembatan", "3,1 7", "3,2 900", "4,0 Irigasi", "4,1 30", "4,2 15.000",
			},
		},
		{
			"leaders part labels from figures and stay with the label", func() *sheet {
				return rows(newSheet(), 200,
					[3]string{"", "2022", "2023"},
					[3]string{"Jalan ........................................", "12", "1.300"},
					[3]string{"Jembatan ....................................", "7", "900"},
					[3]string{"Irigasi ......................................", "30", "15.000"})
			},
			[]string{
				"0,1 2022", "0,2 2023", "1,0 Jalan ........................................", "1,1 12", "1,2 1.300",
				"2,0 Jembatan ....................................", "2,1 7", "2,2 900",
				"3,0 Irigasi ......................................", "3,1 30", "3,2 15.000",
			},
		},
		{
			"a heading over several lines between level lines", func() *sheet {
				s := newSheet().level(160, 50, 400).level(190, 50, 400).level(232, 50, 400)
				s.right(300, 172, "Jumlah").right(300, 184, "unit").right(400, 172, "Nilai").right(400, 184, "rupiah")
				return rows(s, 202, threeRows...)
			},
			[]string{
				"0,1 Jumlah unit", "0,2 Nilai rupiah", "1,0 Jalan", "1,1 12", "1,2 1.300",
				"2,0 Jembatan", "2,1 7", "2,2 900", "3,0 Irigasi", "3,1 30", "3,2 15.000",
			},
		},
		{
			"a goal beside two rows", func() *sheet {
				s := newSheet().text(50, 187, "Sasaran").text(180, 187, "Indikator").right(400, 187, "Capaian")
				s.text(50, 202, "Terwujudnya kota").text(50, 213.5, "yang bersih dan").text(50, 225, "sehat")
				s.text(180, 202, "Indeks mutu air").right(400, 202, "91,23")
				s.text(180, 222, "Nilai SAKIP").right(400, 222, "76,00")
				s.text(50, 242, "Menurunnya angka").text(180, 242, "Angka kemiskinan").right(400, 242, "72,24")
				return s.text(50, 262, "Naiknya mutu").text(180, 262, "Indeks layanan").right(400, 262, "81,05")
			},
			[]string{
				"0,0 Sasaran", "0,1 Indikator", "0,2 Capaian",
				"1,0+2+1 Terwujudnya kota yang bersih dan sehat", "1,1 Indeks mutu air", "1,2 91,23",
				"2,1 Nilai SAKIP", "2,2 76,00",
				"3,0 Menurunnya angka", "3,1 Angka kemiskinan", "3,2 72,24",
				"4,0 Naiknya mutu", "4,1 Indeks layanan", "4,2 81,05",
			},
		},
		{
			"figures one space apart", func() *sheet {
				s := newSheet()
				for i, f := range []string{"3.210.410.095,00 81,27", "4.110.410.095,00 71,27", "1.210.410.095,00 61,27", "9.210.410.095,00 55,27"} {
					s.text(50, 200+13*float64(i), fmt.Sprint("Belanja", i)).text(200, 200+13*float64(i), f)
				}
				return s
			},
			[]string{
				"0,0 Belanja0", "0,1 3.210.410.095,00", "0,2 81,27", "1,0 Belanja1", "1,1 4.110.410.095,00", "1,2 71,27",
				"2,0 Belanja2", "2,1 1.210.410.095,00", "2,2 61,27", "3,0 Belanja3", "3,1 9.210.410.095,00", "3,2 55,27",
			},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, test.page().read()); diff != "" {
				t.Errorf("cells differ (-want +got):\n%s", diff)
			}
		})
	}
}

func TestWhatIsNoTable(t *testing.T) {
	const long = "dan laporan kinerja perangkat daerah disusun setiap"
	for _, test := range []struct {
		name string
		page func() *sheet
	}{
		{"two columns of text", func() *sheet {
			s := newSheet()
			for i := range 8 {
				s.text(40, 100+12*float64(i), long).text(320, 100+12*float64(i), long)
			}
			return s
		}},
		{"a bulleted list", func() *sheet {
			s := newSheet()
			for i := range 6 {
				s.text(50, 100+12*float64(i), "•").text(70, 100+12*float64(i), "laporan kinerja perangkat daerah")
			}
			return s
		}},
		{"a numbered list", func() *sheet {
			s := newSheet()
			for i := range 6 {
				s.text(50, 100+12*float64(i), fmt.Sprintf("%d.", i+1)).text(70, 100+12*float64(i), "laporan kinerja perangkat daerah")
			}
			return s
		}},
		{"a table of contents", func() *sheet {
			s := newSheet()
			for i, title := range []string{"Pendahuluan", "Rencana", "Capaian kinerja", "Penutup", "Lampiran"} {
				s.text(50, 100+12*float64(i), title+" ..............................").right(500, 100+12*float64(i), fmt.Sprint(1+7*i))
			}
			return s
		}},
		{"names and offices", func() *sheet {
			s := newSheet()
			for i, name := range []string{"Nama", "Jabatan", "Alamat", "Telepon"} {
				s.text(50, 100+12*float64(i), name).text(150, 100+12*float64(i), ": isi 123")
			}
			return s
		}},
		{"the scale of a chart", func() *sheet {
			s := newSheet()
			for i := range 6 {
				s.right(80, 100+20*float64(i), fmt.Sprint(500-100*i)).right(380, 100+20*float64(i), fmt.Sprint(50-10*i))
			}
			return s
		}},
		{"running text", func() *sheet {
			s := newSheet()
			for i := range 10 {
				s.text(50, 100+12*float64(i), long+" "+long)
			}
			return s
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.page().read(); got != nil {
				t.Errorf("found a table: %q", got)
			}
		})
	}
}
