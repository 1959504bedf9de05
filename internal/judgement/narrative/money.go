package narrative

import (
	"strings"

	"nyata/internal/ground/period"
)

// plans are words for money that is still to be spent, pays for money that was.
var (
	plans = set("pagu", "anggaran", "hps", "rab", "plafon", "alokasi", "dialokasikan", "dianggarkan", "perkiraan", "diperkirakan", "estimasi", "kebutuhan", "usulan", "rencana", "target", "dibutuhkan", "disediakan", "direncanakan", "dpa", "ditargetkan", "kemampuan")
	pays  = set("realisasi", "terealisasi", "terserap", "serapan", "biaya", "nilai", "senilai", "kontrak", "bantuan", "dana", "belanja", "dibayarkan", "pembayaran", "menghabiskan", "harga", "habis", "penyerapan", "menyerap", "terpakai", "dipakai", "digunakan", "pendapatan", "retribusi", "sisa", "dihemat")
)

// moneyAction says of the i-th amount, which is money, whether it is still to be
// spent. Last is what was said of the money before it in the sentence.
func (s *sentence) moneyAction(amounts []amount, i int, when period.Period, last Action, c Context) Action {
	a := &amounts[i]
	past := !when.IsZero() && when.Year() < c.document().Year()
	plan := (c.Plan && !c.Background || c.lead.status == toCome) && !past
	if whole := s.behindModifiers(a.from); last == Other && s.is(whole, "dari") && s.spent(whole) {
		return Planned // "terserap Rp 1,86 M dari Rp 2 M"
	}
	if last != "" && s.is(a.from-1, "menjadi") {
		return last // "anggaran semula Rp 8,5 miliar menjadi Rp 7,9 miliar"
	}
	from, to := s.span(a.from)
	for j := a.from - 1; j >= 0 && !s.taken[j]; j-- {
		low := strings.TrimSuffix(s.list[j].low, "nya")
		st, _ := s.statusAt(j)
		switch {
		case (low == "harga" || low == "biaya" || low == "ongkos" || low == "tarif") && (s.is(j-1, "perkiraan", "estimasi") || s.is(j+1, "perkiraan", "satuan")):
			return Planned
		case low == "harga" || low == "ongkos" || low == "tarif" || low == "omzet" || low == "pendapatan" || low == "kerugian":
			if plan && low == "harga" {
				return Planned
			}
			return Other
		case low == "jaminan":
			return Other
		case plans[low] && s.is(j-1, "sisa", "sisanya", "penghematan", "efisiensi", "penyerapan", "realisasi", "serapan"):
			return Other
		case plans[low]:
			for k := j - 1; k >= 0 && k >= j-3; k-- {
				if low := s.list[k].low; low == "menyerap" || low == "serapan" || low == "realisasi" { // "berhasil menyerap anggaran"
					return Other
				}
			}
			return Planned
		case pays[low]:
			if s.is(j-1, "telah", "sudah", "sdh") {
				return Other
			}
			if s.is(j-1, "perkiraan", "rencana", "estimasi", "kebutuhan", "pagu") || plan && !paid[low] {
				return Planned
			}
			if right := s.cuesRight(a.to, min(to, s.reach(amounts, i))); right.status == toCome {
				return Planned
			}
			if !paid[low] && (s.costs(amounts, i, j) || !when.IsZero() && !c.document().IsZero() && when.Year() > c.document().Year() || s.spentOf(amounts, i)) {
				return Planned
			}
			if j >= from && !s.takenIn(from, j) && s.cues(j-1, from).status == toCome {
				return Planned
			}
			return Other
		case st == toCome && s.is(j-1, "sisa", "sisanya", "efisiensi", "penghematan", "hasil"): // "sisa lelang"
			return Other
		case st == toCome:
			return Planned
		case st == done || st == undone || paid[low]:
			return Other
		}
	}
	if s.is(a.from-1, "sebesar", "senilai") {
		for j := a.from - 1; j >= from; j-- { // "dana yang dibutuhkan untuk 8 sekolah sebesar Rp 6,4 miliar"
			if !s.taken[j] && plans[s.list[j].low] {
				return Planned
			}
		}
	}
	if right := s.cuesRight(a.to, min(to, s.reach(amounts, i))); right.status == toCome {
		return Planned
	} else if right.status == done || right.status == existing {
		return Other
	}
	if i > 0 && last != "" && (s.listed(amounts[i-1].to, a.from) || s.is(a.from-1, "dan", "serta", "ditambah")) {
		return last
	}
	if plan {
		return Planned
	}
	return Other
}

// costs reports whether the word for money at j says what the amount before it, still
// to come, is to cost: "dianggarkan 400 SR dengan biaya Rp 1,6 miliar".
func (s *sentence) costs(amounts []amount, i, j int) bool {
	if i == 0 || amounts[i-1].unit.sort == money || s.told[i-1].status != toCome {
		return false
	}
	return s.is(j-1, "dengan", "dan") && s.listed(amounts[i-1].to, amounts[i].from)
}

// spentOf reports whether the money behind the i-th amount says how much of it was
// spent: "dana Rp 366 juta; yang terpakai Rp 350 juta".
func (s *sentence) spentOf(amounts []amount, i int) bool {
	const near = 8
	if i+1 >= len(amounts) || amounts[i+1].unit.sort != money || amounts[i+1].from > amounts[i].to+near || s.spent(amounts[i].from) {
		return false
	}
	return s.holds(amounts[i].to, amounts[i+1].from, "terserap", "terpakai", "terealisasi", "realisasi", "realisasinya", "dibelanjakan", "serapan", "diserap", "digunakan", "habis")
}

// paid are words for money that is gone or came in, also in a plan.
var paid = set("realisasi", "terserap", "terealisasi", "serapan", "dibayarkan", "dibayar", "disetor", "disetorkan", "ditahan", "dicairkan", "cair", "pencairan", "menghabiskan", "habis", "denda", "swadaya", "urunan", "iuran", "diterima", "terkumpul", "dihemat", "hemat", "efisiensi", "penghematan", "menyerap", "terpakai", "uang")

// spent reports whether the words before token i speak of money that was spent.
func (s *sentence) spent(i int) bool {
	for j := i - 1; j >= 0; j-- {
		switch strings.TrimSuffix(s.list[j].low, "nya") {
		case "terserap", "serapan", "menyerap", "realisasi", "terealisasi", "penyerapan", "terpakai", "dibelanjakan", "capaian", "digunakan", "dipakai", "menghabiskan", "diserap", "dicairkan", "pencairan", "pengeluaran", "dibayarkan":
			return true
		case "naik", "turun", "meningkat", "menurun", "bertambah", "berkurang":
			return false
		}
	}
	return false
}
