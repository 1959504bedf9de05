package intake

import (
	"bytes"
	"context"
	"fmt"

	"nyata/internal/casework"
	"nyata/internal/judgement/evidence"
	"nyata/internal/judgement/screen"
	"nyata/internal/record/document"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// complaintsIn are the rows of a file that turns out to be an export of
// complaints: names, addresses and what people told, which must not be kept
// like a document's. Convertible says that the rows can be counted as evidence;
// of pages they are known but not surely whole.
func (in *Intake) complaintsIn(doc *document.Document, data []byte) (table evidence.Table, convertible, found bool) {
	if len(doc.Pages) == 0 { // no document: a list of Open311 perhaps
		if in.rows == nil || !bytes.ContainsAny(firstByte(data), "[{<") {
			return table, false, false
		}
		table, err := in.rows(data, receipt.ComplaintEvidence)
		return table, true, err == nil && evidence.IsComplaints(table.Rows)
	}
	for i := range doc.Pages {
		for k := range doc.Pages[i].Tables {
			t := evidence.Table{Kind: doc.Pages[i].Kind, Sheet: doc.Pages[i].Sheet, Rows: rowsOf(&doc.Pages[i].Tables[k])}
			if !evidence.IsComplaints(t.Rows) {
				continue
			}
			if in.rows != nil { // row for row as a spreadsheet shows them
				if whole, err := in.rows(data, receipt.ComplaintEvidence); err == nil && evidence.IsComplaints(whole.Rows) {
					return whole, true, true
				}
			}
			return t, doc.Pages[i].Sheet != "" || t.Kind == document.CSV, true
		}
	}
	return table, false, false
}

func firstByte(data []byte) []byte {
	data = bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\ufeff")), " \t\r\n")
	return data[:min(1, len(data))]
}

// rowsOf are the texts of a table by row and column.
func rowsOf(t *document.Table) [][]string {
	rows := make([][]string, t.Rows)
	for i := range rows {
		rows[i] = make([]string, t.Cols)
	}
	for _, c := range t.Cells {
		if c.Row >= 0 && c.Row < t.Rows && c.Col >= 0 && c.Col < t.Cols {
			rows[c.Row][c.Col] = c.Text
		}
	}
	return rows
}

// withhold keeps an export of complaints as it came, with neither text nor
// figures nor pages of it, and takes in what is left of it without the persons.
func (in *Intake) withhold(ctx context.Context, city *reference.City, r receipt.Receipt, doc *document.Document, table evidence.Table, convertible bool) error {
	rd := reading.Reading{Receipt: r.ID, Reader: in.program, Pages: len(doc.Pages), Unread: true, Personal: screen.Count(doc)}
	if len(doc.Pages) > 0 {
		rd.Kind = doc.Pages[0].Kind
	}
	clean, removed := evidence.Clean(table, receipt.ComplaintEvidence, city)
	rd.Withheld = &receipt.Withheld{Rows: dataRows(clean), Removed: removed}
	if !convertible {
		rd.Problems = []document.Problem{withheldProblem("Daftar aduan ini tercetak pada halaman, sehingga barisnya tidak dapat dipastikan lengkap.", "This list of complaints is printed on pages, so that its rows are not surely whole.")}
	} else {
		kept, err := admitted(r.Name, clean, removed)
		if err != nil {
			return err
		}
		about := evidence.About{Evidence: receipt.Evidence{Kind: receipt.ComplaintEvidence}, File: kept.Name}
		if removed.Any() {
			about.Removed = &removed
		}
		said, made := Reading(kept.Table, about, city, in.program)
		if made.Unread || said.Accepted == 0 {
			rd.Problems = append(withheldReasons(said), withheldProblem("Tidak ada baris yang dapat dihitung sebagai aduan.", "No row could be counted as a complaint."))
		} else {
			taken, _, err := in.office.TakeEvidence(ctx, in.actor, kept.File(about, said, made), false)
			if err != nil {
				return fmt.Errorf("take complaints of %s: %w", r.ID, err)
			}
			rd.Withheld.Evidence, rd.Unread = taken.ID, false
		}
	}
	if err := in.office.CacheText(ctx, in.actor, r.ID, casework.Text{}); err != nil {
		return err
	}
	_, err := in.office.RecordReading(ctx, in.actor, rd)
	return err
}

// withheldReasons are the first reasons why rows were not taken.
func withheldReasons(said evidence.Result) []document.Problem {
	return rowProblems(said.Refused[:min(len(said.Refused), 3)], "")
}

func withheldProblem(id, en string) document.Problem {
	return document.Problem{Code: document.RowRefused, Message: document.Message{
		ID: id + " Kirim ekspornya sebagai XLSX atau CSV dengan kolom tanggal, isi laporan dan kategori, lewat halaman Bukti atau perintah nyata import complaint.",
		EN: en + " Send the export as XLSX or CSV with the columns tanggal, isi laporan and kategori, by the page Evidence or the command nyata import complaint.",
	}}
}

// dataRows counts the rows of a clean table behind its headings.
func dataRows(clean evidence.Table) int {
	n := 0
	for _, row := range clean.Rows {
		if len(row) > 1 {
			n++
		}
	}
	return max(0, n-1)
}
