package question

import (
	"strings"

	"nyata/internal/ground/word"
)

// attendants are words that may stand beside a thing when other words of a
// question already tell which it is: who does it, with what, where, and what is
// always so. They never tell a thing apart and are used only where a question is
// read as talk. The form is that of companionLines; no word of a step, a state, a
// sex, an age or a kind is one unless the thing is of that alone.
const attendantLines = `
kelahiran total fertility tfr : perempuan ibu anak seumur hidup hidupnya melahirkan rata sepanjang usianya wanita kali woman women mother her lifetime life
neonatal : bayi lahir baru melahirkan sebelum sempat genap sebulan umur usia hari newborn babies month first
kematian ibu maternal : melahirkan bersalin saat ketika perempuan hamil nifas childbirth
putus dropout : sekolah belajar kelas siswa murid anak tamat lulus sebelum tengah jalan bangku pendidikan school pupils kids class
sekolah siswa school pupils : kelas belajar bangku pendidikan duduk mengenyam pelajaran guru
guru teachers : mengajar sekolah kelas murid teach
persalinan births : ibu melahirkan bersalin ditolong bidan dokter tenaga tempat bayi mothers babies born midwife
puskesmas faskes kesehatan tenaga health : dokter bidan perawat apoteker petugas tempat berobat tingkat pertama orang sakit periksa warga doctors nurses staff
imunisasi vaksin divaksin immunisation vaccinated : jarum penangkal kebal penyakit suntikan disuntik jadwal
rabies : gila anjing kucing kera monyet penangkal anti penyakit digigit hewan dog dogs bites
malaria dbd demam : nyamuk gigitan anofeles menggigil sakit akibat digigit aedes sarang mosquito mosquitoes bites
tuberkulosis tb : paru batuk obat minum berobat kuman lung lungs medicine
gizi stunting wasting balita underweight : anak bocah badan tubuh tinggi berat tumbuh umur usia makan bodies growth
jiwa mental : orang warga dirawat diobati
hipertensi diabetes : darah gula tekanan penderita orang blood sugar pressure
jaminan jkn asuransi insurance : berobat sakit biaya dibayari gratis ditanggung iuran kartu
odf babs buang defecation : jamban wc kali sungai sembarangan warganya hajat toilet toilets
drainase saluran drain drains : air hujan kampung pinggir jalan mengalir kota
jalan roads : kendaraan motor mobil warga lewat dilewati dilalui antar aspal menuju drivers
jembatan bridges : sungai kali menyeberang penyeberangan dilewati dilalui kendaraan orang baja kabel kayu cross
perpipaan ledeng piped : pdam pam rumah keluarga tersambung teraliri keran pipa air
limbah wastewater : rumah air kotor keluarga tersambung jaringan tangki septik
rob pasang genangan banjir flood : laut air daratan tanah hujan naik masuk terendam sea water
kumuh slum : kampung rumah gang padat warga lingkungan
kebakaran tanggap fires : api mobil pemadam damkar petugas lokasi menit jam tiba sampai datang laporan telepon fire engines brigade
tangguh bencana disaster : kampung warganya siap banjir gempa musibah latihan siaga ready
gelandangan pengemis ppks pmks homeless beggars : jalan jalanan petugas dinas sosial lampu merah emperan street streets officers
terlantar disabilitas lansia : panti dinas sosial rawat kebutuhan makan
kerja pekerja pencari job jobseekers : pekerjaan kerja kerjaan lamaran perusahaan dinas lewat sedang punya mencari work jobs looking
angkatan labour : kerja pekerjaan umur usia dewasa tahun atas punya sedang mencari bekerja work working adults
perselisihan industrial : buruh karyawan pekerja majikan perusahaan pabrik bos
gender pemberdayaan : perempuan politik ekonomi jabatan kursi peran laki women
pangan harapan pph dietary : makan makanan piring isi menu warga beragam sayur buah lauk food plate
kualitas mutu quality : bersih kebersihan jernih sehat mutu baik seberapa how clean
laut sea : pesisir perairan pantai teluk muara
air water : sungai kali perairan
sampah waste : warga rumah tong truk tpa petugas dibuang kota
bank : menabung nabung tabungan warga
mangrove : pesisir pantai laut pohon bibit hutan coast trees
identitas kependudukan digital ktp akta kia : warga hp ponsel aplikasi dipasang kartu surat capil dukcapil phone app card
penumpang angkutan passengers : naik menumpang tumpangan warga orang umum jalan bepergian rode
sungai river : perahu kali air tepi umum speedboat motor boats
dermaga jetties jetty : perahu kapal sandar bersandar merapat tempat tepi dipakai boats land
penerangan lampu pju lights : jalan malam gelap terang tiang gang pinggir tepi night dark
uji berkala kir inspection : mobil truk bus kendaraan jalan diperiksa lolos
spbe elektronik electronic : kantor layanan pemerintah urusan internet serba online government offices
informasi publik permohonan information : warga surat data permintaan minta kantor dinas people asked
usaha mikro umkm business businesses : warung dagangan pemilik bisnis kecil toko orang shops firms
nib izin perizinan permits : usaha bisnis pelaku oss online sistem pengusaha dagang kantor business
membaca kegemaran reading : buku bacaan warga orang seberapa suka books people
arsip kearsipan records : berkas dokumen surat lama lamanya kantor mengurus menyimpan simpanan files papers office
tangkap capture : laut nelayan perahu jala jaring ikan dermaga sea fishers
asuransi : nelayan melaut laut kecelakaan polis
wisatawan wisata tourists : tamu malam hari liburan singgah kota daerah sini guests
tera timbang takar measures : pedagang pasar toko ketepatan ketepatannya jujur pas curang agar supaya scales traders
pajak retribusi pad penerimaan tax revenue : kas kota daerah setoran disetor uang duit pengusaha pemilik usaha warga cafes
restoran restaurant : kafe makan pengunjung pembeli makanan cafes
panas hotspot hotspots : api satelit tanda langit terlihat kebakaran hutan lahan fire satellite
karhutla lahan hutan forest fires : api hangus dilalap ludes terbakar asap semak gambut hutan hektare
adat customary : leluhur aturan kelompok hidup menurut bupati nenek moyang tradisi suku warga ancestral ancestors live
kritis rehabilitasi degraded : tanah lahan gundul pohon lagi kembali ditanami bukit trees
blank sinyal signal : hp telepon internet kampung warganya kebagian belum jaringan menara phone phones
mandiri berstatus : kampung desa kaki sendiri bantuan
kematian dicatatkan akta : keluarga anggota anggotanya mengurus capil
magang pemagangan apprentices : anak muda perusahaan belajar kantor pabrik lulusan
muka level : perahu kandas tepian sampai warga perairan danau air boats
nifas hamil bersalin pregnant : ibu perempuan bidan mothers women
taman hutan park parks : bersantai santai warga main bermain duduk teduh pohon relax play
trotoar pavement sidewalks : jalan kaki berjalan dipijak pejalan walk walking feet
parkir parking : mobil motor kendaraan sembarangan juru tukang pinggir jalan cars
lowongan vacancies : pelamar perusahaan ditawarkan kerja
aset assets : pemda daerah negara resmi surat milik
daring layanan online : rumah internet hp warga kantor antre lewat home
pengaduan aduan complaints : laporan surat kantor dinas tindak lanjut
buku perpustakaan bacaan library : membaca meminjam pinjam anak warga rak books borrow
trayek angkutan routes : dibuka jalur rute pelosok bus
bumdes badan milik enterprises : kampung desa usaha perusahaan kepunyaan toko punya
plasma : sawit warga kebun perusahaan inti hektare jatah dibangunkan company
ladang upland : huma padi gabah hektare petani bukit
padi rice : petani sawah gabah hektare panen menghasilkan
madu honey : lebah sarang hutan liar rimba kilo botol liter bees
keramba cage : ikan sungai kali tepi kotak apung jaring ton fish river
karet rubber : getah kebun pohon petani sadap disadap
kawin perkawinan pernikahan marriage marriages : pasangan gadis anak muda nikah menikah dinikahkan pesta orang tua kua
kekerasan violence : korban suami rumah tangga dokter psikolog pengacara polisi sampai visum lawyer doctor
temuan inspektorat pemeriksaan bpk rekomendasi audit : catatan auditor kabupaten kota dinas kantor kantornya laporan auditors notes
akuntabilitas kinerja sakip akip accountability : rapor kantor dinas kerja hasil
elektrifikasi listrik berlistrik electrification : rumah lampu terang pln kabel malam setrum
desa village villages : kampung warganya
ternak sapi cattle : peternak kandang ekor farmers
inflasi inflation : harga barang pasar belanja kebutuhan dapur prices
kunjungan visits : orang warga datang mampir people
inovasi innovations : kantor dinas layanan ide
koperasi cooperatives : anggota simpan pinjam
`

