package question

import (
	"slices"
	"strings"
)

// otherKind is the word of the question that makes what it asks for another
// thing than the indicator, although the rest of its words would fit: a kind of
// it that the names of the indicator do not speak of.
func (r *reading) otherKind(x Indicator) string {
	own := r.a.own[x.ID]
	for i := range r.t {
		typed := r.t[i].typed
		switch {
		case r.is(i, "aspal|beton|paving|kerikil|hotmix") && r.is(i-1, "jalan|jalanan|jalannya") && !own[r.t[i].concept] && own[concept("jalan")] && !r.laid(): // what a road is made of, not that it was made
			return typed
		case !(r.plan.Op == Ratio && r.t[i].by == ofCue) && r.is(i, "per|setiap|tiap|each|every") && r.is(i+1, "hektare|hektar|ha|km|hectare") && r.unitWord(i+1, x.Unit) && !strings.Contains(x.Unit, "/") && !strings.Contains(x.Unit, " per "): // how much there is on each of what is measured
			return typed
		case r.is(i, "publik|privat|private|public") && own["hijau"] && !x.says("publik") && !x.says("public"): // one of the two kinds of green space
			return typed
		case r.is(i, "taman|park|parks") && own["hijau"] && !own[r.t[i].concept] && !r.shareSaid() && r.peek("hijau|pohon|hutan|green|rindang|trees|greenery|pepohonan|seberapa|how") < 0: // parks are not all that is green
			return typed
		case r.is(i, "rumah|home") && r.is(i-1, "di|at") && !r.is(i+1, "sakit|bersalin|sehat") && x.says("fasilitas"): // born at home, not in a clinic
			return typed
		case r.is(i, "orang|warga|anak|pasien|bayi|people|children") && (x.says("hewan") || x.says("ternak") || x.says("sapi")) && r.suffers(i) && r.peek("gigit|digigit|gigitan|bitten") < 0: // animals are
			return typed
		case r.is(i, "kondom|spiral|iud|implan|susuk|vasektomi|tubektomi|mow|mop|condoms|condom") && !r.otherWay(i) && !x.says(r.text(i)) && !x.says("jangka") && !x.says("mkjp"): // one way of many
			return typed
		case r.is(i, "ktp") && x.says("identitas") && x.says("anak") && !r.is(i+1, "anak|bocah|bocil|untuk|buat|khusus|si|kecil|nya"): // the card of adults
			return typed
		case r.is(i, "warga|rakyat|penduduk|swasta|perorangan") && i > 0 && r.t[i-1].by == ofIndicator && x.says("milik") && x.says("pemerintah") && r.peek("pemda|pemkab|pemkot|pemerintah|daerah|aset") < 0: // not the government's
			return typed
		case r.is(i, "perempuan|wanita|istri|ibu|anak|women|wives") && x.says("kekerasan") && (r.is(i+1, "yang|who") && strings.HasPrefix(r.text(i+2), "me") || r.is(i+1, "memukul|menganiaya|menyiksa")): // who does it, not to whom
			return typed
		case typed == "mas" && r.is(i-1, "ikan") && !x.says("mas"): // a kind of fish, no greeting
			return typed
		case r.is(i, "simpan") && r.is(i+1, "pinjam") && r.is(i-1, "koperasi") && x.says("koperasi") && !x.says("simpan"): // one kind of them
			return typed
		case r.is(i, "suami|pria|lelaki|laki|husband|husbands|bapak") && own[concept("perempuan")] && r.suffers(i):
			return typed
		}
	}
	return ""
}

// otherWay says whether another way to plan a family is listed beside it.
func (r *reading) otherWay(i int) bool {
	for j := range r.t {
		if j != i && r.is(j, "pil|suntik|suntikan|kondom|spiral|iud|implan|susuk|pill|pills|injections") {
			return true
		}
	}
	return false
}

// says whether a name of the indicator in the catalogue has the word.
func (x Indicator) says(w string) bool {
	return slices.ContainsFunc(append([]string{x.Name, x.NameEN}, x.Aliases...), func(s string) bool { return slices.Contains(nameWords(s), w) })
}

// laid says whether the question is about laying, mending or how good it is.
func (r *reading) laid() bool {
	return r.peek("baru|dibangun|bangun|pembangunan|bikin|dibikin|dibuat|buat|tambah|ditambah|bertambah|gelar|digelar|hampar|dihampar|mulus|halus|bagus|rusak|lubang|bolong|berlubang|hancur|jelek|new|built|laid|smooth|desa|kampung|poros|remuk|parah|ancur|nyaman|layak|baik") >= 0
}

// suffers says whether the person at i is the one to whom it was done: "suami
// yang dipukul istrinya", "husbands beaten by their wives".
func (r *reading) suffers(i int) bool {
	if r.is(i-1, "oleh|by|sama|suami") || strings.HasPrefix(r.text(i-1), "di") && len(r.text(i-1)) > 5 {
		return false // by him
	}
	j := i + 1
	for r.is(j, "yang|who|were|are|telah|sudah|jadi|menjadi|lakinya") {
		j++
	}
	return r.is(j, "korban|victims|beaten|abused|hit") || strings.HasPrefix(r.text(j), "di") && len(r.text(j)) > 5 && !slices.Contains([]string{"dinas", "distrik"}, r.text(j))
}
