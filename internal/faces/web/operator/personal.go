package operator

import (
	"bytes"
	"context"
	"fmt"
	"hash/fnv"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"net/http"
	"strconv"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/person"
	"nyata/internal/judgement/screen"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
)

// Personal answers POST /documents/{id}/personal: personal data are shown
// unmasked, or masked again.
func (p Pages) Personal(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	page, err := p.document(v, r)
	if err != nil {
		return err
	}
	if !v.May(casework.ReleasePersonal, page.Agency) {
		return fault.New(fault.NotFound, "web.fault.notfound")
	}
	form, err := ui.ReadForm(w, r, 0)
	if err != nil {
		return err
	}
	defer form.Close()
	_, err = p.Office.ReleasePersonal(r.Context(), v.Actor(), page.ID, form.Value("show") != "", form.Value("reason"))
	if err == nil {
		return ui.Back(w, r, ui.DocumentURL(page.ID), "personal")
	}
	if !ui.Correctable(err) {
		return fmt.Errorf("release personal data of %s: %w", page.ID, err)
	}
	page.faults = append(page.faults, ui.FieldFault{Field: "reason", Sentence: v.Fault(err)})
	return v.Show(w, http.StatusUnprocessableEntity, documentPage(v, page))
}

// personalCounts says of each sort how much there is.
func personalCounts(v *ui.Visit, n receipt.Personal) []string {
	var list []string
	for _, what := range person.Sorts() {
		if n.Of(what) > 0 {
			list = append(list, v.T("web.personal.sort."+string(what))+": "+v.Count(int64(n.Of(what))))
		}
	}
	return list
}

// personalUnknown says whether nothing personal was found in a file of which not
// all was looked into.
func (d documentView) personalUnknown() bool {
	return d.Personal.Total()+d.Unshown == 0 && d.Size > 0 && (d.Pictures+d.Enclosed > 0 || d.State == receipt.Unreadable || len(d.Unsearched()) > 0)
}

// picturesUnread says how many pictures of a file nobody has read, and what
// follows.
func (d documentView) picturesUnread(v *ui.Visit) string {
	switch d.Kind {
	case document.DOCX:
		return v.T("web.personal.pictures.word", "count", d.Pictures)
	case document.XLSX:
		return v.T("web.personal.pictures.sheet", "count", d.Pictures)
	default:
		return v.T("web.personal.pictures", "count", d.Pictures)
	}
}

// shownPage is a page as its reader may see it: personal data masked until they
// are released.
func (p Pages) shownPage(ctx context.Context, of receipt.Receipt, number int, sheet string) (document.Page, error) {
	page, err := p.Documents.Page(ctx, of.ID, number, sheet)
	if err != nil || of.Released != nil {
		return page, err
	}
	masked, _ := screen.Page(page)
	return masked, nil
}

// cover is what the picture of a page does not show to its reader.
type cover struct {
	boxes    []document.Box // personal data, painted over
	withheld bool           // the whole picture: no word of it has been read
}

// covered says what is covered of a page until its personal data are released.
func covered(of receipt.Receipt, page document.Page) cover {
	if of.Released != nil {
		return cover{}
	}
	_, boxes := screen.Page(page)
	return cover{boxes, screen.Unsearched(page)}
}

// coveredPictures is how many pictures on the page shown are covered.
func (w viewer) coveredPictures() int {
	if w.receipt.Released != nil {
		return 0
	}
	return len(w.page.Pictures)
}

// tag names a cover, so that a picture is fetched anew where another is due.
func (c cover) tag() string {
	sum := fnv.New64a()
	_, _ = fmt.Fprint(sum, c)
	return strconv.FormatUint(sum.Sum64(), 36)
}

// image is the picture of a page, as far as it is shown.
func (p Pages) image(ctx context.Context, of receipt.Receipt, page document.Page, width int) ([]byte, error) {
	hidden := covered(of, page)
	if hidden.withheld {
		return nil, fault.New(fault.Conflict, "web.fault.unsearched", fault.With("page", page.Number), fault.With("file", ui.FileName(of.Name)))
	}
	picture, err := p.Documents.Image(ctx, of.ID, page.Number, width)
	if err != nil || len(hidden.boxes) == 0 {
		return picture, err
	}
	return paintOver(picture, page, hidden.boxes)
}

// paintOver covers boxes of a page's picture, with a little room for ink that
// reaches beyond its box.
func paintOver(picture []byte, page document.Page, boxes []document.Box) ([]byte, error) {
	whole, err := png.Decode(bytes.NewReader(picture))
	if err != nil {
		return nil, fmt.Errorf("decode picture of page %d: %w", page.Number, err)
	}
	canvas := image.NewRGBA(whole.Bounds())
	draw.Draw(canvas, canvas.Bounds(), whole, whole.Bounds().Min, draw.Src)
	scale := float64(canvas.Bounds().Dx()) / page.Width
	for _, b := range boxes {
		b = around(b)
		cover := image.Rect(int(b.X0*scale), int(b.Y0*scale), int(b.X1*scale)+1, int(b.Y1*scale)+1).Add(canvas.Bounds().Min)
		draw.Draw(canvas, cover, image.NewUniform(maskColour), image.Point{}, draw.Src)
	}
	var out bytes.Buffer
	if err := png.Encode(&out, canvas); err != nil {
		return nil, fmt.Errorf("encode picture of page %d: %w", page.Number, err)
	}
	return out.Bytes(), nil
}

// maskColour is a grey that no ink shows through.
var maskColour = color.RGBA{R: 0x3f, G: 0x46, B: 0x4f, A: 0xff}
