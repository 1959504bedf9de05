package narrative

import "strings"

// work is the kind of work a word speaks of.
var work = map[string]Action{}

func init() { //nolint:gochecknoinits // a table that is easier to read as lines than as a literal
	for _, w := range strings.Fields(`
		dibikin dibangun terbangun membangun mendirikan menggali digali tergali penggalian pembangunan dibangunkan dibangunnya terbangunnya pemasangan dipasang terpasang memasang terpasangnya pembuatan dibuat terbuat membuat
		pengaspalan diaspal mengaspal teraspal pengecoran dicor pembetonan dibeton betonisasi perkerasan semenisasi semenisasi disemenisasi pavingisasi pemavingan
		diperluas memperluas perluasan diperpanjang memperpanjang dipancang pemancangan dirabat perabatan dipagari pemagaran memagari diinstalasi dibuatkan dibangunin pasangan dipasangi dipasangkan ditimbuni dibangunkan dicori
		pendirian membuka menambah menambahkan menyambung menyambungkan menyemen memaving menimbun ditimbun penimbunan menguruk diuruk pengurukan didirikan mendirikan diresmikan meresmikan tersambung disambung penyambungan ditambah ditambahkan dipaving disemen pembukaan dibuka konstruksi dikonstruksi penambahan`) {
		work[w] = Built
	}
	for _, w := range strings.Fields(`
		dibetulkan tangani ditangani menangani penanganan pelebaran memugar dipugar pemugaran dipulihkan dibedah perbaikan diperbaiki memperbaiki perbaikannya rehabilitasi direhabilitasi merehabilitasi terehabilitasi terrehabilitasi direhab merehab terehab rehab pemeliharaan dipelihara terpelihara memelihara
		peningkatan ditingkatkan meningkatkan normalisasi dinormalisasi menormalisasi renovasi direnovasi merenovasi revitalisasi direvitalisasi rekonstruksi direkonstruksi penambalan ditambal menambal
		pengerukan dikeruk mengeruk terkeruk overlay diganti mengganti penggantian dicat mengecat pengecatan dibersihkan pembersihan diremajakan peremajaan ditata penataan ditinggikan disedot dikuras terbenahi diperlebar diperkuat restorasi direstorasi pelapisan dilapis preservasi dipreservasi pembenahan dibenahi perawatan dirawat merawat tertangani
		diperbarui diperbaharui pembaruan pembaharuan perkuatan penguatan memperkuat dibenerin dibetulin diperbaikin ditambalsulam disulam diservis mengecor-ulang memperlebar memulihkan pemulihan membenahi meremajakan membersihkan
		mempaving-ulang dilas mengelas pengelasan dirapikan perapian melapis melapisi dilapisi mengoverlay dioverlay dinaikkan peninggian meninggikan`) {
		work[w] = Repaired
	}
	for _, w := range strings.Fields(`
		pengadaan diadakan dibeli pembelian penyaluran disalurkan menyalurkan dibagikan pembagian pelatihan dilatih sosialisasi diikuti mengikuti terangkut diangkut ditimbang dinikmati diterima menerima terjual dijual diserahkan penyerahan bantuan hibah diberikan pemberian vaksinasi imunisasi pendataan terdata didata
		terlayani dilayani disantuni ditanami pembongkaran dibongkar pemindahan dipindahkan direlokasi relokasi
		dibantu menikmati mengadakan membeli membagikan melatih mengangkut menyerahkan memberikan membantu mendata memindahkan membongkar merelokasi menebang memangkas menyantuni membebaskan
		dikirim dikirimkan mengirim mengirimkan pengiriman didistribusikan mendistribusikan pendistribusian dikerahkan mengerahkan ditebang penebangan dipangkas pemangkasan pemotongan
		diuji menguji diperiksa memeriksa ditinjau meninjau dicek mengecek disurvei dipantau memantau diverifikasi dinilai didampingi mendampingi dikunjungi
		dibebaskan pembebasan terserap`) {
		work[w] = Other
	}
}

// bare are verbs as they are spoken, without a prefix. They are verbs only
// behind who does it or when: "kita bangun", "sudah cor".
var bare = map[string]Action{
	"bangun": Built, "bangunkan": Built, "bikin": Built, "buat": Built, "pasang": Built, "cor": Built, "aspal": Built, "gali": Built, "tanam": Built,
	"perbaiki": Repaired, "benahi": Repaired, "rehab": Repaired, "ganti": Repaired, "keruk": Repaired, "tambal": Repaired, "betulkan": Repaired, "cat": Repaired, "tambah": Built, "resmikan": Built, "selesaikan": Built, "kirim": Other, "tangani": Repaired, "normalisasi": Repaired, "bersihkan": Repaired,
	"paving": Built, "semen": Built, "rabat": Built, "beton": Built, "plester": Built, "timbun": Built, "uruk": Built, "renovasi": Repaired, "lebarkan": Repaired, "tinggikan": Repaired,
}

// unmistakable are those of them that are never nouns.
var unmistakable = set("betulkan", "perbaiki", "benahi", "bikin", "resmikan", "bersihkan", "lebarkan", "tinggikan", "bangunkan", "tangani")

// rarelyNouns are those of them that are hardly ever nouns.
var rarelyNouns = set("ganti", "pasang", "bangun", "rehab", "keruk", "tambal", "gali", "perbaiki", "bikin", "benahi", "bersihkan")

// spokenBefore are the words behind which a bare verb stands.
var spokenBefore = set("kita", "kami", "sudah", "telah", "sdh", "udah", "akan", "bakal", "mau", "lagi", "juga", "mereka", "warga", "dinas", "belum", "blm", "baru", "langsung", "bisa", "bantu", "besok", "bsk", "tadi", "siang", "pagi", "sore", "malam", ":", "tinggal", "habis", "selesai", "lanjut", "lanjutan", "kelanjutan", "minta", "mohon")

