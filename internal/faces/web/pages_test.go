package web_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"nyata/internal/faces/text"
	"nyata/internal/record/account"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
	"nyata/internal/record/receipt"
)

func TestHomeStatesWhatIsMissingAndWhatContradicts(t *testing.T) {
	s := open(t)
	s.office.beliefs = nil // one source alone
	page := s.as(account.Mayor).page("/")
	if got := page.one("h1"); got != "4 perbedaan perlu klarifikasi; 5 dari 32 dokumen belum diterima" {
		t.Errorf("title %q", got)
	}
	page.has(".status.unknown", "Belum diperiksa")
	page.has(".sample", "Data contoh")
	page.has(".matrix .status.agrees", "Diterima")
	page.has(".matrix .status.missing", "Belum ada")
	page.has(".matrix .status.disagrees", "Tidak terbaca")
	page.has(".matrix .status.plain", "Belum waktunya")
	page.has(".rows .status", "Belum ditanggapi")
	page.has(`a[href="/documents?agency=-"]`, "2 berkas")
	for _, n := range page.all(".matrix .status") {
		if words(n) == "" || len(cells(n, "svg")) == 0 {
			t.Error("a place of the matrix is told by colour alone")
		}
	}
	if rows := page.all(".matrix tbody tr"); len(rows) != len(agencies) {
		t.Errorf("matrix has %d rows, want one for each of %d agencies", len(rows), len(agencies))
	}
}

func TestHomeOfAnotherYear(t *testing.T) {
	page := open(t).as(account.Mayor).page("/?year=2025")
	page.has(".matrix thead", "LKjIP")
	page.has(".matrix .status.weak", "Terbaca sebagian")
	if got := page.one("#received"); got != "6 dari 8 dokumen 2025 belum diterima" {
		t.Errorf("title of the matrix %q", got)
	}
}

func TestHomeOfAnAgencyShowsItsOwnAlone(t *testing.T) {
	page := open(t).as(account.Operator).page("/")
	if rows := page.all(".matrix tbody tr"); len(rows) != 1 {
		t.Errorf("matrix has %d rows, want the agency's own", len(rows))
	}
	for _, n := range page.all("main") {
		if said := words(n); strings.Contains(said, "imunisasi") || strings.Contains(said, "Dinas Kesehatan") {
			t.Error("an operator reads about another agency")
		}
	}
}

func TestHomeWithoutDocumentsSaysWhatToDo(t *testing.T) {
	s := open(t)
	s.office.receipts, s.office.differences, s.office.city.Expected = nil, nil, nil
	page := s.as(account.Mayor).page("/")
	page.has("h1", "Belum ada dokumen")
	page.has(".empty", "folder yang dipantau")
}

func TestAgencyShowsFiguresThatOpenTheirSource(t *testing.T) {
	page := open(t).as(account.Mayor).page("/agencies/dlh")
	page.has("h1", "2 perbedaan perlu klarifikasi")
	page.has("#figures ~ .scroll .cite", "86%")
	for _, n := range page.all("#figures ~ .scroll td.number") {
		if words(n) != "" && len(cells(n, "a[href*='/view?']")) == 0 {
			t.Errorf("figure %q does not open its source", words(n))
		}
	}
	page.has("td .cite[data-state=doubtful]", "61")
}

func TestAgencyOffersOtherMeasures(t *testing.T) {
	page := open(t).as(account.Mayor).page("/agencies/dlh?measure=realised&year=2026")
	page.has("#figures", "realisasi anggaran")
	page.has("#figures ~ .scroll .cite", "Rp")
}

func TestIndicatorPutsDocumentsSideBySide(t *testing.T) {
	s := open(t)
	s.office.beliefs = nil
	page := s.as(account.Mayor).page("/indicators/sampah-tertangani")
	page.has("h1", "dilaporkan 86% (s.d. TW III 2026)")
	page.has("h2", "86 terhadap target 85 (s.d. TW III 2026)")
	page.has("th", "Target – evaluasi Renja")
	page.has("th", "Realisasi – LKjIP")
	page.has("td", "dibaca, belum diverifikasi")
	if charts := page.all("figure svg.chart[role=img][aria-label]"); len(charts) == 0 {
		t.Error("no chart with a name")
	}
}

