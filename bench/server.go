package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"maps"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"nyata/internal/app"
)

// The bars of the pages.
const (
	pageTimeBar   = 50 * time.Millisecond // 99 of 100 answers
	pageWeightBar = 60_000                // bytes, compressed
	pageRequests  = 2000
)

// servedPages serves the practice city, signs in as its mayor and opens the
// pages a mayor opens, one after the other.
func servedPages(ctx context.Context, b *bench) (out []result, err error) {
	server, err := b.serve(ctx)
	if err != nil {
		return nil, err
	}
	defer func() {
		if ended := server.stop(); err == nil && ended != 0 {
			err = fmt.Errorf("the server ended with %d", ended)
		}
	}()
	if err := server.signIn(ctx); err != nil {
		return nil, err
	}
	addresses, err := server.walk(ctx)
	if err != nil {
		return nil, err
	}
	floor, err := bareAnswers(ctx, pageRequests/4)
	if err != nil {
		return nil, err
	}
	first, weights, err := server.time(ctx, addresses, len(addresses))
	if err != nil {
		return nil, err
	}
	before, err := processorTime()
	if err != nil {
		return nil, err
	}
	again, _, err := server.time(ctx, addresses, pageRequests)
	if err != nil {
		return nil, err
	}
	after, err := processorTime()
	if err != nil {
		return nil, err
	}
	machine, err := server.machineAnswers(ctx)
	if err != nil {
		return nil, err
	}
	if b.faults {
		byShape(addresses, again)
	}
	heaviest, weight := "", 0
	for _, address := range addresses {
		if weights[address] > weight {
			heaviest, weight = address, weights[address]
		}
	}
	p99 := share(again, 0.99)
	return []result{
		{
			name:   fmt.Sprintf("%d requests over %d pages", pageRequests, len(addresses)),
			figure: fmt.Sprintf("p50 %.1f ms, p99 %.1f ms; p99 is %.0f × that of a bare answer", ms(share(again, 0.5)), ms(p99), float64(p99)/float64(share(floor, 0.99))),
			bar:    fmt.Sprintf("p99 ≤ %.0f ms", ms(pageTimeBar)), outcome: reached(p99 <= pageTimeBar),
		},
		{
			name: "processor time of a request, server and visitor", figure: fmt.Sprintf("%.1f ms on average", ms((after-before)/pageRequests)),
		},
		{
			name: "the first visit of each, nothing kept yet", figure: fmt.Sprintf("p50 %.1f ms, slowest %.1f ms", ms(share(first, 0.5)), ms(share(first, 1))),
		},
		{
			name: "heaviest page, compressed", figure: fmt.Sprintf("%.1f kB (%s)", float64(weight)/1000, shape(heaviest)),
			bar: fmt.Sprintf("≤ %d kB", pageWeightBar/1000), outcome: reached(weight > 0 && weight <= pageWeightBar),
		},
		{
			name:   fmt.Sprintf("%d requests over %d lists of the machine interface", len(machine), len(machineLists)),
			figure: fmt.Sprintf("p50 %.1f ms, p99 %.1f ms", ms(share(machine, 0.5)), ms(share(machine, 0.99))),
			bar:    fmt.Sprintf("p99 ≤ %.0f ms", ms(pageTimeBar)), outcome: reached(share(machine, 0.99) <= pageTimeBar),
		},
		{
			name: "heaviest page with its style and scripts", figure: fmt.Sprintf("%.1f kB", float64(weight+weights["assets"])/1000),
			bar: fmt.Sprintf("≤ %d kB", pageWeightBar/1000), outcome: reached(weight > 0 && weight+weights["assets"] <= pageWeightBar),
		},
	}, nil
}

// machineLists are what programs ask the machine interface for.
var machineLists = []string{
	"/api/v1/facts", "/api/v1/facts?limit=1000", "/api/v1/facts?agency=dinkes&within=2026&measure=reported", "/api/v1/facts?as_of=20",
	"/api/v1/sums?group=agency&group=year&measure=realised", "/api/v1/documents", "/api/v1/differences", "/api/v1/indicators",
	"/api/v1/agencies", "/api/v1/areas", "/api/v1/proposals", "/api/openapi.json", "/readyz", "/metrics",
}

