package web_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"nyata/internal/faces/text"
	"nyata/internal/record/account"
)

// evidenceForm is a form with a file.
func evidenceForm(fields map[string]string, content string) string {
	var b strings.Builder
	for name, value := range fields {
		b.WriteString("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
	}
	b.WriteString("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"lapor.csv\"\r\n\r\n" + content + "\r\n--x--\r\n")
	return b.String()
}

const evidenceKind = "multipart/form-data; boundary=x"

func TestEvidenceIsLookedAtBeforeItIsTaken(t *testing.T) {
	s := open(t).as(account.Inspector)
	page := parse(t, s.send("/evidence", evidenceKind, evidenceForm(map[string]string{"kind": "complaint"}, "x")))
	page.has("h1", "1 dari 3 baris lapor.csv dapat dipakai; belum ada yang disimpan")
	page.has("nav [aria-current]", "Bukti")
	page.has("td", "Tanggal “kemarin” tidak dapat dibaca.")
	page.has("#removed ~ ul", "NIK di dalam teks: 1")
	page.has("#mapped ~ div tbody td", "1 (12 aduan)")
	page.has("select[name='topic.5'] option", "Drainase, 41%")
	if len(s.office.writes) > 0 {
		t.Fatalf("a look wrote %q", s.office.writes)
	}
	token := attribute(page.all("input[name=confirm]")[0], "value")
	if code := s.post("/evidence", url.Values{"confirm": {token + "x"}}).Code; code != http.StatusUnprocessableEntity || len(s.office.writes) > 0 {
		t.Errorf("another token: %d, %q", code, s.office.writes)
	}
	answer := s.post("/evidence", url.Values{"confirm": {token}, "topic.5": {"drainase"}, "topic.x": {"jalan"}})
	if answer.Code != http.StatusSeeOther || !strings.Contains(answer.Header().Get("Location"), "done=evidence") {
		t.Errorf("confirmed: %d %s", answer.Code, answer.Header().Get("Location"))
	}
	if len(s.office.writes) != 1 || s.office.writes[0] != "evidence.take complaint lapor.csv drainase" {
		t.Errorf("written %q", s.office.writes)
	}
	// What one account was shown, no other can confirm.
	if code := s.as(account.Planner).post("/evidence", url.Values{"confirm": {token}}).Code; code != http.StatusUnprocessableEntity {
		t.Errorf("somebody else confirmed: %d", code)
	}
}

func TestEvidenceFormSaysWhatIsWrong(t *testing.T) {
	for situation, c := range map[string]struct {
		fields  map[string]string
		content string
		says    string
	}{
		"no such kind":                {map[string]string{"kind": "gosip"}, "x", "Pilih jenis bukti."},
		"a period that is none":       {map[string]string{"kind": "survey", "period": "entah"}, "x", "Periode tidak dapat dibaca."},
		"a vintage that is none":      {map[string]string{"kind": "statistic", "vintage": "entah"}, "x", "Edisi tidak dapat dibaca."},
		"a printed index of a survey": {map[string]string{"kind": "survey", "printed": "80"}, "x", "Indeks tercetak hanya untuk SKM"},
		"an area that is none":        {map[string]string{"kind": "survey", "area": "entah"}, "x", "Wilayah itu tidak dikenal."},
		"an empty file":               {map[string]string{"kind": "survey"}, "", "lapor.csv"},
	} {
		t.Run(situation, func(t *testing.T) {
			s := open(t).as(account.Steward)
			answer := s.send("/evidence", evidenceKind, evidenceForm(c.fields, c.content))
			if answer.Code != http.StatusUnprocessableEntity {
				t.Errorf("answer %d", answer.Code)
			}
			parse(t, answer).has("#errors", c.says)
		})
	}
	s := open(t).as(account.Steward).in(text.EN)
	page := parse(t, s.send("/evidence", evidenceKind, evidenceForm(map[string]string{"kind": "survey"}, "none")))
	page.has("h1", "No row of lapor.csv can be used")
	if len(page.all("input[name=confirm]")) > 0 {
		t.Error("nothing can be confirmed where no row is taken")
	}
}
