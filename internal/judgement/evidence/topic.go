package evidence

import (
	_ "embed"
	"slices"
	"strings"

	"nyata/internal/ground/heading"
	"nyata/internal/record/indicator"
)

//go:embed topics.csv
var topicsFile string

// topic is a subject people complain about.
type topic struct {
	id     string
	words  []string   // folded, as plain gives them
	speaks [][]string // of an indicator: alternatives in the order they are tried, each words that must all occur
}

// topics are the topics in the order of their file.
var topics = readTopics(topicsFile)

// TopicsVersion is the version of the list, for the reason of a match.
const TopicsVersion = "topics-1"

func readTopics(file string) []topic {
	var out []topic
	for line := range strings.Lines(file) {
		fields := strings.Split(strings.TrimSpace(line), ";")
		if strings.HasPrefix(line, "#") || len(fields) != 3 {
			continue
		}
		t := topic{id: fields[0]}
		for word := range strings.SplitSeq(fields[1], "|") {
			t.words = append(t.words, heading.Plain(word))
		}
		for alternative := range strings.SplitSeq(fields[2], "|") {
			t.speaks = append(t.speaks, strings.Fields(strings.ReplaceAll(alternative, "+", " ")))
		}
		out = append(out, t)
	}
	return out
}

// keywords are the words of a text that name a topic, in the order of the list,
// each once. They are all that is kept of a complaint's text.
func keywords(texts ...string) []string {
	var found []string
	for _, text := range texts {
		padded := " " + heading.Plain(text) + " "
		for _, t := range topics {
			for _, word := range t.words {
				if strings.Contains(padded, " "+word+" ") && !slices.Contains(found, word) {
					found = append(found, word)
				}
			}
		}
	}
	return found
}

// topicOf is the topic most of some words name; of equals the first of the
// list. Longer words say more.
func topicOf(words []string) (best topic, ok bool) {
	best, most := topicBy(words)
	return best, most > 0
}

// topicBy is topicOf with how many words name the topic.
func topicBy(words []string) (best topic, most int) {
	for _, t := range topics {
		n := 0
		for _, word := range words {
			if slices.Contains(t.words, word) {
				n += len(strings.Fields(word))
			}
		}
		if n > most {
			best, most = t, n
		}
	}
	return best, most
}

// TopicIDs are the topics in the order of their list.
func TopicIDs() []string {
	out := make([]string, len(topics))
	for i, t := range topics {
		out[i] = t.id
	}
	return out
}

// indicatorOf is the indicator of the dictionary a topic speaks about: one whose
// name or alias has all words of an alternative, results of work before work
// done, else in the order of the dictionary. Empty when there is none.
func (w *walk) indicatorOf(t topic) string {
	for _, need := range t.speaks {
		var first, outcome string
		for i := range w.city.Indicators {
			in := &w.city.Indicators[i]
			if !names(in, need) {
				continue
			}
			if first == "" {
				first = in.ID
			}
			if outcome == "" && (in.Level == "outcome" || in.Level == "impact") {
				outcome = in.ID
			}
		}
		if outcome != "" {
			return outcome
		}
		if first != "" {
			return first
		}
	}
	return ""
}

// names reports whether a name of an indicator has all of some words, or words
// made of them ("ditangani" of "tangani").
func names(in *indicator.Indicator, need []string) bool {
	return slices.ContainsFunc(append([]string{in.Name}, in.Aliases...), func(name string) bool {
		have := strings.Fields(heading.Plain(name))
		return !slices.ContainsFunc(need, func(word string) bool {
			return !slices.ContainsFunc(have, func(h string) bool { return strings.Contains(h, word) })
		})
	})
}
