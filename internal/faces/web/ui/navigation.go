package ui

import (
	"net/url"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/faces/text"
)

// link is one entry of the navigation.
type link struct {
	name, url string
	under     []string // addresses that belong to it besides its own
}

// here says whether the reader is on the entry's page or one below it.
func (l link) here(v *Visit) bool {
	for _, prefix := range append([]string{l.url}, l.under...) {
		if v.Here == prefix || prefix != "/" && strings.HasPrefix(v.Here, prefix+"/") {
			return true
		}
	}
	return false
}

// navigation lists the pages the reader may open.
func navigation(v *Visit) []link {
	all := []struct {
		link
		action casework.Action
	}{
		{link{v.T("web.nav.home"), "/", []string{"/agencies"}}, casework.SeeFiles},
		{link{v.T("ask.nav"), "/ask", []string{"/vocabulary", "/verified"}}, casework.SeeFiles},
		{link{v.T("matter.nav"), "/matters", []string{"/differences", "/visits", "/sources", "/calibration", "/compare"}}, casework.SeeDifferences},
		{link{v.T("web.nav.indicators"), "/indicators", nil}, casework.SeeFiles},
		{link{v.T("web.nav.checks"), "/checks", nil}, casework.CheckField},
		{link{v.T("web.nav.documents"), "/documents", nil}, casework.SeeFiles},
		{link{v.T("web.nav.search"), "/search", nil}, casework.SeeFiles},
		{link{v.T("web.nav.proposals"), "/proposals", nil}, casework.SeeProposals},
		{link{v.T("web.nav.reading"), "/reading", nil}, casework.SeeFiles},
		{link{v.T("evidence.nav"), "/evidence", nil}, casework.TakeEvidence},
		{link{v.T("web.nav.imports"), "/imports", nil}, casework.ImportReference},
		{link{v.T("web.nav.accounts"), "/accounts", nil}, casework.SeeAccounts},
	}
	var shown []link
	for _, entry := range all {
		if v.MaySome(entry.action) {
			shown = append(shown, entry.link)
		}
	}
	return shown
}

// otherLanguages are the languages a reader may switch to.
func otherLanguages(v *Visit) []text.Lang {
	var others []text.Lang
	for _, l := range text.Languages() {
		if l != v.Lang {
			others = append(others, l)
		}
	}
	return others
}

// languageName is a language's name in itself, so that those who read only it
// find it.
func languageName(l text.Lang) string {
	if l == text.EN {
		return "English"
	}
	return "Indonesia"
}

// Duty is the word for the reader's duty; with the agency where it has one.
func (v *Visit) Duty() string {
	role := v.Role(v.Account.Role)
	if v.Account.Agency == "" {
		return role
	}
	return role + " " + v.AgencyShort(v.Account.Agency)
}

// Done is the sentence about what was just done; empty when the address says
// nothing or something unknown.
func (v *Visit) Done() string {
	_, raw, _ := strings.Cut(v.Path, "?")
	query, err := url.ParseQuery(raw)
	if err != nil || query.Get("done") == "" {
		return ""
	}
	for _, what := range outcomes {
		if what == query.Get("done") {
			return v.T("web.done." + what)
		}
	}
	return ""
}

// outcomes are what Back can report, so that nobody else's words get onto a
// page through its address.
var outcomes = []string{
	"accepted", "merged", "rejected", "replied", "received", "received-before", "classified", "personal", "disabled", "welcome",
	"signed-out", "verified", "corrected", "figure-rejected", "undone",
	"checked", "checked-before", "evidence", "evidencesame", "word-bound", "word-released", "question-verified", "question-retired",
}
