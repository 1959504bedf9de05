package question

// peopleSenses are words of daily talk for health, schooling and families, in
// the form of readSenses.
const peopleSenses = `
penderita|kasus|pasien : pengidap; orang yang kena; terkena; kena; mengidap; terjangkit; tertular; penderitanya; people with; patients; sufferers; sick with
hipertensi|hypertension : darah tinggi; tensi tinggi; tekanan darah tinggi; high blood pressure
diabetes|diabetes melitus : kencing manis; gula darah; sakit gula; penyakit gula; high blood sugar
gangguan jiwa berat|odgj berat|gangguan jiwa|odgj : orang gila; gila; sakit jiwa; stres berat; mental illness; mentally ill
tuberkulosis|tbc : paru paru; batuk darah; flek paru; sakit paru; paru basah
dbd|demam berdarah dengue : demam nyamuk; gigitan nyamuk; digigit nyamuk; kena nyamuk; karena nyamuk
hiv|aids : odha; odhiv
stunting|pendek : kerdil; pendek; kuntet; gagal tumbuh; too short; short for age
gizi buruk|gizi kurang : busung lapar; kurus kering; kurang makan; kurang gizi; malnourished; wasted
ibu hamil|hamil : bumil; perempuan hamil; wanita hamil; emak hamil; mengandung; expectant mothers; expecting
bersalin|persalinan|ibu bersalin : melahirkan; lahiran; partus; giving birth; gave birth; childbirth; delivery; deliveries
bayi baru lahir|bayi : orok; newborns; newborn babies
balita|anak balita : bocah bawah lima; anak bawah lima; bawah lima tahun; underfives; under fives; toddlers
usia lanjut|lansia|lanjut usia : orang tua renta; jompo; manula; kakek nenek; orang tua; elderly; seniors; old people
usia produktif : orang dewasa; usia kerja; working age
pelayanan kesehatan|kesehatan|layanan kesehatan|health care : dirawat; diobati; diperiksa; ditangani puskesmas; dilayani puskesmas; berobat; dirawat puskesmas; diurus puskesmas; puskesmas; periksa; treated; check up; checked; looked after
sesuai standar|standar|standard : sebagaimana mestinya; semestinya; sesuai aturan; dengan benar; dengan baik; sesuai ketentuan; sesuai prosedur; layak; as they should; proper; properly
imunisasi|imunisasi dasar lengkap|vaksinasi : suntik; suntikan; disuntik; jab; jabs; shots; vaksin; inoculated
jaminan kesehatan|jkn|peserta jkn : bpjs; kartu sehat; kis; asuransi kesehatan; berobat gratis; health insurance; insured
harapan hidup|usia harapan hidup|umur harapan hidup : umur panjang; panjang umur; berapa lama hidup; usia rata rata hidup
keluarga berencana|kb|peserta kb : kontrasepsi; alat kontrasepsi; pil kb; suntik kb; birth control; contraception; contraceptives
metode kontrasepsi jangka panjang|mkjp : spiral; iud; implan; susuk; kb jangka panjang; long lasting contraception
kebutuhan ber kb tidak terpenuhi|unmet need|unmet : tidak memakai kontrasepsi; tidak pakai kontrasepsi; tidak pakai kb; ingin menunda punya anak tapi; ingin menunda punya anak; menunda punya anak; menunda kehamilan
fasilitas kesehatan|faskes : puskesmas; klinik; rumah sakit; clinic; clinics; hospital
akta kelahiran|akta lahir : surat lahir; surat kenal lahir; surat kelahiran; akte; akte lahir; birth papers; birth certificate; birth certificates
akta kematian : surat kematian; surat mati; death certificate
kartu identitas anak|identitas anak|kia : ktp anak; kartu anak; kartu pengenal anak; kids id; child id
kartu tanda penduduk elektronik|ktp|kartu tanda penduduk|ktp el : ktp; kartu penduduk; kartu pengenal; kartu identitas; id card; id cards; identity card
dokumen kependudukan|dokumen : surat surat; kk; kartu keluarga; surat pindah; ktp; akta; akte; surat; papers; civil documents
anak : bocah; bocil; kanak; anak anak; kids; youngsters
siswa|murid|peserta didik : pelajar; anak sekolah; bocah sekolah; anak smp; anak sd; pupils; schoolchildren
sekolah menengah pertama|smp : smp; slp; junior high
sekolah dasar|sd : sd; esde; primary school; elementary
putus sekolah|angka putus sekolah|putus : berhenti sekolah; berhenti di tengah jalan; drop out; dropout; dropouts; keluar sekolah; tidak lanjut sekolah; berhenti belajar; mandek sekolah; quit school
sekolah menengah pertama putus|putus sekolah : anak smp yang berhenti di tengah jalan
partisipasi sekolah|aps : masih bersekolah; anak bersekolah; duduk di bangku sekolah; in school; attend school; go to school
partisipasi paud|paud|pendidikan anak usia dini : tk; taman kanak; kelompok bermain; kindergarten; preschool; belajar di paud; masuk paud; ikut paud
pendidikan kesetaraan|kesetaraan : kejar paket; paket a; paket b; paket c; ujian persamaan; sekolah paket
harapan lama sekolah|hls : diharapkan bisa bersekolah; diharapkan bersekolah; bakal bersekolah; expected to stay in school
rata rata lama sekolah|rls : mengenyam bangku sekolah; lama bersekolah; duduk di bangku sekolah; makan bangku sekolah
melek huruf|literasi : bisa baca tulis; baca tulis; bisa membaca; can read
ruang kelas rusak|kelas rusak : kelas bobrok; kelas reyot; kelas ambruk; atap ruang belajar rusak
ruang kelas|kelas : tempat belajar; ruang belajar; classrooms; schoolrooms
guru|pendidik|tenaga pendidik : pengajar; pak guru; bu guru; ustaz; teachers
bersertifikat pendidik|bersertifikat : bersertifikasi; punya sertifikat; sudah sertifikasi; certified; qualified
kegemaran membaca|gemar membaca|minat baca : minat baca; suka baca; suka membaca; hobi baca; rajin baca; rajin membaca; gemar baca; love of reading; reading habit; keenness to read
perpustakaan|kunjungan perpustakaan : perpus; taman bacaan; rumah baca
miskin|penduduk miskin|kemiskinan : melarat; tidak mampu; kurang mampu; tak mampu; papa; fakir; susah hidup; hidup susah; kere; prasejahtera; di bawah garis kemiskinan; needy; the poor; poor people; dhuafa; duafa
miskin ekstrem|kemiskinan ekstrem|ekstrem : sangat miskin; miskin sekali; miskin parah; fakir miskin; paling miskin; destitute; extreme poverty
penerima bantuan|bantuan sosial|bansos : sembako gratis; bantuan pemerintah; dapat bansos; santunan; welfare; handouts
penyandang disabilitas|disabilitas : difabel; cacat; orang cacat; tuna netra; tuna rungu; berkebutuhan khusus; disabled; handicapped
gelandangan pengemis|gelandangan : gepeng; tunawisma; homeless; beggars; anak jalanan
anak terlantar|terlantar : telantar; yatim; neglected; abandoned
kekerasan terhadap perempuan|kekerasan perempuan : istri dipukul; perempuan dipukul; kdrt; dianiaya suami; wives beaten; battered women; domestic violence
kekerasan terhadap anak|kekerasan anak : anak dipukul; anak dianiaya; anak disiksa; child abuse; abused children
kekerasan : dipukul; dipukuli; dianiaya; disiksa; disakiti; ditampar; abused; beaten; battered
perempuan|women : istri; wanita; ibu ibu; cewek; wives; ladies
perkawinan anak|pernikahan dini|kawin anak : kawin muda; nikah muda; nikah dini; kawin di bawah umur; menikah di bawah umur; child brides; married too young
perceraian|cerai : pisah ranjang; bercerai; cerai; divorced
`
