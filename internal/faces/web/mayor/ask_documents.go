package mayor

import (
	"context"
	"fmt"
	"net/url"

	"nyata/internal/casework"
	"nyata/internal/faces/said"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/person"
	"nyata/internal/judgement/mention"
	"nyata/internal/judgement/question"
	"nyata/internal/record/observation"
	"nyata/internal/record/receipt"
)

// passagesShown is how many passages stand below an answer.
const passagesShown = 6

// documents is what running text says of a question: no answer, but what was
// read there, cited and not verified.
type documents struct {
	wanted   mention.Wanted
	lists    []mention.List
	passages []casework.Cited
	chosen   bool            // a person ticked rows, or took ticks away
	kept     map[string]bool // rows a person ticked, by id
	sentence string          // what the lists say; empty when there are none
}

// documents looks for what running text says: where no indicator fits, where
// nothing is recorded of the one that does, beside a figure, and around a why.
// Nothing where a question is refused for what it asks.
func (p Pages) documents(ctx context.Context, v *ui.Visit, query url.Values, a asked) (d documents, err error) {
	text := a.searched()
	w, ok := mention.Read(text, v.City, v.Now)
	if !ok || !a.understood.Searchable() || len(person.FindAll(text)) > 0 {
		return d, nil
	}
	d.wanted, d.chosen, d.kept = w, query.Get("counted") != "", map[string]bool{}
	for _, id := range query["keep"] {
		d.kept[id] = true
	}
	if w.Amount {
		if d.lists, err = p.Office.Mentioned(ctx, v.Actor(), p.Texts, w, v.City); err != nil {
			return d, fmt.Errorf("look up what texts say: %w", err)
		}
		d.sentence = a.speaker.Mentioned(w, d.lists, d.keep)
	}
	if a.why() || len(a.answer.Rows) == 0 && len(d.lists) == 0 {
		if d.passages, err = p.Office.Passages(ctx, v.Actor(), p.Texts, w, passagesShown); err != nil {
			return d, fmt.Errorf("look up passages: %w", err)
		}
	}
	return d, nil
}

// searched is the question in words that can be looked for: as it was typed, or
// where a plan was edited or chosen, what the plan is about.
func (a asked) searched() string {
	if a.question != "" && a.before == nil || !a.understood.Answered() {
		return a.question
	}
	return said.Words(a.speaker, a.understood.Plan)
}

// why says whether the answer stands beside what documents tell of causes.
func (a asked) why() bool {
	return a.understood.Answered() && a.understood.Plan.Op == question.Why || a.documents.wanted.Reasons
}

// keep gives the rows of a list that are added up.
func (d documents) keep(l mention.List) []mention.Row { return l.Keep(d.chosen, d.kept) }

func (d documents) ticked(r mention.Row) bool {
	return d.chosen && d.kept[r.ID()] || !d.chosen && r.Sure()
}

// main are the lists of what was asked, others those of another action.
func (d documents) main() []mention.List { return d.lists[:d.split()] }

func (d documents) others() []mention.List { return d.lists[d.split():] }

func (d documents) split() int {
	n := 0
	for n < len(d.lists) && d.lists[n].Asked {
		n++
	}
	return n
}

// computation writes the sum over the kept rows of a list; empty when nothing
// is kept, or what is kept cannot be added up.
func (d documents) computation(a asked, l mention.List) string {
	rows := d.keep(l)
	if !l.Sums || len(rows) == 0 {
		return ""
	}
	sum, err := l.Computation(rows)
	if err != nil {
		return ""
	}
	return a.speaker.Computation(rows, sum)
}

// quantityURL opens the page with the quantity's box.
func quantityURL(q observation.Recorded) string {
	p := ui.PlaceOfSource(q.Source)
	p.Figure = q.ID
	return p.URL()
}

// placeName names a document and where in it something stands.
func placeName(v *ui.Visit, file string, s observation.Source) string {
	return ui.FileName(file) + ", " + v.Where(ui.PlaceOfSource(s))
}

// passageURL opens the page at a passage, with the words of the question
// marked.
func (d documents) passageURL(c casework.Cited) string {
	address := ui.PlaceOfSource(c.Source).URL()
	return address + "&" + url.Values{"find": {d.wanted.Text()}}.Encode()
}

func yearOf(v *ui.Visit, c casework.Cited, file receipt.Receipt) string {
	switch {
	case c.Year > 0:
		return v.T("said.year", "year", c.Year)
	default:
		return v.Period(file.Period)
	}
}

// csvRows are the rows of the lists as a table has them.
func (d documents) csvRows(v *ui.Visit) [][]string {
	var out [][]string
	for _, l := range d.lists {
		for _, r := range l.Rows {
			q := r.Kept
			out = append(out, []string{
				v.T("said.action."+l.Action) + ": " + q.Narrative.Object, q.Narrative.Place, q.Agency.ID, q.Period.String(), q.Figure.Format(string(v.Lang)),
				q.Source.File, placeName(v, q.Source.File, q.Source) + " (" + v.T("said.csv.source") + ")",
				"", "",
			})
		}
	}
	return out
}
