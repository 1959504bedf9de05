package question

import (
	"slices"
	"strings"

	"nyata/internal/ground/word"
)

// topic is a matter that reports have a term for and people speak of in other
// words: which words bring it up, and which may stand beside them.
type topic struct {
	share, count string       // indicators of the catalogue: its rate, its number; one may be empty
	triggers     [][][]string // any of them: all of its words, each with alternatives
	field        map[string]bool
	alone        map[string]bool // words that bring it up without another
	absent       bool            // the catalogue has nothing of the kind
	torn         bool            // it has more than one thing of the kind
}

// topicLines are everyday Indonesian and English for what all regions of
// Indonesia report on, and name no place. A line is: the term in reports, of
// the rate and, behind "//", of the number; the words that bring it up; the
// words that may stand beside them.
//
// Words that are also asked with (berapa, yang) do no harm among the last.
const topicLines = `
stunting//balita stunting : kerdil; cebol; gagal+tumbuh; pendek+anak/bocah/balita/badan/tubuh; kuntet; short+age; stunted : anak bocah balita bayi badan tubuh umur usia pendek tumbuh tingginya kurang children kids toddlers child boys girls too for their age growth little
kemiskinan|tingkat kemiskinan//penduduk miskin|jumlah penduduk miskin : kekurangan+hidup; melarat; susah+orang/warga/rakyat/keluarga/hidup; papa+kaum; garis+bawah/kemiskinan; miskin+hidup; kere; prasejahtera; sejahtera+tidak/kurang/belum; mampu+tidak/kurang; breadline; poverty+live/living/line; poor; hardship; afford+cannot/cant : hidup serba kekurangan orang warga rakyat keluarga kaum susah nasib garis bawah di yang tidak kurang mampu secara ekonomi living line below under poverty people residents citizens families households
gini|rasio gini|ketimpangan : kaya+miskin; jurang+kaya; kesenjangan+pendapatan/ekonomi/sosial; timpang+pendapatan/penghasilan; merata+pendapatan/penghasilan/kekayaan; rich+poor; inequality; wealth+spread/distributed/gap; income+gap : si jurang kaya miskin jarak antara kesenjangan ketimpangan timpang pendapatan penghasilan kekayaan merata tidak gap between rich poor income wealth how evenly is spread our incomes people warga lebar wide dan
kematian ibu : melahirkan+meninggal/mati/tewas/wafat/selamat/nyawa/gugur; bersalin+meninggal/mati/tewas/wafat/selamat/nyawa; persalinan+meninggal/mati/tewas/wafat/nyawa; hamil+meninggal/mati/wafat/tewas; nifas; childbirth+die/died/dying/death/deaths/lost; mothers/mums/women/moms+die/died/dying/lost/survive : ibu perempuan wanita bumil mama tidak selamat tertolong waktu saat ketika karena akibat melahirkan bersalin persalinan meninggal nyawa kehilangan per seratus ribu 100 100000 kelahiran hidup giving birth in during mothers women mums delivery while
kematian bayi : bayi+meninggal/mati/tewas/wafat/selamat; orok; babies/newborns/infants+die/died/dying/death/survive; usia+setahun+meninggal/mati/wafat : bayi sebelum ulang tahun pertama setahun umur usia meninggal tidak selamat bertahan hidup baru lahir per seribu 1000 kelahiran before first birthday newborn babies turning one
kecelakaan lalu lintas|kecelakaan : tabrakan; tabrak; lakalantas; crashes; crash; collisions; collision; nabrak; kecelakaan+jalan : di jalan jalanan raya lalu lintas pengendara pengendaranya pengemudi motor mobil kendaraan road roads car cars vehicle vehicles drivers motorists on terjadi
jalan dibangun|panjang jalan dibangun|pembangunan jalan : aspal+baru/tambah/bangun/bikin/buat; jalan+bikin/dibikin/dibuat/buka/dibuka; roads+new/laid/opened/paved/added; tarmac+new/laid : kilometer km jalan aspal baru dibuat dibikin tambah ditambah kita sudah yang road roads new laid long length how kilometres panjang
jalan mantap : mulus+jalan/aspal/jalanan; jalan+enak/nyaman/layak+dilewati/dilalui/dilintasi; smooth+road/roads; roads+drivable/fine/shape : jalan jalanan aspal mulus yang masih kota enak nyaman layak dilewati dilalui dilintasi road roads smooth drivable in good shape fine surface tidak rusak to drive
jalan rusak : berlubang; bolong+jalan; hancur+jalan; ambles+jalan; jelek+jalan; lubang+jalan; potholes; pothole; potholed; bumpy; roads+broken/terrible/bad : jalan jalanan aspal panjang bolong hancur jelek parah lubang road roads km kilometer full of terrible bad
drainase|drainase dibangun|normalisasi drainase|saluran drainase : selokan; got; gorong; parit; gutters; culverts; ditches; sewers; saluran+air : yang dibangun dibersihkan dikeruk dinormalisasi dibenahi meter panjang kilometer air buangan saluran dirapikan diperbaiki sudah cleaned dug built cleared dredged meters metres
titik banjir|titik genangan|genangan : langganan+banjir/air/genangan; tergenang+tempat/lokasi/kawasan/daerah; kebanjiran+tempat/lokasi/daerah; terendam+tempat/lokasi/daerah; places/spots+flood/flooded/underwater/water : tempat lokasi daerah kawasan sering kerap yang air terendam tergenang kebanjiran places spots where that often flood flooded under titik
kejadian banjir|banjir : kebanjiran; terendam; meluap; air+bah; banjir+kali; underwater; inundated; times+flooded/flood : berapa kali kota kita air sungai meluap terendam how many times we our streets was were
kasus dbd : nyamuk; jumantik; aedes; dengue; bintik+demam; mosquito; mosquitoes : belang gigitan penyakit sakit kena karena gara orang warga penderita yang terjangkit demam bites bite borne disease people caught sick ill with fever
malaria : menggigil; nyamuk+menggigil/malam; anopheles; mosquito+shivering/chills : demam nyamuk penyakit kena orang warga penderita fever yang itu paling parah
kasus tbc : paru+sakit/penyakit/flek; batuk+darah/berdarah/menahun; flek; lungs/lung : penyakit sakit penderita orang warga yang kena batuk people disease infected coughing
imunisasi|imunisasi dasar lengkap : disuntik; divaksin; vaksin; suntik+bayi/anak; jabs; vaccinated; vaccine; vaccines; shots+babies/children/kids/baby : bayi anak balita yang sudah lengkap wajib komplit full fully babies children kids got have all their basic required
gizi buruk : kurus+kering; busung; kurang+gizi/makan; malnourished; starving : anak balita bayi yang lapar gizi sangat children kids severely kekurangan makan
indeks pembangunan manusia : kualitas+hidup/manusia/sdm; hidup+sehat+sekolah; educated+healthy/long; well+off; umur+pendidikan+ekonomi; wellbeing; development+people/human : seberapa maju manusia warga orang kita penduduk kualitas hidup sdm how well off educated and long lived are we in one number healthy people quality of life human angka satu gabungan pendidikan kesehatan ekonomi umur panjang sehat sekolah layak
pengangguran : nganggur; menganggur; kerjaan+tidak/belum/cari/dapat/punya; kerja+tidak/belum/cari/punya/mencari+dapat/punya/ketemu/ada; pekerjaan+tidak/belum/tanpa/cari; job+no/not/without/find/looking; jobs+no/not/without/find/looking; work+out/without/no/find/looking; jobless; idle; unemployed : orang warga penduduk usia angkatan yang tidak belum punya dapat ada mencari cari kerja kerjaan pekerjaan lulusan? people adults grown ups share workforce who could cannot cant find one looking for a without out of job jobs work want proporsi
pertumbuhan ekonomi : ekonomi+tumbuh/maju/berkembang/melaju/naik/kencang/ngebut; economy+grow/grew/growing/expand/expanded/expanding/faster/bigger : seberapa cepat kencang laju daerah kota kita pesat our local how fast did city expand roda besar
inflasi : harga+naik/kenaikan/naiknya/mahal/melonjak; mahal+barang/kebutuhan/hidup/belanjaan; prices+rise/rose/rising/up/increase/increased/climb/climbed/go/went; cost+living : harga barang kebutuhan pokok pasar sembako naik makin mahal seberapa cepat kenaikan rata umum biaya hidup how fast did much of goods everyday cost living go up general consumer
pendapatan asli daerah : pendapatan+sendiri; pemasukan+daerah/kota/kas/sendiri/kita; uang+dihasilkan+sendiri; kas+masuk+daerah/kota; duit+masuk+kas/daerah/kota; earn/earned/earns/raise/raised+city/itself/own/ourselves; income+own/city : kita kota daerah dari pajak dan retribusi sendiri uang duit masuk ke kas pemasukan dihasilkan dikumpulkan besar itself own money revenue taxes fees city how local sources raised
retribusi parkir|pendapatan parkir : parkir+uang/duit/setoran/pemasukan/hasil/dapat/untung/pendapatan/karcis; parking+money/fees/income/fee/earn/earned/collected/bring/brought : tukang karcis dari yang masuk kas uang duit setoran pemasukan hasil money made from fees in city collected
investasi : modal+masuk/ditanam/tanam/investor; investor+uang/duit/masuk/modal/dana; investors; uang+ditanam; penanam : uang duit dana modal yang masuk ditanam ke daerah kota kita dari dibawa pengusaha money capital put into brought poured by businesses city
rata rata lama sekolah : lama+bersekolah/belajar/bangku/duduk/mengenyam/pendidikan; tahun+bersekolah/bangku/mengenyam; years+school/classroom/studied/spent/educated+average/adults/people/typical/spend/spent; bangku+sekolah+berapa/tahun/rata : rata rata orang dewasa warga penduduk kita bangku sekolah duduk mengenyam pendidikan tahun berapa lama average adults people typical how many years spent in of school has had
harapan lama sekolah : diharapkan+sekolah/bersekolah/belajar/pendidikan; expect/expected/likely+school/study/education; bakal+sekolah/bersekolah; kelak+sekolah : anak yang baru masuk mulai sekolah berapa tahun lama child starting school now can to spend stay expect years kira kelak bakal akan
partisipasi sekolah|angka partisipasi sekolah : bersekolah+anak/usia; masih+sekolah+anak/usia; duduk+bangku; enrolled; attending+school/children/kids; attend+school : anak anak usia yang masih ikut mengenyam bangku children kids of age school in are going to persen
putus sekolah|angka putus sekolah : berhenti+sekolah/belajar; keluar+sekolah; tinggalkan/meninggalkan+sekolah/bangku; drop/dropped/dropping+out/school; quit+school; left+school : remaja anak siswa murid pelajar yang di kelas tujuh sampai sembilan smp bangku tengah jalan menengah pertama students kids pupils junior secondary teenagers who before finishing belajar sebelum tamat
ruang kelas rusak : kelas+bobrok/roboh/ambruk/hancur/reyot/lapuk/jebol; belajar+tempat/ruang+bobrok/roboh/ambruk/reyot/lapuk/jebol/rusak; classrooms+broken/crumbling/falling/repair/disrepair/leaking; classroom+falling/crumbling/leaking : tempat belajar anak murid siswa sd sekolah ruangan yang mau hampir atapnya dinding rooms that are need repair falling apart in bad shape broken
ruang kelas diperbaiki|perbaikan ruang kelas : kelas+benahi/dibenahi/direhab/direnovasi/dipugar; belajar+tempat/ruang+benahi/dibenahi/diperbaiki/direhab/direnovasi; classrooms+fixed/renovated/restored/mended : tempat belajar anak sd yang rusak dan sudah kita ruangan sekolah dasar bolong atapnya primary school we have fixed renovated
sekolah rusak berat|sekolah rusak|sd rusak berat : roboh+sekolah/gedung; ambruk+sekolah/gedung; bobrok+sekolah/gedung; reyot+sekolah/gedung; schools+falling/crumbling/collapsing : gedung bangunan belajar kelas satu sampai enam sd sekolah dasar yang mau hampir apart primary down
air minum|air bersih : ledeng; keran; kran; pam; air+mengalir/jernih/layak; tap+water; water+safe/piped/running/drink : rumah keluarga warga orang yang sudah punya dapat pakai teraliri menikmati minum air bersih people households homes families with have running piped to drink safe can get
sanitasi|sanitasi layak|jamban sehat : wc; jamban; kakus; toilet; toilets; septik; tinja; buang+besar; latrine; latrines; mck : rumah keluarga warga orang yang punya pakai sehat layak sendiri air tangki people households homes families with proper a decent have hajat 
sampah terkelola|sampah tertangani|penanganan sampah|pengelolaan sampah : sampah+diangkut/terangkut/dibuang/terolah/diolah/terurus/diurus/dibereskan/beres; limbah+terangkut/diangkut/tangga+diurus/terurus/terangkut; trash/garbage/rubbish/waste+collected/taken/picked/dealt/handled/processed/care : rumah tangga limbah yang tidak kita benar dengan baik persen our how of is being properly care taken away up
sampah terkelola|sampah tertangani|penanganan sampah|pengelolaan sampah : sampah+diangkut/terangkut/terolah/diolah/terurus/diurus/dibereskan; limbah+terangkut/diangkut/terurus/diurus; trash/garbage/rubbish/waste+collected/taken/picked/dealt/handled/processed : rumah tangga limbah yang kita benar dengan baik our properly away up
timbulan sampah : sampah+hasilkan/dihasilkan/buang/dibuang/produksi/menumpuk/sehari/ton; trash/garbage/rubbish+produce/produced/throw/thrown/generate/generated/day/tons/make : warga kita setiap tiap hari per sehari ton yang total berapa banyak we how much do does city each day away tonnes tons people
ruang terbuka hijau : taman+kota/hutan/hijau; hijau+kawasan/lahan/area/taman/kota; parks; greenery; green+area/areas/spaces/land/parks; rindang; paru+kota : kota kita dan luas lahan kawasan hutan area pohon ruang publik how much of the city is covered by green trees proporsi
kepuasan masyarakat|indeks kepuasan masyarakat|kepuasan pelanggan : puas; seberapa+senang; happy+citizens/residents/people/public/service/services; satisfied; senang+warga/masyarakat/pelayanan; pelayanan+nilai/baik/menurut : warga masyarakat orang rakyat dengan pada terhadap layanan pelayanan kita publik dinas kantor seberapa how are citizens residents people with public services service of at the pelanggan pemohon mereka dilayani
sakip|nilai sakip|predikat sakip : akuntabilitas+kinerja/nilai; rapor+kinerja; accountability : nilai kinerja rapor instansi pemerintah laporan performance score grade
spbe|pemerintahan digital : digital+pemerintah/pemerintahan/layanan; elektronik+pemerintah/pemerintahan; egovernment; government+digital/electronic/online; online+layanan+pemerintah : seberapa indeks pemerintah pemerintahan kita layanan berbasis how mature is our digital maju canggih serba
penduduk|jumlah penduduk : tinggal+berapa+orang/kepala/jiwa; kepala+tinggal/hidup; menetap; bermukim; huni; penghuni; live/lives/living/reside+people/many/how; jiwa+hidup : orang kepala jiwa yang tinggal hidup menetap bermukim penghuninya di sini how many people there here in in our berapa seluruh
ktp|perekaman ktp|ktp el : ktp+foto/rekam/punya/cetak/pegang/kantongi; identitas+kartu/punya; id+card/cards; identity+card/cards : warga orang penduduk yang sudah punya kartu tanda pengenal wajib dewasa people adults residents who have their recorded persen
akta kelahiran|akta lahir : akta+anak/bayi/lahir; surat+lahir; birth+certificate/certificates : anak bayi yang sudah punya warga kelahiran children kids with a have
kejadian kebakaran|kebakaran : kobaran; jago+merah; terbakar; dilalap; hangus; api+rumah/bangunan/kebakar; burned; burnt; ablaze; blazes; blaze : berapa kali rumah bangunan si jago merah mengamuk dilalap api yang di warga pasar houses buildings how many times went down were there
lampu jalan|penerangan jalan umum|pju : lampu+jalan/jalanan/malam/terang/nyala/menyala/dipasang; penerangan+malam/jalanan; lights/lamps+street/streets/road/night; lampposts : penerang yang di jalanan kota malam sudah menyala dipasang terpasang buah our streets roads at how lit lamp
pengaduan|aduan|aduan warga|pengaduan masuk : lapor; melapor; ngadu; mengadu; komplain; protes; mengeluh; ngeluh; curhat; uneg; cerewet; keluhan; complained; complain; gripes; grievances; unhappy+residents/citizens/people : warga orang masyarakat penduduk yang paling sering cerewet rajin bawel banyak ke kita pemerintah kantor kota tentang residents citizens people how many did us to most suara masuk unek
kawasan kumuh|permukiman kumuh|kumuh : permukiman+padat/kotor/semrawut/tertata; pemukiman+padat/kotor/semrawut/tertata; kampung+padat/kotor/semrawut; squalid; shanty; shantytowns; slums; rumah+berdempetan/dempet : padat tak tidak tertata kotor semrawut berdesakan rumah lahan luas hektare hektar kawasan sisa tersisa area of crowded unplanned settlements land
rumah layak huni|rumah layak : rumah+sehat/nyaman/pantas/layak; houses/homes+fit/decent/livable/proper : yang untuk ditinggali dihuni tempat tinggal warga people live in fit are persen to
inovasi|inovasi diterapkan|inovasi daerah : terobosan; gebrakan; ide+baru; gagasan+baru; breakthroughs; innovations; new+ideas : baru yang sudah dipakai diterapkan dijalankan kita dibuat segar cemerlang put to use ideas into practice
waktu tanggap kebakaran|waktu tanggap|response time kebakaran : pemadam+cepat/tiba/datang/sampai/lama/menit; damkar+cepat/tiba/datang/sampai/lama/menit; firefighters/firemen+arrive/fast/quickly/long/take/reach; engines+arrive/take : berapa lama cepat menit sampai tiba datang ke lokasi api kebakaran mobil truk setelah dipanggil ditelepon dilapor how long does it take for to the fast do quickly crew brigade a
waktu layanan dokumen|waktu layanan|lama layanan : ngurus+surat/dokumen/ktp/akta/kk; mengurus+surat/dokumen/akta/kk; paperwork; documents+wait/long/hours/issued; surat+jadi/selesai+jam : surat di kantor baru jadi setelah berapa jam lama menunggu nunggu dokumen kependudukan selesai sampai sekarang how hours do people wait get papers for
kecepatan jalan|kecepatan rata rata jalan utama|kecepatan lalu lintas : ngebut; kencang+kendaraan/mobil/motor/jalan; macet; speed+cars/traffic/driving/drive/roads; fast+cars/traffic : mobil motor kendaraan di ruas jalan utama protokol waktu jam sibuk seberapa rata kota lalu lintas how fast do cars move traffic on main roads average peak hours rush padat lancar
kendaraan laik jalan : layak+angkot/bus/truk/angkutan/kendaraan; kir; roadworthy; angkot+lulus/uji : angkot bus truk angkutan umum yang lulus uji jalan beroperasi buses public vehicles passed inspection are
produksi padi : sawah+hasil/keluar/panen/ton/menghasilkan; beras+hasil/panen/produksi; gabah+panen/hasil/ton; rice+grow/grew/harvest/harvested/grown; paddy+fields : petani kita keluar menghasilkan hasilnya berapa ton panen dari dipanen farmers fields how much did our produce tons yield yang
luas panen padi : sawah+luas/hektare/hektar+panen/dipanen/panennya; hektare+padi+panen/dipanen : yang dipanen berapa petani panen
harga gabah : gabah+sekilo/jual/dijual/dibeli/tengkulak/rupiah/laku; sawah+sekilo/tengkulak/jual; tengkulak; paddy/rice+price/paid/sell/kilo : penggarap petani sawah dapat berapa rupiah sekilo waktu jual ke tengkulak dihargai farmers get for per a kilo kilogram how much do are of their jualnya panen hasil
populasi sapi : lembu; ternak+sapi/besar; cows; cow; bulls; cattle : ekor berapa peternak sapi potong how many head of heads farmers have are there
produksi jagung : jagung; maize; corn : petani panen ton hasil
produksi kopi : kopi; coffee : kebun petani panen ton hasil biji
ikan tangkap|perikanan tangkap : melaut; jaring; tangkapan; nelayan+ikan/dapat/hasil/pulang; fishermen+catch/caught/haul/bring/land; fish+caught/landed/haul/sea; laut+ikan/hasil : nelayan pulang dengan kosong ikan hasil laut dapat berapa ton dari yang dibawa the at sea how much did land haul our fishers catch sepi
ikan budidaya|perikanan budidaya : tambak; kolam; keramba; empang; farmed+fish; fish+farm/farms/ponds/pond : ikan hasil panen dari petambak petani ton berapa produksi from ponds udang
kapal nelayan : perahu; boats+fish/fishing/fishermen : nelayan terdaftar yang punya melaut izin berapa buah registered
kunjungan wisatawan|wisatawan|kunjungan wisata : turis; pelancong; liburan; piknik; plesiran; berlibur; melancong; jalan+jalan+datang; holiday; vacation; tourists; sightseeing; wisman; visitors : orang yang datang ke sini kita folks people came come here on for how many ramai rame berkunjung tamu paling dari luar trip
lama tinggal wisatawan|lama menginap : menginap+malam/lama/hari; nights+stay/stayed/tourists/visitors; inap : turis pelancong tamu rata rata berapa malam lama di sini hari tourists visitors how long do stay on average wisatawan
hunian hotel|okupansi hotel|hotel occupancy|tingkat penghunian kamar : penginapan+isi/terisi/penuh/laku; kamar+terisi/isi/laku/penuh/terjual; losmen; rooms+full/filled/occupied/taken/sold/booked; hotels+full/filled/busy : berapa persen hotel yang terisi penuh laku kamar tamu how of were are hotel rooms
jalan desa diaspal : aspal+desa/kampung; jalan+kampung; paved+village : desa kampung poros yang sudah diaspal dilapisi hitam kilometer km jalan antar berapa halus licin mulus village roads
jembatan diperbaiki : jembatan; bridges : yang dibenahi direhab diperkuat dibetulkan sudah kita berapa buah fixed mended repaired
sambungan air : ledeng; keran; pam; tap+homes/houses/new/connected; pipa+air/rumah; piped : rumah yang sudah dialiri tersambung pelanggan pasang baru meteran air homes houses connected to water connections have
rumah berlistrik|elektrifikasi|rasio elektrifikasi : listrik; setrum; pln; electricity; power+homes/houses/households; lampu+rumah : rumah keluarga warga yang sudah dialiri teraliri menikmati ada punya masih belum? houses homes households with have access grid lit nyala masuk
desa berinternet|desa terjangkau internet|akses internet : sinyal; internet; online; wifi; signal : kampung desa yang sudah ada sinyalnya dapat bisa terjangkau punya berapa buah sekarang akses villages with have connected now hamlets web
desa mandiri : mandiri; self+reliant/sufficient; maju+desa : desa kampung yang sudah bisa berdiri sendiri berapa villages
bumdes|bumdes aktif : usaha+desa/kampung; toko+desa/kampung; bumdes; enterprises+village; businesses+village : toko dan bengkel kepunyaan milik kampung desa yang masih jalan aktif ada berapa warung hidup badan still running villages own
melek huruf|angka melek huruf|literasi : baca; membaca; read; literate : bisa dapat mampu dan tulis menulis orang warga penduduk dewasa people can write here adults who are percentage persen
guru bersertifikat : sertifikat+guru/pengajar; lisensi+guru; licensed+teachers; qualified+teachers; diakui+guru : guru pengajar yang sudah punya pendidik resmi teachers are with papers
siswa smp : murid+smp; abg+sekolah; pelajar+smp/menengah; junior+high : berapa anak yang duduk di bangku sekolah menengah pertama kids in students how
persalinan faskes|persalinan di fasilitas kesehatan|linakes : melahirkan+puskesmas/klinik/rumah/bidan/faskes/ditolong; bersalin+puskesmas/klinik/bidan/faskes; lahir+puskesmas/klinik; delivered+clinic/hospital/clinics/hospitals; birth+clinic/hospital/clinics/hospitals; born+clinic/hospital/clinics/hospitals : ibu yang ditolong di puskesmas atau rumah sakit klinik bidan tenaga medis bayi berapa persen mums mothers women baby babies their in a or what portion were at given not home
kepesertaan jkn|jkn|peserta bpjs kesehatan : bpjs; asuransi+kesehatan; jaminan+kesehatan/berobat; insured; insurance : warga penduduk orang yang punya dijamin terdaftar ikut kartu peserta berobat gratis residents people covered by health have are
posyandu|posyandu aktif : timbang+balita/bayi/anak; posyandu : pos tempat ibu balita bayi menimbang ditimbang yang masih aktif buka jalan
titik panas|hotspot : api+lokasi/titik/satelit; satelit; satellite; hutan+terbakar/kebakaran; fires+forest/satellite/wild; wildfires : lokasi titik yang kelihatan dari terlihat terpantau terdeteksi hutan lahan api kebakaran seen by spots places burning
lahan kritis : gundul; tandus; gersang; degraded; barren; bare+land/hills : hutan tanah bukit lahan yang perlu dipulihkan luas luasnya hektare land hills how much area needs restoring
tanah longsor|longsor|kejadian longsor : ambrol; runtuh+tanah/tebing/bukit; tebing+runtuh/ambrol/gugur/jatuh; landslips; hillsides; mudslides; slid : bukit tebing tanah yang kali terus berapa hills slopes collapsed gave way how many times came down
umkm|umkm binaan|usaha mikro : usaha+kecil/mikro/rumahan; pedagang+kecil/binaan; warung+binaan; pengusaha+kecil; enterprises+small; shops+small : yang kita bina dibina didampingi kecil mikro menengah berapa small firms businesses helped coached assist
pencari kerja ditempatkan : salurkan/disalurkan+kerja/penganggur/perusahaan/pencari; ditempatkan; dapat+kerja+lewat/bantuan/dinas; placed+jobs/job/work/jobseekers; helped+job/jobs/work : orang penganggur pencari kerja yang sudah kita salurkan ke perusahaan berapa pelamar dibantu people into found for work through us
kepala keluarga : dapur; keluarga+berapa/jumlah; families; kk : rumah yang tinggal berapa ada di sini how many live families
`

