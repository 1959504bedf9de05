package question

// Filler says whether a folded word of a question carries no condition:
// whoever leaves it out asks the same.
func Filler(w string) bool { return fillers[w] }
