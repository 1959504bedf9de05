package question

// termsOfPeople are terms of health, schooling and families.
const termsOfPeople = `
% umur harapan hidup; angka harapan hidup; usia harapan hidup; harapan hidup saat lahir; uhh; ahh; life expectancy; life expectancy at birth
% angka kematian ibu; rasio kematian ibu; kematian ibu melahirkan; aki; maternal mortality; maternal mortality ratio; maternal mortality rate
# jumlah kematian ibu; kasus kematian ibu; maternal deaths
% angka kematian bayi; rasio kematian bayi; akb; infant mortality; infant mortality rate
# jumlah kematian bayi; kasus kematian bayi; infant deaths
% angka kematian balita; akaba; under five mortality; under five mortality rate
% angka kematian neonatal; akn; neonatal mortality; neonatal mortality rate
% prevalensi stunting; prevalensi balita stunting; persentase balita stunting; angka stunting; stunting; stunting prevalence; stunting rate; prevalence of stunting
# balita stunting; anak stunting; jumlah balita stunting; jumlah kasus stunting; stunted children
% prevalensi wasting; balita wasting; wasting; wasting prevalence
% prevalensi underweight; balita underweight; gizi kurang; balita gizi kurang; underweight prevalence
# kasus gizi buruk; balita gizi buruk; gizi buruk; severely malnourished children; severe malnutrition
% prevalensi gizi buruk; balita gizi buruk; severe malnutrition prevalence
% imunisasi dasar lengkap; cakupan imunisasi dasar lengkap; idl; imunisasi; cakupan imunisasi; imunisasi lengkap; full basic immunisation coverage; immunisation coverage; immunization coverage; full immunization; basic immunisation
% desa uci; universal child immunization; uci
# kasus demam berdarah dengue; kasus dbd; demam berdarah; dbd; dengue; dengue cases; dengue fever cases
# kasus tuberkulosis; kasus tbc; kasus tb; temuan tbc; tuberculosis cases; tb cases; tuberculosis cases found
% angka keberhasilan pengobatan tuberkulosis; keberhasilan pengobatan tbc; pengobatan tbc; pengobatan tb; tb success rate; tuberculosis treatment success; tuberculosis treatment success rate; treatment success rate
% cakupan penemuan kasus tuberkulosis; penemuan tbc; case detection rate tb; tuberculosis case detection
# kasus malaria; malaria; malaria cases
% annual parasite incidence; api malaria; angka kesakitan malaria
# kasus diare; diare; diarrhoea cases; diarrhea cases
# kasus hiv; hiv; hiv cases
# kasus hiv baru; new hiv cases; new hiv infections
# kasus ispa; ispa; acute respiratory infections
# kasus pneumonia; pneumonia balita; pneumonia cases
% prevalensi hipertensi; hypertension prevalence
% prevalensi diabetes; diabetes prevalence
% penderita hipertensi mendapatkan pelayanan kesehatan sesuai standar; pelayanan kesehatan penderita hipertensi; spm hipertensi; hypertension care; people with hypertension given standard health care; hypertension patients treated to standard
% penderita diabetes melitus mendapatkan pelayanan kesehatan sesuai standar; pelayanan kesehatan penderita diabetes melitus; spm diabetes; diabetes care; people with diabetes given standard health care
% ibu hamil mendapatkan pelayanan kesehatan sesuai standar; pelayanan kesehatan ibu hamil; spm ibu hamil; antenatal care; pregnant women given standard health care
% ibu bersalin mendapatkan pelayanan kesehatan sesuai standar; pelayanan kesehatan ibu bersalin; spm ibu bersalin
% bayi baru lahir mendapatkan pelayanan kesehatan sesuai standar; pelayanan kesehatan bayi baru lahir; spm bayi baru lahir; newborn care
% balita mendapatkan pelayanan kesehatan sesuai standar; pelayanan kesehatan balita; spm balita; under fives given standard health care
% usia lanjut mendapatkan pelayanan kesehatan sesuai standar; pelayanan kesehatan lansia; pelayanan kesehatan usia lanjut; elderly health care
% orang dengan gangguan jiwa berat mendapatkan pelayanan kesehatan sesuai standar; pelayanan kesehatan odgj; odgj terlayani; mental health care
% persalinan di fasilitas kesehatan; persalinan faskes; persalinan oleh tenaga kesehatan di fasilitas kesehatan; linakes; births in health facilities; facility births; institutional deliveries; facility deliveries
% kunjungan ibu hamil k4; cakupan k4; antenatal visits
% kepesertaan jkn; cakupan kepesertaan jkn; peserta jkn; jaminan kesehatan nasional; kepesertaan bpjs kesehatan; uhc; universal health coverage; jkn; health insurance coverage; health insurance
% tingkat hunian rumah sakit; bed occupancy rate; bor
% puskesmas terakreditasi; akreditasi puskesmas; accredited health centres
# jumlah puskesmas; health centres
# posyandu aktif; active posyandu; active community health posts
% desa odf; desa bebas buang air besar sembarangan; stop babs; open defecation free villages
% indeks keluarga sehat; iks; healthy family index
% rata rata lama sekolah; rls; mean years of schooling; average years of schooling
% harapan lama sekolah; hls; expected years of schooling
% angka partisipasi sekolah; aps; partisipasi sekolah; school participation; school participation rate
% angka partisipasi murni; apm; net enrolment; net enrolment rate; net enrollment rate
% angka partisipasi kasar; apk; gross enrolment; gross enrolment rate; gross enrollment rate
% angka partisipasi murni sekolah dasar; apm sd; net enrolment rate primary; primary net enrolment
% angka partisipasi murni sekolah menengah pertama; apm smp; junior secondary net enrolment
% angka partisipasi kasar paud; apk paud; partisipasi paud; pre school enrolment; preschool enrolment; early childhood education enrolment; gross preschool enrolment
% tingkat partisipasi dalam paud; partisipasi paud; early childhood education participation; preschool participation
% pendidikan kesetaraan; partisipasi kesetaraan; partisipasi kejar paket; partisipasi pendidikan kesetaraan; equivalency education; equivalency education participation
% angka putus sekolah; aps putus; apts; putus sekolah; dropout rate; school dropout rate; dropouts
% angka putus sekolah menengah pertama; apts smp; putus sekolah smp; putus sekolah; junior secondary dropout rate; dropout rate
# anak putus sekolah; jumlah anak putus sekolah; school dropouts
# anak tidak sekolah; ats; out of school children
% angka melek huruf; amh; melek huruf; melek aksara; literacy; literacy rate; adult literacy
% angka kelulusan; tingkat kelulusan; graduation rate
% guru bersertifikat pendidik; guru bersertifikat; sertifikasi guru; guru tersertifikasi; certified teachers; teacher certification
% guru berkualifikasi s1; guru s1; qualified teachers
# ruang kelas rusak; kelas rusak; damaged classrooms; damaged classroom
# ruang kelas diperbaiki; perbaikan ruang kelas; rehabilitasi ruang kelas; ruang kelas direhabilitasi; classrooms repaired; classrooms rehabilitated; classroom repairs
% rasio guru murid; rasio guru siswa; rasio guru terhadap murid; pupil teacher ratio; student teacher ratio
# siswa sekolah menengah pertama; siswa smp; murid smp; junior secondary pupils; junior high school students
# siswa sekolah dasar; siswa sd; murid sd; primary pupils; primary school pupils
# sekolah dasar rusak berat; sd rusak berat; sekolah rusak berat; primary schools badly damaged; badly damaged primary schools
% tingkat kegemaran membaca; tgm; kegemaran membaca; minat baca; reading interest; reading interest score
% indeks pembangunan literasi masyarakat; iplm; literacy development index
# kunjungan perpustakaan; pengunjung perpustakaan; library visits; library visitors
% tingkat kemiskinan; angka kemiskinan; persentase penduduk miskin; persentase kemiskinan; kemiskinan; poverty rate; poverty; share of poor people; poverty headcount ratio
% kemiskinan ekstrem; persentase penduduk miskin ekstrem; tingkat kemiskinan ekstrem; extreme poverty; extreme poverty rate
# penduduk miskin; jumlah penduduk miskin; warga miskin; orang miskin; jumlah orang miskin; people in poverty; poor people; number of poor people
# penduduk miskin ekstrem; warga miskin ekstrem; people in extreme poverty
% indeks kedalaman kemiskinan; p1; poverty depth index; poverty gap index
% indeks keparahan kemiskinan; p2; poverty severity index
% rasio gini; gini rasio; gini ratio; indeks gini; koefisien gini; gini; ketimpangan pendapatan; ketimpangan pengeluaran; income inequality; gini index; gini coefficient
% indeks pembangunan manusia; ipm; human development index; hdi
% indeks pembangunan gender; ipg; gender development index
% indeks pemberdayaan gender; idg; gender empowerment index
% indeks ketimpangan gender; ikg; gender inequality index
# penerima program keluarga harapan; keluarga penerima pkh; keluarga penerima program keluarga harapan; penerima pkh; kpm pkh; pkh; families on the family hope programme; family hope programme recipients
# penerima bantuan sosial; penerima bansos; social aid recipients; social assistance recipients
% bantuan sosial tepat sasaran; bansos tepat sasaran; ketepatan bantuan sosial; ketepatan bantuan; ketepatan sasaran bantuan sosial; social aid reaching the entitled; well targeted social assistance
% warga rentan terlayani; ppks terlayani; pmks terlayani; ppks tertangani; penanganan pmks; vulnerable residents served
% penyandang disabilitas terlayani; penyandang disabilitas terlantar terlayani; disabled people served
# kekerasan terhadap perempuan; kasus kekerasan terhadap perempuan; kekerasan perempuan; violence against women; cases of violence against women
# kekerasan terhadap anak; kasus kekerasan terhadap anak; kekerasan anak; violence against children; cases of violence against children; child abuse cases
# kekerasan dalam rumah tangga; kasus kdrt; kdrt; domestic violence cases; domestic violence
% peserta kb aktif; cakupan peserta kb aktif; kb aktif; cpr; active family planning users; contraceptive prevalence rate; contraceptive prevalence; keluarga berencana; family planning coverage
% unmet need; kebutuhan ber kb tidak terpenuhi; kebutuhan ber kb yang tidak terpenuhi; unmet need kb; unmet need for family planning
% metode kontrasepsi jangka panjang; mkjp; peserta kb aktif metode kontrasepsi jangka panjang; kb jangka panjang; kontrasepsi jangka panjang; kb mkjp; peserta mkjp; long acting contraceptive users; long acting contraception
% total fertility rate; angka kelahiran total; tfr; fertility rate
% perkawinan anak; persentase perkawinan anak; pernikahan dini; child marriage; child marriage rate
# perkawinan anak; kasus perkawinan anak; dispensasi kawin; child marriages
`
