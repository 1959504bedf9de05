package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"image"
	"image/png"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"nyata/internal/casework"
	"nyata/internal/casework/intake"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/account"
	"nyata/internal/record/observation"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
)

func (o *office) CheckField(_ context.Context, actor casework.Actor, c intake.FieldCheck) (receipt.Receipt, reading.Recorded, error) {
	if c.X == "99" {
		return receipt.Receipt{}, reading.Recorded{Entry: -1}, fault.New(fault.Invalid, "casework.field_check_row", fault.With("reason", "x_over_n"), fault.With("id", "x lebih besar daripada n."), fault.With("en", "x is more than n."))
	}
	if err := o.write(actor, casework.CheckField, "", c.Key+" "+c.Indicator+" "+c.X+"/"+c.N); err != nil {
		return receipt.Receipt{}, reading.Recorded{Entry: -1}, err
	}
	return receipt.Receipt{ID: "cek"}, reading.Recorded{Entry: int64(len(o.writes))}, nil
}

func (o *office) OpenPhoto(context.Context, casework.Actor, string, string) (io.ReadSeekCloser, error) {
	return nil, missing()
}

// sendCheck sends the form of a field check.
func (s *site) sendCheck(fields map[string]string, photo []byte, header map[string]string) *httptest.ResponseRecorder {
	s.t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for _, name := range []string{"key", "indicator", "area", "on", "n", "x", "value", "note", "lat", "long"} {
		if err := w.WriteField(name, fields[name]); err != nil {
			s.t.Fatal(err)
		}
	}
	if photo != nil {
		part, err := w.CreateFormFile("photo1", "a.png")
		if err != nil {
			s.t.Fatal(err)
		}
		if _, err := part.Write(photo); err != nil {
			s.t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		s.t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodPost, "/checks", &body)
	r.Header.Set("Content-Type", w.FormDataContentType())
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	for name, value := range header {
		r.Header.Set(name, value)
	}
	return s.do(r)
}

const checkKey = "0123456789abcdef0123456789abcdef"

func whole() map[string]string {
	return map[string]string{"key": checkKey, "indicator": "jalan-mantap", "on": "2026-11-20", "n": "10", "x": "7"}
}

func with(change map[string]string) map[string]string {
	all := whole()
	for name, value := range change {
		all[name] = value
	}
	return all
}

func TestFieldCheckForm(t *testing.T) {
	s := open(t)
	s.as(account.Inspector)
	page := s.do(httptest.NewRequest(http.MethodGet, "/checks/new?indicator=jalan-mantap", nil))
	if page.Code != http.StatusOK || !strings.Contains(page.Header().Get("Permissions-Policy"), "geolocation=(self)") {
		t.Fatalf("%d %v", page.Code, page.Header())
	}
	for _, want := range []string{`<option value="jalan-mantap" selected>`, `enctype="multipart/form-data"`, `name="key" value="`, `accept="image/jpeg,image/png"`} {
		if !strings.Contains(page.Body.String(), want) {
			t.Errorf("the form lacks %s", want)
		}
	}
	sent := s.sendCheck(whole(), nil, nil)
	if sent.Code != http.StatusSeeOther || sent.Header().Get("Location") != "/checks/cek?done=checked" {
		t.Errorf("%d %s", sent.Code, sent.Header().Get("Location"))
	}
	if len(s.office.writes) != 1 || s.office.writes[0] != "field.check "+checkKey+" jalan-mantap 7/10" {
		t.Errorf("%q", s.office.writes)
	}
}

func TestFieldCheckIsRefused(t *testing.T) {
	for name, x := range map[string]struct {
		fields map[string]string
		photo  []byte
		header map[string]string
		said   string
	}{
		"no indicator":              {with(map[string]string{"indicator": ""}), nil, nil, "Pilih indikator"},
		"neither count nor value":   {with(map[string]string{"n": "", "x": ""}), nil, nil, "Isi jumlah yang diperiksa"},
		"a day to come":             {with(map[string]string{"on": "2026-12-24"}), nil, nil, "belum tiba"},
		"no day":                    {with(map[string]string{"on": "kemarin"}), nil, nil, "Isi tanggal"},
		"a file that is no photo":   {whole(), []byte("<svg/>"), nil, "tidak dapat dibaca"},
		"another key in the header": {whole(), nil, map[string]string{"Idempotency-Key": "lain"}, "tidak cocok"},
		"more good than looked at":  {with(map[string]string{"x": "99"}), nil, nil, "x lebih besar daripada n."},
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t)
			s.as(account.Inspector)
			sent := s.sendCheck(x.fields, x.photo, x.header)
			if sent.Code != http.StatusUnprocessableEntity || !strings.Contains(sent.Body.String(), x.said) {
				t.Errorf("%d, %q is not said", sent.Code, x.said)
			}
			if !strings.Contains(sent.Body.String(), checkKey) {
				t.Error("the form lost its key")
			}
			if len(s.office.writes) != 0 {
				t.Errorf("%q", s.office.writes)
			}
		})
	}
}

