package api

import (
	"cmp"
	"fmt"
	"io"
	"net/http"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// bounds are the upper ends of the buckets of answering times, in seconds.
var bounds = []float64{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5}

// Meter counts requests by route and times them. Routes are patterns, so that
// no name or id gets into a label.
type Meter struct {
	mu     sync.Mutex
	routes map[string]*timed
	codes  map[counted]int64
}

type timed struct {
	buckets []int64 // one for each bound, and one beyond
	sum     float64
	count   int64
}

type counted struct {
	route string
	code  int
}

// NewMeter makes a meter that has counted nothing.
func NewMeter() *Meter { return &Meter{routes: map[string]*timed{}, codes: map[counted]int64{}} }

// Around counts what a handler answers.
func (m *Meter) Around(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begun := time.Now()
		seen := &coded{ResponseWriter: w, code: http.StatusOK}
		next.ServeHTTP(seen, r)
		m.note(r.Pattern, seen.code, time.Since(begun).Seconds())
	})
}

func (m *Meter) note(route string, code int, seconds float64) {
	if route == "" || route == "/" {
		route = "other"
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.routes[route]
	if t == nil {
		t = &timed{buckets: make([]int64, len(bounds)+1)}
		m.routes[route] = t
	}
	at, _ := slices.BinarySearch(bounds, seconds)
	t.buckets[at]++
	t.sum += seconds
	t.count++
	m.codes[counted{route, code}]++
}

// coded remembers the status of an answer.
type coded struct {
	http.ResponseWriter
	code    int
	written bool
}

func (c *coded) WriteHeader(code int) {
	if !c.written {
		c.code, c.written = code, true
	}
	c.ResponseWriter.WriteHeader(code)
}

func (c *coded) Write(b []byte) (int, error) {
	c.written = true
	return c.ResponseWriter.Write(b)
}

// Unwrap lets http.ResponseController reach what is below.
func (c *coded) Unwrap() http.ResponseWriter { return c.ResponseWriter }

// gauge is one value as it is now.
type gauge struct {
	name, help, labels string
	value              float64
}

// write writes everything in the text format of Prometheus, in a fixed order.
func (m *Meter) write(w io.Writer, gauges []gauge) error {
	var b strings.Builder
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	gauges = append(gauges, gauge{"nyata_goroutines", "Goroutines of the process.", "", float64(runtime.NumGoroutine())},
		gauge{"nyata_memory_bytes", "Memory the process has taken from the system.", "", float64(memory.Sys)})
	last := ""
	for _, g := range gauges {
		if g.name != last {
			fmt.Fprintf(&b, "# HELP %s %s\n# TYPE %s gauge\n", g.name, g.help, g.name)
			last = g.name
		}
		labels := ""
		if g.labels != "" {
			labels = "{" + g.labels + "}"
		}
		fmt.Fprintf(&b, "%s%s %s\n", g.name, labels, number(g.value))
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.writeCodes(&b)
	m.writeTimes(&b)
	_, err := io.WriteString(w, b.String())
	return err
}

func (m *Meter) writeCodes(b *strings.Builder) {
	b.WriteString("# HELP nyata_http_requests_total Requests answered.\n# TYPE nyata_http_requests_total counter\n")
	keys := make([]counted, 0, len(m.codes))
	for k := range m.codes {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, func(x, y counted) int { return cmp.Or(strings.Compare(x.route, y.route), x.code-y.code) })
	for _, k := range keys {
		fmt.Fprintf(b, "nyata_http_requests_total{route=%s,code=\"%d\"} %d\n", label(k.route), k.code, m.codes[k])
	}
}

func (m *Meter) writeTimes(b *strings.Builder) {
	b.WriteString("# HELP nyata_http_request_seconds Time from request to answer.\n# TYPE nyata_http_request_seconds histogram\n")
	names := make([]string, 0, len(m.routes))
	for name := range m.routes {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		t := m.routes[name]
		below := int64(0)
		for i, n := range t.buckets {
			below += n
			end := "+Inf"
			if i < len(bounds) {
				end = number(bounds[i])
			}
			fmt.Fprintf(b, "nyata_http_request_seconds_bucket{route=%s,le=%q} %d\n", label(name), end, below)
		}
		fmt.Fprintf(b, "nyata_http_request_seconds_sum{route=%s} %s\n", label(name), number(t.sum))
		fmt.Fprintf(b, "nyata_http_request_seconds_count{route=%s} %d\n", label(name), t.count)
	}
}

func number(v float64) string { return strconv.FormatFloat(v, 'g', -1, 64) }

// label quotes a label's value.
func label(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(s) + `"`
}
