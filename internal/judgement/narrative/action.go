package narrative

import (
	"cmp"
	"strings"

	"nyata/internal/ground/period"
)

// work is the kind of work a word speaks of.
var work = map[string]Action{}

func init() { //nolint:gochecknoinits // a table that is easier to read as lines than as a literal
	for _, w := range strings.Fields(`
		dibikin dibangun terbangun membangun mendirikan menggali digali tergali penggalian pembangunan dibangunkan dibangunnya terbangunnya pemasangan dipasang terpasang memasang terpasangnya pembuatan dibuat terbuat membuat
		pengaspalan diaspal mengaspal teraspal pengecoran dicor pembetonan dibeton betonisasi perkerasan semenisasi semenisasi disemenisasi pavingisasi pemavingan
		pendirian didirikan berdiri mendirikan diresmikan meresmikan tersambung disambung penyambungan ditambah ditambahkan dipaving disemen pembukaan dibuka konstruksi dikonstruksi penambahan`) {
		work[w] = Built
	}
	for _, w := range strings.Fields(`
		dibetulkan tangani ditangani menangani penanganan pelebaran memugar dipugar pemugaran dipulihkan dibedah perbaikan diperbaiki memperbaiki perbaikannya rehabilitasi direhabilitasi merehabilitasi terehabilitasi terrehabilitasi direhab merehab terehab rehab pemeliharaan dipelihara terpelihara memelihara
		peningkatan ditingkatkan meningkatkan normalisasi dinormalisasi menormalisasi renovasi direnovasi merenovasi revitalisasi direvitalisasi rekonstruksi direkonstruksi penambalan ditambal menambal
		pengerukan dikeruk mengeruk terkeruk overlay diganti mengganti penggantian dicat mengecat pengecatan dibersihkan pembersihan diremajakan peremajaan ditata penataan ditinggikan disedot dikuras terbenahi diperlebar diperkuat restorasi direstorasi pelapisan dilapis preservasi dipreservasi pembenahan dibenahi perawatan dirawat merawat tertangani`) {
		work[w] = Repaired
	}
	for _, w := range strings.Fields(`
		pengadaan diadakan dibeli pembelian penyaluran disalurkan menyalurkan dibagikan pembagian pelatihan dilatih sosialisasi diikuti mengikuti terangkut diangkut ditimbang dinikmati diterima menerima
		dibebaskan pembebasan dikunjungi terserap dilaksanakan diselenggarakan mencakup`) {
		work[w] = Other
	}
}

// bare are verbs as they are spoken, without a prefix. They are verbs only
// behind who does it or when: "kita bangun", "sudah cor".
var bare = map[string]Action{
	"bangun": Built, "bangunkan": Built, "bikin": Built, "buat": Built, "pasang": Built, "cor": Built, "aspal": Built, "gali": Built, "tanam": Built,
	"perbaiki": Repaired, "benahi": Repaired, "rehab": Repaired, "ganti": Repaired, "keruk": Repaired, "tambal": Repaired, "betulkan": Repaired, "cat": Repaired, "tambah": Built, "resmikan": Built, "selesaikan": Built, "tangani": Repaired, "normalisasi": Repaired, "bersihkan": Repaired,
}

// spokenBefore are the words behind which a bare verb stands.
var spokenBefore = set("kita", "kami", "sudah", "telah", "sdh", "udah", "akan", "bakal", "mau", "lagi", "juga", "mereka", "warga", "dinas", "belum", "blm", "baru", "langsung", "bisa", "bantu")

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
		toCome: `akan targetkan rencana rencananya direncanakan merencanakan berencana target targetnya ditargetkan menargetkan diusulkan usulan usul mengusulkan diharapkan perlu kebutuhan dibutuhkan diperlukan membutuhkan
			diproyeksikan dijadwalkan diprogramkan hendak ingin diajukan mendatang nantinya nanti ditetapkan dianggarkan dialokasikan disiapkan diprioritaskan mohon memohon sasaran keluaran prioritas bakal mau minta meminta permohonan mengajukan ajukan usulkan kami-usulkan siapkan menyiapkan agar supaya harap berharap butuh memerlukan janji menjanjikan dijanjikan disepakati disetujui sedang tengah tender lelang pengerjaan proses insyaallah menyusul lanjutkan dilanjutkan`,
		undone:   `belum blm batal dibatalkan tertunda ditunda gagal urung ditolak tinggal tersisa tidak tdk bukan`,
		done:     `telah sudah selesai rampung tuntas berhasil realisasi realisasinya terealisasi terealisasinya merealisasikan direalisasikan tercapai capaian capaiannya sdh terselesaikan menyelesaikan merampungkan menuntaskan udah beres kelar dirampungkan diserahterimakan`,
		existing: `eksisting existing tercatat terdapat ada memiliki mempunyai rusak merupakan jumlah hilang padam kondisi keadaan terjadi sisa sisanya masih mampu menampung`,
	} {
		for _, w := range strings.Fields(words) {
			statusWords[w] = st
		}
	}
}

