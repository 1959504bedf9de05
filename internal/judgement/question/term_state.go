package question

// termsOfState are terms of government, papers and people as a number.
const termsOfState = `
% nilai sakip; sakip; nilai akip; akip; nilai lakip; skor sakip; nilai evaluasi sakip; nilai akuntabilitas kinerja; akuntabilitas kinerja; skor akuntabilitas kinerja; nilai sakip perangkat daerah; accountability score; performance accountability; performance accountability score; sakip score
% indeks kepuasan masyarakat; ikm; skm; survei kepuasan masyarakat; nilai survei kepuasan masyarakat; survei kepuasan; nilai skm; nilai ikm; kepuasan masyarakat; indeks kepuasan layanan; kepuasan layanan publik; citizen satisfaction; citizen satisfaction index; public satisfaction index; public service satisfaction; public service satisfaction score; community satisfaction index; satisfaction index
% indeks spbe; spbe; nilai spbe; indeks pemerintahan digital; pemerintahan digital; digital government index; e government index; indeks sistem pemerintahan berbasis elektronik
% indeks reformasi birokrasi; reformasi birokrasi; nilai reformasi birokrasi; nilai rb; indeks rb; bureaucratic reform index; bureaucracy reform index
% indeks profesionalitas asn; indeks profesionalitas aparatur sipil negara; profesionalitas asn; ip asn; indeks profesionalitas pegawai; civil servant professionalism index; civil servant professionalism
% indeks sistem merit; sistem merit; indeks penerapan sistem merit; penerapan sistem merit; indeks penerapan sistem merit dalam manajemen aparatur sipil negara; nilai sistem merit; merit system index; merit system
% indeks inovasi daerah; skor inovasi daerah; iid; regional innovation index
# inovasi diterapkan; inovasi yang diterapkan; penerapan inovasi; innovations applied; innovations implemented
% survei penilaian integritas; spi; nilai spi; skor spi; indeks integritas; integrity survey; integrity assessment score
% monitoring center for prevention; nilai mcp; mcp; skor mcp kpk
% rekomendasi hasil pemeriksaan bpk ditindaklanjuti; rekomendasi hasil pemeriksaan bpk yang telah ditindaklanjuti; tindak lanjut rekomendasi bpk; tindak lanjut bpk; tindak lanjut hasil pemeriksaan bpk; tindak lanjut temuan bpk; tlhp bpk; rekomendasi bpk yang ditindaklanjuti; rekomendasi bpk ditindaklanjuti; state audit board recommendations followed up; audit recommendations followed up
% rekomendasi hasil pengawasan inspektorat ditindaklanjuti; rekomendasi hasil pengawasan inspektorat yang telah ditindaklanjuti; tindak lanjut rekomendasi inspektorat; tindak lanjut inspektorat; tindak lanjut hasil pengawasan inspektorat; rekomendasi inspektorat yang ditindaklanjuti; internal audit recommendations followed up
% maturitas spip; level maturitas spip; nilai spip; internal control maturity
% kapabilitas apip; level kapabilitas apip; internal audit capability
% keterbukaan informasi publik; indeks keterbukaan informasi publik; nilai keterbukaan informasi; public information openness
# pengaduan masyarakat; jumlah pengaduan; jumlah pengaduan warga; pengaduan; aduan; aduan warga; aduan masyarakat; pengaduan masuk; aduan masuk; keluhan warga; keluhan masyarakat; laporan warga; complaints; citizen complaints; complaints received; public complaints
% pengaduan selesai tepat waktu; pengaduan warga yang selesai tepat waktu; aduan selesai tepat waktu; pengaduan diselesaikan tepat waktu; complaints settled in time; complaints resolved on time
% pengaduan selesai; pengaduan diselesaikan; pengaduan ditindaklanjuti; aduan ditindaklanjuti; penyelesaian pengaduan; complaints resolved; complaints settled
# pelanggaran perda ditindak; pelanggaran perda; penindakan perda; pelanggaran peraturan daerah ditindak; by law offences acted on; bylaw violations; by law offences
% pelanggaran perda diselesaikan; penyelesaian pelanggaran perda; pelanggaran peraturan daerah yang diselesaikan; pelanggaran perda terselesaikan; by law violations settled; bylaw violations settled
% perekaman ktp; perekaman ktp elektronik; cakupan ktp; kepemilikan ktp; perekaman e ktp; ktp elektronik; ktp el; cakupan ktp elektronik; perekaman kartu tanda penduduk elektronik; electronic identity card coverage; identity card coverage; id card coverage
% kartu identitas anak; kia; kepemilikan kia; cakupan kia; cakupan kartu identitas anak; anak memiliki kartu identitas anak; kepemilikan kartu identitas anak; child identity card coverage; child identity cards; child id card coverage; children with a child identity card
% akta kelahiran; kepemilikan akta kelahiran; cakupan akta kelahiran; akta lahir; anak memiliki akta kelahiran; anak berakta kelahiran; kepemilikan akta lahir; birth certificate coverage; birth certificates; birth registration; children with a birth certificate
% akta kematian; kepemilikan akta kematian; cakupan akta kematian; death certificate coverage
% waktu penerbitan dokumen kependudukan; waktu penerbitan dokumen; lama layanan; lama penerbitan dokumen; waktu layanan dokumen; lama penerbitan dokumen kependudukan; waktu layanan dokumen kependudukan; time to issue civil documents; civil document processing time
# jumlah penduduk; penduduk; populasi; jumlah warga; jumlah jiwa; population; population size; number of residents; inhabitants
% kepadatan penduduk; kepadatan; population density; density
% laju pertumbuhan penduduk; pertumbuhan penduduk; lpp; population growth; population growth rate
# penduduk datang; pendatang; penduduk pendatang; migrasi masuk; people moving in; in migrants; in migration
# penduduk pindah; penduduk keluar; migrasi keluar; people moving out; out migration
# kepala keluarga; jumlah kepala keluarga; kk; jumlah kk; rumah tangga; jumlah keluarga; households; number of households
# organisasi pemuda aktif; organisasi pemuda; organisasi kepemudaan aktif; active youth organisations; youth organisations
% indeks pembangunan pemuda; ipp; youth development index
# medali olahraga; perolehan medali; jumlah medali; prestasi olahraga; medali; sports medals; sports medals won; medals won; medals
# sertifikat hak milik transmigran; kepala keluarga transmigran yang menerima sertifikat hak milik; transmigran bersertifikat; transmigrant households given land titles
# tindak kriminalitas; angka kriminalitas; kasus kriminal; kejahatan; crimes; crime cases
`
