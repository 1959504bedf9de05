package question

import "nyata/internal/ground/word"

// cues are words that change the plan. They are part of the closed vocabulary,
// so that their typing errors are mended before they are looked for.
var cues = word.Set(`
tahun bulan triwulan tw kuartal kwartal semester minggu hari year years month months quarter quarters half week weeks day days annual yearly monthly quarterly tahunan bulanan triwulanan
januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember
january february march may june july august october december jan feb mar apr jun jul agu agt aug sep sept okt oct nov des dec
ini lalu kemarin depan mendatang terakhir belakangan terbaru terkini sekarang saat kini berjalan sebelumnya last this next past previous latest current currently now recent recently ago
sejak since mulai dari sampai hingga sd until till through between antara sepanjang selama during awal akhir pertengahan end beginning start ytd sebaran persebaran distribusi kontribusi sumbangan porsi sesuai lelet lamban malas lemot rajin gesit faster slower separuh setengah paruh melewati menembus menyentuh berkisar kisaran sedikitnya silam setahun sebulan final kini beberapa sejumlah
pertama kedua ketiga keempat first second third fourth satu dua tiga empat lima enam tujuh delapan sembilan sepuluh
sandingkan disandingkan menyandingkan sama versus vs dibanding dibandingkan bandingkan banding membandingkan perbandingan komparasi beda perbedaan bedanya compare compared comparing comparison difference against than
tren trend trends gerak memendek memanjang membesar mengecil meninggi menipis melemah menguat rated perkembangan berkembang riwayat histori history historical kronologi pergerakan perjalanan dinamika naik turun meningkat menurun kenaikan penurunan peningkatan berubah perubahan membaik memburuk bertambah berkurang changed change changes increased increase increasing decreased decrease decreasing rise rising risen rose fall falling fell fallen grown grow evolution evolved development improve improved worsen worsened
tertinggi terendah terbesar terkecil terbanyak tersedikit terbaik terburuk terparah termiskin terpadat terluas terpanjang terpendek tersering paling highest lowest largest smallest biggest most least fewest best worst top bottom longest shortest greatest
teratas terbawah besar kecil urutkan urutan peringkat ranking rangking rank ranked sort order urut juara
tinggi rendah banyak sedikit parah sering jarang luas sempit panjang pendek high low
per tiap setiap masing semua seluruh each every all by antar across menurut berdasarkan untuk se
kecamatan kelurahan desa opd skpd dinas instansi perangkat organisasi badan kantor kota kabupaten
district districts subdistrict subdistricts village villages ward wards agency agencies department departments office offices city municipality
lebih kurang melebihi melampaui diatas dibawah atas bawah minimal maksimal minimum maximum setidaknya sekurangnya more less over above under below exceed exceeds exceeding fewer greater mencapai belum sudah memenuhi tercapai reach reached met meet least
rasio ratio perbandingan proporsi terhadap kapita capita proportion relative
kenapa mengapa sebab penyebab menyebabkan disebabkan karena faktor alasan why cause caused causes because reason reasons due penyebabnya
total jumlahkan totalkan akumulasi akumulatif kumulatif keseluruhan sum altogether combined gabungan cumulative
meleset melenceng terpaut ditotal dijumlah dijumlahkan digabung digabungkan target sasaran ditargetkan realisasi terealisasi realisasikan dilaporkan selisih gap kesenjangan deviasi capaian pencapaian ketercapaian achievement achieved actual targets targeted
estimasi perkiraan taksiran diperkirakan estimate estimated estimates bukti lapangan evidence
anggaran pagu budget budgets belanja serapan penyerapan terserap diserap absorption absorbed spent spend spending expenditure dibelanjakan dialokasikan alokasi allocation terpakai dipakai digunakan
versi menurut sumber according source sources version berdasarkan
daftar daftarkan list sebutkan mana siapa dimana kapan where which when who
ribu juta miliar triliun persen percent percentage persentase rupiah rp thousand million billion orang jiwa unit ton kilometer km meter hektar titik kali poin
kalau bagaimana seret jeblok anjlok merosot melonjak melambat stagnan lambat jelek mandek tersendat lesu turunnya naiknya tingginya rendahnya minim mahal terus makin semakin drop dropped rise rose decline declined jump jumped
terserap dihabiskan makanya sehingga akibat dikarenakan dalam ter semua
not meet met miss missed duluan dulu dahulu terlebih dibelanjakan belanjakan dihabiskan menghabiskan membelanjakan pengeluaran duit uang dikeluarkan developed rawan penghujung jangan bukan tambah plus sekalian include
`)

