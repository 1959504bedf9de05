package layout_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// net draws all lines of a table.
func net(s *sheet, xs, ys []float64) *sheet {
	for _, y := range ys {
		s.level(y, xs[0], xs[len(xs)-1])
	}
	for _, x := range xs {
		s.upright(x, ys[0], ys[len(ys)-1])
	}
	return s
}

func TestRuledTables(t *testing.T) {
	for _, test := range []struct {
		name string
		page func() *sheet
		want []string
	}{
		{
			"a plain net", func() *sheet {
				return net(newSheet(), []float64{50, 150, 250}, []float64{100, 120, 140}).
					text(55, 114, "Program").text(155, 114, "Pagu").text(55, 134, "Jalan").right(245, 134, "1.000.000")
			},
			[]string{"0,0 Program", "0,1 Pagu", "1,0 Jalan", "1,1 1.000.000"},
		},
		{
			"a heading over two columns and one beside two rows", func() *sheet {
				s := newSheet()
				s.level(100, 50, 350).level(120, 150, 350).level(140, 50, 350).level(160, 50, 350)
				s.upright(50, 100, 160).upright(150, 100, 160).upright(250, 120, 160).upright(350, 100, 160)
				return s.text(55, 124, "Urusan").middle(250, 114, "Triwulan I").middle(200, 134, "K").middle(300, 134, "Rp").
					text(55, 154, "Kesehatan").middle(200, 154, "4").right(345, 154, "116.475.000")
			},
			[]string{"0,0+2+1 Urusan", "0,1+1+2 Triwulan I", "1,1 K", "1,2 Rp", "2,0 Kesehatan", "2,1 4", "2,2 116.475.000"},
		},
		{
			"text over several lines and a figure beside its second line", func() *sheet {
				return net(newSheet(), []float64{50, 150, 250}, []float64{100, 120, 160}).
					text(55, 114, "Program").text(155, 114, "Pagu").
					text(55, 132, "Program Penunjang").text(55, 144, "Urusan").right(245, 144, "8.866.374.688")
			},
			[]string{"0,0 Program", "0,1 Pagu", "1,0 Program Penunjang Urusan", "1,1 8.866.374.688"},
		},
		{
			"a figure parted between two lines", func() *sheet {
				return net(newSheet(), []float64{50, 150, 250}, []float64{100, 120, 160}).
					text(55, 114, "Program").text(155, 114, "Pagu").
					text(55, 132, "Gaji").text(155, 132, "8.866.").text(155, 144, "374.688")
			},
			[]string{"0,0 Program", "0,1 Pagu", "1,0 Gaji", "1,1 8.866.374.688"},
		},
		{
			"columns without any text keep their place", func() *sheet {
				return net(newSheet(), []float64{50, 150, 250, 350}, []float64{100, 120, 140}).
					text(55, 114, "Program").text(255, 114, "Agency").text(55, 134, "Jalan").text(255, 134, "BPBD")
			},
			[]string{"0,0 Program", "0,2 Agency", "1,0 Jalan", "1,2 BPBD"},
		},
		{
			"level borders missing, upright ones broken at the rows", func() *sheet {
				s := newSheet().level(100, 50, 350).level(180, 50, 350)
				for _, x := range []float64{50, 150, 250, 350} {
					s.upright(x, 100, 119.8).upright(x, 120.3, 149.8).upright(x, 150.3, 180)
				}
				return s.text(55, 114, "Program").text(155, 114, "K").text(255, 114, "Rp").
					text(55, 132, "Penyusunan").text(55, 144, "Dokumen").text(155, 132, "4").text(255, 144, "58.403.000").
					text(55, 162, "Evaluasi").text(155, 162, "2").text(255, 174, "41.035.000")
			},
			[]string{
				"0,0 Program", "0,1 K", "0,2 Rp",
				"1,0 Penyusunan Dokumen", "1,1 4", "1,2 58.403.000",
				"2,0 Evaluasi", "2,1 2", "2,2 41.035.000",
			},
		},
		{
			"upright borders only in the heading", func() *sheet {
				s := newSheet()
				for _, y := range []float64{100, 120, 140, 160, 180} {
					s.level(y, 50, 350)
				}
				s.upright(50, 100, 180).upright(350, 100, 180).upright(150, 100, 120).upright(250, 100, 120)
				s.text(55, 114, "Negara").text(155, 114, "Impor").text(255, 114, "Jumlah")
				for i, name := range []string{"Austria", "Belgia", "Ceko"} {
					y := 134 + 20*float64(i)
					s.text(55, y, name).right(240, y, "12,5").right(340, y, "1.300")
				}
				return s
			},
			[]string{
				"0,0 Negara", "0,1 Impor", "0,2 Jumlah", "1,0 Austria", "1,1 12,5", "1,2 1.300",
				"2,0 Belgia", "2,1 12,5", "2,2 1.300", "3,0 Ceko", "3,1 12,5", "3,2 1.300",
			},
		},
		{
			"rows without level borders under figures", func() *sheet {
				s := newSheet().level(100, 50, 350).level(120, 50, 350).level(180, 50, 350)
				for _, x := range []float64{50, 150, 250, 350} {
					s.upright(x, 100, 180)
				}
				s.text(55, 114, "Program").text(155, 114, "K").text(255, 114, "Rp")
				for i, name := range []string{"Jalan", "Jembatan", "Irigasi", "Air"} {
					y := 134 + 13*float64(i)
					s.text(55, y, name).right(240, y, "12").right(340, y, "1.300.000")
				}
				return s
			},
			[]string{
				"0,0 Program", "0,1 K", "0,2 Rp", "1,0 Jalan", "1,1 12", "1,2 1.300.000",
				"2,0 Jembatan", "2,1 12", "2,2 1.300.000", "3,0 Irigasi", "3,1 12", "3,2 1.300.000",
				"4,0 Air", "4,1 12", "4,2 1.300.000",
			},
		},
		{
			"a box around a text is no table", func() *sheet {
				return net(newSheet(), []float64{50, 350}, []float64{100, 160}).
					text(55, 114, "Catatan penting untuk semua perangkat daerah").text(55, 134, "Kirim laporan sebelum tanggal sepuluh")
			},
			nil,
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, test.page().read()); diff != "" {
				t.Errorf("cells differ (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTurnedHeadings(t *testing.T) {
	s := net(newSheet(), []float64{50, 150, 170, 250}, []float64{100, 180, 200}).
		text(55, 114, "Program").text(175, 114, "Pagu").text(55, 194, "Jalan").text(152, 194, "4").right(245, 194, "12.000")
	word := s.page.Words[0]
	word.Text, word.Turned = "Satuan", 270
	word.Box.X0, word.Box.Y0, word.Box.X1, word.Box.Y1 = 155, 110, 164.5, 140
	s.page.Words = append(s.page.Words, word)
	want := []string{"0,0 Program", "0,1 Satuan", "0,2 Pagu", "1,0 Jalan", "1,1 4", "1,2 12.000"}
	if diff := cmp.Diff(want, s.read()); diff != "" {
		t.Errorf("cells differ (-want +got):\n%s", diff)
	}
}
