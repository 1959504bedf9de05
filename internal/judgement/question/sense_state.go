package question

// stateSenses are words of daily talk for offices, services, audits and papers,
// actSenses those for what is done, in the form of readSenses.
const (
	stateSenses = `
pengaduan|aduan|pengaduan masyarakat : komplain; protes; keluhan; curhat; uneg uneg; laporan warga; laporan; lapor; ngadu; mengadu; mengeluh; ngeluh; komplen; sambat; gripes; grumbles; complain; complained; komplain ke pemkot
selesai|penyelesaian|diselesaikan|settled : beres; tuntas; kelar; dibereskan; terselesaikan; diselesaikan; resolved; closed; rampung
ditindaklanjuti|tindak lanjut|followed : dijalankan; menjalankan; dilaksanakan; dikerjakan; dituruti; dipenuhi; dilakukan; ditindak lanjuti; sudah ditindak; acted on; carried out; implemented; patuh menjalankan; melaksanakan; patuh
rekomendasi|recommendations : saran; nasihat; perintah; usulan perbaikan; advice; suggestions; temuan
bpk|pemeriksaan bpk|audit board : auditor negara; pemeriksa keuangan; badan pemeriksa keuangan; auditor; state auditor; auditor pusat
inspektorat|pengawasan inspektorat|internal audit : pengawas internal; auditor internal; pengawas dalam; internal auditor
kepuasan masyarakat|survei kepuasan masyarakat|kepuasan : senang dilayani; puas; puas dilayani; senang dengan layanan; happy with services; satisfied; senang; kata warga soal layanan
sakip|akuntabilitas kinerja|nilai sakip : rapor kinerja; rapor dinas; rapor; akuntabilitas; report card
spbe|indeks spbe|pemerintahan digital : pemerintahan digital; layanan digital; serba digital; serba online; digital government; layanan online
reformasi birokrasi|birokrasi : birokrasi bersih; birokrasi beres
profesionalitas asn|profesionalitas aparatur|profesionalitas : pegawai profesional; pns profesional; pegawai negeri profesional; seberapa profesional pegawai; professional civil servants; mutu pegawai; kecakapan pegawai; cakap
aparatur sipil negara|asn|aparatur|civil : pegawai negeri; pegawai pemerintah; pns; abdi negara; pegawai; civil servants; officials
sistem merit|merit : naik jabatan karena prestasi; prestasi bukan koneksi; bukan karena koneksi; berdasarkan kemampuan; sesuai kemampuan; jabatan menurut kemampuan; on merit
pelanggaran perda|pelanggaran peraturan daerah|pelanggaran : melanggar perda; melanggar aturan daerah; langgar perda; melanggar aturan; breaking local rules; bylaw breaches; langgar aturan
peraturan daerah|perda : aturan daerah; aturan kota; bylaws; local rules
inovasi|inovasi diterapkan : terobosan; gebrakan; ide baru; gagasan baru; breakthroughs; new ideas
jumlah penduduk|penduduk : berapa orang tinggal; orang yang tinggal; isi kota; manusia; nyawa; penghuni; kepala; souls
kepadatan penduduk|kepadatan : sesak; padat; berdesakan; crowded
waktu penerbitan dokumen|waktu penerbitan|waktu layanan : lama mengurus; urus; ngurus; mengurus; bikin; bikin surat; jadi dalam berapa jam; jadi; lama jadi; baru jadi; rata rata jadi; how long to get
kunjungan perpustakaan : datang ke perpus; main ke perpus; pinjam buku; baca di perpus
wifi publik|wifi : internet gratis; wifi gratis; internet umum
desa berinternet|internet : sinyal; dapat sinyal; online; masuk internet
medali|medali olahraga : juara; emas perak; atlet menang; medals; atlet; atlet kita
organisasi pemuda|pemuda : karang taruna; anak muda; youth clubs
angka kriminalitas|kriminalitas|kejahatan : begal; jambret; rampok; pencurian; theft; robberies
izin terbit|izin usaha : izin keluar; usaha yang izinnya keluar; izinnya keluar
`
	actSenses = `
dilaporkan|reported : masuk laporan; tercatat; melapor; ketahuan; diadukan; terdata
dibentuk|formed : didirikan; berdiri; disiapkan; dibina
menerima|penerima : dapat; kebagian; diberi; dikasih; menerima; mendapat; received; given; got
mendapatkan|mendapat : dapat; diberi; kebagian; memperoleh; got; get; received; given; dikasih; yang sudah; have had
terlayani|dilayani|pelayanan : diurus; dibantu; ditolong; dirawat; ditangani; helped; cared for; looked after
aktif : masih jalan; masih hidup; masih buka; beroperasi; masih berjalan; running; still open
dilestarikan : dirawat; dijaga; dipelihara; preserved; kept
`
)
