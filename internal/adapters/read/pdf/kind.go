package pdf

// appearance is what a page is, seen as a whole.
type appearance int

const (
	native         appearance = iota // text that can be trusted, or a blank page
	picture                          // nothing but a picture or drawn outlines
	pictureWithOCR                   // invisible or covered text of an earlier OCR
	unreadableText                   // glyphs that do not say which letters they are
)

const (
	// coverage is the share of the page that pictures must cover to make it
	// a scan. Scans leave margins; a letterhead or a photo covers far less.
	coverage = 0.6
	// strokesOfOutlines is the number of path segments that a page without
	// text must have to be text drawn as outlines, not a blank form.
	strokesOfOutlines = 400
	// stampLetters is the number of visible letters up to which a full-page
	// picture stays a scan: electronic signatures and scanner marks add some.
	stampLetters = 200
)

// judge tells a page with a text layer of its own from a picture.
func judge(glyphs []glyph, drawn drawings, area float64) appearance {
	full := area > 0 && drawn.pictureArea >= coverage*area
	var letters, hidden, covered, unmapped int
	for _, g := range glyphs {
		if g.blank() {
			continue
		}
		letters++
		switch {
		case g.hidden:
			hidden++
		case full && drawn.hides(g):
			covered++
		}
		if g.unmapped {
			unmapped++
		}
	}
	switch {
	case letters == 0:
		if full || drawn.segments >= strokesOfOutlines {
			return picture
		}
		return native
	case full && hidden+covered > letters/2:
		return pictureWithOCR
	case full && letters-hidden-covered <= stampLetters:
		return picture
	case unmapped > letters*3/10:
		return unreadableText
	default:
		return native
	}
}
