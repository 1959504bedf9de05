package question

import "strings"

// whoNeeds begin the names of those a service is for.
var whoNeeds = [...]string{"penderita ", "pasien ", "penyandang ", "penduduk ", "warga negara ", "warga "}

// served are shorter names of what is measured by who gets a service up to the
// standard: of "persentase penderita hipertensi yang mendapatkan pelayanan
// kesehatan sesuai standar" one speaks as "pelayanan hipertensi" or "hipertensi
// terlayani standar".
func served(s string) []string {
	who, how, ok := strings.Cut(s, " yang ")
	if !ok || !strings.HasSuffix(how, "sesuai standar") {
		return nil
	}
	verb, service, ok := strings.Cut(how, " ")
	if !ok || verb != "mendapatkan" && verb != "mendapat" && verb != "memperoleh" && verb != "menerima" {
		return nil
	}
	kind, _, _ := strings.Cut(service, " ")
	if kind != "pelayanan" && kind != "layanan" {
		return nil
	}
	for _, head := range [...]string{"persentase ", "jumlah ", "cakupan ", "proporsi "} {
		who = strings.TrimPrefix(who, head)
	}
	all := []string{who}
	for _, w := range whoNeeds {
		if rest, ok := strings.CutPrefix(who, w); ok {
			all = append(all, rest)
		}
	}
	var out []string
	for _, w := range all {
		for _, pair := range append([][2]string{{"", ""}}, acronyms...) {
			said := w
			if pair[0] != "" {
				if said, ok = replaced(w, pair[0], pair[1]); !ok {
					continue
				}
			}
			out = append(out, "pelayanan "+said, "pelayanan kesehatan "+said, "pelayanan "+said+" sesuai standar", said+" terlayani standar", said+" terlayani sesuai standar", "spm "+said)
		}
	}
	return out
}
