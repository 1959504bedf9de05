package api

import "io"

// Routes is the table of routes.
func Routes() []Route { return (&server{}).routes() }

// Describe is the description of the routes.
func Describe(version string) ([]byte, error) { return describe(Routes(), version) }

// Write writes what the meter has counted.
func (m *Meter) Write(w io.Writer) error { return m.write(w, nil) }
