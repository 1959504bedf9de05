package operator

import (
	"fmt"
	"net/http"
	"slices"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/record/difference"
	"nyata/internal/record/document"
	"nyata/internal/record/receipt"
)

// documentView is what a document's page shows.
type documentView struct {
	receipt.Receipt
	outline     []document.Page
	differences []difference.Difference // that rest on the file
	mayClassify bool
	mayRelease  bool   // the personal data of the file
	closed      error  // why the reader may not have the file as it came
	made        bool   // evidence was made of it, which the reader may see
	periodText  string // as the reader wrote it
	faults      []ui.FieldFault
}

// Document answers GET /documents/{id}.
func (p Pages) Document(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	page, err := p.document(v, r)
	if err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, documentPage(v, page))
}

func (p Pages) document(v *ui.Visit, r *http.Request) (documentView, error) {
	found, err := p.receipt(v, r)
	if err != nil {
		return documentView{}, err
	}
	page := documentView{Receipt: found, closed: casework.Closed(v.Actor(), found), mayClassify: v.Past == nil && v.May(casework.ClassifyFile, found.Agency), mayRelease: v.Past == nil && v.May(casework.ReleasePersonal, found.Agency)}
	if found.Withheld != nil && found.Withheld.Evidence != "" {
		_, err := p.Office.Receipt(r.Context(), v.Actor(), found.Withheld.Evidence)
		page.made = err == nil
	}
	if !found.Period.IsZero() {
		page.periodText = v.Period(found.Period)
	}
	if readable(v, found) {
		page.outline, err = p.Documents.Outline(r.Context(), found.ID)
		if err != nil {
			return page, fmt.Errorf("outline %s: %w", found.ID, err)
		}
	}
	if v.Past != nil {
		return page, nil // differences are derived from what is believed now
	}
	_, all, err := p.Office.Differences(r.Context(), v.Actor())
	if err != nil {
		return page, fmt.Errorf("list differences: %w", err)
	}
	for _, d := range all {
		for _, s := range d.Sources {
			if s.SHA256 == found.ID {
				page.differences = append(page.differences, d)
				break
			}
		}
	}
	return page, nil
}

// receipt finds the document of an address, as of the day that is looked at.
func (p Pages) receipt(v *ui.Visit, r *http.Request) (receipt.Receipt, error) {
	if err := v.LookBack(r, p.Office); err != nil {
		return receipt.Receipt{}, err
	}
	found, err := p.Office.Receipt(r.Context(), v.Actor(), r.PathValue("id"))
	if err != nil || v.Past == nil {
		return found, err
	}
	then, err := p.Office.Receipts(r.Context(), v.Actor(), receipt.Filter{AsOf: v.AsOf(), Superseded: true})
	if err != nil {
		return receipt.Receipt{}, err
	}
	at := slices.IndexFunc(then, func(one receipt.Receipt) bool { return one.ID == found.ID })
	if at < 0 {
		return receipt.Receipt{}, fault.New(fault.NotFound, "web.fault.notthen", fault.With("file", ui.FileName(found.Name)), fault.With("day", v.Past.Day))
	}
	return then[at], nil
}

// readable says whether there is something of the file to look at.
func readable(v *ui.Visit, r receipt.Receipt) bool {
	seen := r.State == receipt.Read || r.State == receipt.Partly || r.State == receipt.Unreadable && r.Kind == document.Scan && r.Pages > 0
	return seen && casework.MayLookInto(v.Actor(), r)
}

// title says what became of the file.
func (d documentView) title(v *ui.Visit) string {
	name := ui.FileName(d.Name)
	if d.Withheld != nil && d.Withheld.Evidence != "" {
		return v.T("web.document.title.withheld", "file", name, "rows", d.Withheld.Rows)
	}
	switch d.State {
	case receipt.Unreadable:
		return v.T("web.document.title.unreadable", "file", name)
	case receipt.Partly:
		if d.misnamed() {
			return v.T("web.document.title.misnamed", "file", name, "count", d.Figures)
		}
		return v.T("web.document.title.partly", "file", name, "count", d.Figures)
	case receipt.Read:
		return v.T("web.document.title.read", "file", name, "count", d.Figures)
	default:
		return v.T("web.document.title.waiting", "file", name)
	}
}

// misnamed says whether the file is something else than its name promises.
func (d documentView) misnamed() bool {
	return slices.ContainsFunc(d.Problems, func(p document.Problem) bool { return p.Code == document.Misnamed })
}

// File answers GET /documents/{id}/file: the document as it was received.
func (p Pages) File(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	found, err := p.Office.Receipt(r.Context(), v.Actor(), r.PathValue("id"))
	if err != nil {
		return fmt.Errorf("find document: %w", err)
	}
	if err := casework.Closed(v.Actor(), found); err != nil {
		return err
	}
	return ui.Download(v, w, r, p.Files, found.ID, found.Name)
}

// pageName is what a page or sheet is called.
func pageName(v *ui.Visit, page document.Page) string {
	switch {
	case page.Sheet != "":
		return page.Sheet
	case page.Number > 0:
		return v.T("web.where.page", "page", page.Number)
	default:
		return v.T("web.where.file")
	}
}

// placeOf is where a page or sheet begins.
func placeOf(receipt string, page document.Page) ui.Place {
	return ui.Place{Receipt: receipt, Page: page.Number, Sheet: page.Sheet}
}
