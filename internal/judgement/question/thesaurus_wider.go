package question

// widerTopics are matters beyond those of the practice cities: what regencies
// with coast, farms and villages report on, and the rest of what the thirty-two
// affairs of a region hold. The form is that of topicLines.
const widerTopics = widerPeople + widerPlaces + widerWork + widerState

const widerPeople = `
angka kesakitan|morbiditas : keluhan+kesehatan/sakit; jatuh+sakit+warga/orang/penduduk : orang warga penduduk yang punya mengalami sakit
anemia remaja putri|remaja putri anemia : anemia; darah+kurang/rendah+remaja/gadis/putri; teenage/teen+girls+anaemia/anemia/iron : remaja gadis putri kurang darah girls with low iron pucat
ibu hamil kurang energi kronis|ibu hamil kek|kek : bumil/hamil+kurus/kurang/gizi/makan; pregnant+underfed/undernourished/malnourished/thin : ibu bumil hamil yang kurus kurang gizi makan energi kronis pregnant women too thin
kunjungan antenatal|kunjungan ibu hamil k4|k4 : hamil/bumil+periksa/kontrol/memeriksakan/diperiksa+kali/lengkap/rutin/kandungan; kandungan+diperiksa/periksa/kontrol; pregnant+checkups/checkup/visits/antenatal : ibu bumil hamil yang periksa kontrol memeriksakan kandungan kandungannya rutin lengkap kali ke bidan
asi eksklusif|bayi mendapat asi eksklusif : asi; menyusu/disusui/menyusui+bayi/ibu/penuh/eksklusif/bulan/saja; breastfed; breastfeeding : bayi yang disusui menyusu ibu ibunya penuh eksklusif saja enam bulan babies fed only breast milk
puskesmas terakreditasi|akreditasi puskesmas : puskesmas+akreditasi/terakreditasi/diakui/paripurna/mutu; clinics/centres+accredited : puskesmas yang sudah diakui mutunya terakreditasi
rasio dokter|rasio dokter terhadap penduduk : dokter+dibanding/tiap/per/rasio/melayani/setiap+penduduk/warga/orang/seribu; doctors+per/every/each+people/thousand/residents : satu dokter melayani berapa orang warga penduduk doctors per thousand people
kusta|kasus kusta : lepra; leprosy; kusta : orang warga kena baru sakit
filariasis|kaki gajah|kasus filariasis : gajah+kaki; elephantiasis : orang warga kena sakit
rabies|kasus gigitan hewan penular rabies|gigitan hewan rabies : digigit+anjing/kucing/monyet; gigitan+anjing/hewan/kucing; dog/dogs+bite/bites/bitten; rabies : orang warga kena yang digigit anjing kucing kena gigitan dog bites bitten people
leptospirosis|kasus leptospirosis : kencing+tikus; leptospirosis : orang warga kena
keracunan pangan|kejadian keracunan : keracunan+makanan/makan; food+poisoning : orang warga kena habis makan
angka melanjutkan|angka melanjutkan sekolah : lanjut/melanjutkan/meneruskan+sekolah/smp/sma/kuliah/jenjang; go/went/move+secondary/high/college/next : anak siswa lulusan yang lanjut melanjutkan meneruskan ke jenjang berikutnya smp sma
angka kelulusan|kelulusan : lulus+siswa/murid/ujian/sekolah; graduate/graduated/graduates+pupils/students/school : siswa murid anak yang lulus ujian pupils who graduated
angka partisipasi kasar smp|apk smp : usia/umur+smp/tiga belas : anak yang duduk di smp
anak tidak sekolah|jumlah anak tidak sekolah : anak/bocah+tidak+sekolah/bersekolah/mengenyam; school+not/never/out+children/kids : anak bocah usia sekolah yang tidak bersekolah mengenyam bangku children kids not in school
sekolah terakreditasi : sekolah+akreditasi/terakreditasi/diakui : sekolah yang diakui mutunya
rasio guru murid|rasio murid guru|rasio guru terhadap murid : guru+murid/siswa+satu/tiap/banding/rasio/mengajar/menangani; pupils/students+per/each/every+teacher : satu guru mengajar menangani berapa murid siswa pupils per teacher
literasi siswa|kemampuan literasi : murid/siswa+membaca/baca+lancar/paham/pandai; pupils/students+read/reading+well : murid siswa yang lancar paham membaca bacaan
numerasi siswa|kemampuan numerasi : murid/siswa+berhitung/hitung/matematika+lancar/bisa/pandai; pupils/students+maths/math/count/sums : murid siswa yang lancar bisa berhitung
beasiswa|penerima beasiswa : beasiswa; dibiayai+kuliah/sekolah+pemda/pemkab/pemkot/daerah; scholarship; scholarships : anak siswa mahasiswa yang dapat menerima dibiayai kuliah sekolah students on
kemiskinan ekstrem|penduduk miskin ekstrem : miskin+ekstrem; melarat+sangat/paling; destitute; abject : orang warga penduduk yang hidup sangat
indeks kedalaman kemiskinan|kedalaman kemiskinan|p1 : dalam/jauh+miskin/kemiskinan+garis/bawah/seberapa; depth+poverty : seberapa jauh dalam orang miskin di bawah garis jarak
anak terlantar|anak telantar : anak/bocah+telantar/terlantar/yatim/dibuang/jalanan; neglected/abandoned/street+children/kids : anak bocah yang telantar hidup di jalanan
lansia terlantar|lansia telantar|lanjut usia terlantar : lansia/jompo/tua/renta+telantar/terlantar/sebatang/hidup+sendirian/kara/terlantar/telantar; neglected/lonely+elderly/old : lansia jompo orang tua renta yang hidup sendirian sebatang kara
penyandang disabilitas terlayani|disabilitas terlayani|penyandang disabilitas : difabel/cacat/disabilitas+dilayani/diurus/dibantu/ditolong/dapat; disabled+helped/served/supported : difabel orang penyandang yang dibantu diurus dilayani
pernikahan dini|perkawinan anak|perkawinan usia anak|dispensasi kawin : kawin/nikah/dinikahkan/dikawinkan/menikah+anak/bocah/dini/muda/umur/remaja/belia; child+brides/marriage/marriages/married; teenage/underage+marriage/marriages/brides : anak remaja gadis yang kawin nikah dini muda di bawah umur dinikahkan sebelum cukup umur married before eighteen
kelahiran remaja|asfr 15 19|angka kelahiran remaja : remaja/abg/belia+melahirkan/hamil/punya; teenage/teen+mothers/births/pregnancies/pregnancy : remaja yang sudah melahirkan punya anak
angka kelahiran total|tfr|total fertility rate : perempuan/ibu/wanita+melahirkan/punya+berapa/rata+anak; anak+perempuan/ibu/wanita+rata+punya; children+woman/women/mother+average/per/have : rata rata satu perempuan ibu melahirkan punya berapa anak children per woman does a have on average
unmet need|kebutuhan ber kb tidak terpenuhi : ingin/mau+menunda/tidak+anak/hamil+kb/kontrasepsi/alat : pasangan yang
kampung kb|kampung keluarga berkualitas : kampung+kb/berkualitas : desa kampung
indeks pembangunan gender|ipg : perempuan/wanita+laki/pria+setara/seimbang/jarak/kesenjangan/maju/pembangunan; women+men+equal/gap/equality/keep/level; gender+equality/gap : seberapa setara laki perempuan pria wanita jarak antara pembangunan how equal are women and men
indeks pemberdayaan gender|idg : perempuan/wanita+parlemen/dprd/pejabat/berperan/peran/politik; women+power/parliament/politics/say/positions : seberapa peran berperan perempuan di politik ekonomi jabatan parlemen
kota layak anak|kabupaten layak anak|kla : ramah+anak/anak2; layak+anak; child/children+friendly : seberapa ramah layak kota kabupaten daerah untuk bagi anak how child friendly is our
kerukunan umat beragama|indeks kerukunan : rukun+agama/umat/beragama/warga/seberapa; religious+harmony/tolerance : seberapa rukun umat beragama agama warga antar
indeks pembangunan pemuda|pembangunan pemuda : pemuda/muda+maju/kualitas/pembangunan/seberapa : seberapa maju anak muda pemuda
indeks ketenteraman|angka kriminalitas|kriminalitas : maling; pencuri; pencurian; begal; jambret; rampok; kejahatan; thefts; theft; crimes; burglaries : kasus berapa kali warga orang jadi korban tindak
penduduk memiliki akta kematian|akta kematian : meninggal+surat/akta/dicatat/tercatat/lapor; deaths+registered/recorded : surat akta orang yang meninggal sudah punya dicatat dilaporkan
kartu keluarga|kepemilikan kartu keluarga : kk+punya/pegang/terbit : keluarga yang punya
buku nikah|perkawinan tercatat|akta perkawinan : nikah/kawin/pernikahan/perkawinan+tercatat/resmi/surat/buku/dicatat; marriages/marriage+registered/recorded : pasangan yang nikahnya kawinnya punya buku surat resmi tercatat
`

