package question_test

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"nyata/internal/judgement/question"
)

// BenchmarkDev plans the questions of bench/ask that are there to improve by,
// one after the other, over the catalogues they are about.
func BenchmarkDev(b *testing.B) {
	type line struct {
		Text      string `json:"q"`
		Catalogue string `json:"catalogue"`
	}
	f, err := os.Open("../../../bench/ask/dev.jsonl")
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = f.Close() }() // only read
	var all []line
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var l line
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			b.Fatal(err)
		}
		all = append(all, l)
	}
	askers := map[string]*question.Asker{}
	for name, c := range catalogues(b) {
		askers[name] = question.New(c)
	}
	b.ReportAllocs()
	for n := 0; b.Loop(); n++ {
		l := all[n%len(all)]
		askers[l.Catalogue].Ask(l.Text, today)
	}
}
