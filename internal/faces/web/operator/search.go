package operator

import (
	"fmt"
	"net/http"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/person"
	"nyata/internal/judgement/rules"
	"nyata/internal/record/receipt"
)

// The most passages a search shows, and bytes of a question.
const (
	passagesShown   = 30
	passagesLooked  = 120 // of which those that say nearly the same are one
	longestQuestion = 300
)

// finding is what a search shows.
type finding struct {
	question string
	personal bool // the question holds personal data: nothing was looked for
	hits     []passageHit
}

// passageHit is a passage with its document, and the passages of other years
// that say nearly the same.
type passageHit struct {
	casework.Hit
	document receipt.Receipt
	again    []passageHit
}

// Find answers GET /search?q=.
func (p Pages) Find(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	said := strings.Join(strings.Fields(strings.ToValidUTF8(r.URL.Query().Get("q"), "")), " ")
	page := finding{question: said[:min(len(said), longestQuestion)]}
	page.question = strings.ToValidUTF8(page.question, "")
	if len(person.FindAll(page.question)) > 0 { // it shall not stay in an address
		http.Redirect(w, r, "/search?refused=1", http.StatusSeeOther)
		return nil
	}
	page.personal = r.URL.Query().Get("refused") != ""
	if page.question == "" {
		return v.Show(w, http.StatusOK, searchPage(v, page))
	}
	all, err := p.Office.Receipts(r.Context(), v.Actor(), receipt.Filter{})
	if err != nil {
		return fmt.Errorf("list receipts: %w", err)
	}
	byID := make(map[string]receipt.Receipt, len(all))
	for _, one := range all {
		byID[one.ID] = one
	}
	hits, err := p.Search.Find(r.Context(), page.question, passagesLooked, func(id string) bool { _, may := byID[id]; return may })
	if err != nil {
		return fmt.Errorf("search: %w", err)
	}
	for _, h := range hits {
		page.add(passageHit{Hit: h, document: byID[h.Source.SHA256]})
	}
	page.hits = page.hits[:min(len(page.hits), passagesShown)]
	return v.Show(w, http.StatusOK, searchPage(v, page))
}

// add puts a passage below one of another year that says nearly the same, or by
// itself.
func (f *finding) add(h passageHit) {
	for i := range f.hits {
		if other := &f.hits[i]; other.Year != h.Year && rules.Alike(other.Text, h.Text) {
			other.again = append(other.again, h)
			return
		}
	}
	f.hits = append(f.hits, h)
}

func (f finding) title(v *ui.Visit) string {
	switch {
	case f.question == "":
		return v.T("web.search.title")
	case len(f.hits) == 0:
		return v.T("web.search.title.none", "question", f.question)
	default:
		return v.T("web.search.title.found", "count", len(f.hits), "question", f.question)
	}
}

// url opens the document at the passage, the words of the question marked.
func (h passageHit) url(question string) string {
	return found{words: question}.keep(ui.PlaceOfSource(h.Source).URL())
}

// where names the passage's document and place.
func (h passageHit) where(v *ui.Visit) string {
	name := ui.FileName(h.document.Name)
	if h.Source.Page == 0 && h.Source.Cell == "" {
		return name
	}
	return name + ", " + v.Where(ui.PlaceOfSource(h.Source))
}
