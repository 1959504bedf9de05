package inspector

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"

	"nyata/internal/casework/intake"
	"nyata/internal/faces/web/ui"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/photo"
	"nyata/internal/record/document"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
)

// maxPhotos is how many photos one form carries.
const maxPhotos = 3

// checkForm is what the form holds.
type checkForm struct {
	intake.FieldCheck
	on     string
	faults []ui.FieldFault
}

// Form answers GET /checks/new.
func (p FieldPages) Form(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	asked := r.URL.Query()
	f := checkForm{on: v.Now.Format(time.DateOnly)}
	f.Key, f.Indicator, f.Area = newKey(), asked.Get("indicator"), asked.Get("area")
	allowPosition(w)
	return v.Show(w, http.StatusOK, formPage(v, f))
}

// allowPosition lets the form's own script ask the phone where it is, when the
// inspector presses the button for it.
func allowPosition(w http.ResponseWriter) {
	w.Header().Set("Permissions-Policy", "camera=(), geolocation=(self), microphone=(), payment=()")
}

// Record answers POST /checks. A script gets the outcome as JSON; a form leads
// on to what was recorded.
func (p FieldPages) Record(v *ui.Visit, w http.ResponseWriter, r *http.Request) error {
	form, err := ui.ReadForm(w, r, maxPhotos*photo.MaxBytes)
	if err != nil {
		return err
	}
	defer form.Close()
	f := checkForm{on: strings.TrimSpace(form.Value("on"))}
	text := func(name string) string { return strings.TrimSpace(form.Value(name)) }
	f.FieldCheck = intake.FieldCheck{
		Key: text("key"), Indicator: text("indicator"), Area: text("area"), N: text("n"), X: text("x"), Value: text("value"), Unit: text("unit"),
		Lat: point(text("lat")), Long: point(text("long")), Note: text("note"),
	}
	f.check(v, r)
	for i := range maxPhotos {
		_, file, ok := form.File(fmt.Sprintf("photo%d", i+1))
		if !ok {
			continue
		}
		if err := f.take(file, text(fmt.Sprintf("photo%d_place", i+1))); err != nil {
			f.fault(fmt.Sprintf("photo%d", i+1), v.T("web.check.photo.bad"))
		}
	}
	var saved receipt.Receipt
	var done reading.Recorded
	if len(f.faults) == 0 {
		saved, done, err = p.Field.CheckField(r.Context(), v.Actor(), f.FieldCheck)
		switch {
		case err != nil && !ui.Correctable(err):
			return fmt.Errorf("record field check: %w", err)
		case err != nil:
			f.fault(fieldOf(err), sentenceOf(v, err))
		}
	}
	script := strings.Contains(r.Header.Get("Accept"), "application/json")
	switch {
	case script:
		return f.answer(w, saved, done)
	case len(f.faults) > 0:
		allowPosition(w)
		return v.Show(w, http.StatusUnprocessableEntity, formPage(v, f))
	case done.Entry < 0:
		return ui.Back(w, r, "/checks/"+saved.ID, "checked-before")
	default:
		return ui.Back(w, r, "/checks/"+saved.ID, "checked")
	}
}

// check looks at the fields that must be there.
func (f *checkForm) check(v *ui.Visit, r *http.Request) {
	if h := r.Header.Get("Idempotency-Key"); h != "" && h != f.Key {
		f.fault("", v.T("web.check.key"))
	}
	if f.Indicator == "" {
		f.fault("indicator", v.T("web.check.indicator.missing"))
	}
	if f.N == "" && f.Value == "" {
		f.fault("n", v.T("web.check.count.missing"))
	}
	on, err := period.ParseISO(f.on)
	switch {
	case err != nil || on.Grain() != period.Days:
		f.fault("on", v.T("web.check.on.missing"))
	case f.on > v.Now.Format(time.DateOnly): // days of the city, not of Greenwich
		f.fault("on", v.T("web.check.on.future"))
	}
	f.On = on
}

