package question

// tradeSenses are words of daily talk for trade, farms, guests, papers, offices
// and what they are measured by, in the form of readSenses.
const tradeSenses = `
alat ukur|alat ukur takar timbang|takar|timbang|alat ukur takar timbang dan perlengkapannya|weights and measures : neraca; meteran; timbangan; takaran; dacin; neraca dan meteran; neraca dan meteran pedagang; timbangan pedagang; pompa bensin; literan; kiloan; scales; weighing scales; fuel pumps; measures
nomor induk berusaha|nib|business identification numbers : izin dasar; izin dasar pelaku bisnis; izin lewat oss; nomor dari oss; izin oss; keluar lewat oss; oss; surat izin dasar; nomor pengenal usaha; nomor pengusaha; izin usaha dasar; basic permits; basic business permits; online permits; basic licence
izin|perizinan|perizinan berusaha|permits : surat izin; izin usaha; izin dagang; ijin; perijinan; licences; permits; licenses
tepat waktu|on time|in time : tidak molor; tidak telat; tidak terlambat; sesuai jadwal; sesuai janji; sebelum tenggat; sebelum batas waktu; tidak lewat batas; pas jadwal; dalam batas waktu; by the deadline; within the deadline; promptly; on schedule
pajak restoran|restoran|pajak barang dan jasa tertentu makanan|restaurant : kafe; rumah makan; kafe dan rumah makan; warung makan; kedai; depot; tempat makan; resto; restoran; kafe dan restoran; cafes; eateries; diners; places to eat; cafes and restaurants
pajak hotel|hotel : penginapan; losmen; wisma; hotel; guesthouses; lodgings; inns
pajak reklame|reklame|billboard : papan iklan; baliho; spanduk; iklan luar ruang; papan reklame; advertising boards; hoardings
pajak hiburan|hiburan|entertainment : bioskop; karaoke; tempat hiburan; tontonan; konser; cinemas; shows
pajak bumi dan bangunan|pbb|property tax : pajak tanah dan rumah; pajak tanah; pajak rumah; pajak bangunan; land and house tax
pajak daerah|local tax : pungutan daerah; pajak warga; setoran pajak
pajak kendaraan bermotor|kendaraan bermotor|vehicle tax : pajak mobil; pajak motor; pajak mobil dan motor; samsat
pendapatan asli daerah|pad|own source revenue : pemasukan sendiri; penghasilan daerah sendiri; duit hasil sendiri; uang yang dicari sendiri; uang hasil sendiri; hasil keringat sendiri; kas dari usaha sendiri; pendapatan sendiri; bukan kiriman pusat; dikumpulkan sendiri; money of our own; raised by ourselves; own income; earn ourselves; own money
investasi|penanaman modal|investment : modal; uang pemodal; dana pengusaha; uang yang ditanam; modal yang masuk; uang penanam modal; modal yang ditanam; capital; money put in by investors
inflasi|inflation : harga naik; naiknya harga; kenaikan harga; barang makin mahal; biaya hidup naik; rising prices; prices going up
pasar rakyat|pasar|markets : pasar tradisional; pasar becek; pasar kampung; los pasar; traditional markets
koperasi|cooperatives : simpan pinjam; koperasi; serba usaha; coops; credit unions
ekspor|exports : dijual ke luar negeri; dikirim ke luar negeri; barang ke luar negeri; sold abroad; shipped abroad
indeks pemberdayaan gender|pemberdayaan gender|idg|gender empowerment : peran perempuan; suara perempuan; perempuan di politik dan ekonomi; perempuan berperan; perempuan memimpin; peran perempuan di politik ekonomi dan jabatan; kiprah perempuan; perempuan ikut menentukan; seberapa berperan perempuan; women in power; say women have; women have a say; women in politics and jobs
indeks pembangunan gender|pembangunan gender|ipg|gender development : kesetaraan perempuan dan laki laki; setara laki laki dan perempuan; jarak pembangunan laki laki dan perempuan; men and women equal; gap between men and women
skor pola pangan harapan|pola pangan harapan konsumsi|pola pangan harapan|pph|dietary pattern : beragam makanan; beragam isi piring; isi piring; menu makan; ragam makanan; makanan beragam; makan beragam; gizi seimbang; makanan seimbang; seimbang isi piring; seberapa beragam isi piring; varied are our meals; varied diet; balanced diet; what we eat; meals varied
ketahanan pangan|food security : aman pangan; cukup pangan; tidak kelaparan; persediaan makan; enough food
konsumsi ikan|fish consumption : makan ikan; ikan yang dimakan; doyan ikan; lahap ikan; eat fish; fish eaten; fish do we eat
identitas kependudukan digital|ikd|digital identity : ktp nya sudah dipasang di ponsel; ktp di ponsel; ktp dipasang di ponsel; ktp di hp; ktp dalam hp; ktp hp; ktp ponsel; kartu penduduk di hp; ktp digital; ktp elektronik di hp; id di hp; id card on their phone; id on the phone; identity on their phone
digital|ponsel : di ponsel; di hp; dalam genggaman; di gawai; di telepon; hp; ponsel; gawai; on the phone; online
identitas kependudukan|kartu tanda penduduk|ktp|identity card : ktp; kartu penduduk; kartu pengenal; identitas; id card; identity papers
kartu keluarga|family card : kk; kartu kk
akta kelahiran|birth certificate : surat lahir; surat kelahiran; akte; akte lahir; akta lahir; surat kenal lahir; birth papers
akta kematian|death certificate : surat kematian; surat mati; surat keterangan mati; akte mati
informasi publik|permohonan informasi publik|permohonan informasi|public information requests : permintaan data warga; warga yang minta data; warga minta data; minta data; minta informasi; permintaan informasi; surat permintaan informasi; orang yang minta keterangan; pemohon informasi; permintaan keterangan; requests for information; asked for information; people who asked for data; foi
sistem pemerintahan berbasis elektronik|spbe|electronic government : pemerintahan serba digital; pemerintah serba digital; urusan pemerintah lewat internet; layanan serba online; digitalisasi kantor; kantor serba digital; serba elektronik; pemerintah digital; layanan daring; serba daring; go digital; going digital; online government; paperless
tingkat kegemaran membaca|kegemaran membaca|gemar membaca|reading habit : suka baca; suka buku; gemar buku; gila buku; rajin baca buku; senang buku; senang membaca; doyan baca; hobi membaca; getol baca; cinta buku; love books; like to read; keen readers; fond of books; fond of reading
pengawasan kearsipan internal|pengawasan kearsipan|kearsipan|arsip|records management : tertib mengurus berkas dan dokumen lamanya; mengurus berkas; mengurus dokumen; berkas dan dokumen; berkas dan dokumen lama; berkas lama; dokumen lama; dokumen lamanya; menyimpan berkas; rapi berkas; rapi menyimpan berkas; tertib berkas; tertib dokumen; surat lama; simpanan surat; tertib; rapi; keeping files; keeping papers; old files; old papers; filing; paperwork in order; tidy with files
tertib|kepatuhan|ketertiban : rapi; beres; teratur; tidy; orderly; patuh; taat
akuntabilitas kinerja instansi pemerintah|akuntabilitas kinerja|akip|sakip|accountability : rapor kinerja; rapor kantor; rapor dinas; nilai rapor; pertanggungjawaban kerja; pertanggungjawaban kinerja; tanggung jawab kerja; bertanggung jawab atas hasil kerja; answers for its work; answerable for results; report card
kepuasan masyarakat|indeks kepuasan masyarakat|survei kepuasan masyarakat|satisfaction : senang warga; puas warga; warga senang; warga puas; puas dilayani; senang dilayani; hati warga; penilaian warga; nilai dari warga; happy are citizens; pleased are people; happy with service
reformasi birokrasi|bureaucratic reform : pembenahan birokrasi; beres beres birokrasi; perbaikan birokrasi; pembenahan kantor pemerintah; memperbaiki birokrasi; cleaning up the bureaucracy
survei penilaian integritas|integritas|integrity : jujur; kejujuran; bersih dari suap; bebas suap; bebas korupsi; tidak korup; bersih dari korupsi; honest; free of bribes; clean of graft
monitoring center for prevention|mcp|pencegahan korupsi|corruption prevention : cegah korupsi; pencegahan suap; mencegah korupsi; antikorupsi; melawan korupsi; fighting graft; stopping corruption
inovasi|inovasi daerah|innovations : terobosan; gebrakan; ide baru; cara baru; ide segar; gagasan baru; new ideas; fresh ideas; new ways
lama tinggal wisatawan|lama tinggal|length of stay : menginap berapa malam; menginap; nginap; bermalam; betah; berapa malam; betah berapa malam; singgah berapa hari; tinggal di sini; nights do they stay; nights; stay
desa wisata|tourism village : kampung wisata; kampung turis; desa tujuan liburan; kampung tujuan wisata; villages for tourists
ekonomi kreatif|creative economy : seniman; perajin; kreator; konten kreator; desainer; artists; makers; designers
karet|rubber : getah; lateks; getah pohon; sadapan; getah sadapan; kebun getah; latex; sap
kelapa sawit|sawit|oil palm : sawit; buah sawit; tandan; palm fruit; palm
produksi karet rakyat|karet rakyat|karet : getah warga; getah kebun warga; getah yang disadap warga; getah hasil sadapan; latex tapped by villagers
alat dan mesin pertanian|alsintan|farm machinery : traktor; mesin panen; mesin tanam; pompa air sawah; mesin bajak; combine; handtractor; tractors; ploughs
pupuk bersubsidi|subsidised fertiliser : pupuk murah; pupuk subsidi; rabuk murah; pupuk jatah; cheap fertiliser
ternak|livestock : hewan piaraan; hewan peliharaan; sapi kambing; hewan kandang; farm animals
daging|meat : daging; hasil sembelihan; hasil potong; beef
telur|eggs : telor; butir telur; hasil ayam petelur
kelompok tani|farmer groups : kumpulan petani; perkumpulan petani; paguyuban tani; farmers clubs
penyuluh|penyuluh pertanian|extension workers : pendamping petani; pembimbing petani; guru petani; ppl; farm advisers; advisers to farmers
harapan lama sekolah|expected years of schooling : bakal sekolah berapa tahun; diharapkan sekolah berapa tahun; akan bersekolah berapa tahun; kelak sekolah; anak yang baru masuk sekolah; kira kira sekolah sampai; diperkirakan belajar berapa tahun; child starting school now; can expect to spend in school
rata rata lama sekolah|mean years of schooling : orang dewasa sekolah berapa tahun; mengenyam bangku sekolah berapa tahun; rata rata sekolah berapa tahun; years adults spent in school
harapan hidup|umur harapan hidup|usia harapan hidup|life expectancy : panjang umur; umur panjang; hidup sampai umur; berapa lama hidup; usia rata rata; how long do people live; live to
pembangunan manusia|human development : mutu hidup; kualitas hidup; kemajuan manusia; hidup sehat pintar dan cukup; quality of life; well off
perselisihan hubungan industrial|industrial disputes : ribut buruh dan majikan; cekcok buruh dan majikan; sengketa buruh; perselisihan kerja; ribut karyawan dengan bos; quarrels between workers and bosses
upah minimum|minimum wage : gaji terendah; upah terendah; gaji paling kecil; lowest pay; lowest wage
kawasan tanpa rokok|smoke free : tempat bebas rokok; bebas asap rokok; dilarang merokok; no smoking areas
sertifikat tanah|bidang tanah|bersertifikat|land titles : surat tanah; surat hak milik; tanah bersurat; tanah ada suratnya; title deeds
sengketa tanah|konflik tanah|sengketa pertanahan|land disputes : rebutan lahan; rebutan tanah; ribut tanah; cekcok lahan; konflik lahan; quarrels over land; fights over land
cadangan pangan|food reserves : beras di gudang; simpanan beras; persediaan beras; stok beras; lumbung; rice in store; rice in the barn
batas desa|village boundaries : patok desa; tapal batas kampung; garis batas kampung; batas kampung
dana desa|village fund : uang desa dari pusat; kucuran desa; duit kampung dari pusat; kiriman pusat untuk desa; village money
`
