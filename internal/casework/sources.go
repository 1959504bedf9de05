package casework

import (
	"context"

	"nyata/internal/judgement/weigh"
	"nyata/internal/record/observation"
)

// CacheSources replaces what was learned of every source.
func (o *Office) CacheSources(ctx context.Context, actor Actor, version string, sources []weigh.Source) error {
	if err := allow(actor, RecordRead, ""); err != nil {
		return err
	}
	return o.sources.put(ctx, o.store, "source", version, sources)
}

// Sources gives what was learned of every source. Who sees one agency only sees
// its reports and what else speaks of the indicators that it reports.
func (o *Office) Sources(ctx context.Context, actor Actor) ([]weigh.Source, error) {
	if err := allowSome(actor, SeeDifferences); err != nil {
		return nil, err
	}
	_, all, err := o.sources.get(ctx, o.store, "source")
	if err != nil || sees(actor, SeeDifferences, "") {
		return all, err
	}
	own := map[string]bool{}
	for _, s := range all {
		if s.Kind == observation.Report && sees(actor, SeeDifferences, s.Agency) {
			own[s.Indicator] = true
		}
	}
	var out []weigh.Source
	for _, s := range all {
		if own[s.Indicator] && (s.Kind != observation.Report || sees(actor, SeeDifferences, s.Agency)) {
			out = append(out, s)
		}
	}
	return out, nil
}
