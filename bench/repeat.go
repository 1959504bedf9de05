package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
)

// repeats is how often each command is run.
const repeats = 10

// repeatedRuns runs read and check again and again, each time with another
// number of processors and of files side by side, and compares every byte.
func repeatedRuns(ctx context.Context, b *bench) ([]result, error) {
	dir, _, _, err := b.practiceCity()
	if err != nil {
		return nil, err
	}
	paths := []string{dir}
	about := "the practice city"
	for _, name := range []string{"tangsel-triwulan-2023", "deliserdang-evaluasi-renja-2025", "lra-contoh"} {
		if real, err := b.folder(name); err == nil {
			paths = append(paths, real)
			about = "the practice city and real documents"
		}
	}
	var out []result
	for _, command := range []string{"read", "check"} {
		met := map[[sha256.Size]byte]int{}
		var size int
		for i := range repeats {
			said, err := b.nyata(ctx, i%4+1, append([]string{command, "--json", "--city", "contoh", "--workers", strconv.Itoa(1 + i*3%5)}, paths...))
			if err != nil {
				return out, err
			}
			met[sha256.Sum256(said)]++
			size = len(said)
		}
		out = append(out, result{
			name:   command + " over " + about,
			figure: fmt.Sprintf("%d different outputs in %d runs (%d kB)", len(met), repeats, size/1000),
			bar:    "1", outcome: reached(len(met) == 1 && size > 0),
		})
	}
	return out, nil
}

// nyata runs the program with so many processors and gives its output. Files
// that cannot be read are part of the practice city.
func (b *bench) nyata(ctx context.Context, processors int, args []string) ([]byte, error) {
	command := exec.CommandContext(ctx, b.self, append([]string{"nyata"}, args...)...)
	command.Env = append(os.Environ(), "GOMAXPROCS="+strconv.Itoa(processors), "NYATA_CACHE="+b.cache, "NYATA_LANG=en")
	said, err := command.Output()
	if exit, partly := errors.AsType[*exec.ExitError](err); partly && exit.ExitCode() == 1 {
		return said, nil
	}
	if err != nil {
		return nil, fmt.Errorf("run nyata %s over %s: %w", args[0], filepath.Base(args[len(args)-1]), err)
	}
	return said, nil
}
