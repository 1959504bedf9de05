package narrative

import "strings"

// work is the kind of work a word speaks of.
var work = map[string]Action{}

func init() { //nolint:gochecknoinits // a table that is easier to read as lines than as a literal
	for _, w := range strings.Fields(`
		bangun dibangun terbangun membangun pembangunan dibangunkan dibangunnya terbangunnya pemasangan dipasang terpasang memasang terpasangnya pembuatan dibuat terbuat membuat
		pengaspalan diaspal mengaspal teraspal pengecoran dicor pembetonan dibeton betonisasi perkerasan semenisasi semenisasi disemenisasi pavingisasi pemavingan
		pendirian didirikan berdiri mendirikan pembukaan dibuka konstruksi dikonstruksi penambahan`) {
		work[w] = Built
	}
	for _, w := range strings.Fields(`
		perbaikan diperbaiki memperbaiki perbaikannya rehabilitasi direhabilitasi merehabilitasi terehabilitasi terrehabilitasi direhab rehab pemeliharaan dipelihara terpelihara memelihara
		peningkatan ditingkatkan meningkatkan normalisasi dinormalisasi menormalisasi renovasi direnovasi merenovasi revitalisasi direvitalisasi rekonstruksi direkonstruksi penambalan ditambal menambal
		pengerukan dikeruk mengeruk overlay restorasi direstorasi pelapisan dilapis preservasi dipreservasi pembenahan dibenahi perawatan dirawat merawat tertangani`) {
		work[w] = Repaired
	}
}

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
		toCome: `akan rencana rencananya direncanakan merencanakan berencana target targetnya ditargetkan menargetkan diusulkan usulan usul mengusulkan diharapkan perlu kebutuhan dibutuhkan diperlukan membutuhkan
			diproyeksikan dijadwalkan diprogramkan hendak ingin diajukan mendatang nantinya nanti ditetapkan dianggarkan dialokasikan disiapkan diprioritaskan`,
		undone:   `belum batal dibatalkan tertunda ditunda gagal urung`,
		done:     `telah sudah selesai rampung tuntas berhasil realisasi realisasinya terealisasi terealisasinya merealisasikan direalisasikan tercapai capaian capaiannya sdh terselesaikan diselesaikan`,
		existing: `eksisting existing tercatat terdapat memiliki mempunyai rusak merupakan`,
	} {
		for _, w := range strings.Fields(words) {
			statusWords[w] = st
		}
	}
}

// action says what was done with the i-th amount.
func (s *sentence) action(amounts []amount, i int, c Context) Action {
	a := &amounts[i]
	from, to := s.span(a.from)
	kind, verb, st := s.cues(a.from-1, from)
	if kind == "" && st == unsaid {
		limit := to
		if i+1 < len(amounts) {
			limit = min(limit, amounts[i+1].from)
		}
		kind, verb, st = s.cuesRight(a.to, limit)
	}
	if kind == "" && st == unsaid {
		kind, verb, st = s.cues(from-1, 0)
	} else if kind == "" {
		kind, verb, _ = s.cues(from-1, 0)
		if kind == "" {
			kind, verb, _ = s.cuesRight(a.to, len(s.list))
		}
	}
	return c.judge(kind, verb, st)
}

// judge puts the kind of work and its status together.
func (c Context) judge(kind Action, verb string, st status) Action {
	switch {
	case st == toCome || st == undone:
		return Planned
	case st == existing || kind == "":
		return Other
	case st == done || strings.HasPrefix(verb, "ter"):
		return kind
	case c.Plan:
		return Planned
	}
	return kind
}

// cues reads leftwards from token i down to token from: the nearest word of
// work and the nearest word of its status.
func (s *sentence) cues(i, from int) (kind Action, verb string, st status) {
	for j := i; j >= from; j-- {
		if s.taken[j] || s.names[j] {
			if kind != "" || st != unsaid {
				break // what stands before another amount speaks of that one
			}
			continue
		}
		if k, ok := work[s.list[j].low]; ok && kind == "" && st != toCome {
			kind, verb = k, s.list[j].low
			if strings.HasPrefix(verb, "ter") && !s.is(j-1, "belum", "akan") {
				return kind, verb, done
			}
		}
		if w, ok := statusWords[s.list[j].low]; ok && st == unsaid {
			if st = w; st == toCome || kind != "" {
				break
			}
		}
	}
	return kind, verb, st
}

// cuesRight reads rightwards from token i up to token to.
func (s *sentence) cuesRight(i, to int) (kind Action, verb string, st status) {
	for j := i; j < to; j++ {
		if s.taken[j] || s.names[j] {
			continue
		}
		if w, ok := statusWords[s.list[j].low]; ok && st == unsaid {
			st = w
		}
		if k, ok := work[s.list[j].low]; ok && kind == "" {
			kind, verb = k, s.list[j].low
		}
		if kind != "" && st != unsaid {
			break
		}
	}
	return kind, verb, st
}
