// Package code reads the codes of planning and budget: the programme tree,
// accounts and agencies (SKPD), of the era since budget year 2021 and of the
// one before. Codes of the two eras never compare equal, whatever their digits.
//
// Since 2021 (Permendagri 90/2019 and the Kepmendagri that update its lists):
//
//	programme tree  U.BB.PP.J.KK.SSSS       1.03.06.2.01.0012
//	account         A.K.JJ.OO.RR.SSSS       5.1.02.01.01.0024
//	agency          U.BB.U.BB.U.BB.NN.NNNN  5.03.5.04.0.00.31.0000
//
// Before (Permendagri 13/2006, appendix A):
//
//	programme tree  U.BB.PP.KK              1.01.15.02
//	account         A.K.J.OO.RR[.SS]        5.2.1.01.04, the last two also of three digits
//	agency          U.BB.SS[.NN]            1.20.03
//	budget line     U.BB.U.BB.SS.PP.KK and an account
//	                                        1.20.1.20.05.16.02.5.2.1.01.04
package code

import (
	"slices"
	"strings"
)

// Kind says what a code names.
type Kind string

// The kinds of code.
const (
	Nomenclature Kind = "nomenclature" // urusan to sub kegiatan
	Account      Kind = "account"      // kode rekening
	Agency       Kind = "agency"       // SKPD or a unit of one
	Line         Kind = "line"         // agency, programme or activity, and account in one code
)

// Era says which regulation's list a code belongs to.
type Era string

// The eras.
const (
	Since2021  Era = "since2021"  // Permendagri 90/2019
	Before2021 Era = "before2021" // Permendagri 13/2006
)

// Level is how deep in its tree a code stands. The level of a line is that of
// its last piece.
type Level string

// The levels of the programme tree, of accounts, and of agencies.
const (
	Affair      Level = "affair"       // urusan
	Field       Level = "field"        // bidang urusan
	Programme   Level = "programme"    // program
	Activity    Level = "activity"     // kegiatan
	SubActivity Level = "sub_activity" // sub kegiatan, since 2021

	AccountClass  Level = "class"      // akun
	AccountGroup  Level = "group"      // kelompok
	AccountType   Level = "type"       // jenis
	AccountObject Level = "object"     // objek
	AccountDetail Level = "detail"     // rincian objek
	AccountSub    Level = "sub_detail" // sub rincian objek

	Organisation Level = "organisation" // SKPD
	Unit         Level = "unit"         // unit of a SKPD
)

// accountLevels are the levels of an account by the number of its parts.
var accountLevels = [...]Level{1: AccountClass, 2: AccountGroup, 3: AccountType, 4: AccountObject, 5: AccountDetail, 6: AccountSub}

// Code is one parsed code. Parts are padded to their official widths; a part of
// letters X stands for every field ("X.XX.01", the support programme).
type Code struct {
	Kind  Kind
	Era   Era
	Level Level
	Parts []string

	agency int // of a line: parts that name field and agency
	work   int // of a line: parts that name programme and activity
}

// String is the code in its official form, parts joined by dots.
func (c Code) String() string { return strings.Join(c.Parts, ".") }

// IsZero reports whether there is no code.
func (c Code) IsZero() bool { return len(c.Parts) == 0 }

// Equal reports whether both name the same thing in the same era.
func (c Code) Equal(d Code) bool {
	return c.Kind == d.Kind && c.Era == d.Era && c.Level == d.Level && c.agency == d.agency && c.work == d.work && slices.Equal(c.Parts, d.Parts)
}

// upTo is the code of the first n parts.
func (c Code) upTo(n int, level Level) Code {
	c.Parts, c.Level = c.Parts[:n:n], level
	return c
}

// Parent is the code one level up; false at the top of its tree.
func (c Code) Parent() (Code, bool) {
	n := len(c.Parts)
	switch c.Kind {
	case Account:
		if n > 1 {
			return c.upTo(n-1, accountLevels[n-1]), true
		}
	case Agency:
		return c.agencyParent()
	case Nomenclature:
		return c.nomenclatureParent()
	case Line:
		return c.lineParent()
	}
	return Code{}, false
}

func (c Code) nomenclatureParent() (Code, bool) {
	switch c.Level {
	case SubActivity:
		return c.upTo(5, Activity), true
	case Activity:
		return c.upTo(3, Programme), true
	case Programme:
		return c.upTo(2, Field), true
	case Field:
		return c.upTo(1, Affair), true
	default:
		return Code{}, false
	}
}

func (c Code) agencyParent() (Code, bool) {
	if c.Level != Unit {
		return Code{}, false
	}
	if c.Era == Before2021 {
		return c.upTo(3, Organisation), true
	}
	p := c.upTo(len(c.Parts), Organisation)
	p.Parts = append(slices.Clone(p.Parts[:7]), "0000")
	return p, true
}

// IsAncestorOf reports whether d stands anywhere below c in the same tree.
func (c Code) IsAncestorOf(d Code) bool {
	for p, ok := d.Parent(); ok; p, ok = p.Parent() {
		if p.Equal(c) {
			return true
		}
	}
	return false
}

// National is the code under which the national list has this one: programme 01
// of every field is the one support programme X.XX.01 (Permendagri 90/2019,
// "Program Penunjang Urusan Pemerintahan Daerah"). Other codes are their own.
func (c Code) National() Code {
	if c.Kind != Nomenclature || c.Era != Since2021 || len(c.Parts) < 3 || c.Parts[2] != "01" {
		return c
	}
	c.Parts = append([]string{"X", "XX"}, c.Parts[2:]...)
	return c
}
