package photo_test

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"testing"

	"nyata/internal/judgement/photo"
)

func picture() image.Image {
	m := image.NewRGBA(image.Rect(0, 0, 8, 6))
	for x := range 8 {
		m.Set(x, x%6, color.RGBA{uint8(30 * x), 90, 10, 255})
	}
	return m
}

func asJPEG(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, picture(), nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func asPNG(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, picture()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// with puts a segment behind the start of a JPEG.
func with(data []byte, marker byte, body string) []byte {
	segment := []byte{0xff, marker, 0, 0}
	binary.BigEndian.PutUint16(segment[2:], uint16(len(body)+2))
	out := append([]byte{}, data[:2]...)
	return append(append(append(out, segment...), body...), data[2:]...)
}

// exif is an Exif block of a little-endian camera: which side is up, and a
// place behind it.
const exif = "Exif\x00\x00II\x2a\x00\x08\x00\x00\x00\x01\x00\x12\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00GPS -0.4948 117.1436"

func TestStripJPEG(t *testing.T) {
	raw := with(with(with(asJPEG(t), 0xfe, "difoto oleh Budi"), 0xe1, exif), 0xed, "Photoshop Budi")
	raw = append(raw, []byte("trailer Budi")...)
	got, kind, err := photo.Strip(raw)
	if err != nil || kind != photo.JPEG || photo.TypeOf(got) != photo.JPEG {
		t.Fatal(kind, err)
	}
	for _, gone := range []string{"Budi", "GPS", "117.1436", "Photoshop", "trailer"} {
		if bytes.Contains(got, []byte(gone)) {
			t.Errorf("%q is kept", gone)
		}
	}
	if !bytes.Contains(got, []byte("\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06")) {
		t.Error("which side is up is lost")
	}
	before, err := jpeg.Decode(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	after, err := jpeg.Decode(bytes.NewReader(got))
	if err != nil {
		t.Fatal(err)
	}
	for x := range 8 {
		if before.At(x, 1) != after.At(x, 1) {
			t.Fatal("the picture is another")
		}
	}
	if again, _, err := photo.Strip(got); err != nil || !bytes.Equal(again, got) {
		t.Errorf("twice is not once: %v", err)
	}
}

func TestStripPNG(t *testing.T) {
	raw := asPNG(t)
	text := []byte("tEXtAuthor\x00Budi")
	chunk := binary.BigEndian.AppendUint32(nil, uint32(len(text)-4))
	chunk = append(chunk, text...)
	chunk = binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(text))
	raw = append(append(append([]byte{}, raw[:33]...), chunk...), raw[33:]...)
	got, kind, err := photo.Strip(append(raw, "Budi"...))
	if err != nil || kind != photo.PNG || bytes.Contains(got, []byte("Budi")) {
		t.Fatal(kind, err)
	}
	if _, err := png.Decode(bytes.NewReader(got)); err != nil {
		t.Error(err)
	}
}

func TestNoPhoto(t *testing.T) {
	whole := asJPEG(t)
	for name, data := range map[string][]byte{
		"nothing": nil, "a page": []byte("<html>"), "a drawing": []byte("<svg xmlns='http://www.w3.org/2000/svg'/>"), "cut off": whole[:len(whole)/2], "a PNG cut off": asPNG(t)[:50],
	} {
		if _, _, err := photo.Strip(data); err == nil {
			t.Errorf("%s is a photo", name)
		}
	}
}

func FuzzStrip(f *testing.F) {
	f.Add(asPNG(f))
	f.Add(with(asJPEG(f), 0xe1, exif))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, kind, err := photo.Strip(data)
		if err != nil {
			return
		}
		if photo.TypeOf(got) != kind {
			t.Errorf("%q became something else", kind)
		}
		if again, _, err := photo.Strip(got); err != nil || !bytes.Equal(again, got) {
			t.Errorf("twice is not once: %v", err)
		}
	})
}
