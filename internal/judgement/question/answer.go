package question

import "encoding/json"

// Understood is what became of a question: a plan, or a refusal with its
// reason, the word that stands in the way and plans to choose from.
type Understood struct {
	Plan    Plan
	Reason  Reason // empty when there is a plan
	Word    string // as typed; empty when the reason is no single word
	Choices []Plan // at most three, none of them run
	Taught  bool   // a word that a person has bound was needed for the plan
}

// Answered says whether there is a plan.
func (u Understood) Answered() bool { return u.Reason == "" }

// MarshalJSON writes the plan, or {"op":"abstain","reason","word","choices"}.
func (u Understood) MarshalJSON() ([]byte, error) {
	if u.Answered() {
		return json.Marshal(u.Plan)
	}
	choices := u.Choices
	if choices == nil {
		choices = []Plan{}
	}
	return json.Marshal(struct {
		Op      Op     `json:"op"`
		Reason  Reason `json:"reason"`
		Word    string `json:"word,omitempty"`
		Choices []Plan `json:"choices"`
	}{Abstain, u.Reason, u.Word, choices})
}
