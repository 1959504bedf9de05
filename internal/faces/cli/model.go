package cli

import (
	"context"
	"flag"
	"time"

	"nyata/internal/casework/asking"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/question"
)

// ModelSettings name a language model; the zero value is off. Its key is read
// from the environment alone, so that it stands in no list of processes.
type ModelSettings struct {
	Address string // base of an OpenAI-compatible interface
	Name    string
	Hosts   string // HOST:PORT that may be called, with commas between
	Wait    time.Duration
}

// Flags registers the flags of a language model.
func (m *ModelSettings) Flags(fs *flag.FlagSet) {
	fs.StringVar(&m.Address, "model-address", "", "cli.flag.model_address")
	fs.StringVar(&m.Name, "model-name", "", "cli.flag.model_name")
	fs.StringVar(&m.Hosts, "model-hosts", "", "cli.flag.model_hosts")
	fs.DurationVar(&m.Wait, "model-wait", 10*time.Second, "cli.flag.model_wait")
}

// ModelMaker makes what speaks to a language model; nil where the settings are
// off.
type ModelMaker func(m ModelSettings, t *Terminal) (asking.Model, error)

// modelLine is what a language model had to do with an answer, in the machine
// interface of `nyata ask --json`. Its sentence stands beside the program's own.
type modelLine struct {
	Plan     asking.Part `json:"plan,omitempty"`
	Phrasing asking.Part `json:"phrasing,omitempty"`
	Sentence string      `json:"sentence,omitempty"`
}

// propose asks the model for the plan of a question that the language refuses.
func (d askDesk) propose(ctx context.Context, line string, u *question.Understood) (m modelLine) {
	if len(line) > 0 && line[0] == '{' {
		return m // it edits another plan
	}
	*u, m.Plan = asking.Propose(ctx, d.model, d.asker.Asker, line, d.now, *u)
	return m
}

// rephrase asks the model to say the answer that the program has said.
func (d askDesk) rephrase(ctx context.Context, m *modelLine, own string, a answer.Answer) {
	if d.model == nil {
		return
	}
	rows := make([]asking.Said, 0, len(a.Rows))
	for _, r := range a.Rows {
		rows = append(rows, asking.Said{Of: d.speaker.Label(r), Value: d.speaker.Value(r)})
	}
	m.Sentence, m.Phrasing = asking.Phrase(ctx, d.model, string(d.term.Lang), own, rows, asking.Move(a))
}

// kept is what the record of a question says of the model.
func (m modelLine) kept() string { return asking.Helped(m.Plan, m.Phrasing) }

// says is what is told at a terminal: the model's sentence, or that its
// proposal was not used.
func (m *modelLine) says(t *Terminal) (out []string) {
	if m == nil {
		return nil
	}
	if m.Sentence != "" {
		out = append(out, m.Sentence, t.Texts.T(t.Lang, "ask.model.phrased"))
	}
	for _, part := range asking.Notable(m.Plan, m.Phrasing) {
		out = append(out, t.Texts.T(t.Lang, "ask.model."+string(part)))
	}
	return out
}
