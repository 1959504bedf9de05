package matter

import (
	"fmt"
	"math"

	"nyata/internal/record/difference"
	"nyata/internal/record/document"
)

// sentence says what a matter is: the explanation of its only difference, or
// how many there are and the foremost.
func (c City) sentence(m *Matter) document.Message {
	first := m.Differences[0].Explanation
	if len(m.Differences) == 1 {
		return first
	}
	areas := map[string]bool{}
	n := 0
	for _, d := range m.Differences {
		if d.Area.ID != "" { // the whole city is no area of its own
			areas[d.Area.ID] = true
		}
		if d.Status == difference.Counted {
			n++
		}
	}
	switch all := len(m.Differences); {
	case m.Differences[0].Rule == evidenceRule:
	case n > 0 && n < all:
		return document.Message{
			ID: fmt.Sprintf("%d perbedaan dengan sebab yang sama, %d di antaranya perlu klarifikasi; yang pertama: %s", all, n, first.ID),
			EN: fmt.Sprintf("%d differences of one cause, %d of which await an answer; the first: %s", all, n, first.EN),
		}
	default:
		return document.Message{
			ID: fmt.Sprintf("%d perbedaan dengan sebab yang sama; yang pertama: %s", all, first.ID),
			EN: fmt.Sprintf("%d differences of one cause; the first: %s", all, first.EN),
		}
	}
	over := counted(len(areas))
	if n == 0 {
		return document.Message{
			ID: fmt.Sprintf("%s Demikian pula mungkin %d laporan %s.", first.ID, len(m.Differences), over.ID),
			EN: fmt.Sprintf("%s So may %d reports %s.", first.EN, len(m.Differences), over.EN),
		}
	}
	also := document.Message{ID: ".", EN: "."}
	if more := len(m.Differences) - n; more > 0 {
		also = document.Message{ID: fmt.Sprintf(", %d lagi mungkin.", more), EN: fmt.Sprintf(", and %d more may be.", more)}
	}
	return document.Message{
		ID: fmt.Sprintf("%s Seluruhnya %d laporan %s di atas bukti%s", first.ID, n, over.ID, also.ID),
		EN: fmt.Sprintf("%s Reports above the evidence: %d in all, %s%s", first.EN, n, over.EN, also.EN),
	}
}

// counted says in how many areas; none means that all speak of the whole city.
func counted(areas int) document.Message {
	switch areas {
	case 0:
		return document.Message{ID: "untuk seluruh kota", EN: "for the whole city"}
	case 1:
		return document.Message{ID: "di satu wilayah", EN: "in one area"}
	default:
		return document.Message{ID: fmt.Sprintf("di %d wilayah", areas), EN: fmt.Sprintf("in %d areas", areas)}
	}
}

// unknown says what is not known of a matter and would matter. Around is
// whether the evidence of its foremost difference comes from other months and
// areas alone.
func (c City) unknown(m *Matter, around bool) []document.Message {
	var out []document.Message
	d := m.Differences[0]
	_, known := c.share(Place{d.Indicator.ID, d.Area.ID})
	switch {
	case !known && (d.Unit != "IDR" || c.Money <= 0):
		out = append(out, document.Message{
			ID: "Belum diketahui berapa orang dan berapa rupiah yang tersangkut, jadi urutannya hanya perkiraan.",
			EN: "How many people and how much money are touched is not known, so the rank is a guess.",
		})
	case d.Indicator.ID != "" && m.Money == nil:
		out = append(out, document.Message{
			ID: "Uang belum diketahui: pada berkas yang diterima tidak ada pagu atau realisasi program ini, jadi urutannya menurut penduduk.",
			EN: "The money is not known: no file received has a budget or spending of this programme, so the rank goes by inhabitants.",
		})
	}
	switch {
	case d.Rule == evidenceRule:
		if around {
			out = append(out, document.Message{
				ID: "Pada bulan dan wilayah itu sendiri tidak ada pemeriksaan lapangan; bukti berasal dari bulan dan wilayah di sekitarnya.",
				EN: "There is no field check of that very month and area; the evidence comes from the months and areas around.",
			})
		}
		out = append(out, document.Message{
			ID: "Apakah laporan dan bukti memakai definisi yang sama belum diperiksa.",
			EN: "Whether report and evidence use the same definition has not been checked.",
		})
	case m.Kind == difference.Integrity:
		out = append(out, document.Message{
			ID: "Sebabnya tidak diketahui: cara mengukur yang jujur pun dapat menghasilkan pola ini.",
			EN: "The cause is not known: an honest way of measuring can give this pattern too.",
		})
	}
	if m.Status == difference.PossibleMisreading {
		out = append(out, document.Message{
			ID: "Pembacaan angkanya belum terbukti; bandingkan dahulu dengan halamannya.",
			EN: "The reading of the figures is not proven; compare it with the page first.",
		})
	}
	return out
}

func tenths(v float64) float64 { return math.Round(10*v) / 10 }
