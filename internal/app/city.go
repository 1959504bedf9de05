package app

import (
	"io/fs"
	"os"

	"nyata/city"
	"nyata/internal/adapters/pack"
	"nyata/internal/ground/fault"
	"nyata/internal/record/reference"
)

// loadCity finds the reference data of a city: a pack built into the program
// by its name, or a folder.
func loadCity(name string) (*reference.City, error) {
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		return pack.LoadDir(name)
	}
	sub, err := fs.Sub(city.Packs, name)
	if err == nil {
		if _, err = fs.Stat(sub, "pack.json"); err == nil {
			return pack.Load(sub)
		}
	}
	return nil, fault.Wrap(err, fault.NotFound, "cli.unknown_city", fault.With("city", name))
}
