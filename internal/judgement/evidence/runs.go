package evidence

// Run is several rows in succession that are left out for one reason.
type Run struct {
	From, To int // rows; both 0 for the whole file
	Line         // of the first
}

// Runs puts rows together that follow each other and are left out for the same
// reason: nine lines that say the same hide the tenth that does not.
func Runs(lines []Line) []Run {
	var out []Run
	for _, x := range lines {
		if n := len(out) - 1; n >= 0 && x.No > 0 && out[n].To == x.No-1 && out[n].Reason == x.Reason {
			out[n].To = x.No
			continue
		}
		out = append(out, Run{x.No, x.No, x})
	}
	return out
}
