// Package code reads the codes of planning and budget: the programme tree,
// accounts and agencies (SKPD), of the era since budget year 2021 and of the
// one before. Codes of the two eras never compare equal, whatever their digits.
package code

import "strings"

// Kind says what a code names.
type Kind string

// The kinds of code.
const (
	Nomenclature Kind = "nomenclature" // affair … sub-activity
	Account      Kind = "account"      // kode rekening
	Agency       Kind = "agency"       // SKPD and unit
	Line         Kind = "line"         // before 2021: agency, programme, activity and account in one code
)

// Era says which regulation's code list a code belongs to.
type Era string

// The eras.
const (
	Since2021  Era = "since2021"  // Permendagri 90/2019 and the Kepmendagri that update it
	Before2021 Era = "before2021" // Permendagri 13/2006 and its amendments
)

// Level is how deep in its tree a code stands.
type Level string

// The levels of the nomenclature, then of accounts, then of agencies.
const (
	Affair      Level = "affair"       // urusan
	Field       Level = "field"        // bidang urusan
	Programme   Level = "programme"    // program
	Authority   Level = "authority"    // programme with its jenis kewenangan (1 province, 2 city)
	Activity    Level = "activity"     // kegiatan
	SubActivity Level = "sub_activity" // sub kegiatan

	AccountClass  Level = "account"    // akun
	AccountGroup  Level = "group"      // kelompok
	AccountType   Level = "type"       // jenis
	AccountObject Level = "object"     // objek
	AccountDetail Level = "detail"     // rincian objek
	AccountSub    Level = "sub_detail" // sub rincian objek

	Organisation Level = "organisation" // SKPD
	Unit         Level = "unit"         // unit of a SKPD
)

// Code is one parsed code. Parts are padded to their official widths.
type Code struct {
	Kind  Kind
	Era   Era
	Level Level
	Parts []string
}

// String is the code in its official form, parts joined by dots.
func (c Code) String() string { return strings.Join(c.Parts, ".") }

// IsZero reports whether there is no code.
func (c Code) IsZero() bool { return len(c.Parts) == 0 }

// Equal reports whether both name the same thing in the same era.
func (c Code) Equal(d Code) bool {
	return c.Kind == d.Kind && c.Era == d.Era && c.Level == d.Level && c.String() == d.String()
}
