package web_test

import (
	"net/http"
	"strings"
	"testing"

	"nyata/internal/faces/text"
	"nyata/internal/faces/web/mayor"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/account"
	"nyata/internal/record/observation"
	"nyata/internal/record/reply"
)

// learn gives the world what is learned of its sources, and what is really the
// case: the evidence and one point for waste, what was reported for roads.
func (w *world) learn() {
	of := func(indicator string, kind observation.SourceKind, agency string, change ...func(*weigh.Source)) {
		s := weigh.Source{Indicator: indicator, Unit: "%", Kind: kind, Agency: agency, Follows: 1, Noise: 1.4, Figures: 90, Comparisons: 30}
		for _, f := range change {
			f(&s)
		}
		w.sources = append(w.sources, s)
	}
	bias := func(value, low, high float64) func(*weigh.Source) {
		return func(s *weigh.Source) {
			s.Bias, s.First, s.Last = &weigh.Range{Value: value, Low: low, High: high}, value/2, 1.5*value
		}
	}
	of("sampah-tertangani", observation.Survey, "", func(s *weigh.Source) { s.Noise = 1.8 })
	of("sampah-tertangani", observation.Complaint, "", func(s *weigh.Source) { s.Noise = 0.2 })
	of("sampah-tertangani", observation.Report, "dlh", bias(17.2, 14.5, 20), func(s *weigh.Source) { s.Late = 2 })
	of("jalan-mantap", observation.Report, "dpupr", bias(0.5, -1, 2))
	of("imunisasi", observation.Report, "dinkes", func(s *weigh.Source) { s.Comparisons = 0 })

	w.truth = mayor.Truth{Values: map[mayor.Cell]float64{}, Manners: map[string]string{"sampah-tertangani": "just_over_goal", "jalan-mantap": "as_measured"}}
	for _, b := range w.beliefs {
		is := b.Evidence.Value + 1
		if b.Indicator == "jalan-mantap" {
			is = b.Report.Value
		}
		w.truth.Values[mayor.Cell{Indicator: b.Indicator, Area: b.Area, Month: b.Month}] = is
	}
}

// truths is the truth of a world.
type truths struct{ *world }

func (t truths) Truth() (mayor.Truth, error) { return t.truth, nil }

func TestSources(t *testing.T) {
	s := open(t).as(account.Mayor)
	s.page("/matters").has("ul.plain a", "dipelajari tentang setiap sumber")
	page := s.page("/sources")
	page.has("h1", "Laporan DLH tentang Persentase sampah tertangani rata-rata 17,2 poin lebih baik daripada bukti")
	page.has(".notice", "Bukan hasil audit")
	page.has("h2", "Persentase jalan kota dalam kondisi mantap: tidak ada sumber yang jelas lebih baik daripada bukti")
	waste := words(page.all("table.sources tbody tr")[0])
	for _, want := range []string{"Di atas bukti", "+17,2 poin (14,5 sampai 20)", "±1,4 poin", "2 bulan", "30", "Belum ditanggapi", "Dari +8,6 poin"} {
		if !strings.Contains(waste, want) {
			t.Errorf("the waste reports do not say %q: %s", want, waste)
		}
	}
	page.has("table.sources tr", "Survei")
	page.has("table.sources td", "1,8× ragam")
	page.has("table.sources td", "±22% jumlahnya")
	page.has("table.sources tr", "Tidak ada persoalan untuk ditanggapi")
	page.has("h2", "Belum dapat dibandingkan: 1 indikator")
	page.has("details li", "Cakupan imunisasi dasar lengkap")
	s.in(text.EN).page("/sources").has("h1", "better than the evidence")
}

func TestAnAgencysReplyStandsBesideItsSource(t *testing.T) {
	s := open(t).as(account.Mayor)
	id := s.office.matter("dlh")
	for i, said := range []string{"Timbangan lama dipakai.", "Timbangan rusak sampai Mei."} {
		s.office.replies = append(s.office.replies, reply.Reply{ID: id + "/" + said[:3], Difference: id, Agency: "dlh", Text: said, At: now.AddDate(0, 0, i)})
	}
	page := s.page("/sources")
	if got := page.one("table.sources blockquote"); got != "Timbangan rusak sampai Mei." {
		t.Errorf("the last answer is %q", got)
	}
	if link := attribute(page.all("table.sources td a")[0], "href"); link != "/matters/"+id {
		t.Errorf("the answer leads to %q", link)
	}
}

func TestAnAgencySeesItsOwnSources(t *testing.T) {
	page := open(t).as(account.Operator).get("/sources").Body.String()
	if !strings.Contains(page, "Laporan DLH") || strings.Contains(page, "DPUPR") {
		t.Error("the operator of one agency sees what is learned of another's reports, or not its own")
	}
}

func TestCompareWithTheTruth(t *testing.T) {
	s := open(t).as(account.Mayor)
	s.page("/matters").has("ul.plain a", "keadaan sebenarnya")
	page := s.page("/compare")
	page.has(".notice", "Hanya mungkin di kota contoh")
	rows := map[string]string{}
	for _, row := range page.all("table.compare tbody tr") {
		rows[words(cells(row, "th a")[0])] = words(row)
	}
	for name, want := range map[string][]string{
		"Persentase sampah tertangani":               {"DLH: sedikit di atas target", "1 poin", "100%", "Perkiraan lebih dekat", "90"},
		"Persentase jalan kota dalam kondisi mantap": {"DPUPR: seperti diukur", "0 poin", "1 poin", "Laporan lebih dekat"},
	} {
		for _, part := range want {
			if !strings.Contains(rows[name], part) {
				t.Errorf("%s: %q does not say %q", name, rows[name], part)
			}
		}
	}
	page.has("h1", "Perkiraan rata-rata 1 poin dari keadaan sebenarnya")
	page.has(".facts dd", "memuat keadaan sebenarnya pada 100% dari 15 bulan")
}

func TestAnAgencyComparesItsOwn(t *testing.T) {
	page := open(t).as(account.Operator).get("/compare").Body.String()
	if !strings.Contains(page, "DLH: ") || strings.Contains(page, "DPUPR") {
		t.Error("the operator of one agency sees how far another's reports are off, or not its own")
	}
}

// TestNoTruthNoPage: a city whose truth nobody knows has no such page and no
// link to it, and neither has a real city, whatever is at hand.
func TestNoTruthNoPage(t *testing.T) {
	for name, change := range map[string]func(*site){
		"no truth": func(s *site) {
			d := deps(t, s.office)
			d.Truths = nil
			s.handler = handlerOf(t, d)
		},
		"a real city": func(s *site) { s.office.city.Sample = false },
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t)
			change(s)
			s.as(account.Mayor)
			if answer := s.get("/compare"); answer.Code != http.StatusNotFound {
				t.Errorf("answers %d", answer.Code)
			}
			s.page("/matters").hasNot("a[href='/compare']")
		})
	}
}
