package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"nyata/internal/adapters/practice"
	"nyata/internal/judgement/interpret"
	"nyata/internal/judgement/rules"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
)

// plantedContradictions holds what the rules find in the practice city against
// what was planted there; nothing else in its documents contradicts.
func plantedContradictions(ctx context.Context, b *bench) ([]result, error) {
	dir, truth, known, err := b.practiceCity()
	if err != nil {
		return nil, err
	}
	files, err := filesOf(dir, ".pdf", ".xlsx", ".xls", ".csv", ".docx")
	if err != nil {
		return nil, err
	}
	in := interpret.New(known)
	var candidates []observation.Candidate
	var passages []rules.Passage
	for _, path := range files {
		doc, err := b.read(ctx, path)
		if err != nil {
			return nil, err
		}
		said := in.Document(&doc)
		candidates = append(candidates, said.Candidates...)
		passages = append(passages, rules.PassagesOf(&doc, said.About.Year)...)
	}
	found := rules.Check(rules.NewFacts(known, candidates, passages))
	return b.holdAgainst(truth, found), nil
}

// holdAgainst counts what was planted and found, and what was found and not
// planted.
func (b *bench) holdAgainst(truth practice.Truth, found []difference.Difference) []result {
	counted := 0
	for _, d := range found {
		if d.Status == difference.Counted {
			counted++
		}
	}
	meant := map[string]bool{} // ids of differences that something planted explains
	var out []result
	for _, status := range []difference.Status{difference.Counted, difference.Note} {
		planted, met := 0, 0
		for _, p := range truth.Planted {
			if p.Status != string(status) {
				continue
			}
			planted++
			is := false
			for _, d := range found {
				if explains(p, d) {
					meant[d.ID] = true
					is = is || d.Status == status
				}
			}
			if is {
				met++
			} else if b.faults {
				fmt.Printf("not found: %s (%s) in %s page %d %s%s: %s\n", p.Rule, p.Status, p.File, p.Page, p.Sheet, p.Cell, p.Row)
			}
		}
		out = append(out, result{
			name: fmt.Sprintf("planted, to be found as %s", status), figure: fmt.Sprintf("%d of %d found", met, planted),
			bar: "all", outcome: reached(met == planted),
		})
	}
	extra := 0
	for _, d := range found {
		if d.Status == difference.Counted && !meant[d.ID] {
			extra++
			if b.faults {
				fmt.Printf("not planted: %s in %s: %s\n", d.Rule, placesOf(d), d.Explanation.EN)
			}
		}
	}
	return append(out, result{
		name: "counted and not planted", figure: fmt.Sprintf("%d of %d counted", extra, counted),
		bar: "none", outcome: reached(extra == 0),
	})
}

// explains says whether a difference is what was planted: same rule, same row,
// in the file it was planted in or in the other one it contradicts.
func explains(p practice.Planted, d difference.Difference) bool {
	if d.Rule != p.Rule {
		return false
	}
	atPlace := slices.ContainsFunc(d.Sources, func(s observation.Source) bool {
		return strings.HasSuffix(s.File, "/"+p.File) && s.Page == p.Page && s.Sheet == p.Sheet && (p.Sheet == "" || rowOf(s.Cell) == rowOf(p.Cell))
	})
	if !atPlace {
		return false
	}
	if p.Sheet != "" || strings.HasSuffix(p.File, ".docx") {
		return true // one row, or the one paragraph that was planted
	}
	about := fold(d.Subject)
	return slices.ContainsFunc(strings.FieldsFunc(strings.ReplaceAll(p.Row, " / ", "←"), func(r rune) bool { return r == '←' }), func(part string) bool {
		part = fold(part)
		return part != "" && (strings.Contains(about, part) || strings.Contains(part, about))
	})
}

func fold(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

func placesOf(d difference.Difference) string {
	var out []string
	for _, s := range d.Sources {
		_, file, _ := strings.Cut(s.File, practice.Folder+"/")
		out = append(out, fmt.Sprintf("%s p%d %s%s", file, s.Page, s.Sheet, s.Cell))
	}
	return strings.Join(out, " | ")
}
