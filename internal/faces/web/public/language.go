package public

import (
	"net/http"
	"time"

	"nyata/internal/faces/text"
	"nyata/internal/faces/web/ui"
)

// languageCookie holds the reader's language; it says nothing else about them.
const languageCookie = "lang"

// Language answers POST /language: it keeps the choice in a cookie and leads
// back to where the reader was.
func (p Pages) Language(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	form, err := ui.ReadForm(w, r, 0)
	if err != nil {
		return err
	}
	defer form.Close()
	chosen := text.Match(form.Value("language"))
	p.Cookies.keep(w, languageCookie, string(chosen), v.Now.AddDate(1, 0, 0).In(time.UTC))
	return ui.Back(w, r, Local(form.Value("back")), "")
}

// LanguageOf is the language a request asks for: the reader's own choice, then
// that of the account, else Indonesian. A browser's wish is not asked for,
// since machines in an office are seldom set up by those who use them.
func LanguageOf(r *http.Request, account string) text.Lang {
	if cookie, err := r.Cookie(languageCookie); err == nil {
		return text.Match(cookie.Value)
	}
	return text.Match(account)
}