var attendants = lookup(attendantLines)

// mayAttend says whether the word may stand beside the indicator in talk.
func (r *reading) mayAttend(w, id string) bool {
	if negations[w] || superlatives[w] != "" {
		return false
	}
	for _, with := range r.a.attending[id] {
		if with[w] {
			return true
		}
	}
	return false
}

// attendantsOf are the sets of words that may attend an indicator.
func attendantsOf(x Indicator) []map[string]bool {
	var out []map[string]bool
	seen := map[string]bool{}
	for _, n := range append(nameWords(x.Name), nameWords(x.NameEN)...) {
		if c := concept(n); !seen[c] && attendants[c] != nil {
			seen[c] = true
			out = append(out, attendants[c])
		}
	}
	return out
}

// agents are those who do what is done for all, behind the verb of it.
const agents = "negara|pemerintah|pemda|pemkot|pemkab|dinas|petugas|satpol|polisi|aparat|bupati|walikota|wali|camat|lurah|dewan|dprd|damkar|bidan|dokter|puskesmas|kota|kabupaten|government|state|officers|officials"

// agentAt says whether the word only says by whom a thing is done: "diurus
// negara", "disahkan bupati", "dari pemerintah".
func (r *reading) agentAt(i int) bool {
	if !r.is(i, agents) || i == 0 || r.is(i+1, "yang|who") {
		return false
	}
	w := r.text(i - 1)
	return r.is(i-1, "oleh|dari|by") || len(w) > 5 && strings.HasPrefix(w, "di") && !things[w] || r.is(i-1, agents) && r.agentAt(i-1)
}

