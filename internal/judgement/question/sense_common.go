package question

// commonSenses are for the figures that every region reports, in the form of
// readSenses.
const commonSenses = `
indeks pembangunan manusia|pembangunan manusia|human development : taraf hidup; mutu hidup; seberapa bagus taraf hidup; bagus taraf hidup; secara keseluruhan; kemajuan hidup; maju hidup orang; kualitas orang; tinggi derajat hidup; derajat hidup; hidup sehat pintar dan berkecukupan; standard of living; how long schooled and well off; schooled and well off; quality of people s lives
penduduk miskin|kemiskinan|tingkat kemiskinan|poverty : hidupnya di bawah batas layak; di bawah batas layak; di bawah batas hidup layak; penghasilannya tak cukup; tak cukup buat kebutuhan pokok; penghasilannya tidak cukup buat kebutuhan pokok; tidak cukup untuk hidup; tidak cukup buat makan; hidup serba kurang; di bawah garis; tergolong susah; orang susah; dompetnya kosong; hidup prihatin; cannot make ends meet; too little to live on; below the breadline; not enough to live on
pengangguran|tingkat pengangguran terbuka|pengangguran terbuka|unemployment : mau kerja tapi tidak kebagian; mau kerja tapi tidak kebagian kursi; mau kerja tapi tidak dapat; ingin kerja tapi tidak dapat; ingin bekerja tapi belum; mencari kerja tapi belum dapat; sedang mencari pekerjaan; belum dapat pekerjaan; siap kerja tapi; belum terserap kerja; want a job but have none; want work but have none; looking for work without luck; cannot find work; have no job
pertumbuhan ekonomi|laju pertumbuhan ekonomi|economic growth : kue usaha; kue ekonomi; kue usaha membesar; kue ekonomi membesar; secepat apa; ekonomi membesar; usaha membesar; usaha kota membesar; makin besar; output; bigger economy; business growing
rasio gini|gini|ketimpangan|inequality : dompet si berada dan si tak punya; si berada dan si tak punya; si kaya dan si miskin; jurang si kaya; yang kaya dan yang miskin; pendapatan terbagi; rezeki terbagi; kekayaan terbagi; pembagian rezeki; unevenly is money shared; money shared out; unevenly shared; haves and have nots; gap between rich and poor; shared out
inflasi|tingkat inflasi|inflation : isi keranjang belanja; keranjang belanja; keranjang belanja ibu; isi keranjang naik; belanja dapur naik; ongkos hidup naik; harga harga; barang naik; naik harga; kebutuhan naik; shopping basket; weekly shop; dearer
umur harapan hidup|angka harapan hidup|usia harapan hidup|harapan hidup|life expectancy : tutup usia; tutup usia pada umur; biasanya tutup usia; hidup sampai umur; berumur sampai; umur berapa orang meninggal; rata rata umur orang; panjang umur; newborn expect to become; how old can a newborn expect; live to what age; expect to live
rata rata lama sekolah|lama sekolah|mean years of schooling : makan bangku pelajaran; makan bangku sekolahan; makan bangku sekolah; duduk di bangku; mengenyam pelajaran; orang dewasa; berapa tahun belajar; berapa tahun bersekolah; years of study; years in class; years spent learning
harapan lama sekolah|expected years of schooling : bakal belajar; akan duduk di bangku; anak yang baru masuk; bocah masuk sekolah; diperkirakan bersekolah; a child can expect to study
pengeluaran per kapita|pengeluaran|expenditure : sanggup belanja; tiap orang sanggup belanja; belanja setahun; dibelanjakan tiap orang; each person spends
stunting|prevalensi stunting|balita stunting|stunted : tingginya kalah; tingginya kalah dari teman sebaya; kalah tinggi; tingginya kalah dari sebaya; kerdil; cebol; tidak setinggi sebayanya; lebih pendek; badannya terlalu pendek; telat tinggi; kurang tinggi; pendek untuk umurnya; terlambat tumbuh; shorter than they should be; too short for their age; not as tall as they should be
kematian ibu|angka kematian ibu|maternal mortality : kehilangan nyawa demi melahirkan; kehilangan nyawa saat melahirkan; meninggal saat melahirkan; nyawa melayang saat bersalin; tidak selamat waktu melahirkan; gugur saat melahirkan; mothers who die; die giving birth; died having a baby
jaminan kesehatan semesta|jaminan kesehatan|jkn|kepesertaan jkn|uhc|health insurance : tidak perlu merogoh dompet saat berobat; tidak perlu bayar saat berobat; berobat tanpa bayar; berobat tidak bayar; berobat gratis; ditanggung saat sakit; sakit ditanggung; biaya berobatnya ditanggung; pegang kartu berobat; covered when ill; see a doctor without paying
penemuan kasus tuberkulosis|kasus tuberkulosis|tuberkulosis|tbc|tb : batuk menular; penderita batuk menular; penyakit paru menular; sakit paru menular; batuk darah; batuk berminggu minggu
penemuan kasus|penemuan|ditemukan|notifikasi|detection : dilacak; berhasil dilacak; ketahuan; terlacak; ditemukan petugas; ketemu; traced; tracked down
kasus demam berdarah|demam berdarah dengue|demam berdarah|dbd|dengue : tumbang karena aedes; aedes; tumbang; digigit aedes; sakit gara gara aedes; demam nyamuk
jalan kondisi mantap|jalan mantap|kondisi mantap|kemantapan jalan|mantap|good condition : enak dilindas; nyaman dilindas; enak dilewati; nyaman dikendarai; mulus dilindas; enak dikendarai; tidak bikin pantat sakit; comfortable to drive on; comfortable to drive; nice to drive on; smooth
jalan|jalan kota|roads : aspal kota; aspal; jaringan jalan; street network; streets; road network
berfungsi baik|berfungsi|lancar : airnya mengalir lancar; mengalir lancar; lancar mengalir; tidak mampet; mengalir; lancar; flows freely; not clogged
ruang terbuka hijau|rth|green space : dibiarkan rindang; bagian kota yang rindang; rindang; bagian kota yang hijau; dibiarkan hijau; dibiarkan tumbuh; berpohon; leafy; kept green; left green
sampah tertangani|sampah terkelola|penanganan sampah|pengelolaan sampah : tidak tercecer di jalanan; kotoran kota yang tidak tercecer; tidak tercecer; tidak berserakan; kotoran kota; buangan yang beres; not left lying about; cleared away
air minum aman|akses air minum|air minum|air bersih : airnya tak bikin sakit perut; airnya tidak bikin sakit perut; tidak bikin sakit perut; airnya aman diminum; air yang aman diminum; bisa minum air aman; water that does not make them ill; water fit to drink
aman|layak|safe : tidak bikin sakit; tidak mencemari; tidak berbahaya; sehat; tak bikin sakit perut; does not make ill
sanitasi aman|akses sanitasi|sanitasi layak|sanitasi|sanitation : tinjanya tidak mencemari tanah; tinjanya; tinjanya tidak mencemari; kotorannya tidak mencemari; punya wc; punya jamban; punya kakus; wc yang layak; proper toilets
kawasan kumuh|permukiman kumuh|kumuh|slums : gang gang sempit dan kotor; gang sempit dan kotor; gang sempit; sempit dan kotor; rumah berdesakan; kampung padat dan kotor; becek dan sempit; cramped and dirty
rumah tidak layak huni|rtlh : gubuk warga; gubuk; rumah mau ambruk; rumah hampir rubuh; rumah reyot; falling down houses
diperbaiki|direhabilitasi|ditangani : dibedah; bedah rumah; sudah dibedah; dipermak; rebuilt
kualitas lingkungan hidup|indeks kualitas lingkungan|lingkungan hidup|environmental quality : seberapa lestari alam; alam sekitar; lestari; alam kita; alam sekitar kita; alam terjaga; seberapa sehat alam; healthy is our nature; nature around us; state of nature
kepuasan masyarakat|indeks kepuasan masyarakat|satisfaction : pengunjung loket memberi nilai; pengunjung loket; memberi nilai; loket pemkot; nilai dari pengunjung; nilai dari pemohon; yang dilayani memberi nilai; marks citizens give; marks people give the counter
spbe|indeks spbe|pemerintahan berbasis elektronik|pemerintahan digital|electronic government : meninggalkan kertas; sudah meninggalkan kertas; kantor tanpa kertas; tanpa kertas; kantor pemerintah yang tanpa kertas; serba komputer; serba layar; kantor pemerintah; leaving paper behind; without paper
sakip|nilai sakip|akuntabilitas kinerja|accountability : angka rapor pertanggungjawaban; rapor pertanggungjawaban; rapor pemerintah kota; rapor pemerintah; pertanggungjawaban pemerintah; rapor pertanggungjawaban pemerintah kota
pendapatan asli daerah|pad|own source revenue : duit yang kita cari sendiri; cari sendiri tanpa minta pusat; dicari sendiri; tanpa minta pusat; tanpa disuapi pusat; hasil sendiri; duit sendiri; raise by itself; raised by itself; money did the city raise; raise on its own
investasi|realisasi investasi|penanaman modal|investment : dana segar; dana segar dari para pengusaha; dana pengusaha yang mengucur; mengucur; uang pengusaha yang masuk; uang masuk dari pengusaha; suntikan uang; fresh money from business; money business put in
kunjungan wisatawan|wisatawan|tourist visits : menginjakkan kaki; pelancong menginjakkan kaki; pelancong; tamu dari luar; tamu pelesir; orang plesir; set foot here; set foot in
koperasi aktif|koperasi|cooperatives : lembaga simpan pinjam anggota; lembaga simpan pinjam; simpan pinjam; usaha simpan pinjam; usaha bersama anggota; savings and loans groups
aktif|active : bernyawa; masih bernyawa; masih bernapas; masih jalan; masih hidup; still breathing; still alive
umkm naik kelas|usaha mikro naik kelas|naik kelas : usahanya membesar; bakul kecil yang usahanya membesar; jadi besar; membesar; naik tingkat; outgrown
umkm|usaha mikro|small businesses : bakul; bakul kecil; warung; dagangan kecil; penjual kecil; lapak kecil; small sellers
kekerasan terhadap anak|kekerasan anak|kekerasan pada anak|violence against children : bocah yang disakiti; bocah disakiti; anak yang disakiti; anak dipukul; anak diperlakukan kasar; children who were hurt; children hurt
kegemaran membaca|tingkat kegemaran membaca|gemar membaca|reading : seberapa lengket warga dengan buku; lengket dengan buku; lengket; dekat dengan buku; akrab dengan buku; sayang buku; close to books; attached to books
kejadian kebakaran|kebakaran|fires : si api mengamuk; api mengamuk; si api; kobaran; api melalap; blazes; blazes broke out; went up in flames; flames broke out
waktu tanggap kebakaran|waktu tanggap|response time : butuh berapa menit buat nyampe; berapa menit buat nyampe; berapa menit sampai; menit sampai; nyampe; sampai di lokasi; datang; minutes to arrive; how long to arrive; get there
waktu tanggap kebakaran : branwir; damkar; pemadam; mobil merah; the fire brigade; fire engine
kecelakaan lalu lintas|kecelakaan|accidents : kendaraan saling hantam; saling hantam; saling tabrak; tabrakan di jalan; saling seruduk; mobil bertabrakan; vehicles hit each other; smash into each other
akta kelahiran|kepemilikan akta kelahiran|birth certificate : dicatat negara sejak lahir; sudah dicatat negara; tercatat negara sejak lahir; tercatat sejak lahir; kelahirannya tercatat; punya surat lahir; lahirnya tercatat; birth was registered; on the register since birth
perekaman ktp|perekaman kartu tanda penduduk|ktp elektronik|identity card : sidik jarinya sudah diambil; sidik jarinya; sidik jari; sudah difoto untuk ktp; rekam mata; diambil sidik jari; fingerprints taken; fingerprinted
partisipasi sekolah|angka partisipasi sekolah|school participation : masih duduk di bangku; duduk di bangku; masih belajar; masih sekolah; remaja yang masih duduk di bangku; still in class; still at their desks
sekolah smp|smp : remaja usia belasan awal; belasan awal; usia belasan awal; umur 13 sampai 15; umur tiga belas sampai lima belas; early teens
putus sekolah|angka putus sekolah|dropout : mogok belajar; mogok belajar selamanya; berhenti selamanya; tidak lagi sekolah; lepas sekolah; left for good; gave up school
bersertifikat|bersertifikat pendidik|certified : diakui negara kemampuannya; diakui kemampuannya; sudah diakui negara; diakui negara; recognised by the state; proved their skill
titik genangan|genangan|titik banjir|flooding spots : selalu becek; selalu becek sehabis hujan; becek sehabis hujan; tempat yang becek; tempat berair sehabis hujan; air menggenang; stays wet after rain; puddles after rain
lampu jalan|penerangan jalan umum|pju|lampu penerangan jalan|street lights : penerang malam; penerang malam di tepi jalan; penerang di tepi jalan; penerang tepi jalan; lights along the road
pengaduan masyarakat|pengaduan|aduan|complaints : melapor ketidakpuasannya; melaporkan ketidakpuasan; menyampaikan ketidakpuasan; ketidakpuasan; mengadukan; unek unek; told us they were unhappy
izin|perizinan|izin usaha|permits : surat usaha; surat dagang; izin dagang; business papers
tepat waktu|on time : sebelum tenggat; sebelum tenggatnya; tidak lewat tenggat; pas waktunya; before the deadline
reformasi birokrasi|bureaucratic reform : kerja kantor pemerintah dibenahi; kantor pemerintah dibenahi; kantor pemerintah membaik; pembenahan kantor; sejauh mana dibenahi; dibenahi; put its house in order
inovasi|inovasi daerah|innovations : gagasan segar; gagasan baru yang lahir; ide segar; ide yang lahir; fresh ideas; bright ideas
penyandang disabilitas|disabilitas|disabled : tuna netra tuna rungu dan lainnya; orang buta dan tuli; blind and deaf people; people who cannot see or hear
ditempatkan|pencari kerja ditempatkan|placed : akhirnya gajian; gajian; akhirnya dapat gaji; dapat gaji; diterima kerja; diterima bekerja; got a wage at last; finally hired
budidaya|perikanan budidaya|aquaculture : ikan dari kolam; ikan kolam; ikan dari kolam warga; dari kolam; fish from ponds
ketahanan pangan|indeks ketahanan pangan|food security : urusan perut; tenang soal urusan perut; soal perut; perut kenyang; tidak takut lapar; cukup makan; sure of our food
harga beras|beras|rice : nasi mentah; sekilo nasi mentah; beras sekilo; price of raw rice
medium|kelas menengah : kelas menengah; mutu sedang; kualitas sedang; middling
penduduk|jumlah penduduk|population : banyaknya manusia; mulut yang harus diberi makan; kepala; jiwa; banyak orang; how many of us
phk|pemutusan hubungan kerja|terkena phk|layoffs : dirumahkan selamanya; dirumahkan; diberhentikan pabrik; kehilangan pekerjaan; kena pecat; lost their jobs; laid off; made redundant
upah|rata rata upah|gaji|wage : dibayar; dibayar berapa; gajian; bayaran buruh; earn; earn on average; paid
kursi dprd|anggota dprd|dprd|council seats : wakil rakyat; anggota dewan; kursi dewan; council seats; councillors
mengulang kelas|mengulang|angka mengulang|repetition : tinggal kelas; tidak naik kelas; repeat the year; kept back
keracunan makanan|keracunan|food poisoning : muntah massal; muntah massal sehabis makan; sakit sehabis makan; mabuk makanan; ill after eating
depot air minum|depot air|depot : kios isi ulang galon; isi ulang galon; galon isi ulang; galon; refill stations
pohon tumbang|tumbang|fallen trees : batang besar roboh; pohon roboh; batang roboh; pohon ambruk; trees came down
tenggelam|korban tenggelam|drowning : hanyut; terseret arus; kelelep; swept away; drowned
simulasi bencana|simulasi|gladi|drills : latihan menyelamatkan diri; latihan menghadapi bencana; latihan lari dari bencana; drills
anak jalanan|street children : bocah pengamen; pengamen kecil; anak di lampu merah; anak mengamen; kids on the street
kursi roda|alat bantu|wheelchairs : alat bantu jalan; alat bantu; kursi beroda; walking aids
pekarangan pangan lestari|pekarangan pangan|pekarangan|home gardens : halaman rumah; halaman rumah yang ditanami; kebun di halaman; pekarangan; kitchen gardens; yards planted with vegetables
belanja pegawai|pegawai|personnel spending : gaji aparat; buat gaji aparat; habis buat gaji; gaji pegawai; staff pay; paying staff
belanja wisatawan|pengeluaran wisatawan|rata rata belanja wisatawan|visitor spending : merogoh kocek; merogoh kocek berapa; menghabiskan uang; uang yang dihabiskan tamu; spend here; spends here; visitor spend
pemandu wisata|guides : penunjuk jalan; penunjuk jalan turis; pengantar turis; tour guides
titik rawan kecelakaan|rawan kecelakaan|black spots : sering memakan korban; memakan korban di jalan; tempat sering kecelakaan; tempat sering tabrakan; accident black spots
piutang pajak|tunggakan pajak|tax arrears : tunggakan; tunggakan wajib pajak; utang pajak; pajak yang belum dibayar; unpaid taxes
tertagih|ditagih|penagihan : akhirnya dibayar; dibayar; dilunasi; tertagih; finally paid
rapat paripurna|paripurna|sidang : bersidang lengkap; bersidang; sidang lengkap; sat in full
kereta|penumpang kereta|train : sepur; naik sepur; kereta api; rail
cabai|cabai rawit|produksi cabai|chilli : si pedas; lombok; hasil si pedas; hot peppers
telur ayam|telur|eggs : butir ayam; butir telur; endog
`
