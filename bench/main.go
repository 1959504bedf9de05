// Command bench measures Nyata in one go and prints a line for every figure:
// what it is, how much, the bar it must reach, and whether it does. Speeds are
// ratios to a named peer or to a limit of the machine, measured in the same
// run, because a machine shared with others makes bare seconds worthless.
//
// What needs documents that are not there says so and does not count as
// reached.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"

	"nyata/bench/stores"
	"nyata/internal/app"
)

// section measures one side of the product.
type section struct {
	name, about string
	measure     func(context.Context, *bench) ([]result, error)
}

var sections = []section{
	{"quarterly", "quarterly reports and the evaluation sheet against labels made by hand", quarterlyReports},
	{"tables", "tables of the ICDAR 2013 competition", competitionTables},
	{"rows", "what becomes of every row of workbooks and lists", rowsAccounted},
	{"speed", "pages a second beside bare PDFium", readingSpeed},
	{"contradictions", "what check counts in real documents against judgements one by one", judgedContradictions},
	{"planted", "contradictions planted in the practice city", plantedContradictions},
	{"repeat", "the same output over ten runs and any number of cores", repeatedRuns},
	{"ask", "plans of questions against plans written by hand before", askedQuestions},
	{"reports", "questions over real reports against figures looked up by hand", reportQuestions},
	{"answers", "time to an answer over a million invented facts of the practice city", answersTimedOver},
	{"complaints", "topics of complaints of later days than those learned from", complaintsRouted},
	{"narrative", "quantities in running text against labels made by hand before", narrativeQuantities},
	{"server", "time and weight of the pages of the practice city", servedPages},
	{"forecast", "forecasts on the monthly series of the M3 competition", forecastsScored},
	{"changes", "changes of course in simulated and annotated series", changesScored},
	{"practice", "the estimate in the practice city, held against what is the case there", practiceEstimated},
	{"estimate", "the estimate on simulated cities whose truth is known, test seeds", simulatedCities},
	{"together", "areas taken together in simulated cities, test seeds", areasTogether},
	{"integrity", "integrity tests on honest and planted figures", integrityRates},
	{"differences", "matters, standings and visits in simulated cities, test seeds", differencesRanked},
	{"stores", "ledger and projection beside the bare disk and a table without history", storesMeasured},
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is the program. It stands in for nyata where a measurement starts it
// again in another process.
func run(ctx context.Context, args []string, out, complaints io.Writer) int {
	if len(args) > 0 && args[0] == "read-child" {
		return app.Run(ctx, args, os.Environ(), os.Stdin, out, complaints)
	}
	if len(args) > 0 && args[0] == "nyata" {
		return app.Run(ctx, args[1:], os.Environ(), os.Stdin, out, complaints)
	}
	if len(args) == 2 && args[0] == "writer" {
		fmt.Fprintln(complaints, stores.Writer(ctx, args[1], out))
		return 1
	}
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.SetOutput(complaints)
	only := flags.String("only", "", "comma-separated sections: "+names())
	b := &bench{}
	flags.StringVar(&b.root, "root", ".", "root of the repository")
	flags.StringVar(&b.data, "data", "", "real documents; usually ../shared/data beside the repository")
	flags.BoolVar(&b.tuning, "tuning", false, "simulate cities from tuning seeds: nothing they show counts as shown")
	flags.BoolVar(&b.faults, "faults", false, "list every single fault below its section")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	wanted, err := choose(*only)
	if err != nil {
		fmt.Fprintln(complaints, err)
		return 2
	}
	if err := b.prepare(); err != nil {
		fmt.Fprintln(complaints, err)
		return 1
	}
	defer func() { _ = b.close() }() // a folder of this run alone
	return report(ctx, b, wanted, out)
}

func names() string {
	var all []string
	for _, s := range sections {
		all = append(all, s.name)
	}
	return strings.Join(all, ", ")
}

func choose(only string) ([]section, error) {
	if only == "" {
		return sections, nil
	}
	var out []section
	for _, name := range strings.Split(only, ",") {
		i := slices.IndexFunc(sections, func(s section) bool { return s.name == strings.TrimSpace(name) })
		if i < 0 {
			return nil, fmt.Errorf("there is no section %q: choose from %s", name, names())
		}
		out = append(out, sections[i])
	}
	return out, nil
}

// report runs the sections and prints their figures.
func report(ctx context.Context, b *bench, wanted []section, out io.Writer) int {
	if busy, err := os.ReadFile("/proc/loadavg"); err == nil {
		load, _, _ := strings.Cut(string(busy), " ")
		fmt.Fprintf(out, "%d cores; %s processes run or wait before the first measurement\n\n", runtime.NumCPU(), load)
	}
	counts := map[outcome]int{}
	for _, s := range wanted {
		fmt.Fprintf(out, "%s – %s\n", s.name, s.about)
		start := time.Now()
		results, err := s.measure(ctx, b)
		switch absent := (noData{}); {
		case errors.As(err, &absent):
			results = append(results, result{name: s.name, figure: absent.what + " is not there", outcome: missing})
		case err != nil:
			results = append(results, result{name: s.name, figure: err.Error(), outcome: miss})
		}
		for _, r := range results {
			counts[r.outcome]++
			fmt.Fprintln(out, r)
		}
		fmt.Fprintf(out, "  (%.0f s)\n", time.Since(start).Seconds())
		if ctx.Err() != nil {
			return 1
		}
	}
	fmt.Fprintf(out, "\n%d reached, %d missed, %d without documents\n", counts[ok], counts[miss], counts[missing])
	if counts[miss] > 0 {
		return 1
	}
	return 0
}

// outcome is whether a figure reaches its bar.
type outcome string

const (
	ok      outcome = "ok"
	miss    outcome = "MISS"
	missing outcome = "no data" // not measured
	shown   outcome = ""        // has no bar
)

// result is one line.
type result struct {
	name, figure, bar string
	outcome           outcome
}

// String is the line.
func (r result) String() string {
	line := fmt.Sprintf("  %-44s %-52s", r.name, r.figure)
	if r.bar != "" {
		line += " bar " + r.bar
	}
	if r.outcome != shown {
		line += "  " + string(r.outcome)
	}
	return strings.TrimRight(line, " ")
}

// reached is ok or a miss.
func reached(is bool) outcome {
	if is {
		return ok
	}
	return miss
}

// noData says which documents a section needs and does not find.
type noData struct{ what string }

func (n noData) Error() string { return n.what + " is not there" }

// folder is a folder of real documents.
func (b *bench) folder(names ...string) (string, error) {
	path := filepath.Join(append([]string{b.data}, names...)...)
	if _, err := os.Stat(path); err != nil {
		return "", noData{filepath.Join(names...)}
	}
	return path, nil
}
