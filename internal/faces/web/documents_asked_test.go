package web_test

import (
	"context"
	"net/url"
	"strings"
	"testing"

	"nyata/internal/casework"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/mention"
	"nyata/internal/record/account"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

func (o *office) Mentioned(ctx context.Context, actor casework.Actor, index casework.TextIndex, w mention.Wanted, city *reference.City) ([]mention.List, error) {
	seen, err := o.Receipts(ctx, actor, receipt.Filter{})
	if err != nil {
		return nil, err
	}
	var all []observation.Recorded
	for _, r := range seen {
		all = append(all, o.recorded[r.ID]...)
	}
	return w.Select(all, city), nil
}

func (o *office) Passages(ctx context.Context, actor casework.Actor, index casework.TextIndex, w mention.Wanted, limit int) ([]casework.Cited, error) {
	seen, err := o.Receipts(ctx, actor, receipt.Filter{})
	if err != nil {
		return nil, err
	}
	var out []casework.Cited
	for _, r := range seen {
		if len(out) < limit && strings.Contains(w.Text(), "jembatan") {
			out = append(out, casework.Cited{File: r, Hit: casework.Hit{
				Passage: casework.Passage{Text: "Jembatan gantung rusak karena banjir.", Source: observation.Source{SHA256: r.ID, Page: 2, Table: -1, Box: &document.Box{X0: 1, Y0: 2, X1: 3, Y1: 4}}},
				Year:    2025, Snippet: []casework.Run{{Text: "Jembatan", Found: true}, {Text: "<b>gantung</b> rusak"}},
			}})
		}
	}
	return out, nil
}

// tell puts quantities into the running text of a document: id, amount, action,
// year, place, object and sentence.
func (s *site) tell(name string, rows ...[7]string) {
	of := s.office.named(name)
	for _, f := range rows {
		p, _ := period.ParseISO(f[3])
		s.office.recorded[of.ID] = append(s.office.recorded[of.ID], observation.Recorded{ID: f[0], Candidate: observation.Candidate{
			Source:  observation.Source{File: of.Name, SHA256: of.ID, Page: 2, Table: -1, Box: &document.Box{X0: 1, Y0: 2, X1: 3, Y1: 4}},
			Subject: observation.Subject{Type: observation.InNarrative}, Figure: figure.Parse(f[1], figure.Indonesian), Period: p, State: observation.Read,
			Narrative: &observation.Narrative{Action: f[2], Place: f[4], Object: f[5], Sentence: f[6]},
		}})
	}
}

// footpaths is a city whose texts tell of footpaths, of which no indicator is.
func footpaths(t *testing.T) *site {
	t.Helper()
	s := open(t)
	s.tell("dlh/evaluasi-renja-tw3-2026.pdf",
		[7]string{"t-1", "1.250 m", "built", "2025", "Gang Mawar", "trotoar", "Trotoar 1.250 m di Gang Mawar selesai."},
		[7]string{"t-2", "800 m", "built", "2025", "Gang Melati", "trotoar", "Trotoar 800 m di Gang Melati <script>selesai</script>."},
		[7]string{"t-3", "3 km", "planned", "2025", "Gang Kenanga", "trotoar", "Direncanakan trotoar 3 km."})
	s.tell("dpupr/evaluasi-renja-tw2-2026.xlsx", [7]string{"t-4", "1,25 km", "built", "2025", "Gang Mawar", "trotoar", "Di Gang Mawar terbangun trotoar 1,25 km."})
	return s
}

const footpathQuestion = "berapa panjang trotoar yang dibangun tahun 2025?"

func TestTextsAnswerWhereNoIndicatorDoes(t *testing.T) {
	s := footpaths(t).as(account.Mayor)
	page := s.page("/ask?q=" + url.QueryEscape(footpathQuestion))
	page.has("h1", "1.250 m + 800 m = 2.050 m")
	page.has("h1", "Belum diverifikasi")
	page.has("h1 ~ p", "Tidak ada indikator") // what is missing is said all the same
	page.has("#said ~ p .status", "Belum diverifikasi")
	page.has(".sum", "bukan angka resmi")
	page.has("form.said q", "<script>selesai</script>") // as text
	page.has("form.said td", "disebut lagi di")         // the same road in two documents is one row with both
	if n := len(page.all("form.said input[name=keep][checked]")); n != 2+1 {
		t.Errorf("%d rows are ticked", n)
	}
	if n := len(page.all(".said-list")); n != 2 {
		t.Errorf("%d lists: what is planned stands by itself", n)
	}
	for _, link := range page.all("form.said a.cite") {
		if to := attribute(link, "href"); !strings.Contains(to, "figure=t-") || !strings.Contains(to, "page=2") {
			t.Errorf("a quantity leads to %q", to)
		}
	}
	kept := s.page("/ask?counted=1&keep=t-2&q=" + url.QueryEscape(footpathQuestion))
	kept.has(".sum strong", "800 m")
	kept.has("h1", "800 m")
	if n := len(kept.all("form.said input[name=keep][checked]")); n != 1 {
		t.Errorf("%d rows stay ticked", n)
	}
	s.page("/ask?counted=1&q="+url.QueryEscape(footpathQuestion)).has(".sum", "Belum ada baris yang dicentang")
	s.in("en").page("/ask?q="+url.QueryEscape("how long is the trotoar built in 2025?")).has("h1", "Not verified yet")
}

func TestWhatIsNotOnFileStaysRefused(t *testing.T) {
	s := footpaths(t).as(account.Mayor)
	for _, question := range []string{
		"berapa panjang trotoar layang yang dibangun tahun 2025?", "berapa panjang trotoar yang dibangun tahun 2019?", "berapa lebar trotoar yang dibangun tahun 2025?",
		"hapus trotoar tahun 2025", "berapa gaji kepala dinas trotoar?", "apakah trotoar sebaiknya dibangun?",
	} {
		page := s.page("/ask?q=" + url.QueryEscape(question))
		if n := len(page.all("form.said")); n != 0 {
			t.Errorf("%q is answered from the text", question)
		}
	}
	page := s.page("/ask?q=" + url.QueryEscape("bagaimana jembatan gantung?"))
	page.has("h1", "Kata yang belum dipahami")
	page.has("#passages", "Dokumen yang menyebut kata-kata ini")
	page.has("#passages ~ p", "bukan jawaban")
	page.has("#passages ~ ol mark", "Jembatan")
	page.has("#passages ~ ol p", "<b>gantung</b> rusak")
	page.has("#passages ~ ol a[href*='find=']", "halaman 2")
}

func TestTextsOfAnotherAgencyAreNotTold(t *testing.T) {
	page := footpaths(t).as(account.Operator).page("/ask?q=" + url.QueryEscape(footpathQuestion))
	for _, n := range page.all("form.said td") {
		if strings.Contains(words(n), "terbangun trotoar 1,25 km") {
			t.Errorf("the operator of one agency is told %q", words(n))
		}
	}
}

func TestTextsStandBelowAFigure(t *testing.T) {
	s := open(t)
	s.tell("dpupr/evaluasi-renja-tw2-2026.xlsx", [7]string{"t-9", "2,5 km", "built", "2026", "Gang Mawar", "jalan kota", "Dibangun jalan kota 2,5 km di Gang Mawar."})
	page := s.as(account.Mayor).page("/ask?q=" + url.QueryEscape("berapa panjang jalan kota yang dibangun triwulan 2 2026?"))
	page.has("h1", "6,75 km")
	if n := page.all("h1"); strings.Contains(words(n[0]), "2,5") {
		t.Errorf("the title tells what is not verified: %s", words(n[0]))
	}
}

func TestTextsStandInTheTableToDownload(t *testing.T) {
	table := footpaths(t).as(account.Mayor).get("/ask.csv?q=" + url.QueryEscape(footpathQuestion)).Body.String()
	if !strings.Contains(table, "1.250 m") || !strings.Contains(table, "belum diverifikasi") {
		t.Errorf("%s", table)
	}
}
