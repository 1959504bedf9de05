package question

import (
	"strings"

	"nyata/internal/ground/word"
)

// chatter takes out words that open a sentence and are no names there: "gini
// ya, …".
func (r *reading) chatter() {
	for _, p := range [...]string{"apa|apakah itu", "apa yang dimaksud", "apa arti|artinya|maksud|maksudnya|definisi|pengertian", "definisi|pengertian", "what does"} { // what it is, not how much of it
		if i := r.peek(p); i >= 0 && i < 3 && r.peek("berapa|mana|bulan|tahun|kapan|naik|turun") < 0 && r.peek("mean|itu|arti|artinya|maksud|maksudnya|dimaksud|definisi|pengertian") >= 0 {
			r.refuse(OffScope, r.t[i].typed)
		}
	}
	r.letter()
	r.courtesies()
	r.requests()
	r.purposes()
	for i := range min(3, len(r.t)) { // a greeting, not a time of the day
		switch {
		case r.is(i, "selamat|met") && r.is(i+1, "pagi|siang|sore|malam"), r.is(i, "good") && r.is(i+1, "morning|afternoon|evening|day"):
			r.take(i, 2, filler)
		case i == 0 && r.is(0, "pagi|siang|sore|malam|morning") && r.is(1, "pak|bu|min|kak|,|bapak|ibu|mas|mbak|all|semua|bang"):
			r.take(i, 1, filler)
		}
	}
	if r.is(0, "harap|agar|supaya|hendaknya|hendaklah|diharap|dimohon|diminta") && (strings.HasPrefix(r.text(1), "di") || r.is(1, "agar|supaya|untuk")) { // "harap dibandingkan"
		r.take(0, 1, filler)
		if r.is(1, "agar|supaya|untuk") {
			r.take(1, 1, filler)
		}
	}
	if r.is(0, "izin|mohon|permisi") && r.is(1, "bertanya|tanya|nanya|menanyakan|pak|bu|min|kak|,|info") {
		r.take(0, 2, filler)
	}
	for i := range r.t {
		if r.is(i, "buatkan|buatlah|bikinkan|bikin|buat|susun|susunlah|susunkan|siapkan|sajikan|paparkan|laporkan|laporan") && r.is(i+1, "perbandingan|grafik|tabel|daftar|rekap|rekapitulasi|tren|peringkat|ranking|urutan|capaian|realisasi") || r.is(i, "dalam") && r.is(i+1, "hal") || r.is(i, "dari") && r.is(i+1, "segi|sisi") {
			n := 1
			if r.is(i+1, "hal|segi|sisi") {
				n = 2
			}
			r.take(i, n, filler)
		}
	}
	r.sending()
	for i := range r.t { // "kecamatan saya, Simpang Kapas, …"
		if r.free(i) && levels[r.text(i)] != "" && r.is(i+1, "saya|kami|kita") && r.is(i+2, ",") && r.a.vocabulary.place[r.text(i+3)] {
			r.take(i, 2, filler)
		}
	}
	if i := r.peek("so far"); i >= 0 {
		r.take(i, 2, filler)
	}
	if len(r.t) > 2 && r.is(0, "gini|begini|gitu|jadi") && r.is(1, "ya|,|lho|loh|nih|min|pak|bu|kak|:") {
		r.take(0, 2, filler)
	}
}

