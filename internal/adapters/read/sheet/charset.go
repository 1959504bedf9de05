package sheet

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// decode brings text of the encodings that office programs save into UTF-8:
// UTF-8 with or without a byte order mark, UTF-16 of both orders with or
// without one, and otherwise Windows-1252, which gives every byte a meaning.
func decode(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		return validUTF8(data[3:])
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return fromUTF16(data[2:], binary.LittleEndian)
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return fromUTF16(data[2:], binary.BigEndian)
	}
	if order := guessUTF16(data); order != nil {
		return fromUTF16(data, order)
	}
	return validUTF8(data)
}

func validUTF8(data []byte) string {
	if utf8.Valid(data) {
		return string(data)
	}
	text, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil { // the decoder maps every byte; kept for its contract
		return string(bytes.ToValidUTF8(data, []byte("\uFFFD")))
	}
	return string(text)
}

// guessUTF16 recognises UTF-16 without a mark: in text of Latin letters every
// other byte is zero.
func guessUTF16(data []byte) binary.ByteOrder {
	sample := data[:min(len(data), 4096)&^1]
	if len(sample) < 4 {
		return nil
	}
	var zeros [2]int
	for i, b := range sample {
		if b == 0 {
			zeros[i&1]++
		}
	}
	half := len(sample) / 2
	switch {
	case zeros[1]*10 >= half*7 && zeros[0]*10 < half:
		return binary.LittleEndian
	case zeros[0]*10 >= half*7 && zeros[1]*10 < half:
		return binary.BigEndian
	}
	return nil
}

func fromUTF16(data []byte, order binary.ByteOrder) string {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	return string(utf16.Decode(units))
}
