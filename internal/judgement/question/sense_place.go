package question

// placeSenses are words of daily talk for roads, houses, water, waste, nature
// and dangers, in the form of readSenses.
const placeSenses = `
jalan mantap|jalan kondisi mantap|mantap : jalan mulus; mulus; aspal mulus; jalan bagus; jalan halus; enak dilewati; enak dilalui; smooth; smooth roads; good roads
jalan rusak|rusak : jalan berlubang; jalan bolong; jalan hancur; jalan jelek; jalan ambles; potholes; potholed; bumpy roads
jalan : jalanan; ruas; aspal; lintasan; streets; highway
dibangun|pembangunan|built : dibikin; dibuat; digelar; dicor; didirikan; built; laid; bikin; dibuka
diaspal|pengaspalan|aspal : diaspal; hotmix; dihotmix; dilapisi aspal; paved; asphalted
diperbaiki|perbaikan|direhabilitasi|rehabilitasi : dibetulkan; dibenahi; dibenerin; direnovasi; dipugar; ditambal; diperbaiki; dibetulin; direhab; dibedah; fixed; mended; repaired; renovated; dibaguskan
rumah tidak layak huni|rtlh : gubuk; gubuk reyot; rumah reyot; rumah bobrok; rumah roboh; rumah gubuk; rumah papan lapuk; rumah hampir roboh; shacks; hovels; rumah tidak pantas; unfit houses
rumah layak huni|layak huni : rumah pantas; rumah sehat; rumah nyaman; decent homes; livable
kawasan kumuh|permukiman kumuh|kumuh : kampung jorok; kampung kumuh; permukiman padat; kampung semrawut; lingkungan jorok; slum; slums; shanty town
jembatan|jembatan kondisi baik : titian; bridges
kondisi baik|baik : masih bagus; kokoh; aman dilewati; in good shape; sound; masih kuat; tidak rusak
drainase|saluran drainase : selokan; got; parit; gorong gorong; comberan; riol; gutters; ditches
dinormalisasi|normalisasi : dikeruk; dibersihkan; dilebarkan; diperdalam; dikuras; dredged
titik genangan|titik banjir|genangan : langganan banjir; tempat tergenang; tempat banjir; lokasi tergenang; genangan air; becek; flood prone spots
kejadian banjir|banjir : kebanjiran; kerendam; terendam; kelelep; air bah; air meluap; sungai meluap; kelelep air sungai; tenggelam; deluge; underwater
kejadian kebakaran|kebakaran : si jago merah; jago merah; lokasi api; turun ke lokasi api; api melalap; rumah terbakar; dilalap api; terbakar; kebakar; blaze; blazes; went up in flames; hangus; mobil pemadam turun; mobil pemadam berapa kali turun; fire engines called out
waktu tanggap|waktu tanggap kebakaran|response time : secepat apa datang; cepat datang; cepat sampai; cepat tiba; lama sampai; lama tiba; berapa menit sampai; berapa menit tiba; nyampe
kecelakaan lalu lintas|kecelakaan : tabrakan; tabrak; nabrak; laka; crashes; celaka di jalan; adu banteng
korban meninggal|meninggal : tewas; mati; wafat; nyawa melayang; meregang nyawa; gugur; died; killed; lost their lives
kendaraan umum|angkutan umum|kendaraan : angkot; bus; bus dan angkot; angkutan kota; mikrolet; angkutan; truk; public vehicles; minibuses
laik jalan|laik : lolos kelayakan; lolos uji; lulus uji; lolos kir; lulus kir; lolos uji kir; layak jalan; roadworthy; passed inspection; lolos; kelayakan
penumpang : penumpangnya; yang naik; riders; passengers; naik
lampu penerangan jalan|penerangan jalan umum|lampu jalan|pju : lampu jalan; lampu; penerang jalan; tiang lampu; street lamps; streetlights
akses air minum|air minum|air bersih : air layak minum; air ledeng; ledeng; keran; pam; pdam; air bersih; tap water; running water; safe water; air aman
sambungan rumah|sambungan : pasang ledeng; pasang air; pelanggan baru; tersambung ledeng; dialiri ledeng; hooked up
sanitasi|akses sanitasi|sanitasi layak : jamban; jamban yang benar; jamban sehat; wc; toilet; kakus; tangki septik; septic tank; buang air besar; latrine; latrines; flush toilets; mck
buang air besar sembarangan|babs|odf : buang hajat sembarangan; berak di kali; buang air di sungai; open defecation
rumah tangga|keluarga|kk : rumah; keluarga; rumahnya; families; homes; households; dapur; kepala keluarga
memiliki|akses|kepemilikan : punya; pegang; mengantongi; sudah ada; ada; memegang; dapat; have; own; hold; with
listrik|elektrifikasi : setrum; pln; penerangan listrik; teraliri listrik; dialiri listrik; electricity; power
sampah : rubbish; garbage; trash; buangan; kotoran
penanganan sampah|sampah tertangani|sampah terkelola|penanganan|pengelolaan : diangkut; terangkut; keangkut; dibuang ke tpa; diurus; terurus; beres; ditangani; dibereskan; collected; picked up; taken away; dealt with
pengurangan sampah|pengurangan : didaur ulang; dikompos; dikurangi; dipilah; tidak jadi dibuang; recycled; composted; reduced
timbulan sampah|timbulan|volume sampah : dihasilkan; dibuang warga; sampah setiap hari; menumpuk; thrown away; produced
bank sampah : tabungan sampah; tempat menabung sampah; menabung sampah
ruang terbuka hijau|rth : taman kota; lahan hijau; area hijau; kawasan hijau; green space; green areas; parks; paru paru kota
kualitas udara|udara : udara yang dihirup; udara bersih; kebersihan udara; clean air; air we breathe; polusi
kualitas air|kualitas air sungai : air sungai bersih; clean rivers
kualitas lingkungan|kualitas lingkungan hidup : kesehatan lingkungan; alam terjaga; lingkungan sehat
tanah longsor|longsor : tebing runtuh; tanah ambrol; bukit runtuh; tebing ambrol; mudslides; landslips; hillsides
kejadian bencana|bencana : musibah; malapetaka; bencana alam; calamities; natural disasters
desa tangguh bencana|tangguh bencana|tangguh : siap menghadapi bencana; siaga bencana; siap bencana; tahan bencana; ready for disasters; disaster ready
titik panas|hotspot : titik api; hutan terbakar; lahan terbakar; api dari satelit; kebakaran hutan; wildfires
lahan kritis : hutan gundul; bukit gundul; tanah tandus; lahan gundul; gersang; bare land
tambang|bekas tambang|lahan bekas tambang : galian; bekas galian; lubang galian; lubang tambang; pertambangan; mines; mining; pits; kerukan
direklamasi|reklamasi|reclaimed : dipulihkan; dipulihkan lagi; ditanami lagi; ditanami kembali; dihijaukan; dihijaukan lagi; ditutup lagi; ditimbun lagi; restored; replanted
tanah|bidang tanah|lahan : lahan; aset lahan; kebun; petak; plots; land; aset tanah
pemerintah daerah|milik pemerintah daerah|pemerintah : pemkab; pemkot; pemda; punya pemda; aset pemda; government owned
bersertifikat|sertifikat : ada suratnya; ada surat dari bpn; sudah disertifikatkan; sudah ada sertifikatnya; ada sertifikatnya; punya sertifikat; suratnya dari bpn; ada suratnya dari bpn; bersurat; titled; certified
sertifikat hak milik|sertifikat : surat tanah; shm; land titles; surat hak milik
transmigran|transmigrasi : pendatang program; warga transmigrasi; settlers
`
