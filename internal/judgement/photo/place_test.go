package photo_test

import (
	"bytes"
	"encoding/binary"
	"math"
	"testing"

	"nyata/internal/judgement/photo"
)

// appender is a byte order that writes too.
type appender interface {
	binary.ByteOrder
	binary.AppendByteOrder
}

// placed is the beginning of a JPEG that says where it was taken.
func placed(order appender, mark string, latRef, longRef byte, numbers [12]uint32) []byte {
	var b bytes.Buffer
	u16 := func(v uint16) { b.Write(order.AppendUint16(nil, v)) }
	u32 := func(v uint32) { b.Write(order.AppendUint32(nil, v)) }
	b.WriteString(mark)
	u16(42)
	u32(8)
	u16(1) // one entry: the place
	u16(0x8825)
	u16(4)
	u32(1)
	u32(26)
	u32(0)
	u16(4) // at 26: four entries
	for _, e := range []struct {
		tag, kind uint16
		count     uint32
		value     []byte
	}{
		{1, 2, 2, []byte{latRef, 0, 0, 0}},
		{2, 5, 3, order.AppendUint32(nil, 80)},
		{3, 2, 2, []byte{longRef, 0, 0, 0}},
		{4, 5, 3, order.AppendUint32(nil, 104)},
	} {
		u16(e.tag)
		u16(e.kind)
		u32(e.count)
		b.Write(e.value)
	}
	u32(0)
	for _, n := range numbers { // at 80 and 104
		u32(n)
	}
	segment := append([]byte("Exif\x00\x00"), b.Bytes()...)
	out := append([]byte{0xff, 0xd8, 0xff, 0xe1}, binary.BigEndian.AppendUint16(nil, uint16(len(segment)+2))...)
	return append(out, segment...)
}

func TestPlace(t *testing.T) {
	samarinda := [12]uint32{0, 1, 30, 1, 1060, 100, 117, 1, 9, 1, 1297, 100}
	for situation, x := range map[string]struct {
		data      []byte
		lat, long float64
		ok        bool
	}{
		"little endian, south and east": {placed(binary.LittleEndian, "II", 'S', 'E', samarinda), -0.502944, 117.153603, true},
		"big endian, north and west":    {placed(binary.BigEndian, "MM", 'N', 'W', samarinda), 0.502944, -117.153603, true},
		"divided by zero":               {placed(binary.LittleEndian, "II", 'S', 'E', [12]uint32{1, 0}), 0, 0, false},
		"beyond the pole":               {placed(binary.LittleEndian, "II", 'S', 'E', [12]uint32{99, 1, 0, 1, 0, 1, 9, 1, 0, 1, 0, 1}), 0, 0, false},
		"no receiver: zero and zero":    {placed(binary.LittleEndian, "II", 'N', 'E', [12]uint32{0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1}), 0, 0, false},
		"cut off":                       {placed(binary.LittleEndian, "II", 'S', 'E', samarinda)[:60], 0, 0, false},
		"a PNG":                         {[]byte("\x89PNG\r\n\x1a\n"), 0, 0, false},
		"nothing":                       {nil, 0, 0, false},
	} {
		lat, long, ok := photo.Place(x.data)
		if ok != x.ok || math.Abs(lat-x.lat) > 1e-5 || math.Abs(long-x.long) > 1e-5 {
			t.Errorf("%s: %v %v %v", situation, lat, long, ok)
		}
	}
}

func FuzzPlace(f *testing.F) {
	f.Add(placed(binary.LittleEndian, "II", 'S', 'E', [12]uint32{0, 1, 30, 1, 1060, 100, 117, 1, 9, 1, 1297, 100}))
	f.Add([]byte{0xff, 0xd8, 0xff, 0xe1, 0, 2})
	f.Fuzz(func(t *testing.T, data []byte) {
		if lat, long, ok := photo.Place(data); ok && (math.IsNaN(lat) || math.Abs(lat) > 90 || math.Abs(long) > 180) {
			t.Errorf("%v %v", lat, long)
		}
	})
}
