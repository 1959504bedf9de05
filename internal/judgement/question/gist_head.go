package question

import (
	"slices"

	"nyata/internal/ground/word"
)

// tools and trades are what works on a thing and who does: they tell of it, but
// how many of them there are, or what share, is no figure of the thing itself.
var (
	tools  = word.Set(`truk mobil motor kapal perahu pesawat helikopter pompa selang tenda tangki gerobak kucing anjing sapi kambing ular monyet cats dogs cows goats snakes trucks boats pumps tents hoses`)
	trades = word.Set(`guru tutor tukang kuli mandor sopir supir bidan dokter perawat arsitek petugas satpol polisi hakim calo penghulu pengacara advokat relawan atlet teachers lawyers volunteers athletes athlete drivers midwives doctors nurses officers builders`)
	// havers are words of names of what is made of tools or of those who work.
	havers = word.Set(`kendaraan armada angkutan alat mesin sarana prasarana kapal perahu mobil truk bus ambulans tenaga pekerja kerja guru pendidik pengajar dokter bidan perawat petugas sopir pengemudi kader pendamping relawan personel personil aparat polisi pegawai pengembang perumahan penyuluh instruktur pelatih nakes tukang hakim kontraktor taruna linmas pemadam hewan ternak satwa populasi penyakit rabies ular sapi kambing anjing kucing atlet olahragawan advokat pengacara athletes
vehicles fleet workers teachers doctors staff personnel drivers labour labor animals animal livestock rabies`)
)

// asksForTools says whether so many, or what share, of the tools or trades about
// an indicator are asked for, that has none in its name.
func (r *reading) asksForTools(x Indicator) bool {
	for i := range r.t {
		if !r.is(i, "berapa|many|jumlah|banyaknya|share|percentage|persentase|proporsi") {
			continue
		}
		j := i + 1
		for r.is(j, "persen|%|percent|of|the|our|their|banyak|jumlah|para|share|sih|ya") {
			j++
		}
		if w := r.text(j); (tools[w] || trades[w]) && !slices.ContainsFunc(append(nameWords(x.Name), nameWords(x.Unit)...), func(n string) bool { return havers[n] || n == w }) {
			return true
		}
	}
	return false
}

// inside says whether those are asked about who are in a place that the name is
// of those outside of.
func (r *reading) inside(id string) bool {
	k := r.a.knows[id]
	for n := 1; n < len(k.name.words); n++ {
		if k.name.words[n-1].text != "luar" {
			continue
		}
		for i := range r.t {
			if r.t[i].concept == k.name.words[n].concept && !r.is(i-1, "luar|outside|bukan|tanpa|tidak") && !r.is(i-2, "luar|outside|bukan|tanpa|tidak") {
				return true
			}
		}
	}
	return false
}
