package parcel

import (
	"bytes"
	"encoding/binary"
	"image"
	_ "image/gif"  // so that its size is known
	_ "image/jpeg" // so that its size is known
	_ "image/png"  // so that its size is known
	"path"
	"slices"
)

// Picture is what is known of an entry that is a picture. The picture itself is
// not kept.
type Picture struct {
	Width, Height float64 // points as a screen of 96 dots per inch shows it; 0 when unknown
	Pixels        float64 // 0 when unknown, or drawn in lines (EMF, WMF, SVG)
}

// pointsPerDot is the size of a dot where a picture says nothing else.
const pointsPerDot = 72.0 / 96

// Picture is what is known of the named entry; false when it is no picture.
func (p *Parcel) Picture(name string) (Picture, bool) {
	picture, found := p.pictures[Clean(name)]
	return picture, found
}

// endings are those of the formats that office programs show as pictures.
var endings = []string{
	".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".bmp", ".dib", ".tif", ".tiff", ".webp", ".heic", ".avif",
	".emf", ".emz", ".wmf", ".wmz", ".svg", ".svgz", ".wdp", ".hdp", ".jxr", ".pict", ".pct", ".pcz", ".pcx", ".eps", ".ico",
}

// pictureOf tells a picture by how it begins, else by the ending of its name.
func pictureOf(name string, part []byte) (Picture, bool) {
	if c, _, err := image.DecodeConfig(bytes.NewReader(part)); err == nil {
		return picturePixels(float64(c.Width), float64(c.Height)), true
	}
	switch {
	case len(part) >= 44 && string(part[:4]) == "\x01\x00\x00\x00" && string(part[40:44]) == " EMF":
		const perPoint = 2540.0 / 72 // its frame is given in hundredths of a millimetre
		side := func(at int) float64 { return float64(int32(binary.LittleEndian.Uint32(part[at:]))) }
		return Picture{Width: max(side(32)-side(24), 0) / perPoint, Height: max(side(36)-side(28), 0) / perPoint}, true
	case len(part) >= 26 && string(part[:2]) == "BM":
		side := func(at int) float64 {
			n := float64(int32(binary.LittleEndian.Uint32(part[at:])))
			return max(n, -n) // negative where its rows go downwards
		}
		return picturePixels(side(18), side(22)), true
	}
	for _, mark := range []string{"\xff\xd8\xff", "\x89PNG", "II*\x00", "MM\x00*", "\xd7\xcd\xc6\x9a"} {
		if bytes.HasPrefix(part, []byte(mark)) {
			return Picture{}, true
		}
	}
	return Picture{}, slices.Contains(endings, path.Ext(name))
}

func picturePixels(width, height float64) Picture {
	return Picture{Width: width * pointsPerDot, Height: height * pointsPerDot, Pixels: width * height}
}
