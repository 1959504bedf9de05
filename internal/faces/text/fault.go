package text

import "nyata/internal/ground/fault"

// Fault is what a person is told about an error: the sentence of its key, or,
// where the key has none, what can be said of its kind. What caused it is for
// the log and does not appear.
func (p Printer) Fault(err error) string {
	f := fault.Of(err)
	if f == nil {
		return ""
	}
	if f.Kind == fault.Internal || !p.catalogue.Has(p.Lang, f.Key) {
		return p.T("fault." + string(f.Kind))
	}
	pairs := make([]any, 0, 2*len(f.Args))
	for _, a := range f.Args {
		pairs = append(pairs, a.Name, a.Value)
	}
	return p.T(f.Key, pairs...)
}
