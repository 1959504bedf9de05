package mayor

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"time"

	"nyata/internal/casework"
	"nyata/internal/casework/asking"
	"nyata/internal/faces/said"
	"nyata/internal/faces/text"
	"nyata/internal/faces/web/ui"
	"nyata/internal/faces/wording"
	"nyata/internal/ground/person"
	"nyata/internal/judgement/answer"
	"nyata/internal/judgement/printed"
	"nyata/internal/judgement/question"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/metric"
)

// maxQuestion is how many bytes of a question are listened to.
const maxQuestion = 500

// asker understands questions about what the reader may see.
func (p Pages) asker(ctx context.Context, v *ui.Visit) (*printed.Listener, error) {
	l, _, err := p.askerWithin(ctx, v, 0)
	return l, err
}

// patience is how long the page of a question waits for what can be asked to be
// learnt, before it says that it is being learnt.
const patience = 2 * time.Second

// askerWithin is asker for who waits so long; behind says that what came in last
// is not known yet.
func (p Pages) askerWithin(ctx context.Context, v *ui.Visit, wait time.Duration) (l *printed.Listener, behind bool, err error) {
	learn := func(ctx context.Context) (*printed.Listener, error) {
		return asking.Learn(ctx, p.figures(v), v.City, p.Office, v.Actor())
	}
	if !v.May(casework.SeeFiles, "") {
		l, err = learn(ctx) // each agency asks of its own
		return l, false, err
	}
	size, err := p.Office.Size(ctx)
	if err != nil {
		return nil, false, fmt.Errorf("ask for the size of the ledger: %w", err)
	}
	return p.Asked.Listener(ctx, size, v.City, wait, learn)
}

// asked is what the page of a question shows.
type asked struct {
	question   string
	understood question.Understood
	asker      *printed.Listener
	before     *question.Plan // that the question edited; nil for none
	term       string         // unexplained words that a person may bind
	spoken     bool           // a question was asked at all
	private    bool           // it held personal data and was not listened to
	learning   bool           // what can be asked is still being learnt, so nothing is answered yet
	behind     bool           // what came in last is not known yet
	address    string         // of the page itself
	answer     answer.Answer
	speaker    wording.Speaker
	beside     []standing    // evidence beside the indicators of the answer
	held       map[spot]held // evidence beside its rows
	documents  documents     // what running text says
	help       said.Help     // what a language model had to do with it; its sentence stands below the program's own
}

// Ask answers GET /ask: a typed question, or a plan from a link.
func (p Pages) Ask(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	if text := r.URL.Query().Get("q"); len(person.FindPersonal(text)) > 0 {
		p.note(r.Context(), text, question.Understood{Reason: question.Privacy}, 0, "")
		return ui.Back(w, r, "/ask?private=1", "") // not kept in the address either
	}
	page, err := p.askedWithin(v, r, patience)
	if errors.Is(err, asking.ErrLearning) {
		page.learning = true
		return v.Show(w, http.StatusOK, learningPage(v, page))
	}
	if err != nil {
		return err
	}
	if r.URL.Query().Get("field") != "" && page.understood.Answered() {
		return ui.Back(w, r, planURL(page.understood.Plan), "") // a plan has one address
	}
	if page.spoken && !page.documents.chosen { // ticking rows asks nothing new
		page.help.Rephrase(r.Context(), p.Model, page.speaker, page.answer)
		p.note(r.Context(), page.question, page.understood, len(page.answer.Rows), page.help.Kept())
	}
	return v.Show(w, http.StatusOK, askPage(v, page))
}

