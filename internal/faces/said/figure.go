package said

// Figure is one figure of an answer with the place it stands at. A value that
// is no number is null.
type Figure struct {
	Value    *float64 `json:"value"`
	Unit     string   `json:"unit"`
	Text     string   `json:"text"`
	Metric   string   `json:"metric"`
	Area     string   `json:"area"`
	Agency   string   `json:"agency"`
	Period   string   `json:"period"`
	State    string   `json:"state"`
	Citation Cited    `json:"citation"`

	From string   `json:"from,omitempty"` // "text": a quantity of running text, not verified; "estimate": what all evidence adds up to; "computed": from the figures of "of"
	Low  *float64 `json:"low,omitempty"`  // of an estimate: its 90 % interval
	High *float64 `json:"high,omitempty"`
	Of   []Cited  `json:"of,omitempty"` // what an estimate rests on, or a computed figure is computed from
}
