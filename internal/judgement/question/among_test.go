package question

import "testing"

// TestNoWordIsAmongNone asks with no word at all, as of an indicator without a
// unit: an index.
func TestNoWordIsAmongNone(t *testing.T) {
	if among("hektare|ton", "") {
		t.Error("no word is one of a list")
	}
	if !among("hektare|ton", "ton") {
		t.Error("a word of the list is none of it")
	}
}
