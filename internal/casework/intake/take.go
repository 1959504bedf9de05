package intake

import (
	"context"
	"fmt"

	"nyata/internal/casework"
	"nyata/internal/ground/fault"
	"nyata/internal/judgement/evidence"
	"nyata/internal/record/reading"
	"nyata/internal/record/receipt"
)

// maxTaken bounds a file of evidence in bytes.
const maxTaken = 64 << 20

// Taking is one file of evidence to be taken in.
type Taking struct {
	Name     string // of the file, without folders
	Content  []byte
	Evidence receipt.Evidence // kind, and what holds for all rows
	Topics   map[int]string   // of complaints: topics a person chose, by row number
	Dry      bool
}

// Taken says what became of every row of it.
type Taken struct {
	evidence.Result
	reading.Recorded
	Entry   int64  // ledger index; -1 when nothing changed or dry
	Receipt string // id of the file as it is kept
	Removed receipt.Removed
}

// TakeFile reads a file of evidence, accounts for every row, and records it in
// the actor's name. Dry, it says what it would do and keeps nothing.
func (in *Intake) TakeFile(ctx context.Context, actor casework.Actor, t Taking) (Taken, error) {
	if len(t.Content) > maxTaken {
		return Taken{}, fault.New(fault.Invalid, "import.too_large", fault.With("file", t.Name), fault.With("most", maxTaken>>20))
	}
	dictionary, err := in.office.Dictionary(ctx) // before the city, as for every file that is read
	if err != nil {
		return Taken{}, err
	}
	city, err := in.city(ctx)
	if err != nil {
		return Taken{}, fmt.Errorf("load reference data: %w", err)
	}
	kept, err := Admit(in.rows, t.Name, t.Content, t.Evidence.Kind, city)
	if err != nil {
		return Taken{}, err
	}
	if len(t.Topics) > 0 && t.Evidence.Kind == receipt.ComplaintEvidence {
		if kept, err = admitted(t.Name, evidence.Choose(kept.Table, t.Topics), kept.Removed); err != nil {
			return Taken{}, err
		}
	}
	about := evidence.About{Evidence: t.Evidence, File: kept.Name}
	said, rd := Reading(kept.Table, about, city, in.program)
	out := Taken{Result: said, Removed: kept.Removed, Entry: -1}
	if rd.Unread {
		return out, nil
	}
	if !t.Dry {
		in.beside(ctx, kept.Name, kept.Table, kept.Content, &rd)
	}
	if err := ctx.Err(); err != nil {
		return out, err
	}
	if kept.Removed.Any() {
		about.Removed = &kept.Removed
	}
	r, done, err := in.TakeEvidence(ctx, actor, kept.File(about, said, rd), t.Dry)
	out.Receipt, out.Recorded, out.Entry = r.ID, done, done.Entry
	if err == nil && !t.Dry {
		err = in.office.NoteDictionary(ctx, in.actor, r.ID, dictionary)
	}
	return out, err
}