// courtesies are ways to open and close a question that say nothing about it;
// "^" binds one to the beginning.
var courtesies = [...]string{
	"^ass|assalamualaikum|asalamualaikum|salam wr|warahmatullahi wb|wabarakatuh", "ass|assalamualaikum", "wr wb", "salam sejahtera|sehat|hormat", "^woi|hoi|oi|eh|ey|hoy|cuy|cak|lur|dab|bro|sis|cek|wak|ading|nah",
	"^jadi|so|ok|oke|okay|well|now", "^sekalian|sekalian juga dengan|sama", "^sekalian|terus|lalu|lantas", "^quick question", "^btw|fyi|anyway|hmm|umm", "dengan hormat", "bersama|dengan ini", "dapat|kiranya|mohon|agar|untuk|berkenan|bisa dikirim|dikirimkan|dikirimi|disiapkan|dilampirkan|diserahkan|diteruskan|disusunkan|dilaporkan|diinformasikan|difasilitasi", "mohon|agar|harap|tolong|kiranya|berkenan dapat|kiranya|berkenan|sudi", "^permintaan|permohonan data|informasi", "^perihal|hal :", "^permintaan|permohonan data|informasi", "kepada yth", "^yth", "mohon|memohon|minta|dimohon bantuan|kesediaan|perkenan|kerjasama saudara|pak|bu|bapak|ibu|anda", "dimohon kesediaannya|bantuannya|perkenannya|kesediaan|bantuan", "dimohon dengan hormat", "^dimohon", "^menyampaikan|memberikan|mengirimkan|menyajikan|memberi data|informasi", "^penyampaian", "atas perhatian dan kerja sama|samanya", "atas perhatian dan kerjasama|kerjasamanya", "demikian", "diucapkan|ucapkan terima kasih", "^progres|progress|progresnya", "^lap|laporan|laporannya . bulanan|triwulanan|tahunan|perkembangan", "^profil|potret|gambaran", "mohon|minta|perlu bantuan|bantuannya|bantuanya|petunjuk|arahan|infonya|informasinya|datanya|kejelasan|penjelasan|penjelasannya", "atas bantuannya|perhatiannya|kerjasamanya|informasinya",
	"selamat|met pagi|siang|sore|malam|petang", "good morning|afternoon|evening|day", "saya|kami|kita|aku|gue|i|we perlu|butuh|memerlukan|membutuhkan|pengen|need|want|require|wish", "membutuhkan|memerlukan|diperlukan|dibutuhkan|needed|required", "do you have|know", "can|could|may i|we|you get|have|see|know|find|check|pull|share|give|tell", "any data|figures|numbers|idea on|for|about",
	"ditampilkan|dicek|diperlihatkan|dilihatkan|disebutkan|dijelaskan|dicarikan|diberikan|dikasih|dikasihkan|dibantu|diinfokan|dicari|dibuatkan|ditunjukkan|ditampilin|dilihat|diketahui",
	"^pak|bu|bapak|ibu wali|walikota|bupati|wakil|sekda|camat|lurah|kadis|ketua|gubernur minta|mau|ingin|tanya|nanya|menanyakan|perlu|butuh|bertanya|tanyakan|,", "^pak|bu|bapak|ibu wali|walikota kota minta|mau|ingin|tanya|nanya|menanyakan|perlu|butuh|bertanya|tanyakan|,", "^pak|bu|bapak|ibu kepala|sekretaris|kabid|kasi dinas|badan|bagian|bidang|kantor|seksi|daerah|desa|kelurahan|kecamatan|puskesmas|sekolah minta|mau|ingin|tanya|nanya|menanyakan|perlu|butuh|bertanya|tanyakan", "^kepala|sekretaris dinas|badan|bagian|bidang|kantor|seksi|daerah|desa|kelurahan|kecamatan|puskesmas|sekolah minta|mau|ingin|tanya|nanya|menanyakan|perlu|butuh|bertanya|tanyakan", "^kadis|kabid|kaban|camat|lurah|sekda|bupati|walikota|wali|gubernur|ketua|menteri minta|ingin|tanya|nanya|menanyakan|perlu|butuh|bertanya|tanyakan", "^pimpinan|bos|beliau|atasan|dewan|wartawan|warga|dprd|komisi|fraksi|banggar|bpk|kemendagri|kementerian|mendagri|bappenas|provinsi|pers|media|jurnalis|peneliti|mahasiswa|ombudsman minta|meminta|mau|ingin|tanya|nanya|menanyakan|perlu|butuh|bertanya|tanyakan", "dokumen|penyusunan|bahan rkpd|rpjmd|renstra|renja|lkjip|lakip|lkpj|lppd|paparan|musrenbang butuh|perlu|membutuhkan|memerlukan|minta",
	"apa|apakah benar|betul", "benarkah|betulkah|apakah bahwa", "^benarkah|betulkah|masa|masak|emang|emangnya|memangnya", "is it true", "thx|tks|makasi|makasih|suwun|tengkyu|thank|thanks", "banget|sangat ya", "segera|secepatnya ya|pak|bu|,", "tolong|mohon|minta|please banget|sangat|amat", "^lapor|izin|ijin .|,|/|:", "^mohon izin|ijin", "saya|kami memohon|meminta|minta|mohon|memintakan", "memohon data|informasi|keterangan|rincian|angka", "to understand|review|assess|analyse|analyze|explore|examine|obtain|learn|verify|clarify|establish|ascertain|determine", "kindly|please advise|confirm|clarify|indicate|state|outline|present|summarise|summarize|extract|generate|produce|share|send|set", "could|can|would|may you|we|i please|kindly", "trims|trim|tks|tq|trmksh|makasih", "terima kasih atas perhatian|perhatiannya|bantuannya|kerjasamanya|kerja", "kalau|kalo boleh|bisa tahu|tau", "boleh|bisa tahu|tau", "ada|punya|tersedia tidak data|datanya|angkanya|infonya|informasi", "siapa tahu|tau", "tidak tahu|tau", "coba|tolong lihat|cek dulu", "dulu ya|dong|pak|bu", "cepat|cepetan ya|dong",
}

// politeWords are words of letters that are no errors of anything.
var politeWords = word.Set(`perkenan perkenannya berkenan kesediaan kesediaannya kerjasama saudara dimohon menindaklanjuti penyampaian memberikan mengirimkan menyajikan`)

