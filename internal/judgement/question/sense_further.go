package question

// furtherSenses go on with words that names of indicators are made of and what
// stands for them in talk, Indonesian and English, in the form of readSenses.
const furtherSenses = `
kematian bayi|infant mortality : tak sempat merayakan ulang tahun pertama; tidak sempat ulang tahun pertama; tidak sampai umur setahun; tidak sampai ulang tahun pertama; meninggal sebelum setahun; did not reach their first birthday; died before their first birthday; die before turning one
bayi|infants|babies : orok; jabang bayi; si kecil; newborns; babies; infants
kelahiran hidup|kelahiran : lahir; yang lahir; lahir hidup; born; births
nifas|pelayanan nifas|kunjungan nifas|kf lengkap : setelah bersalin; sesudah melahirkan; sehabis melahirkan; habis lahiran; setelah melahirkan; after giving birth; after childbirth
lengkap|tuntas : sampai tuntas; komplit; semua; penuh; tuntas
pelayanan nifas|pelayanan|kunjungan : dikontrol; diperiksa; dikunjungi bidan; dikontrol bidan; seen by a midwife; checked
tablet tambah darah|ttd : pil penambah darah; penambah darah; pil darah; pil besi; tablet besi; obat tambah darah; iron pills; iron tablets
mengonsumsi|konsumsi|minum : menelan; rutin menelan; minum; meminum; makan; menghabiskan; take; swallow; took
incidence rate|insiden|angka kesakitan|morbiditas : seberapa sering; sering; jatuh sakit; sakit; kena; terserang; how often; fall ill; falls ill
demam berdarah dengue|demam berdarah|dbd|dengue : nyamuk belang; gara nyamuk belang; nyamuk; gigitan nyamuk; mosquito; mosquitoes
terakreditasi|akreditasi|berakreditasi|accredited : mutunya diakui; diakui mutunya; nilai mutu; dapat nilai mutu; punya nilai mutu; dinilai baik; bermutu; lulus penilaian; quality recognised; quality mark
paripurna|a|tertinggi|unggul : paling tinggi; tertinggi; terbaik; kelas satu; top; highest
puskesmas|fasilitas kesehatan : klinik pemerintah; klinik; tempat berobat; government clinics
satuan pendidikan|sekolah|schools : sekolah; sekolahan; tempat belajar; madrasah
lulusan|tamat|graduates : tamatan; yang tamat; yang lulus; jebolan; alumni; leavers
melanjutkan|melanjutkan sekolah|angka melanjutkan|continuing : meneruskan; meneruskan belajar; meneruskan sekolah; lanjut sekolah; naik ke jenjang; go on to; went on to
smp|lulusan smp : kelas sembilan; tamatan kelas sembilan; kelas 9; grade nine
taman bacaan masyarakat|taman bacaan|tbm : sudut baca; pojok baca; rumah baca; tempat baca; saung baca; reading corners; reading rooms
rusak sedang|rusak|damaged : mulai bobrok; agak rusak; mulai rusak; bobrok; lapuk; retak; bocor; falling apart
ruang kelas|kelas|classrooms : tempat belajar; ruang belajar; kamar belajar; rooms where children learn
trotoar|panjang trotoar|sidewalks|pavement : jalur pejalan kaki; tempat pejalan kaki; pejalan kaki; pavement; pavements; footpath; footpaths; walkways
kondisi baik|baik|mantap|good condition : nyaman; nyaman dipijak; nyaman dilalui; enak dipijak; layak; fine; fine to walk on; good to walk on; pleasant; decent
sumur resapan|resapan|biopori : lubang penyerap air hujan; penyerap air hujan; lubang resap; lubang penyerap; penyerap air; resap air; soakaways; soak pits
kebocoran air|kehilangan air|tingkat kehilangan air|kebocoran|water loss|non revenue water : hilang di jalan; air ledeng yang hilang di jalan; air yang hilang; hilang sebelum sampai; bocor di jalan; terbuang di pipa; lost before it reaches homes; lost on the way; leaks away; leaking; lost
air pdam|pdam|air ledeng|air minum|water : air ledeng; ledeng; air pipa; air keran; tap water; piped water
terhuni|hunian|dihuni|penghunian|occupied : ada penghuninya; ada yang menempati; sudah ditempati; ditinggali; sudah ditinggali; ditempati; lived in; laku; terisi; penuh; occupied
rumah susun|rusunawa|rusun : flat; flat rakyat; rumah bertingkat; apartemen rakyat; council flats
taman dan hutan kota|hutan kota|taman : tempat rindang; tempat rindang untuk bersantai; tempat bersantai; rindang; tempat teduh; tempat adem; taman rindang; shady places
sampah terangkut|terangkut|pengangkutan sampah|collected : dibawa truk; diangkut truk; dibawa ke tempat akhir; naik truk; taken away; trucked away; hauled
tpa|tempat pemrosesan akhir|tempat pembuangan akhir|landfill : tempat akhir; tempat buang akhir; gunung sampah; the dump; dump
pengaduan lingkungan|pencemaran|lingkungan : soal pencemaran; pencemaran; tercemar; air kotor; asap pabrik; bau limbah; pollution
pengaduan|aduan|complaints : laporan; keluhan; protes; surat protes; komplain; complaint; complaints; gripes
pelanggaran parkir|parkir liar : berhenti sembarangan; parkir sembarangan; mobil yang berhenti sembarangan; illegally parked; badly parked
ditindak|penindakan|ditilang|tilang : ditilang; didenda; digembok; diderek; kena tilang; kena denda; fined; towed; ticketed
kecepatan rata rata|kecepatan|speed : selancar apa; seberapa lancar; lancar; seberapa cepat; laju; how fast; fast does traffic move
kendaraan|lalu lintas|traffic : lalu lintas; traffic
jalan arteri|jalan utama|jalan protokol|main roads : jalan besar; jalan raya; jalan jalan besar; jalan utama; big roads; main roads
penumpang terminal|terminal|terminals : naik turun bus; naik turun bus di terminal; naik bus; turun bus; board buses
cctv lalu lintas|cctv|kamera : kamera pengawas jalan; kamera pengawas; kamera jalan; mata mata jalan; traffic cameras
hotel berbintang|berbintang|hotel : penginapan mewah; hotel mewah; mewah; luxury hotels; smart hotels
tingkat hunian|hunian|penghunian kamar|okupansi|occupancy : seberapa laku; laku; penuh; terisi; ramai tamu; how full; booked
go digital|digital|daring|online|berbasis elektronik : berjualan lewat internet; jualan online; lewat internet; jualan di internet; dari rumah lewat internet; lewat hp; online; sell online; now sell online; on the internet
pelaku umkm|umkm|usaha mikro|usaha kecil|small businesses : pedagang kecil; penjual kecil; pengusaha kecil; usaha rumahan; small traders; small sellers; small shopkeepers
sertifikat halal|bersertifikat halal|halal : cap halal; punya cap halal; label halal; stempel halal; halal label; halal stamp
produk|produk umkm|products : makanan rumahan; makanan; jajanan; olahan; buatan; barang; home made food; goods
omzet|nilai omzet|nilai transaksi|turnover : perputaran uang; uang berputar; uang yang berputar; hasil jualan; penjualan; money changing hands; sales
pasar rakyat|pasar|markets : pasar tradisional; pasar kampung; pasar becek; traditional markets
kios|los|kios pasar|stalls : lapak; lapak di pasar; bedak; petak jualan; stalls; booths
terisi|terpakai|filled : tidak kosong; ada isinya; ditempati; dipakai jualan; not empty; taken
tenaga kerja asing|pekerja asing|foreign workers : buruh dari negara lain; pekerja dari negara lain; dari negara lain; orang luar yang bekerja; bule yang bekerja; workers from abroad; from other countries
lowongan kerja|lowongan|job vacancies : tempat kosong; tempat kosong yang ditawarkan; kursi kosong; pekerjaan yang ditawarkan; ditawarkan perusahaan; openings; jobs on offer
bekerja|yang bekerja|berpenghasilan|employed : punya penghasilan; punya penghasilan sendiri; punya kerja; punya pekerjaan; mencari nafkah; earn their own living; have a job; earning
penerima bantuan iuran|bantuan iuran|pbi : iuran berobatnya dibayari; iurannya dibayari; dibayari pemerintah; iuran dibayari; ditanggung pemerintah; premiums paid; paid for by government
kebahagiaan|indeks kebahagiaan|happiness : gembira; seberapa gembira; bahagia; senang hidup; sukacita; happy; how happy; cheerful
kesejahteraan|sejahtera : hidup enak; makmur; cukup; well off
aset daerah|aset|barang milik daerah|assets : harta pemda; harta; kekayaan pemda; barang milik pemda; milik pemda; tanah pemda; belongings; property
tersertifikasi|bersertifikat|bersertipikat|certified : ada surat resminya; surat resmi; sudah ada suratnya; bersurat; ada suratnya; titled; with papers
kemandirian keuangan daerah|kemandirian keuangan|kemandirian fiskal|kemandirian|self reliance : sanggup membiayai diri; membiayai diri; tanpa uluran pusat; membiayai diri tanpa uluran pusat; tidak bergantung pada pusat; berdiri tanpa bantuan pusat; pay its own way; without help from the centre
pajak air tanah|air tanah|groundwater : pengebor sumur; sumur bor; pemakai sumur bor; yang mengebor air; dari pengebor sumur; wells; boreholes
pajak penerangan jalan|penerangan jalan|pajak tenaga listrik|pbjt listrik : tagihan listrik; nempel di tagihan listrik; pungutan di tagihan listrik; yang nempel di tagihan listrik; on the electricity bill
retribusi pelayanan kebersihan|retribusi sampah|retribusi kebersihan|pelayanan kebersihan : iuran sampah; uang iuran sampah; uang sampah; bayar sampah; duit sampah; rubbish fees; bin fees
pajak|realisasi pajak|retribusi|realisasi retribusi|tax|levy : pungutan; setoran; iuran; uang; bayaran; terkumpul; cukai; paid in; dues
layanan publik|pelayanan publik|layanan|public services : urusan warga; urusan; keperluan warga; urusan di kantor; dealings with government
lama penyelesaian|waktu penyelesaian|lama|waktu|time to : butuh berapa hari; berapa hari sampai; sampai beres; makan waktu; berapa lama sampai beres; perlu berapa hari; how many days does it take; days does it take; days until; how long until
penyelesaian|selesai|resolve : sampai beres; beres; sort out; sorted out; dealt with
rumah ibadah|tempat ibadah|masjid|houses of worship : masjid dan gereja; masjid; langgar; surau; tempat sembahyang; tempat salat; mosques and churches
hibah|mendapat hibah|bantuan|grants : kebagian dana; kebagian dana pemerintah; dana pemerintah; diberi uang; dapat uang; sumbangan; given money; money from the government
kriminalitas|angka kriminalitas|tindak kriminal|kejahatan|crime : maling dan begal; maling; begal; copet; rampok; penjahat; pencuri; rawan maling; thieves; robbers; muggers
narkoba|kasus narkoba|penyalahgunaan narkoba|drug : barang haram; penyalahgunaan barang haram; obat terlarang; madat; drugs
diungkap|pengungkapan|terungkap|uncovered : terbongkar; dibongkar; digerebek; ketahuan; dibekuk; busted; uncovered
kambing|ternak kambing|goats : wedus; kambing
kerbau|buffalo : munding
ayam|unggas|poultry : pitik; ayam; bebek; hens
populasi|populasi ternak|population : dipelihara; dipiara; piaraan; yang dipelihara; diternakkan; kept; reared
sayuran|produksi sayuran|sayur|vegetables : kubis wortel dan sejenisnya; sayur mayur; sayur; cabbages; carrots; greens
hortikultura : sayur dan buah; sayur buah; bunga
petani milenial|petani muda|young farmers : turun ke sawah; memilih turun ke sawah; anak muda yang turun ke sawah; anak muda bertani; anak muda yang bertani; young people who farm
milenial|muda|pemuda : anak muda; kaum muda; usia muda; young people
hutan lindung|kawasan lindung|lindung|protected forest : rimba yang tak boleh ditebang; tidak boleh ditebang; tak boleh ditebang; tidak boleh dijamah; hutan terlarang; hutan larangan; may not be cut; protected
rumah tangga berlistrik|berlistrik|listrik|electrified : diterangi pln; sudah diterangi; terang; pakai pln; dialiri listrik; lit by
sengketa pertanahan|sengketa tanah|konflik pertanahan|land disputes : ribut batas tanah; ribut tanah; ribut soal tanah; rebutan batas; cekcok batas; berebut tanah; rebutan warisan tanah; rows over land
dimediasi|mediasi|difasilitasi penyelesaian|mediated : didamaikan; dirembuk; dipertemukan; ditengahi; dirukunkan; made peace; reconciled
website|situs|website resmi|laman : laman pemda; laman; laman resmi; situs pemda; situs resmi; portal; homepage
kunjungan website|kunjungan|visits : membuka; mengeklik; mengklik; mampir; menengok; opened; clicked
calon pengantin|catin|pengantin|brides and grooms : muda mudi; sebelum naik pelaminan; mau nikah; calon suami istri; calon mempelai; yang mau kawin; about to marry
bimbingan|mendapat bimbingan|pembekalan|konseling|counselling : dibekali; diberi nasihat; dikasih ilmu; ditatar; diajari; diberi bekal; advised; prepared
ketahanan keluarga|keluarga : keluarga kuat; keluarga tahan banting; rumah tangga kuat; strong families
pekerja anak|anak bekerja|child labour : anak yang disuruh kerja; bocah bekerja; anak mencari nafkah; children at work
pernikahan dini|perkawinan anak|perkawinan usia anak|child marriage : nikah muda; kawin muda; nikah di bawah umur; married young
keluarga miskin|rumah tangga miskin|penduduk miskin|poor : keluarga susah; orang susah; orang tak punya; wong cilik; hidup pas pasan; hidup serba kurang; poor people; needy
pengangguran|tingkat pengangguran|unemployment : tidak punya kerja; menganggur; nganggur; luntang lantung; without a job; out of work
harapan hidup|life expectancy : umur panjang; berapa lama orang hidup; hidup sampai umur; how long people live; live how long
pengeluaran per kapita|pengeluaran|daya beli|expenditure : belanja orang; uang yang dibelanjakan tiap orang; sanggup belanja; spend per head; spending power
pdrb per kapita|pendapatan per kapita|income per head : penghasilan rata rata orang; penghasilan tiap orang; uang yang didapat tiap orang; average income
pertumbuhan ekonomi|laju pertumbuhan|economic growth : ekonomi maju; roda usaha; usaha berputar; ekonomi berlari; economy
kemantapan jalan|jalan mantap|jalan kondisi mantap : jalan mulus; mulus dilewati; nyaman dilalui; jalan enak; aspal licin; smooth roads; roads fit to drive
kecelakaan lalu lintas|kecelakaan|accidents : tabrakan; senggolan; adu banteng; celaka di jalan; laka; crashes; smashes; collisions
penduduk datang|migrasi masuk|pendatang|in migrants : orang yang pindah ke sini; pindah ke sini; pendatang baru; boyong ke sini; moved here; newcomers
penduduk pindah|migrasi keluar|out migrants : pindah dari sini; hengkang; boyong keluar; moved away
perizinan online|layanan perizinan|oss : urus izin lewat internet; izin lewat internet
pelayanan terpadu satu pintu|mal pelayanan publik|mpp : loket serba ada; gedung layanan; satu gedung layanan; one stop
bank sampah|daur ulang|recycling : tukar sampah jadi uang; sampah jadi uang; nabung sampah; recycling
kompos|pengomposan|composting : pupuk dari sampah; sampah jadi pupuk
plastik|sampah plastik : kresek; tas kresek; bungkus plastik; plastic bags
kualitas udara|indeks kualitas udara|udara|air quality : hirup; udara segar; asap; udara bersih; breathe
air sungai|sungai|kualitas air sungai|river : kali; bengawan; kali kita
lahan kritis|lahan tandus|degraded : gundul; tandus; gersang; bare
ruang terbuka hijau|rth|taman kota|green space : tempat hijau; kawasan adem; kebun kota; lahan hijau; parks; greenery; green
sanggar seni|kesenian|seni budaya|arts : kelompok tari; grup musik; kumpulan seniman; sanggar; dance troupes
wisata|objek wisata|daya tarik wisata|attractions : tempat liburan; tempat piknik; tempat plesiran; tempat jalan jalan; places to visit
kunjungan wisatawan|wisatawan|jumlah wisatawan|tourists : orang liburan; orang plesir; tamu liburan; rombongan liburan; people on holiday; holidaymakers
`
