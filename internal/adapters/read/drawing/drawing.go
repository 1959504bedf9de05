// Package drawing finds the pictures of an office file, in DrawingML and in the
// older VML, with how large they are shown. It reads nothing of what a picture
// says: it is there to tell that nobody has.
package drawing

import (
	"context"

	"nyata/internal/adapters/read/parcel"
	"nyata/internal/record/document"
)

// Pictures finds the pictures of one container. Each is told once.
type Pictures struct {
	box     *parcel.Parcel
	visited map[string]bool // parts looked through
	told    map[string]bool // pictures met
}

// In begins to look for pictures in a container.
func In(box *parcel.Parcel) *Pictures {
	return &Pictures{box: box, visited: map[string]bool{}, told: map[string]bool{}}
}

// Below gives the pictures that may hold text, of a part and of every part it
// leads to: headers, remarks, drawings, charts. Only their size is known, as
// displayed and whole where it is cropped, or as the picture itself says where the
// part does not. Those of a part that was looked through before are left out; so
// are textures of a theme, pictures that stand outside the file, and those a
// reference leads to that are not there. Grid is that of the sheet the part is;
// nil for any other part.
func (p *Pictures) Below(ctx context.Context, part string, grid *Grid) []document.Box {
	var found []shown
	at := map[string]int{}
	waiting := []string{part}
	for len(waiting) > 0 && ctx.Err() == nil {
		part, waiting = waiting[0], waiting[1:]
		if p.visited[part] {
			continue
		}
		p.visited[part] = true
		pictures := map[string]string{} // relation → picture
		for _, r := range parcel.Relations(p.box, part) {
			switch _, is := p.box.Picture(r.Part); {
			case r.Kind == "theme" || r.Kind == "themeOverride":
				p.leaveOut(r.Part)
			case is:
				pictures[r.ID] = r.Part
			default:
				waiting = append(waiting, r.Part)
			}
		}
		if len(pictures) == 0 {
			continue
		}
		for _, s := range look(ctx, p.box.Part(part), pictures, grid) {
			i, known := at[s.part]
			switch {
			case !known:
				at[s.part] = len(found)
				found = append(found, s)
			case s.sized && (!found[i].sized || s.width*s.height > found[i].width*found[i].height):
				found[i].width, found[i].height, found[i].sized = s.width, s.height, true
			}
			found[at[s.part]].others = append(found[at[s.part]].others, s.others...)
		}
	}
	var out []document.Box
	for _, s := range found {
		if p.told[s.part] {
			continue
		}
		p.told[s.part] = true
		for _, o := range s.others {
			p.told[o] = true
		}
		if box, large := p.large(s); large {
			out = append(out, box)
		}
	}
	return out
}

// Rest gives the pictures that the file holds and that no part shows: what
// became of their references is not known, and they are given out with the file.
func (p *Pictures) Rest() []document.Box {
	for _, r := range parcel.Relations(p.box, "") {
		if r.Kind == "thumbnail" { // the first page as an icon
			p.told[r.Part] = true
		}
	}
	var out []document.Box
	for _, name := range p.box.Names() {
		if _, is := p.box.Picture(name); !is || p.told[name] {
			continue
		}
		p.told[name] = true
		if box, large := p.large(shown{part: name}); large {
			out = append(out, box)
		}
	}
	return out
}

// leaveOut passes over the pictures of a part.
func (p *Pictures) leaveOut(part string) {
	p.visited[part] = true
	for _, r := range parcel.Relations(p.box, part) {
		p.told[r.Part] = true
	}
}

// large says whether a picture may hold text, and how large it is shown. One of
// which nothing is known may.
func (p *Pictures) large(s shown) (document.Box, bool) {
	picture, _ := p.box.Picture(s.part)
	if picture.Pixels > 0 && picture.Pixels < document.LeastPixels {
		return document.Box{}, false
	}
	if !s.sized {
		s.width, s.height = min(picture.Width, mostSide), min(picture.Height, mostSide)
	}
	unknown := s.width == 0 || s.height == 0
	return document.Box{X1: s.width, Y1: s.height}, unknown || document.LargePicture(s.width, s.height)
}
