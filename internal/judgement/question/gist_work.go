package question

// gistWork is what people know of fields, herds, fish, trade, jobs and guests.
const gistWork = `
kentang|potato : umbi perkedel goreng keripik umbian french fries spuds dingin gunung potatoes
teh|pucuk teh|tea : daun wedang sepoci dipetik seduh pemetik kebun minuman poci teko leaves brew picked pickers tea
kopi|coffee : biji seduh cangkir ngopi wedang hitam disangrai beans cup brew coffee
kakao|cocoa : cokelat coklat biji bahan chocolate beans
kelapa|coconut : nyiur janur santan sabut coconuts
kopra|copra : daging kelapa kering dijemur nyiur minyak dikeringkan pengeringan asap dried coconut flesh
cengkeh|clove : rokok kretek bunga rempah harum spice kretek
pala|nutmeg : rempah biji bunga bumbu spice
lada|pepper : merica pedas rempah bumbu spice
karet|rubber : getah sadap menyadap penyadap ban lateks sap latex tyres tapped
kelapa sawit|sawit|tandan buah segar|palm oil : tandan minyak goreng kebun cpo fruit bunches
sagu|sago : papeda pohon pati tepung batang makanan pokok starch
tebu|sugar cane : gula pabrik manis batang sugar
tembakau|tobacco : rokok daun kretek cerutu
jagung|maize|corn : pipilan tongkol pakan pop bulir cobs
padi|gabah|beras|rice : nasi sawah bulir gabah beras panen menanak paddies paddy
kedelai|soybean : tahu tempe bahan kecap
singkong|ubi kayu|cassava : ketela pohon gaplek tape tapioka keripik
bawang merah|bawang|shallots : brambang bumbu dapur umbi merah goreng onions
cabai|chilli : pedas sambal lombok peppers
kubis|kol|cabbage : kol sayur sop lalapan krop cabbages
tomat|tomato : merah sayur sambal saus
wortel|carrot : oranye umbi sayur sop kelinci
apel|jeruk|mangga|salak|durian|pisang|buah : buah dipetik kebun pohon fruit orchards
bunga|florikultura|krisan|flowers : kembang potong hias mawar krisan tangkai
susu|milk : perahan perah memerah diperah sapi peternak minum milking dairy cows
daging|meat : sembelih disembelih jagal
telur|eggs : ayam bebek petelur ceplok dadar
sapi|sapi potong|cattle : lembu kandang ternak peternak cows
kambing|domba|goats : wedus embek kandang qurban
ayam|unggas|poultry : unggas kandang pitik broiler
madu|honey : lebah sarang liar tawon manis bees wild
sutra|ulat sutra|kokon : ulat kepompong kain murbei
penyakit hewan|pmk|hewan ternak : ternak sapi mulut kuku sakit
lahan organik|organik|organic : bebas kimia tanpa pestisida pupuk alami alam racun chemical free natural chemicals
lahan pertanian|lahan sawah|farmland : kebun ladang sawah tanah garapan fields farm farms
pertanian|petani|farmers|farming : bertani tani kebun ladang sawah bercocok tanam menggarap fields growers land farm making living
petani milenial : anak muda kebun ladang fields young
nilai tukar petani|ntp|terms trade|farmers terms : petani jual beli hasil belanja untung tekor daya growers sell buy get getting pay more than
pupuk|pupuk bersubsidi|fertiliser : rabuk urea kompos menyuburkan subur tanah bersubsidi
pestisida : semprot hama racun
alat mesin pertanian|alsintan|traktor : traktor bajak mesin
ikan|perikanan|fish|fishery : nelayan tangkapan laut lele tongkol ikan fishermen catch caught
gudang beku|cold storage|gudang : ruang es dingin beku simpan menyimpan disimpan freezer cold rooms ice
ikan tangkap|perikanan tangkap|tangkapan : nelayan melaut jaring pancing laut hasil
budidaya|perikanan budidaya : kolam tambak keramba pelihara
rumput laut|seaweed : agar agar-agar tali bentangan tanam laut dijemur pesisir agar
mutiara|pearl : perhiasan butiran butir kerang tiram cincin kalung jewel jewels oyster oysters gems
garam|salt : asin bumbu dapur tambak kristal petak dijemur laut salty
kapal nelayan|nelayan : perahu sampan melaut laut jaring fishermen
pertalite|bbm|bensin|premium|solar : bensin kios eceran pom minyak motor seliter isi literan bahan bakar petrol fuel gas pump stalls
harga eceran|eceran|retail : kios-kios warung toko kios eceran ketengan isi seliter literan stalls shops
bahan pokok|sembako|kebutuhan pokok|pangan pokok|staples : sembako beras minyak gula belanja dapur belanjaan groceries food
inflasi : harga naik mahal
ekspor|export|exports : dikapalkan dikirim kirim luar negeri laku dolar jual pembeli asing overseas shipped abroad sold foreign goods barang
impor|imports : luar negeri didatangkan beli masuk asing
nonmigas|non oil : minyak -dihitung -termasuk gas luar kecuali selain barang goods
pdrb|produk domestik|gdp : ekonomi kue kota pendapatan kegiatan economy
sektor industri|industri pengolahan|manufacturing : pabrik porsi manufaktur factories
pertumbuhan ekonomi : ekonomi tumbuh
perusahaan|companies|company|firms : pabrik usaha majikan pengusaha pt swasta kantor employers businesses firms employer
peringkat proper|proper|berperingkat : rapor lingkungan lingkungannya -merah -hitam hitam biru hijau emas red black blue rating environmental
kawasan industri : pabrik kavling
tenaga kerja asing|tka|foreign workers : ekspatriat bule asing luar negeri digaji pekerja perusahaan expats expatriates foreigners employed
tenaga kerja|pekerja|buruh|workers|kerja : buruh karyawan pegawai pekerja kuli digaji kerja labourers employees staff
kecelakaan kerja|work accidents : buruh pekerja terluka luka cedera bertugas pabrik celaka tewas kerja injured hurt job work
lembaga kerja sama bipartit|bipartit|bipartite : forum buruh majikan pengusaha duduk satu meja runding berunding serikat dialog table talks bosses union
pemagangan|magang|apprentice|apprentices|internship : belajar sambil praktik praktek kerja magang pabrik anak muda latihan apprenticeship learn learning job trainees interns
upah minimum|umk|upah|wage : gaji bayaran buruh bulanan sebulan pay wages
pengangguran : nganggur kerja cari
phk|pemutusan hubungan kerja|layoffs : dipecat dirumahkan pecat diberhentikan kehilangan pekerjaan buruh fired laid off lost jobs
hubungan industrial|perselisihan : sengketa buruh majikan ribut
pencari kerja|penempatan tenaga kerja|jobseekers : pelamar jobseeker
pekerja migran|tki|migrant workers : luar negeri merantau tkw malaysia hong kong arab berangkat abroad overseas
produk dalam negeri|pdn|domestic products : buatan indonesia indonesianya lokal barang beli made home-made local
belanja pengadaan|pengadaan|procurement : beli belanja membeli barang lelang tender dibeli buy buying purchases bought spent
umkm|usaha mikro|usaha kecil|small business : warung pedagang kecil lapak jualan usaha shops traders
koperasi|cooperative : simpan pinjam anggota
pasar|pasar rakyat|market : pedagang kios lapak jualan los becek
wisatawan|tourist|tourists|pelancong : turis pelancong tamu pengunjung plesir liburan orang visitors holidaymakers travellers
wisatawan selam|wisata selam|dive tourists : menyelam tabung terumbu karang bawah air turis underwater tank back reefs scuba
pendaki|pendakian|climbers|hikers : mendaki naik puncak menaklukkan gunung pos mencatatkan diri daki hiking climb climbed peak summit trek trekkers
gunung|mountain : puncak bukit mendaki peak
hotel|kamar|penginapan : menginap kamar tamu
lama tinggal : menginap malam
desa wisata|tourism village : kampung pelesir turis homestay
restoran|rumah makan : makan warung kuliner
ekonomi kreatif|kreatif : kriya desain fesyen kerajinan seni game
kayu|timber|logs : gelondongan tebang hutan balok kayu
rotan|gaharu|hasil hutan : hutan pohon memungut
tambang|pertambangan|batu bara|mining : galian gali batu tambang mine
investasi|penanaman modal : modal uang investor
kebun plasma|plasma : inti dibangunkan mitra warga smallholders
penyuluh|penyuluh pertanian|extension : mengajari petani pembimbing lapangan
kemiskinan|miskin : kere papa susah
ketahanan pangan|pola pangan|pangan : makan makanan gizi lapar kenyang food hunger
`
