package question

// actingSenses go on with deeds that reports have a verb for, in the form of
// readSenses.
const actingSenses = `
dibersihkan|pembersihan|cleared : diangkat; diangkat dari; disapu; diangkut; dicabut; diserok; disingkirkan; swept away; scooped out
ditertibkan|penertiban|removed : dibongkar; dibongkar petugas; disingkirkan; diangkat paksa; dirobohkan; pulled down; torn down
ditebar|penebaran|tebar|released : dilepasliarkan; dilepasliarkan ke alam; dilepas; dilepas ke air; ditabur; ditaburkan; let loose; let go
dilelang|lelang|auctioned : dijual ke penawar tertinggi; penawar tertinggi; dijual lewat lelang; dijual; sold to the highest bidder
disahkan|pengesahan|passed|adopted : diketok; diketok palu; mengetok; mengetok anggarannya; adopt; adopted; passed; made law
menetapkan|penetapan|adopting : mengetok; mengetok anggarannya; memutuskan; mengesahkan; settle
ditanam|underground : dibenamkan; masuk tanah; dikubur; dipendam; buried
diolah|treated : diproses; disedot lalu diproses; diubah; dimurnikan; processed
dibangun|built : digarap; didirikan; dicor; ditegakkan; put up
diselesaikan|settled : berhasil didamaikan; didamaikan; ditengahi; patched up; made up
menerima|menyediakan|melayani : melayani; memberi; memakai; membolehkan; membagikan; take; taking
menerapkan|enforcing : belum mencapai; menjalankan; menaati; mematuhi
dipimpin|led : pucuknya; dipimpin; ditangani; dikepalai; run by
terdaftar|tanda daftar|registered : sudah dicatat; dicatat; tercatat; punya tanda; on record
bertugas|on duty : yang kita punya; praktik; berpraktik; ada; bekerja; we have
berizin|licensed : surat suratnya beres; suratnya lengkap; beres suratnya; punya surat; in order
beroperasi|in operation : buka; melayani; jalan; open
dikunjungi|kunjungan : datang; yang datang minta ditolong; minta ditolong; datang minta; come for help
`
