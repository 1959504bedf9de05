package evidence

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"nyata/internal/ground/heading"
	"nyata/internal/judgement/route"
)

// Router says what topic a complaint without a telling category is about.
type Router struct {
	model *route.Model
	own   bool    // it learned from the city's complaints
	sureP float64 // of those: how sure the model must be
}

// NewRouter learns from sorted complaints, in the order of their days.
func NewRouter(sorted []route.Sorted) *Router {
	examples := make([]route.Example, len(sorted))
	for i, s := range sorted {
		examples[i] = route.Example{Text: s.Text, Topic: s.Topic, Hints: topicsOf(keywords(s.Text))}
	}
	return &Router{model: route.Learn(examples)}
}

// router is the one that the program comes with; learning takes a moment, and
// only files of complaints need it.
var router = sync.OnceValue(func() *Router { return NewRouter(route.Learned()) })

// Routed is what the router makes of a complaint.
type Routed struct {
	Sure    string         // topic it can be counted under without a person; empty when that was not measured to be right often enough
	Words   string         // topic the list of words alone names
	Choices []route.Choice // the three likeliest topics
}

// When the router is sure: the list of words names the same topic as the model
// with two words or more, and the model is not torn. Chosen on the learned
// complaints, each part judged by those before it, for a precision of 0.93;
// what it is on later complaints is measured by `make bench ONLY=complaints`.
const (
	sureWords = 2
	sureP     = 0.3
)

// Route says what a complaint is about by its title and text.
func (r *Router) Route(title, text string) Routed {
	words := keywords(title, text)
	ranked := r.model.Rank(title+" "+text, topicsOf(words))
	out := Routed{Choices: ranked[:min(len(ranked), 3)]}
	if r.own && ranked[0].P >= r.sureP && slices.Contains(TopicIDs(), ranked[0].Topic) {
		out.Sure = ranked[0].Topic
	}
	if t, n := topicBy(words); n > 0 {
		out.Words = t.id
		if !r.own && n >= sureWords && len(ranked) > 0 && ranked[0].Topic == t.id && ranked[0].P >= sureP {
			out.Sure = t.id
		}
	}
	return out
}

// topicsOf are the topics that some words name, in the order of the list.
func topicsOf(words []string) []string {
	var out []string
	for _, t := range topics {
		if slices.ContainsFunc(words, func(w string) bool { return slices.Contains(t.words, w) }) {
			out = append(out, t.id)
		}
	}
	return out
}

// choicesText writes choices into one cell: "jalan 62;drainase 21;genangan 8",
// in hundredths.
func choicesText(choices []route.Choice) string {
	parts := make([]string, len(choices))
	for i, c := range choices {
		parts[i] = c.Topic + " " + strconv.Itoa(int(100*c.P+0.5))
	}
	return strings.Join(parts, ";")
}

// Unsure is a row of complaints that waits for a person to say what it is about.
type Unsure struct {
	No      int    // row, as a spreadsheet counts it
	Key     string // its number
	On      string // its day
	Area    string // area id; empty when unknown
	Words   string // that name a topic, parted by ";"
	Choices []Choice
}

// Choice is a topic somebody may choose for a complaint.
type Choice struct {
	Topic   string
	Percent int // how sure the router is
}

// readChoices reads what choicesText wrote.
func readChoices(text string) []Choice {
	var out []Choice
	for part := range strings.SplitSeq(text, ";") {
		name, percent, _ := strings.Cut(part, " ")
		n, err := strconv.Atoi(percent)
		if err == nil && slices.ContainsFunc(topics, func(t topic) bool { return t.id == name }) {
			out = append(out, Choice{name, n})
		}
	}
	slices.SortStableFunc(out, func(a, b Choice) int { return cmp.Compare(b.Percent, a.Percent) })
	return out
}

// unsure lists the current row for a person to say what it is about.
func (w *walk) unsure(area string) {
	choices := readChoices(w.get("pilihan"))
	if len(choices) == 0 || w.get("topik") != "" {
		return
	}
	w.result.Unsure = append(w.result.Unsure, Unsure{
		No: w.no, Key: w.get("nomor"), On: w.get("tanggal"), Area: area, Words: w.get("kata_kunci"), Choices: choices,
	})
}

// Choose writes into clean rows of complaints which topic a person chose for
// them, by row number. What is no row without a topic, or no topic, is passed
// over.
func Choose(t Table, chosen map[int]string) Table {
	row := heading.Search(t.Rows, cleanColumns, headingSearch)
	at, routed := row.At["topik"]
	by, signed := row.At["topik_oleh"]
	if len(chosen) == 0 || len(row.Missing) > 0 || !routed || !signed {
		return t
	}
	t.Rows = slices.Clone(t.Rows)
	for i := row.Index + 1; i < len(t.Rows); i++ {
		topic, said := chosen[i+1]
		if !said || !slices.Contains(TopicIDs(), topic) || max(at, by) >= len(t.Rows[i]) || t.Rows[i][at] != "" {
			continue
		}
		t.Rows[i] = slices.Clone(t.Rows[i])
		t.Rows[i][at], t.Rows[i][by] = topic, "orang"
	}
	return t
}
