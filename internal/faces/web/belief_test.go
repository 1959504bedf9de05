package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/judgement/estimate"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/account"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// believe gives the city areas, and evidence beside the reports of two
// agencies: waste, where the reports are better, and roads, where they agree.
// The last area has no evidence at all.
func (w *world) believe(t testing.TB) {
	areas := []place.Area{{ID: "98.01", Name: "Kota Contoh", Kind: place.City}}
	for i, name := range []string{"Tanjung Baru", "Hulu Kota", "Pasar Lama", "Muara Jaya", "Bukit Hijau", "Rawa Indah"} {
		id := fmt.Sprintf("98.01.01.100%d", i+1)
		areas = append(areas, place.Area{ID: id, Name: name, Kind: place.Kelurahan, Parent: "98.01"})
		x, y := 117+float64(i%3)/10, -float64(i/3)/10
		w.city.Boundaries = append(w.city.Boundaries, reference.Boundary{
			Area: id, Polygons: [][][][2]float64{{{{x, y}, {x + 0.1, y}, {x + 0.1, y - 0.1}, {x, y - 0.1}, {x, y}}}},
		})
	}
	tree, err := place.NewTree(areas)
	if err != nil {
		t.Fatal(err)
	}
	w.city.Areas = tree
	figure := func(file, code string) string { return w.find(file, code, observation.Reported).ID }
	waste, roads := figure("dlh/evaluasi-renja-tw3-2026.pdf", "2.11.11.2.01"), figure("dpupr/evaluasi-renja-tw2-2026.xlsx", "1.03.10.2.02")
	for m := range 15 {
		month := period.Month(2025+(m+6)/12, (m+6)%12+1)
		for i, a := range areas[1:] {
			add := func(indicator, agency, figure string, evidence, reported float64) {
				r := weigh.Range{Value: evidence, Low: evidence - 5, High: evidence + 5}
				b := weigh.Belief{
					Indicator: indicator, Area: a.ID, Month: month, Unit: "%", Estimate: r, Evidence: r, Verified: true, Sources: 9,
					Report: &weigh.Report{Value: reported, Agency: agency, Period: month, Observation: figure},
				}
				if m == 14 {
					b.Explained = &weigh.Explained{Usual: 0.5, Rest: 0.1, Value: 0.9, Parts: []weigh.Part{{Observation: figure, Kind: observation.Survey, Month: month, Adds: 0.3}}}
				}
				if i == len(areas)-2 {
					b.Sources, b.Verified = 0, false
				} else {
					p := 0.02
					if reported > evidence+8 {
						p, b.Flagged = 0.98, true
					}
					b.Material = &p
				}
				w.beliefs = append(w.beliefs, b)
			}
			add("sampah-tertangani", "dlh", waste, 66+float64(i*2)+float64(m)/5, 86)
			add("jalan-mantap", "dpupr", roads, 84+float64(i), 85+float64(i))
		}
		total := weigh.Total{Indicator: "sampah-tertangani", Area: "98.01", Month: month, Unit: "%", Areas: 6, Of: 6, Seen: 5}
		total.Evidence = weigh.Range{Value: 71 + float64(m)/5, Low: 69 + float64(m)/5, High: 73 + float64(m)/5}
		total.Estimate = total.Evidence
		w.totals = append(w.totals, total)
	}
	w.gather()
}

// gather puts the world's differences and beliefs together as intake does.
func (w *world) gather() {
	of := matter.CityOf(w.city, nil, estimate.Options{})
	of.Places = map[string]observation.Source{}
	for _, list := range w.recorded {
		for _, r := range list {
			of.Places[r.ID] = r.Source
		}
	}
	w.matters = matter.Gather(matter.Input{City: of, Differences: w.differences, Beliefs: w.beliefs, Checks: matter.Checks()})
	w.visits = matter.Visits(of, w.beliefs, matter.Checks())
}

// matter is the foremost matter of an agency that the evidence gives.
func (w *world) matter(agency string) string {
	for _, m := range w.matters {
		if m.Agency.ID == agency && m.Probability != nil {
			return m.ID
		}
	}
	return "m-0000000000000000"
}

func TestMatters(t *testing.T) {
	s := open(t).as(account.Mayor)
	list := s.page("/matters")
	list.has("h2", "Kinerja: 1")
	list.has(".rows .meta", "DLH")
	id := s.office.matter("dlh")
	one := s.page("/matters/" + id)
	one.has(".notice", "Bukan hasil audit")
	one.has("table.dumbbells th", "Tanjung Baru")
	one.has("dd code", "1")
	one.has("details .cite", "survei, September 2026")
	one.has("details li", "menaikkan 0,3")
	if len(one.all("img.crop")) == 0 {
		t.Error("no place is pictured")
	}
	s.page("/visits").has("h1", "unjungan")
	s.page("/calibration").has("h1", "36 dari 40")
}

func TestAnAgencyAnswersAMatter(t *testing.T) {
	s := open(t).as(account.Operator)
	id := s.office.matter("dlh")
	s.page("/matters/"+id).has("form textarea", "")
	answer := s.post("/matters/"+id+"/reply", url.Values{"text": {"Timbangan rusak sampai Mei."}})
	if answer.Code != http.StatusSeeOther || len(s.office.writes) != 1 {
		t.Errorf("%d, wrote %q", answer.Code, s.office.writes)
	}
	if answer := s.post("/matters/"+id+"/reply", url.Values{"text": {""}}); answer.Code != http.StatusUnprocessableEntity {
		t.Errorf("an empty answer: %d", answer.Code)
	}
}

func TestReportsBesideEvidence(t *testing.T) {
	s := open(t).as(account.Mayor)
	home := s.get("/")
	for _, want := range []string{"1 angka dilaporkan lebih baik daripada bukti lapangan", "Tidak sesuai", "Sesuai bukti", "map-dlh-hatch"} {
		if !strings.Contains(home.Body.String(), want) {
			t.Errorf("the first page does not say %q", want)
		}
	}
	page := s.get("/indicators/sampah-tertangani").Body.String()
	for _, want := range []string{"lebih baik daripada bukti", "Rawa Indah: belum ada bukti", "/figures/", "proyeksi"} {
		if !strings.Contains(page, want) {
			t.Errorf("the indicator's page does not say %q", want)
		}
	}
}

// TestAnIndicatorOfTheWholeCity: what the evidence says of areas together.
func TestAnIndicatorOfTheWholeCity(t *testing.T) {
	page := open(t).as(account.Mayor).page("/indicators/sampah-tertangani")
	page.has("h2", "di seluruh kota: 73,8% (71,8–75,8)")
	page.has("table.totals tr", "5 dari 6")
}

func TestAnAgencySeesItsOwnEvidence(t *testing.T) {
	home := open(t).as(account.Operator).get("/").Body.String()
	if !strings.Contains(home, "sampah") || strings.Contains(home, "/indicators/jalan-mantap") {
		t.Error("the operator of one agency sees the evidence beside another's reports")
	}
}

func TestAFigureLeadsToItsPage(t *testing.T) {
	s := open(t).as(account.Mayor)
	id := s.office.beliefs[0].Report.Observation
	answer := s.get("/figures/" + id)
	if to := answer.Header().Get("Location"); answer.Code != http.StatusSeeOther || !strings.Contains(to, "/view?") || !strings.Contains(to, "figure="+id) {
		t.Errorf("%d to %q", answer.Code, to)
	}
	if answer := s.get("/figures/0000000000000000-1-0000000000000000"); answer.Code != http.StatusNotFound {
		t.Errorf("a figure that is not there: %d", answer.Code)
	}
}
