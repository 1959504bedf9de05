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
		{"two who are told of in the same words but for who they are", "luaswilayah", "Berapa persen orang lumpuh dan tuli yang tidak diurus keluarganya sudah dicukupi makan dan pakaiannya pada 2024?", "value disabilitas-terlantar:reported 2024"},
		{"a verb of what is told right behind it", "luaswilayah", "Berapa persen pasutri yang mengandalkan kondom, susuk atau pil pada 2024?", "value kontrasepsi-modern:reported 2024"},
		{"verbs that chat ends otherwise", "luaswilayah", "gang sempit becek yg udah dibenahin sama dirapiin brp persen 2024", "value kumuh-ditangani:reported 2024"},
		{"a car of two words", "luaswilayah", "pick up, truk sama bus yg lolos kir triwulan lalu brp", "value lulus-uji-berkala:reported 2026-Q3"},
		{"where they live", "luaswilayah", "Berapa rupiah iuran dan urunan warga untuk memperbaiki kampungnya di Kelurahan Jati Luhur pada 2024?", "value swadaya-masyarakat:reported kel:jati-luhur 2024"},
		{"what part of a target was reached", "luaswilayah", "How much of the 2025 target was achieved in connectivity ratio?", "value rasio-konektivitas:achievement 2025"},
		{"a part of all that there are", "luaswilayah", "dari sekian pabrik dan hotel, brp persen yg patuh amdal 2024", "value ketaatan-izin-lingkungan:reported 2024"},
		{"less than so many per cent", "luaswilayah", "Kecamatan mana yang aspal mulusnya kurang dari 50 persen pada 2024?", "filter kemantapan-jalan:reported 2024 by kecamatan <50"},
		{"who works at it", "luaswilayah", "Berapa persen guru TK yang mengajar bocah lima tahunan di Sindangrasa pada 2023?", "refused"},
		{"what it is done with", "luaswilayah", "Berapa perahu karet yang dimiliki regu penolong pada 2025?", "refused"},
		{"inside of what the name is outside of", "luaswilayah", "Berapa persen kakek nenek sebatang kara yang tinggal di panti pada 2024?", "refused"},
		{"those it befell, and not that they were helped", "luaswilayah", "Berapa persen bocah yang ditelantarkan ayahnya di Wanakerta pada 2024?", "refused"},
		{"by whom, beside the whole name", "luaswilayah", "Berapa persen pemakaian kontrasepsi modern oleh pihak suami pada 2024?", "refused"},
		{"what was decided of it", "lintang", "izin menikah yang ditolak hakim 2025", "refused"},
	} {
		if got := brief(all[c.catalogue].Ask(c.text, today)); got != c.want {
			t.Errorf("%s: %q is %s, want %s", c.situation, c.text, got, c.want)
		}
	}
}
