package weigh

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"hash"
	"maps"
	"slices"

	"nyata/internal/judgement/estimate"
	"nyata/internal/record/indicator"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// Fingerprint names all that Weigh and Calibrate read: two inputs with one
// fingerprint give the same bytes, but for the count of observations that make no
// claim, such as budgets: these are not in it. The order of observations means nothing.
func Fingerprint(city *reference.City, recorded []observation.Recorded, population map[string]float64, opt estimate.Options) string {
	h := sha256.New()
	b := collect(city, recorded)
	for _, e := range b.entries {
		write(h, e.claim, e.from.ID, e.from.From, e.from.Agency.ID, e.from.Period.String(), string(e.from.Origin.SourceKind()), e.from.Origin.Name, e.also, e.silent, e.actual)
	}
	for _, i := range slices.SortedFunc(slices.Values(city.Indicators), func(a, b indicator.Indicator) int { return cmp.Compare(a.ID, b.ID) }) {
		write(h, i.ID, i.Unit, i.Polarity, i.Aggregation)
	}
	for _, a := range city.Areas.All() {
		write(h, a.ID, a.Parent, a.From, a.To)
	}
	for _, id := range slices.Sorted(maps.Keys(population)) {
		write(h, id, population[id])
	}
	write(h, opt.Material, opt.Otherwise, opt.FDR, opt.Seed, opt.Gate)
	return hex.EncodeToString(h.Sum(nil))
}

// write puts values into a hash, each told apart from the next.
func write(h hash.Hash, values ...any) {
	data, err := json.Marshal(values)
	if err != nil { // numbers and texts only; a share is never infinite
		panic("weigh: fingerprint: " + err.Error())
	}
	_, _ = h.Write(append(data, '\n')) // a hash never fails
}