// action says what was done with the i-th amount.
func (s *sentence) action(amounts []amount, i int, when period.Period, goesOn bool, c Context) (Action, cue) {
	a := &amounts[i]
	if a.unit.sort == money {
		return s.moneyAction(a, when, c), cue{}
	}
	from, to := s.span(a.from)
	if i+1 < len(amounts) {
		to = min(to, amounts[i+1].from)
	}
	found := s.cues(a.from-1, from)
	if found.kind != "" && found.status == unsaid && !isVerb(found.verb) && bare[found.verb] == "" { // "mohon perbaikan jalan 220 m dan penggantian 14 lampu"
		found.status = s.cues(from-1, 0).status
		if found.status == existing {
			found.status = unsaid
		}
	}
	if found.kind != "" && found.status == unsaid { // "Pembangunan jalan 5 km dibatalkan"
		found.status = s.cuesRight(a.to, to).status
		if found.status == existing {
			found.status = unsaid
		}
	}
	if found.kind == "" && found.status != toCome && found.status != undone {
		right := s.cuesRight(a.to, to)
		switch {
		case right.kind != "" || right.status == toCome || right.status == undone || right.status == done:
			if right.status == unsaid && found.status == done {
				right.status = done
			}
			found = right
		case found.status == unsaid:
			if found = s.cues(from-1, 0); right.status == existing && (s.is(a.to, "masih") || found == (cue{}) && c.lead == (cue{})) {
				found = right
			}
		}
	}
	if found == (cue{}) && c.lead == (cue{}) {
		found = s.nextClause(amounts, i)
	}
	switch {
	case found == (cue{}) && goesOn && c.before != (cue{}):
		found = c.before
	case found == (cue{}):
		found = c.lead
	case found.status == unsaid:
		found.status = c.lead.status
	}
	act := c.judge(found, when)
	if (act == Built || act == Repaired) && !a.builds() {
		act = Other
	}
	return act, found
}

// nextClause reads the cues of the clause behind that of the i-th amount, where
// a comma alone parts them and it holds no amount: "2 unit reservoir, dibangun
// 2024".
func (s *sentence) nextClause(amounts []amount, i int) cue {
	_, to := s.span(amounts[i].from)
	if to+1 >= len(s.list) || !s.is(to, ",") || breaks[s.list[to+1].low] || i+1 < len(amounts) && amounts[i+1].from < to {
		return cue{}
	}
	_, end := s.span(to)
	for j := to; j < end; j++ {
		if s.taken[j] {
			return cue{}
		}
	}
	c := s.cuesRight(to+1, end)
	if c.status == existing {
		return cue{}
	}
	return c
}

// builds reports whether what is counted can be built or repaired: no people,
// no weights.
func (a *amount) builds() bool {
	switch a.unit.name {
	case "orang", "KK", "ton", "kg", "kuintal", "gram", "liter", "%", "ekor", "dosis":
		return false
	}
	return a.unit.sort != span
}

// plans are words for money that is still to be spent, pays for money that was.
var (
	plans = set("pagu", "anggaran", "hps", "rab", "harga", "plafon", "alokasi", "dialokasikan", "dianggarkan", "perkiraan", "diperkirakan", "estimasi", "kebutuhan", "usulan", "rencana", "target", "dibutuhkan", "disediakan", "direncanakan", "dpa", "ditargetkan")
	pays  = set("realisasi", "terealisasi", "terserap", "serapan", "biaya", "nilai", "senilai", "kontrak", "bantuan", "dana", "belanja", "dibayarkan", "pembayaran", "menghabiskan", "habis", "penyerapan", "menyerap", "terpakai", "dipakai", "digunakan", "pendapatan", "retribusi", "sisa", "dihemat")
)

