package question

// groundSenses are words of daily talk for roads, water, houses, waste, woods,
// the sea and what befalls them, in the form of readSenses.
const groundSenses = `
drainase|saluran drainase|drains : got; selokan; selokannya; parit; saluran; gorong gorong; comberan; riol; kali kecil; saluran air; saluran pembuangan; gutters; ditches; storm drains; sewers
perkotaan|kota|urban : kota; dalam kota; kota kita; town
jaringan perpipaan|perpipaan|air minum perpipaan|air perpipaan|piped : ledeng; ledeng pdam; pdam; tersambung ledeng; tersambung pdam; air pipa; air keran; keran; air dari pipa; pam; tap water; taps; running water; mains; mains water
air minum|drinking water : air; air yang bisa diminum; air layak minum; air bersih; minum; water
air limbah domestik|air limbah|limbah domestik|wastewater : air kotor; air bekas; air buangan; tinja; limbah rumah; air comberan; kotoran rumah tangga; limbah dapur dan kamar mandi; septik; tangki septik; jamban; sewage; sewerage; dirty water
kawasan tergenang banjir rob|banjir rob|rob|tidal flood : terendam air pasang; air pasang; air laut naik; air laut masuk; pasang laut; daratan yang terendam air pasang; tergenang air laut; kemasukan air laut; kebanjiran air laut; sea water; high tide; the tide; tides; seawater
kawasan|luas kawasan|area|land : daratan; wilayah; lahan; tanah; lingkungan; kampung; permukiman; ground; neighbourhoods
permukiman kumuh|kawasan kumuh|kumuh|slum : kampung kumuh; kampung jorok; lingkungan jorok; permukiman padat; kampung padat; gang sempit; kampung semrawut; lingkungan kumuh; rumah berdempetan; shanties; shanty towns; run down neighbourhoods; squalid
rumah tangga|keluarga|kepala keluarga|households : rumah; keluarga; kk; dapur; rumahnya; families; homes; household
rumah tidak layak huni|tidak layak huni|rtlh|unfit houses : gubuk; gubuk reyot; rumah reyot; rumah bobrok; rumah lapuk; rumah mau roboh; rumah tidak pantas; rumah rusak berat; rumah bambu; shacks; hovels; tumbledown houses; crumbling homes
jembatan|bridges : titian; penyeberangan; jembatan; crossings
jembatan gantung|suspension bridges : titian dari kabel baja; titian kabel baja; titian kabel; titian gantung; jembatan kabel; jembatan goyang; jembatan tali; titian yang digantung; kabel baja; rope bridges; cable bridges; footbridges on cables; hanging bridges; swing bridges
jalan poros desa|jalan poros|jalan desa|village roads|village trunk roads : jalan antar kampung; jalan antardesa; jalan penghubung kampung; jalan penghubung desa; jalan utama kampung; jalan kampung; lintasan desa; jalur desa; main roads between villages; rural roads; roads between villages; roads linking villages
jalan|roads : ruas; jalur; jalanan; lintasan; aspal; streets; lanes; routes
dermaga|jetties : tempat sandar; tempat sandar perahu; tambatan; tambatan perahu; tempat bersandar; tempat merapat; tempat merapat kapal; pelabuhan kecil; tempat berlabuh; steiger; landing stages; landings; piers; wharves; docks; moorings; quays
dermaga sungai|sungai|river : tempat sandar perahu; perahu; tepi sungai; kali; sungai; riverside; rivers
angkutan sungai|kapal|angkutan|river transport : perahu; perahu dan speedboat; speedboat; perahu umum; kapal umum; kelotok; klotok; ketinting; perahu motor; taksi air; bus air; long boat; longboat; water taxis; boats; riverboats; speedboats
angkutan umum massal|angkutan umum|angkutan massal|public transport : bus kota; bus; bus umum; brt; busway; kendaraan umum; bus besar; city buses; buses; public buses
kapal penyeberangan|penyeberangan|ferry : feri; ferry; kapal feri; kapal nyeberang; kapal sebrang; menyeberang; nyeberang; kapal ke pulau; ferries; boat across
kendaraan bermotor|kendaraan|vehicles : mobil; truk; angkot; bus; pikap; mobil dan truk; mobil barang; roda empat; trucks; cars; lorries; vans
uji berkala|uji kir|kir|periodic inspection : kir; uji kelayakan; uji kelaikan; pemeriksaan kelayakan; cek kelayakan; diperiksa kelaikannya; roadworthiness test; roadworthiness check; safety inspection
titik penerangan jalan umum|penerangan jalan umum|lampu jalan|pju|street lights : lampu jalan; lampu; lampu di pinggir jalan; tiang lampu; penerang jalan; lampu malam; lampu gang; lampu tepi jalan; street lamps; lamps; lampposts; lights
bank sampah|waste banks : tabungan sampah; tempat menabung sampah; menabung sampah; nabung sampah; tukar sampah; tempat setor sampah; places that buy rubbish; rubbish savings
sampah|waste : buangan; kotoran; limbah rumah; barang buangan; rubbish; garbage; trash; refuse
mangrove|hutan mangrove : bakau; hutan bakau; pohon bakau; tanaman bakau; bakau di pesisir; hutan pesisir; coastal forest; tidal forest
pantai|garis pantai|coastline : tepi laut; bibir pantai; pesisir; pinggir laut; shoreline; shore; seashore; beach
terumbu karang|coral : karang; taman laut; karang laut; batu karang; kebun karang; reefs; corals
indeks kualitas air laut|kualitas air laut|air laut|sea water quality : bersih perairan pesisir; perairan pesisir; perairan laut; laut kita; kebersihan laut; bersih laut; seberapa bersih laut; laut di pesisir; mutu air laut; perairan; pesisir; clean is our sea; clean the sea; coastal water; coastal waters
indeks kualitas air|kualitas air|water quality : bersih air sungai; kebersihan sungai; mutu air sungai; seberapa bersih sungai; air kali; sungai kita; clean are our rivers; clean the rivers; rivers
indeks kualitas udara|kualitas udara|air quality : udara yang kita hirup; udara yang dihirup; bersih udara; kebersihan udara; seberapa bersih udara; segar udara; clean is the air; air we breathe
kualitas|mutu|quality : bersih; kebersihan; jernih; mutu; baik; sehat; bagus; clean; cleanliness; good
lahan kritis|critical land|degraded land : tanah gundul; lahan gundul; bukit gundul; tanah tandus; lahan tandus; lahan gersang; tanah rusak; tanah kritis; hutan gundul; gunung gundul; tanah yang gundul; bare land; bare hills; barren land; bald hills; worn out land
titik panas|hotspot|hotspots : tanda api; titik api; tanda kebakaran; tanda panas; percikan api; bara; api dari satelit; satelit menangkap; satelit; satellite; fire signals; signs of fire; signs of burning
kebakaran hutan dan lahan|karhutla|hutan dan lahan|forest and land fires : hutan terbakar; lahan terbakar; hutan yang terbakar; lahan hangus; hutan hangus; hangus dilalap api; dilalap api; hangus; ludes dilalap api; belantara terbakar; semak terbakar; kabut asap; gambut terbakar; wildfires; bush fires; went up in smoke; scorched; forest burned; land burned
hutan|forest : rimba; belantara; alas; wana; woods; woodland; jungle
madu hutan|madu|honey : sarang lebah; hasil sarang lebah; hasil sarang lebah liar; lebah liar; lebah; tawon; sarang tawon; madu liar; manisan lebah; bees; wild bees; beehives; hives; bee nests
hutan|wild : liar; dari hutan; rimba; wild
kebun plasma|plasma : sawit untuk warga; kebun untuk warga; kebun warga yang dibangunkan perusahaan; dibangunkan perusahaan inti; perusahaan inti; kebun jatah warga; bagian warga dari kebun perusahaan; kebun kemitraan; jatah warga; sawit warga; company built for villagers; oil palm for villagers; smallholder plots
padi ladang|padi gogo|upland rice : huma; ladang; padi huma; sawah kering; padi darat; padi tadah; padi tegalan; padi bukit; gabah huma; gabah; dry rice; hill rice; dryland rice
padi sawah|padi|rice : gabah; sawah; beras; padi; paddy
keramba|budidaya keramba|perikanan budidaya keramba|cage fish : kotak apung; kotak apung di tepi sungai; jaring apung; karamba; kja; kurungan ikan; kandang ikan; kolam apung; ikan di kurungan; floating cages; floating pens; fish cages; pens in the river; fish pens
perikanan budidaya|budidaya|aquaculture : tambak; kolam; empang; ikan piaraan; ikan peliharaan; ikan yang dipelihara; kolam ikan; ternak ikan; farmed fish; fish ponds; ponds
perikanan tangkap|ikan tangkap|tangkap|capture fisheries : melaut; hasil melaut; hasil laut; tangkapan; jala; jaring; ikan dari laut; ikan laut; dibawa pulang dari laut; hasil jaring; caught at sea; catch; landed from the sea; haul
perikanan|ikan|fish : ikan; hasil laut; fish
hewan penular rabies|hewan|rabies carrying animals : anjing; kucing; kera; monyet; anjing dan kucing; anjing kucing dan kera; piaraan; peliharaan; pets; dogs; cats; monkeys
rabies : anjing gila; penyakit anjing gila; gila anjing; mad dog disease
malaria : demam menggigil; menggigil; nyamuk anofeles; anofeles; gigitan nyamuk anofeles; demam menggigil akibat gigitan nyamuk; demam kura; mosquito chills; shaking fever; chills and fever
annual parasite incidence malaria|annual parasite incidence|api malaria : demam menggigil akibat gigitan nyamuk anofeles; kena malaria; sakit malaria; kasus; per seribu warga; demam menggigil; gigitan nyamuk; sakit; kena; terjangkit; caught malaria; ill with malaria; fell ill
tuberkulosis|tb|tbc : paru; sakit paru; batuk lama; batuk menahun; flek paru; lung disease
keberhasilan pengobatan|pengobatan|treatment success : sembuh; berhasil sembuh; pulih; tuntas minum obat; berobat sampai sembuh; minum obat sampai tuntas; cured; recovered; completed treatment; got better
elektrifikasi|rasio elektrifikasi|listrik|electrification : berlistrik; terang; dialiri listrik; teraliri listrik; setrum; lampu listrik; pln; menikmati listrik; rumah berlampu; pakai listrik; power; electric light; electricity; wired
blank spot telekomunikasi|blank spot|tanpa sinyal|telekomunikasi|mobile signal : belum kebagian sinyal hp; belum kebagian sinyal; tidak kebagian sinyal; tidak dapat sinyal; tidak ada sinyal; belum ada sinyal; susah sinyal; sinyal hp; sinyal; tanpa jaringan hp; belum terjangkau sinyal; hp tidak bisa dipakai; tidak bisa telepon; tidak tersambung telepon; no phone signal; no signal; no coverage; no reception; cannot get a signal; phones do not work
desa|villages : kampung; dusun; perkampungan; hamlets; rural communities
kelurahan|urban villages|wards : kampung kota; kampung; lingkungan
berstatus mandiri|mandiri|independent|self reliant : berdiri di atas kaki sendiri; berdiri sendiri; tidak bergantung; tidak bergantung bantuan; swadaya; kuat sendiri; paling maju; stand on their own feet; stand on their own; self sufficient; most advanced
kategori maju|maju|advanced : tergolong berkembang baik; berkembang baik; sudah besar; sukses; untung; kuat; jalan bagus; tergolong maju; kelas atas; paling bagus; doing well; successful; well developed; thriving
badan usaha milik desa|bumdes|bum desa|village enterprises : perusahaan kepunyaan kampung; usaha kepunyaan kampung; perusahaan milik kampung; usaha milik kampung; usaha kampung; perusahaan desa; toko milik desa; bisnis milik desa; badan usaha kampung; perusahaan milik desa; village owned firms; village companies; village businesses; firms owned by villages
tangguh bencana|tangguh|disaster resilient : siap menghadapi bencana; siap bencana; siaga; siap siaga; siap kalau ada musibah; sigap; tahan bencana; terlatih menghadapi bencana; ready for disasters; prepared for disaster; ready for floods and quakes
waktu tanggap|response time|reached within 15 minutes : tiba paling lambat seperempat jam; tiba dalam seperempat jam; kurang dari seperempat jam; paling lambat seperempat jam; dalam seperempat jam; paling lambat 15 menit; sampai dalam 15 menit; tiba; datang cepat; datang tepat; cepat datang; sampai di lokasi; datang sebelum; within a quarter of an hour; quarter of an hour; in time; arrived
kejadian kebakaran yang tertangani|tertangani dalam waktu tanggap|kejadian kebakaran|fires : mobil pemadam tiba; damkar tiba; pemadam tiba; pemadam sampai; api dipadamkan; kebakaran; panggilan; fire engines arrived; fire calls
irigasi|irrigation : pengairan; saluran sawah; saluran pengairan; air untuk sawah; canals
bebas buang air besar sembarangan|stop buang air besar sembarangan|odf|open defecation : semua warganya pakai jamban; tidak ada yang berak di sungai; tidak lagi berak di sungai; tidak buang hajat di kali; tidak ada lagi yang buang hajat sembarangan; semua sudah punya jamban; warganya sudah pakai jamban; semua pakai wc; everyone uses a toilet; nobody goes outdoors; use toilets
`
