package question

// gistScene is who and what stands about a thing without telling of it.
const gistScene = `
~produksi|panen|harga|hasil : petani pekerja pekebun kebun ladang sawah peternak nelayan buruh musim pengepul growers farmers
~sekolah|murid|siswa|pelajar|guru|pendidikan|smp|sd|smk : anak bocah kelas gedung belajar ruangan orang tua teman sekelas lembaga kids school class
~puskesmas|kesehatan|pasien|penyakit|balita|ibu|hamil|nifas|gigi|jiwa|rsud|kasus : dokter bidan perawat mantri puskesmas rumah sakit berobat dibawa periksa klinik posyandu clinic doctor
~jalan|truk|kendaraan|waktu|trayek|lalu|parkir|kereta|pagar|tikungan|koridor : pengendara sopir pengemudi mobil motor kendaraan penumpang melintas jalanan pabrik kantor drivers cars
~perusahaan|industri|kerja|magang|ekspor|pemagangan|penitipan : pabrik buruh majikan pengusaha pekerja kantor usaha mill factory workers their
~laut|pantai|ikan|nelayan|perairan|penyelam|kapal|selam|pesisir|tukik|pelayaran : laut pantai pesisir perahu kapal nelayan ombak tepi pulau perairan sea coast boats
~hutan|lahan|tanah|gunung|longsor|erosi|waduk|tanaman|terasering : bukit gunung lereng hutan kebun ladang tanah dasar hulu slopes
~pajak|retribusi|pendapatan|anggaran|belanja|keuangan|piutang|opsen : uang kas rupiah duit dana pemda pemkot money
~keluarga|ibu|anak|perempuan|balita|yatim|nikah|penduduk : ibu bapak ayah anak rumah dapur keluarga suami istri tua families
~banjir|bencana|erupsi|tsunami|kolam|kebakaran : rumah warga hujan air musim desa jalan
~desa|perangkat|batas : kampung dusun kades kantor
~sampah|limbah|udara : rumah warga kali sungai pabrik pasar
~wisata|wisatawan|pendaki|kunjungan|hotel : turis tamu pengunjung pelancong
~gas|listrik|air|internet|garam : rumah dapur keluarga warga kompor homes kitchens
`
