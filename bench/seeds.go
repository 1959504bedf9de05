package main

import "nyata/bench/integrity"

// seeds are those of simulated cities: for testing, on which nothing is chosen,
// or for tuning.
func (b *bench) seeds() []uint64 {
	if b.tuning {
		return []uint64{1000, 1001}
	}
	return []uint64{2000, 2001}
}

// manySeeds are for what one city says little about: a range of a whole city holds
// the truth for months on end, or does not.
func (b *bench) manySeeds() []uint64 {
	first := b.seeds()[0]
	return []uint64{first, first + 1, first + 2, first + 3, first + 4, first + 5}
}

// honest is the seed of simulated honest sources.
func (b *bench) honest() uint64 {
	if b.tuning {
		return integrity.TuningSeed
	}
	return integrity.TestSeed
}

// shows says what figures from these seeds are worth.
func (b *bench) shows() string {
	if b.tuning {
		return "for TUNING: these figures show nothing"
	}
	return "nothing was tuned on them"
}
