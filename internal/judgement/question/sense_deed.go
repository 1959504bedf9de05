package question

// deedSenses are verbs of daily talk by the kind of deed they tell of: to make,
// to mend, to help, to finish, to hand out, to reach, to have. A verb stands for
// whichever verb of its kind the name of the indicator has, in the form of
// readSenses.
const deedSenses = `
dibangun|pembangunan|terbangun|built : dikerjakan; pengerjaan; didirikan; mendirikan; dibikin; dibuat; dirampungkan; rampung dikerjakan; selesai dikerjakan; digarap; rampung; jadi dibangun; baru berdiri; dibangunkan; diselesaikan pembangunannya; put up; erected; completed; constructed; made
terealisasi|direalisasikan|realisasi|realised : dibangunkan; diwujudkan; terwujud; jadi kenyataan; sudah jadi; dikerjakan; diserahkan; delivered; set up
dibentuk|pembentukan|terbentuk|formed : didirikan; berdiri; disiapkan; dibina; dilahirkan; dibuat; diadakan; dirintis; set up; founded
diperbaiki|perbaikan|direhabilitasi|rehabilitasi|ditingkatkan|peningkatan|direvitalisasi|revitalisasi|repaired|upgraded|rehabilitated : dibenahi; dibetulkan; dibenerin; dipermak; dipugar; ditambal; dirapikan; dimuluskan; dibaguskan; diperbagus; dibuat lebih baik; dipoles; diperlebar; dilebarkan; diperkeras; ditinggikan; diaspal ulang; dibeton; digarap lagi; done up; improved; mended; fixed up
direhabilitasi|rehabilitasi|dipulihkan|pemulihan|direklamasi|rehabilitated : dihijaukan; dihijaukan lagi; dihijaukan kembali; ditanami; ditanami lagi; ditanami kembali; ditanam ulang; disulam; dipulihkan; dipulihkan lagi; dihidupkan lagi; dihutankan; dihutankan lagi; regreened; replanted; restored; brought back
dipelihara|pemeliharaan|terpelihara|maintained : dirawat; terawat; dirapikan; dijaga; diurus; terurus; kept up; looked after
kondisi baik|kondisi mantap|baik|mantap|laik|good : terawat; terurus; terpelihara; masih bagus; masih baik; beres; masih kokoh; masih kuat; aman dipakai; masih aman dipakai; aman dilewati; aman dilalui; layak dipakai; masih layak; bisa dipakai; sehat; prima; tidak mampet; tidak rusak; tidak bermasalah; lancar; in order; well kept; well maintained; safe to use; solid
ditangani|penanganan|tertangani|treated|handled : ditolong; dibantu; didatangi; diurus; dirawat; digarap; disentuh; tersentuh; dibenahi; dibereskan; ditata; dirapikan; dirangkul; dijemput; dipulangkan; dealt with; taken care of
dijangkau|terjangkau|penjangkauan|reached : didatangi; didatangi petugas; dijemput; disambangi; disapa; dirangkul; didekati; ditemui; ditolong; ditemukan petugas; dijaring; diangkut petugas; approached; visited
dilayani|terlayani|mendapatkan pelayanan|mendapatkan layanan|mendapat pelayanan|mendapat layanan|memperoleh layanan|memperoleh pelayanan|pelayanan|layanan|served : ditolong; dibantu; diurus; dirawat; ditangani; didampingi; ditemani; dibela; dijangkau; menikmati; tersambung; kebagian; dapat bantuan; dapat pertolongan; diberi pertolongan; mendapat pertolongan; mendapat bantuan; helped; supported; looked after; get; got
komprehensif|lengkap|comprehensive|all : lengkap; komplit; komplet; tuntas; menyeluruh; sampai tuntas; dari awal sampai akhir; serba lengkap; semuanya ada; utuh; complete; full
difasilitasi|fasilitasi|didampingi|pendampingan|dibina|binaan|pembinaan|dilatih|assisted|coached : dibantu; disokong; didukung; dibimbing; ditopang; dirangkul; digandeng; dituntun; diajari; dipinjami; dimodali; dikembangkan; helped; backed; mentored
diselesaikan|penyelesaian|selesai|terselesaikan|ditindaklanjuti|tindak lanjut|settled : dibereskan; membereskan; dituntaskan; menuntaskan; beres; kelar; tuntas; rampung; dirampungkan; diputus; terjawab; didamaikan; berakhir damai; dilaksanakan; menjalankan; dijalankan; mengerjakan; dikerjakan; ditutup; dipenuhi; memenuhi; cleared; closed; sorted out; dealt with; wrapped up
dijawab|ditanggapi|direspons|answered : dibalas; ditanggapi; dijawab; direspon; digubris; terjawab; diberi jawaban; dikasih jawaban; dilayani; replied; replied to; got an answer; answered
disalurkan|penyaluran|tersalur|tersalurkan|didistribusikan|distributed : dibagi; dibagikan; diserahkan; diberikan; dikirim; sampai di tangan; sampai ke tangan; diterima; ditebus; cair; dicairkan; turun; dikucurkan; digelontorkan; handed out; given out; paid out; delivered; reached
penyerapan|serapan|terserap|absorption : dihabiskan; terpakai; dipakai; dibelanjakan; cair; terserap; used up; spent
diterbitkan|terbit|penerbitan|issued : keluar; dikeluarkan; terbit; jadi; kelar; dibuatkan; dibuat; didapat; diperoleh; dikantongi; given; granted; handed out; came out
ditetapkan|penetapan|diakui|pengakuan|pengakuannya|recognised|recognized : disahkan; sudah sah; disahkan bupati; disahkan walikota; disahkan pemerintah; di sk kan; dapat sk; resmi diakui; diakui resmi; diakui negara; diakui pemerintah; dikukuhkan; acknowledged; officially recognised; made official
terdaftar|tercatat|registered : resmi; punya surat; ada suratnya; terdata; punya izin; di buku; on the books; official
terpasang|dipasang|pemasangan|installed : ada; berdiri; ditaruh; dipasangi; terpancang; nyala; put up; fitted
menyala|berfungsi|beroperasi|working|functioning : hidup; nyala; masih nyala; masih hidup; terang; jalan; masih jalan; tidak mati; bisa dipakai; dipakai; tidak padam; masih menyala; lit; on; lights up; in use
aktif|active : masih jalan; masih hidup; masih buka; beroperasi; berjalan; masih berjalan; masih bernapas; rutin; rajin; jalan terus; tidak mati; tidak tidur; benar benar jalan; running; still running; still going; up and running; alive
mengaktifkan|aktivasi|diaktifkan|activated : memasang; dipasang; mengunduh; pasang; sudah pindah; menghidupkan; menyalakan; beralih; dipindah; membuka; switched on; set up; downloaded
memiliki|mempunyai|kepemilikan|bersertifikat|berasuransi|mendapatkan|have|owning : punya; pegang; megang; mengantongi; menggenggam; sudah ada; ada; dapat; own; hold; got; with
terlindungi|dilindungi|perlindungan|berasuransi|jaminan|kepesertaan|peserta|covered : dijamin; ditanggung; dijaga; punya asuransi; dilindungi; diasuransikan; dipagari; punya polis; terjamin; aman; ikut; tercatat; protected; insured; looked after
dikunjungi|kunjungan|pengunjung|berkunjung|visits : didatangi; datang; mampir; bertandang; singgah; melancong; main; masuk; kedatangan; came; come; turned up; dropped in; guests
ditempatkan|penempatan|placed : disalurkan; dapat kerja; mendapat kerja; diterima kerja; masuk kerja; dicarikan kerja; mulai bekerja; bekerja lewat; berangkat; diberangkatkan; terserap; hired; found work; given jobs
dilatih|pelatihan|diklat|trained : dikursuskan; ikut kursus; diajari; digembleng; disekolahkan; belajar; dididik; diberi keterampilan; ikut pelatihan; taught; coached
diperiksa|pemeriksaan|skrining|deteksi dini|penemuan|ditemukan|screened|detected : dicek; dites; diuji; ditensi; ditimbang; ditemukan; ketahuan; ketemu; terjaring; tertangkap; terlihat; terpantau; terdeteksi; kelihatan; tested; checked; spotted; picked up; found; seen
terdeteksi|detected : tertangkap; tertangkap satelit; terlihat; terpantau; menangkap; ditangkap satelit; terekam; muncul; kelihatan; terlihat satelit; terpantau satelit; seen; spotted; picked up
divaksin|divaksinasi|vaksinasi|imunisasi|vaccinated|immunised : disuntik; disuntik penangkal; suntikan; dikebalkan; kebal; dapat suntikan; divaksin; dicoblos jarum; penangkal; jabbed; shots; jabs; inoculated
diolah|pengolahan|dikelola|pengelolaan|terkelola|managed|treated : diurus; digarap; dibersihkan; diproses; terolah; dibereskan; processed; cleaned; handled
ditera|ditera ulang|tera ulang|tera|verified : dicap; dicap kembali; dicap ulang; diuji kembali; dicek ulang; disegel ulang; diperiksa lagi; diuji ketepatannya; dicap kembali ketepatannya; dikalibrasi; dites; rechecked; stamped again; checked again; tested
lulus|memenuhi syarat|passed : lolos; lulus; dinyatakan layak; dinyatakan laik; layak jalan; lolos pemeriksaan; approved; made it through
ditertibkan|penertiban|penegakan|ditindak|penindakan|regulated : dirapikan; digusur; dibubarkan; dirazia; ditata; dibereskan; dibongkar; ditegur; didenda; disidang; diangkut; kena sanksi; dihukum; cleared; punished; fined; acted on
terbakar|kebakaran|burnt|fires : hangus; ludes; gosong; dilalap api; dimakan api; hangus dilalap api; dilahap api; terbakar; jadi arang; went up in flames; burned; scorched
tergenang|genangan|terendam|banjir|flooded : terendam; kerendam; kebanjiran; digenangi; kemasukan air; di bawah air; under water; swamped; submerged
terabrasi|abrasi|eroded : tergerus; dimakan ombak; dimakan laut; terkikis; hilang; ambrol; digerus ombak; washed away; eaten away
naik kelas|naik|menjadi usaha kecil|became : tumbuh jadi bisnis lebih besar; tumbuh jadi lebih besar; tumbuh; jadi besar; membesar; berkembang; berkembang jadi; jadi lebih besar; berubah jadi; meningkat jadi; grew into; moved up; graduated; became bigger
kembali bersekolah|kembali sekolah|back : duduk di kelas lagi; duduk di bangku sekolah lagi; balik ke sekolah; balik ke kelas; masuk kelas lagi; masuk lagi; belajar lagi; sekolah lagi; kembali ke kelas; kembali belajar; kembali ke bangku sekolah; returned; back in class
meningkat|peningkatan|kenaikan|increase : bertambah; naik; jadi lebih tinggi; rose
dilestarikan|pelestarian|preserved : dirawat; dijaga; diselamatkan; dipertahankan; diwariskan; diawetkan; kept alive; saved; looked after
diterapkan|penerapan|menerapkan|dilaksanakan|pelaksanaan|applied : dipakai; dijalankan; digunakan; dipraktikkan; berjalan; diberlakukan; benar dijalankan; put to use; carried out; in use
disusun|penyusunan|dihasilkan : dibuat; dirumuskan; dihasilkan; ditulis; diketok; drawn up; written
diawasi|pengawasan|internal|supervision : dicek; dipantau; diperiksa; dikontrol; dijaga; watched; monitored
menyampaikan|disampaikan|pelaporan|melaporkan|reporting : menyetor; menyerahkan; mengirim; lapor; melapor; menyetorkan; mengumpulkan; handed in; filed; submitted; report
ditanam|penanaman|planted : ditancapkan; ditanami; disemai; dibenamkan; put in; sown
diproduksi|produksi|menghasilkan|production : hasil; dihasilkan; keluar; dipanen; dipetik; disadap; dituai; diangkat; diangkut; didapat; diperoleh; dibuat; memberi; output; turned out; yield; harvest; picked; gathered; collected; made; produced
produktivitas|yield : satu hektare menghasilkan berapa kuintal; sehektare menghasilkan; per hektare; sehektare; satu hektare; hasil rata rata; hasil tiap hektare; menghasilkan; keluar; per acre; per hectare; one hectare; each hectare
penerimaan|pendapatan|pajak|retribusi|realisasi penerimaan|revenue|collected : setoran; disetor; pemasukan; masuk; masuk kas; masuk kas daerah; ke kas kota; ke kas daerah; ke kas; uang; duit; duit masuk; terkumpul; dipungut; ditarik; diraup; terhimpun; hasil pungutan; pungutan; kantong daerah; paid; money; takings; brought in; raised
`
