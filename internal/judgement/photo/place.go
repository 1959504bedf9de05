package photo

import (
	"bytes"
	"encoding/binary"
)

// Tags of EXIF (CIPA DC-008, 4.6.6) that say where a picture was taken.
const (
	tagGPS     = 0x8825 // offset of the part about the place
	tagLatRef  = 1      // N or S
	tagLat     = 2      // degrees, minutes, seconds
	tagLongRef = 3      // E or W
	tagLong    = 4
)

// Place is where the camera says that a JPEG was taken, in degrees (WGS 84). It
// is false for a picture that does not say, or says what cannot be. It is to be
// asked before Strip, which takes it out.
func Place(data []byte) (lat, long float64, ok bool) {
	body := exif(data)
	if len(body) < 8 {
		return 0, 0, false
	}
	var order binary.ByteOrder = binary.LittleEndian
	if string(body[:2]) == "MM" {
		order = binary.BigEndian
	}
	x := tiff{body, order}
	_, gps, found := x.find(int(order.Uint32(body[4:])), tagGPS)
	if !found {
		return 0, 0, false
	}
	at := int(order.Uint32(gps))
	lat, okLat := x.degrees(at, tagLat, tagLatRef, 'S')
	long, okLong := x.degrees(at, tagLong, tagLongRef, 'W')
	if !okLat || !okLong || lat < -90 || lat > 90 || long < -180 || long > 180 || lat == 0 && long == 0 {
		return 0, 0, false
	}
	return lat, long, true
}

// exif is the TIFF part of a JPEG's EXIF segment; nil where there is none.
func exif(data []byte) []byte {
	if len(data) < 4 || data[0] != 0xff || data[1] != 0xd8 {
		return nil
	}
	for i := 2; i+4 <= len(data) && data[i] == 0xff; {
		size := int(binary.BigEndian.Uint16(data[i+2:]))
		if data[i+1] == 0xda || size < 2 || i+2+size > len(data) { // the picture itself begins
			return nil
		}
		if segment := data[i+4 : i+2+size]; data[i+1] == 0xe1 && bytes.HasPrefix(segment, []byte("Exif\x00\x00")) {
			return segment[6:]
		}
		i += 2 + size
	}
	return nil
}

// tiff is a directory of tags and where its numbers begin.
type tiff struct {
	body  []byte
	order binary.ByteOrder
}

// find is the count and the four value bytes of a tag of the directory at an
// offset.
func (x tiff) find(at int, tag uint16) (count int, value []byte, ok bool) {
	if at < 8 || at+2 > len(x.body) {
		return 0, nil, false
	}
	entries := int(x.order.Uint16(x.body[at:]))
	for i := range entries {
		e := at + 2 + 12*i
		if e+12 > len(x.body) {
			return 0, nil, false
		}
		if x.order.Uint16(x.body[e:]) == tag {
			return int(x.order.Uint32(x.body[e+4:])), x.body[e+8 : e+12], true
		}
	}
	return 0, nil, false
}

// degrees reads degrees, minutes and seconds with their side of the globe.
func (x tiff) degrees(at int, tag, side uint16, minus byte) (float64, bool) {
	n, value, ok := x.find(at, tag)
	if !ok || n != 3 {
		return 0, false
	}
	from := int(x.order.Uint32(value))
	if from < 8 || from+24 > len(x.body) {
		return 0, false
	}
	sum, part := 0.0, 1.0
	for i := range 3 {
		over, under := x.order.Uint32(x.body[from+8*i:]), x.order.Uint32(x.body[from+8*i+4:])
		if under == 0 {
			return 0, false
		}
		sum += float64(over) / float64(under) / part
		part *= 60
	}
	_, value, ok = x.find(at, side)
	if !ok {
		return 0, false
	}
	if value[0] == minus {
		sum = -sum
	}
	return sum, true
}
