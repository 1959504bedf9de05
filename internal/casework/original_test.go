package casework_test

import (
	"testing"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
	"nyata/internal/record/document"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
)

// A file as it came is given out only once it is known to hold nothing personal,
// or a named person has released it.
func TestOriginalsStayClosed(t *testing.T) {
	steward := casework.Actor{ID: "steward", Role: account.Steward}
	scanned := []document.Problem{{Code: document.Scanned, Page: 2}}
	for situation, x := range map[string]struct {
		reading  *reading.Reading // nil: not read yet
		released bool
		actor    casework.Actor
		want     fault.Kind // empty: opened
	}{
		"not read yet":                          {nil, false, mayor, fault.Conflict},
		"not read yet, for the reader":          {nil, false, reader, ""},
		"nothing personal":                      {&reading.Reading{Pages: 1}, false, mayor, ""},
		"a NIK in it":                           {&reading.Reading{Pages: 1, Personal: receipt.Personal{NIK: 1}}, false, mayor, fault.Conflict},
		"a NIK in it, for the steward":          {&reading.Reading{Pages: 1, Personal: receipt.Personal{NIK: 1}}, false, steward, fault.Conflict},
		"a NIK in it, released":                 {&reading.Reading{Pages: 1, Personal: receipt.Personal{NIK: 1}}, true, mayor, ""},
		"unreadable, so nobody looked":          {&reading.Reading{Unread: true}, false, mayor, fault.Conflict},
		"a page that is only a picture":         {&reading.Reading{Pages: 2, Problems: scanned}, false, steward, fault.Conflict},
		"such a page, released":                 {&reading.Reading{Pages: 2, Problems: scanned}, true, mayor, ""},
		"a photo on a page with text":           {&reading.Reading{Pages: 1, Pictures: 1}, false, steward, fault.Conflict},
		"such a photo, released":                {&reading.Reading{Pages: 1, Pictures: 1}, true, mayor, ""},
		"a NIK in deleted text":                 {&reading.Reading{Pages: 1, Unshown: 1}, false, steward, fault.Conflict},
		"such a NIK, released":                  {&reading.Reading{Pages: 1, Unshown: 1}, true, mayor, ""},
		"an embedded workbook":                  {&reading.Reading{Pages: 1, Enclosed: 1}, false, steward, fault.Conflict},
		"such a workbook, released":             {&reading.Reading{Pages: 1, Enclosed: 1}, true, mayor, ""},
		"a row that was refused":                {&reading.Reading{Pages: 2, Problems: []document.Problem{{Code: document.RowRefused}}}, false, mayor, ""},
		"unreadable, released":                  {&reading.Reading{Unread: true}, true, mayor, ""},
		"complaints":                            {&reading.Reading{Withheld: &receipt.Withheld{}}, false, steward, fault.Conflict},
		"complaints, released, for the steward": {&reading.Reading{Withheld: &receipt.Withheld{}}, true, steward, ""},
		"complaints, released, for the mayor":   {&reading.Reading{Withheld: &receipt.Withheld{}}, true, mayor, fault.Forbidden},
	} {
		t.Run(situation, func(t *testing.T) {
			b := open(t)
			r := b.receive(t, watcher, "x.csv", "x")
			if x.reading != nil {
				x.reading.Receipt, x.reading.Reader = r.ID, "test"
				b.read(t, *x.reading)
			}
			if x.released {
				if _, err := b.ReleasePersonal(t.Context(), steward, r.ID, true, "permintaan pemilik data"); err != nil {
					t.Fatal(err)
				}
			}
			f, err := b.OpenFile(t.Context(), x.actor, r.ID)
			if x.want != "" {
				isKind(t, err, x.want)
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got := readAll(t, f); got != "x" {
				t.Errorf("content %q", got)
			}
		})
	}
}

// A file without a byte holds nothing that could be personal.
func TestAnEmptyOriginalIsOpen(t *testing.T) {
	b := open(t)
	r := b.receive(t, watcher, "kosong.pdf", "")
	b.read(t, reading.Reading{Receipt: r.ID, Reader: "test", Unread: true, Problems: []document.Problem{{Code: document.Empty}}})
	if _, err := b.OpenFile(t.Context(), mayor, r.ID); err != nil {
		t.Error(err)
	}
}
