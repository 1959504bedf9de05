package question

// Searchable says whether the text of documents may be searched for what was
// asked: where the question was understood, or was refused because nothing on
// file fits it. What is refused for what it asks is not looked for either.
func (u Understood) Searchable() bool {
	switch u.Reason {
	case "", NoIndicator, NoArea, NoGrain, Ambiguous:
		return true
	default:
		return false
	}
}