// loose are words of talk that say nothing about what is counted; they are
// left aside only when a topic carries the question.
var loose = word.Set(`often merasakan menikmati mendapat mendapatkan memperoleh memakai menggunakan mempunyai berada kehidupan keadaannya situasi kenyataannya faktanya nyatanya jadinya akhirnya intinya pokoknya kotanya daerahnya wilayahnya masyarakatnya warganya orangnya milik kepunyaan punyaan konon kayaknya sepertinya rasanya masalah perkara persoalan soal usah toh kek deh loh nih sebanyaknya tahunan selalu nowadays lately currently presently folks town ourselves truly ended managed happens happened experience experienced suffer suffering suffered affected altogether overall roughly anyway basically secepat sebesar sebanyak setinggi serendah kelewat terlalu sekali amat gara karena akibat enough bother ramai2 ketahuan ketemu kelihatan tampak muncul sehabis setelah sesudah sewaktu pas tepi pinggir dekat sini situ sana pihak bareng begitu kurang lebih kira mungkin tersebut ujung akhirnya total per tahunnya bulannya sehari hari makin yah tuh gak ayo
mestinya kabarnya situasinya gerangan sih perihal ada berapaan sejumlah banyaknya jumlahnya nilainya persisnya persentasenya tinggal sisa tersisa sisanya nasib nasibnya sebenarnya sebetulnya ternyata memang katanya rupanya buah biji urusan orang warga portion share proportion folks proporsi bagian persisnya kira totalnya punya kena
gimana cerita ceritanya terus maju mundur real sungguh betul benar actually really roughly around exactly still so just right here sini kami milik lewat selama ternyata beneran yang sampai sekian such many much number there`)

