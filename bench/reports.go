package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"nyata/bench/ask"
)

// reportBar is the part of the questions over real reports that must be right,
// in per cent; none may be wrong.
const reportBar = 95

// reportQuestions asks for figures of the real reports: the reports are taken
// into a data folder without reference data of their city, and `nyata ask`
// answers from it.
func reportQuestions(ctx context.Context, b *bench) ([]result, error) {
	tangsel, err := b.folder("tangsel-triwulan-2023", "pdf")
	if err != nil {
		return nil, err
	}
	sheet, err := b.folder("deliserdang-evaluasi-renja-2025", "evaluasi_renja_bappedalitbang_2025.xlsx")
	if err != nil {
		return nil, err
	}
	accounts, err := b.folder("apbd-diy-2014", "")
	if err != nil {
		return nil, err
	}
	pack, store := filepath.Join(b.work, "reports-pack"), filepath.Join(b.work, "reports")
	if err := os.MkdirAll(pack, 0o750); err != nil {
		return nil, fmt.Errorf("make pack: %w", err)
	}
	const nobody = `{"id":"uji","name":"Uji","code":"99.98","note":"tanpa data rujukan"}` + "\n"
	if err := os.WriteFile(filepath.Join(pack, "pack.json"), []byte(nobody), 0o600); err != nil {
		return nil, fmt.Errorf("write pack: %w", err)
	}
	if _, err := b.nyataOn(ctx, "", "take", "--city", pack, "--data", store, "--root", b.data, tangsel, sheet, accounts); err != nil {
		return nil, err
	}
	var out []result
	for _, part := range []string{"dev", "wide", frozenPart} {
		questions, err := ask.LoadReports(filepath.Join(b.root, "bench", "ask", "reports-"+part+".jsonl"))
		if err != nil {
			return out, err
		}
		var lines strings.Builder
		for _, q := range questions {
			fmt.Fprintln(&lines, q.Text)
		}
		output, err := b.nyataOn(ctx, lines.String(), "ask", "--city", pack, "--data", store, "--now", ask.Now, "--json")
		if err != nil {
			return out, err
		}
		answers, err := ask.ReportAnswers(output)
		if err != nil {
			return out, err
		}
		if len(answers) != len(questions) {
			return out, fmt.Errorf("nyata ask gave %d answers to %d questions", len(answers), len(questions))
		}
		card := ask.JudgeReports(questions, answers)
		if b.faults && part != frozenPart {
			for _, f := range card.Faults {
				fmt.Println(part, f)
			}
		}
		out = append(out, reportResults(part, &card)...)
	}
	return out, nil
}

func reportResults(part string, c *ask.ReportCard) []result {
	return []result{
		{
			name:   part + ", value and place right",
			figure: fmt.Sprintf("%.1f %% (%d of %d; %d elsewhere, %d refused)", c.Share(), c.Right, c.Answerable, c.Elsewhere, c.Abstained),
			bar:    fmt.Sprintf("%d %%", reportBar), outcome: reached(c.Share() >= reportBar),
		},
		{
			name: part + ", wrong", figure: fmt.Sprintf("%d of %d", c.Wrong, c.Answerable+c.Unanswerable),
			bar: "none", outcome: reached(c.Wrong == 0),
		},
		{
			name: part + ", without an answer in the reports", figure: fmt.Sprintf("%d of %d refused", c.Refused, c.Unanswerable),
			bar: "all", outcome: reached(c.Refused == c.Unanswerable),
		},
	}
}

// nyataOn runs a command of the program and gives what it prints. An exit code
// of 1 is none that matters here: not everything asked for could be done.
func (b *bench) nyataOn(ctx context.Context, input string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, b.self, append([]string{"nyata"}, args...)...)
	cmd.Stdin = strings.NewReader(input)
	var complaints strings.Builder
	cmd.Stderr = &complaints
	output, err := cmd.Output()
	if err != nil && cmd.ProcessState.ExitCode() != 1 {
		line, _, _ := strings.Cut(strings.TrimSpace(complaints.String()), "\n")
		return nil, fmt.Errorf("nyata %s: %w: %s", args[0], err, line)
	}
	return output, nil
}
