package operator

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"math"
	"net/http"
	"strconv"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
)

// The widths of page pictures in pixels. A reader cannot ask for others, since
// each costs the renderer's time and memory.
const (
	pageWidth = 1400
	cropWidth = 2000 // of the page that a crop is cut from
	cropShown = 640  // least width of a crop
	closeUp   = 4    // pixels of a close crop for each point
	closeMost = 3600 // widest page that a close crop is cut from
	closeRoom = 8    // points around the cell of a close crop
)

// Image answers GET /documents/{id}/pages/{page}: "3.png" is the picture of
// page 3, the same for as long as the file is the same.
func (p Pages) Image(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	text, ok := strings.CutSuffix(r.PathValue("page"), ".png")
	number, err := strconv.Atoi(text)
	if err != nil || !ok {
		return fault.New(fault.NotFound, "web.fault.notfound")
	}
	found, page, fresh, err := p.same(v, w, r, number, strconv.Itoa(pageWidth))
	if err != nil || !fresh {
		return err
	}
	picture, err := p.image(r.Context(), found, page, pageWidth)
	if err != nil {
		return fmt.Errorf("picture of page %d: %w", number, err)
	}
	return sendPNG(w, picture)
}

// Crop answers GET /documents/{id}/pages/{page}/crop.png?box=: what is printed
// in a box, with what stands around it.
func (p Pages) Crop(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	number, err := strconv.Atoi(r.PathValue("page"))
	box, ok := ui.ParseBox(r.URL.Query().Get("box"))
	if err != nil || !ok {
		return fault.New(fault.NotFound, "web.fault.notfound")
	}
	near := r.URL.Query().Get("close") != ""
	found, page, fresh, err := p.same(v, w, r, number, fmt.Sprintf("crop-%s-%t", ui.BoxText(box), near))
	if err != nil || !fresh {
		return err
	}
	width := cropWidth
	if near {
		width = min(int(closeUp*page.Width), closeMost)
	}
	picture, err := p.image(r.Context(), found, page, width)
	if err != nil {
		return fmt.Errorf("picture of page %d: %w", number, err)
	}
	cut, err := crop(picture, page, box, near)
	if err != nil {
		return err
	}
	return sendPNG(w, cut)
}

// same checks that the reader may see the document, opens the page and sets the
// picture's tag. It is false when the reader's browser holds the picture
// already; the answer is then complete.
func (p Pages) same(v *ui.Visit, w http.ResponseWriter, r *http.Request, number int, what string) (found receipt.Receipt, page document.Page, fresh bool, err error) {
	found, err = p.Office.Receipt(r.Context(), v.Actor(), r.PathValue("id"))
	if err != nil {
		return found, page, false, fmt.Errorf("find document: %w", err)
	}
	if !casework.MayLookInto(v.Actor(), found) {
		return found, page, false, fault.New(fault.NotFound, "web.fault.notfound")
	}
	if page, err = p.Documents.Page(r.Context(), found.ID, number, ""); err != nil {
		return found, page, false, fmt.Errorf("open page %d: %w", number, err)
	}
	tag := fmt.Sprintf(`"%s-%d-%s-%s"`, found.ID[:min(16, len(found.ID))], number, what, covered(found, page).tag())
	w.Header().Set("Cache-Control", "private, no-cache") // kept, but asked for each time: rights may end
	w.Header().Set("ETag", tag)
	if strings.Contains(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return found, page, false, nil
	}
	return found, page, true, nil
}

func sendPNG(w http.ResponseWriter, picture []byte) error {
	w.Header().Set("Content-Type", "image/png")
	w.Header().Set("Content-Length", strconv.Itoa(len(picture)))
	_, err := w.Write(picture) //nolint:gosec // a picture the server drew, sent as one
	return err
}

// crop cuts a box out of a page's picture with a margin: wide, since the row's
// other cells tell what a figure is. A close one is the cell alone.
func crop(picture []byte, page document.Page, box document.Box, near bool) ([]byte, error) {
	whole, err := png.Decode(bytes.NewReader(picture))
	if err != nil {
		return nil, fmt.Errorf("decode picture of page %d: %w", page.Number, err)
	}
	if page.Width <= 0 || page.Height <= 0 {
		return nil, errors.New("crop a page without size")
	}
	bounds := whole.Bounds()
	scale := float64(bounds.Dx()) / page.Width
	wide, high := max(40, (cropShown/scale-(box.X1-box.X0))/2), 24.0
	if near {
		wide, high = closeRoom, closeRoom
	}
	part := image.Rect(
		int(math.Floor((box.X0-wide)*scale)), int(math.Floor((box.Y0-high)*scale)),
		int(math.Ceil((box.X1+wide)*scale)), int(math.Ceil((box.Y1+high)*scale)),
	).Add(bounds.Min).Intersect(bounds)
	if part.Empty() {
		return nil, fault.New(fault.NotFound, "web.fault.notfound")
	}
	cut := image.NewRGBA(image.Rect(0, 0, part.Dx(), part.Dy()))
	draw.Draw(cut, cut.Bounds(), whole, part.Min, draw.Src)
	frame(cut, box, scale, part.Min.Sub(bounds.Min))
	var out bytes.Buffer
	if err := png.Encode(&out, cut); err != nil {
		return nil, fmt.Errorf("encode crop: %w", err)
	}
	return out.Bytes(), nil
}

// frame draws the box on the crop, outside the cell's ink.
func frame(cut *image.RGBA, box document.Box, scale float64, origin image.Point) {
	const thick = 3
	outer := image.Rect(
		int(box.X0*scale)-origin.X-thick, int(box.Y0*scale)-origin.Y-thick,
		int(box.X1*scale)-origin.X+thick, int(box.Y1*scale)-origin.Y+thick,
	)
	for _, side := range []image.Rectangle{
		image.Rect(outer.Min.X, outer.Min.Y, outer.Max.X, outer.Min.Y+thick),
		image.Rect(outer.Min.X, outer.Max.Y-thick, outer.Max.X, outer.Max.Y),
		image.Rect(outer.Min.X, outer.Min.Y, outer.Min.X+thick, outer.Max.Y),
		image.Rect(outer.Max.X-thick, outer.Min.Y, outer.Max.X, outer.Max.Y),
	} {
		draw.Draw(cut, side, image.NewUniform(gapColour), image.Point{}, draw.Src)
	}
}

// gapColour is the token --gap.
var gapColour = color.RGBA{R: 0xc2, G: 0x41, B: 0x0c, A: 0xff}
