package app

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"nyata/internal/faces/cli"
)

// password is what NYATA_PASSWORD holds, else the next line of standard input,
// which a terminal does not show.
func (e environment) password(t *cli.Terminal, login string) (string, error) {
	if given := e.get("NYATA_PASSWORD"); given != "" {
		return given, nil
	}
	t.Say("cli.ask_password", "login", login)
	if f, ok := t.In.(*os.File); ok {
		defer hushed(f)()
	}
	line, err := bufio.NewReader(t.In).ReadString('\n')
	if line = strings.TrimRight(line, "\r\n"); line == "" {
		return "", cli.Misuse("cli.no_password", "detail", fmt.Sprint(err))
	}
	return line, nil
}