func readTopics(a *Asker) []topic {
	var out []topic
	ours := strings.Count(topicLines+topicWords, "\n")
	for n, l := range strings.Split(topicLines+topicWords+thesaurus, "\n") {
		parts := strings.SplitN(l, " : ", 3)
		if len(parts) != 3 {
			continue
		}
		share, count, _ := strings.Cut(parts[0], "//")
		t := topic{field: fieldOf(parts[2])}
		t.find(a, share, count)
		if t.absent = t.share == "" && t.count == ""; t.absent && n < ours {
			continue
		}
		triggers := strings.Split(parts[1], ";")
		if n >= ours {
			triggers = append(triggers, t.terms(share, count)...)
		}
		for _, trigger := range triggers {
			var all [][]string
			for _, w := range strings.Split(strings.TrimSpace(trigger), "+") {
				var words []string
				for _, x := range strings.Split(w, "/") {
					if x != "berapa" && x != "how" && x != "many" {
						words = append(words, affixed(x)...)
					}
				}
				if len(words) == 0 {
					continue
				}
				all = append(all, words)
				for _, x := range words {
					a.vocabulary.known(x)
					t.field[x] = true
				}
			}
			t.triggers = append(t.triggers, all)
			if n >= ours && len(all) == 1 {
				t.sure(all[0])
			}
		}
		for w := range t.field {
			a.vocabulary.known(w)
		}
		if i := slices.IndexFunc(out, func(o topic) bool { return !t.absent && o.share == t.share && o.count == t.count }); i >= 0 {
			out[i].torn = out[i].torn || t.torn
			out[i].sure(sortedKeys(t.alone))
			out[i].triggers = append(out[i].triggers, t.triggers...)
			for w := range t.field {
				out[i].field[w] = true
			}
			continue
		}
		out = append(out, t)
	}
	return out
}

// add finds the indicator that a term means in the catalogue.
func (t *topic) add(a *Asker, term string) {
	if term == "" {
		return
	}
	r := &reading{a: a}
	for _, x := range word.Tokens(term) {
		r.t = append(r.t, token{Token: x, typed: x.Text, concept: a.vocabulary.conceptOf(x.Text)})
	}
	r.findNames()
	var id string
	for _, m := range r.found {
		if m.kind != anIndicator || len(m.rivals) > 0 || id != "" {
			return
		}
		id = m.id
	}
	for _, x := range r.t {
		if x.by == unexplained && !generics[x.Text] && !x.small() {
			return
		}
	}
	switch x := a.indicators[id]; {
	case id == "", freed(x.Name) && !freed(term):
	case x.Additive && x.Unit != "%":
		if t.count == "" {
			t.count = id
		}
	case t.share == "":
		t.share = id
	}
}

// freed says whether the name is of those who are rid of something: a village
// without open defecation is no defecation.
func freed(name string) bool {
	return slices.ContainsFunc(nameWords(name), func(w string) bool { return w == "bebas" || w == "stop" || w == "odf" || w == "sbs" || w == "free" })
}

func (t *token) small() bool { return stopInNames[t.Text] }
