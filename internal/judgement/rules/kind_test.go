package rules_test

import (
	"testing"

	"nyata/internal/judgement/rules"
	"nyata/internal/record/difference"
)

func TestKindsOfRules(t *testing.T) {
	for id, want := range map[string]difference.Kind{
		"balance": difference.DataError, "documents_differ": difference.Definition,
		"realised_over_ceiling": difference.Performance, "near_duplicate": difference.Integrity,
	} {
		if _, ok := rules.Find(id); !ok {
			t.Errorf("no rule %s", id)
		}
		if got := rules.KindOf(id); got != want {
			t.Errorf("%s is %s, want %s", id, got, want)
		}
	}
	some := map[difference.Kind]bool{}
	for _, r := range rules.All() {
		some[rules.KindOf(r.ID)] = true
	}
	if len(some) != len(difference.Kinds()) {
		t.Errorf("rules notice %d kinds of %d", len(some), len(difference.Kinds()))
	}
}
