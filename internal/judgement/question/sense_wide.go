package question

// wideSenses go on through the affairs of regions, those less often reported on
// too, in the form of readSenses.
const wideSenses = `
asi eksklusif|asi|air susu ibu|breastfed : minum susu ibunya; susu ibu; susu ibunya; disusui; menyusu; menyusui; hanya disusui ibunya; cuma minum susu ibunya; air susu; mother s milk; mothers milk; breast milk; nursed; breast fed
eksklusif|exclusive : cuma; hanya; saja; enam bulan; sampai enam bulan; tanpa tambahan; tanpa makanan lain; only; nothing but; six months
inisiasi menyusu dini|menyusu dini|imd : langsung menyusu; begitu lahir disusui; menyusu begitu lahir; nursed right after birth
wasting|gizi kurang|kurus : terlalu kurus; kurus untuk tingginya; badannya terlalu kurus; ceking; kerempeng; badan kurus; too thin
underweight|berat badan kurang|berat kurang : kurang berat; terlalu ringan; berat di bawah seharusnya; too light
pendonor darah|donor darah|donor|blood donors : menyumbangkan darahnya; menyumbangkan darah; menyumbang darah; sumbang darah; memberi darah; darahnya diambil; gave blood; giving blood; donated blood
desa siaga aktif|desa siaga|siaga : kader kesehatan; kadernya; menjaga kesehatan; siap menolong; health volunteers
posyandu aktif|posyandu : pos timbang; tempat timbang bayi; pos balita; timbang bayi; penimbangan balita; baby weighing posts
kader|kader posyandu : relawan; sukarelawan; ibu ibu relawan; volunteers
bed occupancy rate|keterisian tempat tidur|bor : penuh tempat tidur; seberapa penuh; terisi; tempat tidur terisi; ranjang terisi; ranjang; full were the beds; beds in use
net death rate|ndr : pasien meninggal; pasien yang meninggal setelah dirawat; meninggal di rumah sakit; patients who died
obat esensial|ketersediaan obat|obat : obat penting; obat pokok; obat utama; obat; medicines; essential drugs
tersedia|ketersediaan|available : selalu ada; tidak kosong; ada; siap; tidak habis; in stock
kesembuhan|sembuh|keberhasilan pengobatan|cure : sembuh; akhirnya sembuh; pulih; bebas penyakit; cured; healed; recovered
kusta|leprosy : lepra; penyakit lepra; lepers
pneumonia|ispa : sesak napas; radang paru; batuk sesak; batuk pilek; short of breath
campak|measles : bintik merah; gabagen; gabag
hipertensi|tekanan darah|hypertension : darah tinggi; tensi tinggi; tensi; high blood
diabetes|diabetes melitus|gula : kencing manis; gula darah; sakit gula; sugar
kanker|cancer : tumor ganas; benjolan ganas
kebugaran|bugar : segar badan; sehat jasmani; fit
perilaku hidup bersih dan sehat|phbs : hidup bersih; rumah yang hidup bersih; menjaga kebersihan; cuci tangan; clean habits
sanitasi total berbasis masyarakat|stbm : lima pilar bersih; kampung bersih
jamban|sanitasi|toilets : wc; kakus; tempat buang hajat; kloset; latrine
kawasan tanpa rokok|tanpa rokok|smoke free : tempat bebas asap rokok; bebas asap; bebas rokok; tidak boleh merokok; smoke free
patuh|kepatuhan|taat|compliant : dipatuhi; benar dipatuhi; menaati; menurut aturan; nurut; sesuai aturan; tidak melanggar; obey; comply
beasiswa|penerima beasiswa|scholarship : sekolahnya dibiayai; dibiayai pemerintah; dibiayai; ditanggung biaya sekolahnya; sekolah gratis; dibayari sekolah; ongkos sekolah; school paid for; funded
rasio guru terhadap murid|rasio guru|rasio murid|guru terhadap murid : satu pengajar menghadapi; satu guru mengajar; satu guru menghadapi; tiap guru mengajar; seorang guru memegang; mengajar berapa murid; pupils per teacher; children for each teacher
sekolah adiwiyata|adiwiyata|green school : hijau dan peduli lingkungan; sekolah hijau; peduli lingkungan; sekolah yang hijau; cinta lingkungan; green
warisan budaya takbenda|warisan budaya|budaya : tradisi; tradisi leluhur; adat istiadat; warisan nenek moyang; budaya leluhur; warisan leluhur; peninggalan; traditions; heritage
diakui|ditetapkan : diakui negara; diakui; resmi; dicatat negara; recognised
cagar budaya|heritage : bangunan kuno; peninggalan kuno; candi; situs; rumah kuno; benda kuno; gedung bersejarah; old buildings; monuments
museum|kunjungan museum : gedung koleksi sejarah; tempat benda sejarah
sanggar|kelompok seni|seni : kelompok tari; grup kesenian; paguyuban seni; tempat latihan tari; dance groups; arts groups
atlet|atlet berprestasi|athletes : olahragawan; pemain; jagoan olahraga; sportsmen; sportswomen
berprestasi|prestasi|medali : jadi juara; juara; menang; naik podium; berjaya; dapat medali; won; winners
sarana olahraga|lapangan olahraga|olahraga : lapangan; gelanggang; tempat olahraga; stadion; sports grounds
pemuda|kewirausahaan pemuda|pelopor : anak muda; kaum muda; youngsters
pramuka : praja muda; penggalang; scouts
irigasi|jaringan irigasi|saluran irigasi : pengairan sawah; pengairan; saluran sawah; air sawah; kanal sawah; water for the fields
backlog kepemilikan rumah|backlog|kekurangan rumah : belum punya tempat tinggal sendiri; belum punya rumah sendiri; belum punya rumah; masih menumpang; mengontrak; masih ngontrak; lack a home of their own; without a home of their own; no house of their own
kepemilikan rumah|rumah milik : punya rumah sendiri; rumah sendiri; own home
persetujuan bangunan gedung|pbg|imb|izin mendirikan bangunan : izin mendirikan bangunan; izin bangun rumah; izin membangun; surat izin bangunan; imb; izin bangunan; building permits; planning permission
sertifikat laik fungsi|slf|laik fungsi : gedung aman dipakai; gedung layak dipakai; safe buildings
kesesuaian pemanfaatan ruang|pemanfaatan ruang|tata ruang|penataan ruang : sesuai peruntukan; sesuai peruntukan tanahnya; tidak menyalahi peruntukan; pembangunan yang sesuai peruntukan; sesuai rencana kota; sesuai rencana wilayah; according to the city plan; zoning
tenaga kerja konstruksi|konstruksi|jasa konstruksi : tukang bangunan; tukang; kuli bangunan; pekerja bangunan; mandor; builders; construction workers
jalan lingkungan|gang : jalan kampung; jalan gang; lorong; alleys
trotoar|pedestrian : jalur pejalan kaki; tempat jalan kaki; kaki lima jalan; footpaths; pavements; walkways
rumah susun|rusun : apartemen rakyat; flat; rumah bertingkat; flats
makam|pemakaman|tpu : kuburan; tempat kubur; kuburan umum; cemetery; graves
gangguan ketertiban|ketertiban umum|ketenteraman|trantibum : keributan; keributan warga; onar; kegaduhan; kericuhan; gaduh; rusuh; disturbances; unrest; brawls
linmas|anggota linmas|perlindungan masyarakat : hansip; petugas hansip; penjaga kampung; satuan pengaman kampung; civil guards; neighbourhood guards
satpol pp|polisi pamong praja : satpol; polisi daerah; petugas satpol
indeks risiko bencana|risiko bencana|rawan bencana : rawan kena musibah; seberapa rawan; rawan bencana; rawan musibah; terancam bencana; mudah kena bencana; bahaya bencana; danger of disaster; prone to disasters
korban bencana|terdampak bencana|disaster victims : pengungsi; orang yang mengungsi; warga mengungsi; yang kena musibah; keluarga kena musibah; korban musibah; evacuees; displaced people
bantuan logistik|logistik|kebutuhan dasar|bantuan : makanan dan selimut; makanan; selimut; sembako; keperluan; barang bantuan; beras dan selimut; food and blankets; supplies
sistem peringatan dini|peringatan dini|ews : alarm bahaya; sirene bahaya; tanda bahaya; sirene; warning sirens
bantuan pangan non tunai|bpnt|bantuan pangan|sembako : sembako tiap bulan; sembako; kebagian sembako; beras dan telur tiap bulan; jatah sembako; food cards; food parcels
program keluarga harapan|pkh : uang bersyarat; bantuan keluarga; bantuan tunai bersyarat
anak yatim|yatim|yatim piatu : tanpa ayah; bocah tanpa ayah; tidak punya ayah; tidak punya orang tua; kehilangan orang tua; orphans; fatherless
santunan|penerima santunan : disantuni; dapat uang duka; dikasih bantuan; given money
lansia terlantar|terlantar|telantar : sebatang kara; tidak ada yang mengurus; hidup sendirian; tidak punya keluarga; kakek nenek sebatang kara; alone and uncared for
panti|rehabilitasi sosial|panti sosial : rumah penampungan; rumah asuh; penampungan; shelters; care homes
karang taruna : perkumpulan pemuda kampung; pemuda kampung
keselamatan kerja|keselamatan dan kesehatan kerja|k 3 : menjaga buruhnya tidak celaka; buruh tidak celaka; aman bekerja; kerja aman; pekerjanya aman; keep workers safe; safe workplaces
kecelakaan kerja : celaka di pabrik; celaka waktu kerja; buruh celaka; hurt at work
pemagangan|magang|peserta pemagangan : ikut magang; magang di perusahaan; belajar kerja; kerja latihan; apprentices; interns
wirausaha baru|wirausaha|new entrepreneurs : baru mulai berdagang; mulai berdagang; mulai usaha; baru buka usaha; membuka usaha; baru berdagang; pengusaha baru; started a business; new shopkeepers
omzet|penjualan : hasil jualan; uang jualan; laku; sales
kredit usaha|kur|pinjaman usaha : pinjaman modal; pinjam modal; utang usaha; loans
kekerasan seksual|pelecehan seksual|pelecehan : dilecehkan; dicabuli; diperkosa; dinodai; digerayangi; molested; raped; sexually abused
perdagangan orang|tppo : dijual orang; diperjualbelikan; trafficked
indeks pembangunan gender|pembangunan gender : setara kemajuan perempuan dan laki; setara kemajuan; kemajuan perempuan dan laki; equal progress; equal
forum anak|layak anak : suara anak; ramah anak
prevalensi ketidakcukupan konsumsi pangan|ketidakcukupan konsumsi pangan|pou|kurang pangan : makannya masih kurang; makan masih kurang; kurang makan; makannya kurang; tidak cukup makan; belum cukup makan; go hungry; not enough to eat; eat too little
desa rawan pangan|rawan pangan|daerah rawan pangan : terancam kelaparan; terancam lapar; bisa kelaparan; takut kelaparan; rawan lapar; threatened by hunger
pangan segar|pangan segar asal tumbuhan : sayur dan buah; sayuran; fruit and vegetables; greens
aman|keamanan|safe : lolos uji racun; bebas racun; tidak beracun; bebas pestisida; lolos uji; aman dimakan; free of poison
lahan pertanian pangan berkelanjutan|lp2b : sawah yang dilindungi supaya tidak jadi perumahan; sawah yang dilindungi; sawah dilindungi; tidak boleh jadi perumahan; supaya tidak jadi perumahan; sawah abadi; protected rice fields; fields kept from housing
alih fungsi lahan|alih fungsi : sawah jadi perumahan; berubah jadi perumahan; jadi bangunan; jadi beton
kampung iklim|proklim|program kampung iklim : siap menghadapi cuaca ekstrem; menghadapi cuaca ekstrem; siap cuaca ekstrem; tahan cuaca; siap perubahan cuaca; menghadapi panas bumi; ready for extreme weather; climate ready
tps3r|tps 3 r|tempat pengolahan sampah : tempat olah kampung; tempat olah sampah; tempat olah; tempat daur ulang; didaur ulang; recycling places
terkurangi|pengurangan|berkurang|reduced : didaur ulang; dikompos; dipilah; berhasil dikurangi; dikurangi; tidak jadi dibuang; diolah lagi; cut
emisi gas rumah kaca|gas rumah kaca|emisi|greenhouse gas : gas penyebab bumi panas; gas yang bikin bumi panas; gas pemanas bumi; asap pemanas bumi; polusi karbon; karbon; gases that warm the earth; carbon
penurunan emisi|penurunan|reduction : berhasil dikurangi; dikurangi; diturunkan; dipangkas; berkurang; cut
izin lingkungan|persetujuan lingkungan|dokumen lingkungan|amdal : amdal; punya amdal; dokumen amdal; ukl upl; surat lingkungan; environmental papers
usaha|perusahaan|kegiatan usaha : pabrik; bengkel; bisnis; toko; plants; factories
akta kematian|kematian : surat kematian; surat mati; mengurus surat kematian; keterangan mati
perkawinan yang dicatatkan|perkawinan dicatatkan|akta perkawinan|pencatatan perkawinan : nikahnya resmi; nikah resmi; nikahnya resmi di buku negara; resmi di buku negara; nikah tercatat; surat kawin; buku nikah; officially married
batas desa|batas wilayah desa|penegasan batas : patok wilayahnya; patok wilayah; patok; garis batas; tapal batas; wilayahnya jelas; boundary stones
ditegaskan|penegasan|jelas : sudah jelas; jelas; sudah dipatok; dipasang patok; marked
aparatur desa|perangkat desa|aparat desa : perangkat kampung; pamong desa; pegawai desa; orang kantor desa; kepala dusun; kaur; village staff
terlatih|dilatih|pelatihan : dikursuskan; sudah dikursuskan; dikirim kursus; diajari; sudah belajar; sent on courses
lembaga kemasyarakatan desa|lembaga adat|lpm|pkk : kumpulan warga; perkumpulan kampung; organisasi kampung
angka kelahiran remaja|kelahiran remaja|asfr 15 19|age specific fertility rate 15 19 : gadis belasan tahun yang melahirkan; gadis belasan tahun; remaja yang melahirkan; abg yang melahirkan; anak belasan tahun yang punya bayi; melahirkan di usia belasan; teenage mothers; teenage births; girls giving birth
contraceptive prevalence rate|prevalensi kontrasepsi|mcpr|cpr|peserta kb aktif|kb aktif : pakai alat pencegah hamil; memakai pencegah hamil; alat pencegah hamil; pencegah kehamilan; pakai pencegah hamil; pasangan yang pakai; pakai pil atau suntik; couples using birth control; use birth control
kampung keluarga berkualitas|kampung kb : kampung yang keluarganya dibina; kampung keluarga
bina keluarga balita|bkb : tempat belajar mengasuh anak; belajar mengasuh
rambu lalu lintas|rambu|traffic signs : papan petunjuk; papan petunjuk di jalan; papan larangan; tanda lalu lintas; papan jalan; plang jalan; road signs
marka jalan|marka : garis putih di jalan; garis jalan; cat jalan; road lines
terminal : tempat bus berhenti; tempat mangkal bus; bus stations
trayek|trayek angkutan|angkutan perintis|jalur angkutan : jalur bus; jalur angkot; rute bus; rute; bus ke pelosok; jalur bus ke pelosok; bus routes
perintis : ke pelosok; ke daerah terpencil; daerah terpencil; remote
parkir|parking : tempat mobil; tempat motor; titip kendaraan
opd|perangkat daerah|organisasi perangkat daerah : kantor pemda; kantor pemerintah; kantor dinas; kantor; dinas; government offices
terhubung|tersambung|jaringan internet|connected : tersambung internet; dapat internet; punya internet; masuk jaringan; kebagian internet; online
keamanan informasi|keamanan siber|siber|csirt : kebobolan; aman dari peretas; dari peretas; diretas; hackers
statistik sektoral|data statistik : angka resmi; data resmi; official figures
koperasi sehat|sehat|kesehatan koperasi : keuangannya bagus; keuangan bagus; keuangannya sehat; tidak merugi; kasnya sehat; sound finances
nilai ekspor|ekspor nonmigas|ekspor|exports : barang yang dijual ke luar negeri; dijual ke luar negeri; dikirim ke luar negeri; jualan ke luar negeri; barang kita; goods sold abroad
nonmigas : selain minyak; bukan minyak
inovasi daerah|indeks inovasi daerah|inovasi : akal baru; akal; ide baru; cara baru; kreatif; daya cipta; gagasan; how inventive
koleksi buku|koleksi perpustakaan|buku : buku yang dimiliki perpustakaan; buku yang dimiliki; buku di perpustakaan; jumlah buku; books in the library
daging sapi|daging|beef : hasil sembelihan; sembelihan; hasil sembelihan sapi; hasil potong sapi; hasil jagal
susu segar|susu|milk : perahan; perahan sapi; hasil perahan; susu sapi; diperah; milked
perhutanan sosial|hutan desa|hutan kemasyarakatan : hutan yang boleh digarap warga; boleh digarap warga; boleh dikelola warga; hutan untuk warga; hutan garapan warga; forest villagers may use
gas elpiji|elpiji|lpg : gas melon; tabung gas; gas tabung; kompor gas; cooking gas
kelompok usaha bersama|kube|kub : kumpulan; berusaha bareng; usaha bareng; kelompok yang usaha bareng; groups working together
kelompok|kelompok tani|kelompok nelayan : kumpulan; perkumpulan; paguyuban; grup; groups; clubs
pengeluaran wisatawan|pengeluaran rata rata wisatawan|belanja wisatawan|pengeluaran : menghabiskan uang; habis uang berapa; uang yang dihabiskan; belanja; dibelanjakan; spend; spent
event pariwisata|event|festival|acara : acara yang digelar; acara; pertunjukan; pesta rakyat; keramaian; pagelaran; festival; shows
pariwisata|wisata|tourism : turis; menarik turis; untuk turis; pelancong; menarik pelancong
opini bpk|opini|audit opinion : nilai dari auditor negara; penilaian auditor negara; pendapat auditor negara; verdict of the auditors
disiplin|pelanggaran disiplin|melanggar disiplin|indisipliner : mangkir; nakal; bolos; malas; tidak masuk kerja; bandel; melanggar aturan kerja; absent from work
peraturan daerah|perda|raperda|produk hukum : aturan daerah; aturan; aturan yang diketok dewan; diketok dewan; undang undang daerah; local laws
ditetapkan|disahkan|penetapan : diketok; diketok dewan; diputuskan; disahkan; dibuat; passed
partisipasi pemilih|tingkat partisipasi pemilih|pemilih|voter turnout : datang mencoblos; mencoblos; nyoblos; datang ke tps; memberikan suara; ikut memilih; menggunakan hak pilih; turned out to vote; voted
kerukunan umat beragama|kerukunan|indeks kerukunan : akur; seberapa akur; rukun; hidup rukun; beda agama; warga beda agama; tenteram beragama; toleransi; get along; religions live together
umat beragama|beragama : beda agama; pemeluk agama; berlainan agama
konflik sosial|konflik|social conflicts : ribut antarkampung; ribut; ribut antar kampung; bentrok; bentrokan; tawuran warga; perkelahian; keributan; cekcok; clashes; fights
penyelesaian konflik|diselesaikan : didamaikan; berakhir damai; rukun lagi
`
