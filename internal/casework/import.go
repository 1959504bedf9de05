package casework

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"nyata/internal/ground/fault"
	"nyata/internal/record/entry"
)

// ReferenceKind is a kind of reference data.
type ReferenceKind string

// The kinds of reference data that can be imported.
const (
	AgencyRef       ReferenceKind = "agency"
	AreaRef         ReferenceKind = "area"
	BoundaryRef     ReferenceKind = "boundary"
	NomenclatureRef ReferenceKind = "nomenclature" // key: edition/code
	IndicatorRef    ReferenceKind = "indicator"
	TargetRef       ReferenceKind = "target"
	ExpectationRef  ReferenceKind = "expectation"
	AccountRef      ReferenceKind = "account" // key: login; makes accounts with invitations, no reference rows
)

// ReferenceKinds lists the kinds in a fixed order.
func ReferenceKinds() []ReferenceKind {
	return []ReferenceKind{AgencyRef, AreaRef, BoundaryRef, NomenclatureRef, IndicatorRef, TargetRef, ExpectationRef, AccountRef}
}

// Row is one row of an import.
type Row struct {
	Number int // row of the source, for the report
	Key    string
	Body   json.RawMessage
}

// Report says what an import did, or with dryRun would do. Every row is in
// exactly one of the three counts or in Refused.
type Report struct {
	Entry       int64 // ledger index; -1 when nothing changed or dry
	Added       int
	Changed     int
	Unchanged   int
	Refused     []RefusedRow
	Invitations []Invited // AccountRef only: tokens to hand out, shown once
}

// RefusedRow is one row that was not imported, and why.
type RefusedRow struct {
	Row    Row
	Code   string // twice, no_key, not_json; of accounts also login_form, no_name, unknown_role, no_agency, unknown_language
	ID, EN string // the reason in both languages
}

// maxKey is the longest key of a reference row, in bytes.
const maxKey = 400

// Import brings reference data in. It is idempotent: the same rows again
// change nothing. A row that cannot be taken is refused with its reason and
// stops no other; rows held but not imported again stay as they are. Source
// says where the rows came from and is part of the ledger: no personal data.
func (o *Office) Import(ctx context.Context, actor Actor, kind ReferenceKind, source string, rows []Row, dryRun bool) (Report, error) {
	report := Report{Entry: unchanged}
	action := ImportReference
	if kind == AccountRef {
		action = ManageAccounts
	}
	if err := allow(actor, action, ""); err != nil {
		return report, err
	}
	if !knownKind(kind) {
		return report, fault.New(fault.Invalid, "casework.unknown_kind", fault.With("kind", string(kind)))
	}
	err := o.act(ctx, actor, func(w *work) error {
		report = Report{Entry: unchanged}
		var err error
		if kind == AccountRef {
			err = w.importAccounts(rows, &report)
		} else {
			err = w.importRows(kind, rows, &report)
		}
		if err != nil {
			return err
		}
		if dryRun {
			return errDry
		}
		if w.batch.empty() {
			return nil
		}
		e, err := w.commit(entry.ReferenceImported, struct {
			Kind      ReferenceKind `json:"kind"`
			Source    string        `json:"source"`
			Added     int           `json:"added"`
			Changed   int           `json:"changed"`
			Unchanged int           `json:"unchanged"`
			Refused   int           `json:"refused"`
		}{kind, source, report.Added, report.Changed, report.Unchanged, len(report.Refused)})
		report.Entry = e.Index
		return err
	})
	if errors.Is(err, errDry) {
		report.Invitations = nil // the tokens of a dry run open nothing
		return report, nil
	}
	return report, err
}

// errDry rolls a dry run back.
var errDry = errors.New("dry run")

func knownKind(kind ReferenceKind) bool {
	for _, k := range ReferenceKinds() {
		if k == kind {
			return true
		}
	}
	return false
}

func referenceKey(kind ReferenceKind, key string) string { return string(kind) + "/" + key }

// importRows compares rows with what is held. It asks the store once, since a
// nomenclature has tens of thousands of rows.
func (w *work) importRows(kind ReferenceKind, rows []Row, report *Report) error {
	held, err := w.Versions(VersionQuery{Noun: ReferenceNoun, About: []string{string(kind)}})
	if err != nil {
		return err
	}
	current := make(map[string]Version, len(held))
	for _, x := range held {
		current[x.Key] = x
	}
	met := make(map[string]bool, len(rows))
	for _, row := range rows {
		body, refusal := checkRow(row, met)
		if refusal != nil {
			report.Refused = append(report.Refused, *refusal)
			continue
		}
		key := referenceKey(kind, row.Key)
		x, known := current[key]
		switch {
		case known && bytes.Equal(x.Body, body):
			report.Unchanged++
			continue
		case known:
			report.Changed++
			w.batch.Ended = append(w.batch.Ended, x)
		default:
			report.Added++
		}
		if err := w.begin(ReferenceNoun, key, string(kind), body); err != nil {
			return err
		}
	}
	return nil
}

// checkRow gives the canonical body of a row, or why the row is refused.
func checkRow(row Row, met map[string]bool) ([]byte, *RefusedRow) {
	if strings.TrimSpace(row.Key) == "" || len(row.Key) > maxKey {
		return nil, &RefusedRow{
			Row: row, Code: "no_key",
			ID: "Baris tanpa kode, atau kodenya lebih dari 400 huruf. Isi kodenya.",
			EN: "The row has no key, or one of more than 400 letters. Give it one.",
		}
	}
	if met[row.Key] {
		return nil, &RefusedRow{
			Row: row, Code: "twice",
			ID: "Kode " + row.Key + " ada pada baris sebelumnya. Sisakan satu baris saja.",
			EN: "An earlier row has the key " + row.Key + " too. Leave only one.",
		}
	}
	body, err := canonical(row.Body)
	if err != nil {
		return nil, &RefusedRow{
			Row: row, Code: "not_json",
			ID: "Isi baris tidak dapat dibaca sebagai JSON.",
			EN: "The content of the row cannot be read as JSON.",
		}
	}
	met[row.Key] = true
	return body, nil
}

// canonical writes a JSON object in one way: keys sorted, no spaces, numbers
// as they stood.
func canonical(body []byte) ([]byte, error) {
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	var value map[string]any
	if err := d.Decode(&value); err != nil {
		return nil, fmt.Errorf("decode row: %w", err)
	}
	if value == nil || d.More() {
		return nil, fmt.Errorf("decode row: not one object")
	}
	out, err := json.Marshal(value)
	if err != nil {
		return nil, fmt.Errorf("encode row: %w", err)
	}
	return out, nil
}
