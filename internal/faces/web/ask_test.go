package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"nyata/internal/record/account"
)

func TestAskAnswersWithThePlaceOfEveryFigure(t *testing.T) {
	s := open(t).as(account.Mayor)
	page := s.page("/ask?q=" + url.QueryEscape("berapa sampah tertangani triwulan 3 2026?"))
	page.has("h1", "86%")
	page.has(".chips li", "2026")
	page.has("#figures ~ .scroll a.cite", "86")
	page.has(".panel h2", "lebih baik daripada bukti")
	page.has("h1 ~ p", "Bukti dari sumber lain")
	page.has("#figures ~ .scroll .status", "Tidak sesuai")
	table := s.get("/ask.csv?q=" + url.QueryEscape("berapa sampah tertangani triwulan 3 2026?"))
	if table.Code != http.StatusOK || !strings.Contains(table.Body.String(), "86%") || !strings.Contains(table.Body.String(), "bukti,rentang 90%") {
		t.Errorf("%d: %s", table.Code, table.Body)
	}
}

func TestAskRefusesWithTheWord(t *testing.T) {
	page := open(t).as(account.Mayor).page("/ask?q=" + url.QueryEscape("berapa jumlah kuda nil tahun 2026?"))
	page.has("h1", "kuda")
	if h1, teach := page.one("h1"), page.one("#teach"); !strings.Contains(h1, "“"+between(teach, "“", "”")+"”") {
		t.Errorf("the page speaks of two words: %q and %q", h1, teach)
	}
	for _, n := range page.all(".cite") {
		t.Errorf("a refused question shows the figure %s", words(n))
	}
}

// A selection and an order of reports lead to those of the evidence, the
// condition being held against the evidence too.
func TestAnOrderOfReportsLeadsToThatOfTheEvidence(t *testing.T) {
	s := open(t).as(account.Mayor)
	for _, asked := range []string{"perangkat daerah mana yang sampah tertanganinya di bawah 95%?", "urutkan sampah tertangani per perangkat daerah dari terendah"} {
		page := s.page("/ask?q=" + url.QueryEscape(asked))
		for _, o := range page.all(".chip-form option") {
			if label := words(o); strings.HasPrefix(label, "asc") || strings.HasPrefix(label, "desc") {
				t.Errorf("%s: a part can be changed to %q", asked, label)
			}
		}
		links := page.all("#evidence ~ ul a")
		if len(links) != 1 {
			t.Errorf("%s: %d ways to ask the evidence", asked, len(links))
			continue
		}
		to := attribute(links[0], "href")
		if plan, _ := url.QueryUnescape(to); strings.Contains(plan, "reported") || !strings.Contains(plan, "estimate") {
			t.Errorf("%s leads to %s", asked, plan)
		}
		s.page(to).hasNot("#evidence")
	}
	s.page("/ask?q=" + url.QueryEscape("berapa sampah tertangani triwulan 3 2026?")).hasNot("#evidence")
}

func TestAQuestionAboutAPersonIsNotKept(t *testing.T) {
	answer := open(t).as(account.Mayor).get("/ask?q=" + url.QueryEscape("bantuan untuk 6472014107900001 berapa?"))
	if to := answer.Header().Get("Location"); answer.Code != http.StatusSeeOther || strings.Contains(to, "6472") {
		t.Errorf("%d to %q", answer.Code, to)
	}
}

func TestAnAgencyAsksOfItsOwn(t *testing.T) {
	page := open(t).as(account.Operator).page("/ask?q=" + url.QueryEscape("berapa persentase jalan kota dalam kondisi mantap TW III 2026?"))
	for _, n := range page.all(".cite") {
		t.Errorf("the operator of one agency is told another's figure %s", words(n))
	}
}

func between(text, from, to string) string {
	_, text, _ = strings.Cut(text, from)
	text, _, _ = strings.Cut(text, to)
	return text
}
