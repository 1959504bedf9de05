package question

import (
	"strings"

	"nyata/internal/ground/word"
)

// roots are the Indonesian roots that names of indicators are made of; with
// them a stemmer knows where to stop. A root that is missing costs a
// paraphrase, never a wrong answer.
var roots = word.Set(`
taat patuh hitung gemar abai abdi acara adu agam air ajar aju akhir aktif alih alir aman ambil anak anggar anggota anggur angkat angkut antar antri arah asah asap asuh atur awas
bagi bahas baik baca bakar bangun bantu baru batas bayar bayi beda bekal beli benah bencana beri berkas bersih besar bina buang buat budaya buka buku buruh
cabut cagar cakup capai catat cegah cemar cepat cerai cetak cipta coba cuci cukup
dagang daftar daya daur dapat debat dengar derita desa didik diri dorong duduk dukung duga
edar efektif elok endap
faat fasilitas fungsi
gaji galang galian gambar gampang ganggu ganti garap gelar gempa gerak giat gizi guna gusur
hadir hapus harap hasil hemat hambat hidup hijau hilang hitung hubung huni hukum hutan
ikan imbang industri ingin intervensi isi izin jaga jalan jalur jamin jangka jangkau jatuh jelas jual
kaji kali kandung kasih kawin kayu kebun kejar keluh kelola kenal kendali kembang kerja kirim kontrol kuasa kuat kulit kumpul kumuh kunjung kurang kutip
laju laku laksana lalu lampau lancar langgan langgar lanjut lapor latih lawan layak layan lebih lembaga lengkap lepas lestari lihat lindung lintas luas lulus lunas
main maju makam makan malas mampu mandiri manfaat masuk mati milik minat minum miskin mitra modal muat mudah mulai mundur murah musnah mutu
nilai nikah nyata normal
olah operasi
padam padat pajak pakai paham panen pantau parkir pasang pasar pasok patuh pecah pegang pelihara penuh periksa perintah pilih pimpin pinjam pindah pohon pokok potong promosi publik puas pulang pulih pungut punya pusat putus
rambah rancang ranking rapat rasa rata rawan rawat redam rekam rencana rehab rehabilitasi resap respons rujuk rumah rusak
sakit salur sampah sampai sambung sampel sanggup sasar sebar sehat sekolah selamat selenggara selesai sensus sentuh serap serah sertifikat setara siap simpan sinar sisa sosial suluh sumbang susun syarat
tahan tahu tambah tambang tanam tanda tanggap tanggulang tanggung tangan tangkap tani tarik tata tawar tebang teliti temu tempat tenang tengkar tentu terang terap terima ternak tetap tindak tinggal tingkat titik tolak tolong tonton tumbuh tular tulis tunggak tunjang turun tutup
ubah uji ukur umum undang unggul ungkap upaya urai urus usaha usul utang utama
wajib wakaf warga waris waspada wilayah wisata wujud zakat
jumlah angka banjir genang lahir hamil salin susu vaksin imunisasi periksa obat sembuh tular rawat inap rujuk bidan dokter perawat pasien
siswa murid guru kelas lulus putus melek huruf baca tulis sertifikasi akreditasi sarana prasarana
air minum limbah drainase saluran jembatan trotoar lampu sambung pipa irigasi pompa
investasi inflasi ekonomi harga pangan beras padi jagung ternak ikan kebun koperasi mikro usaha pasar
puas layan adu aspirasi respons transparan digital informasi dokumen arsip pustaka kunjung koleksi
bakar padam selamat bencana siaga tangguh rawan longsor gempa sigap
aman tertib langgar narkoba kriminal lindung perempuan anak lansia disabilitas difabel
kelola tangan angkut pilah kompos daur ulang pilih timbul`)

func isRoot(w string) bool { return roots[w] }

// stem is the root of a word by the roots above.
func stem(w string) string {
	if strings.IndexByte(w, '-') >= 0 {
		return w
	}
	return word.Stem(w, isRoot)
}
