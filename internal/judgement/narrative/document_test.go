package narrative

import (
	"fmt"
	"strings"
	"testing"

	"nyata/internal/ground/period"
	"nyata/internal/record/document"
)

// printed lays lines of text out on a page, each a word every 10 points, and
// gives the paragraphs the lines belong to.
func printed(number int, paragraphs ...[]string) document.Page {
	page := document.Page{Number: number, Kind: document.Native, Width: 600, Height: 800}
	y := 50.0
	for _, lines := range paragraphs {
		box := document.Box{X0: 50, Y0: y, X1: 60, Y1: y}
		for _, line := range lines {
			for i, w := range strings.Fields(line) {
				b := document.Box{X0: 50 + float64(i)*40, Y0: y, X1: 85 + float64(i)*40, Y1: y + 10}
				page.Words = append(page.Words, document.Word{Text: w, Box: b, Size: 10})
				box.X1, box.Y1 = max(box.X1, b.X1), b.Y1
			}
			y += 14
		}
		y += 20
		page.Paragraphs = append(page.Paragraphs, document.Paragraph{Text: strings.Join(lines, " "), Box: &box})
	}
	return page
}

func TestDocument(t *testing.T) {
	t.Run("a sentence over two lines has the box of both, and not of its paragraph", func(t *testing.T) {
		doc := document.Document{Pages: []document.Page{printed(1, []string{"Kota ini luas. Telah dibangun jalan", "sepanjang 1.250 m. Warga senang", "sekali tentang hal itu."})}}
		got := Document(&doc, Context{})
		if len(got) != 1 {
			t.Fatalf("got %d quantities, want 1: %+v", len(got), got)
		}
		if b := *got[0].Box; b != (document.Box{X0: 50, Y0: 50, X1: 50 + 5*40 + 35, Y1: 74}) {
			t.Errorf("box is %v", b)
		}
		if got[0].Sentence != "Telah dibangun jalan sepanjang 1.250 m." {
			t.Errorf("sentence is %q", got[0].Sentence)
		}
	})
	t.Run("a sentence over two pages is cited where its amount stands", func(t *testing.T) {
		doc := document.Document{Pages: []document.Page{
			printed(1, []string{"Pada tahun 2024 telah dibangun jalan lingkungan di Kelurahan Sambutan"}, []string{"Halaman 1 dari 2"}),
			printed(2, []string{"sepanjang 750 meter dengan lebar 3 meter."}, []string{"Halaman 2 dari 2"}),
		}}
		got := Document(&doc, Context{Period: period.Year(2025)})
		var said []string
		for _, s := range got {
			said = append(said, fmt.Sprintf("%s p%d %s %s %s %s", shown(s.Quantity), s.Page+1, s.Action, s.Object, s.Place, s.Period))
		}
		want := "[750 m p2 built panjang jalan lingkungan Kelurahan Sambutan 2024 3 m p2 built lebar jalan lingkungan Kelurahan Sambutan 2024]"
		if fmt.Sprint(said) != want {
			t.Errorf("got %v, want %s", said, want)
		}
	})
	t.Run("a header with a number on every page is none of the text", func(t *testing.T) {
		var pages []document.Page
		for n := 1; n <= 4; n++ {
			pages = append(pages, printed(n, []string{fmt.Sprintf("Laporan 12 unit %d", n)}, []string{"Isi halaman ini berbeda", "sama sekali " + strings.Repeat("x", n)}))
		}
		if got := Document(&document.Document{Pages: pages}, Context{}); len(got) != 0 {
			t.Errorf("got %+v", got)
		}
	})
	t.Run("a workbook has no running text", func(t *testing.T) {
		page := printed(1, []string{"Telah dibangun 12 unit rumah."})
		page.Kind = document.XLSX
		if got := Document(&document.Document{Pages: []document.Page{page}}, Context{}); len(got) != 0 {
			t.Errorf("got %+v", got)
		}
	})
	t.Run("what a plan is to do stands below \"dilaksanakan\"", func(t *testing.T) {
		page := document.Page{Kind: document.DOCX, Paragraphs: []document.Paragraph{{Text: "B. Kegiatan yang Dilaksanakan", Heading: 2}, {Text: "1. Pelatihan 24 kader;"}, {Text: "Realisasi", Heading: 2}, {Text: "1. Pelatihan 20 kader;"}}}
		var said []string
		for _, s := range Document(&document.Document{Pages: []document.Page{page}}, Context{Period: period.Year(2026), Plan: true}) {
			said = append(said, fmt.Sprintf("%s %s", shown(s.Quantity), s.Action))
		}
		if want := "[24 orang planned 20 orang other]"; fmt.Sprint(said) != want {
			t.Errorf("got %v\nwant %s", said, want)
		}
	})
	t.Run("headings that are a year, a part of one, or count from this one", func(t *testing.T) {
		page := document.Page{Kind: document.DOCX}
		for _, heading := range []string{"2023", "Semester II 2024", "Capaian tahun lalu", "Desember 2022", "Tahun ini"} {
			page.Paragraphs = append(page.Paragraphs, document.Paragraph{Text: heading, Heading: 2}, document.Paragraph{Text: "Dibangun 3 unit halte."})
		}
		var said []string
		for _, s := range Document(&document.Document{Pages: []document.Page{page}}, Context{Period: period.Year(2025)}) {
			said = append(said, fmt.Sprintf("%s %s", s.Action, s.Period))
		}
		if want := "[built 2023 built 2024-S2 built 2024 built 2022-12 built 2025]"; fmt.Sprint(said) != want {
			t.Errorf("got %v\nwant %s", said, want)
		}
	})
	t.Run("a year before the one told of last", func(t *testing.T) {
		page := document.Page{Kind: document.DOCX, Paragraphs: []document.Paragraph{{Text: "Pada Desember 2024 banjir merendam 320 rumah. Setahun sebelumnya hanya 85 rumah. Di tahun itu pula 12 pompa rusak diganti."}}}
		var said []string
		for _, s := range Document(&document.Document{Pages: []document.Page{page}}, Context{Period: period.Year(2025)}) {
			said = append(said, fmt.Sprintf("%s %s %d", shown(s.Quantity), s.Action, s.Period.Year()))
		}
		if want := "[320 rumah other 2024 85 rumah other 2023 12 pompa repaired 2023]"; fmt.Sprint(said) != want {
			t.Errorf("got %v\nwant %s", said, want)
		}
	})
	t.Run("what a letter is about is the thing of a list that names none", func(t *testing.T) {
		page := document.Page{Kind: document.DOCX}
		for i, text := range []string{"Perihal : Rehabilitasi rumah tidak layak huni", "Kecamatan Contoh Hulu 40 unit, selesai 31 unit;", "Hadir 12 orang."} {
			page.Paragraphs = append(page.Paragraphs, document.Paragraph{Text: text, Address: fmt.Sprintf("P%d", i+1)})
		}
		var said []string
		for _, s := range Document(&document.Document{Pages: []document.Page{page}}, Context{Period: period.Year(2025)}) {
			said = append(said, fmt.Sprintf("%s %s %s", shown(s.Quantity), s.Action, s.Object))
		}
		if want := "[40 unit planned rumah tidak layak huni 31 unit repaired rumah tidak layak huni 12 orang other ]"; fmt.Sprint(said) != want {
			t.Errorf("got %v\nwant %s", said, want)
		}
	})
	t.Run("DOCX paragraphs, with what the document says for all", func(t *testing.T) {
		page := document.Page{Kind: document.DOCX}
		for i, text := range []string{"Lokasi : Kelurahan Makroman", "Realisasi Tahun 2023", "Dibangun drainase sepanjang 400 m. Lebarnya 60 cm.", "Kop surat 5 unit"} {
			page.Paragraphs = append(page.Paragraphs, document.Paragraph{Text: text, Address: fmt.Sprintf("P%d", i+1)})
		}
		page.Paragraphs[1].Heading = 2
		page.Paragraphs[3].Role = document.Header
		var said []string
		for _, s := range Document(&document.Document{Pages: []document.Page{page}}, Context{Period: period.Year(2025)}) {
			said = append(said, fmt.Sprintf("%s; %s; %s; %s; %s", shown(s.Quantity), s.Address, s.Object, s.Place, s.Period))
		}
		want := "[400 m; P3; panjang drainase; Kelurahan Makroman; 2023 60 cm; P3; lebar drainase; Kelurahan Makroman; 2023]"
		if fmt.Sprint(said) != want {
			t.Errorf("got %v\nwant %s", said, want)
		}
	})
}

