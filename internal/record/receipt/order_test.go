package receipt_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"nyata/internal/record/receipt"
)

func TestRevision(t *testing.T) {
	for name, want := range map[string]int{
		"dlh/tw2.xlsx":                      0,
		"dlh/tw2 (revisi).xlsx":             1,
		"dlh/tw2_rev3.pdf":                  3,
		"dlh/TW2 Rev. 2.pdf":                2,
		"lkj v4 final.docx":                 4,
		"ralat lkj.docx":                    1,
		"apbd perubahan 2025.pdf":           0,
		"revisi/tw2.pdf":                    0, // the folder's name says nothing of the file
		"perbaikan 2025.pdf":                1, // a year is no number of a revision
		"v.pdf":                             0,
		"laporan previsi pendapatan.pdf":    0,
		"lampiran versi cetak tw 2.pdf":     0,
		"":                                  0,
		"dlh/Evaluasi Renja TW II(1).pdf":   0,
		"dlh/Evaluasi Renja koreksi ke.pdf": 1,
	} {
		if got := receipt.Revision(name); got != want {
			t.Errorf("%q: %d, want %d", name, got, want)
		}
	}
}

func TestLater(t *testing.T) {
	at := time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	file := func(name string, after time.Duration) receipt.Receipt {
		return receipt.Receipt{ID: name, Name: name, ReceivedAt: at.Add(after)}
	}
	for name, x := range map[string]struct {
		a, b receipt.Receipt
		want bool
	}{
		"received later":   {file("b.pdf", time.Minute), file("a.pdf", 0), true},
		"received earlier": {file("b.pdf", 0), file("a.pdf", time.Minute), false},
		"a revision that came first in one delivery":  {file("tw2 (revisi).pdf", 0), file("tw2.pdf", time.Second), true},
		"the second revision before the first":        {file("tw2 rev 2.pdf", 0), file("tw2 rev 1.pdf", time.Second), true},
		"a plain name sent months after the revision": {file("tw2.pdf", 1000*time.Hour), file("tw2 (revisi).pdf", 0), true},
		"at the same moment":                          {file("b.pdf", 0), file("a.pdf", 0), true},
	} {
		if got := receipt.Later(x.a, x.b); got != x.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// Of two different files exactly one is the later word.
func TestLaterDecides(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(which string) receipt.Receipt {
			name := rapid.SampledFrom([]string{"tw2.pdf", "tw2 rev.pdf", "tw2 rev 2.pdf", "a.pdf"}).Draw(t, which+" name")
			after := rapid.Int64Range(0, int64(3*time.Hour)).Draw(t, which+" after")
			return receipt.Receipt{ID: which, Name: name, ReceivedAt: time.Unix(0, after)}
		}
		a, b := draw("a"), draw("b")
		if receipt.Later(a, b) == receipt.Later(b, a) {
			t.Fatalf("both or neither of %+v and %+v is the later word", a, b)
		}
	})
}
