package intake

import (
	"context"
	"log/slog"

	"nyata/internal/ground/period"
	"nyata/internal/judgement/estimate"
	"nyata/internal/judgement/integrity"
	"nyata/internal/judgement/matter"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// seed of the estimate's folds. It is fixed: the same facts give the same bits.
const seed = 1

// weigh holds all sources against each other, and puts what is noticed by
// rules, integrity tests and the estimate together into matters. All of it is
// kept as derived rows.
func (in *Intake) weigh(ctx context.Context, city *reference.City, version string, recorded []observation.Recorded, found []difference.Difference) error {
	options, people := estimate.Options{Seed: seed}, city.People()
	weighed := in.estimate(city, recorded, people, options)
	beliefs := weighed.Beliefs
	if err := in.office.CacheBeliefs(ctx, in.actor, version, beliefs); err != nil {
		return err
	}
	if err := in.office.CacheTotals(ctx, in.actor, version, weighed.Totals); err != nil {
		return err
	}
	if err := in.office.CacheSources(ctx, in.actor, version, weighed.Sources); err != nil {
		return err
	}
	if err := in.office.CacheCalibration(ctx, in.actor, version, weighed.calibration); err != nil {
		return err
	}
	of := matter.CityOf(city, people, options)
	of.Cost(city, recorded)
	of.Places = places(beliefs, recorded)
	series := integrity.Collect(city, recorded, beside(beliefs))
	topics, sources := map[string]string{}, map[string]bool{}
	for _, s := range series {
		topics[s.Subject], sources[s.Source] = s.Topic, true
	}
	matters := matter.Gather(matter.Input{
		City: of, Differences: found, Beliefs: beliefs, Checks: matter.Checks(),
		Signals: integrity.Examine(series), Asked: len(sources) * len(integrity.All()), Topics: topics,
	})
	return in.office.CacheMatters(ctx, in.actor, version, matters, matter.Visits(of, beliefs, matter.Checks()))
}

// weighing is an estimate with what it was made of.
type weighing struct {
	weigh.Weighed
	calibration weigh.Calibration
	of          string // fingerprint
}

// estimate estimates, and holds the estimate against field checks it has not seen,
// where anything either of them reads has changed; a reply, a budget or a file
// read again with the same result changes nothing. Only the one that checks calls
// it.
func (in *Intake) estimate(city *reference.City, recorded []observation.Recorded, people map[string]float64, options estimate.Options) weighing {
	of := weigh.Fingerprint(city, recorded, people, options)
	if of == in.last.of {
		return in.last
	}
	in.last = weighing{weigh.Weigh(city, recorded, people, options), weigh.Calibrate(city, recorded, people, options), of}
	for _, s := range in.last.Skipped {
		in.log.Debug("observations without a claim", slog.String("reason", string(s.Reason)), slog.Int("count", s.Count))
	}
	return in.last
}

// places are where the observations stand that beliefs cite.
func places(beliefs []weigh.Belief, recorded []observation.Recorded) map[string]observation.Source {
	cited := map[string]bool{}
	for _, b := range beliefs {
		if b.Report != nil {
			cited[b.Report.Observation] = true
		}
		for _, id := range b.Support {
			cited[id] = true
		}
	}
	out := make(map[string]observation.Source, len(cited))
	for i := range recorded {
		if r := &recorded[i]; cited[r.ID] {
			out[r.ID] = r.Source
		}
	}
	return out
}

// beside is what other sources say of an indicator at the end of a period.
func beside(beliefs []weigh.Belief) func(indicator, area string, p period.Period) *integrity.Evidence {
	type at struct {
		indicator, area string
		month           period.Period
	}
	known := map[at]*integrity.Evidence{}
	for _, b := range beliefs {
		if b.Sources > 0 {
			known[at{b.Indicator, b.Area, b.Month}] = &integrity.Evidence{Mean: b.Evidence.Value, SD: b.Evidence.SD()}
		}
	}
	return func(indicator, area string, p period.Period) *integrity.Evidence {
		end := p.End()
		return known[at{indicator, area, period.Month(end.Year(), int(end.Month()))}]
	}
}
