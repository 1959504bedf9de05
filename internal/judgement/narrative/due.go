package narrative

import "strings"

// due reports whether the clause that begins at token from sets a day by which
// somebody does what the amount tells: "PDAM menyelesaikan 800 m pipa yang tersisa
// sebelum 15 Desember".
func (s *sentence) due(from int, a *amount) bool {
	_, to := s.span(a.from)
	by := false
	for j := a.to; j < to && !by; j++ {
		passive := strings.HasPrefix(s.at(j-1).low, "di") && (deeds[s.at(j-1).low] || work[s.at(j-1).low] != "")
		if passive && s.is(j, "paling", "selambat-lambatnya", "selambatnya") && !s.any(asksDone, from, j) {
			return true // "diselesaikan paling lambat 31 Oktober"
		}
		if by = s.is(j, "sebelum", "lambat", "selambat-lambatnya", "selambatnya") && s.dayBehind(j+1); s.taken[j] {
			return false // it is said of another amount
		}
	}
	if !by {
		return false
	}
	if s.any(asksDone, from, a.from) {
		return false
	}
	active := false
	for j := from; j < a.from; j++ {
		low := s.list[j].low
		_, worked := s.workAt(j)
		active = active || strings.HasPrefix(low, "me") && (worked || statusWords[low] == done || deeds[low]) && !s.names[j]
	}
	return active
}

// dayBehind reports whether a day, a month or the end of one stands at token i.
func (s *sentence) dayBehind(i int) bool {
	for s.is(i, "tanggal", "tgl", "pada", "akhir", "awal", "bulan", "minggu", "pertengahan") {
		i++
	}
	return months[s.at(i).low] || s.at(i).kind == number && months[s.at(i+1).low] || s.is(i, "tahun") && (s.is(i-1, "akhir") || s.at(i+1).kind == number)
}
