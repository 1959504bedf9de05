package question

// gistDeed is what people say of deeds, states and measures that names have.
const gistDeed = `
rehabilitasi|direhabilitasi|dipulihkan|pemulihan|rehabilitated : pulih dipulihkan sembuh diobati dirawat berhenti ketergantungan dibantu ditolong dibenahi diperbaiki dibaguskan recovered cured treated restored healed
dilepasliarkan|pelepasliaran|dilepas : lepas dilepas dilepaskan dikembalikan kembali bebas dibebaskan alam liar habitat hutan laut pantai released set free returned wild sea back
ditindak|penindakan : ditilang tilang ditangkap diproses diringkus diamankan digulung dihukum disanksi polisi aparat petugas jaksa caught punished prosecuted stopped booked police
dibongkar|pembongkaran|ditertibkan|penertiban : dicopot copot diturunkan turun dicabut disingkirkan dibersihkan diangkut digusur disegel ditertibkan petugas satpol removed torn taken pulled down dismantled cleared
diangkut|terangkut|pengangkutan|diangkat : dipungut diambil dibawa dikumpulkan dibersihkan disingkirkan diangkat dikeluarkan collected picked removed hauled cleared taken away pulled
diolah|terolah|pengolahan|treated : dibersihkan disaring dijernihkan diproses dulu sebelum masuk dibuang bersama cleaned filtered treated processed before
dikeruk|pengerukan|keruk : diangkat diangkut dibuang disedot dikeluarkan dikuras digali dasar dari scooped dug out removed cleared bottom
dilindungi|terlindungi|perlindungan|konservasi : dijaga dijamin dipelihara dirawat dipagari dilestarikan -kering -rusak -hilang -habis protected guarded kept safe looked fenced
berfungsi|fungsi|operasi|beroperasi|aktif|working : hidup jalan berjalan nyala menyala bekerja bisa dipakai masih aktif normal buka dibuka melayani bunyi berbunyi meraung work working running alive operating open going
aktif|berpartisipasi : ikut rajin rutin hadir jalan hidup masih
dipinjam|peminjaman|pinjam : pinjam dibawa pulang keluar dipakai dibaca membaca bacaan loaned borrowed taken home out lent
dibina|binaan|pembinaan|didampingi|pendampingan : dibimbing dilatih didampingi dididik diajari digembleng dikawal diarahkan disokong dibantu coached mentored trained taught guided helped supported
ditetapkan|penetapan|terdaftar : diakui resmi disahkan diresmikan diputuskan dicatat dilindungi negara pemerintah pusat kementerian unesco sampai recognised official listed declared
dikonservasi|konservasi|dipelihara|pemeliharaan : dirawat diawetkan dibersihkan dipelihara dijaga -lapuk -rusak -hancur preserved kept restored cared
tertagih|penagihan|ditagih : dikejar ditarik dibayar lunas dilunasi masuk kembali ditagih berhasil terkumpul recovered paid collected chased back
terkumpul|dikumpulkan|pengumpulan|penghimpunan : hasil hasilnya didapat diperoleh masuk terhimpun disumbangkan diberikan disetor collected gathered given raised
diselamatkan|penyelamatan|selamat : ditarik hidup ditolong tertolong dievakuasi selamat dibawa ditemukan diangkat rescued saved pulled alive helped picked
tepat waktu|on time : -telat -terlambat -molor -tertunda -nunggak jadwal rutin lancar tenggat -late -delay -delayed punctual deadline sebelum
terhubung|tersambung|sambungan|terkoneksi : nyambung tersambung terpasang dipasangi pasang bisa sudah ada masuk connected linked hooked online
membayar|pembayaran|dibayar|terbayar : gaji dibayar bayar cair dicairkan turun keluar diterima ditransfer paid pay paying
diterbitkan|terbit|penerbitan : keluar dikeluarkan jadi dicetak selesai turun issued printed released given
disertifikasi|bersertifikat|sertifikasi|sertifikat|certified : resmi diakui lulus uji bersurat surat sah punya tanda official officially approved papers qualified
ditanam|penanaman|tertanam : ditanami tanam ditancapkan menanam bibit pohon planted
dibangun|terbangun|pembangunan : dibuat dibikin didirikan berdiri bikin buat rampung jadi built made erected new
disalurkan|penyaluran|tersalurkan : dibagi dibagikan diberikan sampai turun kebagian cair diterima dikirim handed given distributed out reached
dibagikan|pembagian|diberikan|pemberian : dibagi kebagian dapat terima pembagian jatah given handed out
mendapat|penerima|menerima|mendapatkan : dapat mendapat kebagian terima menerima diberi dikasih jatah peroleh get got given receive received
mengikuti|peserta|ikut|partisipasi|ikutserta : ikut ikutan hadir datang dilatih diajari latihan masuk gabung bergabung joined took part attended
dilatih|pelatihan|latihan|training : kursus diajari dilatih belajar ikut latihan kelas keterampilan trained training course taught skills
ditangani|penanganan|tertangani : diurus dilayani dibereskan ditolong diselesaikan dibantu handled dealt sorted helped
diperiksa|pemeriksaan|skrining|screening : dicek periksa tes dites diukur ditensi checked tested examined screened
dipantau|pemantauan|pemantau|monitoring : dilihat diawasi pengawas sensor alat deteksi dicek watched monitored sensors
ditemukan|penemuan : ketahuan terdeteksi ketemu terjaring ditemukan kedapatan found detected
diusulkan|usulan : diminta diajukan minta permintaan mengajukan asked proposed
ditindaklanjuti|tindak lanjut|tindaklanjut : dibereskan diselesaikan dijalankan dibenahi beres tuntas diurus fixed followed resolved dealt acted
diselesaikan|penyelesaian|selesai|terselesaikan : beres tuntas rampung kelar selesai dibereskan diputus damai resolved settled finished solved closed
dimanfaatkan|pemanfaatan|termanfaatkan : dipakai digunakan terpakai diolah jadi used put
didaur ulang|daur ulang|recycled : dipakai lagi kembali jadi diolah barang kerajinan recycled reused again
melahirkan|persalinan|kelahiran|bersalin : melahirkan bersalin lahiran calon ibu bayi hamil bidan hampir birth deliver mothers expecting labour
dini|early : awal muda cepat sebelum belum umur usia kecil early young
rusak|kerusakan|damaged : hancur jebol bobrok roboh gosong layu mati busuk ambruk parah hancur destroyed ruined damaged killed lost broken
merusak|destructive : bom potas racun dinamit peledak setrum pukat illegal bombs dynamite cyanide poison blast
tertinggal|terpencil|terluar|perdesaan|pedalaman : jauh pelosok ujung terpencil dusun terisolasi pinggir remote far outer hamlets edge
tidak sehat|unhealthy : buruk jelek kotor berasap asap pekat kabut sesak masker rumah disuruh pengap bad smoky foul dirty
tidak dijaga|unguarded : -palang -penjaga -dijaga -pintu -barrier -gate unguarded
tanpa izin|tidak berizin|unlicensed|ilegal|liar : liar bodong gelap ilegal -resmi -surat -izin nekat illegal unlicensed -permit
berizin|licensed : resmi berizin izin sah legal surat permit licensed official
tidak layak : reyot bobrok buruk jelek rusak unfit
berlebih|kelebihan|overloaded|excess : lewat melampaui melebihi batas lebih kebanyakan berat too much heavy over
rawan|bahaya|berbahaya|dangerous|risiko : maut bahaya angker celaka jurang sering rawan ngeri dangerous deadly risky prone
miring|lereng|sloping : curam terjal bukit tebing lereng landai tangga bertangga hillside hillsides steep slopes slope hill
sehat|healthy|baik : bagus baik utuh segar hijau waras masih good healthy alive intact
definitif|jelas : sah pasti resmi jelas -sengketa -diperebutkan -rebutan -berebut -bersengketa tetangga settled agreed clear -disputed
wajib|mandatory : harus wajib
terpadu|bersama|joint|terintegrasi|gabungan : bersama sama ramai massal serentak serempak satu atap pintu tempat together joint mass
gratis|bebas biaya : cuma tanpa bayar percuma free
darurat|tanggap|emergency : cepat mendadak genting segera sirene emergency
produksi|panen|hasil|hasil panen|production : panen dipanen hasil dihasilkan penghasil menghasilkan memanen dipetik petik memetik perahan diperah dijemur harvested harvest produce produced grow grown make yield picked output ton kilo
luas|area|luasan : hektare hektar luas lahan bidang hectares acres cover wide large
harga|price : laku dijual jual beli dibeli bayar membayar dibayar kena ongkos mahal murah sekilo seliter seharga rupiah dibanderol banderol cost costs price pay paid sell sells sold expensive much
harga tingkat petani|harga petani|farm gate : petani tengkulak pengepul lahan kandang growers farm gate
selisih|disparitas|gap|perbedaan|kesenjangan : beda mahal murah lebih dibanding dibandingkan daripada jarak jurang jomplang gap more dearer expensive than
volume|debit : kubik liter air tampungan cubic
kapasitas|daya tampung|daya|tampung : muat menampung cukup disimpan simpan isi tampung bisa muatan dihasilkan diparkir hold store room space capacity take fit produce generate
waktu tempuh|lama perjalanan|travel time : menit jam lama perjalanan dihabiskan melewati sampai butuh menuju jauh jalan menempuh tiba drive take takes get reach minutes journey long
waktu tunggu|antrean|antrian|waiting : antre mengantre antri ngantri menunggu nunggu duduk lama menit sebelum ketemu dipanggil bertemu wait waiting queue queuing before seen minutes
waktu tanggap|waktu respons|response time|tanggap : tiba datang sampai lokasi cepat lama menit arrive arrives reach
jam sibuk|rush hour|puncak : pagi sore pulang berangkat bubaran macet padat bubar ramai rush peak busy
okupansi|hunian|keterisian|penghunian|occupancy|terisi : terisi isi penghuni penghuninya dihuni ditempati -kosong penuh disewa penyewa filled occupied full taken tenants
kontribusi|sumbangan|andil|share|proporsi : porsi bagian sumbangan andil peran besar menyumbang disumbang part share comes contribute contribution portion weight
kunjungan|visits|visitors : datang didatangi mendatangi berkunjung singgah mampir disambangi menyambangi bertamu visit visited came come calls stop
frekuensi kunjungan|frekuensi : singgah sandar mampir kali datang merapat berlabuh call calls often times
laju|rate|kecepatan : cepat setahun tahun pertahun tiap pace fast
penurunan muka tanah|amblesan|subsidence : amblas ambles turun tenggelam melesak anjlok rumah bangunan jalan tanah sentimeter setahun sinking sink sinks ground houses land
penundaan|tunda|tertunda|delay|suspended : tertahan terhenti ditunda dilarang menunggu batal dibatalkan -boleh -berangkat held stuck cancelled suspended delayed
penutupan|tertutup|ditutup : terputus putus tutup ditutup terhalang tertimbun akses aksesnya buntu -dilalui -dilewati closed blocked shut cut
pengungsi|pengungsian|mengungsi|displaced : mengungsi barak tenda posko tidur terpaksa meninggalkan rumah evakuasi diungsikan kabur tampung displaced shelters tents flee fled evacuated leave homes
korban|victims : luka orang kena menimpa tertimpa jadi victims hurt
lulusan|lulus|tamatan|graduates : tamat lulus selesai wisuda tamatan jebolan keluaran akhirnya bisa finished graduated graduates completed
unduhan|downloads|diunduh : diunduh download mengunduh diambil disedot downloaded
`
