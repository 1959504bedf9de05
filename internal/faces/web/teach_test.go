package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"nyata/internal/record/account"
	"nyata/internal/record/asked"
	"nyata/internal/record/verified"
)

// ask is the address of a question.
func ask(q string) string { return "/ask?" + url.Values{"q": {q}}.Encode() }

func TestAWordIsBoundAndUnderstoodInTheNextQuestion(t *testing.T) {
	s := open(t).as(account.Steward)
	const question = "berapa jelantah triwulan 3 2026?"
	page := s.page(ask(question))
	page.has("#teach", "jelantah")
	indicator := attribute(page.all("#to option[value^='indicator/']")[0], "value")
	if got := attribute(page.all("form.bind input[name=word]")[0], "value"); got != "jelantah" {
		t.Errorf("the form is filled with %q", got)
	}
	answer := s.post("/vocabulary", url.Values{"word": {"jelantah"}, "to": {indicator}, "reason": {"begitu warga menyebutnya"}, "q": {question}})
	to := answer.Header().Get("Location")
	if answer.Code != http.StatusSeeOther || !strings.Contains(to, "/ask?") || !strings.Contains(to, "jelantah") {
		t.Fatalf("%d to %q: %s", answer.Code, to, answer.Body)
	}
	s.page(to).hasNot("#teach")
	list := s.page("/vocabulary")
	list.has("tbody th", "jelantah")
	list.has("tbody td", "begitu warga menyebutnya")
	if answer := s.post("/vocabulary/release", url.Values{"word": {"jelantah"}}); answer.Code != http.StatusSeeOther {
		t.Fatalf("%d", answer.Code)
	}
	s.page("/vocabulary").has("#past-words ~ ul", "jelantah")
	s.page(ask(question)).has("#teach", "jelantah")
}

func TestAWordOfTheCatalogueIsNotBound(t *testing.T) {
	s := open(t).as(account.Steward)
	answer := s.post("/vocabulary", url.Values{"word": {"sampah"}, "to": {"indicator/" + s.office.city.Indicators[0].ID}, "reason": {"x"}})
	if answer.Code != http.StatusUnprocessableEntity {
		t.Fatalf("%d", answer.Code)
	}
	page := parse(t, answer)
	page.has("#errors", "")
	if len(s.office.words) > 0 {
		t.Error("it is bound")
	}
}

func TestWhoMayNotBindIsToldWho(t *testing.T) {
	page := open(t).as(account.Mayor).page(ask("berapa jelantah triwulan 3 2026?"))
	page.has("section", "Walidata")
	page.hasNot("form.bind")
}

func TestQuestionsAreCountedWithoutTheirText(t *testing.T) {
	s := open(t).as(account.Steward)
	s.get(ask("berapa sampah tertangani triwulan 3 2026?"))
	s.get(ask("berapa jelantah triwulan 3 2026?"))
	s.get(ask("bantuan untuk 6472014107900001 berapa?"))
	s.get("/ask")
	want := []asked.Outcome{asked.Answered, asked.Refused, asked.Personal}
	if len(s.office.asked) != len(want) {
		t.Fatalf("%d questions counted: %+v", len(s.office.asked), s.office.asked)
	}
	for i, a := range s.office.asked {
		if a.Outcome != want[i] || strings.Contains(string(a.Plan)+a.Word, "6472") || (a.Outcome == asked.Answered) != (a.Plan != nil) {
			t.Errorf("%+v, want %s", a, want[i])
		}
	}
	page := s.page("/vocabulary")
	page.has("#waiting ~ ul", "jelantah")
	page.has("#outcomes ~ .scroll td", "33,3%")
}

