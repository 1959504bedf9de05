package e2e

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"regexp"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// visitorKey finds a script's visitor.
type visitorKey struct{}

// newVisitor is somebody who visits a server with a browser that keeps cookies
// and does not go by itself where an answer points to.
func newVisitor() (*http.Client, error) {
	jar, err := cookiejar.New(nil)
	if err != nil {
		return nil, err
	}
	return &http.Client{
		Jar:           jar,
		Timeout:       patience,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}, nil
}

func visitor(ts *testscript.TestScript) *http.Client {
	return ts.Value(visitorKey{}).(*http.Client)
}

// port finds an address nothing listens on.
func port(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: port NAME")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	ts.Setenv(args[0], listener.Addr().String())
	ts.Check(listener.Close())
}

// signIn signs in as a person would.
func signIn(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 3 {
		ts.Fatalf("usage: signin URL LOGIN PASSWORD")
	}
	form := url.Values{"login": {args[1]}, "password": {args[2]}}
	request, err := http.NewRequest(http.MethodPost, args[0]+"/sign-in", strings.NewReader(form.Encode()))
	ts.Check(err)
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.Header.Set("Origin", args[0]) // as a browser does; without it the server refuses
	response, err := visitor(ts).Do(request)
	ts.Check(err)
	ts.Check(response.Body.Close())
	if in := response.StatusCode == http.StatusSeeOther; in == neg {
		ts.Fatalf("sign in as %s: the server answers %s", args[1], response.Status)
	}
}

// await asks until a server answers with a page that matches.
func await(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 || len(args) > 2 {
		ts.Fatalf("usage: await URL [PATTERN]")
	}
	pattern := regexp.MustCompile("")
	if len(args) == 2 {
		pattern = regexp.MustCompile(args[1])
	}
	last := errors.New("not asked")
	for deadline := time.Now().Add(2 * patience); time.Now().Before(deadline); time.Sleep(100 * time.Millisecond) {
		var status string
		var body []byte
		if status, body, last = fetch(ts, args[0]); last != nil {
			continue
		}
		if status[0] < '5' && pattern.Match(body) {
			return
		}
		last = fmt.Errorf("it answers %s without a match of %q:\n%s", status, pattern, body)
	}
	ts.Fatalf("%s: %v", args[0], last)
}

// get prints a page: its status, where it points to, and its body. With ! it
// must be refused.
func get(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 1 {
		ts.Fatalf("usage: get URL")
	}
	status, body, err := fetch(ts, args[0])
	ts.Check(err)
	_, err = fmt.Fprintf(ts.Stdout(), "%s\n%s\n", status, body)
	ts.Check(err)
	if refused := status[0] >= '4'; refused != neg {
		ts.Fatalf("%s answers %s", args[0], status)
	}
}

// post sends a form the way a browser does from a page of the server.
func post(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: post URL NAME=VALUE…")
	}
	form := url.Values{}
	for _, field := range args[1:] {
		name, value, ok := strings.Cut(field, "=")
		if !ok {
			ts.Fatalf("%s is not NAME=VALUE", field)
		}
		form.Set(name, value)
	}
	request, err := http.NewRequest(http.MethodPost, args[0], strings.NewReader(form.Encode()))
	ts.Check(err)
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.Header.Set("Sec-Fetch-Site", "same-origin")
	response, err := visitor(ts).Do(request)
	ts.Check(err)
	body, err := io.ReadAll(response.Body)
	ts.Check(errors.Join(err, response.Body.Close()))
	_, err = fmt.Fprintf(ts.Stdout(), "%s %s\n%s\n", response.Status, response.Header.Get("Location"), body)
	ts.Check(err)
}

// fetch gives the status of a page, with the address it points to, and its
// body.
func fetch(ts *testscript.TestScript, address string) (status string, body []byte, err error) {
	response, err := visitor(ts).Get(address)
	if err != nil {
		return "", nil, err
	}
	body, err = io.ReadAll(response.Body)
	if err = errors.Join(err, response.Body.Close()); err != nil {
		return "", nil, err
	}
	status = response.Status
	if to := response.Header.Get("Location"); to != "" {
		status += " to " + to
	}
	return status, body, nil
}

// askProgram puts a question to the machine interface, as a page of the server
// might.
func askProgram(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: put URL QUESTION")
	}
	question, err := json.Marshal(map[string]string{"question": args[1]})
	ts.Check(err)
	request, err := http.NewRequest(http.MethodPost, args[0]+"/api/v1/ask", bytes.NewReader(question))
	ts.Check(err)
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Sec-Fetch-Site", "same-origin")
	response, err := visitor(ts).Do(request)
	ts.Check(err)
	body, err := io.ReadAll(response.Body)
	ts.Check(errors.Join(err, response.Body.Close()))
	_, err = fmt.Fprintf(ts.Stdout(), "%s\n%s\n", response.Status, body)
	ts.Check(err)
}
