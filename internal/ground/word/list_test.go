package word_test

import (
	"maps"
	"testing"

	"nyata/internal/ground/word"
)

func TestLists(t *testing.T) {
	if got := word.Set(" jalan\n\tlaporan? jembatan jalan "); !maps.Equal(got, map[string]bool{"jalan": true, "jembatan": true}) {
		t.Errorf("set: %v", got)
	}
	if got := word.Pairs("gak=tidak  yg=yang\nkosong"); !maps.Equal(got, map[string]string{"gak": "tidak", "yg": "yang", "kosong": ""}) {
		t.Errorf("pairs: %v", got)
	}
}