func TestIndicatorNobodyKnows(t *testing.T) {
	if code := open(t).as(account.Mayor).get("/indicators/tidak-ada").Code; code != http.StatusNotFound {
		t.Errorf("answer %d, want 404", code)
	}
}

func TestIndicatorsAreFoundByName(t *testing.T) {
	page := open(t).as(account.Mayor).page("/indicators?q=jalan")
	if rows := page.all("tbody tr"); len(rows) != 2 {
		t.Errorf("%d rows, want both indicators of roads", len(rows))
	}
}

func TestIndicatorsCountWhatTheReaderSees(t *testing.T) {
	for role, want := range map[account.Role]string{account.Mayor: "5", account.Operator: "0"} {
		s := open(t).as(role)
		for range 2 { // counted, then remembered
			page := s.page("/indicators?q=imunisasi")
			if got := page.one("tbody td.number"); (got == "0") != (want == "0") {
				t.Errorf("as %s: %s figures of another agency's indicator", role, got)
			}
		}
	}
}

func TestDifferencesAreFiltered(t *testing.T) {
	s := open(t).as(account.Mayor)
	for query, want := range map[string]int{
		"": 4, "?status=": 6, "?agency=dlh": 2, "?status=counted": 4, "?status=possible_misreading": 1, "?unanswered=1": 3,
		"?status=&rule=children_sum": 1, "?rule=children_sum": 0, "?status=&agency=dlh&rule=children_sum": 0,
	} {
		if rows := s.page("/differences" + query).all("tbody tr"); len(rows) != want {
			t.Errorf("/differences%s shows %d rows, want %d", query, len(rows), want)
		}
	}
}

func TestDifferenceShowsBothNumbersPlacesAndRule(t *testing.T) {
	page := open(t).as(account.Mayor).page("/differences/d-capaian")
	page.has(".notice", "Bukan hasil audit")
	page.has(".big", "101,17%")
	page.has(".big", "72%")
	page.has("dd", "achievement_recomputed 1")
	page.has(".status", "Perlu klarifikasi")
	page.has(".status", "Belum ditanggapi")
	if places := page.all("a[href*='/view?'] img.crop[alt]"); len(places) != 2 {
		t.Errorf("%d pictures of places, want 2", len(places))
	}
	page.has("svg.pair", "150")
	page.hasNot("form[action$='/reply']")
}

func TestDifferenceNamesAFileOfAnotherAgencyWithoutOpeningIt(t *testing.T) {
	s := open(t)
	s.office.differences[0].Sources[1] = s.office.find("dinkes/evaluasi-renja-tw1-2026.pdf", "1.02.02.2.02", observation.Reported).Source
	page := s.as(account.Operator).page("/differences/d-capaian")
	page.has(".panel", "evaluasi-renja-tw1-2026.pdf milik perangkat daerah lain")
	page.hasNot("a[href*='" + s.office.differences[0].Sources[1].SHA256 + "']")
}

func TestAnAgencyAnswersItsDifference(t *testing.T) {
	s := open(t).as(account.Operator)
	s.page("/differences/d-capaian").has("form[action$='/reply'] label", "Penjelasan")
	body := "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nTargetnya 8,9 ha menurut perubahan.\r\n" +
		"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"..\\\\..\\\\berita acara.pdf\"\r\n\r\n%PDF\r\n--x--\r\n"
	answer := s.send("/differences/d-capaian/reply", "multipart/form-data; boundary=x", body)
	if answer.Code != http.StatusSeeOther {
		t.Fatalf("reply: %d %s", answer.Code, answer.Body)
	}
	want := "difference.reply d-capaian: Targetnya 8,9 ha menurut perubahan. with berita acara.pdf (4 bytes)"
	if len(s.office.writes) != 1 || s.office.writes[0] != want {
		t.Errorf("written %q, want %q", s.office.writes, want)
	}
	page := s.page(answer.Header().Get("Location"))
	page.has(".timeline", "Targetnya 8,9 ha")
	page.has("#done", "Tanggapan tercatat")
}

