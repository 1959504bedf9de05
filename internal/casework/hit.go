package casework

// Hit is a passage that full-text search found.
type Hit struct {
	Passage
	Year    int     // of its document; 0 when unknown
	Score   float64 // BM25; higher fits better
	Snippet []Run   // the part of the passage that fits, in order
}

// Run is a stretch of a snippet.
type Run struct {
	Text  string
	Found bool // is a word of the question, however it is bent
}
