package claims

// words keeps one copy of names that come again and again, most often one after
// the other, and numbers them in the order in which they come.
type words struct {
	last   string
	number int32
	names  []string
	at     map[string]int32
}

// take makes a name the last one.
func (w *words) take(raw []byte) {
	if string(raw) == w.last && len(w.names) > 0 {
		return
	}
	n, ok := w.at[string(raw)]
	if !ok {
		if w.at == nil {
			w.at = map[string]int32{}
		}
		n = int32(len(w.names)) // #nosec G115 -- a file of fewer than two thousand million names
		name := string(raw)
		w.at[name] = n
		w.names = append(w.names, name)
	}
	w.last, w.number = w.names[n], n
}

// renumber gives the numbers here of all names of other words.
func (w *words) renumber(other *words) []int32 {
	out := make([]int32, len(other.names))
	for i, name := range other.names {
		w.take([]byte(name))
		out[i] = w.number
	}
	return out
}
