package public

import (
	"errors"
	"fmt"
	"net/http"

	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
)

// invitation is what the page of an invitation shows.
type invitation struct {
	account account.Account
	token   string
	faults  []ui.FieldFault
}

// InvitationForm answers GET /invitations/{token}.
func (p Pages) InvitationForm(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	page, err := p.invitation(r)
	if err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, invitationPage(v, page))
}

func (p Pages) invitation(r *http.Request) (invitation, error) {
	token := r.PathValue("token")
	invited, err := p.Office.Invitation(r.Context(), token)
	if errors.Is(err, fault.NotFound) || errors.Is(err, fault.Forbidden) || errors.Is(err, fault.Conflict) {
		return invitation{}, fault.Wrap(err, fault.NotFound, "web.invitation.closed")
	}
	if err != nil {
		return invitation{}, fmt.Errorf("find invitation: %w", err)
	}
	return invitation{account: invited, token: token}, nil
}

// Accept answers POST /invitations/{token}: the person chooses a password.
// What makes a password good enough is for casework to say.
func (p Pages) Accept(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	page, err := p.invitation(r)
	if err != nil {
		return err
	}
	form, err := ui.ReadForm(w, r, 0)
	if err != nil {
		return err
	}
	defer form.Close()
	password := form.Value("password")
	if password != form.Value("again") {
		page.faults = append(page.faults, ui.FieldFault{Field: "again", Sentence: v.T("web.invitation.differ")})
	}
	if len(page.faults) == 0 {
		_, err := p.Office.AcceptInvitation(r.Context(), page.token, password)
		if err == nil {
			return ui.Back(w, r, "/sign-in", "welcome")
		}
		if !ui.Correctable(err) {
			return fmt.Errorf("accept invitation: %w", err)
		}
		page.faults = append(page.faults, ui.FieldFault{Field: "password", Sentence: v.Fault(err)})
	}
	return v.Show(w, http.StatusUnprocessableEntity, invitationPage(v, page))
}