func TestAnEmptyAnswerIsNotRecorded(t *testing.T) {
	s := open(t).as(account.Head)
	answer := s.post("/differences/d-capaian/reply", url.Values{"text": {"  \r\n "}})
	if answer.Code != http.StatusUnprocessableEntity || len(s.office.writes) > 0 {
		t.Fatalf("answer %d, written %q", answer.Code, s.office.writes)
	}
	page := parse(t, answer)
	page.has("#errors a[href='#text']", "Tulis penjelasannya")
	page.has(".error", "Tulis penjelasannya")
}

func TestDocumentsLoseNothing(t *testing.T) {
	s := open(t).as(account.Mayor)
	page := s.page("/documents")
	if rows := page.all("tbody tr"); len(rows) != len(s.office.receipts) {
		t.Errorf("%d rows for %d files", len(rows), len(s.office.receipts))
	}
	page.has(".status.disagrees", "Tidak terbaca")
	page = s.page("/documents?state=unreadable&agency=-")
	if rows := page.all("tbody tr"); len(rows) != 1 {
		t.Errorf("%d unreadable files of no agency, want 1", len(rows))
	}
}

func TestDocumentExplainsItsProblems(t *testing.T) {
	s := open(t).as(account.Mayor)
	page := s.page("/documents/" + s.office.named("satpol/evaluasi-renja-tw2-2026.pdf").ID)
	page.has("h1", "tidak dapat dibaca")
	page.has("#problems ~ .rows", "Simpan ulang tanpa sandi")
	page = s.page("/documents/" + s.office.named("dlh/lkjip-2025.pdf").ID)
	page.has("#problems ~ .rows a[href*='page=3']", "halaman 3")
}

func TestViewerLaysTheBoxOverTheFigure(t *testing.T) {
	s := open(t).as(account.Mayor)
	o := s.office.find("dlh/evaluasi-renja-tw3-2026.pdf", "2.11.04.2.01", observation.Achievement)
	page := s.page("/documents/" + o.Source.SHA256 + "/view?page=1&figure=" + o.ID)
	page.has("h1", "72% – Luas ruang terbuka hijau")
	box := page.all("rect.here")
	if len(box) != 1 || attribute(box[0], "x") != "540.0" || attribute(box[0], "y") != "186.0" || attribute(box[0], "width") != "90.0" {
		t.Errorf("box of the figure: %v", box)
	}
	if svg := page.all(".sheet svg"); len(svg) != 1 || attribute(svg[0], "viewbox")+attribute(svg[0], "viewBox") != "0 0 842.0 595.0" {
		t.Error("the overlay does not use the page's points")
	}
	if links := page.all(".sheet a[href*='figure=']"); len(links) != 14 {
		t.Errorf("%d other figures on the page can be opened, want 14", len(links))
	}
	page.has("#row ~ .scroll tr.here", "Capaian")
	page.has("a[rel=next]", "Berikutnya")
	page.has("a[rel=prev]", "Sebelumnya")
	page.has("summary", "Mengapa dibaca demikian")
}

func TestViewerFindsAFigureByItsBox(t *testing.T) {
	s := open(t).as(account.Mayor)
	o := s.office.find("dlh/evaluasi-renja-tw3-2026.pdf", "2.11.04.2.01", observation.Achievement)
	page := s.page("/documents/" + o.Source.SHA256 + "/view?page=1&box=542.0,188.0,628.0,222.0")
	page.has("h1", "72% – Luas ruang terbuka hijau")
}

