package cli

import (
	"context"
	"flag"
	"time"

	"nyata/internal/casework/asking"
	"nyata/internal/faces/said"
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

// propose asks the model for the plan of a question that the language refuses.
func (d askDesk) propose(ctx context.Context, line string, u *question.Understood) (h said.Help) {
	if len(line) > 0 && line[0] == '{' {
		return h // it edits another plan
	}
	*u, h.Plan = asking.Propose(ctx, d.model, d.asker.Asker, line, d.now, *u)
	return h
}
