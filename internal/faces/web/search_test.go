package web_test

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/record/account"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// finder finds one passage in every document, and says nearly the same of each.
type finder struct{ *world }

func (f finder) Find(_ context.Context, question string, _ int, may func(string) bool) (hits []casework.Hit, err error) {
	const text = "Pada awal tahun jalan lingkungan di kelurahan ini rusak berat sehingga warga sulit lewat dan dinas memperbaikinya dengan dana yang tersedia sampai akhir tahun berjalan tanpa kendala yang berarti bagi warga"
	for i, r := range f.receipts {
		if question == "jalan rusak" && may(r.ID) {
			hits = append(hits, casework.Hit{
				Passage: casework.Passage{Text: text, Source: observation.Source{SHA256: r.ID, Page: 2, Box: &document.Box{X0: 10, Y0: 20, X1: 30, Y1: 40}, Table: -1}},
				Year:    2024 + i%2, Score: 1, Snippet: []casework.Run{{Text: "warga melapor"}, {Text: "jalan", Found: true}, {Text: "<b>rusak</b>"}},
			})
		}
	}
	return hits, nil
}

// Quantities are all those of running text that a reader may see.
func (f finder) Quantities(_ context.Context, _ [][]string, _ int, may func(string) bool) (ids []string, err error) {
	for _, r := range f.receipts {
		for _, o := range f.recorded[r.ID] {
			if o.Narrative != nil && may(r.ID) {
				ids = append(ids, o.ID)
			}
		}
	}
	return ids, nil
}

func TestSearch(t *testing.T) {
	s := open(t).as(account.Mayor)
	s.page("/search").has("h1", "Cari dalam teks semua dokumen")
	page := s.page("/search?q=jalan+rusak")
	page.has("h1", "bagian teks tentang “jalan rusak”")
	page.has("mark", "jalan")
	page.has(".rows p", "<b>rusak</b>")
	page.has(".rows a[href*='box=10.0%2C20.0%2C30.0%2C40.0']", "halaman 2")
	page.has(".rows .meta a", "halaman 2") // the same in another year
	s.page("/search?q=tidak+ada").has("h1", "Tidak ada bagian teks")
	refused := s.get("/search?q=NIK+6472010203040005")
	if to := refused.Header().Get("Location"); refused.Code != http.StatusSeeOther || to != "/search?refused=1" || strings.Contains(refused.Body.String(), "6472010203040005") {
		t.Errorf("a NIK is searched for, or kept in the address: %d %q", refused.Code, to)
	}
	s.page("/search?refused=1").has(".error", "memuat data pribadi")
	own := open(t).as(account.Operator).page("/search?q=jalan+rusak")
	for _, n := range own.all(".rows a") {
		if said := words(n); strings.Contains(said, "disdik") || strings.Contains(said, "satpol") {
			t.Errorf("an operator finds %q", said)
		}
	}
}

func TestFoundWordsAreMarkedOnThePage(t *testing.T) {
	s := open(t)
	r := s.office.named("dlh/evaluasi-renja-tw3-2026.pdf")
	pages := s.office.pages[r.ID]
	if len(pages) == 0 {
		t.Fatal("the document has no pages")
	}
	pages[0].Words = append(
		pages[0].Words,
		document.Word{Text: "Pembangunan", Box: document.Box{X0: 10, Y0: 700, X1: 60, Y1: 710}},
		document.Word{Text: "terbangun,", Box: document.Box{X0: 70, Y0: 700, X1: 120, Y1: 710}},
		document.Word{Text: "NIK", Box: document.Box{X0: 130, Y0: 700, X1: 150, Y1: 710}},
		document.Word{Text: "dibangun", Box: document.Box{X0: 10, Y0: 20, X1: 60, Y1: 30}},
	)
	s.as(account.Mayor)
	at := "/documents/" + r.ID + "/view?page=1&box=0.0%2C690.0%2C500.0%2C720.0"
	page := s.page(at + "&find=bangun")
	if n := len(page.all("svg rect.found")); n != 2 {
		t.Errorf("%d words are marked in the passage, however they are bent", n)
	}
	page.has("p[role=status]", "Ditandai 2 kata")
	if n := len(s.page("/documents/" + r.ID + "/view?page=1&find=bangun").all("svg rect.found")); n != 3 {
		t.Errorf("%d words are marked on the page", n)
	}
	if n := len(s.page(at + "&find=6472010203040005").all("svg rect.found")); n != 0 {
		t.Errorf("personal data are looked for: %d", n)
	}
	s.page("/search?q=jalan+rusak").has(".rows a[href*='find=jalan+rusak']", "halaman 2")
}
