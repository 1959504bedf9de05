package weigh

import "nyata/internal/record/indicator"

// CostOf is the money spent for each unit of result that the evidence shows, in
// rupiah, with the interval that the evidence leaves. It takes no report: saying
// more does not make a rupiah go further (trust rule 7). It is false where the
// evidence cannot tell the result from none, and where less is better, for money
// buys no unit of what should shrink.
func CostOf(spent float64, p indicator.Polarity, evidence Range) (Range, bool) {
	if p != indicator.Up || spent <= 0 || evidence.Low <= 0 || evidence.Value < evidence.Low || evidence.High < evidence.Value {
		return Range{}, false
	}
	return Range{Value: spent / evidence.Value, Low: spent / evidence.High, High: spent / evidence.Low}, true
}
