package inspector

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"

	"nyata/internal/faces/web/ui"
	"nyata/internal/judgement/weigh"
)

// measured is what `make bench-estimate` printed when the method was last
// changed: stated against realised on simulated cities it was not tuned on.
//
//go:embed calibration.json
var measured []byte

// simulated is one kind of simulated city.
type simulated struct {
	City     string  `json:"city"`     // name of the generator
	Seeds    string  `json:"seeds"`    // never tuned on
	Coverage float64 `json:"coverage"` // share of 90 % ranges that held the truth
	FDR      float64 `json:"fdr"`      // share of flags without cause, of those stated as at most 5 %
	Recall   float64 `json:"recall"`   // share of material errors flagged, among verified
}

var simulations = sync.OnceValues(func() (list []simulated, err error) {
	if err := json.Unmarshal(measured, &list); err != nil {
		return nil, fmt.Errorf("decode calibration: %w", err)
	}
	return list, nil
})

// calibration is what the page shows.
type calibration struct {
	weigh.Calibration
	simulated []simulated
}

// Calibration answers GET /calibration: how often the method has been right,
// in simulation and in the field, kept apart.
func (p Pages) Calibration(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	known, err := p.Office.Calibration(r.Context(), v.Actor())
	if err != nil {
		return fmt.Errorf("read calibration: %w", err)
	}
	list, err := simulations()
	if err != nil {
		return err
	}
	return v.Show(w, http.StatusOK, calibrationPage(v, calibration{known, list}))
}

// title is the finding, or that there is none to be had yet.
func (c calibration) title(v *ui.Visit) string {
	if c.Checks == 0 {
		return v.T("calibration.title.none")
	}
	return v.T("calibration.title", "inside", c.Inside, "checks", c.Checks)
}

func percentOf(v *ui.Visit, x float64) string { return v.Number(100*x, 1) + "%" }
