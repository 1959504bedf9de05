package intake

import (
	"cmp"
	"fmt"
	"slices"

	"nyata/internal/ground/person"
	"nyata/internal/judgement/interpret"
	"nyata/internal/record/document"
)

// listed is how many refused rows of one table are named one by one; of more,
// the number is said.
const listed = 50

// refusedRows says of every row that could not be placed which it is, why, and
// what to do about it. Tables without any column of figures are no fault of
// their rows and are passed over.
func refusedRows(rows []interpret.RowAccount) []document.Problem {
	type table struct {
		page  int
		sheet string
		table int
	}
	count := map[table]int{}
	var out []document.Problem
	for _, r := range rows {
		if r.Fate != interpret.Refused || r.Reason == "no_value_column" {
			continue
		}
		t := table{r.Page, r.Sheet, r.Table}
		if count[t]++; count[t] <= listed {
			out = append(out, refusedRow(r))
		}
	}
	var long []table
	for t, n := range count {
		if n > listed {
			long = append(long, t)
		}
	}
	slices.SortFunc(long, func(a, b table) int {
		return cmp.Or(cmp.Compare(a.page, b.page), cmp.Compare(a.sheet, b.sheet), cmp.Compare(a.table, b.table))
	})
	for _, t := range long {
		out = append(out, document.Problem{Code: document.RowRefused, Page: t.page, Sheet: t.sheet, Message: document.Message{
			ID: fmt.Sprintf("%d baris lagi di tabel %d tidak dapat ditempatkan.", count[t]-listed, t.table+1),
			EN: fmt.Sprintf("%d more rows of table %d could not be placed.", count[t]-listed, t.table+1),
		}})
	}
	return out
}

func refusedRow(r interpret.RowAccount) document.Problem {
	r.Text = person.Mask(r.Text)
	id, en := "barisnya tidak dapat ditempatkan", "the row could not be placed"
	switch r.Reason {
	case "no_value":
		id, en = "tidak ada nilainya, padahal baris lain dalam daftar ini punya", "it has no value while the other rows of this list have one"
	case "two_cells_in_one_column":
		id, en = "dua isi jatuh di satu kolom", "two cells fall into one column"
	}
	return document.Problem{Code: document.RowRefused, Page: r.Page, Sheet: r.Sheet, Message: document.Message{
		ID: fmt.Sprintf("Baris %d tabel %d tidak dibaca: %s. Isinya: “%s”. Perbaiki di berkas asal, lalu kirim ulang.", r.Row+1, r.Table+1, id, r.Text),
		EN: fmt.Sprintf("Row %d of table %d was not read: %s. It says: “%s”. Correct it in the original file and send it again.", r.Row+1, r.Table+1, en, r.Text),
	}}
}
