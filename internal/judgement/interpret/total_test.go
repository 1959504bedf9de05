package interpret_test

import (
	"slices"
	"testing"
)

// budgetTable has two money columns over programmes without codes and a total row.
func budgetTable(budget, spent string) [][]string {
	return [][]string{
		{"No", "Program", "Anggaran (Rp)", "Realisasi (Rp)"},
		{"1", "Program Pengelolaan Sampah", "4.000.000", "3.500.000"},
		{"2", "Program Ruang Terbuka Hijau", "2.500.000", "1.250.000"},
		{"3", "Program Pengendalian Pencemaran", "1.100.000", "900.000"},
		{"", "JUMLAH", budget, spent},
	}
}

func TestTotalRows(t *testing.T) {
	t.Run("a total that adds up in one column keeps a problem in the other", func(t *testing.T) {
		r := read(page(1, budgetTable("7.600.000", "5.560.000")...))
		if c := at(t, r, 1, "C5"); !slices.Contains(c.Reasons, "total") {
			t.Errorf("the sum that holds is not proven: %v %v", c.Reasons, c.Problems)
		}
		c := at(t, r, 1, "D5")
		if !slices.Contains(c.Problems, "total_mismatch") || c.Formula == nil || c.Formula.Value != 5_650_000 {
			t.Errorf("problems %v, formula %v", c.Problems, c.Formula)
		}
	})
	t.Run("a total that adds up nowhere may be of other rows", func(t *testing.T) {
		r := read(page(1, budgetTable("9.999.999", "8.888.888")...))
		if c := at(t, r, 1, "D5"); slices.Contains(c.Problems, "total_mismatch") {
			t.Errorf("problems %v", c.Problems)
		}
	})
	t.Run("a total that adds up everywhere", func(t *testing.T) {
		r := read(page(1, budgetTable("7.600.000", "5.650.000")...))
		if c := at(t, r, 1, "D5"); len(c.Problems) > 0 {
			t.Errorf("problems %v", c.Problems)
		}
	})
}
