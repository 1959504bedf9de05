package matter

import "nyata/internal/record/document"

// Checks are the usual ways to look for oneself. Their cost is in working days
// of two people, and orders checks only; nobody is shown it as money. They are
// assumptions of ours, to be replaced by what the inspectorate measures.
func Checks() []Check {
	return []Check{
		{
			Name: document.Message{ID: "Kunjungan singkat: 20 tempat", EN: "Short visit: 20 places"}, Places: 20, Within: 0.10,
			Travel: 0.5, Each: 0.025,
		},
		{
			Name: document.Message{ID: "Kunjungan sehari penuh: 60 tempat", EN: "Full day's visit: 60 places"}, Places: 60, Within: 0.06,
			Travel: 0.5, Each: 0.025,
		},
	}
}