const widerPlaces = `
panjang jalan desa dibangun|jalan desa dibangun|jalan desa : jalan+desa/kampung/dusun+dibangun/dibuka/dibikin/baru; village+roads/road+built/new : jalan desa kampung yang dibangun dibuka baru km
jalan usaha tani|jalan usaha tani dibangun|panjang jalan usaha tani : jalan+sawah/kebun/tani/petani/ladang+dibangun/menuju/ke/usaha/dibuat; farm+roads/road/tracks : jalan ke menuju sawah kebun ladang untuk petani yang dibangun dibuat km
embung dibangun : embung+dibangun/dibikin/dibuat/baru; kolam+dibangun/dibuat+tampung/penampung+air/hujan; waduk+kecil; reservoirs/ponds+farm/water/built : embung kolam penampung air hujan yang dibangun untuk sawah
jembatan gantung dibangun : gantung+jembatan+dibangun/dibuat/dibikin/baru; hanging/suspension+bridges/bridge/footbridges+built/new : yang
jaringan irigasi direhabilitasi|irigasi direhabilitasi|rehabilitasi irigasi : irigasi/pengairan+dibenahi/diperbaiki/dibetulkan/direhab/ditata; saluran+sawah+dibenahi/diperbaiki/dibetulkan; irrigation+fixed/repaired/restored/rehabilitated : saluran irigasi pengairan sawah yang dibenahi diperbaiki dibetulkan
luas sawah|luas lahan sawah|lahan sawah : sawah+luas/tersisa/sisa/hektare/beralih/menyusut; rice/paddy+fields/land+much/left/area : sawah luas luasnya yang masih tersisa kita punya berapa hektare
alih fungsi lahan|alih fungsi lahan sawah|sawah beralih fungsi : sawah/lahan+jadi/menjadi/disulap/beralih/berubah/berganti+rumah/perumahan/fungsi/beton/pabrik; farmland/paddy+lost/converted/turned/houses : sawah lahan yang jadi menjadi disulap beralih berubah perumahan rumah pabrik beton hektare
abrasi|garis pantai terabrasi|abrasi pantai|panjang abrasi : pantai/pesisir/garis+dimakan/terkikis/tergerus/hilang/abrasi/ambles; ombak+dimakan/menggerus/mengikis; coast/coastline/shore/beach+eroded/lost/washed/erosion/eaten : pantai pesisir garis yang habis dimakan terkikis tergerus ombak laut hilang km coastline eroded by waves
mangrove ditanam|luas mangrove ditanam|penanaman mangrove|rehabilitasi mangrove : bakau/mangrove/mangroves+ditanam/ditanami/tanam/menanam/planted : hutan pesisir hektare luas yang di
luas mangrove|luas hutan mangrove : bakau/mangrove+hutan/luas/hektare/tersisa/sisa; mangroves/mangrove+cover/left/area : yang masih
terumbu karang|terumbu karang kondisi baik : karang+laut/terumbu/sehat/bagus; koral; coral; corals; reefs : karang laut terumbu yang masih bagus sehat hidup in good shape healthy
kekeringan|kejadian kekeringan : kekeringan; kemarau+air/desa/kering; sumur+kering; drought; droughts : desa kampung warga yang kekurangan air kering saat kemarau sumur sumurnya run dry
angin kencang|puting beliung|kejadian puting beliung : beliung; angin+kencang/ribut/puting; whirlwind; tornado; tornadoes; gales : kejadian berapa kali rumah
gempa|kejadian gempa : gempa; earthquake; earthquakes : berapa kali bumi guncang
desa tangguh bencana|destana|kelurahan tangguh bencana : desa/kampung+siap/siaga/tangguh/tahan+bencana; villages+ready/prepared/resilient+disaster/disasters : desa kampung yang siap siaga menghadapi bencana
indeks risiko bencana|risiko bencana : rawan/bahaya/aman+bencana+seberapa/daerah/kita/indeks; prone/risk/risky+disaster/disasters : seberapa rawan bahaya aman daerah kita terhadap bencana
indeks ketahanan daerah|ikd : tahan/siap+bencana+seberapa/daerah/pemda : seberapa siap tahan daerah menghadapi bencana
rumah terdampak bencana|korban bencana|penduduk terdampak bencana : bencana+korban/terdampak/mengungsi/pengungsi; displaced/affected+disaster/disasters : orang warga rumah yang jadi korban terdampak kena mengungsi
rtlh direhabilitasi|rumah tidak layak huni direhabilitasi|perbaikan rumah tidak layak huni|bedah rumah : rumah/gubuk+reyot/bobrok/lapuk/tidak+dibedah/dibetulkan/dibenahi/diperbaiki/direhab/dipugar; bedah+rumah; dibedah+rumah; shacks/hovels/homes+fixed/rebuilt/renovated : rumah gubuk warga reyot bobrok lapuk miskin yang sudah dibedah dibetulkan dibenahi diperbaiki
backlog rumah|backlog perumahan|kekurangan rumah : rumah+belum/tidak/kekurangan+punya/keluarga/sendiri; backlog; homeless+families; families/households+without/no+home/house : keluarga yang belum punya rumah sendiri masih menumpang mengontrak
babs|buang air besar sembarangan : sembarangan+buang/berak/hajat/bab; sungai/kali/kebun+buang/berak/hajat+air/besar/di/masih; open+defecation : keluarga orang warga yang masih buang air besar hajat berak sembarangan di sungai kali kebun
desa stop babs|desa odf|odf : desa/kampung+bebas/berhenti/tidak+babs/hajat/berak/sembarangan : desa kampung yang sudah bebas berhenti
tps3r|tps 3r aktif : tps3r; rumah+kompos/pilah : yang aktif jalan
tempat pembuangan akhir|sisa umur tpa|kapasitas tpa : tpa+penuh/sisa/umur/tahan/kapasitas; landfill+full/left/capacity : seberapa penuh tinggal
emisi gas rumah kaca|penurunan emisi : emisi; karbon; gas+kaca; emissions; carbon : buang lepas kita ton how much
indeks kualitas lahan|tutupan lahan|indeks kualitas tutupan lahan : hutan/pepohonan+tutupan/tertutup/luas/tersisa/sisa/sehat; forest+cover/covered/left : seberapa luas hutan pepohonan yang menutupi tersisa
hutan rakyat|hutan dan lahan direhabilitasi|rehabilitasi hutan dan lahan : hutan/lahan/bukit/gundul+dihijaukan/ditanami/direhabilitasi/dipulihkan/reboisasi; reforested; replanted+forest/hills/land : hutan lahan bukit gundul yang dihijaukan ditanami dipulihkan lagi kembali
kemantapan jalan desa|jalan desa kondisi baik : jalan+desa/kampung+mulus/bagus/baik/mantap : jalan desa kampung yang masih mulus bagus
penumpang kapal|penumpang penyeberangan|penumpang pelabuhan : kapal/feri/pelabuhan/perahu+penumpang/naik/menyeberang/orang; ferry/ferries/boat/boats/port/harbour+passengers/riders/crossed/took : orang yang naik kapal feri menyeberang lewat pelabuhan passengers
muat bongkar barang|bongkar muat|bongkar muat barang : bongkar+muat; pelabuhan+barang/muatan/ton; cargo; freight : barang muatan di pelabuhan ton handled through the port
desa terlayani angkutan|desa terlayani angkutan umum|trayek aktif : desa/kampung+angkutan/angkot/bus+dilewati/terlayani/dilayani/masuk; villages+bus/transport+served/reached : desa kampung yang dilewati dilayani angkutan angkot bus
titik parkir|parkir resmi : parkir+resmi/titik : tempat lokasi
rambu|rambu terpasang|rambu lalu lintas terpasang : rambu; signs+road/traffic : rambu yang terpasang dipasang
cctv|cctv terpasang : cctv; kamera+pengawas/pemantau/jalan; cameras+surveillance/street : kamera pengawas yang terpasang dipasang
desa tanpa sinyal|blank spot|desa blank spot : sinyal+tidak/tanpa/susah/belum+desa/kampung/dapat; signal/coverage+no/without+villages/village : desa kampung yang belum tidak dapat susah sinyal hp telepon
kapasitas air baku|kebocoran air|tingkat kebocoran air : air+bocor/kebocoran/hilang+pdam/pipa/berapa/ledeng; leaks/lost/leakage+water : air pdam ledeng pipa yang bocor hilang terbuang di jalan
`

