package parcel

import (
	"encoding/xml"
	"path"
	"strings"
)

// Relation leads from one entry of an office file to another.
type Relation struct {
	ID   string
	Part string // entry it leads to
	Kind string // last word of its type: worksheet, drawing, comments, header
}

// Relations reads where the named entry leads, in the order of the file. The
// container itself has the empty name. Links out of the container are left out
// and never followed; a damaged list gives none.
func Relations(p *Parcel, of string) []Relation {
	dir, file := path.Split(of)
	var list struct {
		Relations []struct {
			ID     string `xml:"Id,attr"`
			Type   string `xml:"Type,attr"`
			Target string `xml:"Target,attr"`
			Mode   string `xml:"TargetMode,attr"`
		} `xml:"Relationship"`
	}
	if err := xml.Unmarshal(p.Part(dir+"_rels/"+file+".rels"), &list); err != nil {
		return nil
	}
	var all []Relation
	for _, r := range list.Relations {
		if strings.EqualFold(r.Mode, "External") {
			continue
		}
		target := r.Target
		if !strings.HasPrefix(target, "/") {
			target = dir + target
		}
		all = append(all, Relation{ID: r.ID, Part: Clean(target), Kind: path.Base(r.Type)})
	}
	return all
}
