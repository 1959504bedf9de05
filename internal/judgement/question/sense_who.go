package question

// whoSenses are words of daily talk for people, families, offices and those
// who serve, in the form of readSenses.
const whoSenses = `
kematian neonatal|neonatal : bayi umur di bawah 28 hari yang meninggal; bayi umur di bawah sebulan meninggal; bayi belum genap sebulan meninggal; bayi baru lahir meninggal; bayi meninggal sebelum sebulan; newborns who died; newborn deaths; babies who died in their first month; newborns died
neonatal|bayi baru lahir : bayi umur di bawah 28 hari; bayi usia di bawah 28 hari; bayi berumur kurang dari 28 hari; bayi belum sebulan; bayi belum genap sebulan; bayi baru lahir; bayi merah; orok; bayi di bawah sebulan; first month; newborns; newborn babies
kematian|meninggal|deaths|mortality : meninggal; wafat; tewas; mati; tidak selamat; kehilangan nyawa; tutup usia; berpulang; tidak tertolong; died; lost their lives; dying; passed away; did not survive
angka kelahiran total|tfr|total fertility rate : perempuan rata rata melahirkan berapa kali seumur hidupnya; melahirkan berapa kali seumur hidup; rata rata melahirkan berapa anak; satu perempuan melahirkan berapa anak; punya anak berapa; jumlah anak rata rata; rata rata anak per perempuan; rata rata punya berapa anak; perempuan melahirkan; melahirkan; seumur hidup; seumur hidupnya; anak per ibu; children does a woman have; babies does a woman have; children per woman
perempuan|wanita|women : ibu; ibu ibu; emak; emak emak; istri; gadis; putri; cewek; perempuan; bunda; nyonya; wives; girls; ladies; mothers; female
perkawinan perempuan|perkawinan anak|perkawinan|marriages : gadis yang dinikahkan; dinikahkan; dikawinkan; dinikahkan terlalu muda; kawin; menikah; nikah; naik pelaminan; bersuami; married off; married; brides
usia di bawah 19 tahun|usia di bawah 19|usia anak|dini|anak|under 19 : terlalu muda; belum cukup umur; di bawah umur; masih belia; masih bocah; belum dewasa; masih anak; masih abg; too young; underage; teenage
korban kekerasan|kekerasan|victims of violence : dianiaya; disakiti; dipukul; dipukuli; disiksa; dihajar; diperlakukan kasar; ditampar; korban pukul; korban aniaya; teraniaya; beaten; abused; battered; hurt
remaja putri|remaja perempuan : gadis; siswi; anak gadis; abg perempuan; cewek remaja; teenage girls; schoolgirls
remaja|pemuda|youth : anak muda; kaum muda; muda mudi; abg; belasan tahun; kawula muda; young people; teenagers
usia lanjut|lanjut usia|lansia|usia 60 tahun ke atas : orang tua renta; sepuh; manula; jompo; kakek; nenek; kakek nenek; simbah; orang tua; uzur; pensiunan; elderly; old folk; grandparents; pensioners
balita|anak balita|under five : bocah; bawah lima; bocah bawah lima; anak kecil; si kecil; tiny tots; toddlers; little ones; small children
anak|children : bocah; bocil; kanak; anak anak; putra putri; buah hati; kids; youngsters; little ones
siswa|murid|peserta didik|pelajar|pupils : anak sekolah; murid; siswa; bocah sekolah; anak didik; penuntut ilmu; kids at school; schoolchildren; students
jenjang smp|smp|smp mts|sekolah menengah pertama|junior secondary : kelas 7 sampai 9; kelas 7 8 9; kelas tujuh sampai sembilan; murid kelas 7 sampai 9; anak kelas 7 sampai 9; sekolah lanjutan pertama; anak smp; murid smp; siswa smp; grades 7 to 9; junior high; lower secondary
jenjang sd|sekolah dasar|sd|primary : kelas 1 sampai 6; kelas satu sampai enam; murid kelas 1 sampai 6; anak sd; murid sd; siswa sd; sekolah rendah; grades 1 to 6; elementary
putus sekolah|dropout : berhenti belajar di tengah jalan; berhenti belajar; berhenti di tengah jalan; berhenti sekolah; keluar sebelum tamat; tidak sampai tamat; tidak tamat; mandek; lepas dari bangku sekolah; meninggalkan bangku sekolah; leave early; quit; left school; stopped studying
anak tidak sekolah|tidak sekolah|out of school : sempat berhenti belajar; berhenti belajar; berhenti sekolah; putus sekolah; di luar sekolah; tidak mengenyam sekolah; bocah yang sempat berhenti belajar; tidak belajar; tidak masuk sekolah; had stopped; left school; missing school
guru|pendidik|teachers : pengajar; pak guru; bu guru; bapak ibu guru; pendidik; yang mengajar; instructors; those who teach
sertifikat pendidik|bersertifikat pendidik|bersertifikat|teaching certificate : lulus sertifikasi; lolos sertifikasi; lulus ppg; diakui profesional; punya ijazah mengajar; sudah profesional; dinyatakan profesional; surat tanda mengajar; licensed; certified; qualified
gelandangan|gelandangan dan pengemis|homeless : tunawisma; orang jalanan; yang tidur di jalan; yang tidur di emperan; penghuni kolong; tidak punya rumah; gepeng; rough sleepers; street people; people sleeping rough
pengemis|beggars : peminta minta; peminta; yang minta minta; pengamen; tukang minta; street beggars; begging
penyandang disabilitas|disabilitas|disabled : difabel; tuna netra; tuna rungu; tuna daksa; orang cacat; kursi roda; berkebutuhan khusus; handicapped; wheelchair
penyandang masalah kesejahteraan sosial|pemerlu pelayanan kesejahteraan sosial|ppks|pmks|rentan : orang telantar; kaum papa; orang susah; warga paling lemah; yang hidupnya susah; the needy; vulnerable people
lanjut usia terlantar|lansia terlantar|anak terlantar|terlantar|telantar|neglected : telantar; tidak ada yang urus; sebatang kara; tidak terurus; dibuang keluarga; tidak punya siapa siapa; abandoned; with nobody
angkatan kerja|partisipasi angkatan kerja|labour force : punya atau sedang mencari pekerjaan; bekerja atau mencari kerja; bekerja atau sedang mencari kerja; punya pekerjaan atau mencari; orang yang bekerja atau mencari kerja; kerja atau cari kerja; working or looking for work; in work or looking for work; working or seeking work; have or want a job; have a job or are looking for one
tingkat partisipasi angkatan kerja|tpak|labour force participation : berumur 15 tahun ke atas; usia 15 tahun ke atas; umur 15 tahun ke atas; 15 tahun ke atas; orang dewasa; usia kerja; adults; people over 15; working age
pencari kerja|job seekers|jobseekers : penganggur; pelamar; pelamar kerja; orang nganggur; yang cari kerja; mencari kerja; cari kerja; pemburu kerja; orang yang belum bekerja; lulusan baru; unemployed people; people looking for work; applicants
pekerja migran|pekerja migran indonesia|tki|migrant workers : tki; tkw; buruh migran; yang merantau ke luar negeri; yang bekerja di luar negeri; kerja di luar negeri; pahlawan devisa; people working abroad; working overseas
pekerja|tenaga kerja|buruh|workers : buruh; karyawan; kuli; pegawai pabrik; yang bekerja; employees; staff; labourers
perusahaan|pengusaha|firms : bos; majikan; pabrik; kantor; juragan; tempat kerja; companies; employers; businesses
tenaga kesehatan|sembilan jenis tenaga kesehatan|jenis tenaga kesehatan|health professions : dokter bidan apoteker dan petugas lainnya; dokter dan bidan; dokter bidan perawat; petugas medis; juru rawat; mantri; nakes; petugas kesehatan; petugasnya; medical staff
puskesmas|fasilitas kesehatan|fasilitas pelayanan kesehatan|faskes|health centres : tempat berobat tingkat pertama; tempat berobat; balai pengobatan; klinik; tempat periksa; pusat kesehatan; berobat; clinics; clinic; health posts
rumah sakit|rsud|hospital : tempat rawat inap; tempat orang sakit; hospitals
bersalin|persalinan|births : melahirkan; lahiran; partus; bersalin; giving birth; deliver; deliveries; babies born; childbirth
jaminan kesehatan nasional|jkn|health insurance : bpjs; bpjs kesehatan; kartu sehat; kis; kartu berobat; asuransi berobat; berobat gratis; ditanggung bpjs; berobat tanpa bayar; health cover; medical insurance
nelayan|fishers : pelaut; orang laut; yang melaut; pencari ikan; juru mudi perahu; penangkap ikan; fishermen; fishing folk; people who fish
nelayan kecil|small scale fishers : nelayan tradisional; nelayan perahu kecil; pelaut kecil; nelayan perahu; small fishermen
petani|tani|farmers : penggarap; pekebun; penggarap sawah; orang tani; peladang; growers; peasants; smallholders
rakyat|masyarakat|smallholder : warga; orang kampung; petani; penduduk; rakyat; orang kecil; common people; villagers
masyarakat hukum adat|hukum adat|komunitas adat|customary communities : kelompok yang hidup menurut aturan leluhur; hidup menurut aturan leluhur; menurut aturan leluhur; aturan leluhur; komunitas adat; suku; suku asli; orang asli; masyarakat pedalaman; kelompok adat; warga adat; puak; indigenous groups; indigenous people; native communities; tribes; traditional communities
transmigran|transmigrasi|transmigrants : pendatang program; warga pindahan; orang pindahan; keluarga pindahan; settlers; resettled
wisatawan|tourists : turis; pelancong; tamu; pengunjung; yang liburan; yang plesir; yang berlibur; pendatang; visitors; holidaymakers; travellers; guests
pedagang|vendors|traders : penjual; bakul; yang jualan; lapak; tukang dagang; saudagar; sellers; stallholders; merchants
pedagang kaki lima|pkl|street vendors : lapak trotoar; yang jualan di trotoar; pedagang pinggir jalan; penjual pinggir jalan; gerobak; jualan di pinggir jalan; hawkers
pelaku usaha|usaha|pengusaha|businesses : pelaku bisnis; pebisnis; saudagar; wirausaha; pemilik toko; pemilik usaha; bisnis; orang dagang; entrepreneurs; owners; shops
usaha mikro|usaha mikro kecil|umkm|micro businesses : warung; warung rumahan; usaha rumahan; usaha kecil kecilan; dagangan kecil; kios; warung kecil; usaha gurem; pedagang gurem; usaha kampung; tiny firms; home businesses; corner shops; small shops
usaha kecil|menjadi usaha kecil|small businesses : bisnis lebih besar; usaha lebih besar; bigger firms; kelas di atasnya
industri kecil|industri kecil dan menengah|ikm|small industries : perajin; pengrajin; bengkel; pabrik kecil; pabrik rumahan; kerajinan; workshops; craftspeople
penumpang|passengers : naik; menaiki; yang naik; orang naik; menumpang; tumpangan; penumpangnya; pemakai; riders; rode; travelled; commuters
pengunjung|visitors : yang datang; tamu; yang mampir; people coming
penduduk|warga|population : orang; jiwa; kepala; warga; penghuni; souls; inhabitants
aparatur sipil negara|asn|pns|pegawai|civil servants : pegawai negeri; abdi negara; pns; birokrat; pamong; orang kantoran pemda; pegawai pemkab; pegawai pemkot; aparat; officials; government staff
inspektorat|internal audit : auditor kabupaten; auditor kota; auditor daerah; auditor internal; pengawas internal; pengawas dalam; auditor sendiri; pemeriksa internal; own auditors; in house auditors; local auditors
bpk|pemeriksaan bpk|audit board : auditor negara; auditor pusat; badan pemeriksa; pemeriksa keuangan negara; state auditors; national auditors
temuan|temuan pemeriksaan|hasil pemeriksaan|findings : catatan auditor; catatan; catatan pemeriksa; kesalahan yang ditemukan; kekeliruan; pekerjaan rumah dari auditor; audit notes; problems found
waktu tanggap|pemadam kebakaran : mobil pemadam; mobil damkar; damkar; branwir; petugas pemadam; mobil merah; fire engines; fire brigade; firefighters
`
