package contradictions

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"nyata/internal/adapters/pack"
	"nyata/internal/adapters/read"
	"nyata/internal/judgement/interpret"
	"nyata/internal/judgement/rules"
	"nyata/internal/record/difference"
	"nyata/internal/record/observation"
	"nyata/internal/record/reference"
)

// Folders are those of the shared data whose documents were judged.
var Folders = []string{
	"tangsel-triwulan-2023/pdf", "deliserdang-evaluasi-renja-2025", "apbd-diy-2014", "lra-contoh", "rup-lombokbarat-2026", "sakip-dokumen", "sumedang-ppid-dokumen/native",
}

// Run reads every document in folders below data and holds all of them against
// the rules, as `nyata check` does. What cannot be read is passed over, as it
// is there.
func Run(ctx context.Context, data, cache string, folders []string, city *reference.City) ([]difference.Difference, error) {
	reader, in := read.New(cache, read.Limits{}), interpret.New(city)
	var candidates []observation.Candidate
	var passages []rules.Passage
	for _, folder := range folders {
		err := filepath.WalkDir(filepath.Join(data, filepath.FromSlash(folder)), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.HasPrefix(d.Name(), ".") {
				return err
			}
			bytes, err := os.ReadFile(path)
			if err != nil {
				return fmt.Errorf("read %s: %w", path, err)
			}
			doc := reader.Read(ctx, folder+"/"+d.Name(), bytes)
			reading := in.Document(&doc)
			candidates = append(candidates, reading.Candidates...)
			passages = append(passages, rules.PassagesOf(&doc, reading.About.Year)...)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return rules.Check(rules.NewFacts(city, candidates, passages)), nil
}

// Nomenclature is a city that has loaded the shared list of sub-activities as
// the edition of a year. The list is of a later edition than the documents:
// what is found against it tests the rules, not the agencies.
func Nomenclature(data string, year int) (*reference.City, error) {
	bytes, err := os.ReadFile(filepath.Join(data, "nomenklatur-subkegiatan", "sipd_referensi_subkegiatan.csv"))
	if err != nil {
		return nil, fmt.Errorf("read nomenclature: %w", err)
	}
	rows, err := pack.Rows(bytes)
	if err != nil {
		return nil, fmt.Errorf("read nomenclature: %w", err)
	}
	result := pack.ParseNomenclature(rows, reference.Edition{ID: fmt.Sprint(year), Title: "Kepmendagri", From: year})
	city := &reference.City{Code: "36.74"}
	if err := pack.Merge(city, string(result.Kind), result.Bodies()); err != nil {
		return nil, fmt.Errorf("merge nomenclature: %w", err)
	}
	return city, nil
}
