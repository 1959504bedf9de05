package question

// moreSenses are words of daily talk across all affairs of a city or regency,
// in the form of readSenses.
const moreSenses = `
cctv : kamera pengawas; kamera pemantau; kamera jalan; kamera; surveillance cameras
pajak reklame|reklame : papan iklan; baliho; spanduk; papan reklame; billboard; billboards; iklan luar ruang
pajak hiburan|pajak jasa kesenian dan hiburan|hiburan : bioskop; karaoke; tempat hiburan; entertainment venues
pajak hotel : pajak penginapan; penginapan
pedagang kaki lima|pkl : lapak pinggir jalan; pedagang trotoar; pedagang pinggir jalan; jualan di trotoar; hawkers; street sellers
ditertibkan|penertiban : dirapikan; digusur; dibubarkan; dirazia; ditata; dibereskan; cleared
usia lanjut|lansia|warga negara usia 60 tahun ke atas|usia 60 tahun : kakek nenek; orang tua; sepuh; orang sepuh; manula; jompo; elderly; grandparents; older people
skrining kesehatan|skrining : diperiksa kesehatannya; periksa kesehatan; dicek kesehatannya; cek kesehatan; diperiksa; checked; health checks
perselisihan hubungan industrial|perselisihan : cekcok buruh dan majikan; buruh dan majikan; ribut buruh; sengketa buruh; sengketa kerja; konflik buruh; labour disputes; buruh ribut dengan perusahaan
alat ukur|ditera ulang : timbangan; timbangan pedagang; takaran; scales
ditera ulang|tera ulang|tera : dicek ulang; diuji ulang; dikalibrasi; checked again
numerasi|kompetensi minimum numerasi : berhitung; bisa berhitung; lancar berhitung; pandai matematika; arithmetic; do sums
literasi|kompetensi minimum literasi : lancar membaca; pandai membaca; paham bacaan; read well
siswa sekolah dasar|sekolah dasar : anak sd; murid sd; bocah sd; primary pupils
terakreditasi|akreditasi : lulus akreditasi; punya akreditasi; diakui mutunya
monitoring center for prevention|mcp : against graft
survei penilaian integritas|integritas : kejujuran pegawai; integrity
volume kapasitas jalan|volume terhadap kapasitas : jalan padat; jalanan padat; kemacetan; macet; traffic jams; congested; jalanan macet
halte : tempat tunggu bus; perhentian bus; bus shelters
mangrove : bakau; hutan bakau; pohon bakau
terumbu karang : karang laut; koral; batu karang; reefs; corals
pohon pelindung|pohon : pohon peneduh; pohon rindang; penghijauan; shade trees
ditanam|penanaman : ditancapkan; ditanami; planted
sinyal seluler|tanpa sinyal|tanpa sinyal seluler : hp tidak dapat sinyal; tidak dapat sinyal; tidak ada sinyal; susah sinyal; blank spot; no signal; without signal
hewan penular rabies|rabies : anjing dan kucing; anjing; kucing; anti gila; anjing gila; dogs
divaksinasi|vaksinasi : disuntik; disuntik anti; diimunisasi; jabbed
terabrasi|abrasi : dimakan ombak; habis dimakan ombak; tergerus; tergerus ombak; terkikis; eroded; hilang dimakan laut
garis pantai|pantai : pesisir; pantai; tepi laut; shore; coast
inseminasi buatan|inseminasi : kawin suntik; sapi kawin suntik; disuntik kawin; artificial breeding
berat badan lahir rendah|bblr : lahir terlalu kecil; lahir kecil; lahir ringan; terlalu kecil; born too small; kurang berat
sengketa tanah|sengketa : rebutan lahan; rebutan tanah; ribut tanah; konflik lahan; konflik tanah; land quarrels; tumpang tindih lahan
alat dan mesin pertanian|alsintan : traktor; mesin panen; hand tractor; mesin tani; pompa tani; tractors
disalurkan|penyaluran : dibagikan; diserahkan; diberikan; dibagi; sampai ke petani; handed out; distributed; turun
pupuk bersubsidi : pupuk murah; pupuk subsidi; cheap fertiliser
jarak tempuh|jarak : seberapa jauh; berapa jauh; jauh; harus berjalan; jalan kaki; walk; how far
pendapatan asli desa|pades : duit kampung; duit yang dihasilkan kampung; uang kas desa; penghasilan desa; duit desa sendiri; kampung sendiri
dana desa : duit kucuran desa; kucuran pusat untuk desa; dana kampung; village money
penyerapan|serapan : terpakai; dibelanjakan; dihabiskan; terserap; spent
kurang energi kronis|kek : kurang makan; kurus; kurang gizi; kekurangan gizi; malnourished
ibu hamil : perempuan mengandung; mengandung; perempuan hamil; pregnant
embung : kolam tampungan; waduk kecil; penampung air hujan; ponds; bendungan kecil
irigasi teknis|irigasi : pengairan teknis; saluran pengairan
tenaga surya|listrik tenaga surya|plts : matahari; listriknya dari matahari; tenaga matahari; panel surya; solar panels; sun
filariasis : kaki gajah; kaki bengkak
kusta : lepra; leprosy
tuberkulosis : tbc; tb; paru
guru honorer|honorer : guru honor; guru kontrak; guru tidak tetap
diangkat menjadi pppk|diangkat : jadi pegawai; jadi pppk; diangkat pegawai; dapat sk
direlokasi|relokasi : dipindahkan; pindah rumah; dipindah; moved
terdampak bencana : korban bencana; kena bencana; disaster victims
homestay : rumah singgah; penginapan warga
desa wisata : kampung wisata; kampung turis
kota layak anak|kabupaten layak anak : ramah anak; kota ramah anak; child friendly
gelandangan dan pengemis|gepeng : pengemis dan tunawisma; pengemis; tunawisma; peminta minta; anak jalanan; beggars and homeless
ditangani|penanganan : diurus; dibina; dirawat; diangkut ke panti; dilayani
anak tidak sekolah|tidak sekolah : bocah putus sekolah; anak putus sekolah; putus sekolah; tidak bersekolah; dropouts
kembali bersekolah|bersekolah : balik lagi ke bangku sekolah; balik sekolah; masuk sekolah lagi; sekolah lagi; back to school
pelaku ekonomi kreatif|ekonomi kreatif : seniman dan perajin; perajin; kreator; creatives
difasilitasi|fasilitasi : dibantu; didukung; didampingi; supported
pencari kerja dilatih|dilatih|pelatihan : dikursus; ikut kursus; diajari; kursus kerja; ikut pelatihan; trained
hidran : keran pemadam; kran pemadam; fire hydrants
berfungsi : masih jalan; masih nyala; masih hidup; bisa dipakai; menyala; working; tidak macet
penyelamatan : evakuasi; pertolongan; rescue; rescues; menolong warga
limbah bahan berbahaya dan beracun|limbah b 3 : limbah berbahaya; limbah beracun; hazardous waste
taat|ketaatan|kepatuhan : patuh; nurut; menaati aturan; comply
temuan|temuan hasil pemeriksaan : hasil audit; catatan auditor; audit findings
kerugian daerah|kerugian : uang negara hilang; duit daerah hilang; losses
dipulihkan|pemulihan : dikembalikan; balik ke kas; recovered; kembali
festival : pesta; pagelaran; pentas; pergelaran; keramaian
pasar rakyat direvitalisasi|direvitalisasi|revitalisasi : dibenahi; direnovasi; diperbaiki; dibangun ulang; dipermak; revamped
stop buang air besar sembarangan|odf : tidak buang hajat di kali; tidak buang hajat sembarangan; tidak buang hajat; tidak berak sembarangan; bebas buang hajat; tidak bab sembarangan
kelurahan|desa : kampung; dusun
bayi : orok; newborns
remaja : anak muda; abg; teens
produksi garam rakyat|garam : garam petani; panen garam
rumput laut : agar agar; seaweed
pendapatan asli daerah|pad : hasilkan sendiri; dihasilkan sendiri; tanpa kiriman pusat; bukan kiriman pusat; cari sendiri; dicari sendiri; earn by itself; make by itself
miskin|kemiskinan : serba kekurangan; hidup serba kekurangan; hidup kekurangan; serba susah; susah makan; pas pasan; hidup pas pasan
stunting|prevalensi stunting : tidak tumbuh; tidak tumbuh semestinya; badan tidak tumbuh; pertumbuhan terhambat; tumbuh terhambat
kepuasan masyarakat|kepuasan : datang ke loket; seberapa senang; ramah pelayanannya; pleased with the service
timbulan sampah|timbulan : throw out; throws out; throw away; buang setiap hari
rata rata lama sekolah|rls : go to school on average; spend in school; long do people go to school; sekolah berapa lama
ruang terbuka hijau|rth : parkland; woods and parks; pepohonan; taman dan hutan kota
pengaduan|aduan : told us about a problem; told us; wrote in; reported a problem; bersuara; menyampaikan keluhan
sekolah menengah pertama|smp : anak smp; murid smp; siswa smp; pelajar smp
diterapkan|penerapan : dipakai; digunakan; dijalankan; used; put to use
inovasi|inovasi diterapkan : terobosan baru; hal baru
kecepatan|kecepatan rata rata jalan : lancar kendaraan melaju; kendaraan melaju; laju kendaraan; melaju; ngebut
harga : sekilo; laku; laku sekilo; dijual; dihargai; dibeli; per kilo; cost; costs
jalan rusak : berlubang; bolong bolong; jalan yang bolong; retak retak
udang : udang tambak; shrimp
bawang merah : brambang; shallots
`
