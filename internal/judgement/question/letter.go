package question

import (
	"strings"

	"nyata/internal/ground/word"
)

// letter takes out whom a letter is addressed to, "kepada Yth. Kepala Bappeda,
// …", and the full stops of a telegram that are written out.
func (r *reading) letter() {
	i := 0
	if r.is(0, "kepada") {
		i = 1
	}
	if r.is(i, "yth|yts|ytk") {
		for j := i + 1; j < min(i+14, len(r.t)); j++ {
			if r.is(j, ",|:") || r.is(j, "mohon|dengan|kami|saya|bersama|sehubungan") && j > i+1 {
				r.take(0, j, filler)
				break
			}
		}
	}
	for j := 1; j < len(r.t); j++ {
		if r.is(j, "kma|ttk") && r.t[j].typed == r.t[j].Text { // the comma and the stop of a telegram
			r.take(j, 1, filler)
		}
	}
	for last := len(r.t) - 1; last > 2 && (r.is(last, "ttk|hbs") || r.is(last, "stop|titik") && !r.is(last-1, "non|tidak|one|bus")); last-- {
		r.take(last, 1, filler)
	}
}

// sending takes "tolong kirimkan data …", which asks to see them; to send them
// to somebody is left refused.
func (r *reading) sending() {
	for i := range min(6, len(r.t)) {
		if !r.is(i, "kirimkan|kirimi|kirim|lampirkan|send") || i > 0 && !r.is(i-1, "mohon|tolong|bisa|dapat|please|minta|bantu|kindly|kami") || r.peek("ke|kepada|email|wa|whatsapp|lewat|via|melalui|telegram|to") >= 0 {
			continue
		}
		j := i + 1
		if r.is(j, "kami|saya|us|me") {
			j++
		}
		if r.is(j, "data|angka|nilai|perbandingan|rekap|rekapitulasi|tabel|daftar|capaian|realisasi|tren|perkembangan|the|figures|figure|informasi|rincian") {
			r.take(i, j-i, filler)
		}
	}
}

// askWords are what a request begins with; a verb of telling behind one of them
// says no more than that something is asked.
const askWords = "mohon|tolong|agar|supaya|dapat|dapatkah|untuk|bisa|bisakah|minta|harap|kiranya|coba|sudilah|berkenan|bantu|perlu|kami|kindly|please|you"

// tellings are the verbs of asking for figures, active and passive.
var tellings = word.Set(`didaftar didaftarkan hitung hitungkan hitunglah dihitung dihitungkan menghitung rinci rincikan dirinci dirincikan merinci jabarkan dijabarkan menjabarkan uraikan diuraikan paparkan dipaparkan terangkan diterangkan jelaskan dijelaskan
laporkan dilaporkan sajikan disajikan menyajikan sebutkan disebutkan rangkum rangkumkan dirangkum rekap rekapkan direkap rekapitulasi ringkas ringkaskan diringkas tabulasikan ditabulasi cantumkan dicantumkan pastikan dipastikan konfirmasi dikonfirmasi
telusuri ditelusuri olah diolah diolahkan susun susunkan disusun disusunkan siapkan disiapkan sediakan disediakan diperoleh dapatkan didapatkan periksakan dicocokkan cocokkan dikemukakan kemukakan beritahukan diberitahukan beritahu diberitahu dikabari kabari dikabarkan
ditarik tarikkan dicek cekkan ceklah dilihatkan perlihatkan diperlihatkan ditunjukkan tunjukkan ditampilkan tampilkan diinformasikan informasikan disampaikan sampaikan dikirimkan dikirim diberikan diserahkan dituangkan dilampirkan dimuat
calculate compute provide supply state specify detail report extract pull retrieve produce generate tabulate summarise summarize outline list confirm advise clarify indicate compile prepare present`)

