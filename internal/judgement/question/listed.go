package question

import "nyata/internal/ground/word"

// wholes are words of names with the kinds that people list for them: "nila dan
// mujair" are fish, while tuna alone is only tuna.
var wholes = lookup(`
ikan perikanan fish : nila mujair mas lele gurame patin bandeng tongkol tuna cakalang kembung teri gabus bawal udang
satwa wildlife : gajah orangutan buaya harimau beruang monyet ular elephants crocodiles tigers
kendaraan vehicle vehicles : motor mobil truk bus avanza beat vario pikap cars motorbikes trucks lorries
beralkohol alkohol alcohol : arak ciu bir tuak anggur wiski beer wine spirits
pokok staple : gula minyak tepung beras telur garam sugar oil flour
sayuran vegetables : kubis wortel bayam kangkung sawi tomat kol cabbage carrots spinach
buah fruit : mangga jeruk pisang durian salak pepaya nanas oranges bananas mangoes
kesehatan nakes health : dokter bidan perawat apoteker doctors midwives nurses pharmacists
ibadah beragama agama religious worship : masjid gereja vihara pura klenteng langgar mosques churches temples
ternak livestock : sapi kambing kerbau domba cows goats sheep
hewan animals : anjing kucing kera monyet dogs cats monkeys
disabilitas disabled : netra rungu daksa buta tuli lumpuh blind deaf lame
bbm fuel : bensin solar pertalite petrol diesel
berolahraga olahraga exercising : jogging senam gowes renang lari bersepeda berenang swimming running cycling
umum public : mal halte kantor kantornya terminal taman malls offices
spesialis specialist : bedah kandungan jantung saraf surgeons
palawija : jagung kedelai kacang
rempah spices : lada pala cengkeh
unggas poultry : ayam bebek itik chickens ducks
penyakit diseases : campak difteri polio
medali medals : emas perak perunggu gold silver bronze
asing mancanegara foreign : jepang korea tiongkok cina singapura malaysia australia amerika eropa belanda arab japan china singapore america europe
nusantara : jakarta surabaya bandung medan semarang makassar
kekayaan wealth : rumah mobil tanah tabungan motor rekening houses cars savings
menular contagious : pmk antraks rabies anthrax
`)

// listed marks the word of the name that the kind at i stands for, when the
// question lists another kind of the same beside it and does not name the whole.
func (r *reading) listed(i int, p *partName, used []bool) bool {
	w := r.text(i)
	for k := range p.words {
		kinds := wholes[p.words[k].concept]
		if !kinds[w] || p.has(w) {
			continue
		}
		others := 0
		for j := range r.t {
			if r.t[j].Kind != word.Letters {
				continue
			}
			if j != i && kinds[r.text(j)] {
				others++
			}
			if r.t[j].Text == p.words[k].text && j+1 == i {
				return false // "ikan tuna" is a kind
			}
		}
		if others > 0 {
			used[k] = true
			return true
		}
	}
	return false
}