func (f *checkForm) fault(field, sentence string) {
	f.faults = append(f.faults, ui.FieldFault{Field: field, Sentence: sentence})
}

// take reads a photo and takes out what the camera wrote beside the picture.
// Where the picture was taken is asked first; a script that made it smaller has
// lost that on the way and says it beside.
func (f *checkForm) take(file io.Reader, said string) error {
	data, err := io.ReadAll(io.LimitReader(file, photo.MaxBytes+1))
	if err != nil || len(data) == 0 {
		return err
	}
	clean, _, err := photo.Strip(data)
	if err != nil {
		return err
	}
	f.Photos, f.Taken = append(f.Photos, clean), append(f.Taken, spotOf(data, said))
	return nil
}

// spotOf is where a photo was taken: as its camera wrote into it, else as said.
func spotOf(data []byte, said string) (s intake.Spot) {
	if lat, long, ok := photo.Place(data); ok {
		return intake.Spot{Lat: lat, Long: long}
	}
	y, x, _ := strings.Cut(said, ",")
	lat, errLat := strconv.ParseFloat(y, 64)
	long, errLong := strconv.ParseFloat(x, 64)
	if errLat != nil || errLong != nil || math.Abs(lat) > 90 || math.Abs(long) > 180 {
		return s
	}
	return intake.Spot{Lat: lat, Long: long}
}

// point takes a decimal comma for a point.
func point(s string) string { return strings.ReplaceAll(s, ",", ".") }

// sentenceOf is a refusal in the reader's language: that of the row, where the
// row was refused.
func sentenceOf(v *ui.Visit, err error) string {
	var m document.Message
	for _, a := range fault.Of(err).Args {
		text, _ := a.Value.(string)
		switch a.Name {
		case "id":
			m.ID = text
		case "en":
			m.EN = text
		}
	}
	if m.ID != "" && m.EN != "" {
		return v.Message(m)
	}
	return v.Fault(err)
}

// fieldOf is the field that a refusal is about.
func fieldOf(err error) string {
	known := fault.Of(err)
	if known.Key == "casework.field_check_position" {
		return "lat"
	}
	for _, a := range known.Args {
		if a.Name != "reason" {
			continue
		}
		switch a.Value {
		case "bad_x", "x_over_n":
			return "x"
		case "bad_n", "blank":
			return "n"
		case "no_number", "no_share", "not_x_of_n":
			return "value"
		case "unknown_area", "two_areas":
			return "area"
		}
	}
	return ""
}

// outcome is the answer to a script.
type outcome struct {
	URL    string   `json:"url,omitempty"` // of what was recorded
	Before bool     `json:"before"`        // it had been recorded before
	Faults []string `json:"faults,omitempty"`
}

func (f *checkForm) answer(w http.ResponseWriter, saved receipt.Receipt, done reading.Recorded) error {
	out, status := outcome{URL: "/checks/" + saved.ID, Before: done.Entry < 0}, http.StatusCreated
	if len(f.faults) > 0 {
		out, status = outcome{}, http.StatusUnprocessableEntity
		for _, x := range f.faults {
			out.Faults = append(out.Faults, x.Sentence)
		}
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	return json.NewEncoder(w).Encode(out)
}

// row is the one row a field check stands in, by column.
func (p FieldPages) row(ctx context.Context, v *ui.Visit, id string) (map[string]string, error) {
	file, err := p.Field.OpenFile(ctx, v.Actor(), id)
	if err != nil {
		return nil, fmt.Errorf("open field check: %w", err)
	}
	rows, err := csv.NewReader(io.LimitReader(file, 1<<20)).ReadAll()
	if err = errors.Join(err, file.Close()); err != nil || len(rows) != 2 {
		return map[string]string{}, nil //nolint:nilerr // a row that cannot be read has nothing more to show
	}
	out := map[string]string{}
	for i, name := range rows[0] {
		if i < len(rows[1]) {
			out[name] = rows[1][i]
		}
	}
	return out, nil
}
