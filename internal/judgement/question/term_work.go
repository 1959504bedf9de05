package question

// termsOfWork are terms of the economy, jobs, farms and visitors.
const termsOfWork = `
% tingkat pengangguran terbuka; tpt; pengangguran terbuka; angka pengangguran; tingkat pengangguran; persentase pengangguran; pengangguran; open unemployment; open unemployment rate; unemployment rate; unemployment
# jumlah pengangguran; jumlah penganggur; penganggur; unemployed people; number of unemployed
% tingkat partisipasi angkatan kerja; tpak; partisipasi angkatan kerja; labour force participation; labour force participation rate; labor force participation
# pencari kerja ditempatkan; penempatan tenaga kerja; tenaga kerja ditempatkan; pencari kerja yang ditempatkan; jobseekers placed; job placements
# penyerapan tenaga kerja; tenaga kerja terserap; workers absorbed
% upah minimum kota; umk; upah minimum; upah minimum kabupaten; minimum wage; city minimum wage
% pertumbuhan ekonomi; laju pertumbuhan ekonomi; lpe; laju pertumbuhan pdrb; pertumbuhan pdrb; economic growth; economic growth rate; gdp growth; grdp growth
# pdrb; produk domestik regional bruto; pdrb adhb; grdp; gross regional domestic product
% pdrb per kapita; grdp per capita
% pengeluaran per kapita; pengeluaran per kapita disesuaikan; daya beli; expenditure per capita; purchasing power
% inflasi; tingkat inflasi; laju inflasi; inflation; inflation rate
# pendapatan asli daerah; pad; penerimaan daerah dari sumber sendiri; pendapatan daerah dari sumber sendiri; pendapatan dari sumber sendiri; penerimaan dari sumber sendiri; own source revenue; local revenue; locally generated revenue; own revenue; regional own revenue; regional own source revenue
% rasio kemandirian keuangan daerah; kemandirian fiskal; kemandirian keuangan daerah; fiscal independence; fiscal autonomy
# penerimaan pajak daerah; pajak daerah; local tax revenue; local taxes
# retribusi daerah; penerimaan retribusi daerah; local levies
# retribusi parkir; penerimaan retribusi parkir; pendapatan parkir; pendapatan retribusi parkir; penerimaan parkir; parking revenue; parking fees; parking fees collected; parking levy
# pajak restoran; penerimaan pajak restoran; pajak rumah makan; restaurant tax; restaurant tax revenue
# pajak hotel; penerimaan pajak hotel; hotel tax; hotel tax revenue
# pajak reklame; penerimaan pajak reklame; billboard tax; advertising tax
# pajak bumi dan bangunan; penerimaan pbb; pbb; pbb p2; pajak bumi dan bangunan perdesaan dan perkotaan; realisasi pbb; land and building tax; property tax; property tax revenue; land and building tax collected; rural and urban land and building tax; rural and urban land and building tax collected
# bea perolehan hak atas tanah dan bangunan; bphtb; penerimaan bphtb; land and building transfer duty; land transfer duty; land and building transfer duty collected; property transfer tax
# realisasi investasi; nilai investasi; nilai realisasi investasi; investasi; penanaman modal; realisasi penanaman modal; investment; realised investment; investment realised; realized investment
# penanaman modal asing; pma; investasi asing; realisasi pma; modal asing; foreign investment; foreign direct investment; fdi; foreign investment realised
# penanaman modal dalam negeri; pmdn; investasi dalam negeri; realisasi pmdn; investasi domestik; domestic investment; domestic investment realised; domestic direct investment
# izin usaha terbit; izin usaha; izin terbit; perizinan terbit; izin usaha diterbitkan; nib terbit; business permits; business permits issued; business licences issued
% perizinan berusaha tepat waktu; perizinan tepat waktu; izin tepat waktu; izin terbit tepat waktu; perizinan berusaha yang diterbitkan tepat waktu; izin usaha tepat waktu; business licences issued on time; permits issued on time; licences issued on time
# koperasi aktif; jumlah koperasi aktif; active cooperatives
# umkm binaan; umkm dibina; usaha mikro binaan; assisted small businesses; assisted msmes
# pedagang pasar rakyat; pedagang pasar; pedagang pasar tradisional; market traders; market vendors
# bumdes aktif; bumdes; badan usaha milik desa aktif; badan usaha milik desa; active village enterprises; village enterprises
# desa mandiri; jumlah desa mandiri; self reliant villages
% indeks desa membangun; idm; village development index
# kunjungan wisatawan; wisatawan; kunjungan wisata; jumlah wisatawan; tourist visits; tourists; tourist arrivals; visitor arrivals
# kunjungan wisatawan mancanegara; wisman; wisatawan mancanegara; turis asing; wisatawan asing; foreign tourist visits; foreign tourists; international tourists; foreign tourist arrivals; international visitors
# kunjungan wisatawan nusantara; wisnus; wisatawan nusantara; turis lokal; wisatawan domestik; wisatawan lokal; domestic tourist visits; domestic tourists; domestic visitors
% rata rata lama tinggal wisatawan; lama tinggal; lama menginap; lama tinggal wisatawan; rata rata lama menginap; lama kunjungan wisatawan; length of stay; average length of stay; tourist length of stay
% tingkat penghunian kamar hotel; tpk; tpk hotel; okupansi hotel; hunian hotel; tingkat hunian hotel; hunian kamar hotel; hotel occupancy; hotel occupancy rate; room occupancy; hotel room occupancy
# cagar budaya dilestarikan; cagar budaya; pelestarian cagar budaya; heritage sites preserved; heritage sites; cultural heritage preserved
# produksi padi; hasil padi; panen padi; produksi gabah; gabah kering giling; rice production; paddy production; rice output
# luas panen padi; luas panen; rice harvested area; harvested area; paddy harvested area
% produktivitas padi; provitas padi; hasil per hektare; hasil padi per hektare; produksi padi per hektare; panen padi per hektare; produktivitas sawah; rice yield; paddy yield; rice productivity
# produksi jagung; hasil jagung; panen jagung; jagung; maize production; corn production; corn; maize
# produksi kopi; hasil kopi; panen kopi; kopi; coffee production; coffee
# produksi kelapa sawit; produksi sawit; produksi tandan buah segar; produksi tbs; hasil sawit; palm oil production; oil palm production; oil palm fruit production; palm fruit production; smallholder oil palm fruit production
# produksi karet; hasil karet; produksi karet kering; rubber production; dry rubber production; smallholder dry rubber production
# produksi kakao; kakao; hasil kakao; cocoa production
# produksi telur; produksi telur ayam; telur ayam; hasil telur; produksi telur ayam ras petelur; egg production; eggs produced; layer hen egg production
# produksi daging; hasil daging; meat production
# produksi susu; susu sapi; milk production
# populasi sapi potong; populasi sapi; sapi potong; jumlah sapi potong; sapi; beef cattle; cattle; beef cattle population; cattle population
# ternak sapi divaksinasi penyakit mulut dan kuku; vaksinasi pmk; sapi divaksin pmk; vaksinasi sapi pmk; vaksinasi penyakit mulut dan kuku; cattle vaccinated against foot and mouth disease; foot and mouth vaccination; cattle vaccination
# produksi perikanan tangkap; ikan tangkap; tangkapan ikan; hasil tangkapan ikan; produksi ikan tangkap; hasil tangkapan; fish catch; capture fisheries production; capture fisheries; fish caught
# produksi perikanan budidaya; ikan budidaya; hasil tambak; produksi ikan budidaya; budidaya ikan; aquaculture; aquaculture production; farmed fish; farmed fish production
# kapal nelayan terdaftar; kapal nelayan; kapal ikan; registered fishing boats; fishing boats; fishing vessels
% nilai tukar petani; ntp; farmers terms of trade; farmer terms of trade
% nilai tukar nelayan; ntn; fishers terms of trade; fishermen terms of trade
% harga gabah; harga gabah di tingkat petani; harga gabah petani; harga gabah kering panen; paddy price; farm gate paddy price; farmgate paddy price
% harga beras; harga beras medium; rice price; price of rice; price of medium rice
% harga cabai; harga cabai merah; chilli price; price of chilli; price of red chilli
# stok beras; cadangan beras; stok cadangan beras; cadangan pangan; rice stock; rice stocks; rice reserve
% stok beras; cadangan beras; stok cadangan beras; rice stock; rice stocks; rice reserve
% skor pola pangan harapan; pola pangan harapan; pph; skor pph; dietary pattern score; desirable dietary pattern
% indeks ketahanan pangan; ikp; food security index
% prevalensi ketidakcukupan konsumsi pangan; pou; prevalence of undernourishment
% kontribusi sektor pariwisata; kontribusi pariwisata; tourism contribution
`
