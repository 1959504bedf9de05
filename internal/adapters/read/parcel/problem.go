package parcel

import (
	"errors"

	"nyata/internal/record/document"
)

// Problem turns an error of Open into what the sender of the file is told.
func Problem(err error) document.Problem {
	switch {
	case errors.Is(err, ErrTooLarge):
		return document.Problem{Code: document.TooLarge, Message: document.Message{
			ID: "Isi berkas ini setelah dikembangkan melampaui batas aman (jumlah bagian, ukuran, atau rasio pemampatan), jadi tidak dibaca. Pecah menjadi beberapa berkas yang lebih kecil, lalu kirim lagi.",
			EN: "Unpacked, this file goes beyond the safe limits (parts, size or compression ratio), so it was not read. Split it into smaller files and send them again.",
		}}
	case errors.Is(err, ErrEncrypted):
		return document.Problem{Code: document.Encrypted, Message: document.Message{
			ID: "Berkas ini terkunci kata sandi. Buka dengan kata sandinya, simpan tanpa sandi, lalu kirim lagi.",
			EN: "This file is locked with a password. Open it with the password, save it without one and send it again.",
		}}
	case errors.Is(err, ErrDoctype):
		return document.Problem{Code: document.Broken, Message: document.Message{
			ID: "Berkas ini memuat deklarasi XML (DOCTYPE) yang tidak pernah ditulis program perkantoran, jadi demi keamanan tidak dibaca. Simpan ulang dengan Excel, Word, atau LibreOffice, lalu kirim lagi.",
			EN: "This file carries an XML declaration (DOCTYPE) that office programs never write, so for safety it was not read. Save it again with Excel, Word or LibreOffice and send that copy.",
		}}
	default:
		return document.Problem{Code: document.Broken, Message: document.Message{
			ID: "Berkas ini rusak atau tidak lengkap sehingga tidak dapat dibuka. Buka di komputer asalnya, simpan ulang, lalu kirim lagi.",
			EN: "This file is damaged or incomplete and cannot be opened. Open it on the computer it came from, save it again and resend it.",
		}}
	}
}