const widerWork = `
nilai tukar petani|ntp : petani+sejahtera/makmur/untung/daya/tekor/buntung; farmers+better/well/welfare/prosper/terms/off : seberapa sejahtera makmur untung petani kita daya beli are farmers well off better
produksi garam|produksi garam rakyat|garam rakyat : garam+petani/petambak/panen/dipanen/ton/hasil/dihasilkan/tambak; salt+harvested/produced/made/farmers/pans : garam petani petambak tambak yang dipanen dihasilkan panen berapa ton salt
produksi rumput laut|rumput laut|produksi rumput laut kering : rumput+laut; seaweed : petani pembudidaya yang dipanen panen dihasilkan hasil berapa ton harvested
produksi udang : udang; shrimp; shrimps; prawns : tambak petambak yang dipanen panen dihasilkan hasil berapa ton harvested
produksi garam dan ikan asin|ikan olahan|produksi ikan olahan : ikan+asin/olahan/diasap/kering; processed/dried/salted+fish : ikan yang diolah ton
konsumsi ikan|angka konsumsi ikan|tingkat konsumsi ikan : makan+ikan; ikan+dimakan/dikonsumsi/konsumsi; fish+eat/eaten/consumed/eating : orang warga penduduk makan ikan berapa kilo setahun rata rata how much fish do people eat
luas tanam padi|luas tanam : sawah/padi+ditanami/tanam/ditanam+luas/hektare/berapa; hectares+planted/sown+rice/paddy : sawah padi yang ditanami ditanam berapa hektare luas
gagal panen|luas puso|puso : gagal+panen; puso; crop/harvest+failed/failure/failures : sawah padi tanaman petani yang gagal panen hektare
produksi kedelai : kedelai+petani/dipanen/panen/hasil/ton; soybeans; soya : kedelai yang dipanen ton
produksi ubi kayu|produksi singkong : singkong/ubi+petani/dipanen/panen/hasil/ton; cassava : singkong ubi yang dipanen ton
produksi bawang merah|bawang merah : bawang/brambang+petani/dipanen/panen/hasil/ton; shallots; onions : bawang merah brambang petani yang dipanen ton
produksi cabai : cabai/cabe/lombok+petani/dipanen/panen/hasil/ton/kebun; chillies/chilli+harvested/grown/tonnes : cabai cabe lombok petani yang dipanen ton
produksi kelapa|produksi kelapa dalam|kelapa : kelapa/kopra+petani/kebun/dipanen/panen/hasil/ton/dipetik; coconut/coconuts/copra+harvested/picked/tonnes/farmers : kelapa kopra petani kebun yang dipanen dipetik ton
produksi kakao|kakao : cokelat/kakao+petani/kebun/dipanen/panen/hasil/ton; cocoa; cacao : kakao cokelat biji petani kebun yang dipanen ton
produksi cengkeh|cengkeh : cengkeh; cloves : petani kebun yang dipanen dipetik ton
produksi pala|pala : pala+petani/kebun/dipanen/hasil/ton; nutmeg : petani kebun yang dipanen ton
produksi lada|lada : lada/merica+petani/kebun/dipanen/hasil/ton; pepper+harvested/tonnes : petani kebun yang dipanen ton
produksi tebu|produksi gula : tebu; sugarcane : petani kebun yang dipanen ditebang ton
produksi teh|teh : teh+kebun/dipetik/daun/hasil; tea+picked/leaves/harvested : daun petani kebun yang dipetik ton
produksi tembakau|tembakau : tembakau; tobacco : petani yang dipanen ton
produksi sayuran|sayuran : sayur/sayuran+petani/dipanen/panen/hasil/ton; vegetables : petani kebun yang dipanen ton
produksi buah|buah buahan : buah+petani/dipanen/panen/kebun/ton : petani kebun yang dipanen ton
produksi madu|madu : madu; honey : lebah yang dipanen liter
produksi daging|produksi daging sapi : daging+ton/dipotong/dihasilkan/sapi/jagal; meat/beef+tonnes/produced/slaughtered : daging sapi yang dihasilkan dipotong ton
produksi susu|produksi susu sapi : susu+sapi/perah/peternak/liter/dihasilkan; milk+cows/produced/dairy/litres : susu sapi peternak yang diperah dihasilkan liter
populasi kambing|kambing : kambing+ekor/dipelihara/piara/peternak/berapa; goats : kambing yang dipelihara ada berapa ekor
populasi babi|babi : babi+ekor/dipelihara/peternak; pigs : yang dipelihara ekor
populasi kerbau|kerbau : kerbau; buffalo; buffaloes : yang dipelihara ekor
populasi unggas|ayam ras|populasi ayam : ayam+ekor/dipelihara/peternak/kandang; chickens/poultry+kept/raised/many/heads : ayam yang dipelihara ekor
vaksinasi ternak|ternak divaksinasi|hewan divaksinasi : ternak/hewan/sapi+disuntik/divaksin/suntikan/vaksin/kebal; livestock/animals/cattle+vaccinated/jabbed : ternak hewan sapi yang sudah disuntik divaksin
inseminasi buatan : kawin+suntik; inseminasi; artificial+insemination : sapi ternak
pupuk bersubsidi|penyaluran pupuk bersubsidi|pupuk bersubsidi tersalurkan : pupuk+murah/subsidi/bersubsidi/jatah/tersalur/disalurkan/dibagi; fertiliser/fertilizer+subsidised/subsidized/cheap/delivered : pupuk petani yang sudah tersalur disalurkan dibagi diterima sampai
alsintan|bantuan alsintan|alat mesin pertanian : traktor; mesin+tani/panen/pertanian; tractors; machinery+farm : traktor mesin alat petani yang dibagikan diserahkan disalurkan
penyuluh pertanian|rasio penyuluh : penyuluh+tani/pertanian/desa/berapa/petani; extension+officers/workers+farm/farmers : penyuluh pertanian desa
kelompok tani|jumlah kelompok tani : kelompok+petani; farmer/farmers+groups/associations : tani
cadangan pangan|stok pangan|cadangan pangan pemerintah daerah : pangan/beras+cadangan/simpanan/stok/lumbung/gudang; food+reserves/reserve/stock/stores/stored : pangan beras simpanan cadangan stok di gudang lumbung ton
indeks ketahanan pangan|ketahanan pangan|ikp : pangan+tahan/aman/cukup/seberapa; kelaparan+aman/jauh; food+secure/security/enough : seberapa aman cukup pangan kita daerah how food secure are we
skor pola pangan harapan|pola pangan harapan|pph : makan/makanan/menu/gizi+beragam/seimbang/ragam/bervariasi; diet/diets/food+balanced/varied/diverse : seberapa beragam seimbang makanan menu warga how varied is our diet
prevalensi ketidakcukupan pangan|pou : makan/pangan+kurang/tidak+cukup/kenyang+orang/warga/penduduk; hungry+people; undernourished : orang warga penduduk yang kurang makan
kunjungan wisata|wisatawan : wisata+ramai/dikunjungi/pengunjung : orang
desa wisata|jumlah desa wisata : desa/kampung+wisata; tourism/tourist+villages/village : desa kampung wisata
kontribusi pariwisata|pendapatan pariwisata|pad pariwisata|retribusi wisata : wisata/turis/pariwisata+uang/duit/pendapatan/pemasukan/retribusi/setoran/tiket; tourism/tourists+money/revenue/income/earned : uang duit pemasukan dari wisata turis tiket masuk kas
wirausaha baru|rasio kewirausahaan|wirausaha : pengusaha/wirausaha+baru/muda/lahir; entrepreneurs; startups; usaha+baru+dirintis/merintis : orang warga yang jadi merintis usaha baru new
industri kecil|ikm|industri kecil menengah : pabrik/industri/perajin/pengrajin+kecil/rumahan; small+industries/industry/factories/craftsmen : industri pabrik perajin kecil rumahan yang jalan berapa
pekerja migran|pekerja migran indonesia|pmi : tki; tkw; luar+negeri+kerja/bekerja/buruh/pekerja; migrant+workers; abroad/overseas+work/working/workers : orang warga yang kerja bekerja di ke luar negeri pergi work abroad
pelatihan kerja|pencari kerja dilatih|tenaga kerja dilatih : dilatih/kursus/latihan/pelatihan+kerja/pencari/penganggur/pelamar; trained/training+job/jobseekers/workers : pencari kerja penganggur orang yang ikut kursus dilatih
bpjs ketenagakerjaan|peserta bpjs ketenagakerjaan|perlindungan pekerja : buruh/pekerja+bpjs/jaminan/dilindungi/asuransi/terlindungi; workers+insured/covered/protected/insurance : buruh pekerja yang dilindungi dijamin
perselisihan industrial|perselisihan hubungan industrial : buruh+majikan/bos/perusahaan+ribut/cekcok/sengketa/bertengkar/berselisih; labour/worker/workers+disputes/dispute/strikes : buruh majikan perusahaan ribut cekcok sengketa
tpak|tingkat partisipasi angkatan kerja|partisipasi angkatan kerja : usia/umur+kerja+bekerja/mencari/ikut/aktif; working+age+working/looking/active; labour+force+participation : orang penduduk warga usia kerja yang bekerja atau mencari aktif
pdrb per kapita|pdrb perkapita : pendapatan/penghasilan+per/tiap+kapita/orang/kepala; income+per+head/person/capita : rata rata pendapatan penghasilan tiap orang
pengeluaran per kapita|pengeluaran perkapita disesuaikan|daya beli : belanja/pengeluaran/daya/jajan+orang/warga/kapita/kepala/beli+setahun/rata/tiap/per; people+spend+year/average/each : rata rata belanja pengeluaran warga orang setahun daya beli how much do people spend
`