// requests takes out the verbs of telling behind a request: "mohon dihitung
// berapa persen …", and what letters begin with.
func (r *reading) requests() {
	for i := range r.t {
		if r.free(i) && i > 0 && tellings[r.text(i)] && r.is(i-1, askWords) && !r.is(i+1, "oleh|warga|masyarakat|ke|kepada") && !(r.is(i-1, "untuk|perlu|kami") && i > 3) {
			r.take(i-1, 2, filler)
		}
	}
	r.ofHundred()
	for _, p := range [...]string{"bersama|melalui|lewat|dengan surat|email|pesan|nota|memo|ini|kesempatan ini", "dengan|bersama ini", "dengan hormat", "salam hormat|sejahtera", "yang terhormat", "atas perhatian dan|serta bantuan|bantuannya|kerja|kerjasama|kerjasamanya", "atas perhatian|perhatiannya|bantuan|bantuannya|kerjasama|kerjasamanya|kesediaan|kesediaannya|perkenan|perkenannya", "kami|saya ucapkan|sampaikan|haturkan terima kasih", "kami|saya mengucapkan|menyampaikan|menghaturkan terima kasih", "sekian|demikian dan|atas terima|perhatiannya kasih", "menurut|berdasarkan|sesuai|mengacu data|angka|catatan|laporan|pendataan|hitungan|statistik|rekap resmi|terbaru|terakhir|terkini|kita|kami|pemda|pemkot|pemkab", "menurut|berdasarkan|sesuai data|angka|catatan|pendataan|hitungan|statistik|rekap"} {
		n := strings.Count(p, " ") + 1
		for i := range r.t {
			if r.phrase(i, p) && !r.is(i+n, "konsolidasi|warga|masyarakat") {
				if r.is(i+n-1, "terbaru|terakhir|terkini") {
					r.take(i, n-1, filler)
					continue
				}
				r.take(i, n, filler)
			}
		}
	}
}

// ofHundred reads "dari seratus keluarga, berapa yang …" as asking for a share.
func (r *reading) ofHundred() {
	for i := 0; i < min(4, len(r.t)); i++ {
		n := 0
		switch {
		case r.is(i, "dari|tiap|setiap|antara|of") && r.is(i+1, "seratus|100") && persons[r.text(i+2)]:
			n = 3
		case r.is(i, "dari") && r.is(i+1, "tiap|setiap") && r.is(i+2, "seratus|100") && persons[r.text(i+3)], r.is(i, "of") && r.is(i+1, "every|a|each") && r.is(i+2, "hundred|100") && persons[r.text(i+3)]:
			n = 4
		}
		if n > 0 && r.peek("berapa yang", "how many") > i {
			r.take(i, n, filler)
			r.shares = said
			return
		}
	}
}

// wantedFor takes out what the answer is wanted for, to the comma or to the
// words with which the request begins: "untuk bahan sambutan Bupati, bagaimana
// …". Nothing that a plan may be made of is taken with it.
func (r *reading) wantedFor() {
	for i := range r.t {
		if !r.free(i) || !r.is(i, "untuk|buat|guna|demi|sebagai|for|dalam|keperluan") {
			continue
		}
		from := i + 1
		if r.is(from, "rangka|keperluan|kebutuhan|kepentingan") {
			from++
		}
		if !r.is(from, purposeHeads+"|"+wanted) || r.a.vocabulary.place[r.text(from)] && from == i+1 {
			continue
		}
		for j := from + 1; j <= min(from+10, len(r.t)); j++ {
			if j == len(r.t) || r.is(j, ",|.|:|?") || r.is(j, "mohon|kami|saya|tolong|bagaimana|berapa|apakah|minta|how|what|which|please|could|i|we|kita|mana|seberapa|sebutkan|tampilkan") {
				r.take(i, j-i, filler)
				break
			}
			if r.t[j].Kind == word.Number || timeWords[r.text(j)] != "" || months[r.text(j)] != 0 || r.a.vocabulary.place[r.text(j)] && r.text(j) != "bupati" || r.a.vocabulary.stems[r.t[j].concept] && !stopInNames[r.text(j)] && !purposeWords[r.text(j)] {
				break
			}
		}
	}
}

// wanted are further things that figures are wanted for.
const wanted = "sambutan|pidato|penyusunan|penulisan|pembahasan|persiapan|pelaporan|konsumsi|klarifikasi|tanggapan|jawaban|evaluasi|monitoring|kajian|analisis|telaah|telaahan|infografis|siaran|rilis|musrenbang|audiensi|fraksi"

// purposeWords may stand in names too and say nothing there.
var purposeWords = word.Set(`rapat kerja kinerja laporan daerah kota kabupaten pembangunan tahunan rencana evaluasi kegiatan dinas badan pimpinan bupati wali walikota dewan pemerintah publik umum data informasi bahan paripurna koordinasi pelayanan masyarakat warga`)
