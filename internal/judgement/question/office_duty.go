package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// duties are what people say an office looks after, beside the words of names of
// offices: "dinas yang ngurus sampah" is that of the environment.
var duties = table(`pariwisata:wisata,pelancongan,pelesir,plesiran,turis,liburan,tourist,tourists,tourism pendidikan:sekolah,sekolahan,guru,murid,pelajaran,belajar,school,schools,teacher,teachers kesehatan:puskesmas,berobat,penyakit,obat,dokter,health,clinics
pekerjaan+umum:jalan,jalanan,jembatan,aspal,drainase,selokan,got,road,roads,bridge,bridges lingkungan:sampah,kebersihan,taman,polusi,limbah,rubbish,waste,garbage,park,parks,trash pertanian:tani,petani,sawah,padi,kebun,pupuk,farm,farms,farming,farmer,farmers
perikanan:ikan,nelayan,laut,tambak,fish,fishermen,fishing peternakan:ternak,sapi,hewan,unggas,livestock,cattle,animals kebakaran:api,pemadam,damkar,fires,firefighting perpustakaan:buku,bacaan,perpus,book,books,library,libraries
perhubungan:angkot,angkutan,lalulintas,macet,terminal,bus,rambu,parkir,buses,traffic,transport kependudukan:ktp,akta,kk,capil sosial:bansos,santunan,telantar,welfare perdagangan:pasar,dagang,pedagang,market,markets,trader,traders
koperasi:umkm,koperasi,smes tenaga:penganggur,pengangguran,buruh,kerja,pekerja,jobs,workers,labour perumahan:rumah,kumuh,permukiman,hunian,housing,slums penanaman:investasi,izin,perizinan,investor,permits,investment
pemuda:olahraga,pemuda,atlet,sport,sports,youth kebudayaan:budaya,kesenian,seni,culture,arts perempuan:perempuan,ibu,women bencana:bencana,banjir,gempa,disasters pendapatan:pajak,pad,taxes,tax keuangan:keuangan,kas,aset,finances,finance
kepegawaian:pegawai,pns,asn,staff,personnel perencanaan:perencanaan,rencana,planning komunikasi:internet,komputer,aplikasi,wifi,telekomunikasi,digital pangan:pangan,food desa:desa,kampung,villages tanah:tanah,lahan,land`)

// dutyVerbs say that an office looks after something.
const dutyVerbs = "urus|mengurus|mengurusi|urusi|ngurus|ngurusi|ngurusin|menangani|membidangi|mengelola|membawahi|urusan|membina|mengatur"

// officeByDuty is the one office that looks after what is said: "dinas yang
// mengurus sampah", "urusan pelancongan", "the office in charge of roads".
func (r *reading) officeByDuty(i int) (id string, at []int) {
	j := i
	headed := false
	if r.is(j, "dinas|kantor|instansi|opd|skpd|badan|lembaga|bagian|office|agency|department") && r.free(j) {
		headed = true
		j++
	}
	if r.is(j, "yang|that|which|who|in") && headed {
		j++
	}
	switch {
	case headed && r.is(j, dutyVerbs) && r.free(j):
		j++
		if r.is(j, "urusan|bidang|soal|masalah") {
			j++
		}
	case !headed && r.is(j, "urusan|bidang|sektor") && r.free(j) && r.peek("uang|duit|dana|anggaran|pagu|jatah|belanja|serapan|budget|money") >= 0:
		j++
	case headed && r.is(j, "charge|responsible") && r.is(j+1, "of|for"):
		j += 2
	case headed && r.is(j, "handles|handling|runs|running|manages|managing"):
		j++
	case headed && r.is(j, "looks|looking") && r.is(j+1, "after"):
		j += 2
	default:
		return "", nil
	}
	if r.is(j, "the|our|kita") {
		j++
	}
	if !r.free(j) || r.t[j].Kind != word.Letters {
		return "", nil
	}
	want := duties[r.text(j)]
	if want == "" {
		want = r.text(j)
	}
	concepts := officeConcepts(strings.Split(want, "+"))
	for _, o := range r.a.offices {
		if slices.ContainsFunc(concepts, func(c string) bool { return !o.has[c] }) {
			continue
		}
		if id != "" && id != o.id {
			return "", nil
		}
		id = o.id
	}
	if id == "" {
		return "", nil
	}
	at = span(i, j+1)
	if slices.ContainsFunc(at, func(k int) bool { return r.t[k].by != unexplained && r.t[k].by != filler }) {
		return "", nil
	}
	return id, at
}
