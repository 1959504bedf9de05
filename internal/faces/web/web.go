// Package web serves the pages: one table of routes, each with the action of
// the policy it needs, and around them what every answer shares: who asks, the
// language, the headers, compression, and the page for what went wrong.
//
// It reads through interfaces of its own, writes through casework only, and
// never sees a store. No page needs a script to be read.
package web

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"nyata/internal/casework"
	"nyata/internal/casework/asking"
	"nyata/internal/casework/intake"
	"nyata/internal/faces/text"
	"nyata/internal/faces/web/inspector"
	"nyata/internal/faces/web/mayor"
	"nyata/internal/faces/web/operator"
	"nyata/internal/faces/web/public"
	"nyata/internal/faces/web/steward"
	"nyata/internal/faces/web/ui"
	"nyata/internal/record/account"
	"nyata/internal/record/reference"
)

// Office is everything the pages ask of casework; *casework.Office is one.
type Office interface {
	mayor.Office
	operator.Office
	inspector.Office
	inspector.Field
	steward.Office
	public.Office
	ui.Opener
	Session(ctx context.Context, token string) (casework.Actor, account.Account, error)
}

// Deps is what the pages are made of. All fields are needed unless they say
// otherwise.
type Deps struct {
	Office    Office
	Facts     ui.Facts
	Documents operator.Documents
	Search    casework.TextIndex
	Sheets    operator.ProposalSheets
	Truths    mayor.Truths // nil but in the practice city
	Importer  steward.Importer
	Witness   steward.Witness
	City      func() *reference.City // as it is now; an import changes it
	Progress  func() intake.Progress // of reading; may be nil
	Texts     *text.Catalogue
	Clock     func() time.Time
	Log       *slog.Logger
	Asked     *asking.Kept // what understands questions, shared with the machine interface; its own when nil
	Model     asking.Model // a language model; nil for none
	Secure    bool         // people reach the server by TLS, its own or a proxy's
	Origin    string       // what addresses in invitations begin with; may be empty
	Hint      string       // shown below the sign-in form; may be empty
	MaxUpload int64        // bytes of one sent file; DefaultUpload when 0
}

// DefaultUpload is the largest file that can be sent through a page: scans of
// a few hundred printed pages fit.
const DefaultUpload = 128 << 20

// server answers requests.
type server struct {
	Deps
	assets *ui.Assets
	mux    *http.ServeMux
}

// New makes the handler of all pages.
func New(deps Deps) (http.Handler, error) {
	if deps.MaxUpload == 0 {
		deps.MaxUpload = DefaultUpload
	}
	if deps.Asked == nil {
		deps.Asked = &asking.Kept{}
	}
	assets, err := ui.LoadAssets()
	if err != nil {
		return nil, fmt.Errorf("load assets: %w", err)
	}
	s := &server{Deps: deps, assets: assets, mux: http.NewServeMux()}
	for _, route := range s.routes() {
		s.mux.Handle(route.Method+" "+route.Pattern, s.serve(route))
	}
	s.mux.Handle("GET "+ui.StaticPath, assets)
	s.mux.Handle("/", s.nothing())
	return headers(deps.Secure, compress(s.guardWrites(s.mux))), nil
}
