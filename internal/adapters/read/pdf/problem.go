package pdf

import (
	"context"
	"fmt"

	"nyata/internal/record/document"
)

// The problems of this reader: what happened, where, and what to do next, in
// both languages.

func emptyFile(name string) document.Problem {
	return document.Problem{Code: document.Empty, Message: document.Message{
		ID: fmt.Sprintf("%s kosong: tidak ada isi yang dapat dibaca. Minta pengirim mengirim ulang berkasnya.", name),
		EN: fmt.Sprintf("%s is empty: there is nothing in it to read. Ask the sender to send the file again.", name),
	}}
}

func brokenFile(name string) document.Problem {
	return document.Problem{Code: document.Broken, Message: document.Message{
		ID: fmt.Sprintf("%s bukan PDF yang utuh. Buka di komputer pengirim, simpan lagi sebagai PDF, lalu kirim ulang.", name),
		EN: fmt.Sprintf("%s is not a whole PDF. Open it on the sender's computer, save it as PDF again and send it anew.", name),
	}}
}

func encryptedFile(name string) document.Problem {
	return document.Problem{Code: document.Encrypted, Message: document.Message{
		ID: fmt.Sprintf("%s terkunci kata sandi. Buka dengan kata sandinya, simpan atau cetak sebagai PDF tanpa sandi, lalu kirim PDF itu.", name),
		EN: fmt.Sprintf("%s is locked with a password. Open it with the password, save or print it as a PDF without one and send that PDF.", name),
	}}
}

func tooManyPages(name string, count int) document.Problem {
	return document.Problem{Code: document.TooLarge, Message: document.Message{
		ID: fmt.Sprintf("%s berisi %d halaman, batasnya %d, jadi tidak dibaca. Pecah menjadi beberapa berkas, lalu kirim lagi.", name, count, MaxPages),
		EN: fmt.Sprintf("%s has %d pages, the limit is %d, so it was not read. Split it into several files and send them again.", name, count, MaxPages),
	}}
}

func tooBig(name string) document.Problem {
	return document.Problem{Code: document.TooLarge, Message: document.Message{
		ID: fmt.Sprintf("%s memerlukan memori lebih dari batas untuk satu berkas. Pecah menjadi beberapa berkas atau kecilkan gambarnya, lalu kirim lagi.", name),
		EN: fmt.Sprintf("%s needs more memory than one file may take. Split it into several files or shrink its pictures, then send it again.", name),
	}}
}

func brokenPage(name string, page int) document.Problem {
	return document.Problem{Code: document.Broken, Page: page, Message: document.Message{
		ID: fmt.Sprintf("Halaman %d dari %s rusak dan tidak terbaca. Simpan lagi sebagai PDF dari berkas asalnya, lalu kirim ulang.", page, name),
		EN: fmt.Sprintf("Page %d of %s is damaged and could not be read. Save it as PDF again from its original and send it anew.", page, name),
	}}
}

func scannedPage(name string, page int) document.Problem {
	return document.Problem{Code: document.Scanned, Page: page, Message: document.Message{
		ID: fmt.Sprintf("Halaman %d dari %s hanya gambar (hasil pindai), tanpa teks. Kirim berkas asalnya (Word, Excel atau PDF langsung dari program).", page, name),
		EN: fmt.Sprintf("Page %d of %s is only a picture (a scan) without text. Send its original (Word, Excel, or a PDF made by the program).", page, name),
	}}
}

func lettersWithoutMeaning(name string, page int) document.Problem {
	return document.Problem{Code: document.Scanned, Page: page, Message: document.Message{
		ID: fmt.Sprintf("Halaman %d dari %s tampak sebagai teks, tetapi hurufnya tidak dapat dikenali dari berkasnya. Kirim berkas asalnya atau simpan lagi sebagai PDF dengan program lain.", page, name),
		EN: fmt.Sprintf("Page %d of %s looks like text, but the file does not say which letters it shows. Send its original, or save it as PDF with another program.", page, name),
	}}
}

func oldOCR(name string, page int) document.Problem {
	return document.Problem{Code: document.OldOCR, Page: page, Message: document.Message{
		ID: fmt.Sprintf("Halaman %d dari %s adalah gambar dengan teks tersembunyi dari pengenalan huruf (OCR) lama. Teks itu tidak dipercaya dan tidak dipakai. Kirim berkas asalnya.", page, name),
		EN: fmt.Sprintf("Page %d of %s is a picture with hidden text from an earlier character recognition (OCR). That text is not trusted and not used. Send its original.", page, name),
	}}
}

func outOfTime(name string, page, count int) document.Problem {
	return document.Problem{Code: document.TimedOut, Page: page, Message: document.Message{
		ID: fmt.Sprintf("Waktu habis: halaman %d sampai %d dari %s belum dibaca. Baca lagi dengan batas waktu lebih panjang atau pecah berkasnya.", page, count, name),
		EN: fmt.Sprintf("Out of time: pages %d to %d of %s were not read. Read it again with more time, or split the file.", page, count, name),
	}}
}

// notStarted is the problem of a file that no PDFium copy took up.
func notStarted(ctx context.Context, name string, err error) document.Problem {
	if ctx.Err() != nil {
		return document.Problem{Code: document.TimedOut, Message: document.Message{
			ID: fmt.Sprintf("Waktu habis sebelum %s mulai dibaca. Baca lagi.", name),
			EN: fmt.Sprintf("Time ran out before %s was begun. Read it again.", name),
		}}
	}
	return document.Problem{Code: document.Unreadable, Message: document.Message{
		ID: fmt.Sprintf("Pembaca PDF tidak dapat dijalankan untuk %s (%v). Periksa memori dan folder cache, lalu baca lagi.", name, err),
		EN: fmt.Sprintf("The PDF reader could not be started for %s (%v). Check memory and the cache folder, then read it again.", name, err),
	}}
}
