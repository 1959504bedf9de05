package forecast

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
)

// Annotated is a series with the changes several people see in it.
type Annotated struct {
	Name    string
	Values  []float64
	Changes [][]int // one list for each annotator; nil when he sees none
}

// ReadAnnotated reads the Turing Change Point Dataset: the series with one
// variable, in the order of their file names.
func ReadAnnotated(folder string) ([]Annotated, error) {
	raw, err := os.ReadFile(filepath.Join(folder, "annotations.json"))
	if err != nil {
		return nil, err
	}
	var marks map[string]map[string][]int
	if err := json.Unmarshal(raw, &marks); err != nil {
		return nil, fmt.Errorf("read annotations: %w", err)
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return nil, err
	}
	slices.Sort(files)
	var out []Annotated
	for _, file := range files {
		if filepath.Base(file) == "annotations.json" {
			continue
		}
		raw, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		var d struct {
			Name   string
			Series []struct{ Raw []*float64 }
		}
		if err := json.Unmarshal(raw, &d); err != nil {
			return nil, fmt.Errorf("read %s: %w", file, err)
		}
		if len(d.Series) != 1 {
			continue
		}
		a := Annotated{Name: d.Name}
		for _, v := range d.Series[0].Raw {
			if v == nil {
				a.Values = append(a.Values, math.NaN())
			} else {
				a.Values = append(a.Values, *v)
			}
		}
		var people []string
		for who := range marks[d.Name] {
			people = append(people, who)
		}
		slices.Sort(people)
		for _, who := range people {
			a.Changes = append(a.Changes, marks[d.Name][who])
		}
		out = append(out, a)
	}
	return out, nil
}

// F1 scores changes against all annotators as the data set's authors do (van
// den Burg and Williams, arXiv:2003.06222): a change counts within five places
// of an annotated one, the start of the series is a change for everybody,
// precision is against all annotators together, recall the mean over them.
func (a Annotated) F1(found []int) float64 {
	found = withStart(found)
	var all []int
	recall := 0.0
	for _, marks := range a.Changes {
		marks = withStart(marks)
		all = append(all, marks...)
		recall += float64(hits(marks, found)) / float64(len(marks)) / float64(len(a.Changes))
	}
	precision := float64(hits(withStart(all), found)) / float64(len(found))
	return 2 * precision * recall / (precision + recall)
}

func withStart(at []int) []int {
	at = append([]int{0}, at...)
	slices.Sort(at)
	return slices.Compact(at)
}

// hits counts marks that have a found change of their own within five places.
func hits(marks, found []int) int {
	found = slices.Clone(found)
	n := 0
	for _, m := range marks {
		nearest := -1
		for i, f := range found {
			if d := distance(m, f); d <= 5 && (nearest < 0 || d < distance(m, found[nearest])) {
				nearest = i
			}
		}
		if nearest >= 0 {
			n++
			found = slices.Delete(found, nearest, nearest+1)
		}
	}
	return n
}

func distance(a, b int) int { return max(a-b, b-a) }

// Cover is how well the stretches between changes cover those of the
// annotators: the Jaccard index of each annotated stretch with its best match,
// weighted by length, the mean over annotators.
func (a Annotated) Cover(found []int) float64 {
	n := len(a.Values)
	ours := slices.Compact(append(withStart(found), n))
	sum := 0.0
	for _, marks := range a.Changes {
		theirs := slices.Compact(append(withStart(marks), n))
		for i := 1; i < len(theirs); i++ {
			best := 0.0
			for j := 1; j < len(ours); j++ {
				both := min(theirs[i], ours[j]) - max(theirs[i-1], ours[j-1])
				either := max(theirs[i], ours[j]) - min(theirs[i-1], ours[j-1])
				best = math.Max(best, float64(both)/float64(either))
			}
			sum += best * float64(theirs[i]-theirs[i-1]) / float64(n) / float64(len(a.Changes))
		}
	}
	return sum
}
