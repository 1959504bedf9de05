package word

// informal are the spellings of chats and counters beside the words they
// stand for. They are general: no city and no subject has a word here.
var informal = Pairs(`
brp=berapa brpa=berapa brapa=berapa brp2=berapa berape=berapa berapo=berapa bpr=berapa
thn=tahun th=tahun taun=tahun thun=tahun bln=bulan bulann=bulan smt=semester smstr=semester smester=semester mgg=minggu mggu=minggu hr=hari
yg=yang yng=yang yag=yang dgn=dengan dg=dengan dng=dengan dr=dari dri=dari utk=untuk untk=untuk buat=untuk pd=pada pda=pada dlm=dalam dlam=dalam
tdk=tidak gak=tidak ga=tidak nggak=tidak ngga=tidak gk=tidak enggak=tidak engga=tidak kagak=tidak tak=tidak tida=tidak ndak=tidak
gmn=bagaimana gimana=bagaimana gmana=bagaimana bgmn=bagaimana bgaimana=bagaimana piye=bagaimana
knp=kenapa knapa=kenapa napa=kenapa ngapa=kenapa mengapa=kenapa kok=kenapa
dmn=dimana dmana=dimana mna=mana mn=mana
sy=saya gw=saya gue=saya gua=saya aku=saya ak=saya aq=saya kt=kita qta=kita
aja=saja aj=saja doang=saja doank=saja
dong=tolong donk=tolong dunk=tolong tlg=tolong tlong=tolong plis=tolong pls=tolong please=tolong
udah=sudah udh=sudah sdh=sudah dah=sudah blm=belum blom=belum blum=belum
bgt=sangat banget=sangat bngt=sangat
jml=jumlah jmlh=jumlah jlh=jumlah jumlh=jumlah jmlah=jumlah
org=orang orng=orang
kec=kecamatan kcmtn=kecamatan kcamatan=kecamatan kel=kelurahan klrhn=kelurahan ds=desa kab=kabupaten prov=provinsi
sm=sama ama=sama dgr=dengar krn=karena karna=karena gara=karena gegara=karena sbb=sebab
klo=kalau kalo=kalau klu=kalau kl=kalau kalok=kalau
skrg=sekarang skr=sekarang skg=sekarang skrng=sekarang sekrang=sekarang
kmrn=kemarin kmren=kemarin kmrin=kemarin
sampe=sampai ampe=sampai nyampe=sampai sampek=sampai nginap=menginap nginep=menginap inep=inap
lalau=lalu kmaren=kemarin
pake=pakai dateng=datang dapet=dapat ato=atau atw=atau bener=benar kepake=terpakai abis=habis ngabisin=menghabiskan menuhin=memenuhi beresin=membereskan diberesin=dibereskan kelarin=menyelesaikan nongol=muncul ngurusin=mengurus diurusin=diurus kyk=seperti kayak=seperti bareng2=bersama naek=naik ilang=hilang
liat=lihat lht=lihat ngeliat=lihat nengok=lihat tengok=lihat intip=lihat
pake=pakai dipake=dipakai dapet=dapat nyari=mencari ngumpul=berkumpul hape=ponsel
tau=tahu pengen=ingin pgn=ingin pingin=ingin pengin=ingin mo=mau
gede=besar gedhe=besar bnyk=banyak bnyak=banyak byk=banyak sdkt=sedikit dikit=sedikit kcl=kecil
tggi=tinggi tgi=tinggi rndh=rendah rendh=rendah
pling=paling plg=paling pling2=paling
dibanding=dibanding dibandingin=dibandingkan bandingin=bandingkan bandinging=bandingkan
tunjukin=tunjukkan tampilin=tampilkan kasi=kasih ksh=kasih kasihtau=beritahu jelasin=jelaskan sebutin=sebutkan urutin=urutkan hitungin=hitung cariin=carikan jumlahin=jumlahkan totalin=jumlahkan
dpt=dapat bs=bisa bsa=bisa
anggrn=anggaran angrn=anggaran angg=anggaran
persn=persen prsn=persen pct=persen persenan=persen
jt=juta rb=ribu mlyr=miliar milyar=miliar milyard=miliar trilyun=triliun
jg=juga jd=jadi jdi=jadi trs=terus trus=terus tp=tapi
thd=terhadap trhdp=terhadap thdp=terhadap kpd=kepada tsb=tersebut slm=selama sbg=sebagai trn=tren prosentase=persentase prosentasi=persentase presentase=persentase bbrp=beberapa rt2=rata bngun=bangun msh=masih lg=lagi lgi=lagi
pddk=penduduk pnddk=penduduk pndduk=penduduk mnt=menit jln=jalan rmh=rumah sklh=sekolah skolah=sekolah msyrkt=masyarakat mskn=miskin pelynan=pelayanan ttg=tentang tntg=tentang trkhr=terakhir trakhir=terakhir sblm=sebelum stlh=setelah sjk=sejak sampe=sampai ampe=sampai smpe=sampai smpai=sampai kpn=kapan kpan=kapan mnrt=menurut mnurut=menurut skarang=sekarang skrang=sekarang smua=semua smw=semua wkt=waktu trtinggi=tertinggi trendah=terendah trbanyak=terbanyak jmlnya=jumlahnya dtg=datang lbh=lebih krg=kurang kurg=kurang hrga=harga pjg=panjang bgs=bagus
piro=berapa pinten=berapa pira=berapa sabaraha=berapa barapa=berapa saiki=sekarang wingi=kemarin sing=yang nang=yang nan=yang karo=dengan wan=dengan ning=di iki=ini iku=itu niki=ini niku=itu ieu=ini ono=ada ora=tidak mboten=tidak kada=tidak indak=tidak kunaon=kenapa naha=kenapa kumaha=bagaimana
akeh=banyak sithik=sedikit sitik=sedikit saeutik=sedikit dhuwur=tinggi duwur=tinggi luwih=lebih tulung=tolong nyuwun=minta njaluk=minta jaluk=minta sanga=sembilan opo=apa ape=apa apo=apa napo=kenapa
pian=kamu ikam=kamu ulun=saya unda=saya kulo=saya kula=saya awak=saya sampeyan=kamu panjenengan=kamu anjeun=kamu abdi=saya lu=kamu lo=kamu elo=kamu kite=kita
mimin=min gan=bro kakak=kak bang=kak mas=kak mbak=kak bpk=pak bapak=pak ibuk=bu ibu2=ibu
`)

// Plain is the usual spelling of an informal word, or the word itself. A
// figure two at its end that stands for a doubled word is the caller's to see.
func Plain(w string) string {
	if p, ok := informal[w]; ok {
		return p
	}
	return w
}
