package parcel

import (
	"path"
	"slices"
	"strings"
)

// settled are the endings of entries that are neither XML nor pictures and hold
// nothing that anybody wrote: fonts and what a printer is told.
var settled = []string{".odttf", ".ttf", ".otf", ".fntdata"}

// Enclosed lists the entries that office programs pack into a file and that
// nobody opens: objects of other programs, whole files, sounds, macros.
func (p *Parcel) Enclosed() []string {
	var all []string
	for _, name := range p.names {
		_, picture := p.pictures[name]
		switch {
		case path.Ext(name) == ".rels":
		case strings.Contains(name, "/embeddings/"):
			all = append(all, name)
		case isXML(name), picture, slices.Contains(settled, path.Ext(name)), strings.Contains(name, "/printersettings/"):
		default:
			all = append(all, name)
		}
	}
	return all
}
