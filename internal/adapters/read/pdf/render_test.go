package pdf_test

import (
	"bytes"
	"context"
	"errors"
	"image/png"
	"testing"

	"nyata/internal/adapters/read/pdf"
)

func TestRender(t *testing.T) {
	data := raw("/MediaBox [0 0 600 800] /Rotate 90", "0 0 300 800 re f")
	picture, err := reader.Render(context.Background(), data, 1, 72)
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(picture))
	if err != nil {
		t.Fatal(err)
	}
	if b := img.Bounds(); b.Dx() != 800 || b.Dy() != 600 {
		t.Fatalf("picture is %v", b)
	}
	// The left half of the page, turned a quarter to the right, is on top.
	if r, _, _, _ := img.At(400, 100).RGBA(); r != 0 {
		t.Error("the upper half is not black")
	}
	if r, _, _, _ := img.At(400, 500).RGBA(); r != 0xFFFF {
		t.Error("the lower half is not white")
	}
	again, err := reader.Render(context.Background(), data, 1, 72)
	if err != nil || !bytes.Equal(picture, again) {
		t.Errorf("the same page gives another picture: %v", err)
	}
}

func TestRenderRefuses(t *testing.T) {
	small := raw("/MediaBox [0 0 600 800]", "")
	for _, test := range []struct {
		name string
		data []byte
		page int
		dpi  float64
		want error
	}{
		{"a page before the first", small, 0, 72, pdf.ErrNoPage},
		{"a page after the last", small, 2, 72, pdf.ErrNoPage},
		{"no PDF", []byte("hello"), 1, 72, pdf.ErrNoPage},
		{"a huge page", raw("/MediaBox [0 0 14400 14400]", ""), 1, 72, pdf.ErrTooManyPixels},
		{"a fine resolution", small, 1, 2000, pdf.ErrTooManyPixels},
		{"no resolution", small, 1, 0, pdf.ErrTooManyPixels},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := reader.Render(context.Background(), test.data, test.page, test.dpi); !errors.Is(err, test.want) {
				t.Errorf("error is %v, want %v", err, test.want)
			}
		})
	}
}
