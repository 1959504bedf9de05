package question

import "nyata/internal/ground/word"

// light are words of talk that part nothing from anything: how sure somebody
// is, how things are seen, helping verbs, degrees. Like loose words they are
// left aside only when a topic carries the question; unlike those they do not
// bring one up either. A word that names a group, a place, a state or a step of
// the work is never one of them.
var light = word.Set(`
umumnya biasanya lazimnya galibnya sejatinya hakikatnya aslinya nyata kenyataan realita realitanya fakta kiranya agaknya rupa tampaknya nampaknya kelihatannya terlihat dilihat keliatan terasa rasa dirasa dirasakan merasa
tapi tetapi namun padahal malah justru bahkan cuma cuman sekadar sekedar sebatas lho toh kan nian pula pun lagi lantas kemudian lalu akhirnya ujungnya alias maksudnya artinya
selebar setinggi sebesar seluas sebanyak separah secepat sejauh sedalam semahal sebagus sebaik seburuk seramai sepadat sesering selama setebal seberat serapat semudah sesulit
jadi menjadi dijadikan ikut turut sempat berhasil akhirnya ambil diambil mengambil bawa dibawa membawa pergi taruh ditaruh menaruh sedang tengah hendak bakal mesti habis selepas sehabis usai seusai begitu ketika saat tatkala kala
peluang risiko resiko kemungkinan kemungkinannya besarnya kecilnya banyaknya derajat taraf kadar ukuran ukurannya skala hitungan hitungannya hitungan catatan catatannya pendataan terdata gambaran gambarannya perkara urusannya urusan persoalannya soalnya
mereka dia ia insan khalayak sesama siapa siapapun seseorang semua semuanya seluruhnya sekalian seisi se sebuah seorang sebagai
zaman hari harinya tiap setiap kalinya sekali tahunnya bulannya waktunya
sekitarnya seputar lingkup kawasan wilayahnya kotanya daerahnya kampungnya tempatnya tempat lokasinya lokasi
usually typically generally commonly normally simply merely even though but yet however ever quite very pretty so too also again already today presently everywhere somewhere someone somebody anyone anybody everybody everyone anything something thing things bit lot lots kind sort way ways
chance chances odds likelihood likely tend tends make makes made making take takes took taken taking put puts turn turns turned get gets got getting give gives gave given go goes went going come comes came keep keeps kept stay seem seems look looks feel feels think say says said tell know see seen find finds
ones among become becomes tenang truly honestly precisely about approximately out off them they he she it its his her us you your his themselves itself themself whose whom
`)

// light says whether the word parts nothing, as it stands or is usually spelt.
func (t *token) light() bool { return light[t.Text] || light[t.typed] }
