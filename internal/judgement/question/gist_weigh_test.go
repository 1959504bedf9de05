package question_test

import (
	"testing"

	"nyata/internal/judgement/question"
)

// TestWeighed asks in words of which one or two are known of nothing, and of
// what lies beside the thing in the same words.
func TestWeighed(t *testing.T) {
	all := map[string]*question.Asker{}
	for name, c := range catalogues(t) {
		all[name] = question.New(c)
	}
	for _, c := range []struct{ situation, catalogue, text, want string }{
		{"a word of the scene that nothing explains", "muaratenang", "Berapa papan petunjuk dan larangan yang sudah berdiri di pinggir aspal Kecamatan Hulu Tambak tahun 2025?", "value rambu-terpasang:reported kec:hulu-tambak 2025"},
		{"words that all tell and leave something of the name unsaid", "muaratenang", "Simpanan makanan pokok milik pemkot buat jaga-jaga kalau terjadi paceklik, berapa ton pada September 2026?", "value cadangan-beras:reported 2026-09"},
		{"a member of what is told", "muaratenang", "Berapa persen anggota dewan kota yang kaum hawa pada 2024?", "value kursi-dprd-perempuan:reported 2024"},
		{"a not that only asks", "luaswilayah", "persentase buruh yg udah punya surat lulus uji keahlian naik ga dari 2022 ke 2025?", "trend tenaga-kerja-bersertifikat:reported 2022..2025"},
		{"what a city has not, told by the same words", "luaswilayah", "sewa kamar losmen di sini rata2 brp semalem thn 2025", "refused"},
		{"what it costs", "luaswilayah", "brp harga suntikan insulin buat orang sakit gula di apotek wiralaya tahun ini?", "refused"},
		{"whose huts they are", "muaratenang", "Berapa gubuk reyot milik janda yang sudah dibedah pemkot di Kuala Lama tahun 2025?", "refused"},
		{"what became of them", "kartajaya", "ada brp motor digondol maling yg ketemu lagi trus balik ke pemiliknya di Kauman Lor 2025?", "refused"},
		{"who has it", "bandarsari", "Berapa lansia yang sudah memasang KTP di ponselnya di Bukit Suar tahun 2025?", "refused"},
		{"people, where it is counted how often it happens", "selasih", "ada brp orang ketimbun tebing ambrol di Bukit Sirih thn 2025?", "refused"},
		{"what was decided of it", "lintang", "izin menikah yang ditolak hakim 2025", "refused"},
	} {
		if got := brief(all[c.catalogue].Ask(c.text, today)); got != c.want {
			t.Errorf("%s: %q is %s, want %s", c.situation, c.text, got, c.want)
		}
	}
}
