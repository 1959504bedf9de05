package printed

import (
	"slices"
	"strings"
)

// acronyms of public administration with the words they stand for, small ones
// left out. People write either where a report has the other.
var acronyms = expansions(`
sdm=sumber daya manusia; bmd=barang milik daerah; bmn=barang milik negara; rth=ruang terbuka hijau; rtlh=rumah tidak layak huni; rutilahu=rumah tidak layak huni; psu=prasarana sarana utilitas
sd=sekolah dasar; smp=sekolah menengah pertama; sma=sekolah menengah atas; smk=sekolah menengah kejuruan; paud=pendidikan anak usia dini; tk=taman kanak; pkbm=pusat kegiatan belajar masyarakat
sda=sumber daya air; spam=sistem penyediaan air minum; b3=bahan berbahaya beracun; tps=tempat penampungan sementara; tpa=tempat pemrosesan akhir; pju=penerangan jalan umum
opd=perangkat daerah; skpd=perangkat daerah; asn=aparatur sipil negara; pns=pegawai negeri sipil; dprd=dewan perwakilan rakyat daerah; kdh=kepala daerah
perda=peraturan daerah; perkada=peraturan kepala daerah; perwal=peraturan wali kota; perbup=peraturan bupati; apbd=anggaran pendapatan belanja daerah; pad=pendapatan asli daerah; bphtb=bea perolehan hak tanah bangunan; pbb=pajak bumi bangunan
spm=standar pelayanan minimal; sop=standar operasional prosedur; spbe=sistem pemerintahan berbasis elektronik; ukm=usaha kecil menengah; umkm=usaha mikro kecil menengah; ikm=industri kecil menengah; bumd=badan usaha milik daerah
pkk=pemberdayaan kesejahteraan keluarga; umk=usaha mikro kecil; linmas=perlindungan masyarakat; trantibum=ketenteraman ketertiban umum; tibum=ketertiban umum; kir=pengujian kendaraan bermotor; lalin=lalu lintas; andalalin=analisis dampak lalu lintas
atk=alat tulis kantor; alkes=alat kesehatan; faskes=fasilitas kesehatan; fasyankes=fasilitas pelayanan kesehatan; yankes=pelayanan kesehatan; bumil=ibu hamil; bulin=ibu bersalin; odgj=orang gangguan jiwa; tb=tuberkulosis; ptm=penyakit tidak menular; jkn=jaminan kesehatan nasional
nib=nomor induk berusaha; pmks=penyandang masalah kesejahteraan sosial; ppks=pemerlu pelayanan kesejahteraan sosial; dtks=data terpadu kesejahteraan sosial; kdrt=kekerasan dalam rumah tangga; ppa=perempuan anak; bop=bantuan operasional; bos=bantuan operasional sekolah; bimtek=bimbingan teknis; monev=monitoring evaluasi
`)

func expansions(text string) map[string][]string {
	m := map[string][]string{}
	for _, f := range strings.FieldsFunc(text, func(r rune) bool { return r == ';' || r == '\n' }) {
		short, long, ok := strings.Cut(strings.TrimSpace(f), "=")
		if ok {
			m[short] = slices.DeleteFunc(strings.Fields(long), func(w string) bool { return small[w] })
		}
	}
	return m
}

// expand gives an acronym of the question the words it stands for, and words
// that an acronym stands for the acronym: a row may have either.
func (r *reading) expand() {
	for i := range r.t {
		t := &r.t[i]
		if t.role == taken {
			continue
		}
		for _, w := range acronyms[t.text] {
			like := slices.DeleteFunc(r.c.words.like(w), func(l likeness) bool { return l.weight < sameRoot })
			if len(like) == 0 {
				t.long = nil
				break
			}
			t.long = append(t.long, like)
		}
		for _, l := range t.long {
			t.weight = max(t.weight, r.c.words.weights[l[0].id])
		}
	}
	for _, short := range sorted(acronyms) {
		id, ok := r.c.words.ids[short]
		if !ok {
			continue
		}
		for _, at := range r.run(acronyms[short]) {
			r.t[at].like = append(r.t[at].like, likeness{id, otherWord})
		}
	}
}

// run is where words stand one after the other, small ones aside.
func (r *reading) run(words []string) []int {
	for i := range r.t {
		var at []int
		for k := i; k < len(r.t) && len(at) < len(words); k++ {
			switch {
			case r.t[k].text == words[len(at)]:
				at = append(at, k)
				continue
			case len(at) > 0 && small[r.t[k].text]:
				continue
			}
			break
		}
		if len(at) == len(words) {
			return at
		}
	}
	return nil
}

// spelledOut says which words of a row an acronym stands for there; nil when
// not all of them are.
func (t *token) spelledOut(words []int32) []int32 {
	if len(t.long) == 0 {
		return nil
	}
	var out []int32
	for _, like := range t.long {
		n := slices.IndexFunc(like, func(l likeness) bool { return has(words, l.id) })
		if n < 0 {
			return nil
		}
		out = append(out, like[n].id)
	}
	return out
}