func TestSplit(t *testing.T) {
	for _, c := range []struct{ situation, text, want string }{
		{"two sentences", "Satu. Dua.", "Satu.|Dua."},
		{"currency", "Biaya Rp. 5.000 saja. Ya.", "Biaya Rp. 5.000 saja.|Ya."},
		{"street", "Di Jl. Merdeka No. 5 RT. 02. Ada.", "Di Jl. Merdeka No. 5 RT. 02.|Ada."},
		{"decimals", "Panjang 2.5 km. Lebar 3 m. Selesai", "Panjang 2.5 km.|Lebar 3 m.|Selesai"},
		{"list item", "1. Jalan Aman. 2. Jalan B", "1. Jalan Aman.|2. Jalan B"},
		{"a title", "Oleh Dr. Ir. H. Abu.", "Oleh Dr. Ir. H. Abu."},
		{"lower case goes on", "Lihat dll. dan lain.", "Lihat dll. dan lain."},
	} {
		var got []string
		for _, s := range split(c.text) {
			got = append(got, c.text[s.from:s.to])
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%s: %q, want %q", c.situation, strings.Join(got, "|"), c.want)
		}
	}
}

func TestNoSentenceIsEndless(t *testing.T) {
	for _, s := range split(strings.Repeat("kata ", 2000)) {
		if s.to-s.from > longest+len("kata ") {
			t.Errorf("a sentence has %d bytes", s.to-s.from)
		}
	}
}

// FuzzFind holds every quantity of any sentence to its promises.
func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		"", "Dibangun 2,5 km di Kelurahan A dan 3 km di Kelurahan B.", "antara 3 dan 5 km", "Rp 1 miliar 250 juta", "4 x 6 m", "dua koma", "(12) unit", "2½", "12-", "tahun 2025 150 unit",
		"\xff 3 m\xff", "1 250 meter", "seratus lima puluh (150 orang)", "Rp. -", "satu juta setengah rupiah", "K-300 12/2 0+1", "hanya 5 dari 9 halte", "dari 3 menjadi 5 sekolah", "45 0rang", "RAB 3 m (2024: 2 m)", "baru 7 yang jadi", "yang jadi",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > longest {
			return
		}
		end := 0
		for _, q := range Find(text, Context{Period: period.Year(2025)}) {
			if q.Start < end || q.End <= q.Start || q.End > len(text) || q.Figure.Raw != text[q.Start:q.End] || q.Figure.Unit == "" {
				t.Fatalf("Find(%q) has %+v", text, q)
			}
			end = q.End
		}
		for _, s := range split(text) {
			if s.from >= s.to || s.to > len(text) {
				t.Fatalf("split(%q) has %+v", text, s)
			}
		}
		doc := document.Document{Pages: []document.Page{{Kind: document.DOCX, Paragraphs: []document.Paragraph{{Text: text}, {Text: text}}}}}
		Document(&doc, Context{})
	})
}
