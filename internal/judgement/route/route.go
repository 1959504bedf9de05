// Package route says what a complaint is about, from how complaints that people
// have sorted were worded: a linear model over words, pairs of words and parts
// of words. It is pure and learns the same from the same examples, bit for bit.
package route

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
)

// Example is a complaint somebody has sorted.
type Example struct {
	Text  string
	Hints []string // topics that a list of words names in it
	Topic string
}

// Choice is a topic with how sure the model is of it, 0–1; the choices of a
// text sum to 1.
type Choice struct {
	Topic string
	P     float64
}

// Model ranks topics for a text.
type Model struct {
	topics  []string
	index   map[string]int // feature → column
	idf     []float64
	weights [][]float64 // by topic, then feature; the last is the bias
}

// How the model learns: passes over the examples, step, and the pull of every
// weight towards zero.
const (
	passes = 60
	step   = 0.5
	pull   = 2e-4
)

// Learn makes a model of examples. Their order is part of the input.
func Learn(examples []Example) *Model {
	m := &Model{index: map[string]int{}}
	for _, e := range examples {
		if !slices.Contains(m.topics, e.Topic) {
			m.topics = append(m.topics, e.Topic)
		}
	}
	slices.Sort(m.topics)
	var counts []float64
	raw := make([][]string, len(examples))
	for i, e := range examples {
		raw[i] = features(e.Text, e.Hints)
		for _, f := range raw[i] {
			at, known := m.index[f]
			if !known {
				at = len(counts)
				m.index[f] = at
				counts = append(counts, 0)
			}
			counts[at]++
		}
	}
	m.idf = make([]float64, len(counts))
	for i, n := range counts {
		m.idf[i] = 1 + math.Log(float64(len(examples)+1)/(n+1))
	}
	rows := make([][]weighted, len(examples))
	for i := range raw {
		rows[i] = m.weigh(raw[i])
	}
	m.weights = make([][]float64, len(m.topics))
	for i := range m.weights {
		m.weights[i] = make([]float64, len(counts)+1)
	}
	for pass := range passes {
		rate := step / (1 + float64(pass)/10)
		for i, e := range examples {
			m.learn(rows[i], slices.Index(m.topics, e.Topic), rate)
		}
	}
	return m
}

// weighted is a feature of a text and how much it weighs there.
type weighted struct {
	at int
	x  float64
}

// learn takes one step towards an example (multinomial logistic regression).
func (m *Model) learn(row []weighted, right int, rate float64) {
	p := m.probabilities(row)
	for k, w := range m.weights {
		g := p[k]
		if k == right {
			g--
		}
		for _, f := range row {
			w[f.at] -= rate * (g*f.x + pull*w[f.at])
		}
		w[len(w)-1] -= rate * g * 0.1
	}
}

// probabilities are those of every topic, in the order of topics.
func (m *Model) probabilities(row []weighted) []float64 {
	p := make([]float64, len(m.topics))
	top := math.Inf(-1)
	for k, w := range m.weights {
		s := w[len(w)-1]
		for _, f := range row {
			s += f.x * w[f.at]
		}
		p[k] = s
		top = max(top, s)
	}
	sum := 0.0
	for k := range p {
		p[k] = math.Exp(p[k] - top)
		sum += p[k]
	}
	for k := range p {
		p[k] /= sum
	}
	return p
}

// weigh makes a row of unit length of features; unknown ones are left out.
func (m *Model) weigh(list []string) []weighted {
	var row []weighted
	length := 0.0
	for _, f := range list {
		at, known := m.index[f]
		if !known {
			continue
		}
		x := m.idf[at]
		if strings.HasPrefix(f, hint) {
			x *= hintWeight
		}
		row = append(row, weighted{at, x})
		length += x * x
	}
	for i := range row {
		row[i].x *= scale / math.Sqrt(length)
	}
	return row
}

// How much a hint weighs beside a word, and the length of a text's row.
const (
	hint       = "#"
	hintWeight = 2
	scale      = 4
)

// Rank gives every topic with how sure the model is of it, the surest first.
func (m *Model) Rank(text string, hints []string) []Choice {
	p := m.probabilities(m.weigh(features(text, hints)))
	out := make([]Choice, len(p))
	for k := range p {
		out[k] = Choice{m.topics[k], p[k]}
	}
	slices.SortStableFunc(out, func(a, b Choice) int { return cmp.Compare(b.P, a.P) })
	return out
}

// features are the words, pairs of words, beginnings and inner parts of words of
// a text, each once and in a fixed order.
func features(text string, hints []string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	met := map[string]bool{}
	var out []string
	add := func(f string) {
		if !met[f] {
			met[f] = true
			out = append(out, f)
		}
	}
	for _, h := range hints {
		add(hint + h)
	}
	var last string
	for _, w := range words {
		if stop[w] {
			continue
		}
		add(w)
		if last != "" {
			add(last + " " + w)
		}
		last = w
		padded := []rune("_" + w + "_")
		for n := 4; n <= 5; n++ {
			for i := 0; i+n <= len(padded); i++ {
				add("~" + string(padded[i:i+n]))
			}
		}
	}
	return out
}

// stop are words that say nothing of a topic.
var stop = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq("di ke dari yang dan atau untuk dengan pada oleh ini itu kami saya kita mereka mohon tolong min sudah belum tidak ga gak nggak ada sampai setiap karena agar supaya juga saja lagi terus sekali banget padahal kalau tapi tetapi kok") {
		set[w] = true
	}
	return set
}()
