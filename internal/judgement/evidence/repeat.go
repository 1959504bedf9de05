package evidence

import (
	"strings"
	"time"

	"nyata/internal/ground/heading"
	"nyata/internal/ground/period"
)

// seen is what repeats within one file. It is forgotten with it.
type seen struct {
	reporters map[string]int
	ids       map[string]int
	texts     map[string][]earlier  // by area and whole text
	days      map[string][]likeness // by area and day
}

// earlier is a complaint with a text met before.
type earlier struct {
	no int
	on time.Time
}

// likeness is the words of a complaint, each once.
type likeness struct {
	no    int
	words map[string]bool
}

// repeatWithin is how long the same text about the same area is one complaint
// told again: the time LAPOR leaves for a complaint without a visit is 5 days,
// and people repeat within the week.
const repeatWithin = 7 * 24 * time.Hour

// shortText is how many words a text has at least to be told from another.
const shortText = 5

// alike is the share of words, of all that either has, that two texts of one
// day about one area have in common when they are one complaint in other words.
const alike = 0.7

// compared is with how many complaints of one day and area one is compared.
const compared = 500

// repeats is the number of the earlier row that the current one repeats: by its
// number, by its words within a week, or by nearly its words on the same day; 0
// for none.
func (s *seen) repeats(w *walk, told, area string, on period.Period, dated bool) int {
	if id := heading.Plain(w.get("nomor")); id != "" {
		if before := s.ids[id]; before != 0 {
			return before
		}
		s.ids[id] = w.no
	}
	text := heading.Plain(told)
	if words := strings.Fields(text); !dated || len(words) < shortText {
		return 0
	}
	key := area + "\x00" + text
	for _, e := range s.texts[key] {
		if d := on.Start().Sub(e.on); d.Abs() <= repeatWithin {
			return e.no
		}
	}
	s.texts[key] = append(s.texts[key], earlier{w.no, on.Start()})
	if area == "" {
		return 0 // two streets may well be told of in the same words
	}
	return s.nearly(area+"\x00"+on.String(), likeness{w.no, wordSet(text)})
}

// nearly is the row of the same day and area that says nearly the same.
func (s *seen) nearly(key string, l likeness) int {
	for _, e := range s.days[key] {
		both := 0
		for word := range l.words {
			if e.words[word] {
				both++
			}
		}
		if all := len(l.words) + len(e.words) - both; float64(both) >= alike*float64(all) {
			return e.no
		}
	}
	if len(s.days[key]) < compared {
		s.days[key] = append(s.days[key], l)
	}
	return 0
}

func wordSet(text string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(text) {
		set[word] = true
	}
	return set
}
