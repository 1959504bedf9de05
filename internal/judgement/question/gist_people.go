package question

// gistPeople is what people know of health, schooling, families and faith.
const gistPeople = `
fasilitas kesehatan|faskes|health facility : tempat berobat puskesmas klinik dokter mantri pustu rumah sakit bidan pengobatan clinic doctor hospital care
puskesmas|health centre : tempat berobat klinik mantri dokter pengobatan pelayanan kesehatan clinic health doctor
rsud|rumah sakit|hospital : rumah sakit rs poli poliklinik dokter pasien opname rawat kamar hospital patients doctor public
rawat jalan|outpatient : poli poliklinik pasien kontrol berobat dokter ketemu duduk periksa doctor seen patients
rawat inap|inpatient : opname diopname kamar ranjang tempat tidur bed beds ward wards
rujukan|referral|dirujuk : dilarikan dibawa dikirim dioper dipindahkan rumah sakit pasien orang sakit rushed sent taken transferred hospital patients
ambulans|ambulance : mobil perahu pasien sakit darurat dilarikan puskesmas jemput ambulance sick boat
ambulans laut : perahu kapal laut speedboat puskesmas boat
balita|under five : bayi kelima kelimanya ulang tahun bocah anak kecil cilik lima fifth birthday toddlers
ibu|maternal : melahirkan bersalin persalinan lahiran perempuan istri ibu mothers childbirth
bayi|infant : orok ulang tahun pertama setahun babies newborns
kematian|mortality|death : meninggal mati wafat tewas nyawa -sempat -merayakan -selamat -hidup gugur die died dies lost lives dead
tablet tambah darah|tablet besi|ttd : pil zat besi kapsul obat penambah tablet kurang darah anemia minum iron pills tablets
remaja putri|remaja perempuan|adolescent : gadis cewek belasan abg siswi putri perempuan remaja muda teenage teen girls young
remaja|pemuda|youth|millennial|milenial : muda anak abg belasan gadis kawula pelajar muda-mudi young youth teens teenagers youngsters people
anemia|anaemia : kurang darah pucat lesu lemas hb low iron blood anaemic
ibu hamil|bumil|pregnancy|pregnant : mengandung hamil perempuan ibu bumil calon bunting kandungan expecting pregnant mothers women
ibu menyusui|asi eksklusif|menyusui|asi : menyusui asi susu ibu bayi enam bulan tanpa formula breast breastfed breastfeeding milk mothers babies six months only
dekompresi|decompression : lumpuh kram penyelam kompresor muncul naik permukaan cepat nelayan dalam keram divers bends paralysed surface fast
penyelam|selam|menyelam|dive|divers : menyelam nyelam tabung bawah air terumbu karang kompresor snorkeling permukaan dalam laut underwater tank reef reefs diving scuba below
ispa|infeksi saluran pernapasan|respiratory : batuk sesak napas pilek flu asap paru cough coughing breath breathing chest
pneumonia : paru basah sesak napas batuk anak bayi lungs chest breathing
diare|diarrhoea : mencret mules berak perut muntaber diare runny tummy stomach
hipertensi|hypertension : tensi darah tinggi tekanan blood pressure high
diabetes : gula kencing manis darah sugar
skrining kesehatan|skrining|pemeriksaan kesehatan : gula tensi periksa diperiksa dicek cek kesehatan darah tes checked sugar blood pressure health
usia produktif|produktif|working age : umur usia 15 59 dewasa kerja orang adults
kantong darah|donor darah|darah|blood : donor pmi darah labu pendonor sumbang disumbangkan transfusi hasil warga blood donated donors bags
gangguan jiwa|odgj|jiwa|mental : gila pikiran stres depresi ingatan pasung dipasung sakit mental illness
kusta|leprosy : lepra bercak kulit mati rasa
malaria : menggigil demam nyamuk anofeles anopheles gigitan shivering mosquito fever
tuberkulosis|tbc : batuk darah paru flek cough lungs
hiv|aids : virus kekebalan odha seks jarum
rabies : gigitan digigit anjing gila kucing monyet dog bite bites bitten
gizi buruk|wasting : kelaparan busung lapar starving malnourished
garam beriodium|beriodium|iodised : gondok yodium asin bumbu dapur mencegah garam goitre salt iodine kitchen
keracunan|poisoning : pusing mual muntah keracunan mabuk sakit habis sick dizzy vomiting poisoned
pestisida|pesticide : semprot menyemprot penyemprotan disemprot racun hama obat kebun sawah petani spraying sprayed crops chemical
napza|narkotika|narkoba|penyalah guna|penyalahguna|drug : pecandu sabu ganja pemakai candu kecanduan nyabu pil koplo obat terlarang junkie addicts addict drugs users meth
rokok|merokok|smoking : asap rokok ngerokok sebat kretek tembakau vape smoke smokers cigarettes
bina keluarga balita|bkb|parenting : mengasuh asuh orang tua kelas anak kecil mendidik merawat momong parents parenting toddlers raising classes
penitipan anak|tempat penitipan|day care|daycare : menitipkan dititipkan titip bayi anak balita kerja pekerja ibu creche crèche nursery toddlers child
bayi berat lahir rendah|bblr|low birth weight : lahir kecil ringan timbangan kurang bayi gram kilo small newborns weighed less
rumah tunggu|waiting homes : menginap inap bermalam tinggal singgah dekat bidan calon ibu bersalin jauh dusun stay lodge near midwife
tenaga kesehatan|nakes|health workers : dokter bidan perawat apoteker petugas mantri lengkap komplit doctors nurses midwives
imunisasi|vaksin : suntik disuntik vaksin kebal jabs shots
lansia|lanjut usia|elderly : tua sepuh jompo manula kakek nenek uzur renta old grandparents pensioners elders
disabilitas|difabel|disabled|disabilities : cacat tuli buta netra pincang kursi roda lumpuh berkebutuhan khusus wheelchair blind deaf
yatim piatu|yatim|piatu|orphans : -ayah -ibu -bapak -tua bocah anak ditinggal parents without lost children orphaned
santunan|bantuan sosial|bansos|allowance : uang bantuan duit santunan sumbangan tunjangan diberi sembako money help cash handout benefit
panti|panti asuhan : rumah asuhan penghuni anak jompo home
murid|siswa|pupil|peserta didik : anak bocah didik kelas bangku memegang mengajar kids children pupils
guru|teacher|pendidik : pengajar mengajar pendidik seorang memegang bu pak kelas teacher teachers instructor
rasio murid guru|rasio guru|rasio siswa : memegang mengajar menghadapi seorang satu rata per anak each one many teacher
sekolah dasar|sd|primary : sd primary elementary
smp|menengah pertama|junior secondary : smp abg menengah pertama junior
paud|prasekolah|preschool|kindergarten : tk bermain belum masuk sd umur lima enam kecil main playgroup
satuan pendidikan|sekolah|schools : tempat belajar sekolah kelas gedung madrasah murid lembaga schools classrooms
internet|wifi|jaringan internet|broadband : online daring sinyal wifi internetan web kuota nyambung browsing jaringan online web signal
daya tampung smp|daya tampung : kursi bangku tempat cukup muat menampung sekolah negeri places seats
negeri|public : pemerintah negeri negara milik public state government
swasta|private : yayasan swasta bayar mahal private
smk|sma|kejuruan|vocational : kejuruan stm sma smk vocational
keaksaraan|buta aksara|literacy|melek huruf : baca tulis membaca menulis huruf aksara kelas malam dewasa bisa akhirnya paket read write reading adults night classes
perundungan|bullying : pupils murid disiksa diejek dipukuli dibully ejek diolok dikucilkan teman sekelas sekelasnya siswa anak menyiksa dipalak bullied teased beaten classmates picked
tawuran|brawls|perkelahian : anak sekolah remaja pelajar berkelahi kelahi ribut bentrok ramai keroyok keroyokan geng tawur baku hantam jalan fights fighting fight brawl street gang
pelajar|student : anak sekolah siswa murid remaja seragam pupils kids school students
putus sekolah|dropout : berhenti keluar drop tidak lanjut quit
perpustakaan|library : pustaka baca buku bacaan literasi taman library books
perpustakaan terapung|perpustakaan keliling|terapung|keliling|floating|mobile : kapal perahu mobil motor berlayar keliling jemput pintu mendatangi bola boat ship van bus travelling
buku|books|eksemplar : bacaan novel komik dibaca literasi buku titles reading
museum|koleksi museum : benda pajangan kuno purbakala artefak antik pusaka keris barang dipajang lama tua artefacts objects museum old exhibits
cagar budaya|heritage : bangunan tua kuno bersejarah candi situs peninggalan lama kolonial old historic temples
warisan budaya takbenda|budaya takbenda|intangible : tarian tari ritual masakan leluhur lagu adat tradisi upacara nenek moyang kerajinan tenun batik dances rituals ancestors songs traditions recipes customs
seni|kesenian|sanggar|budaya : tari menari gamelan musik teater penari pentas dance music arts
isbat nikah|isbat|marriage legalisation : kawin siri nikah disahkan sah ramai massal suami istri pasangan buku pengadilan married marriage couples legalised unregistered
pernikahan anak|perkawinan anak|nikah dini|child marriage : kawin nikah muda anak bawah umur dispensasi bocah menikah dinikahkan married young girls brides child
perceraian|cerai|divorce : cerai pisah bercerai suami istri talak divorced split
kekerasan perempuan|kekerasan|violence : dipukul dianiaya disiksa ditampar kdrt pukul dihajar beaten abused hit
perdagangan orang|tppo|trafficking : dijual diperdagangkan korban sindikat sold
pasangan|couples : suami istri pasutri pasangan couples husband wife
keluarga|rumah tangga|families|households : orang tua dapur rumah ibu bapak keluarga kk parents homes kitchens
tempat ibadah|rumah ibadah|masjid : masjid gereja pura vihara musala langgar sembahyang ibadah mosques churches temples
haji|jemaah haji|hajj : mekah makkah naik haji tanah suci berangkat calon mecca pilgrims pilgrimage
zakat|baznas : sedekah infak amil muzaki alms
olahraga|atlet|sport : lari bola pemain juara medali lomba athletes medals
pramuka|scouts : kemah perkemahan
`
