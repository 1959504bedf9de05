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
	In        io.Reader
	Out, Err  io.Writer
	Lang      text.Lang
	Texts     *text.Catalogue
	Configure func(*flag.FlagSet) error          // fills in the flags that were not given; nil for none
	Password  func(login string) (string, error) // asks whoever sits at the terminal
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
	configured := t.Configure != nil && !c.Hidden
	if configured {
		fs.String("config", "", "cli.flag.config")
	}
	rest, err := parseInterleaved(fs, args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		c.help(t, fs)
		return nil
	case err != nil:
		return Misuse("cli.wrong_flag", "detail", err.Error(), "command", c.Name)
	}
	if configured {
		if err := t.Configure(fs); err != nil {
			return err
		}
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
	var elsewhere answered
	switch {
	case err == nil:
		return Done
	case errors.Is(err, ErrPartly):
		return Partly
	case errors.As(err, &elsewhere):
		return int(elsewhere)
	case errors.As(err, &wrong):
		t.Say(wrong.key, wrong.pairs...)
		return Misused
	case errors.As(err, &known):
		fmt.Fprintln(t.Err, t.fault(err))
		return Partly
	case errors.Is(err, context.Canceled):
		t.Say("cli.interrupted")
		return Partly
	default:
		t.Say("cli.unexpected", "detail", err.Error())
		return Partly
	}
}

// fault is what a person is told about an error that stops no more than it
// names: the sentence of its key, else its own words.
func (t *Terminal) fault(err error) string {
	var known *fault.Error
	if !errors.As(err, &known) {
		return err.Error()
	}
	pairs := make([]any, 0, 2*len(known.Args))
	for _, a := range known.Args {
		pairs = append(pairs, a.Name, a.Value)
	}
	return t.Texts.T(t.Lang, known.Key, pairs...)
}

// help prints what a command does and its flags in name order.
func (c Command) help(t *Terminal, fs *flag.FlagSet) {
	fmt.Fprintf(t.Out, "nyata %s %s\n\n%s\n", c.Name, c.Usage, t.Texts.T(t.Lang, c.Help))
	fs.VisitAll(func(f *flag.Flag) {
		_, truth := f.Value.(interface{ IsBoolFlag() bool })
		line := "  --" + f.Name
		if !truth {
			line += " …"
		}
		line = fmt.Sprintf("%-16s %s", line, t.Texts.T(t.Lang, f.Usage))
		if f.DefValue != "" && f.DefValue != "false" && f.DefValue != "0" {
			line += " " + t.Texts.T(t.Lang, "cli.flag_default", "value", f.DefValue)
		}
		fmt.Fprintln(t.Out, line)
	})
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