func TestViewerSaysWhenAFigureIsNoLongerRead(t *testing.T) {
	s := open(t).as(account.Mayor)
	id := s.office.named("dlh/evaluasi-renja-tw3-2026.pdf").ID
	s.page("/documents/"+id+"/view?page=1&figure=gone").has(".panel", "tidak lagi dibaca di sini")
	if code := s.get("/documents/" + id + "/view?page=99").Code; code != http.StatusNotFound {
		t.Errorf("a page that is not there answers %d", code)
	}
}

func TestViewerShowsSheetsAndTexts(t *testing.T) {
	s := open(t).as(account.Mayor)
	o := s.office.find("dpupr/evaluasi-renja-tw2-2026.xlsx", "1.03.10.2.01", observation.Reported)
	page := s.page("/documents/" + o.Source.SHA256 + "/view?sheet=Evaluasi&figure=" + o.ID)
	if got := page.one("td.here"); got != "6,75" {
		t.Errorf("shown cell %q", got)
	}
	page.has(".grid-sheet thead th", "C")
	page.has("dd", "lembar Evaluasi, sel C2")
	o = s.office.find("dlh/perjanjian-kinerja-2026.docx", "", observation.Target)
	page = s.page("/documents/" + o.Source.SHA256 + "/view?figure=" + o.ID)
	page.has("p.here", "target 85%")
	page.has("dd", "paragraf 3")
}

func TestProposalsAreDecided(t *testing.T) {
	for name, c := range map[string]struct {
		form url.Values
		want proposal.State
	}{
		"accept": {url.Values{"verdict": {"accept"}, "name": {"Izin diawasi"}, "unit": {"dokumen"}, "polarity": {"up"}}, proposal.Accepted},
		"merge":  {url.Values{"verdict": {"merge"}, "into": {"ruang-hijau"}}, proposal.Merged},
		"reject": {url.Values{"verdict": {"reject"}, "reason": {"baris jumlah"}}, proposal.Rejected},
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t).as(account.Organiser)
			id := s.office.proposals[0].ID
			s.page("/proposals/"+id).has("optgroup option", "Luas ruang terbuka hijau")
			if answer := s.post("/proposals/"+id, c.form); answer.Code != http.StatusSeeOther {
				t.Fatalf("answer %d %s", answer.Code, answer.Body)
			}
			if got := s.office.proposals[0].State; got != c.want {
				t.Errorf("state %q, want %q", got, c.want)
			}
		})
	}
}

func TestProposalNeedsAReasonToBeRejected(t *testing.T) {
	s := open(t).as(account.Steward)
	answer := s.post("/proposals/"+s.office.proposals[0].ID, url.Values{"verdict": {"reject"}})
	if answer.Code != http.StatusUnprocessableEntity || len(s.office.writes) > 0 {
		t.Fatalf("answer %d, written %q", answer.Code, s.office.writes)
	}
	parse(t, answer).has("#errors", "alasan penolakan")
}

func TestProposalsGoToAWorkbookAndBack(t *testing.T) {
	s := open(t).as(account.Steward)
	book := s.get("/proposals.xlsx")
	if got := book.Header().Get("Content-Disposition"); !strings.Contains(got, "usulan-indikator.xlsx") {
		t.Errorf("disposition %q", got)
	}
	body := "--x\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"b.xlsx\"\r\n\r\n" + book.Body.String() + "p-tidak-ada\n\r\n--x--\r\n"
	answer := s.send("/proposals", "multipart/form-data; boundary=x", body)
	page := parse(t, answer)
	page.has(".notice", "2 diterima, 0 digabungkan, 0 ditolak, 0 dibiarkan, 1 tidak dapat dilaksanakan")
	page.has(".notice li", "Baris 4: Usulan ini tidak ada.")
}

