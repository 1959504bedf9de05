package app

import (
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"nyata/internal/faces/cli"
	"nyata/internal/faces/text"
)

// settled runs a command line with the flags of a server and gives what they
// come to.
func settled(t *testing.T, env environment, args ...string) (map[string]string, error) {
	t.Helper()
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.String("config", "", "")
	s := serving{city: "samarinda", address: "localhost:8080", data: filepath.Join(env.share(), "samarinda")}
	s.flags(flags)
	if err := flags.Parse(args); err != nil {
		t.Fatal(err)
	}
	err := env.configure(flags)
	out := map[string]string{}
	flags.VisitAll(func(f *flag.Flag) { out[f.Name] = f.Value.String() })
	return out, err
}

func TestConfigure(t *testing.T) {
	dir := t.TempDir()
	held := filepath.Join(dir, "held")
	write(t, filepath.Join(held, settingsFile), `{"city": "contoh", "address": "localhost:9000", "workers": 3, "data": "elsewhere"}`)
	extra := filepath.Join(dir, "extra.json")
	write(t, extra, `{"address": "localhost:9500", "secure": true, "data": "`+held+`"}`)
	home := "XDG_DATA_HOME=" + filepath.Join(dir, "share")
	for _, c := range []struct {
		situation string
		env       environment
		args      []string
		want      map[string]string
	}{
		{"nothing said", environment{home}, nil, map[string]string{"data": filepath.Join(dir, "share", "nyata", "samarinda"), "city": "samarinda", "secure": "false"}},
		{"another city has another folder", environment{home}, []string{"--city", "contoh"}, map[string]string{"data": filepath.Join(dir, "share", "nyata", "contoh")}},
		{"a city in a folder is named by it", environment{home}, []string{"--city", "/srv/kota/baru"}, map[string]string{"data": filepath.Join(dir, "share", "nyata", "baru")}},
		{"the folder says its city", environment{home}, []string{"--data", held}, map[string]string{"city": "contoh", "address": "localhost:9000", "workers": "3", "data": held}},
		{"the environment goes before the folder's file", environment{home, "NYATA_ADDRESS=localhost:7000"}, []string{"--data", held}, map[string]string{"address": "localhost:7000", "city": "contoh"}},
		{"a flag goes before both", environment{home, "NYATA_CITY=contoh"}, []string{"--data", held, "--city", "samarinda"}, map[string]string{"city": "samarinda", "data": held}},
		{"a flag that repeats the usual value is still said", environment{home}, []string{"--data", held, "--address", "localhost:8080"}, map[string]string{"address": "localhost:8080"}},
		{"a named file goes before the folder's own", environment{home}, []string{"--config", extra}, map[string]string{"data": held, "address": "localhost:9500", "secure": "true", "city": "contoh"}},
		{"a named file may be named by the environment", environment{home, "NYATA_CONFIG=" + extra}, nil, map[string]string{"data": held}},
		{"variables of others are left alone", environment{home, "NYATA_BIN=/usr/bin/nyata"}, nil, map[string]string{"city": "samarinda"}},
	} {
		t.Run(c.situation, func(t *testing.T) {
			got, err := settled(t, c.env, c.args...)
			if err != nil {
				t.Fatal(err)
			}
			for name, want := range c.want {
				if got[name] != want {
					t.Errorf("%s is %q, want %q", name, got[name], want)
				}
			}
		})
	}
}

func TestConfigureRefusesWhatItDoesNotKnow(t *testing.T) {
	texts, err := text.Load()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for situation, c := range map[string]struct {
		file string
		env  environment
		want string
	}{
		"a key that is no setting": {file: `{"adress": "localhost:9000"}`, want: "adress"},
		"a list":                   {file: `{"workers": [1, 2]}`, want: "workers"},
		"a word for a number":      {file: `{"workers": "two"}`, want: "two"},
		"no JSON":                  {file: `address = localhost`, want: settingsFile},
		"two objects":              {file: `{} {}`, want: settingsFile},
		"a wrong variable":         {file: `{}`, env: environment{"NYATA_SECURE=perhaps"}, want: "NYATA_SECURE"},
	} {
		t.Run(situation, func(t *testing.T) {
			write(t, filepath.Join(dir, settingsFile), c.file)
			_, err := settled(t, c.env, "--data", dir)
			var said strings.Builder
			command := cli.Command{Name: "serve", Flags: cli.NoFlags(nil)}
			terminal := &cli.Terminal{Out: io.Discard, Err: &said, Texts: texts, Lang: text.EN, Configure: func(*flag.FlagSet) error { return err }}
			if code := cli.Run(t.Context(), []cli.Command{command}, terminal, []string{"serve"}); code != cli.Misused {
				t.Errorf("exit code %d for %v", code, err)
			}
			if !strings.Contains(said.String(), c.want) {
				t.Errorf("%q does not name %q", said.String(), c.want)
			}
		})
	}
}

func TestRememberWritesACityOnce(t *testing.T) {
	dir := t.TempDir()
	for _, city := range []string{"contoh", "samarinda"} {
		if err := remember(dir, city); err != nil {
			t.Fatal(err)
		}
	}
	got, err := readSettings(filepath.Join(dir, settingsFile))
	if err != nil || got["city"] != "contoh" {
		t.Errorf("remembered %v, %v", got, err)
	}
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}
