package question

import (
	"strings"

	"nyata/internal/ground/word"
)

// The general lexicon: words any city uses to ask. Nothing here belongs to one
// city or one subject; what is measured and where comes from the catalogue.

// fillers explain themselves: they carry no condition, so a plan that ignores
// them answers the same question. A word that narrows, negates, compares or
// names something is never one of them.
var fillers = word.Set(`
yang di ke dari pada untuk dengan dan itu ini tersebut adalah ialah yaitu ada apa apakah apa apakah berapa berapakah bagaimana bagaimanakah mana manakah
tolong ya yaa iya nih sih deh kan lho loh daftar daftarkan senarai tuh kah lah pun nya si sang para halo hai hei hallo permisi assalamualaikum salam
terima kasih terimakasih makasih mohon maaf kak bro sis pak bu min mimin gan om tante admin sob guys teman mau ingin tanya nanya bertanya menanyakan tanyakan numpang
tahu ketahui mengetahui lihat melihat dilihat tampilkan tampil menampilkan tunjukkan menunjukkan perlihatkan sebutkan kasih beri berikan beritahu minta meminta sampaikan jelaskan cek mengecek periksa
carikan cari mencari hitung hitungkan menghitung ambilkan bantu bantuin bantuan? bisa bisakah dapat dapatkah boleh bolehkah dapatkan saya kami kita kamu anda nyata sistem aplikasi
info informasi data datanya angka angkanya statistik laporan? sekitar kira dong yuk coba cobalah segera saja juga lagi masih sudah telah pernah sedang akan?
seberapa besarnya besaran berapaan terdapat terjadi terjadinya tercatat tercatatnya tersedia dimiliki punya mempunyai memiliki ditemukan nah oh eh hmm wah buat dalam oleh atas? secara
terhitung tentang mengenai soal perihal terkait menyangkut seputar khusus khususnya wilayah daerah lokasi tempat sini situ kondisi keadaan gambaran posisi status update? hasil hasilnya
catatan rekap rekapitulasi ringkasan detail rincian berupa bentuk tabel grafik diagram kalau bila jika begitu gitu begini penting butuh perlu? kepingin
what whats is are was were the of in for how much many show me us give list please tell our i we you want like to know can could would did do does been there has have had at a an and with from figure figures
data value values information info get find out need see check hello hi hey dear thanks thank kindly about regarding on it its that this which your my any some here there by? as be will?
kabar kabarnya sejauh id im ive record receive received took place take takes taken got gets together kira2 berapakah tolonglah mohonlah
kinerja kinerjanya display provide fetch look looking up let statistic statistics stats report? reported? recorded occurred happened happen registered counted over? during within sir madam team
disampaikan menyampaikan disajikan sajikan dirinci rinci rincikan dipaparkan paparkan uraikan informasikan diinformasikan diraih diperoleh didapat maksud maksudnya ijin monggo nuwun sewu punten mangga hatur nuhun matur suwun
here heres wanna gonna lemme gimme id im ive whatre hows hey appreciate appreciated kind sebenarnya sebetulnya sesungguhnya sejatinya persisnya tepatnya actually adakah terkumpul dihimpun dikumpulkan terhimpun saw posted logged experienced getting wondering wonder interested curious tolongin pengin penasaran kepo menerima diterima ngasih ngecek nampilin lihatin cekin kasihin brought brings bring saw sees deliver delivered gained nyari nyarikan ngasi ngasih gerangan bertanya2 mengenai mencatat mencatatkan mengalami dialami membukukan mengantongi tampilkanlah sebutkanlah berapakah bagaimanakah`)

// generics are heads of names that a person drops or adds without meaning
// another thing: "angka kemiskinan", "jumlah penduduk".
var generics = word.Set(`angka jumlah tingkat nilai persentase persen total besaran besarnya banyak banyaknya cakupan akses kasus kejadian insiden indeks prevalensi laju skor realisasi
rate number level percentage percent share coverage access prevalence index cases case incidents incident score amount count`)

// countHeads ask for a number of things, shareHeads for a part of a whole.
var (
	countHeads = word.Set(`jumlah banyak banyaknya number`)
	shareHeads = word.Set(`porsi persentase persen percentage percent share proporsi prevalensi rate`)
	eventHeads = word.Set(`kasus kejadian insiden peristiwa frekuensi frequency cases case incidents incident events event`)
	plainHeads = word.Set(`coverage tingkat nilai laju besaran angka skor level score amount total cakupan`)
)

// states are words that say in which state or direction things are; they make
// a name mean a part of what it means without them.
var stopInNames = word.Set(`dan di yang dengan of the and in for to a an atau per dalam untuk pada oleh dari ke with by`)

func table(text string) map[string]string {
	m := map[string]string{}
	for _, f := range strings.Fields(text) {
		v, keys, _ := strings.Cut(f, ":")
		for _, k := range strings.Split(keys, ",") {
			m[k] = v
		}
	}
	return m
}