func TestFieldCheckAnswersAScript(t *testing.T) {
	s := open(t)
	s.as(account.Inspector)
	var photo bytes.Buffer
	if err := png.Encode(&photo, image.NewGray(image.Rect(0, 0, 2, 2))); err != nil {
		t.Fatal(err)
	}
	asked := map[string]string{"Accept": "application/json", "Idempotency-Key": checkKey}
	var out struct {
		URL    string
		Before bool
		Faults []string
	}
	sent := s.sendCheck(whole(), photo.Bytes(), asked)
	if err := json.Unmarshal(sent.Body.Bytes(), &out); err != nil || sent.Code != http.StatusCreated || out.URL != "/checks/cek" {
		t.Errorf("%d %+v %v", sent.Code, out, err)
	}
	sent = s.sendCheck(with(map[string]string{"indicator": ""}), nil, asked)
	if err := json.Unmarshal(sent.Body.Bytes(), &out); err != nil || sent.Code != http.StatusUnprocessableEntity || len(out.Faults) != 1 {
		t.Errorf("%d %+v %v", sent.Code, out, err)
	}
}

// The worker of the field checks may work for their pages though it stands
// below /static/; no other file may.
func TestOnlyTheFieldWorkerIsAllowedItsScope(t *testing.T) {
	s := open(t)
	for name, want := range map[string]string{"field-worker.js": "/checks", "field.js": "", "nyata.css": ""} {
		got := s.do(httptest.NewRequest(http.MethodGet, "/static/"+name, nil))
		if got.Code != http.StatusOK || got.Header().Get("Service-Worker-Allowed") != want {
			t.Errorf("%s: %d %q", name, got.Code, got.Header().Get("Service-Worker-Allowed"))
		}
	}
}

// A field check stands with what was seen; an agency's operator has no part in
// it, and a file that is no field check is not shown as one.
func TestFieldCheckPage(t *testing.T) {
	checked := func(s *site) {
		good := 7
		s.office.receipts = append(s.office.receipts, receipt.Receipt{
			ID: "cek", Name: casework.FieldCheckFolder + "2026-11-20-" + checkKey + ".csv", ReceivedAt: now, State: receipt.Read,
			Evidence: &receipt.Evidence{Kind: receipt.InspectionEvidence, Photos: []string{"aa"}},
		})
		s.office.recorded["cek"] = []observation.Recorded{{ID: "cek-1", Candidate: observation.Candidate{
			Indicator: observation.Ref{ID: "jalan-mantap", Text: "jalan-mantap"}, Period: period.Day(2026, 11, 20), Measure: observation.Observed,
			Figure: figure.Of(70, "%"), Origin: observation.Origin{Kind: observation.Inspection, Sample: &observation.Sample{N: 10, X: &good}},
		}}}
	}
	for role, code := range map[account.Role]int{account.Inspector: http.StatusOK, account.Mayor: http.StatusOK, account.Operator: http.StatusNotFound} {
		s := open(t)
		checked(s)
		s.as(role)
		if got := s.get("/checks/cek").Code; got != code {
			t.Errorf("%s: %d, want %d", role, got, code)
		}
		if got := s.get("/checks/cek/photos/aa").Code; got != http.StatusNotFound { // the fake holds no bytes
			t.Errorf("%s: photo %d", role, got)
		}
	}
	s := open(t)
	checked(s)
	s.as(account.Inspector)
	s.page("/checks/cek").has("h1", "Persentase jalan kota dalam kondisi mantap, Kota Contoh: 7 dari 10 baik")
	s.page("/checks").has("ul.tasks a", "7 dari 10 baik")
	if got := s.get("/checks/" + s.document("dlh")).Code; got != http.StatusNotFound {
		t.Errorf("a report is shown as a field check: %d", got)
	}
}

// At five in the morning of the city the day has begun, though not yet in
// Greenwich.
func TestFieldCheckOfAnEarlyMorning(t *testing.T) {
	s := open(t)
	d := deps(t, s.office)
	d.Clock = func() time.Time { return time.Date(2026, 11, 23, 5, 0, 0, 0, now.Location()) }
	s.handler = handlerOf(t, d)
	s.as(account.Inspector)
	if sent := s.sendCheck(with(map[string]string{"on": "2026-11-23"}), nil, nil); sent.Code != http.StatusSeeOther {
		t.Errorf("%d", sent.Code)
	}
}

// Places to look at come by turns of the indicators, those the evidence differs
// from first.
func TestFieldCheckTasks(t *testing.T) {
	s := open(t)
	s.office.beliefs = nil
	waiting := func(id, area string, flagged, verified bool) {
		s.office.beliefs = append(s.office.beliefs, weigh.Belief{
			Indicator: id, Area: area, Month: period.Month(2026, 9), Unit: "%", Flagged: flagged, Verified: verified,
			Report: &weigh.Report{Value: 80, Agency: "dlh", Period: period.Month(2026, 9)},
		})
	}
	for i := range 25 {
		waiting("imunisasi", fmt.Sprint("wilayah-", i), false, false)
	}
	waiting("jalan-mantap", "", false, false)
	waiting("kemiskinan", "", true, true)
	waiting("ruang-hijau", "", false, true) // looked at, and it agrees
	s.as(account.Inspector)
	page := s.page("/checks")
	page.has("h1", "27 laporan menunggu")
	links := page.all("ol.tasks a")
	if len(links) != 20 || !strings.HasPrefix(words(links[0]), "Tingkat kemiskinan") || !strings.Contains(words(links[1])+words(links[2]), "jalan kota dalam kondisi mantap") {
		t.Errorf("%d places, first %q, %q, %q", len(links), words(links[0]), words(links[1]), words(links[2]))
	}
	for _, l := range links {
		if strings.Contains(words(l), "ruang terbuka hijau") {
			t.Error("a report that evidence agrees with is to be looked at")
		}
	}
}
