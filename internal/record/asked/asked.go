// Package asked holds what is kept of every question: when it was asked and
// what became of it, never its text and never who asked. An answered question
// is kept as its plan, which holds no words of a person's; a refused one as its
// reason, and the word that stood in the way where that word can be nobody's.
package asked

import (
	"encoding/json"
	"time"
)

// Outcome is what became of a question.
type Outcome string

// The outcomes.
const (
	Answered  Outcome = "answered"
	Empty     Outcome = "empty"     // understood, and nothing is recorded of it
	Refused   Outcome = "refused"   // for a reason
	Ambiguous Outcome = "ambiguous" // asked back
	Personal  Outcome = "personal"  // held personal data, or asked about a person
)

// Face is where a question was asked.
type Face string

// The faces.
const (
	Page    Face = "web"
	Command Face = "cli"
	Program Face = "api"
)

// Asked is one question as it is kept.
type Asked struct {
	At      time.Time       // UTC, to the hour
	Face    Face            //
	Outcome Outcome         //
	Reason  string          // of a refusal: a question.Reason
	Word    string          // the unexplained word, folded; empty where it might be somebody's
	Plan    json.RawMessage // of an answered question; nil for others
	Rows    int             // of the answer
	Model   string          // what a language model had to do with it; empty where it was not asked
}

// Count is how many questions ended in one way.
type Count struct {
	Outcome Outcome
	Reason  string
	Count   int
}

// Word is an unexplained word and how often it stood in the way.
type Word struct {
	Word   string
	Reason string // of the refusals
	Count  int
	Last   time.Time
}
