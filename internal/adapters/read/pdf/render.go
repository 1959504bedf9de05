package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/png"
	"math"
)

// MaxPixels bounds a rendered page: 50 million pixels.
const MaxPixels = 50_000_000

var (
	// ErrNoPage means that the file cannot be opened or has no such page.
	ErrNoPage = errors.New("no such page")
	// ErrTooManyPixels means that the page at this resolution passes MaxPixels.
	ErrTooManyPixels = errors.New("picture too large")
)

// Render draws a page (from 1) as displayed, at dpi dots per inch, as a PNG
// with white paper. The same bytes give the same picture.
func (r *Reader) Render(ctx context.Context, data []byte, page int, dpi float64) ([]byte, error) {
	if page < 1 || !looksLikePDF(data) {
		return nil, fmt.Errorf("render page %d: %w", page, ErrNoPage)
	}
	if !(dpi > 0) || dpi > 2400 {
		return nil, fmt.Errorf("render page %d at %g dpi: %w", page, dpi, ErrTooManyPixels)
	}
	e, err := r.borrow(ctx)
	if err != nil {
		return nil, err
	}
	defer r.giveBack(e)
	picture, err := e.render(data, page, dpi)
	if err != nil {
		return nil, fmt.Errorf("render page %d at %g dpi: %w", page, dpi, err)
	}
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	if err := encoder.Encode(&out, picture); err != nil {
		return nil, fmt.Errorf("render page %d: %w", page, err)
	}
	return out.Bytes(), nil
}

func (e *engine) render(data []byte, page int, dpi float64) (image.Image, error) {
	handle, closing := e.open(data)
	defer closing()
	if handle == 0 || page > int(int32(e.call("FPDF_GetPageCount", handle))) {
		return nil, errors.Join(ErrNoPage, e.failed)
	}
	loaded := e.call("FPDF_LoadPage", handle, uint64(page-1))
	if loaded == 0 {
		return nil, errors.Join(ErrNoPage, e.failed)
	}
	defer e.call("FPDF_ClosePage", loaded)

	wide := math.Ceil(float32Of(e.call("FPDF_GetPageWidthF", loaded)) * dpi / 72)
	high := math.Ceil(float32Of(e.call("FPDF_GetPageHeightF", loaded)) * dpi / 72)
	if !(wide >= 1 && high >= 1) {
		wide, high = 1, 1
	}
	if wide*high > MaxPixels {
		return nil, ErrTooManyPixels
	}
	width, height := int(wide), int(high)

	const (
		formatBGRx = 3
		white      = 0xFFFFFFFF
		withNotes  = 0x01 // annotations as displayed
	)
	bitmap := e.call("FPDFBitmap_CreateEx", uint64(width), uint64(height), formatBGRx, 0, 0)
	if bitmap == 0 {
		return nil, errors.Join(ErrTooManyPixels, e.failed)
	}
	defer e.call("FPDFBitmap_Destroy", bitmap)
	e.call("FPDFBitmap_FillRect", bitmap, 0, 0, uint64(width), uint64(height), white)
	e.call("FPDF_RenderPageBitmap", bitmap, loaded, 0, 0, uint64(width), uint64(height), 0, withNotes)
	stride := int(int32(e.call("FPDFBitmap_GetStride", bitmap)))
	pixels, ok := e.memory.Read(uint32(e.call("FPDFBitmap_GetBuffer", bitmap)), uint32(stride*height))
	if e.failed != nil || !ok {
		return nil, errors.Join(ErrNoPage, e.failed)
	}
	out := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		from, to := pixels[y*stride:], out.Pix[y*out.Stride:]
		for x := range width {
			to[4*x], to[4*x+1], to[4*x+2], to[4*x+3] = from[4*x+2], from[4*x+1], from[4*x], 0xFF
		}
	}
	return out, nil
}
