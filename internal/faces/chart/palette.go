package chart

// The colours of the visual direction, the same as the tokens of the style
// sheet. Contrast against white is given because text and marks must hold it.
const (
	Ink      = "#14202b" // text, 16.5:1
	Muted    = "#51606d" // secondary text, 6.5:1
	Hairline = "#d5dbe0" // rules of a scale
	Evidence = "#0b4f8a" // solid marks: evidence and links, 8.4:1
	Reported = "#8a5a00" // hollow marks: what an agency reported, 5.9:1
	Gap      = "#c2410c" // the distance between two figures, 5.2:1
	Brand    = "#0b5c5a" // 7.8:1
	Paper    = "#ffffff"
	Blank    = "#edf0f2" // ground of the hatch for what is not known

	Band      = "#bcd4ea" // range of an estimate; its edge carries the contrast
	BandInner = "#8fb6dc" // the half of a forecast's range nearest its middle
	BandEdge  = "#3b6ea5" // 5.2:1
)

// ink is the colour of a class of text.
func ink(class string) string {
	if class == "value" {
		return Ink
	}
	return Muted
}
