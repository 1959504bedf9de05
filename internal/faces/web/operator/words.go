package operator

import (
	"nyata/internal/faces/web/ui"
	"nyata/internal/record/document"
	"nyata/internal/record/metric"
	"nyata/internal/record/receipt"
)

// agencyName is the name of an entry of a filter.
func agencyName(v *ui.Visit, id string) string {
	if id == metric.Unmatched {
		return v.AgencyName("")
	}
	return v.AgencyName(id)
}

func stateWord(v *ui.Visit, s receipt.State) string {
	_, _, word := v.ReceiptState(s)
	return word
}

// kindWord is the word for a file's format.
func kindWord(v *ui.Visit, k document.Kind) string {
	if k == "" {
		return v.T("web.document.kind.unknown")
	}
	return ui.Capital(v.Kind(k))
}

// first is the first text that is not empty.
func first(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
