package ask

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Plan is a plan as `nyata ask --plan --json` prints it and as the gold is
// written. What is left out is empty.
type Plan struct {
	Op       string   `json:"op"`
	Metrics  []string `json:"metrics"`
	Areas    []string `json:"areas"`
	Agencies []string `json:"agencies"`
	Group    string   `json:"group"` // null is ""
	Periods  []string `json:"periods"`
	Order    string   `json:"order"` // null is ""
	Limit    *int     `json:"limit"`
	Filters  []string `json:"filters"`
	Source   string   `json:"source"` // null is ""
	Factors  []string `json:"factors"`
	Reason   string   `json:"reason"` // of an abstention; reported, never compared
}

// Abstains is whether the plan refuses the question.
func (p *Plan) Abstains() bool { return p.Op == "abstain" }

// String is the plan in one short line, for lists of faults.
func (p *Plan) String() string {
	if p.Abstains() {
		return "abstain " + p.Reason
	}
	out := p.Op
	for _, part := range []struct {
		name  string
		texts []string
	}{
		{"", p.Metrics},
		{"areas", p.Areas},
		{"agencies", p.Agencies},
		{"group", one(p.Group)},
		{"periods", p.Periods},
		{"order", one(p.Order)},
		{"limit", limit(p.Limit)},
		{"filters", p.Filters},
		{"source", one(p.Source)},
		{"factors", p.Factors},
	} {
		if len(part.texts) > 0 {
			out += strings.TrimRight(" "+part.name, " ") + " " + strings.Join(part.texts, ",")
		}
	}
	return out
}

// ReadPlan reads one line of output. Fields it does not know are left alone.
func ReadPlan(line []byte) (Plan, error) {
	var p Plan
	if err := json.Unmarshal(line, &p); err != nil {
		return Plan{}, fmt.Errorf("read plan: %w", err)
	}
	if p.Op == "" {
		return Plan{}, fmt.Errorf("read plan: no op in %.200q", line)
	}
	return p, nil
}

// Same is whether two plans mean the same: op, group, order, limit and source
// are equal; metrics, areas, agencies, periods, filters and factors are equal
// as sets. A metric without a measure is the reported one, a filter's number
// is compared as a number, and the area that is the whole city is no area.
// Two abstentions are the same whatever their reasons.
func Same(a, b *Plan, city string) bool {
	if a.Abstains() || b.Abstains() {
		return a.Abstains() && b.Abstains()
	}
	return a.Op == b.Op && a.Group == b.Group && a.Order == b.Order && a.Source == b.Source &&
		slices.Equal(limit(a.Limit), limit(b.Limit)) &&
		sameSet(a.Metrics, b.Metrics, measured) &&
		sameSet(a.Factors, b.Factors, measured) &&
		sameSet(a.Filters, b.Filters, filtered) &&
		sameSet(a.Periods, b.Periods, strings.TrimSpace) &&
		sameSet(a.Agencies, b.Agencies, strings.TrimSpace) &&
		slices.Equal(without(set(a.Areas, strings.TrimSpace), city), without(set(b.Areas, strings.TrimSpace), city))
}

func sameSet(a, b []string, canonical func(string) string) bool {
	return slices.Equal(set(a, canonical), set(b, canonical))
}

// set is the texts in order, each once.
func set(texts []string, canonical func(string) string) []string {
	out := make([]string, 0, len(texts))
	for _, t := range texts {
		out = append(out, canonical(t))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func without(texts []string, text string) []string {
	if text == "" {
		return texts
	}
	return slices.DeleteFunc(texts, func(t string) bool { return t == text })
}

func measured(metric string) string {
	metric = strings.TrimSpace(metric)
	if strings.Contains(metric, ":") {
		return metric
	}
	return metric + ":reported"
}

func filtered(filter string) string {
	filter = strings.ReplaceAll(filter, " ", "")
	at := strings.IndexAny(filter, "<>=")
	if at < 0 {
		return filter
	}
	bound := strings.TrimLeft(filter[at:], "<>=")
	comparison := strings.TrimSuffix(filter[at:], bound)
	if n, err := strconv.ParseFloat(bound, 64); err == nil {
		bound = strconv.FormatFloat(n, 'f', -1, 64)
	}
	return measured(filter[:at]) + comparison + bound
}

func one(text string) []string {
	if text == "" {
		return nil
	}
	return []string{text}
}

func limit(n *int) []string {
	if n == nil {
		return nil
	}
	return []string{strconv.Itoa(*n)}
}
