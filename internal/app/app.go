// Package app wires the house together: it builds the adapters, hands them to
// casework and the faces, and runs the command that was asked for. It is the
// only package that imports everything, and it decides nothing.
package app

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"time"

	"nyata/internal/faces/cli"
	"nyata/internal/faces/text"
)

// Version is the program's version, as `nyata version` prints it.
const Version = "0.1.0"

// Run runs one command and gives its exit code: 0 when everything asked for
// was done, 2 for wrong use, 1 otherwise. Env is in the form of os.Environ.
func Run(ctx context.Context, args, env []string, stdin io.Reader, stdout, stderr io.Writer) int {
	texts, err := text.Load()
	if err != nil {
		fmt.Fprintln(stderr, err) // a defect of the program: there are no texts to say it in
		return cli.Partly
	}
	e := environment(env)
	t := &cli.Terminal{In: stdin, Out: stdout, Err: stderr, Texts: texts, Lang: e.language(), Configure: e.configure}
	t.Password = func(login string) (string, error) { return e.password(t, login) }
	return cli.Run(ctx, commands(e), t, args)
}

func commands(e environment) []cli.Command {
	tools := cli.Tools{Reader: e.reader, City: loadCity, Data: filepath.Join(e.share(), "samarinda"), Open: e.folder, Model: e.model}
	return []cli.Command{
		cli.ReadCommand(tools),
		cli.CheckCommand(tools),
		cli.EstimateCommand(evidence),
		cli.AskCommand(tools, time.Now),
		serveCommand(e),
		demoCommand(e),
		cli.TakeCommand(tools),
		cli.ImportCommand(tools),
		cli.ProposalsCommand(tools),
		cli.VocabularyCommand(tools),
		cli.AccountCommand(tools),
		cli.VerifyCommand(e.audit),
		cli.ExportCommand(tools),
		cli.BackupCommand(tools),
		cli.RestoreCommand(tools, restore),
		cli.RebuildCommand(tools),
		readChildCommand(),
		versionCommand(),
	}
}

func versionCommand() cli.Command {
	return cli.Command{Name: "version", Help: "cli.version.help", Flags: cli.NoFlags(func(_ context.Context, t *cli.Terminal, _ []string) error {
		_, err := fmt.Fprintln(t.Out, "nyata", Version)
		return err
	})}
}
