package api

import (
	"net/http"
	"reflect"
	"slices"

	"nyata/internal/casework"
	"nyata/internal/faces/text"
)

// Route is one operation. Either it is public or it names the action of the
// policy a caller needs on at least one object; on which objects, casework
// decides.
type Route struct {
	Method  string
	Pattern string
	Action  casework.Action // empty only for public routes
	Public  bool
	summary string
	query   []parameter
	body    reflect.Type // JSON it takes; nil for none or a file
	file    bool         // takes the bytes of a file
	answers reflect.Type // JSON it answers; nil for plain text or nothing
	status  int          // when all went well
	handle  handler
}

type handler func(s *server, v *visit, w http.ResponseWriter, r *http.Request) error

// visit is one request: who asks, in which language.
type visit struct {
	text.Printer
	actor casework.Actor
	token string
}

// parameter is one of a query.
type parameter struct {
	name, about string
	many        bool // may be given several times
	number      bool
}

func answer[T any]() reflect.Type { return reflect.TypeFor[T]() }

var paging = []parameter{
	{"limit", "most items of one answer, 1 to 1000; 100 when not given", false, true},
	{"cursor", "the next of the answer before", false, false},
}

// routes is the whole table. Tests hold the description, the policy and the
// answers against it.
func (s *server) routes() []Route {
	ok := http.StatusOK
	return []Route{
		{"GET", "/healthz", "", true, "Whether the process answers.", nil, nil, false, nil, ok, health},
		{"GET", "/readyz", "", true, "Whether ledger and facts can be asked.", nil, nil, false, nil, ok, ready},
		{"GET", "/metrics", casework.SeeLedger, false, "Counters in the text format of Prometheus.", nil, nil, false, nil, ok, metrics},
		{"GET", "/api/openapi.json", "", true, "This description.", nil, nil, false, nil, ok, description},

		{"POST", "/api/v1/sessions", "", true, "Sign in; the token goes into the header Authorization: Bearer.", nil, answer[credentials](), false, answer[Session](), http.StatusCreated, openSession},
		{"DELETE", "/api/v1/sessions", casework.ChangeOwnAccount, false, "Sign out.", nil, nil, false, nil, http.StatusNoContent, closeSession},

		{"GET", "/api/v1/facts", casework.SeeFiles, false, "Figures as documents state them, each with its place.", append(factParameters(), paging...), nil, false, answer[FactList](), ok, listFacts},
		{"GET", "/api/v1/facts/{id}", casework.SeeFiles, false, "Every belief held about one place of a document, oldest first.", nil, nil, false, answer[History](), ok, factHistory},
		{"GET", "/api/v1/sums", casework.SeeFiles, false, "Sums of figures by group; a sum that would mean nothing is refused with the reason.", append(append(factParameters(), parameter{"group", "dimension to group by: indicator, subject, type, measure, agency, area, period, year, span, stage, state or file", true, false}), paging...), nil, false, answer[Sums](), ok, listSums},

		{"POST", "/api/v1/ask", casework.SeeFiles, false, "A typed question, or a plan, answered with the place of every figure; what is not understood is refused with its word. Nothing is changed.", nil, answer[AskedQuestion](), false, answer[Answer](), ok, askQuestion},

		{"GET", "/api/v1/documents", casework.SeeFiles, false, "Received documents and what became of each.", append([]parameter{{"agency", "agency id", false, false}, {"type", "kind of document", false, false}, {"state", "received, reading, read, partly or unreadable", false, false}, asOf}, paging...), nil, false, answer[Documents](), ok, listDocuments},
		{"POST", "/api/v1/documents", casework.ReceiveFile, false, "Hand in a document. The same bytes again change nothing.", []parameter{{"name", "the file's name", false, false}, {"agency", "agency id; the caller's own when not given", false, false}}, nil, true, answer[Document](), http.StatusCreated, receiveDocument},
		{"GET", "/api/v1/documents/{id}", casework.SeeFiles, false, "One document.", nil, nil, false, answer[Document](), ok, oneDocument},

		{"GET", "/api/v1/differences", casework.SeeDifferences, false, "Figures that cannot both be right, as rules found them now. They are no audit findings.", append([]parameter{{"agency", "agency id", false, false}, {"rule", "rule id", false, false}, {"status", "counted, note or possible_misreading", false, false}}, paging...), nil, false, answer[Differences](), ok, listDifferences},
		{"GET", "/api/v1/differences/{id}", casework.SeeDifferences, false, "One difference.", nil, nil, false, answer[Difference](), ok, oneDifference},

		{"GET", "/api/v1/totals", casework.SeeDifferences, false, "What is believed of an indicator over the areas of an agency, a kecamatan or the city, by month, with and without agencies' reports. Estimates, and no audit findings.", slices.Concat(totalParameters, paging), nil, false, answer[Totals](), ok, listTotals},

		{"GET", "/api/v1/indicators", casework.SeeReference, false, "The city's dictionary of indicators.", paging, nil, false, answer[Indicators](), ok, listIndicators},
		{"GET", "/api/v1/agencies", casework.SeeReference, false, "The city's agencies.", paging, nil, false, answer[Agencies](), ok, listAgencies},
		{"GET", "/api/v1/areas", casework.SeeReference, false, "The city's areas.", paging, nil, false, answer[Areas](), ok, listAreas},
		{"GET", "/api/v1/proposals", casework.SeeProposals, false, "Subjects that match no indicator yet.", append([]parameter{{"state", "proposed, accepted, merged or rejected", false, false}}, paging...), nil, false, answer[Proposals](), ok, listProposals},
	}
}
