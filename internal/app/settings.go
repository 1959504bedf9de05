package app

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"nyata/internal/faces/cli"
)

// settingsFile is the one file of settings: beside a city's data, or wherever
// --config says.
const settingsFile = "nyata.json"

// settingNames are the flags that can also be set by the environment (as
// NYATA_ and the name in capitals) and by the file.
var settingNames = []string{"address", "city", "data", "model-address", "model-hosts", "model-name", "model-wait", "origin", "secure", "watch", "workers"}

// configure fills in the flags that were not given: from the environment, else
// from the file, else as they were declared. A key of the file that is no
// setting is wrong use; the environment is shared with other programs, so there
// it is not.
func (e environment) configure(flags *flag.FlagSet) error {
	s := settler{flags: flags, done: map[string]bool{}}
	flags.Visit(func(f *flag.Flag) { s.done[f.Name] = true })
	for _, name := range settingNames {
		variable := "NYATA_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
		if value := e.get(variable); value != "" {
			if err := s.set(name, value, variable); err != nil {
				return err
			}
		}
	}
	file := flags.Lookup("config").Value.String()
	if file == "" {
		file = e.get("NYATA_CONFIG")
	}
	if file != "" {
		err := s.read(file)
		if errors.Is(err, fs.ErrNotExist) {
			return cli.Misuse("cli.no_settings", "file", file)
		}
		if err != nil {
			return err
		}
	}
	return s.folder(e)
}

// settler sets flags, each once: the first word on it holds.
type settler struct {
	flags *flag.FlagSet
	done  map[string]bool
}

func (s *settler) set(name, value, from string) error {
	f := s.flags.Lookup(name)
	if f == nil || s.done[name] || name == "data" && f.DefValue == "" { // read and check look into a data folder only when told to
		return nil
	}
	s.done[name] = true
	if err := s.flags.Set(name, value); err != nil {
		return cli.Misuse("cli.wrong_setting", "name", name, "value", value, "from", from)
	}
	return nil
}

// folder settles which data folder is meant, and takes what it says of itself.
// Another city than the usual one has another folder.
func (s *settler) folder(e environment) error {
	data := s.flags.Lookup("data")
	if data == nil {
		return nil
	}
	if !s.done["data"] && data.DefValue != "" && s.done["city"] {
		city := s.flags.Lookup("city").Value.String()
		if err := data.Value.Set(filepath.Join(e.share(), filepath.Base(city))); err != nil {
			return fmt.Errorf("set data folder: %w", err)
		}
	}
	if data.Value.String() == "" {
		return nil
	}
	s.done["data"] = true // a folder does not move itself
	err := s.read(filepath.Join(data.Value.String(), settingsFile))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

// read takes the settings of a file.
func (s *settler) read(path string) error {
	given, err := readSettings(path)
	if err != nil {
		return err
	}
	for _, name := range settingNames {
		if value, ok := given[name]; ok {
			if err := s.set(name, value, path); err != nil {
				return err
			}
		}
	}
	return nil
}

// readSettings reads a file of settings: one JSON object of strings, numbers
// and truth values.
func readSettings(path string) (map[string]string, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read settings: %w", err)
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var values map[string]any
	if err := d.Decode(&values); err != nil || d.More() {
		return nil, cli.Misuse("cli.settings_unreadable", "file", path, "detail", fmt.Sprint(err))
	}
	names := make([]string, 0, len(values))
	for name := range values {
		names = append(names, name)
	}
	slices.Sort(names)
	out := make(map[string]string, len(names))
	for _, name := range names {
		if !slices.Contains(settingNames, name) {
			return nil, cli.Misuse("cli.unknown_setting", "name", name, "file", path, "known", strings.Join(settingNames, ", "))
		}
		switch v := values[name].(type) {
		case string, bool, json.Number:
			out[name] = fmt.Sprint(v)
		default:
			return nil, cli.Misuse("cli.wrong_setting", "name", name, "value", fmt.Sprint(v), "from", path)
		}
	}
	return out, nil
}

// remember writes down in a new data folder which city it is of, so that later
// commands need not be told.
func remember(dir, city string) error {
	path := filepath.Join(dir, settingsFile)
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	if info, err := os.Stat(city); err == nil && info.IsDir() {
		whole, err := filepath.Abs(city)
		if err != nil {
			return fmt.Errorf("find city folder: %w", err)
		}
		city = whole
	}
	text, err := json.MarshalIndent(map[string]string{"city": city}, "", "  ")
	if err != nil {
		return fmt.Errorf("encode settings: %w", err)
	}
	if err := os.WriteFile(path, append(text, '\n'), 0o600); err != nil {
		return fmt.Errorf("write settings: %w", err)
	}
	return nil
}
