package app

import (
	"bytes"
	"context"
	"flag"
	"strings"
	"testing"

	"nyata/internal/faces/cli"
	"nyata/internal/faces/text"
)

// TestEveryFlagHasAText finds a flag whose help would be shown as a bare key or
// in one language.
func TestEveryFlagHasAText(t *testing.T) {
	texts, err := text.Load()
	if err != nil {
		t.Fatal(err)
	}
	flags := 0
	for _, c := range commands(environment{"HOME=/home/somebody"}) {
		if c.Hidden {
			continue
		}
		set := flag.NewFlagSet(c.Name, flag.ContinueOnError)
		c.Flags(set)
		set.VisitAll(func(f *flag.Flag) {
			flags++
			if !texts.Has(text.ID, f.Usage) || !texts.Has(text.EN, f.Usage) {
				t.Errorf("nyata %s --%s has no text %q", c.Name, f.Name, f.Usage)
			}
		})
	}
	if flags < 20 {
		t.Errorf("only %d flags met: the test looks in the wrong place", flags)
	}
}

func TestHelpOfACommandNamesItsFlagsAndTheirUsualValues(t *testing.T) {
	var out, said bytes.Buffer
	code := Run(t.Context(), []string{"serve", "--help"}, []string{"HOME=/home/somebody", "NYATA_LANG=en"}, nil, &out, &said)
	if code != cli.Done || said.Len() > 0 {
		t.Fatalf("exit code %d, %q", code, said.String())
	}
	for _, want := range []string{"--watch", "--config", "localhost:8080", "/home/somebody/.local/share/nyata/samarinda"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("help lacks %q:\n%s", want, out.String())
		}
	}
}

// TestServeStoppedWhileItStarts: who stops a server before it is open is told
// so, and nothing has gone wrong.
func TestServeStoppedWhileItStarts(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	var out, said bytes.Buffer
	code := Run(ctx, []string{"serve", "--city", "contoh", "--data", t.TempDir(), "--address", "127.0.0.1:0"}, []string{"HOME=" + t.TempDir(), "NYATA_LANG=en"}, nil, &out, &said)
	if code != cli.Done || !strings.Contains(said.String(), "Stopped before Nyata was open") {
		t.Errorf("exit code %d: %s", code, said.String())
	}
}
