package mention

import (
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/ground/word"
)

// when reads the periods.
func (r *reader) when(folded string, now time.Time) {
	for i := range r.tokens {
		step, said := map[string]int{"ini": 0, "this": 0, "lalu": -1, "kemarin": -1, "last": -1, "depan": 1, "next": 1}[r.text(i)]
		year := r.text(i-1) == "tahun" || r.text(i+1) == "year"
		if !said || !year {
			continue
		}
		r.wanted.Periods = append(r.wanted.Periods, period.Year(now.Year()+step))
		if r.text(i+1) == "year" {
			r.take(i, i+2)
		} else {
			r.take(i-1, i+1)
		}
	}
	for _, m := range period.FindAll(folded, period.Year(now.Year())) {
		r.wanted.Periods = append(r.wanted.Periods, m.Period)
		for i, t := range r.tokens {
			if t.Start >= m.Start && t.End <= m.End {
				r.taken[i] = true
			}
		}
	}
	for i := range r.tokens {
		if w := r.text(i); (w == "tahun" || w == "ta" || w == "anggaran" && r.text(i-1) == "tahun") && i+1 < len(r.tokens) && r.taken[i+1] {
			r.taken[i] = true
		}
	}
}

// longestName is the most words a name of a place or an office has.
const longestName = 8

// named reads the name of a place or an office that begins at i.
func (r *reader) named(i int) {
	first := r.text(i)
	office := slices.Contains([]string{"dinas", "badan", "kantor", "inspektorat", "sekretariat", "bagian", "satuan"}, first)
	behind := slices.Contains([]string{"di", "ke", "dari", "wilayah", "daerah", "in", "at", "kawasan", "sekitar"}, r.text(i-1))
	free := i // how far nothing is taken
	for free < len(r.tokens) && free < i+longestName && !r.taken[free] {
		free++
	}
	for n := free - i; n > 0; n-- {
		if r.tokens[i+n-1].Kind == word.Mark {
			continue
		}
		name := r.joined(i, n)
		if !office && (n > 1 || behind) {
			if found := r.city.Areas.Find(name); len(found) > 0 {
				for _, a := range found {
					if a.Kind != place.City && a.Kind != place.Province {
						r.wanted.Areas = append(r.wanted.Areas, a.ID)
					}
				}
				r.take(i, i+n)
				return
			}
		}
		if n > 1 && !office {
			continue
		}
		if found := r.city.Agencies.Find(name); len(found) == 1 && (office && n > 1 || n == 1 && strings.EqualFold(found[0].Short, name)) {
			r.wanted.Agencies = append(r.wanted.Agencies, found[0].ID)
			r.take(i, i+n)
			return
		}
	}
}

// joined is the text of n tokens from the i-th on, in their usual spelling.
func (r *reader) joined(i, n int) string {
	parts := make([]string, n)
	for k := range parts {
		parts[k] = r.text(i + k)
	}
	return strings.Join(parts, " ")
}