// inPlaces says whether the word only says that it is so in places all over:
// "di kampung-kampung", "in the villages".
func (r *reading) inPlaces(i int) bool {
	if r.is(i+1, "mana|manakah|apa|yang") {
		return false
	}
	return r.is(i, "kampung|desa|lingkungan|villages|neighbourhoods|neighborhoods") && (r.is(i-1, "di|ke|in") || r.is(i-1, "the|our") && r.is(i-2, "in"))
}

// paced says whether the word is how fast or diligently something is done, of
// whoever does it most: "paling lambat membereskan".
func (r *reading) paced(i int) bool {
	return r.is(i, slow+"|"+diligent) && r.is(i-1, "paling|ter")
}

const (
	slow     = "lambat|lelet|lamban|lemot|malas|seret|lalai|abai|molor"
	diligent = "cepat|rajin|gesit|getol|tertib|patuh|taat|disiplin|sigap|tanggap|rapi"
)

// pace orders offices and places by how far they came with what they have to
// do, where that is asked for as who is slowest at it.
func (r *reading) pace() {
	ids := r.ids(anIndicator)
	if r.order != "" || len(ids) != 1 || timed[r.a.indicators[ids[0]].Unit] || r.a.indicators[ids[0]].Polarity == "down" {
		return
	}
	switch {
	case r.cue("paling|ter "+slow) >= 0:
		r.order = "asc"
	case r.cue("paling|ter "+diligent) >= 0:
		r.order = "desc"
	}
}

// weighs says whether it is asked how much of the unit there is: "berapa ton".
func (r *reading) weighs(unit string) bool {
	if !among("ton|kg|liter|kuintal|butir", unit) {
		return false
	}
	for i := range r.t {
		if r.is(i, "ton|kg|kilo|liter|kuintal|butir|tonnes|tons|litres|kilos") && (r.is(i-1, "berapa|many") || r.is(i+1, "berapa")) && r.unitWord(i, unit) {
			return true
		}
	}
	return false
}

// inTalk are small words that may stand inside an expression of talk.
var inTalk = word.Set(`sudah telah masih sedang nya yang itu ini lagi juga pernah bisa dapat akan mau baru lalu dan atau have has had been was were is are already still`)
