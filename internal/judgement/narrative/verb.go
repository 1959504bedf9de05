package narrative

// VerbAction is what a word of work or plan says was done, as a question uses
// it; empty when the word speaks of neither. The word is folded.
func VerbAction(w string) Action {
	if a := work[w]; a != "" {
		return a
	}
	if a := bare[w]; a != "" {
		return a
	}
	if statusWords[w] == toCome {
		return Planned
	}
	return ""
}
