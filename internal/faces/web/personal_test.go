package web_test

import (
	"bytes"
	"image/color"
	"image/png"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"nyata/internal/record/account"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
)

func TestPersonalDataAreCoveredUntilReleased(t *testing.T) {
	s := open(t).as(account.Steward)
	r := s.office.named("dlh/evaluasi-renja-tw3-2026.pdf")
	pages := s.office.world.pages[r.ID]
	box := document.Box{X0: 300, Y0: 500, X1: 400, Y1: 512}
	pages[0].Words = append(pages[0].Words, document.Word{Text: "6472010203040005", Box: box})
	pages[0].Paragraphs = append(pages[0].Paragraphs, document.Paragraph{Text: "NIK 6472010203040005", Box: &box})
	for i := range s.office.receipts {
		if s.office.receipts[i].ID == r.ID {
			s.office.receipts[i].Personal = receipt.Personal{NIK: 1}
		}
	}
	covered := func() bool {
		answer := s.get("/documents/" + r.ID + "/pages/1.png")
		if answer.Code != http.StatusOK {
			t.Fatalf("picture: %d", answer.Code)
		}
		picture, err := png.Decode(bytes.NewReader(answer.Body.Bytes()))
		if err != nil {
			t.Fatal(err)
		}
		scale := float64(picture.Bounds().Dx()) / pages[0].Width
		got := color.RGBAModel.Convert(picture.At(int(350*scale), int(506*scale))).(color.RGBA)
		return got == color.RGBA{R: 0x3f, G: 0x46, B: 0x4f, A: 0xff}
	}
	if !covered() {
		t.Error("a NIK is not painted over")
	}
	page := s.page("/documents/" + r.ID)
	page.has("#personal", "Data pribadi dalam dokumen ini: 1")
	page.has("#personal ~ ul", "NIK: 1")
	form := "/documents/" + r.ID + "/personal"
	if code := s.post(form, url.Values{"show": {"yes"}}).Code; code != http.StatusUnprocessableEntity {
		t.Errorf("without a reason: %d", code)
	}
	if code := s.post(form, url.Values{"show": {"yes"}, "reason": {"permintaan pemilik data"}}).Code; code != http.StatusSeeOther {
		t.Errorf("released: %d", code)
	}
	if covered() {
		t.Error("a released NIK is still painted over")
	}
	s.page("/documents/"+r.ID).has("#personal ~ p", "permintaan pemilik data")
	if code := s.post(form, nil).Code; code != http.StatusSeeOther || !covered() {
		t.Errorf("covered again: %d, %v", code, covered())
	}
	if body := s.get("/documents/" + r.ID + "/view?page=1").Body.String(); strings.Contains(body, "6472010203040005") {
		t.Error("the page spells a NIK out")
	}
}