func TestReadingShowsHowFarItHasCome(t *testing.T) {
	s := open(t).as(account.Mayor)
	page := s.page("/reading")
	page.has("#state", "93% terbaca: 30 dari 32 berkas")
	page.has(".status.progress ~ a", "dishub/lampiran-tw3.csv")
	if len(page.all("#progress[hx-get='/reading']")) != 1 {
		t.Error("the page does not refresh while files wait")
	}
	for i := range s.office.receipts {
		s.office.receipts[i].State = receipt.Read
	}
	page = s.page("/reading")
	page.has("#state", "Semua 32 berkas")
	page.hasNot("[hx-get]")
	page.hasNot("script")
}

func TestAccountIsMadeWithAnInvitation(t *testing.T) {
	s := open(t).as(account.Admin)
	answer := s.post("/accounts", url.Values{"name": {"Nala Kirana"}, "login": {"Nala@Contoh.Example"}, "role": {"operator"}, "agency": {"dinkes"}})
	page := parse(t, answer)
	if got := page.one("#invitation"); got != "http://example.com/invitations/undangan-1" {
		t.Errorf("invitation %q", got)
	}
	answer = s.post("/accounts", url.Values{"name": {"Nala"}, "login": {"n"}, "role": {"operator"}})
	parse(t, answer).has("#errors", "Pilih perangkat daerahnya")
	if s.post("/accounts/a-admin/disable", url.Values{"reason": {"x"}}).Code != http.StatusConflict {
		t.Error("an admin locks themselves out")
	}
}

func TestOnesOwnPasswordIsChanged(t *testing.T) {
	for name, c := range map[string]struct {
		old, chosen, again string
		code               int
		says               string
	}{
		"right":        {password, "empat ekor kucing", "empat ekor kucing", http.StatusSeeOther, ""},
		"wrong old":    {"lupa", "empat ekor kucing", "empat ekor kucing", http.StatusUnprocessableEntity, "sekarang tidak cocok"},
		"not the same": {password, "empat ekor kucing", "lima ekor kucing", http.StatusUnprocessableEntity, "tidak sama"},
		"too short":    {password, "kucing", "kucing", http.StatusUnprocessableEntity, ""},
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t).as(account.Operator)
			answer := s.post("/account", url.Values{"old": {c.old}, "password": {c.chosen}, "again": {c.again}})
			if answer.Code != c.code || (len(s.office.writes) == 1) != (c.code == http.StatusSeeOther) {
				t.Fatalf("answer %d, written %q", answer.Code, s.office.writes)
			}
			if c.says != "" {
				parse(t, answer).has("#errors", c.says)
			}
		})
	}
}

func TestImportReportsEveryRefusedRow(t *testing.T) {
	s := open(t).as(account.Planner)
	body := func(apply string) string {
		return "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nagency\r\n" + apply +
			"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"opd.csv\"\r\n\r\nkode,nama\r\n--x--\r\n"
	}
	page := parse(t, s.send("/imports", "multipart/form-data; boundary=x", body("")))
	page.has("#report", "belum ada yang berubah")
	page.has("td", "Kode tidak dikenal.")
	if len(s.office.writes) > 0 {
		t.Errorf("a check wrote %q", s.office.writes)
	}
	page = parse(t, s.send("/imports", "multipart/form-data; boundary=x", body("--x\r\nContent-Disposition: form-data; name=\"apply\"\r\n\r\n1\r\n")))
	page.has("#report", "opd.csv sudah diimpor")
	if len(s.office.writes) != 1 {
		t.Errorf("the import wrote %q", s.office.writes)
	}
}

func TestEnglishSaysTheSame(t *testing.T) {
	s := open(t)
	s.office.beliefs = nil
	page := s.as(account.Mayor).in(text.EN).page("/")
	page.has("h1", "4 differences need clarification; 5 of 32 documents are missing")
	if lang := attribute(page.all("html")[0], "lang"); lang != "en" {
		t.Errorf("language %q", lang)
	}
	for _, d := range []difference.Status{difference.Counted} {
		page.has(".rows .status", map[difference.Status]string{difference.Counted: "Needs clarification"}[d])
	}
}

