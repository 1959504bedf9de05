package e2e

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
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
//	port NAME         a free address of this machine in $NAME
//	await URL         wait until a server answers there
//	get URL           fetch a page; its status and body are the output
//	[shared]          whether the real reports lie beside the repository, at $SHARED
func TestScripts(t *testing.T) {
	shared := filepath.Join(filepath.Dir(house.Root(t)), "shared", "data")
	// what can be made again, such as the compiled PDF engine, is made once
	cache := filepath.Join(os.TempDir(), "nyata-e2e-cache")
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "script"),
		Setup: func(env *testscript.Env) error {
			env.Setenv("NYATA_CACHE", cache)
			env.Setenv("NYATA_LANG", "en")
			env.Setenv("SHARED", shared)
			return nil
		},
		Condition: func(condition string) (bool, error) {
			if condition != "shared" {
				return false, fmt.Errorf("unknown condition %q", condition)
			}
			_, err := os.Stat(shared)
			return err == nil, nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"port":  port,
			"await": await,
			"get":   get,
		},
	})
}

// port finds an address nothing listens on.
func port(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: port NAME")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	ts.Setenv(args[0], listener.Addr().String())
	ts.Check(listener.Close())
}

// await asks until a server answers.
func await(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: await URL")
	}
	var last error
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(50 * time.Millisecond) {
		var response *http.Response
		if response, last = http.Get(args[0]); last == nil {
			_ = response.Body.Close()
			if response.StatusCode < 500 {
				return
			}
			last = fmt.Errorf("it answers %s", response.Status)
		}
	}
	ts.Fatalf("%s does not answer: %v", args[0], last)
}

// get prints a page without following where it points to. With ! it must be
// refused.
func get(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 1 {
		ts.Fatalf("usage: get URL")
	}
	client := http.Client{
		Timeout:       patience,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	response, err := client.Get(args[0])
	ts.Check(err)
	defer response.Body.Close()
	_, err = fmt.Fprintf(ts.Stdout(), "%s\n", response.Status)
	ts.Check(err)
	if to := response.Header.Get("Location"); to != "" {
		_, err = fmt.Fprintf(ts.Stdout(), "Location: %s\n", to)
		ts.Check(err)
	}
	_, err = io.Copy(ts.Stdout(), response.Body)
	ts.Check(err)
	if refused := response.StatusCode >= 400; refused != neg {
		ts.Fatalf("%s answers %s", args[0], response.Status)
	}
}