func TestAChipIsChanged(t *testing.T) {
	s := open(t).as(account.Mayor)
	page := s.page(ask("berapa sampah tertangani triwulan 3 2026?"))
	form := page.all("details.chip form")
	if len(form) == 0 {
		t.Fatal("no part of the plan can be changed")
	}
	plan := attribute(page.all("details.chip input[name=plan]")[0], "value")
	answer := s.get("/ask?" + url.Values{"plan": {plan}, "field": {"measure"}, "value": {"target"}}.Encode())
	to := answer.Header().Get("Location")
	if answer.Code != http.StatusSeeOther || !strings.HasPrefix(to, "/ask?plan=") || strings.Contains(to, "field") {
		t.Fatalf("%d to %q", answer.Code, to)
	}
	s.page(to).has(".chips", "target")
	for _, x := range []struct{ field, value, say string }{{"op", "trend", "perkembangan"}, {"factor:", "jalan-mantap", "di samping: Persentase jalan kota dalam kondisi mantap"}} {
		answer := s.get("/ask?" + url.Values{"plan": {plan}, "field": {x.field}, "value": {x.value}}.Encode())
		if answer.Code != http.StatusSeeOther {
			t.Fatalf("%s: %d", x.field, answer.Code)
		}
		s.page(answer.Header().Get("Location")).has(".chips summary", x.say)
	}
	long := s.page(ask("berapa panjang jalan kota yang dibangun triwulan 2 2026?"))
	length := attribute(long.all("details.chip input[name=plan]")[0], "value")
	answer = s.get("/ask?" + url.Values{"plan": {length}, "field": {"below"}, "value": {"ruang-hijau"}}.Encode())
	ratio := s.page(answer.Header().Get("Location"))
	ratio.has(".chips summary", "rasio")
	ratio.has(".chips li", "Panjang jalan kota yang dibangun, dibagi")
	ratio.has(".chips summary", "pembagi: Luas ruang terbuka hijau")
	for name, bad := range map[string]url.Values{
		"a plan that is none":     {"plan": {"{"}},
		"a value of another type": {"plan": {plan}, "field": {"group"}, "value": {"rw"}},
		"a field there is none":   {"plan": {plan}, "field": {"sql"}, "value": {"x"}},
		"an invented indicator":   {"plan": {strings.Replace(plan, `"metrics":["`, `"metrics":["x`, 1)}},
	} {
		answer := s.get("/ask?" + bad.Encode())
		if answer.Code == http.StatusSeeOther || strings.Contains(answer.Body.String(), "#figures") {
			t.Errorf("%s: %d to %q", name, answer.Code, answer.Header().Get("Location"))
		}
	}
	s.page("/ask?"+url.Values{"q": {"kalau triwulan 2 2026?"}, "after": {plan}}.Encode()).has(".edited ins", "II 2026")
}

func TestAnAnswerIsKeptAndHeldAgainstLater(t *testing.T) {
	s := open(t).as(account.Mayor)
	const question = "berapa sampah tertangani triwulan 3 2026?"
	page := s.page(ask(question))
	plan := attribute(page.all("form.keep input[name=plan]")[0], "value")
	answer := s.post("/verified", url.Values{"plan": {plan}, "q": {question}})
	if to := answer.Header().Get("Location"); answer.Code != http.StatusSeeOther || !strings.HasPrefix(to, "/verified") {
		t.Fatalf("%d to %q: %s", answer.Code, to, answer.Body)
	}
	if kept := s.office.kept; len(kept) != 1 || kept[0].Text != question || len(kept[0].Figures) == 0 || kept[0].Figures[0].File == "" {
		t.Fatalf("%+v", kept)
	}
	s.page("/verified").has(".kept", question)
	s.page("/verified").has("h1", "belum ditanyakan lagi")
	s.page("/").hasNot("#changed-answers")
	now := s.office.kept[0].Figures[0]
	was, value := now, 12.5
	was.Value = &value
	s.office.kept[0].Figures[0] = was
	s.office.checks = []verified.Check{{Question: "kept", State: verified.Changed, Changes: []verified.Change{{Then: &was, Now: &now}}}}
	list := s.page("/verified")
	list.has("h1", "1 dari 1")
	list.has(".changes", "12,5")
	list.has(".changes", "86")
	s.page("/").has("#changed-answers ~ ul", "12,5")
	if answer := s.post("/verified/kept/retire", nil); answer.Code != http.StatusSeeOther || len(s.office.kept) != 0 {
		t.Errorf("%d, %d kept", answer.Code, len(s.office.kept))
	}
}

func TestAnAgencyKeepsNoAnswers(t *testing.T) {
	s := open(t).as(account.Operator)
	s.page(ask("berapa sampah tertangani triwulan 3 2026?")).hasNot("form.keep")
	if answer := s.get("/verified"); answer.Code != http.StatusForbidden {
		t.Errorf("%d", answer.Code)
	}
	if answer := s.post("/verified", url.Values{"plan": {"{}"}}); answer.Code != http.StatusForbidden {
		t.Errorf("%d", answer.Code)
	}
}
