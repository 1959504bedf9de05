package drawing

import (
	"bytes"
	"context"
	"encoding/xml"
	"strings"

	"golang.org/x/net/html/charset"
)

// shown is a picture with how large a part shows it.
type shown struct {
	part          string   // the picture
	others        []string // the same picture in other formats
	width, height float64  // points
	sized         bool     // width and height are known
	across, down  float64  // how much larger the whole picture is than what is shown of it; 0 where all is
	grouped       bool     // it stands in a group, which is larger than it
	tiled         bool     // it is repeated, so that its own size counts
}

// deepest is how far shapes may be nested; those below count for the one they
// stand in. No drawing a person makes comes near.
const deepest = 60

// looker walks the XML of one part.
type looker struct {
	pictures map[string]string // relation → picture
	grid     *Grid             // nil where there is none
	frames   []frame
	depth    int // elements begun and not ended
	bullets  int // depth of the bullet of a paragraph that is open, 0 outside
	corner   *corner
	part     string // of the corner, whose number comes next
	found    []shown
}

// look finds the pictures a part shows. XML that breaks off gives those before
// the break.
func look(ctx context.Context, part []byte, pictures map[string]string, grid *Grid) []shown {
	d := xml.NewDecoder(bytes.NewReader(part))
	d.CharsetReader = charset.NewReaderLabel
	l := looker{pictures: pictures, grid: grid}
	for tokens := 1; ; tokens++ {
		token, err := d.RawToken()
		if err != nil || tokens&0x3fff == 0 && ctx.Err() != nil {
			break
		}
		switch t := token.(type) {
		case xml.StartElement:
			l.depth++
			l.begin(t)
		case xml.CharData:
			if l.corner != nil {
				l.corner.note(l.part, string(t))
			}
		case xml.EndElement:
			l.part = ""
			if t.Name.Local == "from" || t.Name.Local == "to" {
				l.corner = nil
			}
			if n := len(l.frames); n > 0 && l.frames[n-1].depth == l.depth {
				l.end()
			}
			if l.bullets == l.depth {
				l.bullets = 0
			}
			l.depth--
		}
	}
	for len(l.frames) > 0 {
		l.end()
	}
	return l.found
}

func (l *looker) begin(e xml.StartElement) {
	name := e.Name.Local
	if kind, is := kinds[name]; is && len(l.frames) < deepest {
		l.frames = append(l.frames, l.open(e, kind))
	}
	switch name {
	case "buBlip":
		if l.bullets == 0 {
			l.bullets = l.depth
		}
	case "from", "to":
		l.corner = l.cornerOf(name)
	case "col", "colOff", "row", "rowOff":
		l.part = name
	case "ext", "extent":
		l.size(e)
	case "chExt":
		l.inside(e)
	case "srcRect":
		l.crop(perThousandOfPercent(e, "l")+perThousandOfPercent(e, "r"), perThousandOfPercent(e, "t")+perThousandOfPercent(e, "b"))
	case "tile":
		l.tile()
	}
	l.refer(e)
	switch name {
	case "imagedata":
		l.crop(fraction(e, "cropleft")+fraction(e, "cropright"), fraction(e, "croptop")+fraction(e, "cropbottom"))
	case "fill":
		if kind := attribute(e, "type"); kind == "tile" || kind == "pattern" {
			l.tile()
		}
	}
}

// refer notes the picture an element names.
func (l *looker) refer(e xml.StartElement) {
	for _, a := range e.Attr {
		if a.Name.Space == "" {
			continue
		}
		switch a.Name.Local {
		case "embed", "id", "relid", "pict", "link":
		default:
			continue
		}
		picture, is := l.pictures[a.Value]
		if !is {
			continue
		}
		n := len(l.frames)
		switch {
		case l.bullets > 0: // as large as a letter
			l.found = append(l.found, shown{part: picture, width: 1, height: 1, sized: true})
		case n == 0:
			l.found = append(l.found, shown{part: picture})
		case e.Name.Local == "svgBlip" && len(l.frames[n-1].holds) > 0:
			l.last().others = append(l.last().others, picture)
		default:
			l.frames[n-1].holds = append(l.frames[n-1].holds, shown{part: picture})
		}
	}
}

// end closes the innermost frame: what it holds is as large as it is, unless that
// was known before.
func (l *looker) end() {
	n := len(l.frames) - 1
	f := l.frames[n]
	l.frames, l.corner = l.frames[:n], nil
	if !f.sized && f.corners {
		f.setSize(l.grid.between(f.from, f.to))
		f.guessed = f.sized
	}
	for _, s := range f.holds {
		switch {
		case !f.sized || s.tiled:
		case !s.sized:
			s.width, s.height, s.sized = f.width, f.height, true
		case f.kind == anchor && !s.grouped && !f.guessed:
			s.width, s.height = max(s.width, f.width), max(s.height, f.height)
		}
		s.grouped = s.grouped || f.kind == group
		if f.kind == anchor || n == 0 {
			s.width, s.height = min(s.width*max(s.across, 1), mostSide), min(s.height*max(s.down, 1), mostSide)
			l.found = append(l.found, s)
		} else {
			l.frames[n-1].holds = append(l.frames[n-1].holds, s)
		}
	}
}

func attribute(e xml.StartElement, local string) string {
	for _, a := range e.Attr {
		if a.Name.Local == local {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}
