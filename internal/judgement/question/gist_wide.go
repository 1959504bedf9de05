package question

// gistWide goes on with what people know of things that the performance reports,
// the minimum service standards and the development goals of regions count.
const gistWide = `
harapan hidup|umur harapan hidup|life expectancy : panjang umur bertahan usia lama tua rata live long lifespan
prevalensi obesitas|obesitas|obesity : gemuk kegemukan dewasa adults gendut buncit overweight fat
karies|gigi berlubang|caries : gigi bolong geraham berlubang ompong teeth tooth decay cavities
katarak|cataract : lensa mata keruh rabun buta eyes eye lens cloudy
kecacingan|cacingan|worms : cacing usus perut parasit worm intestinal
nifas|postnatal : sehabis melahirkan pascamelahirkan empat puluh hari bidan ditengok after birth
posyandu : dacin timbang ditimbang menimbang naik kader weighed scales
kader|kader kesehatan|volunteers : relawan ibu pkk penggerak
merokok : sebat ngerokok
kawasan tanpa rokok|tanpa rokok|smoke free : asap rokok merokok mengisap cigarettes smoking
air hujan|panen air hujan|rainwater : langit curahan menadah tandon tampung tetesan rain
sumur resapan|resapan|infiltration : lubang beton penelan menyerap hujan genangan peresapan soak
lumpur tinja|tinja|septage : septik tangki sedot disedot kotoran jamban septic
gulma air|eceng gondok|gulma|water hyacinth : eceng gondok kiambang enceng tumbuhan mengapung weeds
keramba jaring apung|keramba|kja|cages : kandang kotak petak apung nila mas fish cages
benih ikan|restocking|fry : bibit nila mas lele anakan tebar ditebar fingerlings
trofik|status trofik|eutrofikasi|nutrient : ganggang alga hijau lumut subur algae green pollution
sempadan|sempadan sungai|sempadan danau|setbacks : tepi pinggir bantaran serobotan tepian banks shore
jaket pelampung|pelampung|life jackets : rompi pelampung keselamatan buoyancy vest vests
tenggelam|drowning|drowned : ditelan hanyut terseret kelelep air drown
pemandu wisata|pramuwisata|guides : menemani pengantar mengantar tamu pelancong memandu show around guide
toilet layak|toilet|jamban : kebelet kencing wc kakus buang pantas
penenun|tenun|weavers : ulos songket kain perajin menenun ikat weave loom
sertifikasi kompetensi|kompetensi|tersertifikasi kompetensi : keahlian keterampilan uji diuji tes skill skills
kepala sekolah : pemimpin pucuk pimpinan headmaster head principal
kelas rangkap|multigrade : dua tingkat sekaligus ruangan satu guru memegang gabung
mengulang kelas|mengulang|repetition : tinggal -naik rapor merah repeat repeated
asrama|asrama sekolah|dormitory|boarding : menginap mes pondok tinggal jauh dorm dorms
perguruan tinggi|higher education|university : kuliah mahasiswa kampus sarjana bangku universitas college
pemuda tidak bekerja|tidak mengikuti pelatihan|neet : rebahan kuliah kursus kerja muda idle
dokter spesialis|spesialis|specialists : ahli bedah kandungan jantung anak surgeons
sterilisasi|disterilisasi|sterilised : steril mandul kebiri kucing anjing spayed neutered
lumbung pangan|lumbung|granary : gudang gabah simpanan paceklik cadangan barns
betina produktif|sapi betina : indukan induk beranak jagal potong
kayu manis|cassia|cinnamon : kulit batang harum bark cassia cinnamon
turap|talud|bronjong|retaining walls : dinding penahan tebing tembok longsoran walls
apbdes|anggaran desa : kampung mengetok anggaran dusun
penjabat kepala desa|penjabat|acting : sementara pengganti pucuk pilkades plt
pilkades|pemilihan kepala desa : coblosan kades memilih
bantuan hukum|legal aid : pengacara advokat sidang mampu -mampu lawyer lawyers court
kerukunan umat|kerukunan|harmony : damai rukun jemaah masjid gereja toleransi akur agama faiths religions
kendaraan dinas|official vehicles : mobil plat pelat merah pejabat cars
dilelang|lelang|auction|auctioned : dijual penawar tertinggi lelang bidder bidders
rancangan peraturan daerah|raperda|perda : aturan dewan diketok disahkan council laws law
siaran radio|radio|broadcast : corong mengudara gelombang fm siar air
akta perceraian|perceraian|divorce : cerai bubar pisah
pindah keluar|migrasi keluar|out migration : angkat kaki merantau hijrah pergi boyongan moved left
pindah datang|migrasi masuk|in migration : pendatang masuk menetap arrived
rumah kos|kos|boarding houses : pondokan kontrakan indekos sewa mahasiswa kamar
retribusi pelayanan pasar|retribusi pasar|market fees : karcis harian lapak los salar
pasar induk|wholesale market : grosir partai bongkar sayur bulk wholesale hall
peti kemas|kontainer|containers : boks besi kotak raksasa boxes
kedaluwarsa|kadaluarsa|expired : lewat tanggal basi rak usang out date
disita|penyitaan|seized|confiscated : dirampas ditarik diamankan diangkut disikat petugas taken
sengketa konsumen|perlindungan konsumen|consumer disputes : keluhan pembeli penjual didamaikan ditipu buyers sellers
nontunai|pembayaran digital|qris|cashless : qris gesek scan dompet ponsel cash
perusahaan rintisan|rintisan|startups : startup digital aplikasi wirausaha founder
inkubasi|inkubator|incubation : mentor digembleng dibimbing binaan
merek|hak kekayaan intelektual|trademarks : nama logo cap dagang brand brands
kredit usaha rakyat|kur|credit : pinjaman modal bunga bank utang loans borrowed
terserap|penyerapan lulusan|absorbed : digaji kerja langsung diterima hired
lajur sepeda|jalur sepeda|bike lanes : pegowes gowes pesepeda kayuh ruang cyclists cycling bicycles
zona selamat sekolah|school zones : gerbang depan merah melambat menyeberang murid
kabel udara|kabel|cables : kawat semrawut tiang listrik bergelantungan wires overhead
kantong plastik|plastik sekali pakai|plastic bags : kresek tas belanja pembeli carrier
kebisingan|baku mutu kebisingan|noise : berisik bising ribut suara gaduh loud
pemakaman|lahan pemakaman|cemetery : kuburan makam kubur liang jenazah graves burial
leptospirosis : kencing tikus rats
minuman beralkohol|minuman keras|miras|liquor : arak ciu bir tuak miras oplosan alcohol booze
pencurian kendaraan|curanmor|vehicle theft : maling digondol raib motor hilang stolen bikes
harta kekayaan|lhkpn|wealth reports : tabungan tanah mobil kekayaan pejabat petinggi menyetor assets
gagal tender|tender|failed tenders : buntu pemenang lelang proyek bids
pelintas batas|pos lintas batas|border crossers : paspor bolak balik gerbang menyeberang perbatasan passport crossing
perdagangan lintas batas|cross border trade : tetangga sebelah barang jual beli neighbours next door
patok batas|patok|border markers : tonggak penanda tugu tiang garis republik
penyelundupan|smuggling : diam diam tikus gelap memergoki menyusup smuggled
dipulangkan|pemulangan|repatriated : kembali kampung halaman pulang dibawa home
dideportasi|deportasi|deported : diusir dipulangkan paksa jiran expelled thrown
satu harga|one price : semurah sama kota besar seragam
siaran televisi|televisi|television : nonton tv tvri tayangan menonton watch
penerbangan perintis|perintis udara|pioneer flights : pesawat kecil bersubsidi pedalaman terbang planes
tunjangan khusus|special allowance : uang tambahan insentif extra pay
kayu bakar|firewood : ranting mengepul tungku dapur elpiji wood
babi|demam babi|swine : celeng asf virus hogs pigs
cetak sawah|sawah baru|dicetak : anyar dibuka lahan padi baru
konflik satwa|konflik manusia|wildlife conflict : gajah harimau buaya orangutan menyerang masuk kampung
pertambangan tanpa izin|tambang ilegal|illegal mining : lubang emas liar peti penambang gurandil
identitas ganda|beridentitas ganda : dua kartu ktp sekaligus jiran
pos keamanan|poskamling|siskamling : gardu ronda jaga malam
ketidakcukupan konsumsi|undernourishment : kenyang kalori asupan perut lapar kurang tekor
literasi keuangan|inklusi keuangan : tabungan bank rekening menabung
indeks reformasi birokrasi|reformasi birokrasi : birokrat pemerintahan bersih bebas lamban berbelit
indeks demokrasi|demokrasi : kebebasan bersuara pendapat
lapas|warga binaan : penjara napi tahanan
anak jalanan|gelandangan|pengemis : ngamen pengamen pengemis mengemis peminta jalanan beggars homeless
rehabilitasi sosial : telantar jompo gelandangan
pekerja anak|child labour : bocah bekerja disuruh cari uang
pelanggaran lalu lintas|traffic violations : tilang melanggar lampu merah helm
jembatan penyeberangan : nyeberang pejalan
lapangan kerja|kesempatan kerja|job creation : pekerjaan baru dibuka tersedia jobs created
gerai pelayanan publik|mal pelayanan|one stop : satu atap loket
`
