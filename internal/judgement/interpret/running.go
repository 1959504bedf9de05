package interpret

import (
	"slices"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/period"
	"nyata/internal/ground/person"
	"nyata/internal/judgement/narrative"
	"nyata/internal/record/document"
	"nyata/internal/record/observation"
)

// running reads the quantities of the running text and puts each among the
// figures of the tables where it stands. Nothing proves them: their state is
// read, at best.
func (in *Interpreter) running(doc *document.Document, out *Reading) {
	title := titleOf(doc)
	for i := range title {
		title[i] = uncited(title[i])
	}
	var when period.Period
	plan := planned(append(slices.Clip(title), baseName(doc.File)))
	if y := yearOfText(doc, title, plan); y != 0 {
		if !plan {
			y = lastOf(title, y)
		}
		when = within(title, y)
	}
	var written period.Period
	if y := writtenIn(doc); y != 0 && !plan {
		written = period.Year(y)
	}
	statements := narrative.Document(doc, narrative.Context{Period: when, Plan: plan, Areas: in.areas, Written: written})
	if len(statements) == 0 {
		return
	}
	said := make([]observation.Candidate, len(statements))
	for i := range statements {
		said[i] = in.said(doc, &statements[i], out.About.Agency)
	}
	out.Candidates = interleave(doc, out.Candidates, said, statements)
}

// titleOf are the first lines of a text, without its sentences.
func titleOf(doc *document.Document) []string {
	const most, longTitle = 12, 40 // paragraphs; words of a title that says it is one
	var title []string
	if len(doc.Pages) > 0 {
		for i, p := range doc.Pages[0].Paragraphs {
			words := len(strings.Fields(p.Text))
			if words > titleWords && words <= longTitle && i < most && p.Role == document.Body && (p.Heading > 0 || i == 0 && !strings.HasSuffix(strings.TrimSpace(p.Text), ".") || strings.ToUpper(p.Text) == p.Text) {
				title = append(title, p.Text)
				continue
			}
			if len(title) > 0 && words > titleWords && p.Role == document.Body {
				break // the text has begun
			}
			if i < most && len(strings.Fields(p.Text)) <= titleWords && p.Role == document.Body && (p.Heading > 0 || !narrative.Quantified(p.Text)) {
				title = append(title, p.Text)
			}
		}
	}
	return title
}

// planned reports whether the first line of a title that says so makes the
// document a plan: what it tells is to be done. A meeting that plans tells of
// plans, and so does a contract. The name of the file is the last line.
func planned(title []string) bool {
	if hasAny(fold(strings.Join(title, " ")), "musrenbang", "musyawarah perencanaan", "reses", "aspirasi", "pokok pokok pikiran") {
		return true
	}
	for _, line := range title {
		switch line = fold(line); {
		case hasAny(line, "laporan", "realisasi", "evaluasi", "capaian", "notulen", "notula", "risalah", "sambutan", "berita acara", "serah terima", "siaran pers", "ikhtisar", "lkjip", "lakip", "lkpj", "lppd", "profil", "monitoring"):
			return false
		case hasAny(line, "kerangka acuan", "kerangka acuan kerja", "kak", "tor", "term of reference", "terms of reference", "rencana kerja", "rencana aksi", "rencana", "usulan", "proposal", "permohonan", "pengajuan",
			"adendum", "addendum", "amandemen", "surat perjanjian", "kontrak", "surat perintah kerja", "spk", "rab", "rencana anggaran biaya", "spesifikasi teknis", "uraian singkat pekerjaan", "rkpd", "renja", "renstra", "rka", "dpa", "telaahan staf"):
			return true
		}
	}
	return false
}

// said is the candidate of one statement.
func (in *Interpreter) said(doc *document.Document, s *narrative.Statement, agency observation.Ref) observation.Candidate {
	const sure = 0.9 // of reading a sentence as its author meant it
	page := &doc.Pages[s.Page]
	c := observation.Candidate{
		Source: observation.Source{
			File: doc.File, SHA256: doc.SHA256, Kind: page.Kind, Page: page.Number, Cell: s.Address, Box: s.Box, Table: -1,
		},
		Agency: agency, Area: in.areaOf(s.Place), Subject: observation.Subject{Type: observation.InNarrative, Text: s.Object},
		Period: s.Period, Span: period.UnknownSpan, Stage: observation.UnknownStage, Measure: observation.Other,
		Figure: s.Figure, Confidence: sure, State: observation.Read, Reasons: []string{"running_text"},
		Narrative: &observation.Narrative{Object: s.Object, Action: string(s.Action), Place: s.Place, Sentence: person.Mask(s.Sentence)},
	}
	if s.Figure.Kind == figure.Number && s.Figure.Ambiguous {
		c.State = observation.Doubtful
		c.Reasons = append(c.Reasons, "ambiguous_mark")
	}
	return c
}

// areaOf matches a printed place: its smallest part that is one area of the
// city.
func (in *Interpreter) areaOf(place string) observation.Ref {
	ref := observation.Ref{Text: place}
	for part := range strings.SplitSeq(place, ",") {
		if found := in.city.Areas.Find(strings.TrimSpace(part)); len(found) == 1 {
			ref.ID = found[0].ID
			break
		}
	}
	return ref
}

// interleave puts statements among the figures of tables in reading order.
func interleave(doc *document.Document, figures, said []observation.Candidate, statements []narrative.Statement) []observation.Candidate {
	index := map[int]int{} // page number → index
	for i := range doc.Pages {
		index[doc.Pages[i].Number] = i
	}
	out := make([]observation.Candidate, 0, len(figures)+len(said))
	next := 0
	for i := range figures {
		f := &figures[i].Source
		for next < len(said) && comesFirst(doc, &statements[next], f, index[f.Page]) {
			out = append(out, said[next])
			next++
		}
		out = append(out, figures[i])
	}
	return append(out, said[next:]...)
}

// comesFirst reports whether a statement stands before a figure.
func comesFirst(doc *document.Document, s *narrative.Statement, f *observation.Source, page int) bool {
	if s.Page != page {
		return s.Page < page
	}
	if s.Box != nil && f.Box != nil {
		return s.Box.Y0 < f.Box.Y0
	}
	tables := doc.Pages[page].Tables
	return f.Table >= 0 && f.Table < len(tables) && s.Paragraph < tables[f.Table].After
}
