package document

// How large a picture must be to hold text that somebody can read: a photo of a
// card, a screenshot of a table, a stamp; not a logo or a bullet. All readers
// hold pictures against the same bounds.
const (
	leastLong  = 110.0 // points, the longer side
	leastShort = 30.0  // points, the shorter side
	// LeastPixels is the number of pixels below which a picture holds no text,
	// however large it is shown: a shade, a colour stretched over a page.
	LeastPixels = 2000
)

// LargePicture says whether a picture shown so large, in points, may hold text.
func LargePicture(width, height float64) bool {
	return max(width, height) >= leastLong && min(width, height) >= leastShort
}
