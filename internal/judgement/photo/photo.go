// Package photo takes out of a picture what a camera writes beside it: place,
// time, device, thumbnail, remarks. The picture itself is not touched; only
// which side is up is kept.
package photo

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"image"
	_ "image/jpeg" // formats of photos
	_ "image/png"
)

// Limits of one photo.
const (
	MaxBytes = 16 << 20
	maxSide  = 12_000 // pixels
)

// Type is the content type of a photo.
type Type string

// The types taken.
const (
	JPEG Type = "image/jpeg"
	PNG  Type = "image/png"
)

// ErrNoPhoto says that the bytes are no picture of a kind that is taken.
var ErrNoPhoto = errors.New("the file is neither a JPEG nor a PNG picture")

// Strip gives the picture without what stands beside it. Twice gives the same
// as once.
func Strip(data []byte) ([]byte, Type, error) {
	if len(data) > MaxBytes {
		return nil, "", fmt.Errorf("the picture has %d bytes, more than %d", len(data), MaxBytes)
	}
	c, format, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, "", ErrNoPhoto
	}
	if c.Width > maxSide || c.Height > maxSide || c.Width < 1 || c.Height < 1 {
		return nil, "", fmt.Errorf("the picture has %d × %d pixels, more than %d a side", c.Width, c.Height, maxSide)
	}
	switch format {
	case "jpeg":
		out, err := stripJPEG(data)
		return out, JPEG, err
	case "png":
		out, err := stripPNG(data)
		return out, PNG, err
	default:
		return nil, "", ErrNoPhoto
	}
}

// TypeOf is the content type of a picture that Strip gave; empty for anything
// else.
func TypeOf(data []byte) Type {
	switch {
	case bytes.HasPrefix(data, []byte{0xff, 0xd8, 0xff}):
		return JPEG
	case bytes.HasPrefix(data, pngSign):
		return PNG
	default:
		return ""
	}
}

// Markers of JPEG (ITU-T T.81, annex B).
const (
	soi  = 0xd8 // start of image
	eoi  = 0xd9 // end of image
	sos  = 0xda // start of scan: the picture's own data follow
	app0 = 0xe0 // JFIF
	app1 = 0xe1 // Exif, XMP
	appE = 0xee // Adobe: which colours
	appF = 0xef
	com  = 0xfe // remark
)

// stripJPEG leaves out application segments and remarks, but for those that say
// how to show the picture, and everything behind its end.
func stripJPEG(data []byte) ([]byte, error) {
	out := []byte{0xff, soi}
	at, up := 2, uint16(1)
	var rest []byte
	for {
		if at+4 > len(data) || data[at] != 0xff {
			return nil, ErrNoPhoto
		}
		marker := data[at+1]
		if marker == 0xff { // fill byte
			at++
			continue
		}
		size := int(binary.BigEndian.Uint16(data[at+2:]))
		if size < 2 || at+2+size > len(data) {
			return nil, ErrNoPhoto
		}
		segment := data[at : at+2+size]
		at += 2 + size
		switch {
		case marker == app1:
			if o := orientation(segment[4:]); o != 0 {
				up = o
			}
		case marker == app0, marker == appE:
			rest = append(rest, segment...)
		case marker > app0 && marker <= appF, marker == com:
		case marker == sos:
			end := bytes.LastIndex(data[at:], []byte{0xff, eoi})
			if end < 0 {
				return nil, ErrNoPhoto
			}
			if up > 1 {
				out = append(out, upright(up)...)
			}
			out = append(append(out, rest...), segment...)
			return append(out, data[at:at+scanEnd(data[at:at+end+2])]...), nil
		default:
			rest = append(rest, segment...)
		}
	}
}

// scanEnd is where the first end of image stands, with it.
func scanEnd(data []byte) int {
	for i := 0; i+1 < len(data); i++ {
		if data[i] == 0xff && data[i+1] == eoi {
			return i + 2
		}
	}
	return len(data)
}

// orientation reads tag 0x0112 of an Exif segment; 0 when there is none.
func orientation(exif []byte) uint16 {
	body, ok := bytes.CutPrefix(exif, []byte("Exif\x00\x00"))
	if !ok || len(body) < 8 {
		return 0
	}
	var order binary.ByteOrder = binary.BigEndian
	if body[0] == 'I' {
		order = binary.LittleEndian
	}
	from := int(order.Uint32(body[4:]))
	if from < 8 || from+2 > len(body) {
		return 0
	}
	n := int(order.Uint16(body[from:]))
	for i := range n {
		at := from + 2 + 12*i
		if at+12 > len(body) {
			return 0
		}
		if order.Uint16(body[at:]) == 0x0112 {
			if v := order.Uint16(body[at+8:]); v >= 1 && v <= 8 {
				return v
			}
			return 0
		}
	}
	return 0
}

// upright is an Exif segment that says which side is up and nothing else.
func upright(o uint16) []byte {
	body := []byte("Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00")
	binary.BigEndian.PutUint16(body[24:], o)
	head := binary.BigEndian.AppendUint16([]byte{0xff, app1}, uint16(len(body)+2)) //nolint:gosec // the body is 32 bytes
	return append(head, body...)
}

var pngSign = []byte("\x89PNG\r\n\x1a\n")

// shown are the chunks of PNG that say how to show the picture (W3C PNG, third
// edition).
var shown = map[string]bool{
	"IHDR": true, "PLTE": true, "IDAT": true, "IEND": true, "tRNS": true, "gAMA": true, "cHRM": true, "sRGB": true, "sBIT": true, "bKGD": true, "pHYs": true,
}

// stripPNG leaves out every chunk that does not say how to show the picture.
func stripPNG(data []byte) ([]byte, error) {
	out := append([]byte{}, pngSign...)
	for at := len(pngSign); ; {
		if at+12 > len(data) {
			return nil, ErrNoPhoto
		}
		size := int(binary.BigEndian.Uint32(data[at:]))
		if size < 0 || size > MaxBytes || at+12+size > len(data) {
			return nil, ErrNoPhoto
		}
		name := string(data[at+4 : at+8])
		chunk := data[at : at+12+size]
		if crc32.ChecksumIEEE(chunk[4:8+size]) != binary.BigEndian.Uint32(chunk[8+size:]) {
			return nil, ErrNoPhoto
		}
		if shown[name] {
			out = append(out, chunk...)
		}
		at += 12 + size
		if name == "IEND" {
			return out, nil
		}
	}
}
