package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"

	"nyata/internal/adapters/model"
	"nyata/internal/casework/asking"
	"nyata/internal/faces/cli"
	"nyata/internal/ground/person"
)

// thinker is a language model as questions meet it.
type thinker struct{ *model.Client }

// Complete makes one call. A fixed seed asks for the same answer again.
func (t thinker) Complete(ctx context.Context, c asking.Call) (string, error) {
	return t.Client.Complete(ctx, model.Request{Task: c.Task, Given: c.Given, Schema: c.Schema, Seed: 1})
}

// model makes what speaks to a language model, nil where none is named. Every
// call is logged, without its content.
func (e environment) model(m cli.ModelSettings, t *cli.Terminal) (asking.Model, error) {
	var hosts []string
	for _, h := range strings.Split(m.Hosts, ",") {
		if h = strings.TrimSpace(h); h != "" {
			hosts = append(hosts, h)
		}
	}
	settings := model.Settings{Address: m.Address, Name: m.Name, Key: e.get("NYATA_MODEL_KEY"), Hosts: hosts, Wait: m.Wait}
	client, err := model.New(settings, redact, slog.New(slog.NewTextHandler(t.Err, nil)))
	switch {
	case errors.Is(err, model.ErrSettings):
		return nil, cli.Misuse("cli.model_settings", "detail", err.Error())
	case err != nil:
		return nil, fmt.Errorf("set up model: %w", err)
	case client == nil:
		return nil, nil
	}
	return thinker{client}, nil
}

// redact takes every sort of personal data out of a text.
func redact(text string) (string, int) {
	found := person.FindAll(text)
	var b strings.Builder
	at := 0
	for _, f := range found {
		b.WriteString(text[at:f.Start])
		b.WriteString("[" + string(f.What) + "]")
		at = f.End
	}
	b.WriteString(text[at:])
	return b.String(), len(found)
}
