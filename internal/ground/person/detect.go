package person

// Found is a personal number in a text, at bytes Start to End.
type Found struct {
	Start, End int
	What       What
}

// What is the sort of personal number.
type What string

// The sorts of personal number.
const (
	NIK   What = "nik"   // number of a citizen
	NIP   What = "nip"   // number of a civil servant
	Phone What = "phone" // telephone
)

// FindNIK finds plausible NIK.
func FindNIK(text string) []Found { return nil }

// FindNIP finds plausible NIP.
func FindNIP(text string) []Found { return nil }

// FindPhone finds telephone numbers.
func FindPhone(text string) []Found { return nil }

// FindPersonal finds all three, in order, without overlaps.
func FindPersonal(text string) []Found { return nil }
