// Package city embeds the city packs that ship with Nyata: reference data as
// plain files, one folder per city. A city's own pack is a folder of the same
// shape; README.md describes every file.
package city

import "embed"

// Packs holds one folder per city pack, named by the pack's id.
//
//go:embed contoh samarinda
var Packs embed.FS
