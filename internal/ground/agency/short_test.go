package agency

import (
	"slices"
	"strings"
	"testing"
)

func TestLonger(t *testing.T) {
	for short, want := range map[string]string{
		"dinkes": "dinas kesehatan", "disparbud": "dinas pariwisata kebudayaan/dinas pariwisata", "inspektorat": "inspektorat", "dinas": "", "": "",
	} {
		var names []string
		for _, words := range Longer(short) {
			names = append(names, strings.Join(words, " "))
		}
		if got := strings.Join(names, "/"); got != want {
			t.Errorf("%q stands for %q, want %q", short, got, want)
		}
	}
	all := Shorts()
	if !slices.IsSorted(all) || !slices.Contains(all, "satpolpp") || slices.Contains(all, "") {
		t.Errorf("short names are %q", all)
	}
}
