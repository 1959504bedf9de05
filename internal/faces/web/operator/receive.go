package operator

import (
	"fmt"
	"net/http"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/record/receipt"
)

// Receive answers POST /documents: one file, sent by hand instead of dropped
// into the watched folder.
func (p Pages) Receive(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	form, err := ui.ReadForm(w, r, p.MaxUpload)
	if err != nil && !ui.Correctable(err) {
		return err
	}
	var faults []ui.FieldFault
	if err != nil {
		faults = append(faults, ui.FieldFault{Field: "file", Sentence: v.Fault(err)})
	} else {
		defer form.Close()
		in := casework.Incoming{Agency: form.Value("agency")}
		if v.Account.Agency != "" {
			in.Agency = v.Account.Agency
		}
		name, content, ok := form.File("file")
		in.Name, in.Content = name, content
		switch {
		case !v.May(casework.ReceiveFile, in.Agency):
			return fault.New(fault.NotFound, "web.fault.notfound")
		case !ok:
			faults = append(faults, ui.FieldFault{Field: "file", Sentence: v.T("web.receive.nofile")})
		default:
			got, fresh, err := p.Office.Receive(r.Context(), v.Actor(), in)
			if err == nil && !fresh {
				return ui.Back(w, r, ui.DocumentURL(got.ID), "received-before")
			}
			if err == nil {
				return ui.Back(w, r, ui.DocumentURL(got.ID), "received")
			}
			if !ui.Correctable(err) {
				return fmt.Errorf("receive %s: %w", name, err)
			}
			faults = append(faults, ui.FieldFault{Field: "file", Sentence: v.Fault(err)})
		}
	}
	list, err := p.list(v, r)
	if err != nil {
		return err
	}
	list.faults = faults
	return v.Show(w, http.StatusUnprocessableEntity, documentsPage(v, list))
}

// Classify answers POST /documents/{id}/classify: whose file it is and what it
// reports on, said by a person where the file does not tell.
func (p Pages) Classify(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	page, err := p.document(v, r)
	if err != nil {
		return err
	}
	if !v.May(casework.ClassifyFile, page.Agency) {
		return fault.New(fault.NotFound, "web.fault.notfound")
	}
	form, err := ui.ReadForm(w, r, 0)
	if err != nil {
		return err
	}
	defer form.Close()
	agency := form.Value("agency")
	if v.Account.Agency != "" {
		agency = v.Account.Agency
	}
	var when period.Period
	page.periodText = form.Value("period")
	if page.periodText != "" {
		when, _, _ = period.Read(page.periodText, period.Period{})
		if when.IsZero() {
			page.faults = append(page.faults, ui.FieldFault{Field: "period", Sentence: v.T("web.classify.period.unknown", "text", page.periodText)})
		}
	}
	if len(page.faults) == 0 {
		_, err := p.Office.Classify(r.Context(), v.Actor(), page.ID, agency, when, receipt.DocumentType(form.Value("type")))
		if err == nil {
			return ui.Back(w, r, ui.DocumentURL(page.ID), "classified")
		}
		if !ui.Correctable(err) {
			return fmt.Errorf("classify %s: %w", page.ID, err)
		}
		page.faults = append(page.faults, ui.FieldFault{Field: "type", Sentence: v.Fault(err)})
	}
	return v.Show(w, http.StatusUnprocessableEntity, documentPage(v, page))
}
