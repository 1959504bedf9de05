package steward

import (
	"fmt"
	"net/http"

	"nyata/internal/faces/web/ui"
)

// Own answers GET /account: the reader's own account.
func (p Pages) Own(v *ui.Visit, w http.ResponseWriter, _ *http.Request) error {
	return v.Show(w, http.StatusOK, ownPage(v, nil))
}

// ChangePassword answers POST /account: a new password ends every session of
// the account, this one too.
func (p Pages) ChangePassword(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	form, err := ui.ReadForm(w, r, 0)
	if err != nil {
		return err
	}
	defer form.Close()
	chosen := form.Value("password")
	if chosen != form.Value("again") {
		return v.Show(w, http.StatusUnprocessableEntity, ownPage(v, []ui.FieldFault{{Field: "again", Sentence: v.T("web.invitation.differ")}}))
	}
	err = p.Office.ChangePassword(r.Context(), v.Actor(), form.Value("old"), chosen)
	switch {
	case err == nil:
		return ui.Back(w, r, "/sign-in", "welcome")
	case ui.Correctable(err): // which of the passwords it is about, casework says
		return v.Show(w, http.StatusUnprocessableEntity, ownPage(v, []ui.FieldFault{{Sentence: v.Fault(err)}}))
	default:
		return fmt.Errorf("change password: %w", err)
	}
}
