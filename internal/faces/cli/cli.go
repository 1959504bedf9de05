// Package cli is the command line: it parses flags, calls what app wires, and
// prints JSON lines or tables. It writes state only through casework. Faults
// are translated into sentences and exit codes here, once.
package cli

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"nyata/internal/faces/text"
	"nyata/internal/ground/fault"
)

// The exit codes scripts rely on.
const (
	Done    = 0 // everything asked for was done
	Partly  = 1 // something was not done; standard error says what
	Misused = 2 // wrong use: unknown command, flag or argument
)

// Terminal is where a command reads and writes.
type Terminal struct {
	In       io.Reader
	Out, Err io.Writer
	Lang     text.Lang
	Texts    *text.Catalogue
}

// Say prints a text of the catalogue on standard error.
func (t *Terminal) Say(key string, pairs ...any) {
	fmt.Fprintln(t.Err, t.Texts.T(t.Lang, key, pairs...))
}

// Command is one subcommand.
type Command struct {
	Name   string
	Usage  string // arguments, as the help prints them
	Help   string // text key of its one-line description
	Hidden bool   // not for people
	Flags  func(*flag.FlagSet) func(ctx context.Context, t *Terminal, args []string) error
}

// ErrPartly ends a command that did what it could and has already said on
// standard error what it could not.
var ErrPartly = errors.New("not everything was done")

// misuse is a wrong use of the command line.
type misuse struct {
	key   string
	pairs []any
}

func (m misuse) Error() string { return "wrong use: " + m.key }

// Misuse is an error that ends with exit code 2 and a text of the catalogue.
func Misuse(key string, pairs ...any) error { return misuse{key, pairs} }

// Run finds the command, parses its flags and runs it.
func Run(ctx context.Context, commands []Command, t *Terminal, args []string) int {
	if len(args) == 0 || args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
		help(commands, t)
		if len(args) == 0 {
			return Misused
		}
		return Done
	}
	for _, c := range commands {
		if c.Name == args[0] {
			return t.finish(c.run(ctx, t, args[1:]))
		}
	}
	t.Say("cli.unknown_command", "name", args[0])
	help(commands, t)
	return Misused
}

func (c Command) run(ctx context.Context, t *Terminal, args []string) error {
	fs := flag.NewFlagSet(c.Name, flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	run := c.Flags(fs)
	rest, err := parseInterleaved(fs, args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintf(t.Out, "nyata %s %s\n\n%s\n\n", c.Name, c.Usage, t.Texts.T(t.Lang, c.Help))
		fs.SetOutput(t.Out)
		fs.PrintDefaults()
		return nil
	case err != nil:
		return Misuse("cli.wrong_flag", "detail", err.Error(), "command", c.Name)
	}
	return run(ctx, t, rest)
}

// parseInterleaved lets flags stand before and after the arguments; "--" ends
// the flags.
func parseInterleaved(fs *flag.FlagSet, args []string) ([]string, error) {
	var rest []string
	for len(args) > 0 {
		if args[0] == "--" {
			return append(rest, args[1:]...), nil
		}
		if !strings.HasPrefix(args[0], "-") || args[0] == "-" {
			rest = append(rest, args[0])
			args = args[1:]
			continue
		}
		before := len(args)
		if err := fs.Parse(args); err != nil {
			return nil, err
		}
		args = fs.Args()
		if len(args) == before { // defensive: Parse always takes a flag
			break
		}
	}
	return rest, nil
}

// finish translates a command's error once, into a sentence and an exit code.
func (t *Terminal) finish(err error) int {
	var wrong misuse
	var known *fault.Error
	switch {
	case err == nil:
		return Done
	case errors.Is(err, ErrPartly):
		return Partly
	case errors.As(err, &wrong):
		t.Say(wrong.key, wrong.pairs...)
		return Misused
	case errors.As(err, &known):
		pairs := make([]any, 0, 2*len(known.Args))
		for _, a := range known.Args {
			pairs = append(pairs, a.Name, a.Value)
		}
		t.Say(known.Key, pairs...)
		return Partly
	case errors.Is(err, context.Canceled):
		t.Say("cli.interrupted")
		return Partly
	default:
		t.Say("cli.unexpected", "detail", err.Error())
		return Partly
	}
}

func help(commands []Command, t *Terminal) {
	fmt.Fprintln(t.Err, t.Texts.T(t.Lang, "cli.help_title"))
	fmt.Fprintln(t.Err)
	for _, c := range commands {
		if !c.Hidden {
			fmt.Fprintf(t.Err, "  nyata %-10s %s\n", c.Name, t.Texts.T(t.Lang, c.Help))
		}
	}
}

// NoFlags makes a command that has no flags.
func NoFlags(run func(ctx context.Context, t *Terminal, args []string) error) func(*flag.FlagSet) func(context.Context, *Terminal, []string) error {
	return func(*flag.FlagSet) func(context.Context, *Terminal, []string) error { return run }
}