// machineAnswers asks the machine interface with the visitor's session, each
// list once before it counts.
func (s *served) machineAnswers(ctx context.Context) ([]time.Duration, error) {
	if _, _, err := s.time(ctx, machineLists, len(machineLists)); err != nil {
		return nil, err
	}
	took, _, err := s.time(ctx, machineLists, pageRequests/2)
	return took, err
}

// byShape lists what each kind of page takes.
func byShape(addresses []string, took []time.Duration) {
	kinds := map[string][]time.Duration{}
	for i, d := range took {
		kind := shape(addresses[i%len(addresses)])
		kinds[kind] = append(kinds[kind], d)
	}
	for _, kind := range slices.Sorted(maps.Keys(kinds)) {
		fmt.Printf("%-60s %5d requests, p50 %.1f ms, p99 %.1f ms\n", kind, len(kinds[kind]), ms(share(kinds[kind], 0.5)), ms(share(kinds[kind], 0.99)))
	}
}

// processorTime is what this process has used on all cores; it tells a slow page
// from a busy machine.
func processorTime() (time.Duration, error) {
	var u unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &u); err != nil {
		return 0, fmt.Errorf("ask for processor time: %w", err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()), nil
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// share is the time within which so much of all answers came.
func share(all []time.Duration, part float64) time.Duration {
	sorted := slices.Sorted(slices.Values(all))
	return sorted[min(len(sorted)-1, int(part*float64(len(sorted))))]
}

// served is a server over the practice city, with somebody who visits it.
type served struct {
	base   string
	client *http.Client
	cancel context.CancelFunc
	ended  chan int
}

// serve starts the practice city in this process and waits until all of it is
// read and checked.
func (b *bench) serve(ctx context.Context) (*served, error) {
	jar, err := cookiejar.New(nil)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	s := &served{cancel: cancel, ended: make(chan int, 1), client: &http.Client{
		Jar: jar, Timeout: time.Minute,
		Transport: &http.Transport{DisableCompression: true}, // the weight is counted as it comes
	}}
	said, saying := io.Pipe()
	env := append(os.Environ(), "NYATA_LANG=en", "NYATA_CACHE="+b.cache)
	go func() {
		code := app.Run(ctx, []string{"demo", "--data", filepath.Join(b.work, "served"), "--address", "127.0.0.1:0"}, env, strings.NewReader(""), saying, saying)
		_ = saying.Close()
		s.ended <- code
	}()
	address := regexp.MustCompile(`http://127\.0\.0\.1:\d+`)
	var heard strings.Builder
	lines := bufio.NewScanner(said)
	for lines.Scan() {
		fmt.Fprintln(&heard, lines.Text())
		if s.base == "" {
			s.base = address.FindString(lines.Text())
		}
		if s.base != "" && strings.HasPrefix(lines.Text(), "Done: ") && !strings.HasPrefix(lines.Text(), "Done: 0 ") {
			go func() { _, _ = io.Copy(io.Discard, said) }()
			return s, nil
		}
	}
	cancel()
	return nil, fmt.Errorf("the practice city does not come up: %s", heard.String())
}

func (s *served) stop() int {
	s.cancel()
	return <-s.ended
}

func (s *served) signIn(ctx context.Context) error {
	form := url.Values{"login": {"walikota"}, "password": {"kota-contoh-2026"}}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.base+"/sign-in", strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	answer, err := s.client.Do(r)
	if err != nil {
		return fmt.Errorf("sign in: %w", err)
	}
	if err := answer.Body.Close(); err != nil {
		return err
	}
	if answer.Request.URL.Path != "/" {
		return fmt.Errorf("sign in leads to %s", answer.Request.URL)
	}
	return nil
}

// get opens an address and gives its body as it came.
func (s *served) get(ctx context.Context, address, encoding string) ([]byte, time.Duration, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, s.base+address, nil)
	if err != nil {
		return nil, 0, err
	}
	r.Header.Set("Accept-Encoding", encoding)
	start := time.Now()
	answer, err := s.client.Do(r)
	if err != nil {
		return nil, 0, fmt.Errorf("open %s: %w", address, err)
	}
	body, err := io.ReadAll(answer.Body)
	took := time.Since(start)
	if closed := answer.Body.Close(); err == nil {
		err = closed
	}
	if err != nil || answer.StatusCode != http.StatusOK {
		return nil, 0, fmt.Errorf("open %s: %s %w", address, answer.Status, err)
	}
	return body, took, nil
}

