package casework

import (
	"bytes"
	"context"
	"io"
	"slices"
	"strings"

	"nyata/internal/ground/fault"
	"nyata/internal/record/entry"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
)

// FieldCheckFolder is what the name of a field check's file begins with.
const FieldCheckFolder = "pemeriksaan-lapangan/"

// maxPhotos is how many photos a field check may have.
const maxPhotos = 6

// CheckField records what a named person saw in the field: the row it is
// written in, its photos and its observation, in one transaction with one
// entry. The same check sent again changes nothing; one of the same name with
// other content corrects the earlier.
func (o *Office) CheckField(ctx context.Context, actor Actor, in EvidenceFile, photos [][]byte) (receipt.Receipt, reading.Recorded, error) {
	if err := allow(actor, CheckField, ""); err != nil {
		return receipt.Receipt{}, reading.Recorded{Entry: unchanged}, err
	}
	if in.Evidence.Kind != receipt.InspectionEvidence || !strings.HasPrefix(in.Name, FieldCheckFolder) || len(photos) > maxPhotos {
		return receipt.Receipt{}, reading.Recorded{Entry: unchanged}, fault.New(fault.Invalid, "casework.no_field_check", fault.With("photos", maxPhotos))
	}
	for _, p := range photos {
		sum, _, err := o.files.Put(ctx, bytes.NewReader(p))
		if err != nil {
			return receipt.Receipt{}, reading.Recorded{Entry: unchanged}, err
		}
		in.Evidence.Photos = append(in.Evidence.Photos, sum)
	}
	return o.takeEvidence(ctx, actor, CheckField, entry.FieldChecked, in, false)
}

// OpenPhoto opens a photo of a field check the actor may see.
func (o *Office) OpenPhoto(ctx context.Context, actor Actor, receiptID, photo string) (io.ReadSeekCloser, error) {
	r, err := o.Receipt(ctx, actor, receiptID)
	if err != nil {
		return nil, err
	}
	if r.Evidence == nil || !slices.Contains(r.Evidence.Photos, photo) {
		return nil, fault.New(fault.NotFound, "casework.no_file", fault.With("id", photo))
	}
	return o.files.Open(ctx, photo)
}