// moneyAction says of money whether it is still to be spent.
func (s *sentence) moneyAction(a *amount, when period.Period, c Context) Action {
	past := !when.IsZero() && when.Year() < c.document().Year()
	for j := a.from - 1; j >= 0; j-- {
		low := strings.TrimSuffix(s.list[j].low, "nya")
		switch {
		case s.taken[j]:
			j = 0
		case plans[low]:
			for k := j - 1; k >= 0 && k >= j-3; k-- {
				if low := s.list[k].low; low == "menyerap" || low == "serapan" || low == "realisasi" { // "berhasil menyerap anggaran"
					return Other
				}
			}
			return Planned
		case pays[low]:
			if s.is(j-1, "perkiraan", "rencana", "estimasi", "kebutuhan", "pagu") || c.Plan && !past && low != "realisasi" && low != "terserap" && low != "terealisasi" && low != "serapan" {
				return Planned
			}
			return Other
		}
	}
	if c.Plan && !past {
		return Planned
	}
	return Other
}

// judge puts the kind of work and its status together.
func (c Context) judge(f cue, when period.Period) Action {
	past := !when.IsZero() && when.Year() < c.document().Year()
	future := !when.IsZero() && !c.document().IsZero() && when.Year() > c.document().Year()
	switch {
	case f.status == toCome:
		return Planned
	case f.status == undone || f.status == existing:
		return Other
	case f.status == done && f.kind == "":
		return Built
	case f.status == done || strings.HasPrefix(f.verb, "ter"):
		return f.kind
	case c.Plan && past:
		return cmp.Or(f.kind, Other)
	case c.Plan && !c.Background || future:
		return Planned
	}
	return cmp.Or(f.kind, Other)
}

// cue is what the words around an amount say of it.
type cue struct {
	kind   Action
	verb   string
	status status
}

// cues reads leftwards from token i down to token from: the nearest word of
// work and the nearest word of its status.
func (s *sentence) cues(i, from int) cue {
	var c cue
	for j := i; j >= from; j-- {
		if s.taken[j] || s.names[j] {
			if s.taken[j] && (c.kind != "" || c.status != unsaid) {
				return c // what stands before another amount speaks of that one
			}
			continue
		}
		low := s.list[j].low
		if k, ok := s.workAt(j); ok && c.kind == "" {
			c.kind, c.verb = k, low
		}
		if w, ok := s.statusAt(j); ok && (c.status == unsaid || c.status == existing && w != existing) {
			c.status = w
		}
		if c.status == toCome || c.status == undone || c.kind != "" && c.status != unsaid {
			return c
		}
	}
	return c
}

// statusAt is the status the token speaks of. "Tidak" denies what follows only
// where that is a deed: a house unfit to live in is no deed.
func (s *sentence) statusAt(j int) (status, bool) {
	w, ok := statusWords[s.list[j].low]
	if s.is(j, "tidak", "tdk", "bukan") && !s.is(j+1, "dapat", "bisa", "jadi", "sempat", "termasuk", "lagi") && !isVerb(s.at(j+1).low) && work[s.at(j+1).low] == "" {
		return unsaid, false
	}
	if w == done && s.is(j-1, "belum", "blm", "tidak") {
		return undone, true
	}
	if s.is(j, "sedang", "tengah") && !isVerb(s.at(j+1).low) && !s.is(j+1, "dalam") {
		return unsaid, false
	}
	return w, ok
}

// workAt is the kind of work the token speaks of. What is done again repairs.
func (s *sentence) workAt(j int) (Action, bool) {
	k, ok := work[s.list[j].low]
	if b, spoken := bare[s.list[j].low]; spoken && j > 0 && spokenBefore[s.list[j-1].low] {
		return b, true
	}
	if ok && k == Built && s.is(j+1, "ulang", "kembali") {
		k = Repaired
	}
	return k, ok
}

// cuesRight reads rightwards from token i up to token to.
func (s *sentence) cuesRight(i, to int) cue {
	var c cue
	for j := i; j < to; j++ {
		if s.is(j, "dari", "dibanding", "dibandingkan", "daripada", "terhadap", "(") {
			break // what stands behind speaks of another amount
		}
		if s.taken[j] || s.names[j] {
			continue
		}
		if w, ok := s.statusAt(j); ok && (c.status == unsaid || c.status == existing) && !s.is(j, "sisa", "sisanya") {
			c.status = w
		}
		if k, ok := s.workAt(j); ok && c.kind == "" {
			c.kind, c.verb = k, s.list[j].low
		}
		if c.kind != "" && c.status != unsaid {
			break
		}
	}
	return c
}

// leads is what a heading, or a sentence that ends in a colon, says of what
// stands below it.
func leads(text string) cue {
	s := read(text)
	s.names = make([]bool, len(s.list))
	c := s.cuesRight(0, len(s.list))
	if c.status == existing {
		c.status = unsaid
	}
	return c
}