// AskTable answers GET /ask.csv: the rows of the answer as a table.
func (p Pages) AskTable(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	page, err := p.asked(v, r)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="jawaban.csv"`)
	out := csv.NewWriter(w)
	rows := [][]string{{
		v.T("ask.column.metric"), v.T("ask.column.area"), v.T("ask.column.agency"), v.T("ask.column.period"), v.T("ask.column.value"),
		v.T("ask.page.file"), v.T("ask.page.place"), v.T("ask.column.evidence"), v.T("ask.column.range"),
	}}
	for _, one := range page.answer.Rows {
		evidence, interval := "", ""
		if h, ok := page.heldOf(one); ok {
			evidence, interval = v.Amount(h.Value, one.Cell.Figure.Unit), v.Interval(h.Range)
		}
		rows = append(rows, []string{
			page.speaker.Metric(one.Metric), page.speaker.Area(one.Area.ID), page.speaker.Name(one.Agency.ID), one.Period.String(), page.speaker.Value(one),
			one.Cell.Citation.File, v.Where(ui.PlaceOf(one.Cell.Citation)), evidence, interval,
		})
	}
	rows = append(rows, page.documents.csvRows(v)...)
	for _, row := range rows {
		for i := range row {
			row[i] = text.Cell(row[i])
		}
	}
	if err := out.WriteAll(rows); err != nil {
		return fmt.Errorf("write answer: %w", err)
	}
	return nil
}

func (p Pages) asked(v *ui.Visit, r *http.Request) (asked, error) { return p.askedWithin(v, r, 0) }

func (p Pages) askedWithin(v *ui.Visit, r *http.Request, wait time.Duration) (asked, error) {
	query := r.URL.Query()
	page := asked{question: strings.TrimSpace(query.Get("q")), private: query.Get("private") != "", address: r.URL.RequestURI()}
	asker, behind, err := p.askerWithin(r.Context(), v, wait)
	if err != nil {
		return page, err
	}
	page.behind = behind
	page.asker, page.speaker = asker, wording.NewSpeaker(v.Printer, asker.Catalogue()).Reading(asker.Rows)
	plan, err := planOf(query.Get("plan"))
	if err != nil {
		return page, err
	}
	if page.before, err = planOf(query.Get("after")); err != nil {
		return page, err
	}
	switch {
	case len(page.question) > maxQuestion:
		page.spoken, page.understood = true, question.Understood{Reason: question.OffScope}
	case page.question != "" && page.before != nil:
		page.spoken, page.understood = true, asker.Follow(page.question, *page.before, v.Now)
	case page.question != "":
		page.spoken, page.understood = true, asker.Ask(page.question, v.Now)
	case plan != nil && query.Get("field") != "": // a chip that was changed
		page.spoken, page.understood = true, asker.Edit(*plan, question.Field(query.Get("field")), query.Get("value"), v.Now)
	case plan != nil:
		page.spoken, page.understood = true, asker.Planned(*plan, v.Now)
	default:
		return page, nil
	}
	if !page.understood.Answered() && page.question != "" && page.before == nil {
		p.propose(r.Context(), v, &page)
	}
	if !page.understood.Answered() && page.question != "" && page.before == nil {
		page.term = asker.Term(page.question, page.understood, v.Now)
	}
	outcome := string(page.understood.Reason)
	if page.understood.Answered() {
		outcome = "answered"
		page.understood, page.answer, err = asking.Answered(r.Context(), p.figures(v), v.City, asker, page.question, page.understood, v.Now)
		if err != nil {
			return page, err
		}
		if page.held, err = p.beside(r.Context(), v, page.answer.Rows); err != nil {
			return page, err
		}
		if page.beside, err = p.besideAnswer(r.Context(), v, page); err != nil {
			return page, err
		}
	}
	if page.documents, err = p.documents(r.Context(), v, query, page); err != nil {
		return page, err
	}
	p.Log.LogAttrs(r.Context(), slog.LevelInfo, "question", slog.String("outcome", outcome), slog.Int("bytes", len(page.question)), slog.Int("rows", len(page.answer.Rows)))
	return page, nil
}

// figures are the figures and estimates that a reader may see.
func (p Pages) figures(v *ui.Visit) asking.Sources {
	return asking.Sources{
		Facts: func(ctx context.Context, q metric.Query) (metric.Result, error) { return p.Figures.Query(ctx, v, q) },
		Of: func(ctx context.Context) ([]weigh.Belief, []weigh.Total, error) {
			if !v.MaySome(casework.SeeDifferences) || v.Past != nil {
				return nil, nil, nil
			}
			_, beliefs, err := p.Office.Beliefs(ctx, v.Actor())
			if err != nil {
				return nil, nil, err
			}
			totals, err := p.Office.Totals(ctx, v.Actor())
			return beliefs, totals, err
		},
	}
}

// title is the answer itself, or why there is none.
func (a asked) title(v *ui.Visit) string {
	switch {
	case a.documents.sentence != "" && len(a.answer.Rows) == 0:
		return a.documents.sentence
	case a.private:
		return a.speaker.Refusal(question.Understood{Reason: question.Privacy})
	case !a.spoken:
		return v.T("ask.page.title")
	case a.understood.Answered():
		return a.speaker.Answer(a.answer)
	default:
		return a.refusal()
	}
}

// lead says what the evidence is beside an answer of reports, or why no
// indicator answers, where what stands below is no answer.
func (a asked) lead(v *ui.Visit) string {
	switch {
	case len(a.held) > 0:
		return a.heldWords(v)
	case a.documents.sentence == "" || len(a.answer.Rows) > 0:
		return ""
	case a.understood.Answered():
		return a.speaker.Answer(a.answer)
	default:
		return a.refusal()
	}
}

// refusal says why there is no answer. Where a person may bind words, it names
// them as they can be bound, so that the page speaks of one thing.
func (a asked) refusal() string {
	why := a.understood
	if a.term != "" && why.Reason == question.NoIndicator {
		why.Word = a.term
	}
	return a.speaker.Refusal(why)
}

func (a asked) csv() string {
	query := url.Values{}
	if a.understood.Answered() {
		query.Set("plan", again(a.understood.Plan))
	} else {
		query.Set("q", a.question)
	}
	return "/ask.csv?" + query.Encode()
}
