package question

import "nyata/internal/ground/word"

// elsewhere are names of cities, regencies, provinces and countries that a
// question may compare with. They are no typing errors of anything; where the
// catalogue has a place of that name, it is that place.
var elsewhere = word.Set(`aceh medan padang pekanbaru jambi palembang bengkulu lampung batam tanjungpinang jakarta bandung bekasi depok bogor tangerang serang cilegon cirebon sukabumi tasikmalaya semarang surakarta solo salatiga pekalongan tegal magelang yogyakarta jogja jogjakarta sleman bantul
surabaya malang kediri blitar madiun mojokerto pasuruan probolinggo batu jember banyuwangi sidoarjo gresik denpasar badung gianyar mataram lombok kupang pontianak singkawang palangkaraya banjarmasin banjarbaru samarinda balikpapan bontang tarakan nunukan kutai berau paser penajam
makassar parepare palopo manado bitung tomohon palu kendari baubau gorontalo mamuju ambon tual ternate tidore jayapura sorong merauke manokwari timika papua maluku sulawesi kalimantan sumatera sumatra jawa bali banten riau
kudus jepara demak kendal purwokerto banyumas cilacap wonogiri sragen karanganyar sukoharjo klaten boyolali temanggung wonosobo purbalingga kebumen purworejo garut sumedang indramayu subang karawang purwakarta cianjur majalengka kuningan ciamis pangandaran
singapura malaysia brunei filipina thailand vietnam tiongkok cina china jepang korea india australia belanda amerika singapore serawak sabah timor`)
