package app

import (
	"os"
	"path/filepath"
	"strings"

	"nyata/internal/faces/text"
)

// environment is the process environment in the form of os.Environ.
type environment []string

// get is the last value of a variable, empty when it is not set.
func (e environment) get(name string) string {
	for i := len(e) - 1; i >= 0; i-- {
		if k, v, ok := strings.Cut(e[i], "="); ok && k == name {
			return v
		}
	}
	return ""
}

// language is what NYATA_LANG asks for, else the locale's, else Indonesian.
// The locales "C" and "POSIX" ask for nothing.
func (e environment) language() text.Lang {
	var wishes []string
	for _, name := range []string{"NYATA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"} {
		locale, _, _ := strings.Cut(e.get(name), ".")
		if locale != "" && locale != "C" && locale != "POSIX" {
			wishes = append(wishes, strings.ReplaceAll(locale, "_", "-"))
		}
	}
	return text.Match(wishes...)
}

// cache is the folder for what can be made again, such as the compiled PDF
// engine; empty when the machine offers none.
func (e environment) cache() string {
	if dir := e.get("NYATA_CACHE"); dir != "" {
		return dir
	}
	if dir := e.get("XDG_CACHE_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "nyata")
	}
	if home := e.get("HOME"); filepath.IsAbs(home) {
		return filepath.Join(home, ".cache", "nyata")
	}
	return filepath.Join(os.TempDir(), "nyata-cache")
}

// share is the folder for data that is to stay, when none is named.
func (e environment) share() string {
	if dir := e.get("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "nyata")
	}
	if home := e.get("HOME"); filepath.IsAbs(home) {
		return filepath.Join(home, ".local", "share", "nyata")
	}
	return "nyata-data"
}
