package ask

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"strings"
	"time"
)

// Now is the day all questions are asked on.
const Now = "2026-11-23"

// patience is how long one plan may take before the program counts as one
// that reads all questions before it answers.
const patience = 10 * time.Second

// All asks a program all questions and returns the answers in their order.
// Each catalogue has a run of its own, and its follow-ups another: a program
// that knows no follow-ups fails at those alone. File names the file of a
// catalogue.
func All(ctx context.Context, program []string, file func(catalogue string) string, questions []Question) ([]Answer, error) {
	type run struct {
		catalogue string
		followUp  bool
	}
	var order []run
	places := map[run][]int{}
	for i := range questions {
		r := run{questions[i].Catalogue, questions[i].Previous != nil}
		if places[r] == nil {
			order = append(order, r)
		}
		places[r] = append(places[r], i)
	}
	answers := make([]Answer, len(questions))
	for _, r := range order {
		part := make([]Question, 0, len(places[r]))
		for _, i := range places[r] {
			part = append(part, questions[i])
		}
		got, err := Run(ctx, program, file(r.catalogue), part)
		if err != nil && !r.followUp {
			return nil, err
		}
		for k, i := range places[r] {
			if err != nil {
				answers[i] = Answer{Err: err}
			} else {
				answers[i] = got[k]
			}
		}
	}
	return answers, nil
}

// Run asks a program the questions about one catalogue, each after the answer
// to the last, and times every plan. A program that answers nothing before its
// input ends gets all questions at once, without times. The first question is
// asked twice, so that starting is not timed.
func Run(ctx context.Context, program []string, catalogue string, questions []Question) ([]Answer, error) {
	if len(questions) == 0 {
		return nil, nil
	}
	args := append(append([]string{}, program[1:]...), "ask", "--catalogue", catalogue, "--now", Now, "--plan", "--json")
	answers, err := converse(ctx, program[0], args, questions)
	if errors.Is(err, errSilent) {
		return dictate(ctx, program[0], args, questions)
	}
	return answers, err
}

// errSilent is a program that does not answer while its input is open.
var errSilent = errors.New("the program does not answer line by line")

func converse(ctx context.Context, name string, args []string, questions []Question) ([]Answer, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	cmd := exec.CommandContext(ctx, name, args...)
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("ask: %w", err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("ask: %w", err)
	}
	var complaints bytes.Buffer
	cmd.Stderr = &complaints
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	lines := make(chan []byte)
	go func() {
		defer close(lines)
		for scanner := longLines(out); scanner.Scan(); {
			select {
			case lines <- bytes.Clone(scanner.Bytes()):
			case <-ctx.Done():
				return
			}
		}
	}()
	answers := make([]Answer, 0, len(questions))
	for i := -1; i < len(questions); i++ {
		line, took, err := askOne(in, lines, &questions[max(i, 0)])
		if err != nil {
			stop()
			_ = cmd.Wait() // stopped here, or its complaint is what tells
			if text := firstLine(&complaints); text != "" && !errors.Is(err, errSilent) {
				err = fmt.Errorf("%w: %s", err, text)
			}
			return nil, err
		}
		if i < 0 {
			continue
		}
		answer := Answer{Took: took}
		answer.Plan, answer.Err = ReadPlan(line)
		answers = append(answers, answer)
	}
	_ = in.Close()
	for range lines { //nolint:revive // what comes after the last answer is nobody's
	}
	_ = cmd.Wait() // every question was answered; an exit code says nothing more
	return answers, nil
}

func askOne(in io.Writer, lines <-chan []byte, q *Question) ([]byte, time.Duration, error) {
	input, err := q.Input()
	if err != nil {
		return nil, 0, err
	}
	start := time.Now()
	if _, err := in.Write(input); err != nil {
		return nil, 0, fmt.Errorf("the program ended before %q: %w", q.Text, err)
	}
	select {
	case line, ok := <-lines:
		if !ok {
			return nil, 0, fmt.Errorf("the program ended at %q", q.Text)
		}
		return line, time.Since(start), nil
	case <-time.After(patience):
		return nil, 0, errSilent
	}
}

// dictate gives all questions at once.
func dictate(ctx context.Context, name string, args []string, questions []Question) ([]Answer, error) {
	var in, complaints bytes.Buffer
	for i := range questions {
		input, err := questions[i].Input()
		if err != nil {
			return nil, err
		}
		in.Write(input)
	}
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Stdin, cmd.Stderr = &in, &complaints
	out, err := cmd.Output()
	answers := make([]Answer, 0, len(questions))
	for scanner := longLines(bytes.NewReader(out)); scanner.Scan(); {
		var a Answer
		a.Plan, a.Err = ReadPlan(scanner.Bytes())
		answers = append(answers, a)
	}
	if len(answers) == len(questions) {
		return answers, nil
	}
	if err == nil {
		err = errors.New("the program ended early")
	}
	return nil, fmt.Errorf("%d plans for %d questions: %w %s", len(answers), len(questions), err, firstLine(&complaints))
}

// firstLine is what a program complains of; what follows is advice.
func firstLine(complaints *bytes.Buffer) string {
	line, _, _ := strings.Cut(strings.TrimSpace(complaints.String()), "\n")
	return line
}

func longLines(r io.Reader) *bufio.Scanner {
	scanner := bufio.NewScanner(r)
	scanner.Buffer(make([]byte, 0, 1<<16), 1<<22)
	return scanner
}
