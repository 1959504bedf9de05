package practice

import (
	"fmt"
	"strings"
)

// quarterlies writes the quarterly reports of all agencies, and for one of
// them the corrected report that replaces a wrong one.
func (o *office) quarterlies() error {
	for _, p := range o.plans {
		h := habitOf(p.agency.ID)
		for q := 1; q <= p.quarters; q++ {
			period := periodText(p.year, q)
			if h.absent(p.year, q) {
				continue
			}
			if odd, ok := spoiled(p.agency.ID, p.year, q); ok {
				if err := o.spoil(p, h, q, odd); err != nil {
					return err
				}
				continue
			}
			marked := o.inkFor(quarterlyReport, p.agency.ID, p.year, q)
			data, err := report(p, h, q, marked)
			if err != nil {
				return fmt.Errorf("report of %s %s: %w", p.agency.ID, period, err)
			}
			path := reportPath(p, h, q)
			o.add(path, data, marked)
			if p.agency.ID == corrected.agency && period == corrected.period {
				clean := &ink{} // the same report without what was planted in it
				if data, err = report(p, h, q, clean); err != nil {
					return fmt.Errorf("corrected report of %s %s: %w", p.agency.ID, period, err)
				}
				o.add("koreksi/"+path, data, clean)
				o.truth.Superseded = append(o.truth.Superseded, Pair{path, "koreksi/" + path})
			}
		}
	}
	return nil
}

// corrected is the report that came twice: first with a planted contradiction,
// then corrected, under the same name in the folder "koreksi".
var corrected = struct{ agency, period string }{"dpupr", "2025-Q3"}

// report writes a quarterly report in the agency's layout.
func report(p *plan, h habit, q int, ink *ink) ([]byte, error) {
	switch h.layout {
	case layoutToDate:
		return toDate(p, h, q, ink)
	case layoutForm:
		return form(p, h, q, ink)
	default:
		return quarters(p, h, q, ink)
	}
}

// reportPath is where an agency drops a report.
func reportPath(p *plan, h habit, q int) string {
	path := fmt.Sprintf("%d/%s/"+h.file, p.year, folderName(p), roman[q], p.year)
	if p.agency.ID == "bpkpd" && p.year == 2026 && q == 2 {
		path = strings.TrimSuffix(path, "x") // a workbook under the old extension
	}
	return path
}
