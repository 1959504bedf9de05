package question

import (
	"slices"

	"nyata/internal/ground/word"
)

// meant gives a refusal the reason that the question has as a whole: whoever
// asks to change a figure, for a decision or about a person is told so, whatever
// word of it was the first that nothing explains.
func (r *reading) meant(u Understood) Understood {
	switch u.Reason {
	case NoIndicator, Ambiguous, NoGrain, NoArea, Injection, Privacy:
	default:
		return u
	}
	reason, w := r.intent()
	if reason == "" || u.Reason == Injection && reason == Privacy {
		return u
	}
	return Understood{Reason: reason, Word: w}
}

// intent is what a question asks for that no figure answers, and the word that
// says so: a decision about people, a change of a figure, a person.
func (r *reading) intent() (Reason, string) {
	office := r.unexplainedOf(officeHolders)
	if deed := r.unexplainedOf(staffDeeds); deed >= 0 && office >= 0 {
		return Decision, r.t[deed].typed
	}
	if i := r.unexplainedOf(musts); i >= 0 {
		return Decision, r.t[i].typed
	}
	if i := r.change(); i >= 0 {
		return Injection, r.t[i].typed
	}
	who := slices.IndexFunc(r.t[:min(3, len(r.t))], func(t token) bool { return asksWho[t.Text] })
	if office >= 0 && (who >= 0 || r.is(office+1, "mana|apa") || r.is(office+2, "mana|apa") || r.is(office-1, "which|what")) && r.peek("berapa|many|jumlah") < 0 {
		return Privacy, r.t[max(who, 0)].typed
	}
	if i := r.unexplainedOf(takers); who >= 0 && i >= 0 {
		return Privacy, r.t[who].typed
	}
	return "", ""
}

// unexplainedOf is the first word of a set that nothing has explained; -1 where
// there is none.
func (r *reading) unexplainedOf(set map[string]bool) int {
	return slices.IndexFunc(r.t, func(t token) bool { return (t.by == unexplained || t.by == filler) && set[t.Text] })
}

// change is where a request to change a figure says so: a verb that begins the
// question, and for a verb that has other uses what is to be changed or into
// what; -1 where none does.
func (r *reading) change() int {
	first := 0
	for first < len(r.t)-1 && first < 6 && (r.t[first].by == filler || r.is(first, askWords+"|can|could|would|will|i|want|to|saya|ingin|mau|min|pak|bu|kak|,|dong|ya|langsung|segera|sekarang|now|just")) {
		first++
	}
	object := r.among("angka|angkanya|data|datanya|nilai|nilainya|realisasi|realisasinya|capaian|capaiannya|target|targetnya|laporan|catatan|value|values|figure|figures|number|numbers|data|record|records|result|results|target|score|daftar|list|tabel|table")
	into := slices.ContainsFunc([]int{r.into("menjadi|jadi|dijadikan|sebesar|sebanyak|ke"), r.into("to|at|as")}, func(i int) bool { return i >= 0 })
	for i := first; i < len(r.t); i++ {
		switch {
		case r.t[i].by == ofName || r.t[i].by == ofIndicator || r.t[i].by == ofPeriod:
		case i == first && changeWords[r.text(i)], i == first && (edits[r.text(i)] || edits[r.t[i].typed]) && (object || into || len(r.ids(anIndicator)) > 0 && plainEdits[r.text(i)]):
			return i
		case into && madeInto[r.text(i)] && r.into("menjadi|jadi|dijadikan|diubah|diganti|ke|to|sebesar|dicatat") >= 0:
			return i
		}
	}
	return -1
}

// among says whether one of the words stands anywhere.
func (r *reading) among(words string) bool {
	return slices.ContainsFunc(r.t, func(t token) bool { return among(words, t.Text) })
}

// into is where one of the words stands before a number that is no period; -1
// where none does.
func (r *reading) into(words string) int {
	for i := range r.t {
		if r.is(i, words) && i+1 < len(r.t) && r.t[i+1].by != ofPeriod && (r.t[i+1].Kind == word.Number || word.IsNumeral(r.text(i+1))) {
			return i
		}
	}
	return -1
}

var (
	officeHolders = word.Set(`kepala kadis kaban kabid kasi camat lurah kades sekda sekdis pejabat pejabatnya staf pegawai asn pns direktur bupati walikota wakil bendahara head heads chief chiefs official officials officer officers director directors boss employee employees staff mayor regent`)
	staffDeeds    = word.Set(`pecat dipecat pecatlah memecat copot dicopot mencopot ganti diganti gantikan mengganti mutasi dimutasi memutasi rotasi dirotasi geser digeser promosi promosikan dipromosikan demosi didemosi lantik dilantik nonaktifkan dinonaktifkan berhentikan diberhentikan hukum dihukum sanksi disanksi fire fired sack sacked dismiss dismissed replace replaced promote promoted demote demoted punish punished`)
	musts         = word.Set(`sebaiknya seharusnya harus harusnya haruskah sepatutnya sepantasnya pantas pantaskah perlukah should must ought deserve deserves`)
	takers        = word.Set(`penerima pelaku pelapor pengadu korban pasien penderita pemilik recipient recipients victim victims patient patients`)
	asksWho       = word.Set(`siapa siapakah who whose`)

	// edits begin a request to change what is on file; plainEdits say so of an
	// indicator alone, the others have further uses.
	edits      = word.Set(`change alter modify raise lower increase decrease reduce correct fix adjust overwrite replace erase record enter write koreksi revisi perbaiki betulkan benarkan catat dicatat tulis rekam samakan sesuaikan hilangkan buang kosongkan coret timpa tukar bulatkan poles rekayasa palsukan atur naikkan turunkan pangkas gelembungkan`)
	plainEdits = word.Set(`koreksi revisi betulkan kosongkan timpa palsukan rekayasa hilangkan buang overwrite erase`)
	madeInto   = word.Set(`dijadikan jadikan diubah diganti dinaikkan diturunkan dikoreksi direvisi dibulatkan changed set`)
)
