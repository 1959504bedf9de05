package web_test

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"nyata/internal/faces/text"
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

// A photo on a page with text is covered like a scan: nobody has read it.
func TestPicturesOnPagesWithTextAreCovered(t *testing.T) {
	s := open(t).as(account.Steward)
	r := s.office.named("dlh/evaluasi-renja-tw3-2026.pdf")
	pages := s.office.world.pages[r.ID]
	pages[0].Pictures = []document.Box{{X0: 300, Y0: 500, X1: 420, Y1: 560}}
	for i := range s.office.receipts {
		if s.office.receipts[i].ID == r.ID {
			s.office.receipts[i].Pictures = 1
		}
	}
	covered := func() bool {
		picture, err := png.Decode(bytes.NewReader(s.get("/documents/" + r.ID + "/pages/1.png").Body.Bytes()))
		if err != nil {
			t.Fatal(err)
		}
		scale := float64(picture.Bounds().Dx()) / pages[0].Width
		return color.RGBAModel.Convert(picture.At(int(360*scale), int(530*scale))).(color.RGBA) == color.RGBA{R: 0x3f, G: 0x46, B: 0x4f, A: 0xff}
	}
	view := "/documents/" + r.ID + "/view?page=1"
	if !covered() {
		t.Error("the photo is shown")
	}
	s.page(view).has("main", "1 gambar di halaman ini ditutup")
	s.page("/documents/"+r.ID).has("#personal ~ p", "1 gambar di halaman berteks ditutup")
	if code := s.get("/documents/" + r.ID + "/file").Code; code != http.StatusConflict {
		t.Errorf("the file as it came: %d", code)
	}
	if code := s.post("/documents/"+r.ID+"/personal", url.Values{"show": {"yes"}, "reason": {"permintaan pemilik data"}}).Code; code != http.StatusSeeOther {
		t.Fatalf("released: %d", code)
	}
	if covered() {
		t.Error("a released photo is covered")
	}
	if body := s.get(view).Body.String(); strings.Contains(body, "ditutup") {
		t.Error("a released photo is said to be covered")
	}
}

// A photo in a Word file or a workbook is not shown, and the file as it came is
// held back until somebody releases it.
func TestPicturesInOfficeFilesHoldThemBack(t *testing.T) {
	for kind, words := range map[document.Kind]string{document.DOCX: "2 gambar besar di dalam berkas Word ini belum diperiksa", document.XLSX: "2 gambar besar di dalam buku kerja ini belum diperiksa"} {
		t.Run(string(kind), func(t *testing.T) {
			s := open(t).as(account.Steward)
			r := s.office.named("dlh/evaluasi-renja-tw3-2026.pdf")
			s.office.world.pages[r.ID] = []document.Page{{Kind: kind, Sheet: "Data", Pictures: make([]document.Box, 2), Paragraphs: []document.Paragraph{{Text: "Laporan", Address: "P1"}}}}
			for i := range s.office.receipts {
				if s.office.receipts[i].ID == r.ID {
					s.office.receipts[i].Pictures, s.office.receipts[i].Kind = 2, kind
				}
			}
			page := s.page("/documents/" + r.ID)
			page.has("#personal", "Data pribadi dalam dokumen ini: belum diketahui")
			page.has("#personal ~ p", words)
			s.page("/documents/"+r.ID+"/view?sheet=Data").has("main", "2 gambar besar tidak ditampilkan di sini")
			s.heldUntilReleased(r.ID)
		})
	}
}

// heldUntilReleased holds that a file does not go out as it came before somebody
// releases it, and then does.
func (s *site) heldUntilReleased(id string) {
	s.t.Helper()
	if code := s.get("/documents/" + id + "/file").Code; code != http.StatusConflict {
		s.t.Errorf("the file as it came: %d", code)
	}
	if code := s.post("/documents/"+id+"/personal", url.Values{"show": {"yes"}, "reason": {"sudah diperiksa"}}).Code; code != http.StatusSeeOther {
		s.t.Fatalf("released: %d", code)
	}
	if code := s.get("/documents/" + id + "/file").Code; code != http.StatusOK {
		s.t.Errorf("the released file: %d", code)
	}
}

