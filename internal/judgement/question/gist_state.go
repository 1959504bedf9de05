package question

// gistState is what people know of offices, papers, money and villages' officials.
const gistState = `
perangkat desa|perangkat|village officials|aparat desa : kaur kadus kades sekdes pamong carik dusun kampung aparat staf officials staff
penghasilan tetap|siltap|fixed income : gaji honor upah bayaran penghasilan bulanan pay salary wages salaries
administrasi kependudukan|adminduk|dukcapil|civil registration : ktp kk akta petugas capil kartu dokumen surat data diri id cards papers
layanan keliling|keliling|mobile service|mobile services : berlayar mendatangi datang didatangi jemput bola keliling pelosok mobil kapal perahu petugas rounds travelling van
kemandirian keuangan|fiscal independence : hidup kantong kantongnya sendiri -menunggu -kiriman -bergantung -mengandalkan jakarta pusat berdiri kaki own pocket -depend central
keuangan daerah|apbd|anggaran|budget|regional budget : uang duit pemda kas kantong dana pemkot pemkab daerah belanja money city funds
belanja pegawai|personnel spending|personnel : gaji tunjangan pns asn pegawai habis honor membayar salaries wages staff allowances
belanja modal|capital spending : bangunan jalan aset membangun infrastruktur
sisa lebih perhitungan anggaran|silpa|sisa anggaran : uang sisa -habis -terpakai akhir tersisa nganggur mengendap dana pemda belanja leftover unspent left over
piutang|tunggakan|arrears : tunggakan nunggak lama utang -dibayar -lunas warga kas debts unpaid owed overdue
pajak daerah|pajak|tax : kas kota pungutan bayar setoran warga taxes
opsen pajak kendaraan|opsen|pajak kendaraan|vehicle tax : stnk samsat motor mobil tahunan bagian plat kendaraan bayar cars registration share
pbb|bumi bangunan|property tax : tanah rumah sppt bangunan
bphtb : jual beli tanah rumah
asn|pegawai|pns|civil servants|aparatur : pegawai pegawainya abdi negara pns birokrat orang dinas opd staff officials servants workers
hukuman disiplin|disiplin|dijatuhi hukuman|disciplined : sanksi kena dihukum dipecat ditegur bolos melanggar nakal teguran pelanggaran punished sanctioned
perangkat daerah|opd|dinas : kantor dinas opd instansi badan
satu data|dataset|portal data|open data : data tabel berkas situs website terbuka unduhan statistik files data
spbe|pemerintahan berbasis elektronik : digital online elektronik daring
aplikasi|identitas kependudukan digital|ikd|digital id : ponsel hp handphone ktp android dipasang phone
indeks kepuasan masyarakat|kepuasan|satisfaction : puas senang warga layanan happy
pengaduan|aduan|complaints : keluhan lapor curhat protes komplain
perizinan|izin|nib|permits : surat usaha keluar
inspektorat|temuan inspektorat : catatan auditor temuan internal kabupaten pengawas
temuan bpk|rekomendasi bpk : catatan auditor negara bpk
korupsi|mcp|monitoring center|antikorupsi|pencegahan korupsi : suap rasuah pungli kpk bersih jujur graft corruption clean bribery
perda|peraturan daerah|regulation : aturan hukum undang dprd disahkan bylaws
dprd|dewan : wakil rakyat sidang
pemilu|partisipasi pemilih|turnout|voter : nyoblos mencoblos tps suara golput memilih vote voted polls
linmas|satlinmas|pos kamling|siskamling : ronda hansip jaga malam keamanan
kriminal|kejahatan|crime : maling begal copet pencurian rampok jambret thieves robbery
dana desa|village fund : uang kampung kiriman pusat
bumdes|badan usaha milik desa : toko usaha kampung desa
idm|desa mandiri|indeks desa : maju mandiri kampung
batas desa : garis kampung tetangga
arsip|archive : dokumen lama kertas berkas simpan
blankspot|blank spot|sinyal|telekomunikasi : hp ponsel sinyal telepon susah tidak dapat phone signal
inovasi|innovation : terobosan ide gagasan baru
angka kelahiran total|tfr|fertility|kelahiran total : melahirkan anak perempuan kali seumur hidup rata wanita
kota layak anak|layak anak : ramah bocah
ketimpangan gender|pemberdayaan gender|idg|gender : perempuan laki setara kursi
`
