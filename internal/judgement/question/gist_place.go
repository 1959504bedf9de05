package question

// gistPlace is what people know of land, water, roads, houses, waste and danger.
const gistPlace = `
pulau|island : daratan kecil gugusan seberang nusa laut dikelilingi island islands isles
berpenghuni|penghuni|inhabited : ditinggali dihuni ditempati orang tinggal hidup lived living people
pulau terluar|terluar|outermost : ujung gugusan jauh perbatasan paling luar terdepan far outer edge
ibu kota kabupaten|ibukota|ibu kota|regency seat : pusat pemerintahan kota kabupaten kantor bupati capital main town seat
kapal perintis|perintis|pioneer : armada kapal bersubsidi subsidi negara terpencil terluar singgah tol laut subsidised ship remote
kapal|ship|vessel : perahu armada berlayar layar kapal laut ships boat boats sailing
pelayaran|sailings|berlayar : menyeberang nyeberang kapal perahu feri laut berangkat melaut layar orang cross crossing sail sailings ferries boats
cuaca buruk|cuaca|weather|gelombang tinggi : ombak besar badai angin kencang gelombang tinggi hujan storm storms waves wind rough seas
kawasan konservasi perairan|konservasi perairan|konservasi|marine conservation : laut cagar suaka dilindungi perlindungan terumbu ikan reserve protected sea set aside park marine
padang lamun|lamun|seagrass : rumput dasar laut dugong duyung makan hijau grass sea bed
terumbu karang|terumbu|coral|reef : karang koral batu bawah laut warna warni rumah ikan coral reefs
mangrove|bakau : bakau pantai pesisir akar lumpur shore trees coast
penangkapan ikan merusak|destructive fishing : bom potas racun dinamit peledak ikan laut perkara nelayan bombs cyanide blast fishing
tukik|penyu|turtle : anak penyu bayi telur menetas pantai turtles hatchlings baby
sampah laut|marine debris : plastik kotoran hanyut pantai pesisir laut botol dipungut mengapung plastic beach shore floating rubbish litter
sampah|waste : buangan kotoran limbah sisa rubbish garbage trash litter
desalinasi|desalination : disuling suling laut asin tawar minum kebutuhan air diubah salt sea drinking turned
air tawar|air minum|air bersih|drinking water|clean water : minum air kebutuhan masak mandi keran ledeng water drink tap
mata air|springs : sendang tuk sumber umbul belik air tanah keluar pegunungan springs water
air tanah|groundwater : sumur bor sedotan disedot menyedot pompa bawah tanah bumi artesis wells boreholes pumped underground
pengambilan air tanah|pengambilan air|abstraction : sedotan disedot menyedot diambil pompa dipompa perusahaan pumped taken drawn
air limbah|limbah|waste water|wastewater : buangan cair kotor kotoran kali dibuang selokan dirty water sewage effluent
industri|perusahaan industri|pabrik|industrial|manufacturing : pabrik pabrik-pabrik manufaktur pengolahan factory factories plant plants mills
instalasi|ipal|pengolahan limbah : bersama tempat pengolahan pabrik plant
waduk|bendungan|embung|reservoir|dam : bendungan danau buatan dam waduk tampungan air embung lake dam
sedimen|sedimentasi|sediment : waduk bendungan sungai muara lumpur endapan tanah pasir dangkal mud silt sludge
kolam retensi|retensi|retention : danau buatan luapan hujan parkir banjir menampung tampung air kolam pond flood rain
sungai|river : kali sungai bengawan aliran rivers stream
mikrohidro|pltmh|hidro : kincir sungai air terjun turbin listrik setrum arus water wheel stream
pembangkit|listrik|electricity|power : setrum pln nyala lampu listrik kilowatt turbin strom terang hidup electricity lights power
nyala listrik|lama nyala|hours electricity : pln listrik hidup menyala nyala jam semalam sehari lampu padam setrum hours lights on day
tenaga surya|plts|surya|solar : matahari panel surya sinar sun solar panels
gas rumah tangga|jaringan gas|sambungan gas|jargas|city gas : pipa elpiji tabung kompor dapur dipasangi lpg tabung -beli -perlu melon stove kitchens piped gas bottles
penerangan jalan|lampu jalan : lampu gelap malam terang
jalan|road : aspal ruas jalanan jalur akses aksesnya roads street
koridor utama|koridor|corridor : jalan protokol utama raya poros jalur pusat main roads avenues
tikungan|bends : kelokan belokan tikungan berkelok liku kurva curves bends corners
pagar pengaman|guard rail|guardrail : besi pembatas pagar jurang mobil -masuk dipasangi rail barriers barrier fence
perlintasan|perlintasan sebidang|level crossings|crossings : rel motor memotong kereta palang sepur penyeberangan tempat pintu train tracks cross
kereta api|kereta|railway|rail : rel sepur ka kereta train trains
truk|truck|lorry : kendaraan barang muatan mobil angkutan tronton fuso lorries trucks
kelebihan muatan|odol|overloaded : beban bebannya berat timbangan batas melampaui kelebihan muat overload load weight limit
angkutan perdesaan|angkutan desa|rural transport : omprengan angkot bemo pikap mengantar dusun pasar desa minibus
angkutan umum|angkutan|public transport : kendaraan umum mengantar penumpang tumpangan rides
trayek|rute|routes : rute jurusan jalur lintasan lines routes
rusunawa|rumah susun|susun sewa|apartments|flats : flat apartemen rusun susun tower blok unit pemkot kamar flats apartments council
kavling|kawasan industri|industrial estates|industrial estate : kavling pabrik lahan lapak kapling kawasan blok zona pabrik plots estate
rumah tidak layak huni|rtlh : gubuk reyot bobrok lantai tanah
permukiman kumuh|kumuh|slum : jorok padat gang sempit bedeng liar shanty
sanitasi|jamban : wc kakus toilet tinja buang air
kualitas udara|udara|air quality|unhealthy air : langit asap berasap kabut polusi napas debu kotor pengap masker rumah sky smog smoke haze breathe pollution
kualitas air : sungai jernih keruh bersih kotor
emisi|gas rumah kaca|emissions : asap cerobong knalpot karbon carbon
ruang terbuka hijau|rth : taman hijau pohon
hutan|forest : rimba pohon kayu hutan woods forests
lahan kritis : gundul tandus gersang
kebakaran|fire : api hangus terbakar dilalap jago merah
pemadam|damkar|tanggap kebakaran : mobil pemadam damkar api tiba selang firefighters engine
longsor|gerakan tanah|landslide|landslides|ground movement : tebing runtuh tanah bukit ambrol amblas gugur guguran tertimbun longsor slope cliff slides slip hillside
alat pemantau|pemantau|sensor|monitors : sensor alat deteksi alarm pengukur ukur device devices sensors
erosi|erosion : lapisan subur hanyut tanah tergerus hilang gerus atas kebun topsoil washed soil
gunung api|gunung|erupsi|eruption|volcano|volcanic : kawah meletus letusan lava abu wedus gembel merapi vulkanik puncak volcano ash erupted
pengungsi erupsi : barak tenda tidur terpaksa
gempa|gempa bumi|earthquake : lindu guncangan bergetar goyang quake shaking
tsunami : ombak raksasa gelombang laut dahsyat tepi pesisir giant wave waves
sirene peringatan|sirene|peringatan dini|sirens|early warning : alat meraung bunyi berbunyi alarm toa pengeras tanda datang bahaya sound wail alarms
simulasi evakuasi|evakuasi|simulasi|evacuation drills|drills : dilatih latihan lari bukit menyelamatkan diri berlatih gladi drill run hill practised practiced
zona rawan|rawan tsunami|rawan bencana|tsunami zones : tepi pinggir laut pantai pesisir bahaya warga coast shore
risiko bencana|irbi|disaster risk : rawan dihantam amukan alam musibah bahaya bencana rentan terancam nature prone disasters
bencana|disaster : musibah malapetaka amukan alam petaka disasters
kecelakaan laut|sea accidents|kecelakaan kapal : perahu perahunya karam tenggelam terbalik kapal nelayan hilang sank capsized boat drowned
banjir|flood : terendam meluap luapan kebanjiran
kekeringan|drought : kering kemarau sumur asat paceklik dry wells
rob|banjir rob : pasang air laut naik tide
abrasi|coastal erosion : pesisir tergerus dimakan ombak digerus terkikis
reklame|billboards|billboard : baliho spanduk iklan papan poster banner umbul banners advertising signs hoardings
trotoar|pavement : pejalan kaki jalan kaki walk walkers
jembatan|bridge : titian penyeberangan
irigasi|irrigation : pengairan mengairi diairi watered
terasering|diterasering|teras|terraced : bertangga tangga sengkedan undakan bertingkat teras dibuat steps stepped stairs
lahan miring : curam kebun tebing lereng bukit ladang
embun beku|embun upas|frost : es pagi gosong beku dingin bun upas membeku ladang ice frozen cold frost
tanaman|crop|crops : ladang kebun sayur tanaman sawah panen crops plants fields
batas|batas wilayah|border|borders|boundaries : garis wilayah patok tapal perbatasan pinggir wilayahnya lines
desa|village|villages : kampung dusun nagari pekon villages hamlets
bank sampah|waste bank : menabung nabung tabungan tukar setor
tpa|pembuangan akhir|landfill : gunungan tumpukan gunung bukit buang penuh dump
satwa|hewan liar|wildlife : binatang liar langka dilindungi hutan animals rare
sertifikat tanah|ptsl|bidang tanah|land titles : surat tanah bersurat sah bpn papers land
kemacetan|macet|congestion : macet padat antre merayap jams
parkir : juru tukang karcis kendaraan
pelabuhan|dermaga|port|jetty : sandar merapat tambat kapal perahu
bandara|penumpang pesawat|airport : terbang pesawat naik fly flights
terminal|penumpang bus : naik turun bus
`
