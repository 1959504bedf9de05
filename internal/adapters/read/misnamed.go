package read

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"nyata/internal/record/document"
)

// promising are the endings of names that promise something else than text.
var promising = []string{
	".pdf", ".doc", ".docx", ".docm", ".odt", ".xls", ".xlsx", ".xlsm", ".xlsb", ".ods", ".ppt", ".pptx",
	".jpg", ".jpeg", ".png", ".tif", ".tiff", ".zip", ".rar", ".7z",
}

// tables are those of them that promise rows.
var tables = []string{".xls", ".xlsx", ".xlsm", ".xlsb", ".ods"}

// promised is the ending of a name that promises a format; empty for another.
func promised(name string) string {
	ending := strings.ToLower(path.Ext(strings.ReplaceAll(name, "\\", "/")))
	if slices.Contains(promising, ending) {
		return ending
	}
	return ""
}

// remarked adds to a text that was read under the name of something else that it
// is no such thing. Rows under the name of a file of rows are what was promised:
// many programs write them so.
func remarked(name string, doc document.Document) document.Document {
	ending := promised(name)
	if ending == "" || len(doc.Pages) == 0 {
		return doc
	}
	if len(doc.Pages[0].Tables) > 0 && slices.Contains(tables, ending) {
		return doc
	}
	doc.Problems = append([]document.Problem{{Code: document.Misnamed, Message: document.Message{
		ID: fmt.Sprintf("Nama berkas ini berakhiran %s, tetapi isinya teks biasa, bukan berkas %s. Yang dibaca adalah teks itu. Buka berkasnya dan periksa isinya: bila yang tersimpan hanya pesan galat atau berkas lain, unduh atau simpan lagi dari asalnya, lalu kirim ulang.", ending, ending),
		EN: fmt.Sprintf("The name of this file ends in %s, but it holds plain text and is no %s file. That text was read. Open the file and look: if all that was saved is an error message or another file, download it or save it again from where it came and resend it.", ending, ending),
	}}}, doc.Problems...)
	return doc
}

// refused is the problem of a file that no reader is asked about, in view of what
// its name promises.
func refused(f Format, name string, size int64) document.Problem {
	p := refusal(f)
	ending := promised(name)
	switch {
	case f == Nothing && size == 0:
		p.Message = document.Message{
			ID: "Berkas ini kosong: ukurannya 0 bita, mungkin karena pengiriman atau penyimpanannya terputus. Minta pengirim membuka berkas aslinya, memastikan isinya ada, lalu mengirim ulang.",
			EN: "This file is empty: it has 0 bytes, perhaps because sending or saving it was cut off. Ask the sender to open the original, make sure that its content is there and send it again.",
		}
	case f == Markup && ending != "" && !slices.Contains(tables, ending):
		p.Message = document.Message{
			ID: fmt.Sprintf("Nama berkas ini berakhiran %s, tetapi isinya halaman web, bukan berkas %s: biasanya halaman masuk atau pesan galat yang ikut tersimpan saat mengunduh. Buka alamat asalnya di peramban, masuk bila diminta, unduh lagi, pastikan berkasnya terbuka, lalu kirim ulang.", ending, ending),
			EN: fmt.Sprintf("The name of this file ends in %s, but it holds a web page and is no %s file: often a sign-in page or an error message that was saved when downloading. Open where it came from in a browser, sign in if asked, download it again, make sure that it opens and resend it.", ending, ending),
		}
	case f == Unknown && ending != "":
		p.Message = document.Message{
			ID: fmt.Sprintf("Nama berkas ini berakhiran %s, tetapi isinya bukan berkas %s dan tidak dikenali; mungkin rusak saat dikirim. Buka di komputer asalnya, simpan lagi sebagai PDF, XLSX, DOCX, atau CSV, lalu kirim ulang.", ending, ending),
			EN: fmt.Sprintf("The name of this file ends in %s, but it is no %s file and its content is not recognised; it may have been damaged on the way. Open it on the computer it came from, save it again as PDF, XLSX, DOCX or CSV and resend it.", ending, ending),
		}
	}
	return p
}
