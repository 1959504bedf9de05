package app

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"

	"nyata/internal/adapters/pack"
	"nyata/internal/casework"
	"nyata/internal/faces/cli"
	"nyata/internal/ground/fault"
	"nyata/internal/record/reference"
)

// importer reads a file of reference data with the pack's parsers and hands
// its rows to casework.
type importer struct {
	office  *casework.Office
	city    *cityBook
	renew   func(context.Context, casework.ReferenceKind) error // told after an import that changed something; nil where nobody reads
	edition reference.Edition                                   // of a nomenclature file
	plan    string                                              // document that targets come from, when the file does not say
}

// maxImport bounds an import file in bytes.
const maxImport = 64 << 20

// Import brings a file in; with dry it only says what it would do.
func (im importer) Import(ctx context.Context, actor casework.Actor, kind casework.ReferenceKind, name string, file io.Reader, dry bool) (casework.Report, error) {
	data, err := io.ReadAll(io.LimitReader(file, maxImport+1))
	if err != nil {
		return casework.Report{}, fmt.Errorf("read %s: %w", name, err)
	}
	done, err := im.Bring(ctx, actor, cli.Importing{Kind: kind, Name: name, Content: data, Dry: dry, Edition: im.edition, Document: im.plan})
	return done.Report, err
}

// Bring brings the content of a file in.
func (im importer) Bring(ctx context.Context, actor casework.Actor, in cli.Importing) (cli.Imported, error) {
	if len(in.Content) > maxImport {
		return cli.Imported{}, fault.New(fault.Invalid, "import.too_large", fault.With("file", in.Name), fault.With("most", maxImport>>20))
	}
	city, err := im.city.get(ctx)
	if err != nil {
		return cli.Imported{}, err
	}
	im.edition, im.plan = in.Edition, in.Document
	parsed, err := im.parse(in.Kind, in.Name, in.Content, city)
	if err != nil {
		return cli.Imported{}, err
	}
	done := cli.Imported{Report: casework.Report{Entry: -1, Refused: refusals(parsed)}, Read: parsed.Read, Outside: parsed.Outside}
	if parsed.Read == 0 && len(parsed.Rows) == 0 && len(parsed.Refused) > 0 && parsed.Refused[0].No == 0 {
		return done, nil
	}
	rows := make([]casework.Row, len(parsed.Rows))
	for i, r := range parsed.Rows {
		rows[i] = casework.Row{Number: r.No, Key: r.Key, Body: r.Body}
	}
	done.Report, err = im.office.Import(ctx, actor, in.Kind, in.Name, rows, in.Dry)
	if err != nil {
		return cli.Imported{}, err
	}
	done.Refused = append(refusals(parsed), done.Refused...)
	if in.Dry || done.Entry < 0 {
		return done, nil
	}
	im.city.forget()
	if im.renew != nil {
		return done, im.renew(ctx, in.Kind)
	}
	return done, nil
}

func (im importer) parse(kind casework.ReferenceKind, name string, data []byte, city *reference.City) (pack.Result, error) {
	if kind == casework.BoundaryRef {
		return pack.ParseBoundaries(data, city.Areas), nil
	}
	rows, err := pack.Rows(data)
	if err != nil {
		if fault.KindOf(err) == fault.Invalid {
			return pack.Result{}, err // says what is wrong by itself
		}
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
