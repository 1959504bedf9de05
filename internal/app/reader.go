package app

import (
	"context"
	"flag"
	"fmt"
	"os"

	"nyata/internal/adapters/read"
	"nyata/internal/faces/cli"
)

// reader makes the pool of child processes that read files: this program,
// started again as `nyata read-child`.
func (e environment) reader(int) (cli.DocumentReader, error) { return e.pool() }

func (e environment) pool() (*read.Pool, error) {
	self := e.get("NYATA_SELF") // where the running executable is not the nyata command, as under test
	if self == "" {
		path, err := os.Executable()
		if err != nil {
			return nil, fmt.Errorf("find own program: %w", err)
		}
		self = path
	}
	return read.Spawn([]string{self, "read-child"}, e.cache(), read.Limits{}), nil
}

// readChildCommand is the child's side of reading. It is not for people.
func readChildCommand() cli.Command {
	return cli.Command{Name: "read-child", Help: "cli.read_child.help", Hidden: true, Flags: func(*flag.FlagSet) func(context.Context, *cli.Terminal, []string) error {
		return func(_ context.Context, t *cli.Terminal, _ []string) error { return read.ServeChild(t.In, t.Out) } //nolint:contextcheck // the child ends with its input
	}}
}
