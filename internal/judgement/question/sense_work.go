package question

// workSenses are words of daily talk for work, trade, farms and visitors, in
// the form of readSenses.
const workSenses = `
pengangguran|tingkat pengangguran terbuka|pengangguran terbuka : nganggur; menganggur; tidak bekerja; belum bekerja; tidak punya kerja; tidak punya pekerjaan; tanpa pekerjaan; tanpa kerja; belum dapat kerja; cari kerja; jobless; out of work; without work; tuna karya; luntang lantung; tidak kerja
pengangguran|angkatan kerja : angkatan kerja; dari angkatan kerja; workforce; labour force; usia kerja
pencari kerja : penganggur; orang nganggur; nganggur; pelamar; pencari kerjaan; job seekers; jobseekers
ditempatkan|penempatan : disalurkan; disalurkan kerja; tersalurkan; dapat kerja; dapat pekerjaan; masuk kerja; placed; found work; got jobs; dicarikan kerja
upah minimum : gaji terendah; gaji minimal; gaji paling rendah; upah terendah; upah paling kecil; lowest wage; minimum pay
tenaga kerja|pekerja : buruh; karyawan; workers; employees
perizinan berusaha|izin usaha|perizinan : izin pengusaha; pengusaha yang izinnya; izinnya pengusaha; pengusaha izinnya; izin usaha; izin dagang; surat izin; nib; business licence; business licences; business permits
diterbitkan|terbit : keluar; dikeluarkan; jadi; kelar; issued; handed out
tepat waktu|on time : tidak molor; tidak telat; tidak terlambat; tidak ngaret; sesuai jadwal; on schedule; promptly; tidak lambat; tidak lewat tenggat; not late; without delay
investasi|penanaman modal|nilai investasi : uang investor; uang ditanam; modal masuk; duit ditanam; modal investor; uang pemodal; money put in
asing|foreign : luar negeri; dari luar negeri; orang asing; dari asing; overseas
dalam negeri|domestic : lokal; dari dalam; domestik; nasional; pengusaha kita
pertumbuhan ekonomi|ekonomi|laju pertumbuhan ekonomi : ekonomi berputar; roda ekonomi; ekonomi membesar; economy grow; economy expand; economy expanding; citys economy expanding; economy growing; ekonomi tumbuh; ekonomi bergerak
inflasi|tingkat inflasi : harga naik; harga harga naik; kenaikan harga; barang makin mahal; mahal; prices rise; rising prices; cost of living; harga barang naik
pendapatan asli daerah|pad : pemasukan daerah; uang masuk kas; kas daerah; pendapatan sendiri; duit masuk kas daerah; own income; city earn; pemasukan sendiri
pajak bumi dan bangunan|pbb : pajak tanah; pajak rumah; pajak rumah dan tanah; pajak tanah dan rumah; land tax; property tax
bea perolehan hak atas tanah dan bangunan|bphtb : pajak jual beli tanah; pajak jual beli rumah; pajak beli rumah; pajak beli tanah; pajak balik nama; bea balik nama tanah; transfer tax; jual beli tanah; jual beli rumah
pajak restoran : pajak rumah makan; pajak warung; restaurant tax; pajak makan
retribusi parkir|parkir : uang parkir; setoran parkir; duit parkir; tukang parkir; karcis parkir; parking money; parking fees
umkm|usaha mikro : usaha kecil; pedagang kecil; pengusaha kecil; usaha rumahan; warung; small firms; small shops
dibina|binaan : dibina; didampingi; dibimbing; dibantu; coached; assisted; helped
koperasi : simpan pinjam; kospin; coops
pasar rakyat|pasar : pasar tradisional; pasar becek; traditional market
pedagang : penjual; yang jualan; lapak; vendors; sellers; traders
kunjungan wisatawan|wisatawan|kunjungan : turis; pelancong; yang liburan; yang piknik; pelesir; plesiran; pengunjung; visitors; holidaymakers; sightseers
mancanegara|wisatawan mancanegara : bule; luar negeri; asing; foreigners; foreign; overseas
nusantara|wisatawan nusantara : lokal; domestik; dalam negeri; local
hunian hotel|penghunian kamar|okupansi hotel : kamar terisi; kamar hotel terisi; hotel penuh; hotel terisi; hotel laku; rooms full; rooms filled
lama tinggal|lama menginap : menginap; nginap; menginap berapa malam; bermalam; nights
produksi padi|padi : gabah; hasil sawah; panen sawah; beras petani; padi panen; sawah menghasilkan; rice harvest
luas panen|luas panen padi : sawah yang dipanen; luas sawah dipanen
kelapa sawit|sawit : sawit; buah sawit; kebun sawit; oil palm; palm fruit; palm oil
karet : getah; lateks; kebun karet; sadapan; latex; rubber
produksi|hasil : hasil; panen; panenan; dihasilkan; keluar; hasil panen; harvest; output; yield; harvested
telur|produksi telur : telor; eggs; telur ayam
sapi|ternak sapi|cattle|beef cattle : lembu; sapi; cows; cattle; bulls
divaksinasi|vaksinasi|vaccinated : divaksin; disuntik; suntik; disuntik vaksin; shots; got shots; kebal; jab; vaksin
penyakit mulut dan kuku|pmk|mulut kuku : pmk; mulut kuku; sakit mulut kuku; foot and mouth; foot mouth
ikan tangkap|perikanan tangkap|produksi perikanan tangkap : tangkapan nelayan; hasil melaut; ikan laut; ikan hasil melaut; nelayan dapat; catch at sea
ikan budidaya|perikanan budidaya : ikan tambak; hasil tambak; ikan kolam; hasil kolam; keramba; fish ponds; farmed fish
kapal nelayan|kapal : perahu; perahu nelayan; sampan; fishing boats
harga gabah : gabah dijual; tengkulak; gabah petani laku
harga beras : beras sekilo; beras mahal
harga cabai : cabe sekilo; lombok; cabe mahal
desa mandiri|mandiri : desa maju; berdiri sendiri; berdikari
bumdes|badan usaha milik desa : usaha milik desa; usaha desa; toko desa; bisnis desa; village firms
irigasi : pengairan; saluran sawah; irrigation canals
`
