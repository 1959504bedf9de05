package web

import (
	"nyata/internal/casework"
	"nyata/internal/faces/web/inspector"
	"nyata/internal/faces/web/mayor"
	"nyata/internal/faces/web/operator"
	"nyata/internal/faces/web/public"
	"nyata/internal/faces/web/steward"
	"nyata/internal/faces/web/ui"
)

// Route is one page or act. Either it is public or it names the action of the
// policy a reader needs on at least one object; which objects, the handler
// asks casework.
type Route struct {
	Method  string
	Pattern string
	Action  casework.Action // empty only for public routes
	Public  bool            // open without signing in
	handle  ui.Handler
}

// routes is the whole table. A test walks over it for every role, and fails on
// a route that names no action of the policy.
func (s *server) routes() []Route {
	entry := public.Pages{Office: s.Office, Cookies: public.Cookies{Secure: s.Secure}, Limit: &public.Limit{}, Hint: s.Hint}
	home := mayor.Pages{Office: s.Office, Figures: ui.Figures{Facts: s.Facts, Office: s.Office}, Texts: s.Search, Counts: &mayor.Counts{}, Asked: s.Asked, Truths: s.Truths, Log: s.Log, Model: s.Model, Evidence: &mayor.Evidence{}}
	desk := operator.Pages{Office: s.Office, Documents: s.Documents, Search: s.Search, Sheets: s.Sheets, Files: s.Office, MaxUpload: s.MaxUpload, Progress: s.Progress}
	differences := inspector.Pages{Office: s.Office, MaxUpload: s.MaxUpload, Practice: s.Truths != nil}
	field := inspector.FieldPages{Field: s.Office}
	witness := steward.EvidencePages{Office: s.Office, Witness: s.Witness, Tray: steward.NewTray(s.Clock), MaxUpload: s.MaxUpload}
	office := steward.Pages{Office: s.Office, Importer: s.Importer, Origin: s.Origin, MaxUpload: s.MaxUpload}

	return []Route{
		{"GET", "/sign-in", "", true, entry.SignInForm},
		{"POST", "/sign-in", "", true, entry.SignIn},
		{"POST", "/sign-out", "", true, entry.SignOut},
		{"POST", "/language", "", true, entry.Language},
		{"GET", "/invitations/{token}", "", true, entry.InvitationForm},
		{"POST", "/invitations/{token}", "", true, entry.Accept},

		{"GET", "/{$}", casework.SeeFiles, false, home.Home},
		{"GET", "/ask", casework.SeeFiles, false, home.Ask},
		{"GET", "/ask.csv", casework.SeeFiles, false, home.AskTable},
		{"GET", "/vocabulary", casework.SeeReference, false, home.Vocabulary},
		{"POST", "/vocabulary", casework.BindWord, false, home.Bind},
		{"POST", "/vocabulary/release", casework.BindWord, false, home.Release},
		{"GET", "/verified", casework.SeeVerified, false, home.VerifiedQuestions},
		{"POST", "/verified", casework.VerifyQuestion, false, home.Verify},
		{"POST", "/verified/{id}/retire", casework.VerifyQuestion, false, home.Retire},
		{"GET", "/agencies/{id}", casework.SeeFiles, false, home.Agency},
		{"GET", "/indicators", casework.SeeFiles, false, home.Indicators},
		{"GET", "/indicators/{id}", casework.SeeFiles, false, home.Indicator},

		{"GET", "/matters", casework.SeeDifferences, false, differences.Matters},
		{"GET", "/matters/{id}", casework.SeeDifferences, false, differences.Matter},
		{"POST", "/matters/{id}/reply", casework.ReplyDifference, false, differences.ReplyMatter},
		{"GET", "/matters/{id}/files/{file}", casework.SeeReplies, false, differences.File(s.Office)},
		{"GET", "/visits", casework.SeeDifferences, false, differences.Visits},
		{"GET", "/calibration", casework.SeeDifferences, false, differences.Calibration},
		{"GET", "/sources", casework.SeeDifferences, false, home.Sources},
		{"GET", "/compare", casework.SeeDifferences, false, home.Compare},
		{"GET", "/differences", casework.SeeDifferences, false, differences.List},
		{"GET", "/differences/{id}", casework.SeeDifferences, false, differences.Difference},
		{"POST", "/differences/{id}/reply", casework.ReplyDifference, false, differences.Reply},
		{"GET", "/differences/{id}/files/{file}", casework.SeeReplies, false, differences.File(s.Office)},

		{"GET", "/checks", casework.CheckField, false, field.Tasks},
		{"GET", "/checks/new", casework.CheckField, false, field.Form},
		{"POST", "/checks", casework.CheckField, false, field.Record},
		{"GET", "/checks/{id}", casework.SeeFiles, false, field.Check},
		{"GET", "/checks/{id}/photos/{photo}", casework.SeeFiles, false, field.Photo},

		{"GET", "/documents", casework.SeeFiles, false, desk.List},
		{"POST", "/documents", casework.ReceiveFile, false, desk.Receive},
		{"GET", "/documents/{id}", casework.SeeFiles, false, desk.Document},
		{"GET", "/documents/{id}/file", casework.SeeFiles, false, desk.File},
		{"POST", "/documents/{id}/classify", casework.ClassifyFile, false, desk.Classify},
		{"POST", "/documents/{id}/personal", casework.ReleasePersonal, false, desk.Personal},
		{"GET", "/documents/{id}/view", casework.SeeFiles, false, desk.View},
		{"POST", "/documents/{id}/figures/{figure}", casework.JudgeFigure, false, desk.Judge},
		{"GET", "/documents/{id}/pages/{page}", casework.SeeFiles, false, desk.Image},
		{"GET", "/documents/{id}/pages/{page}/crop.png", casework.SeeFiles, false, desk.Crop},
		{"GET", "/figures/{id}", casework.SeeFiles, false, desk.Figure},
		{"GET", "/search", casework.SeeFiles, false, desk.Find},
		{"GET", "/reading", casework.SeeFiles, false, desk.Reading},

		{"GET", "/proposals", casework.SeeProposals, false, desk.Proposals},
		{"POST", "/proposals", casework.DecideProposal, false, desk.DecideMany},
		{"GET", "/proposals.xlsx", casework.DecideProposal, false, desk.Workbook},
		{"GET", "/proposals/{id}", casework.SeeProposals, false, desk.Proposal},
		{"POST", "/proposals/{id}", casework.DecideProposal, false, desk.Decide},

		{"GET", "/account", casework.ChangeOwnAccount, false, office.Own},
		{"POST", "/account", casework.ChangeOwnAccount, false, office.ChangePassword},
		{"GET", "/accounts", casework.SeeAccounts, false, office.Accounts},
		{"POST", "/accounts", casework.ManageAccounts, false, office.Create},
		{"POST", "/accounts/{id}/invite", casework.ManageAccounts, false, office.Invite},
		{"POST", "/accounts/{id}/disable", casework.ManageAccounts, false, office.Disable},
		{"GET", "/evidence", casework.TakeEvidence, false, witness.Evidence},
		{"POST", "/evidence", casework.TakeEvidence, false, witness.Take},
		{"GET", "/imports", casework.ImportReference, false, office.Imports},
		{"POST", "/imports", casework.ImportReference, false, office.Import},
	}
}
