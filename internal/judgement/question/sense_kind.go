package question

// kindSenses name kinds and parts for the whole that reports speak of: fish for
// "ikan", a molar for teeth, a mosque for the faithful, in the form of readSenses.
const kindSenses = `
ikan|perikanan|fish : nila dan mujair; nila dan mas
benih ikan|benih|bibit|fry : bibit; bibit nila; bibit nila dan mas; anakan; benur; burayak; baby fish; seedlings; fingerlings
gulma air|tutupan gulma|gulma|aquatic weeds : eceng gondok; kiambang; eceng gondok dan kiambang; enceng gondok; tumbuhan air; tanaman air liar; rumput air; ganggang; water hyacinth; weeds
danau|perairan umum|perairan|lake : perairan; tengah perairan; tepi air; tepian; telaga; air; alam; ke alam; tasik; our water; the water
sempadan|tepi danau|lakeside : tepi air; tepi airnya; tepian; bibir air; pinggir air; shores
bangunan liar|illegal buildings : warung dan rumah serobotan; rumah serobotan; serobotan; gubuk liar; lapak liar; bangunan tanpa izin; rumah liar; squatters; shacks without permission
bebas|free : bersih dari; terbebas; clear of
tinggi muka air|muka air|water level : surut; air turun; air naik; kering; pasang surut; dalamnya air; how high is the water
keramba jaring apung|keramba|kja|net cages : petak kandang nila; kandang nila; petak kandang; kandang ikan; kotak ikan; kandang apung; fish pens; fish cages
status trofik|trofik|trophic : nutrient pollution; green with algae; turns our water green; water green with algae; algae; airnya hijau; air hijau berlumut; ganggang meledak; lumut; kelebihan pupuk; keruh hijau
kapal wisata|tour boats|kapal : sightseeing vessels; pleasure boats; perahu pesiar; perahu wisata; kapal pesiar; kapal pelesir; vessels
jaket pelampung|pelampung|life jackets : buoyancy vest; vest for every passenger; buoyancy vests; rompi apung; rompi penyelamat; baju pelampung; life vests
cukup|memadai|enough : for every passenger; carry; untuk semua penumpang; semua penumpang kebagian; seluruh penumpang
tenggelam|korban tenggelam|drowning : mati ditelan air; ditelan air; orang mati ditelan air; ditelan danau; hilang di air; ditelan ombak; taken by the water
dana bagi hasil|bagi hasil|dbh|revenue sharing : jatah kita dari pajak dan kekayaan alam; jatah dari pajak; jatah kita dari pajak; kekayaan alam; jatah daerah; ditransfer pusat; transfer pusat; bagian kita dari pajak; our share of national taxes
penerimaan|received : jatah; ditransfer; ditransfer pusat; kiriman; masuk; received
penenun|tenun|weavers : perajin ulos; ulos; perajin songket; pembuat kain; perajin kain; penenun kain; perajin; perajin tenun; cloth makers
tersertifikasi kompetensi|kompetensi|sertifikat kompetensi|competence : keahlian tangannya sudah lulus uji resmi; lulus uji resmi; keahliannya diakui; lulus uji; keahlian tangannya; teruji; tested and certified
pemandu wisata|tour guides|guides : show visitors around for a fee; show visitors around; show tourists around; pengantar tamu; penunjuk jalan; pramuwisata; menemani turis
berlisensi|berizin|licensed : officially permitted; permitted; permitted to; resmi; surat suratnya beres; suratnya beres; surat beres; punya izin resmi; berizin resmi; legal
daya tarik wisata|destinasi wisata|objek wisata|attractions : tempat pelesir; tempat plesir; tempat liburan; tempat piknik; pelancong kebelet; places to see; sights
toilet layak|toilet|toilets : jambannya pantas dipakai; jambannya pantas; jamban pantas; kebelet; pelancong kebelet; wc bersih; wc yang pantas; kamar kecil; loos; lavatories
kecacingan|cacing|worm infection : ususnya dihuni parasit; dihuni parasit; usus dihuni parasit; parasit; parasit usus; perut cacingan; cacing di perut; parasites in their gut; worms
anak usia sekolah|usia sekolah|school age : bocah; anak sekolah; murid; schoolchildren
karies gigi|karies|gigi|dental caries : bergeraham bolong; geraham bolong; gigi bolong; gigi berlubang; giginya keropos; geraham; sakit gigi; rotten teeth; holes in their teeth; bad teeth
murid sekolah dasar|sekolah dasar|primary school pupils : bocah kelas satu sampai enamnya; bocah kelas satu sampai enam; anak kelas satu sampai enam; kelas satu sampai enam; murid kecil
operasi katarak|katarak|cataract : lensa matanya keruh lalu diganti; lensa matanya keruh; lensa mata keruh; mata keruh; lensa diganti; mata kabur; cloudy eyes; cloudy lenses
operasi|surgery : diganti; dibedah; dioperasi; operated on
difasilitasi|supported : lewat program pemerintah; program pemerintah; dibantu pemerintah; gratis; at public cost
nifas|kunjungan nifas|postpartum : sehabis melahirkan; enam minggu sehabis melahirkan; enam minggu; selama enam minggu; usai bersalin; after birth
kunjungan|kunjungan nifas|visits : ditengok; ditengok bidan; dijenguk; dijenguk bidan; disambangi bidan; visited by the midwife
kelas rangkap|pembelajaran kelas rangkap|multigrade : memegang murid dua tingkat; murid dua tingkat sekaligus; dua tingkat sekaligus; gurunya terpaksa memegang; dua kelas sekaligus; dua kelas dalam satu ruangan; satu ruangan; satu guru dua kelas; two grades in one room
sekolah|satuan pendidikan|schools : lembaga pendidikan; tempat bocah menimba ilmu; menimba ilmu; tempat menimba ilmu; tempat belajar; places of learning
kepala sekolah definitif|kepala sekolah|principal : pucuknya bukan lagi pelaksana tugas; pucuknya; pucuk; pemimpinnya tetap; bukan pelaksana tugas; kepala tetap; head teacher
definitif|permanent : bukan lagi pelaksana tugas; bukan pelaksana tugas; bukan plt; tetap; bukan pengganti; bukan sementara; for good
penjabat kepala desa|penjabat|acting head : pucuknya cuma pengganti sementara; pengganti sementara; cuma pengganti sementara; bukan hasil pilkades; pejabat sementara; kades sementara; bukan pilihan warga; stand in
kepala desa|village head : kades; pucuk desa; pucuk kampung; pilkades
lumbung pangan masyarakat|lumbung pangan|lumbung|food barns : gudang gabah milik bersama; gudang gabah; milik bersama; masa paceklik; simpanan paceklik; untuk masa paceklik; gudang padi bersama; shared grain stores
kayu manis|cinnamon : cassia bark; cassia; kulit manis; cinnamon bark; kulit kayu wangi
kerbau rawa|kerbau|buffalo : munding; kerbau kalang; swamp cattle
betina produktif|sapi betina|productive cows : indukan; indukan yang mestinya masih bisa beranak; masih bisa beranak; mestinya masih bisa beranak; induk sapi; sapi indukan; cows that could still calve; breeding cows
pemotongan|dipotong|slaughtered : masuk rumah jagal; rumah jagal; dijagal; disembelih; masuk jagal; sent to the butcher; killed for meat
turap|retaining walls : dinding penahan; dinding penahan tebing; penahan tebing; tembok penahan; bronjong; talud; tanggul tebing; walls that hold the slope
apbdes|budget : anggarannya; anggaran kampung; buku uang kampung; village budget
bantuan hukum|legal aid : didampingi pengacara cuma cuma; pengacara cuma cuma; pengacara gratis; dibela pengacara; pembela gratis; free lawyers; lawyer free of charge
warga miskin|miskin|poor : orang tak mampu; tak mampu; tidak mampu; orang kecil; orang susah; who cannot pay
kerukunan umat beragama|kerukunan|umat beragama|religious harmony : hidup damai antara jemaah masjid gereja dan vihara; hidup damai; damai antara jemaah; jemaah masjid gereja dan vihara; jemaah; antar pemeluk agama; live in peace
kendaraan dinas|kendaraan|official vehicles : mobil pelat merah bekas; mobil pelat merah; pelat merah; mobil kantor; mobil dinas; mobil bekas kantor; government cars
rancangan peraturan daerah|peraturan daerah|raperda|regulations : local laws; new local laws; new laws; aturan baru; rancangan aturan; council adopt; bylaws
siaran radio|radio|broadcasts : corong resmi; corong resmi kita; gelombang fm; mengudara; mengudara di gelombang; siaran; on air
pemerintah daerah|government : resmi kita; milik pemda; resmi; our own
akta perceraian|perceraian|divorce : resmi bubar; rumah tangga yang resmi bubar; bubar; bubar di buku catatan sipil; pisah resmi; pernikahan bubar; marriages that ended
diterbitkan|issued : di buku catatan sipil; catatan sipil; dicatat; resmi
pindah keluar|penduduk pindah|keluar|moving out : angkat kaki; angkat kaki dan menetap di daerah lain; menetap di daerah lain; pergi menetap; hengkang; boyong; meninggalkan kota; moved away; left for good
rumah kos|kos|boarding houses : pondokan; pondokan mahasiswa; kamar sewa; kontrakan mahasiswa; indekos; kosan; lodging houses; student lodgings
retribusi pelayanan pasar|retribusi pasar|pelayanan pasar|market levy : uang karcis harian dari lapak dan los; karcis harian; uang karcis; karcis pasar; lapak dan los; dari lapak dan los; sewa lapak; stall fees
pasar induk|wholesale market : bulk trading hall; bulk trading; pasar grosir; pasar besar; tempat kulakan; pusat kulakan; trading hall
nilai transaksi|transaksi|turnover : money changed hands; changed hands; uang berpindah tangan; perputaran uang; uang yang berputar; duit berpindah tangan
peti kemas|arus peti kemas|container : boks besi raksasa; boks besi; kotak besi; kontainer; naik turun kapal; boks raksasa; steel boxes
gudang|warehouses : tempat menimbun barang; penyimpanan barang; storehouses
pangan kedaluwarsa|kedaluwarsa|expired : makanan lewat tanggal; lewat tanggal; basi; bungkus makanan; bungkus makanan lewat tanggal; makanan basi; past its date; out of date food
sengketa konsumen|konsumen|consumer disputes : keluhan pembeli terhadap penjual; keluhan pembeli; pembeli terhadap penjual; pembeli yang dirugikan; pembeli ribut dengan penjual; buyers against sellers; quarrels of buyers
pembayaran nontunai|nontunai|cashless : qris; melayani qris; tanpa uang tunai; bayar pakai hp; bayar lewat hp; dompet digital; scan kode; pay by phone; kode qr
pedagang pasar|pedagang|traders : lapak; lapak yang melayani; kios; bakul; penjual; warungnya; stallholders; shopkeepers
perusahaan rintisan|rintisan|new ventures : startup; start up; usaha rintisan; perusahaan baru anak muda; young companies
lulus inkubasi|inkubasi|incubation : tamat digembleng mentor; digembleng mentor; digembleng; dibimbing mentor; mentor; tamat digembleng; coached by mentors
merek usaha|merek|trademarks : nama dan logo dagang; logo dagang; nama dagang; cap dagang; logo; brand names
didaftarkan|pendaftaran|filed : diajukan; diajukan perlindungannya; diajukan perlindungannya ke kemenkum; perlindungannya; minta dilindungi; kemenkum; put forward; registered
kredit usaha rakyat|kredit usaha|kur|business credit : pinjaman modal berbunga ringan; pinjaman modal; berbunga ringan; berbunga ringan bersubsidi; pinjaman bersubsidi; pinjaman murah; bunga rendah; utang modal; cheap loans
disalurkan|disbursed : kucuran; kucurannya; dikucurkan; cair; digelontorkan; lent out
perguruan tinggi|tertiary education|universities : duduk di bangku kuliah; bangku kuliah; kuliah; kampus; universitas; mahasiswa; at university; college
partisipasi kasar|partisipasi|enrolment : anak umur 19 23 tahun; duduk di bangku; yang kuliah; in class
lulusan smk|smk|vocational school graduates : anak kejuruan; tamatan kejuruan; anak stm; lulusan kejuruan; vocational leavers
terserap dunia kerja|terserap|absorbed by employers : langsung digaji sehabis tamat; langsung digaji; digaji; sehabis tamat; langsung kerja; langsung dapat kerja; hired straight away; paid job
tidak bekerja tidak sekolah|pemuda yang tidak bekerja|neet|not in employment : cuma rebahan; rebahan; tak kuliah tak kursus tak cari duit; tak kuliah; tak kursus; tak cari duit; luntang lantung; nganggur di rumah; do nothing all day
pemuda|youth : gen z; anak muda; milenial; kaum muda; remaja tanggung
lajur sepeda|sepeda|cycle lanes : ruang khusus pegowes; pegowes; pesepeda; jalur gowes; ruang pesepeda; cyclists
zona selamat sekolah|selamat sekolah|zoss|school safety zones : depan gerbang sd; depan gerbang sekolah; gerbang sd; dicat merah; aspalnya dicat merah; supaya mobil melambat; mobil melambat demi murid; red paint by the school gate
kabel udara|kabel|overhead cables : kawat listrik dan internet semrawut; kawat listrik; kawat semrawut; kawat semrawut di tiang; kabel semrawut; semrawut di tiang; tangled wires
sumur resapan|infiltration wells : lubang beton penelan hujan; penelan hujan; lubang penelan hujan; lubang beton; penampung rembesan; holes that drink the rain
lumpur tinja|tinja|faecal sludge : isi septic tank; isi septic tank warga; isi tangki septik; isi jamban; kotoran tangki; sedotan wc; disedot; emptied septic tanks
gerai ritel|ritel|retail outlets : minimarket; supermarket; toko swalayan; swalayan; toko modern; convenience stores
tidak menyediakan kantong plastik|kantong plastik|plastic bags : berhenti membagikan kresek; membagikan kresek; kresek; tas kresek; tanpa kresek; tas plastik; carrier bags
kebisingan|noise : kelewat berisik; berisik; bising; gaduh; suara kelewat keras; noisy; too loud
titik pantau|monitoring points : lokasi ukurnya; lokasi ukur; tempat ukur; titik ukur; measuring spots
melampaui baku mutu|melampaui|above the standard : kelewat; melewati batas; di atas batas; terlalu; over the limit
lahan pemakaman|pemakaman umum|pemakaman|makam|cemeteries : kuburan; kuburan milik pemerintah; makam; pekuburan; tanah kubur; graveyards; graves
keterisian|tingkat keterisian|occupancy : seberapa penuh; penuh; terisi; sesak; how full
kucing dan anjing|anjing|cats and dogs : strays and pets; strays; pets; hewan piaraan; hewan liar; guguk; meong
disterilisasi|sterilisasi|sterilised : spayed or neutered; spayed; neutered; dikebiri; disteril; dimandulkan
kesehatan jiwa|layanan kesehatan jiwa|jiwa|mental health : orang stres dan depresi; stres dan depresi; stres; depresi; minta ditolong psikolog; psikolog; psikolog milik pemerintah; konsultasi jiwa; gelisah; anxious people
obesitas|obesity : kegemukan; gemuk; kelebihan berat; bapak dan ibu yang kegemukan; buncit; overweight; too fat
penduduk dewasa|dewasa|adult : bapak dan ibu; orang dewasa; dewasa; grown ups
kawasan tanpa rokok|tanpa rokok|no smoking : bebas asap; bebas asap rokok; dilarang merokok; tidak boleh merokok; smoke free
tempat umum|public places : mal halte dan kantornya; mal halte dan kantor; warung kopi; public spots
leptospirosis : penyakit kencing tikus; kencing tikus; air kencing tikus; penyakit tikus; rat fever; rat urine
keracunan pangan|keracunan|food poisoning : muntah muntah; serombongan orang muntah; muntah bersamaan; muntah muntah bersamaan sehabis menyantap hidangan; sehabis menyantap hidangan; hajatan; katering; hidangan hajatan; mabuk makanan; sick after a feast
berolahraga teratur|berolahraga|exercising : rutin jogging; lari pagi; jogging senam atau gowes; rutin bergerak; workout; work out
teratur|regularly : rutin; tiap minggu; setiap minggu; often
minuman beralkohol|alkohol|miras|alcohol : arak ciu dan bir; anggur oplosan; miras; minuman keras; booze; liquor
ilegal|tanpa izin|liar|illegal : gelap gelapan; gelap; diam diam; liar; sembunyi sembunyi; tak berizin; without a licence
kendaraan bermotor|motor vehicle : avanza beat atau vario; motor dan mobil; cars and motorbikes
pencurian|dicuri|thefts : digondol maling; digondol; maling; dicolong; disikat maling; raib; stolen
pejabat|officials : petingginya; petinggi; para bos dinas; pembesar; orang penting; bosses
melaporkan harta kekayaan|harta kekayaan|harta|wealth : menyetor daftar tanah mobil dan tabungannya; daftar tanah mobil dan tabungan; daftar harta; daftar tanah; daftar kekayaan; lhkpn; list of what they own
tepat waktu|on time : sebelum tenggat; sebelum jatuh tempo; tidak lewat batas; before the deadline
gagal tender|tender|failed tender : lelang proyek yang buntu; lelang yang buntu; buntu tanpa pemenang; tanpa pemenang; lelang buntu; lelang gagal; tak ada pemenang; no winner
paket pengadaan|pengadaan|procurement : lelang proyek; proyek; lelang; projects
pelintas batas|lintas batas negara|pos lintas batas|border crossers : bolak balik membawa paspor; membawa paspor; bawa paspor; lewat gerbang; keluar masuk negara; passport in hand
perdagangan lintas batas|lintas batas|cross border trade : goods we sold to and bought from the people next door; goods we sold to; people next door; bought from the people next door; jual beli dengan tetangga; dagang dengan jiran; buying and selling next door
negara tetangga|tetangga|neighbouring country : jiran; negeri jiran; buatan jiran; tetangga; negeri sebelah; malaysia; cross over; over the border
patok batas negara|patok batas|patok|boundary markers : tonggak penanda; tonggak; tonggak penanda tepi wilayah republik; penanda tepi wilayah; tepi wilayah republik; pilar batas; border stones
kondisi baik|good condition : tegak utuh; masih tegak utuh; masih tegak; utuh; standing
jalan inspeksi patroli perbatasan|jalan inspeksi|patroli perbatasan|patrol road : jalur buat tentara menyusuri garis depan; jalur buat tentara; menyusuri garis depan; garis depan; jalur tentara; jalur patroli; soldiers path
penyelundupan|smuggling : dibawa masuk diam diam; jalan tikus; lewat jalan tikus; diselundupkan; barang selundupan; gula rokok dan miras; masuk diam diam; sneaked in
digagalkan|foiled : memergoki; dipergoki; petugas memergoki; dicegat; ditangkap basah; kepergok; caught red handed
korban perdagangan orang|perdagangan orang|trafficking victims : dijual calo; dijual; warga yang dijual calo; calo; korban calo; tertipu calo; sold by brokers
dipulangkan|pemulangan|brought home : berhasil dibawa kembali; dibawa kembali; dibawa kembali ke kampung halamannya; kampung halaman; pulang ke kampung halaman; returned home
pekerja migran|migrant workers : tki; tkw; buruh migran; perantau; yang merantau
dideportasi|deportasi|deported : diusir; diusir negeri jiran; diusir jiran; dipulangkan paksa; ditendang keluar; thrown out; sent back
bertransaksi dalam rupiah|rupiah : memakai uang sendiri; uang sendiri; alih alih ringgit; ringgit; uang kita; mata uang sendiri; our own money
barang kebutuhan pokok|kebutuhan pokok|staple goods : gula minyak goreng dan tepung; di rak warung; sembako; daily needs
asal|from : buatan; bikinan; dari; kiriman; made in
penyalur bbm satu harga|bbm satu harga|bbm|one price fuel : tempat beli bensin dan solar; bensin dan solar; semurah di kota besar; semurah di kota; petrol; fuel
siaran televisi nasional|siaran televisi|televisi|television : nonton tvri; nonton tvri dan kawan kawannya; tvri; nonton tv; menonton; acara tv; watch tv
menerima siaran|menerima|receiving : sudah bisa nonton; bisa nonton; nonton; menonton; watch
penerbangan perintis|penerbangan|perintis|pioneer flight : naik pesawat kecil bersubsidi ke pedalaman; pesawat kecil bersubsidi; pesawat kecil; ke pedalaman; pedalaman; pesawat ke pedalaman; small planes; bush planes
tunjangan khusus|tunjangan|special allowance : uang tambahan; diberi uang tambahan; tambahan karena bertugas di pelosok; bertugas di pelosok; uang pelosok; extra pay
penghuni asrama|asrama sekolah|asrama|dormitories : menginap di mes; mes; menginap di mes karena rumahnya terlalu jauh; rumahnya terlalu jauh; tinggal di mes; pondok murid; board at school
mengulang kelas|mengulang|repetition : rapornya merah; rapornya merah sampai tidak naik tingkat; tidak naik tingkat; tidak naik kelas; tinggal kelas; rapor merah; held back
dokter spesialis|spesialis|specialist doctors : ahli bedah; ahli kandungan; ahli bedah ahli kandungan dan sebangsanya; ahli penyakit dalam; ahli anak; dokter ahli; surgeons
berobat|treated : see a foreign doctor; foreign doctor; cross over to see a foreign doctor; pergi berobat; cari dokter; see a doctor
belum pernah diimunisasi|belum pernah|zero dose|never immunised : sama sekali tak tersentuh vaksin; tak tersentuh vaksin; tidak tersentuh vaksin; belum pernah disuntik; tanpa vaksin sama sekali; never had a jab
ditimbang di posyandu|balita yang ditimbang|ditimbang|weighed : dibawa ibunya naik dacin; naik dacin; dacin; naik timbangan; dibawa ibunya; put on the scales
balita|under fives : anak kecil; bocah kecil; si kecil; anak bawah lima
memasak dengan kayu bakar|kayu bakar|firewood : mengepul dari ranting; dapur yang masih mengepul dari ranting; ranting; belum pakai elpiji; tungku; asap dapur; cook over sticks; sticks
penampungan air hujan|air hujan|rainwater tanks : tandon untuk menadah curahan langit; menadah curahan langit; curahan langit; tandon; menadah hujan; bak hujan; tadah hujan; catch the rain
lada|pepper : merica; panen merica; sahang
babi|pigs : hogs; hog; swine; b 2; celeng piaraan
demam babi afrika|asf|african swine fever : asf virus; asf; virus babi; wabah babi; pig plague
mati|kematian|dead|deaths : mengambang busuk; mengambang; bangkai; did the asf virus kill; kill; killed; mampus; dead
massal|mass : serentak; bersamaan; sekaligus banyak; all at once
sawah baru|sawah|paddy fields : lahan padi anyar; lahan padi; padi anyar; sawah anyar; ladang padi baru; new rice land
dicetak|pencetakan|opened : dibuka; yang dibuka; digarap baru; dibikin; opened up
satwa liar|konflik manusia dengan satwa|satwa|wildlife : gajah orangutan atau buaya; binatang buas; hewan hutan; elephants; crocodiles; wild beasts
konflik|conflicts : masuk kampung dan menyerang; masuk kampung; menyerang; menyerang warga; mengamuk di kebun; attacks
pertambangan tanpa izin|pertambangan|tambang|mining : lubang emas liar; lubang emas; emas liar; galian liar; tambang liar; gold pits
ditutup|penutupan|closed : disegel; disegel petugas; digembok; dihentikan; sealed; shut down
kayu|timber : balok; balok hasil tebangan; balok hasil tebangan liar; gelondongan; kayu gelondongan; tebangan; hasil tebangan; logs
disita|penyitaan|seized : dirampas; dirampas petugas; ditarik; ditarik petugas; ditarik petugas dari rak toko; diambil petugas; diamankan; diangkut petugas; confiscated; taken away
perkawinan campuran|campuran|mixed marriages : keturunan pasangan wni dan orang asing; pasangan wni dan orang asing; kawin dengan bule; keturunan; orang tua beda negara; one foreign parent
kewarganegaraannya|kewarganegaraan|citizenship : status negaranya sudah dicatat; status negaranya; status warga negara; paspornya jelas; nationality
beridentitas ganda|identitas ganda|ganda|double identity : mengantongi ktp kita sekaligus kartu jiran; ktp kita sekaligus kartu jiran; kartu jiran; dua ktp; punya dua ktp; dua kartu; two id cards; two sets of papers
wawasan kebangsaan|kebangsaan|national values : cinta tanah air; belajar cinta negeri; cinta negeri; love of country
pos keamanan lingkungan|pos keamanan|poskamling|security posts : gardu ronda; pos ronda; gardu; siskamling; ronda; night watch huts
aktif|active : masih dijaga tiap malam; masih dijaga; dijaga tiap malam; still manned
dana alokasi khusus|dak fisik|allocation fund : kiriman pusat untuk bangunan dan jalannya; kiriman pusat untuk bangunan; kiriman pusat; kiriman pusat untuk bangunan dan jalan; uang pusat untuk bangunan; building money from the centre
penyerapan|absorption : pemakaian; persentase pemakaian; dipakai; terpakai; dihabiskan; used
ketidakcukupan konsumsi pangan|konsumsi pangan|undernourishment : perutnya kurang kenyang; perut kurang kenyang; kurang kenyang; asupan kalorinya tekor; kalorinya tekor; asupan tekor; kalori tekor; hungry
`
