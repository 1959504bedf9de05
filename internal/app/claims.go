package app

import (
	"nyata/internal/adapters/claims"
	"nyata/internal/faces/cli"
)

// evidence reads a folder of claims for the estimate.
func evidence(dir string) (*cli.Evidence, error) {
	folder, err := claims.Read(dir)
	if err != nil {
		return nil, err
	}
	out := &cli.Evidence{Input: folder.Input, Material: folder.Material}
	for _, r := range folder.Refused {
		out.Refused = append(out.Refused, cli.RefusedRow{File: r.File, Line: r.Line, Reason: r.Reason})
	}
	return out, nil
}
