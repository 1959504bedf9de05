package pack

import (
	"fmt"
	"regexp"
	"strings"

	"nyata/internal/ground/agency"
	"nyata/internal/ground/heading"
	"nyata/internal/record/account"
	"nyata/internal/record/document"
)

var accountColumns = []heading.Column{
	{Name: "login", Headings: []string{"email", "surel", "nama pengguna", "username"}, Required: true},
	{Name: "nama", Headings: []string{"nama lengkap", "name"}, Required: true},
	{Name: "peran", Headings: []string{"role", "tugas", "jabatan"}, Required: true},
	{Name: "opd", Headings: []string{"perangkat daerah", "agency"}},
	{Name: "bahasa", Headings: []string{"language"}},
}

// AccountBody is the body of an account row: who is to be invited, as what.
type AccountBody struct {
	Login    string       `json:"login"`
	Name     string       `json:"name"`
	Role     account.Role `json:"role"`
	Agency   string       `json:"agency,omitempty"`
	Language string       `json:"language"` // "id" or "en"
}

var roleWords = map[string]account.Role{
	"wali kota": account.Mayor, "walikota": account.Mayor, "sekda": account.Mayor, "mayor": account.Mayor,
	"operator": account.Operator, "operator opd": account.Operator,
	"kepala": account.Head, "kepala opd": account.Head, "head": account.Head,
	"inspektorat": account.Inspector, "inspektur": account.Inspector, "auditor": account.Inspector, "inspector": account.Inspector,
	"perencana": account.Planner, "bappeda": account.Planner, "bapperida": account.Planner, "bpkad": account.Planner, "planner": account.Planner,
	"organisasi": account.Organiser, "bagian organisasi": account.Organiser, "organiser": account.Organiser,
	"walidata": account.Steward, "diskominfo": account.Steward, "steward": account.Steward,
	"admin": account.Admin, "administrator": account.Admin,
}

// loginForm is an e-mail address or a user name.
var loginForm = regexp.MustCompile(`^[a-z0-9][a-z0-9._+-]{1,62}(@[a-z0-9-]+(\.[a-z0-9-]+)+)?$`)

// ParseAccounts reads the accounts to open, one person per row. Passwords are
// never imported: each account is opened by an invitation.
func ParseAccounts(rows [][]string, known agency.Tree) Result {
	s, refused := openSheet(Accounts, rows, accountColumns)
	if refused != nil {
		return refuseFile(Accounts, refused.Reason)
	}
	for s.next() {
		a, reason := s.account(known)
		if reason != nil {
			s.refuse(a.Login, *reason)
			continue
		}
		s.accept(encode(a.Login, a))
	}
	return s.result
}

func (s *sheet) account(known agency.Tree) (AccountBody, *document.Message) {
	a := AccountBody{Login: strings.ToLower(s.get("login")), Name: s.get("nama"), Language: strings.ToLower(s.get("bahasa"))}
	var m document.Message
	if !loginForm.MatchString(a.Login) {
		m = document.Message{
			ID: fmt.Sprintf("Kolom login: %q bukan surel atau nama pengguna. Gunakan huruf, angka, titik dan garis, tanpa spasi.", a.Login),
			EN: fmt.Sprintf("Column login: %q is neither an e-mail address nor a user name. Use letters, digits, dots and dashes, no spaces.", a.Login),
		}
		return a, &m
	}
	if a.Name == "" {
		m = need("nama")
		return a, &m
	}
	var ok bool
	if a.Role, ok = roleWords[heading.Plain(s.get("peran"))]; !ok {
		m = unknown("peran", s.get("peran"), "Isi operator, kepala, wali kota, inspektorat, perencana, organisasi, walidata atau admin.", "Write operator, head, mayor, inspector, planner, organiser, steward or admin.")
		return a, &m
	}
	if a.Agency, ok = agencyOf(s.get("opd"), known); !ok {
		m = unknownAgency(s.get("opd"))
		return a, &m
	}
	if a.Role.OfAgency() && a.Agency == "" {
		m = need("opd")
		return a, &m
	}
	if !a.Role.OfAgency() {
		a.Agency = "" // the role reaches the whole city; the column only says where the person sits
	}
	switch a.Language {
	case "":
		a.Language = "id"
	case "id", "en":
	default:
		m = unknown("bahasa", a.Language, "Isi id atau en.", "Write id or en.")
		return a, &m
	}
	return a, nil
}
