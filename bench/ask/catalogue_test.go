package ask

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// catalogue is what a plan may ask for.
type catalogue struct {
	Indicators []struct {
		ID       string   `json:"id"`
		Additive bool     `json:"additive"`
		Grains   []string `json:"grains"`
		Levels   []string `json:"levels"`
		Measures []string `json:"measures"`
	} `json:"indicators"`
	Agencies []struct{ ID string } `json:"agencies"`
	Areas    []struct {
		ID, Kind, Parent string
	} `json:"areas"`
	Sources []struct{ ID string } `json:"sources"`
}

func loadCatalogue(t *testing.T, name string) catalogue {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(folder(t), "catalogues", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var c catalogue
	if err := json.Unmarshal(raw, &c); err != nil {
		t.Fatal(err)
	}
	if len(c.Indicators) < 30 || len(c.Agencies) < 12 || len(c.Areas) < 25 {
		t.Fatalf("catalogue %s has %d indicators, %d agencies, %d areas", name, len(c.Indicators), len(c.Agencies), len(c.Areas))
	}
	return c
}

// faults says what of a plan its catalogue does not have.
func (c *catalogue) faults(p *Plan) (out []string) {
	for _, text := range slices.Concat(p.Metrics, p.Factors, p.Filters) {
		match := metricShape.FindStringSubmatch(text)
		if match == nil {
			out = append(out, fmt.Sprintf("%q is no metric", text))
			continue
		}
		out = append(out, c.metricFaults(p, match[1], match[2])...)
	}
	for _, id := range p.Areas {
		if c.kindOf(id) == "" {
			out = append(out, fmt.Sprintf("no area %q", id))
		}
	}
	for _, id := range p.Agencies {
		if !slices.ContainsFunc(c.Agencies, func(a struct{ ID string }) bool { return a.ID == id }) {
			out = append(out, fmt.Sprintf("no agency %q", id))
		}
	}
	if p.Source != "" && !slices.ContainsFunc(c.Sources, func(s struct{ ID string }) bool { return s.ID == p.Source }) {
		out = append(out, fmt.Sprintf("no source %q", p.Source))
	}
	if len(p.Periods) == 0 {
		out = append(out, "no period")
	}
	for _, period := range p.Periods {
		if !periodShape.MatchString(period) {
			out = append(out, fmt.Sprintf("%q is no period", period))
		}
	}
	return out
}

func (c *catalogue) metricFaults(p *Plan, id, measure string) (out []string) {
	if id == "budget" {
		if !slices.Contains([]string{"budget", "realised", "absorption"}, measure) {
			out = append(out, fmt.Sprintf("a budget has no %q", measure))
		}
		return out
	}
	for _, i := range c.Indicators {
		if i.ID != id {
			continue
		}
		if !slices.Contains(i.Measures, measure) {
			out = append(out, fmt.Sprintf("%s has no measure %q", id, measure))
		}
		for _, area := range p.Areas {
			if kind := c.kindOf(area); !slices.Contains(i.Levels, kind) {
				out = append(out, fmt.Sprintf("%s has no figures of a %s", id, kind))
			}
		}
		if p.Op == "sum" && !i.Additive {
			out = append(out, id+" is not additive")
		}
		if slices.Contains([]string{"agency", "kecamatan", "kelurahan"}, p.Group) && !slices.Contains(i.Levels, p.Group) {
			out = append(out, fmt.Sprintf("%s has no figures by %s", id, p.Group))
		}
		if slices.Contains([]string{"year", "quarter", "month"}, p.Group) && !slices.Contains(i.Grains, p.Group) {
			out = append(out, fmt.Sprintf("%s has no figures by %s", id, p.Group))
		}
		for _, period := range p.Periods {
			if !slices.Contains(i.Grains, grainOf(period)) {
				out = append(out, fmt.Sprintf("%s has no figure of %s", id, period))
			}
		}
		return out
	}
	return []string{fmt.Sprintf("no indicator %q", id)}
}

func (c *catalogue) kindOf(area string) string {
	for _, a := range c.Areas {
		if a.ID == area {
			return a.Kind
		}
	}
	return ""
}

func grainOf(period string) string {
	switch {
	case strings.Contains(period, "-Q"), strings.Contains(period, "-S"):
		return "quarter"
	case strings.Contains(period, "-"):
		return "month"
	}
	return "year"
}
