package interpret_test

import (
	"slices"
	"testing"

	"nyata/internal/record/observation"
)

// In the supporting programme every activity is known by name: a row that is
// not is a sub-activity, even where the money of its activity does not add up.
func TestUnnamedRowOfTheSupportProgramme(t *testing.T) {
	r := read(page(1, append(quarterly(),
		[]string{"PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN / KOTA", "Nilai SAKIP", "", "3.300", "", "5.500", "DINAS"},
		[]string{"Administrasi Keuangan Perangkat Daerah", "Cakupan", "1", "2.000.000", "1", "3.000.000", "DINAS"},
		[]string{"Penyediaan Gaji dan Tunjangan ASN", "Jumlah orang", "1", "2.000.000", "1", "3.000.000", "DINAS"},
		[]string{"Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah", "Terlaksananya pengadaan", "0", "581.265.392", "4", "2.634.467.730", "DINAS"},
		[]string{"Pengadaan Peralatan dan Mesin Lainnya", "Jumlah unit", "0", "-", "2", "199.633.280", "DINAS"},
		[]string{"Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah", "Tersedianya jasa", "0", "11.000.000", "0", "3.300.000", "DINAS"},
		[]string{"Penyediaan Jasa Surat Menyurat", "Jumlah laporan", "0", "11.000.000", "0", "3.300.000", "DINAS"},
	)...))
	c := at(t, r, 1, "F9")
	if c.Subject.Type != observation.SubActivity {
		t.Errorf("an unnamed row below a named activity is %s, want a sub-activity", c.Subject.Type)
	}
	if parent := at(t, r, 1, "F8"); !slices.Contains(parent.Problems, "sum_mismatch") {
		t.Errorf("the activity's money is not that of its one sub-activity: problems %v", parent.Problems)
	}
}

// A sum that one column denies and no column confirms is no reason to open a
// new activity: two rows left out of a total are parts of it all the same.
func TestRowsLeftOutOfATotal(t *testing.T) {
	r := read(page(1, append(quarterly(),
		[]string{"PROGRAM KOORDINASI PERENCANAAN", "Keselarasan", "", "700", "", "7.000.000", "BADAN"},
		[]string{"Koordinasi bidang wilayah", "Keselarasan", "1", "700.000", "1", "7.000.000", "BADAN"},
		[]string{"Penyusunan dokumen wilayah", "Jumlah dokumen", "1", "300.000", "1", "3.000.000", "BADAN"},
		[]string{"Sinkronisasi rencana wilayah", "Jumlah laporan", "1", "400.000", "1", "4.000.000", "BADAN"},
		[]string{"Monitoring rencana wilayah", "Jumlah laporan", "0", "0", "0", "394.303", "BADAN"},
		[]string{"Evaluasi rencana wilayah", "Jumlah laporan", "0", "0", "0", "464.858", "BADAN"},
	)...))
	for _, address := range []string{"F9", "F10"} {
		if c := at(t, r, 1, address); c.Subject.Type != observation.SubActivity || c.Subject.Parent != at(t, r, 1, "F6").Subject.Line {
			t.Errorf("%s is a %s under line %d, want a sub-activity of the activity above", address, c.Subject.Type, c.Subject.Parent)
		}
	}
}
