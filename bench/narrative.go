package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"nyata/bench/narrative"
	"nyata/internal/adapters/practice"
)

// narrativeBar is the F1 of quantities from running text.
const narrativeBar = 0.95

// secondPart, thirdPart, fourthPart and fifthPart are for development as dev is, by
// other authors; laterPart was written after the extractor had met the frozen one;
// unseenPart is by a third author, freshPart by that of fourth, closedPart by that
// of fifth; the three show nothing but their F1.
const (
	secondPart = "second"
	thirdPart  = "third"
	fourthPart = "fourth"
	fifthPart  = "fifth"
	laterPart  = "later"
	unseenPart = "unseen"
	freshPart  = "fresh"
	closedPart = "closed"
)

// narrativeQuantities scores the quantities that `nyata read --json` finds in
// the running text of the practice city's reports, and in reports that were
// kept away from whoever builds that.
func narrativeQuantities(ctx context.Context, b *bench) ([]result, error) {
	city, _, _, err := b.practiceCity()
	if err != nil {
		return nil, err
	}
	here := filepath.Join(b.root, "bench", "narrative")
	away := filepath.Join(b.work, "narrative")
	var out []result
	for _, part := range []string{"dev", secondPart, thirdPart, fourthPart, fifthPart, frozenPart, laterPart, unseenPart, freshPart, closedPart} {
		documents, err := narrative.Load(filepath.Join(here, part))
		if err != nil {
			return out, err
		}
		folder := city
		if part != "dev" {
			folder = filepath.Join(away, part)
			if err := writeNarratives(filepath.Join(here, part), folder); err != nil {
				return out, err
			}
		}
		printed, err := b.printedNarratives(ctx, folder, documents)
		if err != nil {
			return out, err
		}
		score := narrative.Judge(documents, printed)
		results := narrativeResults(part, len(documents), &score)
		if slices.Contains([]string{unseenPart, freshPart, closedPart}, part) {
			results = results[:1] // the fields would tell what to work on
		}
		out = append(out, results...)
		if b.faults && slices.Contains([]string{"dev", secondPart, thirdPart, fourthPart, fifthPart}, part) {
			for _, f := range score.Missed {
				fmt.Println(part, "missed", quantityLine(&f))
			}
			for _, f := range score.Extra {
				fmt.Println(part, "extra ", quantityLine(&f))
			}
		}
	}
	return out, nil
}

// writeNarratives makes documents of the texts in a folder.
func writeNarratives(from, to string) error {
	texts, err := filesOf(from, ".txt")
	if err != nil {
		return err
	}
	for _, path := range texts {
		text, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("read running text: %w", err)
		}
		f, err := practice.Narrative(string(text))
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		target := filepath.Join(to, filepath.FromSlash(f.Path))
		if err := os.MkdirAll(filepath.Dir(target), 0o750); err != nil {
			return fmt.Errorf("make folder of %s: %w", f.Path, err)
		}
		if err := os.WriteFile(target, f.Data, 0o600); err != nil {
			return fmt.Errorf("write %s: %w", f.Path, err)
		}
	}
	return nil
}

// printedNarratives runs `nyata read --json` on the documents.
func (b *bench) printedNarratives(ctx context.Context, folder string, documents []narrative.Document) (map[string][]narrative.Quantity, error) {
	args := []string{"nyata", "read", "--json", "--city", "contoh"}
	for _, d := range documents {
		args = append(args, filepath.Join(folder, filepath.FromSlash(d.File)))
	}
	cmd := exec.CommandContext(ctx, b.self, args...)
	var complaints strings.Builder
	cmd.Stderr = &complaints
	lines, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("nyata read: %w %s", err, strings.TrimSpace(complaints.String()))
	}
	return narrative.Printed(strings.NewReader(string(lines)), func(file string) string {
		return strings.TrimPrefix(filepath.ToSlash(file), filepath.ToSlash(folder)+"/")
	})
}

func narrativeResults(part string, documents int, s *narrative.Score) []result {
	out := []result{{
		name: fmt.Sprintf("%s, quantities of %d documents", part, documents),
		figure: fmt.Sprintf("F1 %.3f (precision %.3f, recall %.3f; %d labelled, %d printed)",
			s.F1(), s.Precision(), s.Recall(), s.Labelled, s.Printed),
		bar: fmt.Sprintf("F1 %.2f", narrativeBar), outcome: reached(s.F1() >= narrativeBar),
	}}
	for _, f := range []struct {
		name string
		narrative.Field
	}{{"action", s.Action}, {"year", s.Year}, {"place", s.Place}, {"object", s.Object}} {
		figure := "none found"
		if f.Of > 0 {
			figure = fmt.Sprintf("%.1f %% of %d", 100*float64(f.Right)/float64(f.Of), f.Of)
		}
		out = append(out, result{name: part + ", " + f.name + " where value and unit are right", figure: figure})
	}
	return out
}

func quantityLine(f *narrative.Fault) string {
	value := fmt.Sprint(f.Range)
	if f.Value != nil {
		value = fmt.Sprint(*f.Value)
	}
	return fmt.Sprintf("%s: %s %s (%q) %s %d %q %q in %.120q", f.File, value, f.Unit, f.Raw, f.Action, f.Year, f.Place, f.Object, f.Sentence)
}
