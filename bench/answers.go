package main

import (
	"bufio"
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"nyata/bench/ask"
	"nyata/bench/stores"
	"nyata/city"
	"nyata/internal/adapters/pack"
)

// The bars of answers.
const (
	answerTimeBar = 300 * time.Millisecond // 99 of 100
	answerFacts   = 1_000_000
	answersTimed  = 400
	agenciesTimed = 8
)

// answersTimedOver times answers of `nyata ask`, and of a server, over a folder with a million
// invented figures of the practice city, by the dictionary and by the words of
// rows.
func answersTimedOver(ctx context.Context, b *bench) ([]result, error) {
	files, err := fs.Sub(city.Packs, "contoh")
	if err != nil {
		return nil, fmt.Errorf("open practice city: %w", err)
	}
	of, err := pack.Load(files)
	if err != nil {
		return nil, fmt.Errorf("open practice city: %w", err)
	}
	folder := filepath.Join(b.work, "answers")
	if err := os.MkdirAll(folder, 0o750); err != nil {
		return nil, fmt.Errorf("make folder: %w", err)
	}
	if err := stores.Fill(ctx, folder, of, answerFacts); err != nil {
		return nil, err
	}
	var rows, dictionary []string
	agencies := of.Agencies.All()[:agenciesTimed]
	for n := range answersTimed / 2 {
		a := agencies[n%len(agencies)]
		rows = append(rows, fmt.Sprintf("realisasi anggaran %s %s triwulan %d %d", strings.ToLower(stores.Subject(n*37%200)), a.Name, n%4+1, 2019+n%7))
		x := of.Indicators[n%len(of.Indicators)]
		dictionary = append(dictionary, fmt.Sprintf("%s triwulan %d %d", x.Name, n%4+1, 2019+n%7))
	}
	cmd := exec.CommandContext(ctx, b.self, "nyata", "ask", "--data", folder, "--city", "contoh", "--now", ask.Now, "--json")
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("ask: %w", err)
	}
	answers, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("ask: %w", err)
	}
	start := time.Now()
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("ask: %w", err)
	}
	lines := bufio.NewReaderSize(answers, 1<<20)
	one := func(q string) (took time.Duration, answered bool, err error) {
		from := time.Now()
		if _, err = fmt.Fprintln(in, q); err != nil {
			return 0, false, fmt.Errorf("ask: %w", err)
		}
		line, err := lines.ReadString('\n')
		return time.Since(from), strings.Contains(line, `"abstained":false`) && strings.Contains(line, `"observation"`), err
	}
	if _, _, err := one(rows[0]); err != nil {
		return nil, err
	}
	opened := time.Since(start)
	out := []result{{name: "opened and all that can be asked learnt", figure: fmt.Sprintf("%.1f s", opened.Seconds())}}
	parts := []timedPart{{"rows by their words", rows}, {"indicators of the dictionary", dictionary}}
	for _, part := range parts {
		r, err := timed(part.name, part.questions, one)
		if err != nil {
			return out, err
		}
		out = append(out, r)
	}
	if err := in.Close(); err != nil {
		return out, fmt.Errorf("ask: %w", err)
	}
	_ = cmd.Wait() // every question was answered
	overHTTP, err := b.answersServed(ctx, folder, parts)
	return append(out, overHTTP...), err
}

// timedPart is questions of one kind.
type timedPart struct {
	name      string
	questions []string
}

// timed asks questions one after the other.
func timed(name string, questions []string, one func(string) (time.Duration, bool, error)) (result, error) {
	times := make([]time.Duration, 0, len(questions))
	answered := 0
	for _, q := range questions {
		took, ok, err := one(q)
		if err != nil {
			return result{}, err
		}
		if ok {
			answered++
		}
		times = append(times, took)
	}
	slices.Sort(times)
	p99 := times[len(times)*99/100]
	return result{
		name:   fmt.Sprintf("%d questions for %s over %d facts", len(times), name, answerFacts),
		figure: fmt.Sprintf("p50 %.1f ms, p99 %.1f ms; %d answered", ms(times[len(times)/2]), ms(p99), answered),
		bar:    fmt.Sprintf("p99 ≤ %.0f ms", ms(answerTimeBar)), outcome: reached(p99 <= answerTimeBar),
	}, nil
}
