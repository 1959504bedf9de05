package steward

import (
	"fmt"
	"net/http"
	"slices"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/record/reference"
)

// importView is what the page about reference data shows.
type importView struct {
	held   []held
	kind   casework.ReferenceKind
	dry    bool
	name   string // of the file that the report is about
	report *casework.Report
	faults []ui.FieldFault
}

// held is one kind of reference data and how much of it there is.
type held struct {
	kind   casework.ReferenceKind
	rows   int
	source string // where a person can read up on it; empty when several
}

// Imports answers GET /imports.
func (p Pages) Imports(v *ui.Visit, w http.ResponseWriter, _ *http.Request) error {
	return v.Show(w, http.StatusOK, importsPage(v, importView{held: heldBy(v.City), dry: true}))
}

// heldBy counts what a city has of each kind. Without it whatever needs it
// abstains, so an empty kind is shown too.
func heldBy(city *reference.City) []held {
	list := []held{
		{kind: casework.AgencyRef, rows: city.Agencies.Len()},
		{kind: casework.AreaRef, rows: city.Areas.Len()},
		{kind: casework.BoundaryRef, rows: len(city.Boundaries)},
	}
	for _, e := range city.Nomenclature {
		list = append(list, held{kind: casework.NomenclatureRef, rows: len(e.Entries), source: e.Title})
	}
	if len(city.Nomenclature) == 0 {
		list = append(list, held{kind: casework.NomenclatureRef})
	}
	return append(list,
		held{kind: casework.IndicatorRef, rows: len(city.Indicators)},
		held{kind: casework.TargetRef, rows: len(city.Targets)},
		held{kind: casework.ExpectationRef, rows: len(city.Expected)},
	)
}

// kinds are what can be imported here: accounts only by those who manage them.
func kinds(v *ui.Visit) []casework.ReferenceKind {
	return slices.DeleteFunc(casework.ReferenceKinds(), func(k casework.ReferenceKind) bool {
		return k == casework.AccountRef && !v.May(casework.ManageAccounts, "")
	})
}

// Import answers POST /imports: a dry run, or the import itself, with a report
// of every row that was refused and why.
func (p Pages) Import(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	form, err := ui.ReadForm(w, r, p.MaxUpload)
	if err != nil {
		return err
	}
	defer form.Close()
	page := importView{kind: casework.ReferenceKind(form.Value("kind")), dry: form.Value("apply") == ""}
	if !slices.Contains(kinds(v), page.kind) {
		return fault.New(fault.Invalid, "web.fault.form")
	}
	name, file, ok := form.File("file")
	if !ok {
		page.faults = []ui.FieldFault{{Field: "file", Sentence: v.T("web.receive.nofile")}}
	} else {
		page.name = name
		report, err := p.Importer.Import(r.Context(), v.Actor(), page.kind, name, file, page.dry)
		switch {
		case err == nil:
			page.report = &report
		case ui.Correctable(err):
			page.faults = []ui.FieldFault{{Field: "file", Sentence: v.Fault(err)}}
		default:
			return fmt.Errorf("import %s: %w", name, err)
		}
	}
	page.held = heldBy(v.City)
	status := http.StatusOK
	if len(page.faults) > 0 {
		status = http.StatusUnprocessableEntity
	}
	return v.Show(w, status, importsPage(v, page))
}

// why is the reason a row was refused, in the reader's language.
func why(v *ui.Visit, row casework.RefusedRow) string {
	if v.Lang == "en" {
		return row.EN
	}
	return row.ID
}