// states are words for how a thing is that a noun may carry: "penggantian pipa
// bocor" is about work, and not about a leak.
var states = set("rusak", "bocor", "berlubang", "padam", "mati", "retak", "longsor", "macet", "tersumbat", "hilang", "tergenang", "terendam", "terdampak", "amblas", "ambles", "mangkrak", "terbengkalai", "bolong", "jebol", "roboh", "ambruk")

// wishes are words by which something is asked for or announced now.
var wishes = set("harapan", "diminta", "dimohon", "mohon", "memohon", "minta", "meminta", "permintaan", "permohonan", "usul", "usulan", "diusulkan", "mengusulkan", "usulkan", "perlu", "butuh", "membutuhkan", "dibutuhkan", "diperlukan", "memerlukan", "akan", "bakal", "mau", "dilanjutkan", "lanjutkan", "agar", "supaya", "berharap", "diharapkan", "harap", "disarankan", "direkomendasikan", "ingin", "hendak")

// looks are nouns of what only looks at a thing: they say what was done where no
// other word of work does.
var looks = set("pemeriksaan", "pengujian", "pengukuran", "penyuluhan", "inventarisasi", "survei", "pemantauan", "inspeksi", "pengawasan", "monitoring", "monev", "evaluasi", "peninjauan", "kunjungan", "verifikasi", "validasi", "pembinaan", "pendampingan", "pengecekan", "penilaian", "penertiban", "patroli", "bimbingan", "bimtek", "workshop", "fasilitasi", "pengendalian", "panen", "produksi", "produktivitas")

// generic are words of work that say nothing of its kind.
var generic = set("dinikmati", "menikmati", "diterima", "menerima", "diserahkan", "penyerahan", "diberikan", "pasangan")

// deeds are verbs that say that work is done and not which.
var deeds = set(
	"dikerjakan", "mengerjakan", "diselesaikan", "dilaksanakan", "melaksanakan", "diselenggarakan", "dilakukan", "melakukan", "dituntaskan", "dirampungkan", "terlaksana", "digarap", "dihasilkan", "diwujudkan", "terwujud", "ditempatkan", "dihadirkan", "dicapai",
)

// completes are verbs behind "telah" that say that something was reached.
var completes = set("mencapai", "mencapainya", "menghasilkan", "melaksanakan", "dilaksanakan", "mengerjakan", "dikerjakan", "terlaksana", "terwujud", "mewujudkan", "berdiri", "terselesaikan", "diselesaikan", "terjadi", "merealisasi", "menambah", "ditutup", "dimulai")

// status is what is known of work: to come, or done.
type status uint8

const (
	unsaid status = iota
	toCome
	undone // should have been and is not
	done
	existing // how things stand
)

var statusWords = map[string]status{}

func init() { //nolint:gochecknoinits // likewise
	for st, words := range map[status]string{
		toCome: `akan targetkan rencana rencananya direncanakan merencanakan berencana target targetnya ditargetkan menargetkan diusulkan usulan usul mengusulkan tolong diminta dimohon dimohonkan harapan kewajiban diperjanjikan diharapkan perlu kebutuhan dibutuhkan diperlukan membutuhkan
			kontrak desain pesanan dipesan kuota jatah alokasi alokasinya mengalokasikan menganggarkan dialihkan mengalihkan seharusnya semestinya disarankan menyarankan saran direkomendasikan rekomendasi merekomendasikan wajib diwajibkan dipersyaratkan disyaratkan dijatah besok bsk lusa dikontrakkan
			diproyeksikan dijadwalkan diprogramkan hendak ingin diajukan mendatang nantinya nanti dianggarkan dialokasikan disiapkan diprioritaskan mohon memohon sasaran keluaran prioritas bakal mau minta meminta permohonan permintaan mengajukan ajukan usulkan kami-usulkan siapkan menyiapkan agar supaya harap berharap butuh memerlukan janji menjanjikan dijanjikan disepakati disetujui sedang tengah tender lelang pengerjaan proses insyaallah menyusul lanjutkan dilanjutkan`,
		undone:   `belum blm batal dibatalkan membatalkan menolak menunda tertunda ditunda gagal urung ditolak tinggal tersisa tidak tdk tak bukan dikurangi dihapus ditiadakan dicoret dikeluarkan urungnya pengurangan dipangkas dihilangkan nihil`,
		done:     `telah sudah selesai rampung tuntas berhasil realisasi realisasinya terealisasi terealisasinya merealisasikan direalisasikan tercapai capaian capaiannya sdh terselesaikan menyelesaikan merampungkan menuntaskan pernah udah beres menghasilkan kelar dirampungkan diserahterimakan terlampaui tuntaskan rampungkan`,
		existing: `eksisting existing deviasi selisih tercatat terdapat ada memiliki mempunyai rusak merupakan hilang padam kondisi keadaan terjadi sisa sisanya masih mampu menampung tersedia kekurangan kekurangannya berjarak hadir dihadiri dihuni ditempati berpenduduk berada terletak membentang tergenang terendam terdampak menggenang menggenangi beroperasi berfungsi menyala mati tersumbat macet dimiliki mengalami terkena menunggak berjualan aktif mangkrak terbengkalai longsor amblas ambles retak berlubang kosong terisi tiba menunggu nunggu terkendala terhenti tertahan jebol roboh ambruk`,
	} {
		for _, w := range strings.Fields(words) {
			statusWords[w] = st
		}
	}
	statusWords["bocor"] = existing
}
