package api

import (
	"io"
	"net/http"

	"nyata/internal/ground/fault"
	"nyata/internal/record/metric"
	"nyata/internal/record/receipt"
)

func health(_ *server, _ *visit, w http.ResponseWriter, _ *http.Request) error {
	return say(w, "ok\n")
}

// ready asks the ledger and, through it, the facts. It says nothing of what
// they hold.
func ready(s *server, _ *visit, w http.ResponseWriter, r *http.Request) error {
	if _, err := s.Office.Size(r.Context()); err != nil {
		return fault.Wrap(err, fault.Unavailable, "api.not_ready")
	}
	if _, err := s.Facts.Query(r.Context(), metric.Query{Limit: 1}); err != nil {
		return fault.Wrap(err, fault.Unavailable, "api.not_ready")
	}
	return say(w, "ready\n")
}

// metrics adds to the counters of requests what the house holds now.
func metrics(s *server, v *visit, w http.ResponseWriter, r *http.Request) error {
	entries, err := s.Office.Size(r.Context())
	if err != nil {
		return err
	}
	all, err := s.Office.Receipts(r.Context(), v.actor, receipt.Filter{})
	if err != nil {
		return err
	}
	_, found, err := s.Office.Differences(r.Context(), v.actor)
	if err != nil {
		return err
	}
	states := map[string]int{}
	for _, one := range all {
		states[string(one.State)]++
	}
	gauges := []gauge{
		{"nyata_ledger_entries", "Entries of the ledger.", "", float64(entries)},
		{"nyata_differences", "Differences and notes the rules find now.", "", float64(len(found))},
	}
	for _, state := range []receipt.State{receipt.Received, receipt.Reading, receipt.Read, receipt.Partly, receipt.Unreadable} {
		gauges = append(gauges, gauge{"nyata_documents", "Current documents by how far each has come.", `state="` + string(state) + `"`, float64(states[string(state)])})
	}
	if s.Progress != nil {
		p := s.Progress()
		gauges = append(gauges, gauge{"nyata_reading_waiting", "Files in line to be read.", "", float64(p.Total - p.Done)},
			gauge{"nyata_reading_failed", "Files not recorded because of a fault of this machine, since the program started.", "", float64(p.Failed)})
	}
	w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
	return s.Meter.write(w, gauges)
}

func description(s *server, _ *visit, w http.ResponseWriter, _ *http.Request) error {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "public, max-age=3600")
	_, err := w.Write(s.document)
	return err
}

func say(w http.ResponseWriter, what string) error {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, err := io.WriteString(w, what)
	return err
}