// Personal data in text that no page shows, and objects that nobody has opened,
// are counted on the page of the document and hold the file as it came back until
// somebody releases it.
func TestWhatNoPageShowsHoldsTheFileBack(t *testing.T) {
	for situation, x := range map[string]struct {
		unshown, enclosed int
		head, words       map[text.Lang]string
	}{
		"deleted text": {
			2, 0,
			map[text.Lang]string{text.ID: "Data pribadi dalam dokumen ini: 2", text.EN: "2 items of personal data in this document"},
			map[text.Lang]string{text.ID: "2 data pribadi di bagian yang tidak tampil", text.EN: "2 items of personal data in parts that are not shown"},
		},
		"an embedded object": {
			0, 1,
			map[text.Lang]string{text.ID: "belum diketahui", text.EN: "not known yet"},
			map[text.Lang]string{text.ID: "1 objek atau berkas lain tertanam", text.EN: "1 object or other file is embedded"},
		},
	} {
		t.Run(situation, func(t *testing.T) {
			for _, lang := range []text.Lang{text.ID, text.EN} {
				s := open(t).as(account.Steward).in(lang)
				r := s.office.named("dlh/evaluasi-renja-tw3-2026.pdf")
				for i := range s.office.receipts {
					if s.office.receipts[i].ID == r.ID {
						s.office.receipts[i].Unshown, s.office.receipts[i].Enclosed = x.unshown, x.enclosed
					}
				}
				page := s.page("/documents/" + r.ID)
				page.has("#personal", x.head[lang])
				page.has("#personal ~ p", x.words[lang])
				s.heldUntilReleased(r.ID)
			}
		})
	}
}

// What became of a file that could not be read, or was not what its name says,
// stands in its row of the list and at the head of its page, in both languages.
func TestUnreadableFilesSayWhyInTheirRow(t *testing.T) {
	const id, en = "Berkas ini kosong. Minta kirim ulang.", "This file is empty. Ask for it again."
	for situation, x := range map[string]struct {
		state  receipt.State
		code   document.Code
		listed bool
		title  map[text.Lang]string
	}{
		"unreadable":   {receipt.Unreadable, document.Empty, true, map[text.Lang]string{text.ID: "tidak dapat dibaca", text.EN: "could not be read"}},
		"misnamed":     {receipt.Partly, document.Misnamed, true, map[text.Lang]string{text.ID: "lain dari namanya", text.EN: "is not what its name says"}},
		"read in part": {receipt.Partly, document.Broken, false, map[text.Lang]string{text.ID: "sebagian tidak", text.EN: "some parts not"}},
	} {
		t.Run(situation, func(t *testing.T) {
			for _, lang := range []text.Lang{text.ID, text.EN} {
				s := open(t).as(account.Steward).in(lang)
				r := s.office.named("dlh/evaluasi-renja-tw3-2026.pdf")
				for i := range s.office.receipts {
					if s.office.receipts[i].ID == r.ID {
						s.office.receipts[i].State, s.office.receipts[i].Pages = x.state, 0
						s.office.receipts[i].Problems = []document.Problem{{Code: x.code, Message: document.Message{ID: id, EN: en}}}
					}
				}
				sentence := map[text.Lang]string{text.ID: id, text.EN: en}[lang]
				if got := strings.Count(s.get("/documents").Body.String(), sentence); (got == 1) != x.listed {
					t.Errorf("%s: told %d times in the list", lang, got)
				}
				page := s.page("/documents/" + r.ID)
				page.has("h1", x.title[lang])
				page.has("ol.rows", sentence)
				body := s.get("/documents/" + r.ID).Body.String()
				if first := strings.Index(body, sentence) < strings.Index(body, "SHA-256"); first != x.listed {
					t.Errorf("%s: the reason stands first: %v", lang, first)
				}
			}
		})
	}
}