func TestLanguageIsSwitchedWithoutScript(t *testing.T) {
	s := open(t).as(account.Mayor)
	answer := s.post("/language", url.Values{"language": {"en"}, "back": {"/documents?state=read"}})
	if got := answer.Header().Get("Location"); got != "/documents?state=read" {
		t.Errorf("led to %q", got)
	}
	s.cookies = append(s.cookies, answer.Result().Cookies()...)
	s.page("/documents").has("h1", "documents received")
	for _, elsewhere := range []string{"https://lain.example/", "//lain.example", "/\\lain.example", "javascript:alert(1)"} {
		if got := s.post("/language", url.Values{"language": {"id"}, "back": {elsewhere}}).Header().Get("Location"); got != "/" {
			t.Errorf("%q leads to %q", elsewhere, got)
		}
	}
}

// TestPagesShowAPastDay: a page looked at as believed on a day says so, shows
// what there was then, and keeps the day in its links.
func TestPagesShowAPastDay(t *testing.T) {
	s := open(t).as(account.Mayor)
	plain := s.page("/agencies/dlh?measure=target")
	plain.hasNot("#past")
	plain.one(`form.asof input[type=date]`)
	if got := len(plain.all(`form.asof input[name=measure][value=target]`)); got != 1 {
		t.Errorf("choosing a day loses the measure")
	}
	then := s.page("/agencies/dlh?measure=target&asof=2026-10-31")
	then.has("#past", "31 Oktober 2026")
	then.has("#past a[href='/agencies/dlh?measure=target']", "sekarang")
	then.has("#differences", "Perbedaan")
	then.has("a[href^='/documents/'][href$='asof=2026-10-31']", "")
	then.hasNot("ol.rows a[href^='/differences/']")
	first, last := s.office.receipts[0], s.office.receipts[len(s.office.receipts)-1]
	s.page("/documents/"+first.ID+"?asof=2026-10-31").has("#past", "diyakini")
	s.page("/documents/"+first.ID+"/view?asof=2026-10-31").has("a[rel=next][href*='asof=2026-10-31']", "")
	s.page("/indicators/sampah-tertangani?asof=2026-10-31").has("#past", "diyakini")
	if answer := s.get("/documents/" + last.ID + "?asof=2026-10-31"); answer.Code != http.StatusNotFound || !strings.Contains(answer.Body.String(), "belum diterima") {
		t.Errorf("a file received later answers %d", answer.Code)
	}
	if answer := s.get("/agencies/dlh?asof=kemarin"); answer.Code != http.StatusBadRequest {
		t.Errorf("no date answers %d", answer.Code)
	}
	for _, day := range []string{"2026-11-23", "2030-01-01"} {
		s.page("/agencies/dlh?asof=" + day).hasNot("#past")
	}
}

// TestPagesKeepTheCitysTime: a server in another zone shows the city's clock.
func TestPagesKeepTheCitysTime(t *testing.T) {
	o := newOffice(build(t))
	o.city.Zone = time.FixedZone("WIT", 9*3600)
	d := deps(t, o)
	d.Clock = func() time.Time { return now.UTC() }
	s := (&site{t: t, office: o, handler: handlerOf(t, d)}).as(account.Mayor)
	at := o.receipts[0].ReceivedAt.In(o.city.Zone).Format("15.04")
	s.page("/documents/"+o.receipts[0].ID).has("dd", at+" WIT")
}

