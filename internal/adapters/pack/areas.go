package pack

import (
	"fmt"
	"math"
	"regexp"
	"strings"

	"nyata/internal/ground/figure"
	"nyata/internal/ground/heading"
	"nyata/internal/ground/place"
	"nyata/internal/record/document"
)

var areaColumns = []heading.Column{
	{Name: "kode", Headings: []string{"kode wilayah", "kode kemendagri", "code", "area code"}, Required: true},
	{Name: "nama", Headings: []string{"nama wilayah", "name", "area name", "uraian"}, Required: true},
	{Name: "jenis", Headings: []string{"tingkat", "kind", "level", "type"}},
	{Name: "alias", Headings: []string{"aliases", "nama lain", "sebutan lain"}},
	{Name: "kode_bps", Headings: []string{"bps", "bps code"}},
	{Name: "berlaku_dari", Headings: []string{"dari", "from", "valid from", "mulai berlaku"}},
	{Name: "berlaku_sampai", Headings: []string{"sampai", "to", "valid to", "akhir berlaku"}},
	{Name: "induk", Headings: []string{"kode induk", "parent"}},
	{Name: "penduduk", Headings: []string{"jumlah penduduk", "population", "inhabitants"}},
}

// areaCode is a Kemendagri code of a city or below: PP.KK, PP.KK.CC,
// PP.KK.CC.DDDD (kelurahan 1xxx, desa 2xxx; Kepmendagri 300.2.2-2430/2025).
var areaCode = regexp.MustCompile(`^\d\d(\.\d\d(\.\d\d(\.\d{4})?)?)?$`)

// ParseAreas reads area codes: one area per row. Only the city with the given
// Kemendagri code ("64.72") and what lies below it is taken; with an empty
// code everything from cities down is. The national list of 91,599 rows can so
// be given as it is.
func ParseAreas(rows [][]string, city string) Result {
	s, refused := openSheet(Areas, rows, areaColumns)
	if refused != nil {
		return refuseFile(Areas, refused.Reason)
	}
	for s.next() {
		code, name := strings.Trim(s.get("kode"), "."), s.get("nama")
		switch {
		case code == "":
			s.refuse("", need("kode"))
		case !areaCode.MatchString(code):
			s.refuse(code, document.Message{
				ID: fmt.Sprintf("Kode wilayah %q tidak berbentuk PP.KK, PP.KK.CC atau PP.KK.CC.DDDD. Tulis kode Kemendagri dengan titik; di lembar kerja, format kolomnya sebagai teks.", code),
				EN: fmt.Sprintf("Area code %q is not of the form PP.KK, PP.KK.CC or PP.KK.CC.DDDD. Write the Kemendagri code with its dots; in a spreadsheet, format the column as text.", code),
			})
		case city != "" && code != city && !strings.HasPrefix(code, city+"."),
			len(code) == 2: // provinces hold cities, no city holds them
			s.result.Outside++
		case name == "":
			s.refuse(code, need("nama"))
		default:
			s.area(code, name)
		}
	}
	return s.result
}

// area accepts the current row as an area, unless its kind contradicts its code.
func (s *sheet) area(code, name string) {
	kind := kindOfArea(code)
	if written := s.get("jenis"); written != "" && !sameKind(written, kind) {
		s.refuse(code, document.Message{
			ID: fmt.Sprintf("Jenis %q tidak cocok dengan kode %s, yang adalah kode %s.", written, code, kindWords[kind][0]),
			EN: fmt.Sprintf("Kind %q does not fit code %s, which is that of a %s.", written, code, kind),
		})
		return
	}
	people, ok := inhabitants(s.get("penduduk"))
	if !ok {
		s.refuse(code, document.Message{
			ID: fmt.Sprintf("Jumlah penduduk %q bukan bilangan bulat. Tulis angkanya saja, misalnya 12.450, atau kosongkan.", s.get("penduduk")),
			EN: fmt.Sprintf("Population %q is no whole number. Write the number alone, such as 12450, or leave it empty.", s.get("penduduk")),
		})
		return
	}
	parent := ""
	if kind == place.City {
		name = bareName(name)
	} else {
		parent = code[:strings.LastIndexByte(code, '.')]
	}
	s.accept(encode(code, place.Area{
		ID: code, Code: code, BPS: s.get("kode_bps"), Name: name, Kind: kind, Parent: parent,
		From: s.get("berlaku_dari"), To: s.get("berlaku_sampai"), Aliases: list(s.get("alias")), People: people,
	}))
}

// inhabitants reads a count of people; empty is unknown.
func inhabitants(text string) (int, bool) {
	if text == "" {
		return 0, true
	}
	f := figure.Parse(text, figure.Indonesian)
	if f.Kind != figure.Number || f.Value < 0 || f.Value > 1e9 || f.Value != math.Trunc(f.Value) {
		return 0, false
	}
	return int(f.Value), true
}

// kindOfArea tells the kind from a code that areaCode matches.
func kindOfArea(code string) place.Kind {
	switch {
	case len(code) == 2:
		return place.Province
	case len(code) == 5:
		return place.City
	case len(code) == 8:
		return place.Kecamatan
	case code[9] == '2':
		return place.Desa
	default:
		return place.Kelurahan
	}
}

// bareName is a city's name without the word for its kind, as Area.Name has it.
func bareName(name string) string {
	for _, word := range []string{"Kota ", "Kabupaten "} {
		if rest, ok := strings.CutPrefix(name, word); ok {
			return rest
		}
	}
	return name
}

var kindWords = map[place.Kind][]string{
	place.Province:  {"provinsi", "province"},
	place.City:      {"kota", "kabupaten", "city", "kota kabupaten"},
	place.Kecamatan: {"kecamatan", "district", "distrik"},
	place.Kelurahan: {"kelurahan", "subdistrict"},
	place.Desa:      {"desa", "village"},
}

func sameKind(written string, kind place.Kind) bool {
	for _, w := range kindWords[kind] {
		if heading.Plain(written) == w {
			return true
		}
	}
	return false
}
