package route

import (
	_ "embed"
	"slices"
	"strings"
)

//go:embed learned.csv
var learnedFile string

// Sorted is a sorted complaint of a file of such, with its day.
type Sorted struct {
	Day, Topic, Text string // day as YYYY-MM-DD
}

// Learned are the complaints the program comes with: invented, in the order of
// their days. A city's own are better as soon as there are enough.
func Learned() []Sorted { return ReadSorted(learnedFile) }

// Tuned is the day from which the learned complaints chose how the model learns
// and when it is sure.
const Tuned = "2025-07-01"

// ReadSorted reads lines of day;topic;text; lines that begin with # are remarks.
func ReadSorted(file string) []Sorted {
	var out []Sorted
	for line := range strings.Lines(file) {
		fields := strings.SplitN(strings.TrimSpace(line), ";", 3)
		if !strings.HasPrefix(line, "#") && len(fields) == 3 {
			out = append(out, Sorted{fields[0], fields[1], fields[2]})
		}
	}
	return out
}

// Topics are the topics of sorted complaints, in order.
func Topics(sorted []Sorted) []string {
	var out []string
	for _, s := range sorted {
		if !slices.Contains(out, s.Topic) {
			out = append(out, s.Topic)
		}
	}
	slices.Sort(out)
	return out
}
