package interpret

import (
	"testing"

	"nyata/internal/record/document"
)

func TestLastYearOfATitle(t *testing.T) {
	for _, c := range []struct {
		situation string
		title     []string
		year      int
		want      int
	}{
		{"one year", []string{"LAPORAN TAHUN 2025"}, 2025, 2025},
		{"years that a report looks back on", []string{"EVALUASI", "TAHUN 2022 – 2024"}, 2022, 2024},
		{"years that a report joins", []string{"EVALUASI TAHUN 2022, 2023 DAN TAHUN 2024"}, 2022, 2024},
		{"another year's plan", []string{"EVALUASI 2024 DAN RENCANA 2025"}, 2024, 2024},
		{"years of another matter", []string{"LAPORAN RPJMD 2021-2026"}, 2025, 2025},
		{"none", []string{"LAPORAN"}, 2024, 2024},
	} {
		if got := lastOf(c.title, c.year); got != c.want {
			t.Errorf("%s: lastOf gives %d, want %d", c.situation, got, c.want)
		}
	}
}

func TestYearOfRunningText(t *testing.T) {
	for _, c := range []struct {
		situation, file string
		plan            bool
		lines           []string
		want            int
	}{
		{"of the title, not of the folder", "2026/a.docx", false, []string{"LAPORAN TAHUN 2025"}, 2025},
		{"in words", "2026/a.docx", false, []string{"LAPORAN TAHUN DUA RIBU DUA PULUH LIMA"}, 2025},
		{"not that of a rule", "2026/a.docx", false, []string{"LAPORAN PELAKSANAAN PERATURAN NOMOR 12 TAHUN 2023 DI TAHUN 2025"}, 2025},
		{"not those of a plan for five", "2026/a.docx", false, []string{"LAPORAN RENSTRA 2021-2026 TAHUN 2025"}, 2025},
		{"behind a colon", "a.docx", false, []string{"LAPORAN", "Tahun Anggaran : 2025"}, 2025},
		{"of the day a record is made on", "2026/a.docx", false, []string{"BERITA ACARA", "Pada hari ini Senin tanggal lima belas bulan Desember tahun dua ribu dua puluh lima telah diserahkan saluran sepanjang tiga ratus meter."}, 2025},
		{"of what a letter is about, not of its day", "2026/a.docx", false, []string{"NOTA DINAS", "Nomor : 550/112/2026", "Tanggal : 12 Januari 2026", "Hal : Capaian Penerangan Jalan Tahun 2025"}, 2025},
		{"of the folder", "2026/a.docx", false, []string{"LAPORAN", "Jembatan itu dibangun pada tahun 1996 oleh warga yang tinggal di seberang sungai dan sekitarnya."}, 2026},
		{"of what the sentences speak of most", "a.docx", false, []string{"LAPORAN", "Jembatan itu dibangun pada tahun 1996 oleh warga yang tinggal di seberang sungai. Pada tahun 2025 ia rusak, dan pada tahun 2025 pula diperbaiki."}, 2025},
		{"of a plan, the last", "a.docx", true, []string{"KAK", "Jembatan itu dibangun pada tahun 1996 oleh warga yang tinggal di seberang sungai. Pada tahun 2023 lantainya diganti."}, 2023},
		{"not that of the first heading inside", "2025/a.docx", false, []string{"LAPORAN", "1. Semester II 2024", "Dibangun drainase sepanjang tiga ratus meter di dua kelurahan yang paling sering tergenang air.", "2. Semester I 2025", "Dibangun jalan."}, 2025},
		{"none", "a.docx", false, []string{"LAPORAN"}, 0},
	} {
		doc := document.Document{File: c.file, Pages: []document.Page{{Kind: document.DOCX}}}
		for _, l := range c.lines {
			doc.Pages[0].Paragraphs = append(doc.Pages[0].Paragraphs, document.Paragraph{Text: l, Role: document.Body})
		}
		title := titleOf(&doc)
		for i := range title {
			title[i] = uncited(title[i])
		}
		if got := yearOfText(&doc, title, c.plan); got != c.want {
			t.Errorf("%s: %d, want %d", c.situation, got, c.want)
		}
	}
}

func TestWhenALetterWasWritten(t *testing.T) {
	for _, c := range []struct {
		situation string
		lines     []string
		want      int
	}{
		{"a letter", []string{"NOTA DINAS", "Tanggal : 12 Januari 2026"}, 2026},
		{"news", []string{"Jalan Diperbaiki Sepanjang 2025", "KOTA CONTOH, 5 Januari 2026 – Wali Kota meresmikan jalan."}, 2026},
		{"news with a weekday and strokes", []string{"Jalan", "Kota Contoh (Senin, 5/1/2026) — Wali Kota meresmikan jalan."}, 2026},
		{"the day of a contract", []string{"LAPORAN", "Kontrak ditandatangani di Kota Contoh, 5 Januari 2025, oleh Kepala Dinas."}, 0},
		{"nothing", nil, 0},
	} {
		doc := document.Document{Pages: []document.Page{{Kind: document.DOCX}}}
		for _, l := range c.lines {
			doc.Pages[0].Paragraphs = append(doc.Pages[0].Paragraphs, document.Paragraph{Text: l, Role: document.Body})
		}
		if got := writtenIn(&doc); got != c.want {
			t.Errorf("%s: %d, want %d", c.situation, got, c.want)
		}
	}
}