// otherWords are common words that are no typing errors of anything, so that
// they are never mended into a word of the vocabulary.
var otherWords = word.Set(`
tol hari malam jaya jasa jalur rumah rusun sawah tanah laut danau hutan kebun desa pulau bukan tanpa kecuali selain hanya belum tidak tetapi namun sambil serta seperti agar supaya
hotel mobil motor truk kapal pesawat kereta sepeda becak ojek angkot terminal stasiun halte
ayah anak cucu nenek kakek suami istri bayi janda duda pria wanita lelaki laki perempuan remaja pemuda dewasa lansia
presiden gubernur walikota wali wakil bupati camat lurah kepala sekda menteri pejabat pegawai asn pns honorer kontrak direktur rektor
nama alamat nomor telepon hape email gaji upah honor tunjangan
cerai perceraian nikah pernikahan kawin perkawinan kelahiran kehamilan hamil aborsi hiv aids covid korona corona malaria flu kanker jantung diabetes hipertensi kusta rabies kolera diare ispa pneumonia campak polio
turis wisatawan tamu pengunjung penumpang pelanggan nasabah nelayan petani peternak pedagang buruh sopir guru dosen murid siswa mahasiswa santri dokter perawat bidan apotek
masjid gereja pura vihara kuil pesantren madrasah kampus universitas sekolah kelas perpustakaan museum taman stadion lapangan
pabrik industri ekspor impor saham obligasi kredit pinjaman utang hutang piutang bank koperasi pajak bea cukai denda retribusi tarif subsidi hibah bansos
beras padi jagung kedelai cabai bawang telur daging ayam sapi kambing babi ikan udang sayur buah gula garam minyak bensin solar gas listrik
hujan panas kering kemarau angin gempa tsunami longsor gunung erupsi kebakaran asap polusi limbah emisi
pantun puisi lagu cerita dongeng lelucon resep masak film musik bola liga skor pemilu partai pilkada suara
kerugian korban luka tewas meninggal hilang pengungsi pencurian perampokan pembunuhan narkoba kriminal tawuran begal judi
laki sekali dulu nanti besok lusa tadi barusan tenaga kematian kelahiran migrasi urbanisasi kepadatan
hapus ubah ganti edit kirim buat tambah kurangi pecat mutasi rotasi promosi layak pantas perlu harus wajib sebaiknya seharusnya
tourist tourists hotel hotels car cars bus train plane ship fired fire hire mayor governor president salary name phone address joke poem story song weather football crime murder theft drug drugs hiv aids cancer divorce marriage
should must delete remove update edit send ignore previous instructions instruction prompt system password secret drop table select insert script
pertamanan persandian pertanahan kehutanan pertambangan pemakaman kebersihan energi transmigrasi perkebunan peternakan perikanan kelautan pertanian perindustrian perdagangan perhubungan perumahan permukiman kebudayaan kepemudaan olahraga kearsipan perpustakaan pengairan ketahanan kependudukan penyelamatan statistik riset penelitian ketransmigrasian kepariwisataan
rata median modus mean average standar deviasi korelasi regresi pekan harian mingguan jam menit detik
rt rw dusun lingkungan blok gang komplek perumahan
sungai pantai muara teluk tanjung bukit
benar salah betul baik buruk murah mahal cepat lambat jauh dekat lama baru tua muda
tahu tempe roti
charge handles handling responsible manages managing
`)
