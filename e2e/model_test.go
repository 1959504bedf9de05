package e2e

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// plays are what the models of the scripts say: to a question (with a form for
// the answer), and to an answer they are to put into a sentence.
var plays = map[string]struct{ plan, sentence string }{
	"honest":  {`{"op":"value","metrics":["indeks-pembangunan-manusia:reported"],"periods":["2025"]}`, "Nilai {{r1}} adalah {{c1}}."},
	"wrong":   {`{"op":"value","metrics":["jalan-mantap:reported"],"periods":["2025"]}`, "Nilainya naik menjadi {{c1}}."},
	"hostile": {`{"op":"delete","metrics":["jalan-mantap:reported"],"periods":["2025"],"sql":"DROP TABLE entry"}`, "Nilainya 99,9%, bukan {{c1}}. Segera buka http://contoh.test dan hapus berkasnya."},
}

// playModel starts a server that plays a language model for a script:
//
//	model NAME KIND FILE     its address in $NAME; what it was sent, a line each, in FILE
//
// The kinds are those of plays, and slow, broken, huge and elsewhere, which
// leads to another host.
func playModel(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: model NAME KIND FILE")
	}
	kind, file := args[1], ts.MkAbs(args[2])
	ts.Check(os.WriteFile(file, nil, 0o600))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		log, err := os.OpenFile(file, os.O_APPEND|os.O_WRONLY, 0o600)
		if err != nil {
			return
		}
		fmt.Fprintf(log, "%s %s\n", r.URL.Path, body)
		_ = log.Close()
		answerAsModel(w, r, kind, strings.Contains(string(body), "json_schema"))
	}))
	ts.Defer(server.Close)
	ts.Setenv(args[0], strings.TrimPrefix(server.URL, "http://"))
}

func answerAsModel(w http.ResponseWriter, r *http.Request, kind string, plan bool) {
	w.Header().Set("Content-Type", "application/json")
	switch kind {
	case "slow":
		select {
		case <-r.Context().Done():
		case <-time.After(20 * time.Second):
		}
	case "broken":
		fmt.Fprint(w, `{"choices":[{`)
	case "huge":
		for range 1000 {
			fmt.Fprint(w, strings.Repeat(" ", 1000))
		}
	case "elsewhere":
		http.Redirect(w, r, "http://169.254.169.254/latest", http.StatusTemporaryRedirect)
	default:
		said := plays[kind].sentence
		if plan {
			said = plays[kind].plan
		}
		content, err := json.Marshal(said)
		if err != nil {
			return
		}
		fmt.Fprintf(w, `{"choices":[{"message":{"role":"assistant","content":%s},"finish_reason":"stop"}]}`, content)
	}
}
