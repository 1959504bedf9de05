package rules

import (
	"strings"
	"testing"

	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

// The texts are made up.
const (
	account = "Hasil pemeriksaan bangunan pada tahun 2024 menemukan ruang kelas dengan atap bocor dan lantai retak di sebagian sekolah pinggiran kota, sehingga guru memindahkan pelajaran ke perpustakaan setiap kali hujan turun dan jam belajar siswa berkurang"
	duty    = "Bidang ini mempunyai tugas merumuskan kebijakan teknis, menyelenggarakan pembinaan, pengawasan, pengendalian dan koordinasi pelaksanaan urusan pemerintahan bidang pekerjaan umum sesuai ketentuan peraturan perundang undangan yang berlaku bagi seluruh perangkat"
	amounts = "Bidang ini mengelola jaringan sepanjang 125 km dengan 48 petugas lapangan, menyelenggarakan pembinaan, pengawasan, pengendalian dan koordinasi pelaksanaan urusan pemerintahan bidang pekerjaan umum sesuai ketentuan peraturan perundang undangan bagi seluruh perangkat"
)

func TestNearDuplicate(t *testing.T) {
	for _, c := range []struct {
		name         string
		first, later string
		years        [2]int
		same         bool // one document
		want         difference.Status
	}{
		{"an account of how things stand, the year replaced", account, strings.ReplaceAll(account, "2024", "2025"), [2]int{2024, 2025}, false, difference.Counted},
		{"nothing but the year replaced", duty + " pada tahun 2024", duty + " pada tahun 2025", [2]int{2024, 2025}, false, difference.Counted},
		{"what an agency is for", duty, duty, [2]int{2024, 2025}, false, difference.Note},
		{"the same figures again", amounts, amounts, [2]int{2024, 2025}, false, difference.Counted},
		{"the figures renewed", amounts, strings.NewReplacer("125", "131", "48", "52").Replace(amounts), [2]int{2024, 2025}, false, none},
		{"the same year", account, account, [2]int{2025, 2025}, false, none},
		{"the same document", account, account, [2]int{2024, 2025}, true, none},
		{"a year nobody knows", account, account, [2]int{0, 2025}, false, none},
		{"another text", account, duty, [2]int{2024, 2025}, false, none},
		{"too short to mean anything", "Kegiatan ini dilaksanakan sesuai rencana.", "Kegiatan ini dilaksanakan sesuai rencana.", [2]int{2024, 2025}, false, none},
	} {
		t.Run(c.name, func(t *testing.T) {
			at := func(file, text string, year int) Passage {
				return Passage{Text: text, Year: year, Source: observation.Source{File: file, SHA256: "sha-" + file, Kind: "docx", Cell: "P4", Table: -1}}
			}
			second := "b.docx"
			if c.same {
				second = "a.docx"
			}
			passages := []Passage{at(second, c.later, c.years[1]), at("a.docx", c.first, c.years[0])}
			got := Check(NewFacts(nil, nil, passages))
			if c.want == none {
				if len(got) > 0 {
					t.Fatalf("want nothing, got %s: %s", got[0].Status, got[0].Explanation.EN)
				}
				return
			}
			if len(got) != 1 || got[0].Status != c.want || got[0].Sources[0].File != second || len(got[0].Sources) != 2 {
				t.Fatalf("want one %s about the later text, got %+v", c.want, got)
			}
		})
	}
}
