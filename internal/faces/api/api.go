// Package api is the machine interface over HTTP: /api/v1 over the one query
// layer, described by /api/openapi.json, beside what those who run a server
// ask of it: /healthz, /readyz, /metrics. It reads through interfaces of its
// own, writes through casework only, and keeps the same policy as the pages.
package api

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"nyata/internal/casework"
	"nyata/internal/casework/asking"
	"nyata/internal/casework/intake"
	"nyata/internal/faces/text"
	"nyata/internal/faces/web/public"
	"nyata/internal/judgement/mention"
	"nyata/internal/judgement/weigh"
	"nyata/internal/record/account"
	"nyata/internal/record/asked"
	"nyata/internal/record/difference"
	"nyata/internal/record/metric"
	"nyata/internal/record/observation"
	"nyata/internal/record/proposal"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// Office is what the interface asks of casework. Every list holds only what
// the actor may see.
type Office interface {
	Receipts(ctx context.Context, actor casework.Actor, f receipt.Filter) ([]receipt.Receipt, error)
	Receipt(ctx context.Context, actor casework.Actor, id string) (receipt.Receipt, error)
	Observation(ctx context.Context, actor casework.Actor, id string) ([]observation.Recorded, error)
	Shown(ctx context.Context, actor casework.Actor, cells []metric.Cell) ([]metric.Cell, error)
	Differences(ctx context.Context, actor casework.Actor) (version string, ds []difference.Difference, err error)
	Totals(ctx context.Context, actor casework.Actor) ([]weigh.Total, error)
	Beliefs(ctx context.Context, actor casework.Actor) (version string, all []weigh.Belief, err error)
	Mentioned(ctx context.Context, actor casework.Actor, index casework.TextIndex, w mention.Wanted, city *reference.City) ([]mention.List, error)
	Passages(ctx context.Context, actor casework.Actor, index casework.TextIndex, w mention.Wanted, limit int) ([]casework.Cited, error)
	Proposals(ctx context.Context, actor casework.Actor, state proposal.State) ([]proposal.Proposal, error)
	Words(ctx context.Context, actor casework.Actor, asOf *int64, history bool) ([]casework.Binding, error)
	NoteAsked(ctx context.Context, a asked.Asked) error
	Size(ctx context.Context) (int64, error)
	AsOf(ctx context.Context, at time.Time) (int64, error)

	Receive(ctx context.Context, actor casework.Actor, in casework.Incoming) (r receipt.Receipt, fresh bool, err error)
	Answered(ctx context.Context, actor casework.Actor, key string) (casework.GivenAnswer, bool, error)
	NoteAnswer(ctx context.Context, actor casework.Actor, key string, a casework.GivenAnswer) error

	SignIn(ctx context.Context, login, password string) (token string, s account.Session, a account.Account, err error)
	SignOut(ctx context.Context, token string) error
	Session(ctx context.Context, token string) (casework.Actor, account.Account, error)
}

// Facts is the query layer over everything recorded. It knows no readers.
type Facts interface {
	Query(ctx context.Context, q metric.Query) (metric.Result, error)
}

// Deps is what the interface is made of.
type Deps struct {
	Office    Office
	Facts     Facts
	Index     casework.TextIndex // over the running text of all documents
	City      func() *reference.City
	Progress  func() intake.Progress // of reading; may be nil
	Asked     *asking.Kept           // what understands questions, shared with the pages; its own when nil
	Model     asking.Model           // a language model; nil for none
	Texts     *text.Catalogue
	Clock     func() time.Time
	Log       *slog.Logger
	Meter     *Meter
	Version   string // of the program
	Secure    bool   // people reach the server by TLS
	MaxUpload int64  // bytes of one sent file; DefaultUpload when 0
}

// DefaultUpload is the largest file that can be sent.
const DefaultUpload = 128 << 20

type server struct {
	Deps
	limit    public.Limit
	document []byte // the description of the interface

	writing sync.Mutex // over a write with an Idempotency-Key, so that two of one key never run side by side
}

// Paths are what New answers below; everything else is for the pages.
func Paths() []string { return []string{"/api/", "/healthz", "/readyz", "/metrics"} }

// New makes the handler.
func New(deps Deps) (http.Handler, error) {
	if deps.MaxUpload == 0 {
		deps.MaxUpload = DefaultUpload
	}
	if deps.Asked == nil {
		deps.Asked = &asking.Kept{}
	}
	if deps.Meter == nil {
		deps.Meter = NewMeter()
	}
	s := &server{Deps: deps}
	var err error
	if s.document, err = describe(s.routes(), deps.Version); err != nil {
		return nil, fmt.Errorf("describe machine interface: %w", err)
	}
	mux := http.NewServeMux()
	for _, route := range s.routes() {
		mux.Handle(route.Method+" "+route.Pattern, s.serve(route))
	}
	mux.Handle("/", s.serve(Route{Public: true, handle: nothing}))
	return s.guard(mux), nil
}