const widerState = `
dana desa|penyerapan dana desa|serapan dana desa|realisasi dana desa : dana+desa; duit/uang/kucuran/kiriman+desa/kampung+pusat/dipakai/terpakai/dibelanjakan/habis/terserap; village+funds/fund/money+spent/used : dana duit uang kucuran dari pusat untuk desa kampung yang sudah dipakai terpakai dibelanjakan terserap
pendapatan asli desa|pades : desa/kampung+duit/uang/pendapatan/penghasilan+sendiri/hasil; villages/village+own+income/money/revenue/earn : desa kampung duit uang yang dihasilkan sendiri
indeks desa membangun|idm|indeks desa : desa/kampung+maju/membangun/berkembang+seberapa/indeks/skor/nilai; villages+developed/advanced/doing+how/index : seberapa maju desa kampung kita how developed are our villages
desa tertinggal|desa sangat tertinggal : desa/kampung+tertinggal/terbelakang/ketinggalan/merana; villages+behind/backward/lagging/left : desa kampung yang masih tertinggal terbelakang ketinggalan
aparatur desa dilatih|perangkat desa dilatih : perangkat/aparat/aparatur+desa+dilatih/pelatihan/diklat : perangkat aparat desa yang ikut
indeks reformasi birokrasi|reformasi birokrasi|nilai reformasi birokrasi : birokrasi+bersih/beres/berbenah/reformasi/pembenahan/baik; bureaucracy+reform/clean/cleaner/better : seberapa bersih beres berbenah birokrasi pemerintah
indeks inovasi daerah|inovasi daerah|iid : inovatif+daerah/kota/kabupaten/pemkab/pemkot/kita/seberapa; innovative+how/city/regency/government : seberapa inovatif kreatif daerah kita pemerintah how innovative are we
maturitas spip|spip|nilai spip : pengendalian+intern/internal/dalam; internal+control/controls : seberapa matang baik
kapabilitas apip|apip : pengawas/auditor+internal/intern/dalam/daerah+mampu/cakap/kapabel/kemampuan : seberapa
opini bpk|opini wtp : bpk+opini/pendapat/penilaian/rapor/laporan : laporan keuangan daerah
tindak lanjut temuan|temuan bpk ditindaklanjuti|tindak lanjut rekomendasi bpk|rekomendasi bpk ditindaklanjuti : temuan/saran/rekomendasi/catatan/perintah+bpk/auditor/pemeriksa+beres/dijalankan/ditindaklanjuti/diselesaikan/dituruti/dituntaskan/dikerjakan/tuntas; audit/auditor/auditors+findings/recommendations/advice+settled/followed/acted/done/implemented/resolved : temuan saran rekomendasi catatan dari bpk auditor pemeriksa negara yang sudah beres dijalankan dituruti diselesaikan
aset bersertifikat|tanah pemda bersertifikat|aset tanah bersertifikat|sertifikasi aset daerah : tanah/aset/lahan+pemda/pemkab/pemkot/daerah/pemerintah+surat/sertifikat/bersertifikat/bersurat/suratnya; government/public/council+land+titled/deeds/certified/certificates : tanah aset lahan milik pemda pemkab pemerintah yang sudah punya ada surat suratnya sertifikat
monitoring center for prevention|mcp|pencegahan korupsi : korupsi+cegah/pencegahan/melawan/skor/nilai/mencegah; corruption+prevent/preventing/prevention/against/fight/fighting : seberapa baik kita mencegah melawan korupsi nilai skor how well do we fight prevent corruption
survei penilaian integritas|spi|indeks integritas : jujur/bersih/integritas/kejujuran+pegawai/pemerintah/pejabat/aparat/seberapa; honest/clean+officials/government/staff : seberapa jujur bersih pegawai pejabat aparat pemerintah kita how honest are our officials
keterbukaan informasi|keterbukaan informasi publik|indeks keterbukaan informasi : terbuka/transparan+informasi/pemerintah/pemda/pemkab/pemkot/data/seberapa; open/transparent+government/information/how : seberapa terbuka transparan pemerintah pemda informasi kepada publik how open transparent is our government
indeks pelayanan publik|pelayanan publik|ipp : layanan/pelayanan+mutu/kualitas/prima/bagus/seberapa+publik/umum/kantor/pemerintah; public+services+quality/good : seberapa bagus mutu kualitas layanan pelayanan publik
profesionalitas asn|indeks profesionalitas asn : pegawai/pns/asn/aparat+profesional/cakap/kompeten/terampil/ahli/mutu; officials/employees/servants/staff+professional/competent/skilled : seberapa profesional cakap kompeten pegawai pns kita how professional
asn mengikuti diklat|asn dilatih|pegawai mengikuti pelatihan : pegawai/pns/asn+dilatih/diklat/kursus/pelatihan/belajar; employees/officials/staff/servants+trained/training : pegawai pns yang ikut dilatih diklat kursus
rasio kemandirian fiskal|kemandirian keuangan daerah|kemandirian fiskal|derajat desentralisasi fiskal : kaki+sendiri+uang/duit/keuangan/anggaran/daerah/kota/kabupaten; bergantung/tergantung/mengandalkan+pusat/jakarta+uang/duit/keuangan/anggaran/seberapa; mandiri+keuangan/uang/fiskal; fiscally+independent; depend/dependent/reliant+central/transfers/jakarta : seberapa mandiri bergantung tergantung keuangan daerah kita pada pusat how dependent are we on central money
pajak daerah|penerimaan pajak daerah|realisasi pajak daerah : pajak+terkumpul/dipungut/masuk/disetor/dibayar+daerah/kota/kabupaten/kas/warga; taxes+collected/raised/brought : pajak yang terkumpul dipungut masuk kas daerah dari warga
pajak hotel|penerimaan pajak hotel : hotel/penginapan+pajak/setoran/setor; hotels+tax/taxes/paid : pajak dari hotel penginapan yang disetor masuk
pajak reklame : reklame/baliho/iklan/billboard/spanduk+pajak/setoran/uang/duit; billboards/advertising+tax/money/revenue : pajak uang dari baliho papan iklan
pajak hiburan : hiburan/bioskop/karaoke/konser+pajak/setoran/uang/duit : pajak uang dari tempat
pajak kendaraan bermotor|opsen pajak kendaraan : kendaraan/motor/mobil+pajak/setoran; vehicle/car+tax/taxes : pajak dari kendaraan motor mobil
retribusi pasar : pasar/pedagang/lapak/kios+retribusi/setoran/pungutan/karcis/uang/duit; market+fees/levies/dues : pungutan karcis setoran uang dari pasar pedagang
retribusi sampah|retribusi kebersihan|retribusi persampahan : sampah/kebersihan+retribusi/iuran/pungutan/uang/duit/setoran; rubbish/waste+fees/fee/levies : iuran pungutan uang dari
indeks demokrasi|indeks demokrasi indonesia : demokrasi/demokratis+seberapa/indeks/sehat; democratic; democracy+healthy/how : seberapa demokratis sehat
partisipasi pemilih|partisipasi pemilu : pemilih/nyoblos/mencoblos/coblos/memilih+tps/pemilu/pilkada/ikut/datang/hadir; voters/voter+turnout/turned/voted : warga orang pemilih yang datang nyoblos mencoblos ikut ke tps pemilu pilkada voter turnout
arsip|arsip tertata|pengelolaan arsip : arsip/berkas/dokumen+rapi/tertata/ditata/terkelola/dikelola/digital; archives/records+kept/managed/order : arsip berkas dokumen lama yang rapi tertata
minat baca|tingkat kegemaran membaca|kegemaran membaca : baca/membaca+gemar/suka/hobi/rajin/doyan/senang/minat; reading/read+fond/like/love/keen/habit/enjoy : seberapa gemar suka rajin warga orang kita membaca baca buku how much do people like reading
indeks literasi masyarakat|pembangunan literasi masyarakat|iplm : literasi+seberapa/masyarakat/warga/indeks : seberapa
sengketa tanah|sengketa tanah diselesaikan|konflik pertanahan : tanah/lahan+ribut/rebutan/sengketa/konflik/bertengkar/berebut/cekcok; land+disputes/dispute/quarrels/conflicts : tanah lahan warga yang ribut rebutan sengketa berebut beres diselesaikan selesai dituntaskan
bidang tanah bersertifikat|tanah bersertifikat|ptsl : tanah/lahan+sertifikat/surat/bersertifikat/bersurat+warga/punya/sudah/ada; land/plots+titled/deeds/certificates : tanah lahan warga yang sudah punya ada surat sertifikat
transmigran|kepala keluarga transmigran|transmigrasi : transmigran; transmigrasi; settlers : keluarga yang datang menempati
tera ulang|alat ukur ditera ulang|uttp ditera : timbangan/takaran/meteran+dicek/diuji/ditera/diperiksa/pas/jujur/benar; scales/weights+checked/tested/verified : timbangan takaran pedagang pasar yang sudah dicek diuji ditera
pasar rakyat direvitalisasi|revitalisasi pasar : pasar+direvitalisasi/dibenahi/dibangun/dipugar/diperbaiki/direnovasi; markets/market+renovated/revamped/refurbished/rebuilt : pasar rakyat tradisional yang dibenahi direnovasi diperbaiki dibangun lagi
pkl ditertibkan|pedagang kaki lima ditertibkan|pkl : pkl+ditertibkan/digusur/ditata/dibongkar; lapak/kaki+lima/trotoar/pinggir+ditertibkan/digusur/ditata/dibongkar : pedagang kaki lima lapak yang ditertibkan ditata
gepeng ditangani|gelandangan dan pengemis ditangani : gepeng; gelandangan; pengemis; tunawisma; beggars; homeless : yang ditangani diurus dibina diangkut
operasi penyelamatan|penyelamatan non kebakaran : damkar/pemadam+ular/kucing/sarang/tawon/cincin/evakuasi/menolong/penyelamatan; rescues; rescue+operations/calls : damkar pemadam menolong warga evakuasi ular sarang tawon selain api
kehadiran dprd|perda disahkan|perda ditetapkan|jumlah perda : perda/aturan+disahkan/ditetapkan/diketok/dihasilkan/dibuat/lahir; bylaws+passed/adopted/made : perda aturan daerah yang disahkan diketok dprd dewan
`
