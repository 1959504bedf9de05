package question

import (
	"slices"

	"nyata/internal/ground/word"
)

// officeAt is the agency whose name is said in other words from i, and where.
func (r *reading) officeAt(i int) (id string, at []int) {
	if id, at := r.officeByDuty(i); id != "" {
		return id, at
	}
	switch {
	case r.official(i):
	case officeHeads[r.text(i)]:
		at, ids := r.officeWordsFrom(i+1, r.a.offices)
		if len(at) == 0 {
			if id := r.a.officeByShort(r.text(i+1), true); id != "" && r.free(i+1) {
				return id, []int{i, i + 1}
			}
			return "", nil
		}
		if id := r.theOffice(ids, r.text(i), at); id != "" {
			return id, append(span(i, at[0]), at...)
		}
	case englishHeads[r.text(i)] && r.is(i+1, "of|for"):
		j := i + 2
		if r.is(j, "the") {
			j++
		}
		if at, ids := r.officeWordsFrom(j, r.a.offices); len(at) > 0 {
			if id := r.theOffice(ids, "", at); id != "" {
				return id, append(span(i, at[0]), at...)
			}
		}
	case r.free(i):
		if at, ids := r.officeWordsFrom(i, r.a.offices); len(at) > 0 {
			head := at[len(at)-1] + 1
			for r.free(head) && aroundOffices[r.text(head)] && !englishHeads[r.text(head)] {
				head++
			}
			if id := r.theOffice(ids, "", at); id != "" && r.free(head) && englishHeads[r.text(head)] {
				return id, append(at, span(at[len(at)-1]+1, head+1)...)
			}
		}
		if !r.a.vocabulary.has(r.text(i)) {
			if id := r.a.officeByShort(r.text(i), false); id != "" {
				return id, []int{i}
			}
		}
	}
	return "", nil
}

// official says whether "dinas" only says that something is an official's:
// "perjalanan dinas", "mobil dinas"; or "bagian" that it is a part of all.
func (r *reading) official(i int) bool {
	if r.is(i, "bagian") && r.is(i+1, "keluarga|keluarganya|warga|warganya|rumah|rumahnya|orang|anak|penduduk|balita|bayi|jalan|sampah|dari|yang") {
		return true // a part of them
	}
	return r.is(i, "dinas") && r.is(i-1, "perjalanan|mobil|motor|kendaraan|rumah|pakaian|baju|seragam|jam|tugas|telepon|laptop")
}

// officeWordsFrom reads words of an office's name from i as long as some
// office has them all.
func (r *reading) officeWordsFrom(i int, among []office) (at []int, left []office) {
	strong := false
	left = among
	for j := i; r.free(j); j++ {
		w := r.text(j)
		if len(at) > 0 && r.is(j, "dan|and|&|,|/|of|serta") && r.free(j+1) || len(at) > 0 && aroundOffices[w] {
			continue
		}
		if r.t[j].Kind != word.Letters || stopInNames[w] || cuesOnly(w) {
			break
		}
		want, known := officeWords[w]
		if !known {
			want = []string{w}
		}
		var next []office
		if concepts := officeConcepts(want); r.a.officeWord[concepts[0]] {
			next = slices.DeleteFunc(slices.Clone(left), func(o office) bool {
				return slices.ContainsFunc(concepts, func(x string) bool { return !o.has[x] })
			})
		}
		if len(next) == 0 {
			break
		}
		for k := len(at); k > 0 && at[len(at)-1]+1 < j; k++ { // the joining words between
			at = append(at, at[len(at)-1]+1)
		}
		at, left = append(at, j), next
		strong = strong || known || !weakInOffices[w] && (sameInOffices[w] == "" || !weakInOffices[sameInOffices[w]])
	}
	if !strong {
		return nil, nil
	}
	return at, left
}

// cuesOnly are words that belong to the question rather than to an office.
func cuesOnly(w string) bool {
	return timeWords[w] != "" || moneyWords[w] && w != "keuangan" && w != "daerah" || superlatives[w] != "" || months[w] != 0
}

// theOffice is the one office left; of several, the one with that head whose
// name the words begin, empty when there are more of them.
func (r *reading) theOffice(left []office, head string, at []int) string {
	if len(left) == 1 {
		return left[0].id
	}
	for _, same := range [...]func(o office) bool{
		func(o office) bool { return o.head == head && len(o.words) == len(at) },
		func(o office) bool { return o.head == head && r.begins(o, at) },
		func(o office) bool { return len(o.words) == len(at) },
		func(o office) bool { return r.begins(o, at) },
		func(o office) bool { return o.head == head },
	} {
		id, many := "", false
		for _, o := range left {
			if same(o) {
				many = many || id != ""
				id = o.id
			}
		}
		if id != "" && !many {
			return id
		}
	}
	return ""
}

func (r *reading) begins(o office, at []int) bool {
	return len(at) > 0 && officeConcept(r.text(at[0])) == officeConcept(o.words[0])
}

// officesJoined takes in what of an agency's name stands behind a part of it,
// and the secretariat that a division belongs to.
func (r *reading) officesJoined() {
	for k := range r.found {
		m := &r.found[k]
		if m.kind != anAgency {
			continue
		}
		for n := range r.a.offices {
			if o := &r.a.offices[n]; o.id == m.id {
				j := m.last() + 1
				for r.is(j, "dan|and|&|,|/") && r.free(j) {
					j++
				}
				if at, left := r.officeWordsFrom(j, []office{*o}); len(left) == 1 && (j > m.last()+1 || len(at) > 1 || !r.indicatorWord(at)) {
					r.take(m.last()+1, at[len(at)-1]-m.last(), ofName)
					m.at = append(m.at, span(m.last()+1, at[len(at)-1]+1)...)
				}
			}
		}
	}
	for k := 0; k+1 < len(r.found); k++ {
		a, b := r.found[k], r.found[k+1]
		if a.kind == anAgency && b.kind == anAgency && a.id != b.id && a.last()+1 == b.first() && r.is(a.first(), "bagian") {
			r.found = slices.Delete(r.found, k+1, k+2)
		}
	}
}

func (r *reading) indicatorWord(at []int) bool {
	return slices.ContainsFunc(at, func(i int) bool {
		return r.a.vocabulary.stems[r.t[i].concept] && len(r.a.byConcept[r.t[i].concept]) > 0
	})
}