// perShape is how many pages of one kind are visited.
const perShape = 8

var (
	links  = regexp.MustCompile(`href="(/[^"#]*)`)
	ids    = regexp.MustCompile(`\b(?:[dp]-)?[0-9a-f]{12,}[0-9a-f-]*`)
	assets = regexp.MustCompile(`(?:href|src)="(/static/[^"]+\.(?:css|js)[^"]*)"`)
)

// shape is what like pages have in common.
func shape(address string) string {
	path, query, _ := strings.Cut(address, "?")
	path = ids.ReplaceAllString(path, "…")
	parts := strings.Split(path, "/")
	if len(parts) == 3 && parts[2] != "" {
		parts[2] = "…"
	}
	path = strings.Join(parts, "/")
	var names []string
	for _, pair := range strings.Split(query, "&") {
		name, _, _ := strings.Cut(strings.TrimPrefix(pair, "amp;"), "=")
		names = append(names, name)
	}
	return strings.TrimRight(path+"?"+strings.Join(names, "&"), "?")
}

// walk lists the pages that links lead to from the first, a few of each shape.
func (s *served) walk(ctx context.Context) ([]string, error) {
	out, seen, shapes := []string{"/"}, map[string]bool{"/": true}, map[string]int{}
	for i := 0; i < len(out); i++ {
		body, _, err := s.get(ctx, out[i], "identity")
		if err != nil {
			return nil, err
		}
		for _, m := range links.FindAllStringSubmatch(string(body), -1) {
			address := strings.ReplaceAll(m[1], "&amp;", "&")
			if seen[address] || strings.HasPrefix(address, "/static/") || strings.HasSuffix(address, "/file") || strings.HasSuffix(address, ".xlsx") || strings.Contains(address, "/pages/") {
				continue
			}
			seen[address] = true
			if kind := shape(address); shapes[kind] < perShape {
				shapes[kind]++
				out = append(out, address)
			}
		}
	}
	return out, nil
}

// time opens pages in turn, so many times in all, and gives the time of each
// answer and the weight of each page.
func (s *served) time(ctx context.Context, addresses []string, requests int) ([]time.Duration, map[string]int, error) {
	took, weights := make([]time.Duration, 0, requests), map[string]int{}
	for i := range requests {
		address := addresses[i%len(addresses)]
		body, d, err := s.get(ctx, address, "gzip")
		if err != nil {
			return nil, nil, err
		}
		took = append(took, d)
		weights[address] = len(body)
	}
	page, _, err := s.get(ctx, addresses[0], "identity")
	if err != nil {
		return nil, nil, err
	}
	for _, m := range assets.FindAllStringSubmatch(string(page), -1) {
		body, _, err := s.get(ctx, m[1], "gzip")
		if err != nil {
			return nil, nil, err
		}
		weights["assets"] += len(body)
	}
	return took, weights, nil
}

// bareAnswers is how long answers of a few bytes take over the same network in
// the same process: the floor that no page can go below.
func bareAnswers(ctx context.Context, requests int) ([]time.Duration, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, fmt.Errorf("listen: %w", err)
	}
	bare := &http.Server{ReadHeaderTimeout: time.Minute, Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "nyata") })}
	go func() { _ = bare.Serve(listener) }()
	defer func() { _ = bare.Close() }()
	s := &served{base: "http://" + listener.Addr().String(), client: &http.Client{Timeout: time.Minute}}
	var took []time.Duration
	for range requests {
		_, d, err := s.get(ctx, "/", "identity")
		if err != nil {
			return nil, err
		}
		took = append(took, d)
	}
	return took, nil
}
