package e2e

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"nyata/internal/app"
	"nyata/internal/house"
)

// TestMain lets this test binary stand in for the program: a script that calls
// nyata runs it again under that name, and nyata's own reading processes do the
// same.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"nyata": nyata})
}

// nyata is what cmd/nyata does.
func nyata() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := app.Run(ctx, os.Args[1:], os.Environ(), os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// TestScripts runs the stories in testdata/script. Besides what testscript
// knows, a script can use
//
//	port NAME                      a free address of this machine in $NAME
//	await URL [PATTERN]            wait until a server answers there, with a page that matches
//	signin URL LOGIN PASSWORD      sign in at a server; later await and get are signed in
//	get URL                        fetch a page; its status and body are the output
//	post URL NAME=VALUE…           send a form as from a page of the server; likewise
//	spoil FOLDER                   change one byte of the first file in a folder
//	flip ZIP MEMBER                turn a bit of the first member of a ZIP whose name begins so
//	now NAME                       the present moment in $NAME
//	invited URL FILE PASSWORD      set the password of the account an invitation in a file is for
//	practice FOLDER                write the documents of the practice city
//	decide WORKBOOK NAME VERDICT [INDICATOR|REASON]
//	                               fill in a proposal's row of a workbook
//	model NAME KIND FILE           a server that plays a language model, its address in $NAME
//	[shared]                       whether the real reports lie beside the repository, at $SHARED
func TestScripts(t *testing.T) {
	shared := filepath.Join(filepath.Dir(house.Root(t)), "shared", "data")
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "script"),
		Setup: func(env *testscript.Env) error {
			env.Setenv("NYATA_CACHE", cacheFolder())
			env.Setenv("NYATA_LANG", "en")
			env.Setenv("SHARED", shared)
			visitor, err := newVisitor()
			env.Values[visitorKey{}] = visitor
			return err
		},
		Condition: func(condition string) (bool, error) {
			if condition != "shared" {
				return false, fmt.Errorf("unknown condition %q", condition)
			}
			_, err := os.Stat(shared)
			return err == nil, nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"port":   port,
			"await":  await,
			"signin": signIn,
			"put":    askProgram,
			"get":    get,
			"post":   post,
			"spoil":  spoil,
			"flip":   flip,

			"now":      now,
			"invited":  invited,
			"practice": practiceDocuments,
			"decide":   decide,
			"model":    playModel,
		},
	})
}

// now notes the present moment.
func now(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: now NAME")
	}
	ts.Setenv(args[0], time.Now().Format(time.RFC3339Nano))
}

// spoil turns the bits of the first byte of the first file below a folder.
func spoil(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: spoil FOLDER")
	}
	spoilt := false
	ts.Check(filepath.WalkDir(ts.MkAbs(args[0]), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || spoilt {
			return err
		}
		content, err := os.ReadFile(path)
		if err != nil || len(content) == 0 {
			return err
		}
		content[0] ^= 0xff
		spoilt = true
		return errors.Join(os.Chmod(path, 0o600), os.WriteFile(path, content, 0o600))
	}))
	if !spoilt {
		ts.Fatalf("no file below %s", args[0])
	}
}