// courtesies takes out what is only polite.
func (r *reading) courtesies() {
	for _, p := range courtesies {
		first := strings.HasPrefix(p, "^")
		p = strings.TrimPrefix(p, "^")
		n := strings.Count(p, " ") + 1
		for i := range r.t {
			if r.free(i) && r.phrase(i, p) && !(n == 2 && r.a.vocabulary.pairs[r.text(i)+" "+r.text(i+1)]) {
				if r.is(i+n-1, ",") {
					r.take(i, n-1, filler)
				} else {
					r.take(i, n, filler)
				}
			}
			if first && !(r.t[i].by == filler || r.is(i, ",|.|!") || fillers[r.text(i)]) {
				break
			}
		}
	}
}

// purposeHeads and purposeTails say what the answer is wanted for: "untuk bahan
// rapat besok pagi", "for my report".
const (
	purposeHeads = "bahan|keperluan|kebutuhan|kepentingan|laporan|rapat|paparan|presentasi|materi|diskusi|berita|artikel|skripsi|tugas|riset|penelitian|dokumen|pidato|konferensi|report|meeting|presentation|briefing|speech|article|story|slide|slides|memo|board"
	occasions    = "sesuai|berhubung|sehubungan|berkenaan|berkaitan|terkait|menindaklanjuti|menjawab|menanggapi|memenuhi|melengkapi|menyusun|rangka"
	occasionWith = purposeTails + "|arahan|instruksi|disposisi|perintah|hasil|dengan|adanya|akan|dalam|rangka|atas|surat|permintaan|penyusunan|penyampaian|pembahasan|persiapan|pelaksanaan|undangan|agenda|kegiatan|rencana|hearing|reses|kunker|rakor|raker|monev|monitoring|audit|pemeriksaan|reviu|verifikasi|lkjip|lakip|lkpj|lppd|rkpd|renja|renstra|rpjmd|rka|dpa|sakip|bpk|inspektorat|kemendagri|provinsi|pusat|gubernur|dprd|komisi|fraksi|tim|tersebut|di|pada|yang|dan"
	purposeTails = purposeHeads + "|besok|nanti|lusa|ini|hari|sore|pagi|siang|malam|minggu|depan|pimpinan|saya|kami|kita|beliau|dewan|dprd|paripurna|pak|bu|wali|walikota|kota|bupati|evaluasi|koordinasi|kerja|kunjungan|musrenbang|pers|media|kantor|sidang|internal|tomorrow|today|monday|friday|the|a|my|our|next|week|s|'|saja|ya"
)

func (r *reading) purposes() {
	r.occasion()
	r.wantedFor()
	for i := range r.t {
		if !r.free(i) || !r.is(i, "untuk|buat|guna|demi|sebagai|for|dalam") {
			continue
		}
		j := i + 1
		for r.is(j, "my|the|our|a|an|tomorrow|today|s|'|next|week") && j < i+5 {
			j++
		}
		if !r.is(j, purposeHeads) || r.is(j, "laporan") && r.is(j+1, "warga|masyarakat|kinerja|keuangan|aduan") || r.is(j, "dokumen") && r.is(j+1, "kependudukan") {
			continue
		}
		for r.free(j) && (r.is(j, purposeTails) && !r.a.vocabulary.place[r.text(j)] || r.is(j, "anggaran") && r.is(j-1, "rapat|sidang") && r.is(j+1, ",|besok|nanti")) {
			j++
		}
		r.take(i, j-i, filler)
	}
}

// occasion takes what a letter begins with: "sehubungan dengan rapat koordinasi, …".
// All its words must be of offices and meetings.
func (r *reading) occasion() {
	for i := 0; i < min(4, len(r.t)); i++ {
		if !r.is(i, occasions) || !r.free(i) || r.is(i, "sesuai") && !r.is(i+1, "arahan|instruksi|disposisi|perintah|hasil|surat|permintaan|undangan") {
			continue
		}
		from := i
		if r.is(i-1, "dalam|guna|untuk") {
			from--
		}
		for j := i + 1; j < len(r.t); j++ {
			if r.is(j, ",") || r.is(j, "mohon|kami|minta|tolong") && j > i+1 {
				r.take(from, j-from, filler)
				return
			}
			if !r.is(j, occasionWith) && r.t[j].Kind != word.Number {
				return
			}
		}
	}
}

// tags takes the "or not" at the end of what is asked: "ada data … tidak?",
// "… sudah tercapai belum".
func (r *reading) tags() {
	for i := 1; i < len(r.t); i++ {
		if r.t[i].by != unexplained || !r.is(i, "tidak|belum") || r.t[i-1].by == unexplained {
			continue
		}
		if r.is(i-1, "ada|punya|tersedia|bisa") && r.is(i, "tidak") && r.is(i+1, "ya|data|datanya|info|angka|,|min|pak") {
			r.t[i].by = filler
			continue
		}
		end := i + 1
		for end < len(r.t) && (r.t[end].by == ofPeriod || r.t[end].by == ofName || r.is(end, "?|ya|sih|pak|bu|min|kak|bang|!|.|di|pada|tahun|untuk|nih|bro")) {
			end++
		}
		if end == len(r.t) {
			r.t[i].by = filler
		}
	}
}