// TestAFigureIsJudgedWithoutScript: every verdict is a plain form; then comes
// the next figure, and what was said stands on the figure's page.
func TestAFigureIsJudgedWithoutScript(t *testing.T) {
	s := open(t).as(account.Operator)
	r := s.office.named("dlh/evaluasi-renja-tw3-2026.pdf")
	f := s.office.recorded[r.ID]
	at := func(i int) string { return "/documents/" + r.ID + "/view?figure=" + f[i].ID + "&page=1" }
	send := func(i int, form url.Values) *httptest.ResponseRecorder {
		form.Set("page", "1")
		form.Set("from", "0")
		return s.post("/documents/"+r.ID+"/figures/"+f[i].ID, form)
	}
	panel := s.page(at(3))
	panel.has("#verify-progress", "0 dari 15 sel diverifikasi, tersisa 15")
	panel.hasNot(`#verify button[data-key=u]`)
	answer := send(3, url.Values{"verdict": {"confirmed"}})
	if answer.Code != http.StatusSeeOther || answer.Header().Get("Location") != "/documents/"+r.ID+"/view?done=verified&figure="+f[4].ID+"&page=1#verify" {
		t.Fatalf("%d %s", answer.Code, answer.Header().Get("Location"))
	}
	s.page(at(3)).has("#verify li", "Dibenarkan oleh Bima Lazuardi")
	send(4, url.Values{"verdict": {"corrected"}, "value": {"86,5"}, "unit": {"ha"}, "period": {"TW III 2026"}, "reason": {"salah baca"}})
	changed := s.page(at(4))
	changed.has("#verify li", "Diubah menjadi 86,5 ha oleh Bima Lazuardi")
	changed.has("#verify li", "salah baca")
	changed.has("#verify-progress", "2 dari 15")
	changed.one(`#verify button[data-key=u]`)
	answer = send(5, url.Values{"verdict": {"corrected"}, "value": {"1"}, "period": {"entah kapan"}})
	if page := parse(t, answer); answer.Code != http.StatusUnprocessableEntity {
		t.Errorf("an unknown period: %d", answer.Code)
	} else {
		page.one("#verify details[open] #period")
		page.has("#errors", "entah kapan")
	}
	if answer = send(5, url.Values{"verdict": {"rejected"}}); answer.Code != http.StatusUnprocessableEntity || !strings.Contains(answer.Body.String(), "Tulis alasan penolakan") {
		t.Errorf("rejected without a reason: %d", answer.Code)
	}
	if answer = send(4, url.Values{"verdict": {""}}); !strings.Contains(answer.Header().Get("Location"), "done=undone&figure="+f[4].ID) {
		t.Errorf("undone leads to %s", answer.Header().Get("Location"))
	}
	want := []string{"figure.judge confirmed", "figure.judge corrected 86,5 ha salah baca", "figure.judge "}
	if !slices.Equal(s.office.writes, want) {
		t.Errorf("written %q", s.office.writes)
	}
	seen := open(t).as(account.Mayor)
	seen.page(at(3)).hasNot("#verify form")
}

// Who sends what is there already is told so, not that it will be read.
func TestAFileThatIsThereAlreadyIsSaidSo(t *testing.T) {
	s := open(t).as(account.Steward)
	answer := s.send("/documents", "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"salinan.pdf\"\r\n\r\n"+heldBytes+"\r\n--x--\r\n")
	if answer.Code != http.StatusSeeOther {
		t.Fatalf("%d: %s", answer.Code, answer.Body)
	}
	s.page(answer.Header().Get("Location")).has("[role=status]", "isi yang sama sudah ada")
}

// Bytes that came under several names are one document, listed and found by
// each of them.
func TestADocumentIsListedByAllItsNames(t *testing.T) {
	s := open(t)
	for i := range s.office.receipts {
		if s.office.receipts[i].Name == "dlh/evaluasi-renja-tw3-2026.pdf" {
			s.office.receipts[i].AlsoNamed = []string{"dinkes/salinan.pdf"}
		}
	}
	mayor := s.as(account.Mayor)
	mayor.page("/documents?q=salinan").has("tbody th", "juga diterima sebagai dinkes/salinan.pdf")
	mayor.page("/documents/"+s.office.named("dlh/evaluasi-renja-tw3-2026.pdf").ID).has(".facts dd", "dinkes/salinan.pdf")
}
