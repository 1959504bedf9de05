package app

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"

	"nyata/internal/adapters/pack"
	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/record/reference"
)

// importer reads a file of reference data with the pack's parsers and hands
// its rows to casework.
type importer struct {
	office  *casework.Office
	city    *cityBook
	edition reference.Edition // of a nomenclature file
	plan    string            // document that targets come from, when the file does not say
}

// maxImport bounds an import file in bytes.
const maxImport = 64 << 20

// Import brings a file in; with dry it only says what it would do.
func (im importer) Import(ctx context.Context, actor casework.Actor, kind casework.ReferenceKind, name string, file io.Reader, dry bool) (casework.Report, error) {
	data, err := io.ReadAll(io.LimitReader(file, maxImport+1))
	if err != nil {
		return casework.Report{}, fmt.Errorf("read %s: %w", name, err)
	}
	if len(data) > maxImport {
		return casework.Report{}, fault.New(fault.Invalid, "import.too_large", fault.With("file", name), fault.With("most", maxImport>>20))
	}
	city, err := im.city.get(ctx)
	if err != nil {
		return casework.Report{}, err
	}
	parsed, err := im.parse(kind, name, data, city)
	if err != nil {
		return casework.Report{}, err
	}
	if parsed.Read == 0 && len(parsed.Rows) == 0 && len(parsed.Refused) > 0 && parsed.Refused[0].No == 0 {
		return casework.Report{Entry: -1, Refused: refusals(parsed)}, nil
	}
	rows := make([]casework.Row, len(parsed.Rows))
	for i, r := range parsed.Rows {
		rows[i] = casework.Row{Number: r.No, Key: r.Key, Body: r.Body}
	}
	report, err := im.office.Import(ctx, actor, kind, name, rows, dry)
	if err != nil {
		return casework.Report{}, err
	}
	report.Refused = append(refusals(parsed), report.Refused...)
	if !dry {
		im.city.forget()
	}
	return report, nil
}

func (im importer) parse(kind casework.ReferenceKind, name string, data []byte, city *reference.City) (pack.Result, error) {
	if kind == casework.BoundaryRef {
		return pack.ParseBoundaries(data, city.Areas), nil
	}
	rows, err := pack.Rows(data)
	if err != nil {
		return pack.Result{}, fault.Wrap(err, fault.Invalid, "import.unreadable", fault.With("file", name))
	}
	switch kind {
	case casework.AreaRef:
		return pack.ParseAreas(rows, city.Code), nil
	case casework.AgencyRef:
		return pack.ParseAgencies(rows, city.Agencies), nil
	case casework.NomenclatureRef:
		return pack.ParseNomenclature(rows, im.editionOf(name)), nil
	case casework.IndicatorRef:
		return pack.ParseIndicators(rows, city.Agencies), nil
	case casework.TargetRef:
		return pack.ParseTargets(rows, city, im.plan), nil
	case casework.ExpectationRef:
		return pack.ParseExpected(rows, city.Agencies), nil
	case casework.AccountRef:
		return pack.ParseAccounts(rows, city.Agencies), nil
	default:
		return pack.Result{}, fault.New(fault.Invalid, "import.unknown_kind", fault.With("kind", string(kind)))
	}
}

// editionOf is the edition asked for, else the year in the file's name, since
// the national list is published as one file a year.
func (im importer) editionOf(name string) reference.Edition {
	if im.edition.ID != "" {
		return im.edition
	}
	e := reference.Edition{Title: name, Source: name}
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return r < '0' || r > '9' }) {
		if y, err := strconv.Atoi(word); err == nil && len(word) == 4 && y >= 2019 && y <= 2100 {
			e.ID, e.From = word, y
		}
	}
	if e.ID == "" {
		e.ID, e.From = "2021", 2021 // the first budget year of the codes
	}
	return e
}

func refusals(r pack.Result) []casework.RefusedRow {
	out := make([]casework.RefusedRow, len(r.Refused))
	for i, x := range r.Refused {
		out[i] = casework.RefusedRow{Row: casework.Row{Number: x.No, Key: x.Key}, Code: "not_understood", ID: x.Reason.ID, EN: x.Reason.EN}
	}
	return out
}
