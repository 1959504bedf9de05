package read

import (
	"fmt"
	"time"

	"nyata/internal/record/document"
)

// The problems of files that no reader is asked about, or whose reader did not
// come back: what happened and what the sender can do next.

// refusal is the problem of a format that is recognised and not read.
func refusal(f Format) document.Problem {
	code := document.Unsupported
	var id, en string
	switch f {
	case XLS, XLSB:
		id = "Berkas ini buku kerja Excel format lama atau biner (.xls, .xlsb) yang tidak dibaca Nyata. Buka di Excel atau LibreOffice, pilih Simpan Sebagai → Excel Workbook (.xlsx), lalu kirim berkas .xlsx itu."
		en = "This is an Excel workbook in an old or binary format (.xls, .xlsb) that Nyata does not read. Open it in Excel or LibreOffice, choose Save As → Excel Workbook (.xlsx) and send that .xlsx file."
	case DOC, RTF:
		id = "Berkas ini dokumen Word format lama (.doc, .rtf) yang tidak dibaca Nyata. Buka di Word atau LibreOffice, pilih Simpan Sebagai → Dokumen Word (.docx), lalu kirim berkas .docx itu."
		en = "This is a Word document in an old format (.doc, .rtf) that Nyata does not read. Open it in Word or LibreOffice, choose Save As → Word Document (.docx) and send that .docx file."
	case PPT, PPTX:
		id = "Berkas ini paparan (PowerPoint). Simpan sebagai PDF, lalu kirim PDF itu."
		en = "This is a presentation (PowerPoint). Save it as PDF and send the PDF."
	case ODF:
		id = "Berkas ini dokumen OpenDocument (.odt, .ods). Simpan sebagai .docx atau .xlsx, lalu kirim berkas itu."
		en = "This is an OpenDocument file (.odt, .ods). Save it as .docx or .xlsx and send that file."
	case Markup:
		id = "Berkas ini halaman web atau XML, meskipun namanya mungkin .xls. Buka di Excel, simpan sebagai Excel Workbook (.xlsx), lalu kirim berkas .xlsx itu."
		en = "This is a web page or XML, though its name may end in .xls. Open it in Excel, save it as Excel Workbook (.xlsx) and send that .xlsx file."
	case Archive:
		id = "Berkas ini arsip (zip, rar, dan sejenisnya). Buka arsipnya, lalu kirim berkas di dalamnya satu per satu atau letakkan di folder."
		en = "This is an archive (zip, rar and the like). Unpack it and send the files inside, or put them in the folder."
	case Picture:
		code = document.Scanned
		id = "Berkas ini gambar atau foto. Pengenalan tulisan (OCR) tidak terpasang di versi ini, jadi angkanya belum dibaca; berkasnya tetap disimpan. Bila ada, kirim berkas asalnya (PDF dari komputer, XLSX, DOCX)."
		en = "This is a picture or photo. Text recognition (OCR) is not installed in this version, so its figures are not read yet; the file is kept. If you have it, send the original (PDF from a computer, XLSX, DOCX)."
	case Locked:
		code = document.Encrypted
		id = "Berkas ini terkunci kata sandi. Buka dengan kata sandinya, simpan tanpa sandi, lalu kirim lagi."
		en = "This file is locked with a password. Open it with the password, save it without one and send it again."
	case Nothing:
		code = document.Empty
		id = "Berkas ini hanya berisi spasi atau baris kosong, tanpa tulisan. Minta pengirim membuka berkasnya, memastikan isinya ada, lalu mengirim ulang."
		en = "This file holds only blanks or blank lines and nothing written. Ask the sender to open it, make sure that its content is there and send it again."
	default:
		id = "Isi berkas ini tidak dikenali. Nyata membaca PDF, XLSX, DOCX, dan CSV; simpan dalam salah satu format itu, lalu kirim lagi."
		en = "The content of this file is not recognised. Nyata reads PDF, XLSX, DOCX and CSV; save it as one of these and send it again."
	}
	return document.Problem{Code: code, Message: document.Message{ID: id, EN: en}}
}

func tooLarge(size, most int64) document.Problem {
	return document.Problem{Code: document.TooLarge, Message: document.Message{
		ID: fmt.Sprintf("Berkas ini %d MiB, melampaui batas %d MiB, jadi tidak dibaca. Pecah menjadi beberapa berkas, lalu kirim lagi.", size>>20, most>>20),
		EN: fmt.Sprintf("This file is %d MiB, beyond the limit of %d MiB, so it was not read. Split it into several files and send them again.", size>>20, most>>20),
	}}
}

func crashed() document.Problem {
	return document.Problem{Code: document.Crashed, Message: document.Message{
		ID: "Pembaca berhenti mendadak pada berkas ini; berkas lain tidak terpengaruh. Simpan ulang berkasnya dengan program asalnya dan kirim lagi; bila tetap gagal, isikan angkanya dengan tangan dan laporkan berkas ini.",
		EN: "The reader stopped unexpectedly on this file; other files are not affected. Save it again with the program it came from and resend it; if that fails too, enter its figures by hand and report the file.",
	}}
}

func timedOut(limit time.Duration) document.Problem {
	return document.Problem{Code: document.TimedOut, Message: document.Message{
		ID: fmt.Sprintf("Berkas ini tidak selesai dibaca dalam %s. Pecah menjadi berkas yang lebih kecil atau simpan ulang, lalu kirim lagi.", limit),
		EN: fmt.Sprintf("This file was not read within %s. Split it into smaller files or save it again, then resend it.", limit),
	}}
}

func engineMissing(err error) document.Problem {
	return document.Problem{Code: document.Unreadable, Message: document.Message{
		ID: fmt.Sprintf("Mesin pembaca PDF tidak dapat dijalankan (%v). Periksa memori dan ruang di folder cache, lalu baca ulang berkas ini.", err),
		EN: fmt.Sprintf("The PDF engine could not be started (%v). Check memory and space in the cache folder, then read this file again.", err),
	}}
}

func childMissing(err error) document.Problem {
	return document.Problem{Code: document.Unreadable, Message: document.Message{
		ID: fmt.Sprintf("Proses pembaca tidak dapat dijalankan (%v). Periksa memori dan izin program, lalu baca ulang berkas ini.", err),
		EN: fmt.Sprintf("The reading process could not be started (%v). Check memory and the program's permissions, then read this file again.", err),
	}}
}

func interrupted() document.Problem {
	return document.Problem{Code: document.Unreadable, Message: document.Message{
		ID: "Pembacaan berkas ini dihentikan sebelum selesai. Baca ulang berkas ini.",
		EN: "Reading this file was stopped before it was done. Read it again.",
	}}
}

func tooMuchText() document.Problem {
	return document.Problem{Code: document.TooLarge, Message: document.Message{
		ID: "Isi berkas ini terlalu banyak untuk satu kali baca. Pecah menjadi beberapa berkas, lalu kirim lagi.",
		EN: "This file holds too much for one reading. Split it into several files and send them again.",
	}}
}
