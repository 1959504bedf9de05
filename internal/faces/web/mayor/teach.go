package mayor

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"nyata/internal/casework"
	"nyata/internal/casework/asking"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/person"
	"nyata/internal/judgement/question"
	askedlog "nyata/internal/record/asked"
	"nyata/internal/record/vocabulary"
)

// note keeps that a question was asked on a page. A question is answered all
// the same where that does not succeed.
func (p Pages) note(ctx context.Context, text string, u question.Understood, rows int, model string) {
	kept := asking.Note(askedlog.Page, text, u, rows)
	kept.Model = model
	if err := p.Office.NoteAsked(ctx, kept); err != nil {
		p.Log.WarnContext(ctx, "question not counted", slog.String("error", err.Error()))
	}
}

// target is one thing a word can be bound to.
type target struct{ value, label string }

// targets are the things of a kind, by name.
type targets struct {
	kind vocabulary.Kind
	list []target
}

// wordForm is the form that binds a word.
type wordForm struct {
	word, to, reason string
	question         string // that the word was met in; asked again afterwards
	groups           []targets
	faults           []ui.FieldFault
}

// targetsOf lists what words can be bound to.
func targetsOf(v *ui.Visit) []targets {
	indicators, agencies, areas := targets{kind: vocabulary.Indicator}, targets{kind: vocabulary.Agency}, targets{kind: vocabulary.Area}
	for _, x := range v.City.Indicators {
		indicators.list = append(indicators.list, target{"indicator/" + x.ID, v.IndicatorName(x)})
	}
	for _, x := range v.City.Agencies.All() {
		agencies.list = append(agencies.list, target{"agency/" + x.ID, x.Name})
	}
	for _, x := range v.City.Areas.All() {
		areas.list = append(areas.list, target{"area/" + x.ID, v.AreaName(x.ID)})
	}
	out := []targets{indicators, agencies, areas}
	for i := range out {
		slices.SortStableFunc(out[i].list, func(a, b target) int {
			return cmp.Or(strings.Compare(a.label, b.label), strings.Compare(a.value, b.value))
		})
	}
	return out
}

// vocabularyPage is what the page of bound words shows.
type vocabularyPage struct {
	bound, past []casework.Binding
	counts      []askedlog.Count
	waiting     []askedlog.Word
	total       int // questions counted
	may         bool
	form        wordForm
}

// countedDays is how far back questions are counted on the page.
const countedDays = 90

// mostWaiting is how many waiting words are listed.
const mostWaiting = 50

// Vocabulary answers GET /vocabulary: the bound words, and for those who may
// bind the words that wait.
func (p Pages) Vocabulary(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	if err := v.LookBack(r, p.Office); err != nil {
		return err
	}
	return p.showVocabulary(v, w, r, http.StatusOK, wordForm{word: vocabulary.Fold(r.URL.Query().Get("word"))})
}

func (p Pages) showVocabulary(v *ui.Visit, w http.ResponseWriter, r *http.Request, status int, form wordForm) error {
	page := vocabularyPage{may: v.May(casework.BindWord, "") && v.Past == nil, form: form}
	all, err := p.Office.Words(r.Context(), v.Actor(), v.AsOf(), v.Past == nil)
	if err != nil {
		return fmt.Errorf("list bound words: %w", err)
	}
	for _, b := range all {
		if v.Past != nil || b.Current() {
			page.bound = append(page.bound, b)
		} else {
			page.past = append(page.past, b)
		}
	}
	if page.may {
		if page.counts, page.waiting, err = p.Office.Asked(r.Context(), v.Actor(), v.Now.AddDate(0, 0, -countedDays), mostWaiting); err != nil {
			return fmt.Errorf("count questions: %w", err)
		}
		asker, err := p.asker(r.Context(), v)
		if err != nil {
			return err
		}
		page.waiting = slices.DeleteFunc(page.waiting, func(w askedlog.Word) bool {
			return !asker.Unknown(w.Word) || slices.ContainsFunc(page.bound, func(b casework.Binding) bool { return strings.Contains(" "+b.Word+" ", " "+w.Word+" ") })
		})
		for _, c := range page.counts {
			page.total += c.Count
		}
		page.form.groups = targetsOf(v)
	}
	return v.Show(w, status, vocabularyView(v, page))
}

// Bind answers POST /vocabulary.
func (p Pages) Bind(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	form, err := ui.ReadForm(w, r, 0)
	if err != nil {
		return err
	}
	defer form.Close()
	f := wordForm{word: form.Value("word"), to: form.Value("to"), reason: form.Value("reason"), question: form.Value("q")}
	asker, err := p.asker(r.Context(), v)
	if err != nil {
		return err
	}
	kind, id, _ := strings.Cut(f.to, "/")
	_, err = p.Office.Bind(r.Context(), v.Actor(), asker, vocabulary.Bound{Word: f.word, Kind: vocabulary.Kind(kind), ID: id, Reason: f.reason})
	switch {
	case err == nil && f.question != "" && len(person.FindPersonal(f.question)) == 0:
		return ui.Back(w, r, "/ask?"+url.Values{"q": {f.question}}.Encode(), "word-bound")
	case err == nil:
		return ui.Back(w, r, "/vocabulary", "word-bound")
	case ui.Correctable(err):
		f.faults = []ui.FieldFault{{Field: "word", Sentence: v.Fault(err)}}
		return p.showVocabulary(v, w, r, http.StatusUnprocessableEntity, f)
	default:
		return fmt.Errorf("bind word: %w", err)
	}
}

// Release answers POST /vocabulary/release: a bound word is taken back.
func (p Pages) Release(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	form, err := ui.ReadForm(w, r, 0)
	if err != nil {
		return err
	}
	defer form.Close()
	if err := p.Office.Release(r.Context(), v.Actor(), form.Value("word")); err != nil {
		return fmt.Errorf("release word: %w", err)
	}
	return ui.Back(w, r, "/vocabulary", "word-released")
}

// meaning names what a word is bound to, and where that is looked at.
func meaning(v *ui.Visit, b casework.Binding) (name, address string) {
	switch b.Kind {
	case vocabulary.Indicator:
		for _, x := range v.City.Indicators {
			if x.ID == b.ID {
				return v.IndicatorName(x), ui.IndicatorURL(b.ID)
			}
		}
	case vocabulary.Agency:
		return v.AgencyName(b.ID), ui.AgencyURL(b.ID)
	case vocabulary.Area:
		if x, ok := v.City.Areas.ByID(b.ID); ok {
			return v.AreaName(x.ID), ""
		}
	}
	return b.ID, ""
}

// day of an act, as the city reads its clock.
func day(v *ui.Visit, at time.Time) string { return v.Date(at.In(v.Now.Location())) }

// title says how many words there are.
func (p vocabularyPage) title(v *ui.Visit) string {
	if len(p.bound) == 0 {
		return v.T("vocabulary.title.none")
	}
	return v.T("vocabulary.title", "count", len(p.bound))
}

// share is how many of the counted questions ended in one way, in per cent.
func (p vocabularyPage) share(v *ui.Visit, c askedlog.Count) string {
	return v.Percent(100*float64(c.Count)/float64(p.total), 1)
}

// wordURL opens the form for a waiting word.
func wordURL(word string) string {
	return "/vocabulary?" + url.Values{"word": {word}}.Encode() + "#bind"
}
