package public

// Remembered is how many accounts and addresses are held in memory.
func (l *Limit) Remembered() int { return len(l.seen) }
