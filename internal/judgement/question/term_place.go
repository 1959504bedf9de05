package question

// termsOfPlaces are terms of roads, houses, water, waste, nature and dangers.
const termsOfPlaces = `
% jalan kondisi mantap; jalan dalam kondisi mantap; jalan mantap; kemantapan jalan; jalan kondisi baik; tingkat kemantapan jalan; roads in good condition; city roads in good condition; road in good condition; steady road condition
# panjang jalan rusak; jalan rusak; jalan berlubang; kerusakan jalan; damaged roads; damaged road; length of damaged roads; length of damaged city roads
# panjang jalan dibangun; jalan dibangun; pembangunan jalan; jalan yang dibangun; jalan baru; panjang jalan baru; roads built; road built; road construction; length of roads built; length of city roads built; new roads; new road length
# panjang jalan diperbaiki; perbaikan jalan; jalan diperbaiki; rehabilitasi jalan; roads repaired; road repairs
# jalan desa diaspal; pengaspalan jalan desa; panjang jalan desa diaspal; village roads paved; paved village roads
% jembatan kondisi baik; jembatan dalam kondisi baik; kondisi jembatan; jembatan baik; bridges in good condition
# jembatan diperbaiki; perbaikan jembatan; rehabilitasi jembatan; bridges repaired; bridge repairs
# panjang trotoar dibangun; trotoar dibangun; pembangunan trotoar; sidewalks built; length of sidewalks built; pavements built
# panjang drainase dibangun; drainase dibangun; saluran drainase dibangun; pembangunan drainase; drains built; drainage built; length of drains built
# panjang drainase dinormalisasi; normalisasi drainase; normalisasi saluran; drainase dinormalisasi; drains dredged
% drainase kondisi baik; kondisi drainase; drainase baik; drains in good condition
# titik genangan; titik banjir; lokasi genangan; lokasi banjir; flood spots; flooding spots; flood points; flood prone spots; flood spot
# kejadian banjir; banjir; kasus banjir; frekuensi banjir; peristiwa banjir; flood events; floods; flooding; flood incidents
# kejadian tanah longsor; tanah longsor; longsor; landslides; landslide events
# kejadian bencana; bencana; bencana alam; disasters; disaster events
# kejadian kebakaran; kebakaran; kasus kebakaran; fires; fire incidents; fire events
% waktu tanggap kebakaran; waktu tanggap; response time kebakaran; response time; respon time kebakaran; waktu respons kebakaran; fire response time
% indeks risiko bencana; irbi; disaster risk index
% indeks ketahanan daerah; ikd; regional resilience index
# desa tangguh bencana; destana; kelurahan tangguh bencana; disaster resilient villages
# titik panas; hotspot; titik api; hotspots; fire hotspots
# luas kebakaran hutan dan lahan; luas karhutla; forest fire area
# luas lahan kritis; lahan kritis; degraded land; critical land
% tutupan lahan; indeks kualitas tutupan lahan; iktl; land cover quality index
% indeks kualitas lingkungan hidup; iklh; kualitas lingkungan hidup; kualitas lingkungan; environmental quality index; environmental quality
% indeks kualitas udara; mutu udara; kualitas udara; air quality index; air quality
% indeks kualitas air; mutu air; kualitas air; water quality index; water quality
% penurunan emisi gas rumah kaca; emisi gas rumah kaca; greenhouse gas emission reduction
% ruang terbuka hijau; rth; ruang terbuka hijau publik; rth publik; green open space; public green space; public green open space; green space
% sampah terkelola; pengelolaan sampah; sampah tertangani; penanganan sampah; persentase penanganan sampah; waste handled; waste managed; waste management; waste handling
% pengurangan sampah; sampah berkurang; persentase pengurangan sampah; waste reduction; waste reduced
# timbulan sampah; volume sampah; produksi sampah; tonase sampah; sampah per hari; jumlah sampah; sampah yang dihasilkan; waste generated; waste generation; waste volume
# bank sampah aktif; bank sampah; active waste banks; waste banks
% akses air minum layak; air minum layak; akses air minum; air bersih; akses air bersih; rumah tangga dengan air bersih; rumah tangga dengan air minum layak; drinking water access; access to drinking water; clean water; households with clean water; access to clean water; safe drinking water
% akses air minum aman; air minum aman; safely managed drinking water
# sambungan rumah air perpipaan; sambungan air; sambungan rumah; pelanggan pdam; sr; piped water connections; water connections; house connections
% akses sanitasi layak; sanitasi layak; sanitasi; akses sanitasi; rumah tangga dengan sanitasi layak; jamban sehat; safe sanitation; households with safe sanitation; sanitation access; access to sanitation; sanitation; improved sanitation
% akses sanitasi aman; sanitasi aman; safely managed sanitation
% rasio elektrifikasi; elektrifikasi; rumah berlistrik; rumah tangga berlistrik; electrification; electrification ratio; households with electricity
# luas kawasan kumuh; kawasan kumuh; permukiman kumuh; luas permukiman kumuh; kumuh; slum area; area of slums; slums
% rumah layak huni; rlh; rumah layak; persentase rumah layak huni; decent housing; livable homes; share of decent housing
# rumah tidak layak huni; rtlh; unfit houses; unfit housing; substandard houses; houses unfit for living
# rumah tidak layak huni direhabilitasi; rehabilitasi rtlh; rtlh direhabilitasi; rtlh diperbaiki; perbaikan rtlh; bedah rumah; rtlh ditangani; penanganan rtlh; substandard houses rehabilitated; unfit houses repaired
% kesesuaian tata ruang; kesesuaian pemanfaatan ruang; spatial plan compliance
# kecelakaan lalu lintas; kecelakaan; lakalantas; angka kecelakaan; laka lantas; traffic accidents; road accidents; road traffic accidents
# korban meninggal kecelakaan lalu lintas; korban lakalantas; korban kecelakaan; korban meninggal lakalantas; road deaths; traffic deaths; road fatalities
% kendaraan umum laik jalan; kendaraan laik jalan; laik jalan; uji kir; kendaraan lulus uji kir; roadworthy public vehicles; roadworthy vehicles
# penumpang angkutan umum; penumpang bus kota; penumpang bus; bus passengers; city bus passengers; public transport passengers
% kecepatan rata rata jalan; kecepatan rata rata; kecepatan jalan; kecepatan lalu lintas; mean speed; average speed; mean speed on main roads
# lampu penerangan jalan terpasang; lampu penerangan jalan; penerangan jalan umum; lampu jalan; pju; lampu pju; street lights; street lamps; street lights installed; streetlights; street light
# titik wifi publik; wifi publik; wifi gratis; public wifi spots; public wifi; free wifi
# desa berinternet; desa terjangkau internet; desa online; villages with internet; connected villages
# luas lahan bekas tambang direklamasi; reklamasi tambang; reklamasi lahan tambang; reklamasi lahan bekas tambang; mined land reclaimed; mine reclamation
% bidang tanah pemerintah daerah bersertifikat; tanah pemda bersertifikat; sertifikasi tanah pemerintah daerah; aset tanah bersertifikat; tanah aset bersertifikat; sertifikasi aset tanah; government land parcels with a title; titled government land
% irigasi kondisi baik; jaringan irigasi dalam kondisi baik; irigasi baik; kondisi irigasi; irrigation in good condition
`
