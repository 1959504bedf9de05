package intake

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/ground/period"
	"nyata/internal/judgement/evidence"
	"nyata/internal/record/document"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
	"nyata/internal/record/reference"
)

// FieldCheck is what somebody saw in the field, as they wrote it down.
type FieldCheck struct {
	Key       string        // of the form or of its content, 8 to 64 letters and digits: the same check sent again has the same
	Indicator string        // indicator id
	Area      string        // area id; empty for the whole city
	On        period.Period // a day
	N, X      string        // looked at, and of them good; as written
	Value     string        // or one value; as written
	Unit      string
	Lat, Long string   // degrees, WGS 84; as written, may be empty
	Note      string   // what was seen, in words; personal numbers are taken out
	Photos    [][]byte // without what a camera writes beside the picture
	Taken     []Spot   // where the camera says each photo was taken; the zero Spot where it does not say
}

// Spot is a place as a camera or a phone gives it.
type Spot struct {
	Lat, Long float64 // degrees, WGS 84
}

// Where the photos of a check were taken, as its row says it: the area alone,
// since the place to the metre may be somebody's home.
const (
	PhotoUnplaced = "-" // the camera does not say
	PhotoOutside  = "0" // in no area of the city
)

// photoAreas are the areas the photos of a check were taken in.
func photoAreas(c FieldCheck, city *reference.City) string {
	out := make([]string, len(c.Photos))
	for i := range c.Photos {
		out[i] = PhotoUnplaced
		if i < len(c.Taken) && c.Taken[i] != (Spot{}) && len(city.Boundaries) > 0 {
			out[i] = cmp.Or(city.AreaAt(c.Taken[i].Long, c.Taken[i].Lat), PhotoOutside)
		}
	}
	return strings.Join(out, " ")
}

// positionArea is the area the position of a check lies in; empty without one.
func positionArea(c FieldCheck, city *reference.City) string {
	y, errY := strconv.ParseFloat(c.Lat, 64)
	x, errX := strconv.ParseFloat(c.Long, 64)
	if errY != nil || errX != nil || len(city.Boundaries) == 0 {
		return ""
	}
	return cmp.Or(city.AreaAt(x, y), PhotoOutside)
}

// checkColumns are the columns of a field check's one row; behind them stand
// the check's key and the sums of its photos, which no mask may touch.
var checkColumns = []string{"indikator", "wilayah", "tanggal", "n", "x", "nilai", "satuan", "lintang", "bujur", "uraian"}

// CheckField records a field check in its writer's name. What cannot be taken
// is refused with the reason of its row: fault.Invalid, with the code as
// "reason" and the sentence in both languages as "id" and "en".
func (in *Intake) CheckField(ctx context.Context, actor casework.Actor, c FieldCheck) (receipt.Receipt, reading.Recorded, error) {
	none := reading.Recorded{Entry: -1}
	if len(c.Key) < 8 || len(c.Key) > 64 || strings.Trim(c.Key, "0123456789abcdefghijklmnopqrstuvwxyz") != "" || c.On.Grain() != period.Days {
		return receipt.Receipt{}, none, fault.New(fault.Invalid, "casework.field_check_form")
	}
	if err := position(c.Lat, c.Long); err != nil {
		return receipt.Receipt{}, none, err
	}
	city, err := in.city(ctx)
	if err != nil {
		return receipt.Receipt{}, none, fmt.Errorf("load reference data: %w", err)
	}
	var sums []string
	for _, p := range c.Photos {
		sum := sha256.Sum256(p)
		sums = append(sums, hex.EncodeToString(sum[:]))
	}
	table := evidence.Table{Kind: document.CSV, Rows: [][]string{checkColumns, {
		c.Indicator, c.Area, c.On.String(), c.N, c.X, c.Value, c.Unit, c.Lat, c.Long, c.Note,
	}}}
	about := evidence.About{
		Evidence: receipt.Evidence{Kind: receipt.InspectionEvidence, Source: "Pemeriksaan lapangan"},
		File:     casework.FieldCheckFolder + c.On.String() + "-" + c.Key + ".csv",
	}
	clean, removed := evidence.Clean(table, about.Kind, city)
	if removed.Any() {
		about.Removed = &removed
	}
	clean.Rows[0] = append(clean.Rows[0], "kunci", "foto", "wilayah_foto", "wilayah_posisi")
	clean.Rows[1] = append(clean.Rows[1], c.Key, strings.Join(sums, " "), photoAreas(c, city), positionArea(c, city))
	content, err := asCSV(clean.Rows)
	if err != nil {
		return receipt.Receipt{}, none, err
	}
	said, rd := Reading(clean, about, city, in.program)
	if len(said.Candidates) != 1 {
		return receipt.Receipt{}, none, refusedCheck(said)
	}
	file := casework.EvidenceFile{
		Name: about.File, Content: content, Evidence: about.Evidence, Reading: rd,
		Tally: casework.Tallied{Read: said.Read, Accepted: said.Accepted, Unmapped: said.Unmapped},
	}
	r, done, err := in.office.CheckField(ctx, actor, file, c.Photos)
	if err == nil && done.Entry >= 0 {
		in.Wake()
	}
	return r, done, err
}

// refusedCheck is why a check gave no figure.
func refusedCheck(said evidence.Result) error {
	if len(said.Refused) == 0 {
		return fault.New(fault.Invalid, "casework.field_check_form")
	}
	x := said.Refused[0]
	return fault.New(fault.Invalid, "casework.field_check_row", fault.With("reason", x.Code), fault.With("id", x.Reason.ID), fault.With("en", x.Reason.EN))
}

// position checks two coordinates; both or none.
func position(lat, long string) error {
	if lat == "" && long == "" {
		return nil
	}
	y, errY := strconv.ParseFloat(lat, 64)
	x, errX := strconv.ParseFloat(long, 64)
	if errY != nil || errX != nil || y < -90 || y > 90 || x < -180 || x > 180 {
		return fault.New(fault.Invalid, "casework.field_check_position")
	}
	return nil
}
