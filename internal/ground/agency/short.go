package agency

import (
	"slices"
	"strings"
)

// Longer are the names that a short name of an office stands for in any region,
// each as its words, in lower case and without small ones, the fullest name
// first: of "disparbud", dinas pariwisata kebudayaan, then dinas pariwisata.
// None for a word that is no usual short name. Do not write to them.
func Longer(short string) [][]string { return longer[short] }

// Shorts lists the usual short names of offices in order.
func Shorts() []string {
	out := make([]string, 0, len(longer))
	for short := range longer {
		out = append(out, short)
	}
	slices.Sort(out)
	return out
}

// longer has each short name before what it stands for.
var longer = readShorts(`
bapenda|bappenda|bppd|dispenda = badan pendapatan
bappeda|bappedalitbang|bapelitbang|bapelitbangda|bapperida = badan perencanaan pembangunan
bappelitbang|bappelitbangda = badan perencanaan pembangunan penelitian / badan perencanaan pembangunan
bkad|bpkad|bpkd|dppkad = badan keuangan aset
bkd|bkdpsdm|bkpp|bkppd|bkpsdm = badan kepegawaian
bpbd = badan penanggulangan bencana
kesbang = badan kesatuan bangsa
bakesbangpol|kesbangpol = badan kesatuan bangsa politik
capil = dinas pencatatan sipil
dinduk|disdukcapil|dispendukcapil|dukcapil = dinas kependudukan pencatatan sipil
damkar|disdamkar|dpkp = dinas pemadam kebakaran
damkarmat = dinas pemadam kebakaran penyelamatan
dikbud|dindikbud|disdikbud|dispendikbud = dinas pendidikan kebudayaan
dindik|disdik|diknas|dispendik = dinas pendidikan
dinhub|dishub = dinas perhubungan
dinkes|diskes = dinas kesehatan
dinkominfo|diskominfo|kominfo = dinas komunikasi informatika
dinkop|dinkopukm|diskop|diskoperindag = dinas koperasi
diskopukm = dinas koperasi ukm / dinas koperasi
dinpertan|dispertan|distan = dinas pertanian
dispangtan = dinas pangan pertanian
distanak = dinas pertanian peternakan
dinsos|dissos = dinas sosial
disarpus = dinas kearsipan perpustakaan / dinas perpustakaan
disbud = dinas kebudayaan
disbudpar = dinas kebudayaan pariwisata / dinas pariwisata
disbun = dinas perkebunan
deperindag|dinperindag|disperindag = dinas perindustrian perdagangan
disdag|disperdag = dinas perdagangan
disdagperin = dinas perdagangan perindustrian
disperin = dinas perindustrian
dishanpan|disketapang|dkpp = dinas ketahanan pangan
dishut = dinas kehutanan
diskan|diskanla|dkp = dinas perikanan
dislutkan = dinas kelautan perikanan / dinas perikanan
dislh|dlh = dinas lingkungan hidup
disnak = dinas peternakan
dinaker|disnaker = dinas tenaga kerja
disnakertrans = dinas tenaga kerja transmigrasi / dinas tenaga kerja
dispar = dinas pariwisata
disparbud = dinas pariwisata kebudayaan / dinas pariwisata
disperakim|disperkim|disperkimta|dperkim|perkim|perkimta = dinas perumahan permukiman
disperkimtan = dinas perumahan permukiman pertanahan
dindispora|disparpora|dispora = dinas pemuda olahraga
disporapar = dinas pemuda olahraga pariwisata
disperpusip|dispus|dpad|dpk|perpusda = dinas perpustakaan
dispusip = dinas perpustakaan kearsipan / dinas perpustakaan
dinaspu|disp|dpu|dpupr|dpuptr|pupr|puptr = dinas pekerjaan umum
dp3a|dp3akb|dp3ap2kb|dppa|dppkbpppa = dinas pemberdayaan perempuan perlindungan anak
dpmd|dpmdes|dispermades = dinas pemberdayaan masyarakat desa
bpmptsp|dmptsp|dpmpptsp|dpmptsp|ptsp = dinas penanaman modal pelayanan terpadu satu pintu
inspektorat|itda|itkab|itkot = inspektorat
polpp|satpol|satpolpp = satuan polisi pamong praja
setda = sekretariat daerah
setwan = sekretariat dprd
`)

func readShorts(text string) map[string][][]string {
	m := map[string][][]string{}
	for _, line := range strings.Split(text, "\n") {
		shorts, names, ok := strings.Cut(line, " = ")
		if !ok {
			continue
		}
		for _, short := range strings.Split(shorts, "|") {
			for _, name := range strings.Split(names, "/") {
				m[short] = append(m[short], strings.Fields(name))
			}
		}
	}
	return m
}
