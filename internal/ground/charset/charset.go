// Package charset brings text in the encodings that office programs save into
// UTF-8.
package charset

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Decode reads UTF-8 with or without a byte order mark, UTF-16 of both orders
// with or without one, and otherwise Windows-1252, in which every byte has a
// meaning. What it gives is valid UTF-8; bytes that no text has, as of a
// picture, stay in it as zeros.
func Decode(data []byte) string {
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
	var b strings.Builder
	b.Grow(len(data) + len(data)/8)
	for _, c := range data {
		if c >= 0x80 && c < 0xa0 {
			b.WriteRune(windows[c-0x80])
		} else {
			b.WriteRune(rune(c)) // as Latin-1
		}
	}
	return b.String()
}

// windows are the signs of Windows-1252 from 0x80 to 0x9F, the only ones that
// differ from Latin-1 (https://encoding.spec.whatwg.org/index-windows-1252.txt).
// Five bytes have none; they read as the replacement character.
var windows = [32]rune{
	'€', utf8.RuneError, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', utf8.RuneError, 'Ž', utf8.RuneError,
	utf8.RuneError, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', utf8.RuneError, 'ž', 'Ÿ',
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