// letter is a scanned letter, written in blocks of ink: where each word stands is
// known, as recognition would say.
func letter(t *testing.T, words []document.Word) []byte {
	t.Helper()
	const scale = 2
	paper := image.NewGray(image.Rect(0, 0, pageW*scale, pageH*scale))
	draw.Draw(paper, paper.Bounds(), image.NewUniform(color.Gray{Y: 247}), image.Point{}, draw.Src)
	for _, w := range words {
		step := (w.Box.X1 - w.Box.X0) / float64(len(w.Text))
		for i := range w.Text {
			x := w.Box.X0 + step*float64(i)
			draw.Draw(paper, image.Rect(int(x*scale), int(w.Box.Y0*scale), int((x+step*0.7)*scale), int(w.Box.Y1*scale)), image.NewUniform(color.Gray{Y: 45}), image.Point{}, draw.Src)
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, paper); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestPicturesOfScansAreCovered(t *testing.T) {
	s := open(t).as(account.Steward)
	r := s.office.named("dlh/evaluasi-renja-tw3-2026.pdf")
	at := func(text string, x, y float64) document.Word {
		return document.Word{Text: text, Box: document.Box{X0: x, Y0: y, X1: x + 7*float64(len(text)), Y1: y + 10}, Confidence: 0.7}
	}
	read := []document.Word{at("Penerima", 60, 100), at("bantuan", 140, 100), at("NIK", 60, 120), at("64720l0203O40005", 90, 120), at("Jumlah", 60, 140)}
	s.office.world.scans = map[string][]byte{r.ID: letter(t, read)}
	for i := range s.office.receipts {
		if s.office.receipts[i].ID == r.ID {
			s.office.receipts[i].Problems = []document.Problem{{Code: document.Scanned, Page: 3}}
		}
	}
	address := "/documents/" + r.ID + "/pages/3.png"
	view := "/documents/" + r.ID + "/view?page=3"

	for _, path := range []string{address, "/documents/" + r.ID + "/pages/3/crop.png?box=60,100,120,110"} {
		if got := s.get(path); got.Code != http.StatusConflict || !strings.Contains(got.Body.String(), "belum ada kata yang dibaca") {
			t.Errorf("%s, of which nothing was read: %d", path, got.Code)
		}
	}
	page := s.page(view)
	page.has("#unsearched", "Gambar halaman 3 belum ditampilkan")
	page.hasNot(".sheet img")
	s.page("/documents/"+r.ID).has("#personal ~ p", "Sebagian berkas ini belum dibaca")
	if code := s.get("/documents/" + r.ID + "/file").Code; code != http.StatusConflict {
		t.Errorf("the file as it came: %d", code)
	}

	ink := func() (number, word bool) {
		answer := s.get(address)
		if answer.Code != http.StatusOK {
			t.Fatalf("picture: %d", answer.Code)
		}
		picture, err := png.Decode(bytes.NewReader(answer.Body.Bytes()))
		if err != nil {
			t.Fatal(err)
		}
		bare := func(w document.Word) bool { // white between the strokes
			scale := float64(picture.Bounds().Dx()) / pageW
			for x := w.Box.X0; x < w.Box.X1; x++ {
				if g := color.GrayModel.Convert(picture.At(int(x*scale), int((w.Box.Y0+5)*scale))).(color.Gray); g.Y > 240 {
					return true
				}
			}
			return false
		}
		return bare(read[3]), bare(read[0])
	}
	s.office.world.pages[r.ID][2].Words = read
	if number, other := ink(); number || !other {
		t.Errorf("read: the NIK shows %v, the word beside it %v", number, other)
	}
	if body := s.get(view).Body.String(); strings.Contains(body, "64720l0203O40005") {
		t.Error("the page spells the NIK out")
	}
	if code := s.post("/documents/"+r.ID+"/personal", url.Values{"show": {"yes"}, "reason": {"permintaan pemilik data"}}).Code; code != http.StatusSeeOther {
		t.Fatalf("released: %d", code)
	}
	if number, _ := ink(); !number {
		t.Error("a released NIK is covered")
	}
	s.office.world.pages[r.ID][2].Words = nil
	if code := s.get(address).Code; code != http.StatusOK {
		t.Errorf("released, of which nothing was read: %d", code)
	}
	if code := s.post("/documents/"+r.ID+"/personal", nil).Code; code != http.StatusSeeOther {
		t.Fatalf("covered again: %d", code)
	}
	s.in("en").page(view).has("#unsearched ~ p", "The data steward")
}
