package pack

import (
	"fmt"
	"regexp"
	"strings"

	"nyata/internal/ground/agency"
	"nyata/internal/ground/heading"
	"nyata/internal/record/document"
)

var agencyColumns = []heading.Column{
	{Name: "nama", Headings: []string{"nama opd", "nama skpd", "nama perangkat daerah", "perangkat daerah", "opd", "skpd", "name", "agency"}, Required: true},
	{Name: "kode_skpd", Headings: []string{"kode", "kode opd", "kode perangkat daerah", "skpd code", "code"}},
	{Name: "id", Headings: []string{"kunci", "key"}},
	{Name: "singkatan", Headings: []string{"short", "short name", "nama singkat", "akronim"}},
	{Name: "alias", Headings: []string{"aliases", "nama lain", "sebutan lain"}},
	{Name: "induk", Headings: []string{"parent", "opd induk", "skpd induk", "kode induk"}},
	{Name: "berlaku_dari", Headings: []string{"dari", "from", "valid from", "mulai berlaku"}},
	{Name: "berlaku_sampai", Headings: []string{"sampai", "to", "valid to", "akhir berlaku"}},
}

// skpdCode is U.BB.U.BB.U.BB.NN.NNNN (Permendagri 90/2019): up to three fields
// of government, the serial number of the agency, the number of the unit.
var skpdCode = regexp.MustCompile(`^(\d\.\d\d)\.(\d\.\d\d)\.(\d\.\d\d)\.\d\d\.\d{4}$`)

// ParseAgencies reads the perangkat daerah of a city: one agency or unit per
// row. An agency without an id gets one from its short name, else its name.
// Parents are named by id or SKPD code and stand in the file or in known.
func ParseAgencies(rows [][]string, known agency.Tree) Result {
	s, refused := openSheet(Agencies, rows, agencyColumns)
	if refused != nil {
		return refuseFile(Agencies, refused.Reason)
	}
	parents := parentsOf(s, known)
	for s.next() {
		name, code, id := s.get("nama"), skpdOf(s), agencyID(s)
		parent, ok := "", true
		if p := s.get("induk"); p != "" {
			parent, ok = parents[heading.Plain(p)]
		}
		switch {
		case name == "" || id == "":
			s.refuse(id, need("nama"))
		case code != "" && !skpdCode.MatchString(code):
			s.refuse(id, document.Message{
				ID: fmt.Sprintf("Kode SKPD %q tidak berbentuk U.BB.U.BB.U.BB.NN.NNNN. Salin kode lengkapnya, atau kosongkan kolom kode.", code),
				EN: fmt.Sprintf("SKPD code %q is not of the form U.BB.U.BB.U.BB.NN.NNNN. Copy the full code, or leave the column blank.", code),
			})
		case !ok || parent == id:
			s.refuse(id, unknown("induk", s.get("induk"), "Tulis id atau kode SKPD dari perangkat daerah lain.", "Write the id or SKPD code of another agency."))
		default:
			s.accept(encode(id, agency.Agency{
				ID: id, Code: code, Name: name, Short: s.get("singkatan"), Aliases: list(s.get("alias")),
				Parent: parent, From: s.get("berlaku_dari"), To: s.get("berlaku_sampai"), Fields: fieldsOf(code),
			}))
		}
	}
	return s.result
}

// parentsOf is every way to name an agency of the file or of known, and its id.
func parentsOf(s *sheet, known agency.Tree) map[string]string {
	names := map[string]string{}
	for _, a := range known.All() {
		names[heading.Plain(a.ID)], names[heading.Plain(a.Code)] = a.ID, a.ID
	}
	look := *s
	for look.next() {
		id := agencyID(&look)
		names[heading.Plain(id)], names[heading.Plain(skpdOf(&look))] = id, id
	}
	delete(names, "")
	return names
}

func skpdOf(s *sheet) string { return strings.Trim(s.get("kode_skpd"), ".") }

func agencyID(s *sheet) string {
	for _, name := range []string{"id", "singkatan", "nama"} {
		if id := heading.Slug(s.get(name)); id != "" {
			return id
		}
	}
	return ""
}

// fieldsOf is the fields of government a SKPD code names; 0.00 fills the rest.
func fieldsOf(code string) []string {
	m := skpdCode.FindStringSubmatch(code)
	if m == nil {
		return nil
	}
	var fields []string
	for _, f := range m[1:] {
		if f != "0.00" {
			fields = append(fields, f)
		}
	}
	return fields
}
