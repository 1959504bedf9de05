package casework

import (
	"nyata/internal/ground/fault"
	"nyata/internal/record/account"
	"nyata/internal/record/receipt"
)

// MayLookInto says whether pages, pictures and text of a file are shown to an
// actor who sees its receipt; what is personal in them is masked until it is
// released.
func MayLookInto(actor Actor, r receipt.Receipt) bool {
	return r.Withheld == nil || Closed(actor, r) == nil
}

// Closed is why an actor who sees a receipt may not have its file as it came;
// nil where he may. A file that nobody could read, whole or in part, has not
// been searched for personal data, so it counts as one that holds some.
func Closed(actor Actor, r receipt.Receipt) error {
	switch {
	case actor.Role == account.Machine, r.Size == 0: // nothing is in a file without a byte
		return nil
	case r.State == receipt.Received || r.State == receipt.Reading:
		return fault.New(fault.Conflict, "casework.file_unscreened", fault.With("file", r.Name))
	case r.Withheld != nil && r.Released == nil:
		return fault.New(fault.Conflict, "casework.file_withheld", fault.With("file", r.Name))
	case r.Withheld != nil && !Allowed(actor.Role, ReleasePersonal, scopeOf(actor, r.Agency)):
		return fault.New(fault.Forbidden, "casework.file_withheld", fault.With("file", r.Name))
	case r.Released == nil && (r.Personal.Total() > 0 || r.Pictures+r.Unshown+r.Enclosed > 0 || r.State == receipt.Unreadable || len(r.Unsearched()) > 0):
		return fault.New(fault.Conflict, "casework.file_personal", fault.With("file", r.Name))
	}
	return nil
}
