package question

// gistNature is what people know of the environment, forests, disasters, fire,
// public order, energy, mining and the coast.
const gistNature = `
tutupan lahan|iktl|land cover : hijau vegetasi pepohonan rimbun rindang pohon tertutup green trees canopy cover
iklh|lingkungan hidup|environmental quality|environment : alam sekitar bumi lestari asri tercemar cemar kotor bersih sungai langit hijau nature surroundings green clean polluted
kualitas air|ika|water quality : jernih bening keruh tercemar kali sungai cemar bau kotor bersih clear murky rivers streams polluted
kualitas udara|iku udara|ispu|air quality index : hirup dihirup menghirup napas bernapas polusi kabut langit debu pengap cerah breathe smog dirty
kualitas air laut|ikal : laut pesisir jernih keruh tercemar minyak
pencemaran|pencemar|tercemar|pollution|polluted : kotor mencemari dicemari limbah buangan racun meracuni bau busuk ikan mati dibuang polusi polluting dirty poison dumped
timbulan sampah|timbulan|waste generation : dibuang membuang buangan tong bak keranjang kardus botol sisa makanan dihasilkan sehari thrown throw bin bins dumped generated
pengurangan sampah|waste reduction : dicegah berkurang dikurangi ditekan -jadi kompos botol kantong belanja guna ulang diolah reduced cut avoided less
penanganan sampah|sampah ditangani|sampah terkelola|pengelolaan sampah : diangkut dipungut truk diurus dibereskan diproses -dibiarkan -berserakan -tercecer terurus hauled handled
sampah terangkut|pengangkutan sampah : truk dipungut pemulung pasukan kuning gerobak diangkut collected hauled
bank sampah|waste bank : botol kardus bekas ditimbang rongsok koran recyclables sell menabung nasabah tempat
kompos|komposting|pengomposan|compost : daun dedaunan busuk membusuk pupuk organik sisa dapur rabuk leaves kitchen scraps rotting
tps3r|tps 3r|tpst|3r : dipilah memilah pilah dicacah mencacah kompos sorted sorting recycling
tps|tempat penampungan sementara|kontainer sampah : bak tong tempat buang sementara kontainer sampah gerobak bins
tpa|landfill|sanitary landfill : menggunung gunungan gundukan tumpukan ditimbun bukit pemulung busuk lindi dump mountain buried
plastik|sampah plastik|plastic : kresek botol kantong sedotan kemasan gelas bungkus bags bottles straws wrappers
pemulung|scavengers : pengais mengais memungut rongsokan barang bekas karung pickers scavenge
limbah b3|b3|limbah berbahaya|hazardous|hazardous waste : beracun racun oli aki baterai kimia merkuri bahaya pelumas bekas karat toxic batteries chemicals poisonous sisa buangan bengkel pabrik
limbah medis|medical waste : jarum suntik infus perban bekas rumah sakit klinik syringes needles bandages
gas rumah kaca|grk|emisi|emission|greenhouse : karbon pemanasan global pemicu bumi panas iklim co2 methane metana knalpot cerobong atmosfer atmosphere warming climate carbon planet
uji emisi|emission test : knalpot asap kendaraan mobil dites dicek diuji gas buang exhaust tailpipe
iklim|kampung iklim|proklim|perubahan iklim|climate : pemanasan bumi cuaca adaptasi menghadapi global panas musim tahan warming weather heating siap diakui
ruang terbuka hijau|rth|hutan kota|green space : rindang teduh taman pepohonan rumput paru paru adem publik park parks shade shady lawns trees tempat
taman|taman kota|park : bunga rumput bangku teduh ayunan alun flowers benches lawn
pohon|penghijauan|tree : batang dahan ranting akar rindang peneduh bibit daun branches trunk shade
pohon tumbang|fallen tree : roboh ambruk ambrol batang dahan menimpa tercabut patah toppled fell branches trunk snapped jalan kabel mobil rumah
amdal|kajian dampak|ukl upl|ukl|sppl|dokumen lingkungan|izin lingkungan|persetujuan lingkungan : kajian dampak proyek alam sekitar studi pengaruh usaha pabrik impact study assessment
disetujui|persetujuan|approved : diluluskan lolos disepakati diterima direstui dikabulkan lulus disahkan -ditolak passed agreed cleared accepted
adiwiyata|green school : hijau alam peduli penghargaan cinta ramah anugerah green award eco environment won win menang meraih juara
kalpataru|adipura|penghargaan lingkungan : piala penghargaan pahlawan alam terbersih anugerah award cleanest won win menang meraih
taat|ketaatan|kepatuhan|patuh|tertib|compliance : menaati mematuhi menurut sesuai aturan -melanggar -bandel nurut obey comply complied rules
titik panas|hotspot|hotspots : satelit bara terpantau asap gambut terdeteksi tertangkap membara kebakaran satellite glowing smouldering detect spotted seen terlihat
kebakaran hutan|kebakaran lahan|karhutla|hutan lahan kebakaran|wildfire|forest fire : gambut rimba semak belukar peat bush scorched charred
kabut asap|asap|haze : pekat pengap masker batuk kiriman smoke smog
gambut|peat : rawa basah becek dibasahi hitam kanal sekat peatland bog
lahan kritis|degraded land : gundul tandus gersang subur barren
hutan|forest|kehutanan : rimba belantara pepohonan tegakan pohon wana jungle woodland woods trees
perhutanan sosial|hutan kemasyarakatan|hutan desa|hkm|social forestry : rimba digarap menggarap garapan negara boleh dipercayakan dikelola kelompok tani petani hutan izin mengelola kampung
hutan adat|adat|customary : leluhur nenek moyang ulayat suku indigenous ancestral
hutan rakyat : jati sengon milik kebun kayu warga pribadi
hutan lindung|lindung|suaka|taman nasional : dijaga terlarang -ditebang -dibabat dilarang cagar protected reserve
deforestasi|penebangan hutan|alih fungsi hutan|deforestation : dibabat ditebang habis gundul rimba lenyap dibuka sawit hilang babat tebang cleared woodland felled lost jungle cut
reboisasi|rehabilitasi hutan|rehabilitasi lahan|penanaman pohon|reforestation : ditanami dihijaukan bibit menghijau ditanam hijau kembali replanted planting saplings seedlings
pembalakan liar|illegal logging|pembalakan|perambahan|logging : menebang gelondongan maling pencuri cukong gergaji curian jarah dijarah menjarah perambah rimba chainsaw stolen timber poachers tertangkap kepergok ketahuan caught
kayu bulat|kayu|log : gelondongan jati mahoni sengon meranti balok batang tebangan teak logs lumber
getah|damar|kemiri|bambu|hasil hutan bukan kayu|hhbk : sadapan disadap menyadap getah pinus damar rotan bambu resin rattan
daerah aliran sungai|das|watershed : hulu hilir aliran kali tangkapan upstream catchment
keanekaragaman hayati|kehati|flora fauna|satwa|biodiversity : binatang tumbuhan langka spesies punah burung species rare endangered
desa tangguh bencana|destana|tangguh|kelurahan tangguh|resilient : siap terlatih menghadapi sigap siaga tahan kuat latihan ready prepared trained withstand
satuan pendidikan aman|spab|sekolah siaga : siap gempa lari meja berlindung
puting beliung|angin kencang|angin|tornado|whirlwind|strong wind : pusaran berputar atap genting menerbangkan terbang beterbangan topan badai twister roof roofs gust blown storm rumah hit struck
banjir bandang|flash flood : terendam merendam banyu bah meluap luapan jebol tergenang selutut sepinggang air bah submerged inundated water under
tanah longsor|longsor|landslide : tebing runtuh ambrol tertimbun menimbun lereng bukit mudslide slope collapsed
kekeringan|distribusi air bersih|drought : kemarau asat mengering kering retak sumur tangki dry parched
cuaca ekstrem|extreme weather : badai hujan lebat petir es topan storm storms hail
gempa|earthquake : lindu guncangan berguncang bergoyang richter magnitudo tremor tremors shaking
abrasi|terabrasi|abrasion|coastal erosion : terkikis tergerus digerus dimakan ombak gelombang terpangkas hilang menyusut eaten eroded waves
likuefaksi|liquefaction : bubur lumpur amblas tanah mencair
bencana|disaster|kebencanaan : musibah malapetaka petaka alam bala calamity calamities catastrophe
tanggap darurat bencana|korban bencana : ditolong dievakuasi tenda dapur umum selimut posko terdampak musibah
rumah rusak|bangunan rusak|damaged houses : hancur roboh ambruk rata tempat tinggal kediaman bangunan porak poranda flattened wrecked homes
rumah|hunian|housing : tempat tinggal kediaman atap home dwelling
hunian sementara|huntara|huntap|relokasi : dipindahkan penyintas sementara pindah bedeng shelter relocated
kerugian|losses : rugi ditaksir rupiah melayang kehilangan harta loss damage cost
meninggal|tewas|kematian|dead : nyawa melayang tewas wafat gugur terenggut direnggut lives lost died killed
hilang|missing : lenyap raib -ketemu -ditemukan vanished
luka|terluka|injured : cedera lecet berdarah patah hurt wounded
informasi rawan|peta rawan|informasi bencana|kie : tahu diberi penjelasan peta daerah bahaya sosialisasi warned told map
kesiapsiagaan|pencegahan|preparedness|gladi : siaga sigap berjaga latihan bersiap dilatih sebelum ready drill prepared
logistik|bantuan logistik|sembako bencana : selimut tenda mi beras makanan kiriman blankets tents food supplies
rencana kontinjensi|rencana penanggulangan|rpb|kajian risiko : skenario rancangan siapa berbuat apa buku panduan plan scenario
indeks ketahanan daerah|ketahanan daerah|kapasitas daerah : siap tahan musibah bangkit tangguh sigap ready resilient
tim reaksi cepat|trc|tagana : pasukan sigap terjun lapangan regu musibah squad
kebakaran|fire : jago merah api hangus terbakar kobaran mengamuk si ludes korsleting dilalap melalap membakar blaze blazes flames burned burnt
pemadam|damkar|pemadaman|firefighter : api damkar menjinakkan memadamkan dijinakkan selang jago merah mobil merah nyemprot firemen extinguish engine
waktu tanggap|response time|respon : ditelepon telepon panggilan laporan sejak dihubungi tiba dipanggil call called
wilayah manajemen kebakaran|wmk|cakupan kebakaran|layanan kebakaran : terjangkau jangkauan damkar pos mobil api terlindung reached covered
hidran|hydrant : keran kran mengucur pipa air selang damkar api pinggir tap standpipe jalan mobil
proteksi kebakaran|apar|alat pemadam : tabung merah semprot alarm asap sprinkler extinguisher
relawan|redkar|sukarelawan|volunteer : sukarelawan sukarela tanpa bayaran digaji -digaji -dibayar membantu siap volunteers unpaid
sarang tawon|tawon|lebah|wasp : penyengat menyengat sengatan lebah tabuhan vespa sting stinging hornets nest bees rumah
penanganan ular|evakuasi ular|penangkapan ular : menangkap ditangkap rumah masuk kamar snakes caught
ular|snake : sanca piton kobra melata berbisa reptil python cobra venomous slither
penyelamatan hewan|evakuasi hewan|animal rescue : kucing anjing ular sapi sumur kejepit terjebak pohon cat stuck trapped
penyelamatan|operasi penyelamatan|non kebakaran|rescue : terjebak kejepit cincin lift kecebur sumur ditolong tim trapped stuck
orang hilang|sar|pencarian|basarnas : dicari tim mencari lenyap tersesat hanyut search lost
pelanggaran perda|pelanggaran peraturan|perda perkada|peraturan daerah : aturan melanggar bandel warga kota larangan ketentuan pelanggar dilanggar bylaws rules broken breached
penegakan perda|yustisi|tipiring|penegakan : disidang denda ditegakkan razia palu hakim didenda fined court enforced
pedagang kaki lima|pkl|street vendor|hawkers : lapak gerobak trotoar jualan mangkal emperan bahu asongan kaki penjual stalls carts pavement sellers
satpol pp|polisi pamong praja|satpol|pamong praja : penegak aturan pentungan seragam razia menertibkan khaki enforcers
ketenteraman ketertiban|ketertiban umum|trantibum|gangguan ketertiban|ketenteraman|public order : aman tenteram ribut gaduh onar keributan kisruh rusuh damai nyaman tenang peace unrest disturbance calm
linmas|satlinmas|perlindungan masyarakat|hansip : hansip ronda penjaga kampung seragam hijau pentungan pertahanan sipil civil defence
kriminalitas|kejahatan|tindak pidana|kriminal|crime : penjahat bandit maling begal rampok jahat pidana laporan polisi criminals crooks
pencurian|pencuri|curat|curas|theft|burglary : maling digondol dicuri raib dibobol kemalingan dibawa kabur kecurian mencuri disikat stolen stole thieves burgled
pencurian kendaraan bermotor|curanmor|pencurian kendaraan|pencurian motor|vehicle theft : motor mobil digondol dicuri raib maling kunci motorbikes motorcycles cars stolen
perampokan|begal|penjambretan|pencopetan|robbery : dirampok dibegal dijambret copet dompet tas dirampas golok mugged robbed snatched
penganiayaan|pengeroyokan|assault : dipukuli dihajar dikeroyok babak belur ditusuk dibacok aniaya beaten stabbed attacked
pembunuhan|murder|homicide : dibunuh membunuh dihabisi menghabisi nyawa sengaja pembunuh killed killing slain murdered
penipuan|penggelapan|fraud : ditipu tertipu menipu tipu bodong investasi online undian scam scammed cheated
judi|perjudian|gambling : taruhan togel slot bandar bertaruh sabung bet betting
prostitusi|lokalisasi|psk|asusila : pelacur mangkal hidung belang esek lonte brothel prostitutes
narkoba|narkotika|napza|drugs : sabu ganja ekstasi putau heroin bandar pengedar madat nyabu digerebek meth cannabis dealers
unjuk rasa|demonstrasi|demo|protest|aksi massa : massa turun jalan berorasi orasi spanduk menuntut teriak mahasiswa long march protesters rally marched rallied
konflik sosial|konflik|bentrok|social conflict : bentrok bentrokan antarkampung antarwarga ribut kerusuhan rusuh tawuran sara berseteru bertikai clash clashed clashes riots
mogok|pemogokan|strike : berhenti kerja buruh pabrik tuntut walked out
terorisme|radikalisme|ekstremisme : bom densus jihad paham keras ledakan bomb
polisi|polri|police : bhayangkara aparat penegak hukum kapolres officers cops
narapidana|lapas|warga binaan|tahanan|prison : penjara bui sel dipenjara napi jeruji kurungan jail inmates behind bars
ormas|organisasi kemasyarakatan|lsm : perkumpulan perhimpunan paguyuban
wawasan kebangsaan|kebangsaan|bela negara : pancasila cinta tanah air nasionalisme patriotism
pengamanan|patroli|patrol : keliling berkeliling jaga dijaga penjagaan menjaga mengawal
elektrifikasi|rasio desa berlistrik|berlistrik|electrification : setrum pln terang lampu gelap -gelap nyala lilin -lilin listrik menikmati kebagian teraliri dialiri electricity power lights
listrik|pelanggan listrik|electricity : setrum pln meteran kwh token strom kabel
pemadaman listrik|listrik padam|outage|blackout : mati lampu gelap gulita lilin genset byarpet padam dark
konsumsi listrik|pemakaian listrik : kwh dipakai setrum meteran kilowatt
energi terbarukan|energi baru|ebt|bauran energi|renewable : matahari angin air hijau bersih -habis surya kincir -fosil -batu green clean sun wind
energi|energy : daya tenaga bahan bakar fuel
biogas|biogas rumah tangga : kotoran tinja sapi reaktor memasak kompor kandang tahi dung manure digester cooking terpasang dipasang
panas bumi|geothermal : uap perut bumi kawah sumur magma megawatt steam underground
tenaga angin|pltb|bayu|wind power : kincir baling bilah berputar turbin blades
pltsa|sampah energi : dibakar setrum tungku buangan listrik
pltu|batu bara|batubara|coal : hitam bongkahan tongkang arang cerobong keruk tambang black lumps barges
pertambangan|tambang|galian|galian c|mineral bukan logam|mining|mine|quarry : galian digali menggali lubang keruk pasir batu batuan kerikil alat berat ekskavator tambang pit dig dug
tambang emas|emas|gold : mendulang pendulang logam mulia merkuri batangan kuning panning nuggets
nikel|timah|bauksit|bijih : smelter logam ore dilebur
reklamasi tambang|reklamasi|pascatambang : lubang bekas galian ditutup ditimbun diuruk urukan dihijaukan filled reclaimed
pasir|pasir laut : butiran bangunan truk disedot sand
minyak bumi|lifting|migas|crude|oil : mentah barel sumur disedot pengeboran kilang rig fosil drilled wells barrels petroleum
gas bumi|gas alam|natural gas : sumur pipa mmbtu ladang wells
spbu|pom bensin|pertashop|petrol station|filling station : bensin mengisi pom ngisi pertamina nozel tangki isi bahan bakar fill pump stations tempat buka
lpg|elpiji|gas melon : tabung melon kompor dapur hijau 3 tiga kilo bottles canisters
sumur bor : dibor pengeboran pompa drilled
tumpahan minyak|oil spill : ceceran tercecer hitam tanker mencemari lengket bocor kebocoran gumpalan slick leaked black sticky
garis pantai|pantai|pesisir|coast|coastline : tepi laut bibir pasir pesisir pantai shore beach seaside
mangrove|bakau|mangroves : bakau tanjang akar tunjang lumpur api-api
kelautan|laut|wilayah laut|marine : samudra bahari asin sea ocean
pengawas masyarakat|pokmaswas|pengawasan laut : mengawasi patroli pengintai melapor nelayan pencuri bom watch
illegal fishing|penangkapan ikan ilegal|pencurian ikan : kapal asing maling menjarah pukat nelayan poachers trawl
pemecah gelombang|breakwater|tanggul laut|sea wall : batu beton penahan penghalang rocks
kima|hiu|paus|duyung|lumba : raksasa mamalia terdampar sirip whales stranded sharks
dikelola|terkelola|pengelolaan|managed : diurus mengurus ditangani dibereskan ditata semestinya benar handled properly
penurunan|pengurangan|reduction : ditekan menekan dikurangi berkurang dipangkas dicegah cut reduced lowered avoided
publik|public : milik pemkot pemkab pemerintah negara owned
kampung|rw|rukun warga : dusun rt rw kampung lingkungan neighbourhood
dievakuasi|evakuasi sarang|evakuasi hewan : disingkirkan dipindahkan diangkat diambil dibawa diamankan removed taken
madu|honey : cairan manis sarang sedotan nektar hutan hive hives
`
