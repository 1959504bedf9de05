package question

import (
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/word"
)

// maxLength bounds a question; whoever writes more does not ask.
const maxLength = 600

// Ask understands one question asked on the day of now. It accepts any bytes.
func (a *Asker) Ask(text string, now time.Time) Understood {
	return a.again(text, a.ask(text, now), func(a *Asker) Understood { return a.ask(text, now) })
}

func (a *Asker) ask(text string, now time.Time) Understood {
	r, early := a.read(text, now)
	if early != "" {
		return Understood{Reason: early}
	}
	r.understand()
	u := r.outcome()
	if !mayBeTalk(u) {
		return u
	}
	if other, ok, at := a.askSpoken(text, now); ok && (!r.literal() || r.outspoken(other.Plan) || r.partOf(at)) {
		return other
	}
	return u
}

// mayBeTalk says whether a refusal may come of a matter spoken of in other
// words: "orang" is no population there, "gaji paling rendah" no one's salary.
func mayBeTalk(u Understood) bool {
	switch u.Reason {
	case NoIndicator, Ambiguous, NoGrain:
		return true
	case Privacy:
		return slices.Contains([]string{"gaji", "umur", "usia", "penyakit", "diderita", "salary"}, u.Word)
	default:
		return false
	}
}

// outspoken says whether the plan is about something else than the question
// seemed to name: "tourists stay how many nights" is not about tourists. What
// is said of the very thing that was named is left refused.
func (r *reading) outspoken(p Plan) bool {
	return !slices.ContainsFunc(p.Metrics, func(m Metric) bool { return slices.Contains(r.ids(anIndicator), m.Indicator) })
}

// partOf says whether what the question names in so many words is only part of
// a fixed expression: "kemiskinan" in "di bawah garis kemiskinan".
func (r *reading) partOf(at []int) bool {
	return !slices.ContainsFunc(r.found, func(m mention) bool {
		return m.kind == anIndicator && (len(m.at) >= len(at) || slices.ContainsFunc(m.at, func(i int) bool { return !slices.Contains(at, i) }))
	})
}

// literal says whether the question names an indicator by its own words.
func (r *reading) literal() bool {
	return slices.ContainsFunc(r.found, func(m mention) bool { return m.kind == anIndicator && m.literal })
}

// askSpoken reads the question as talk about a topic: places, offices and
// periods first, then what the topic explains, then the rest.
func (a *Asker) askSpoken(text string, now time.Time) (u Understood, ok bool, at []int) {
	r := &reading{a: a, now: now, t: a.vocabulary.tokenise(word.Fold(text))}
	r.chatter()
	r.readBounds()
	r.readPeriods()
	r.findNames(anArea, anAgency, theCity)
	if !r.bringUp() {
		return Understood{}, false, nil
	}
	for _, m := range r.found {
		if m.kind == anIndicator {
			at = append(at, m.at...)
		}
	}
	r.findNames(aSource)
	r.boundUnits()
	r.carried()
	r.understand()
	u = r.outcome()
	return u, u.Answered(), at
}

// read takes a question apart and finds periods, names and bounds.
func (a *Asker) read(text string, now time.Time) (*reading, Reason) {
	if len(text) > maxLength {
		return nil, OffScope
	}
	if why := screen(text); why != "" {
		return nil, why
	}
	folded := word.Fold(text)
	r := &reading{a: a, now: now, t: a.vocabulary.tokenise(folded)}
	if len(r.t) == 0 {
		return nil, Ambiguous
	}
	r.chatter()
	r.numerals()
	r.readBounds()
	r.readPeriods()
	r.readNames()
	r.none()
	r.boundUnits()
	r.carried()
	return r, ""
}

// chatter takes out words that open a sentence and are no names there: "gini
// ya, …".
func (r *reading) chatter() {
	for i := range min(3, len(r.t)) { // a greeting, not a time of the day
		switch {
		case r.is(i, "selamat|met") && r.is(i+1, "pagi|siang|sore|malam"), r.is(i, "good") && r.is(i+1, "morning|afternoon|evening|day"):
			r.take(i, 2, filler)
		case i == 0 && r.is(0, "pagi|siang|sore|malam|morning") && r.is(1, "pak|bu|min|kak|,|bapak|ibu|mas|mbak|all|semua|bang"):
			r.take(i, 1, filler)
		}
	}
	if r.is(0, "izin|mohon|permisi") && r.is(1, "bertanya|tanya|nanya|menanyakan|pak|bu|min|kak|,|info") {
		r.take(0, 2, filler)
	}
	for i := range r.t {
		if r.is(i, "buatkan|bikinkan|bikin|buat|susunkan|siapkan|laporan") && r.is(i+1, "perbandingan|grafik|tabel|daftar|rekap|rekapitulasi|tren|peringkat|ranking|urutan|capaian|realisasi") || r.is(i, "dalam") && r.is(i+1, "hal") || r.is(i, "dari") && r.is(i+1, "segi|sisi") {
			n := 1
			if r.is(i+1, "hal|segi|sisi") {
				n = 2
			}
			r.take(i, n, filler)
		}
	}
	if i := r.peek("so far"); i >= 0 {
		r.take(i, 2, filler)
	}
	if len(r.t) > 2 && r.is(0, "gini|begini|gitu|jadi") && r.is(1, "ya|,|lho|loh|nih|min|pak|bu|kak|:") {
		r.take(0, 2, filler)
	}
}

func (r *reading) understand() {
	r.cause()
	r.readMoney()
	r.readMeasures()
	r.readLimit()
	r.sorted = r.readOrder()
	g := r.readGroups()
	r.readSource()
	r.decide(g)
	r.settle(g)
}

// cause finds what is asked to be explained, and by what.
func (r *reading) cause() {
	const effects = "bikin|membuat|mendorong|menyebabkan|mengakibatkan|memicu|mempengaruhi|memengaruhi|causing|cause|caused"
	split := -1
	factorsBefore := false
	if i := r.peek("karena|akibat|sebab apa|kenapa"); i >= 0 { // "gara-gara apa"
		r.take(i, 2, ofCue)
		r.op = Why
	}
	if i := r.peek("karena|disebabkan|akibat|dikarenakan|because|gara"); i >= 0 {
		split = i
		if j := r.peek("makanya|sehingga|maka|jadinya"); j > i {
			split, factorsBefore = j, true
			r.take(j, 1, ofCue)
		}
	} else if i := r.peek(effects); i >= 0 && r.peek("apa|apakah|does|did|is") >= 0 && len(r.ids(anIndicator)) > 1 {
		split, factorsBefore = i, true
		r.take(i, 1, ofCue)
	} else if i := r.peek("penyebab|pemicu|biang"); i > 0 && r.betweenIndicators(i) { // "apakah A penyebab B"
		split, factorsBefore = i, true
	} else if i := r.peek("due to"); i >= 0 {
		split = i
		r.take(i, 2, ofCue)
	}
	known := r.cue("karena|gara|akibat|lantaran apa|apakah|siapa") >= 0
	asked := r.cue("kenapa|mengapa|why", "apa saja|sih|ya penyebab|sebab|faktor|alasan|penyebabnya", "apa|apakah yang menyebabkan|mengakibatkan|membuat|bikin", "apa penyebab|sebab|faktor|alasan", "what caused|causes|cause|explains|drives|drove", "what is|are|was the reason|cause|reasons|causes", "reason|reasons for|behind", "penyebab|faktor|sebab|penyebabnya|alasannya|why|explain") >= 0 || r.op == Why || known
	if !asked && (split < 0 || !r.explainedBy(split, factorsBefore)) {
		return // "yang sakit karena nyamuk" is no question why
	}
	if r.cue("karena|disebabkan|akibat|dikarenakan|because|gara", "penyebab|faktor|sebab|causes|cause|caused") >= 0 || asked || split >= 0 {
		r.op = Why
		r.cue("oleh|of")
		for r.cue("penyebab|faktor|sebab|karena|because|apakah") >= 0 {
			continue
		}
	}
	r.cue("yang|that memengaruhi|mempengaruhi|menyebabkan|mendorong|membuat|drives|drove|explains")
	for r.cue("tidak|not|belum|masih|makin|semakin|terus|selalu|kok|still|so|tetap|malah|sangat|terlalu|makin|turun|naik|tinggi|rendah|parah|menurun|meningkat|membaik|memburuk|jelek|buruk|besar|banyak|sedikit|high|low|falling|rising|lambat|kecil|bertambah|berkurang|luas|mahal|seret|susah|sulit|gampang|kunjung|juga") >= 0 {
		continue
	}
	for r.cue("menipis|menyusut|melambung|meroket|melejit|membengkak|melorot|ambruk|langka|loyo|mandek|macet|tersendat|melemah|menguat|menyedihkan|tinggi2|shrink|shrank|shrunk|shrinking|soar|soared|slump|slumped|plunge|plunged|dip|dipped|surge|surged|stuck|weak|poor|slow|slowed|turunnya|naiknya|tingginya|rendahnya|turun|naik|tinggi|rendah|menurun|meningkat|penurunan|kenaikan|peningkatan|berubah|perubahan|membaik|memburuk|seret|sepi|ramai|rame|jeblok|anjlok|merosot|melonjak|melambat|stagnan|lambat|buruk|jelek|parah|banyak|sedikit|besar|kecil|bertambah|berkurang|rise|rose|risen|rising|fall|fell|fallen|falling|drop|dropped|increase|increased|increasing|decrease|decreased|decline|declined|declining|high|low|so|up|down|worse|worsen|worsened|improve|improved|banget|sangat|masih|terus|makin|semakin|still|lebih|luas|minim|kurang|mahal|go|goes|went|change|changed|jump|jumped|grow|grew") >= 0 {
		continue
	}
	if split < 0 {
		return
	}
	for _, m := range r.found {
		if m.kind == anIndicator && (m.first() > split) != factorsBefore {
			r.plan.Factors = append(r.plan.Factors, Metric{m.id, Reported})
		}
	}
}

// explainedBy says whether an indicator stands where the explanation does.
func (r *reading) explainedBy(split int, before bool) bool {
	return slices.ContainsFunc(r.found, func(m mention) bool { return m.kind == anIndicator && (m.first() > split) != before })
}

// readSource takes the words around a named source.
func (r *reading) readSource() {
	if len(r.ids(aSource)) == 0 {
		return
	}
	for r.cue("versi|menurut|sumber|according|source|berdasarkan|dari|version|by|from") >= 0 {
		r.cue("to")
	}
}

// outcome is the plan when everything is explained, else the refusal.
func (r *reading) outcome() Understood {
	if r.refusal == "" {
		r.residual()
	}
	if r.refusal != "" {
		return Understood{Reason: r.refusal, Word: r.word, Choices: r.choices()}
	}
	r.plan.tidy()
	return Understood{Plan: r.plan}
}

// decide chooses the operation from what was found.
func (r *reading) decide(g groups) {
	areas, agencies, indicators, sources := r.ids(anArea), r.ids(anAgency), r.ids(anIndicator), r.ids(aSource)
	further := r.cue("mana|manakah yang lebih tinggi|rendah|banyak|sedikit|besar|kecil|baik|buruk|parah|luas|bagus|jelek|bersih|cepat|lambat|panjang|pendek|ramai|rame|sepi|sering|jarang|mahal|murah|padat", "lebih tinggi|rendah|banyak|sedikit|besar|kecil|baik|buruk|parah|luas|bagus|jelek|bersih|cepat|lambat|panjang|pendek|ramai|rame|sepi|sering|jarang|mahal|murah|padat mana|dari|daripada|atau", "lebih tinggi|rendah|banyak|sedikit|besar|kecil|baik|buruk|parah|luas|bagus|jelek|bersih|cepat|lambat|panjang|pendek|ramai|rame|sepi|sering|jarang|mahal|murah|padat") >= 0
	moved := r.moved()
	compared := r.cue("bandingkan|perbandingan|banding|dibandingkan|dibanding|membandingkan|compare|compared|comparing|comparison|komparasi|versus|vs|lawan|beda|perbedaan|bedanya|difference|selisih|against|between") >= 0
	for r.cue("bandingkan|perbandingan|banding|dibandingkan|dibanding|compare|compared|comparison|versus|vs|lawan|beda|bedanya|difference|daripada|than|sama|against|to|antara|between") >= 0 {
		continue
	}
	compared = compared || further
	if len(areas)+len(agencies) > 1 {
		for i := range r.t {
			if r.free(i) && r.is(i, "lebih|more") && i+1 < len(r.t) && r.t[i+1].by == ofIndicator { // "lebih kumuh daripada"
				r.take(i, 1, ofCue)
				compared = true
			}
		}
		r.cue("dari|daripada|than")
	}
	if r.cue("higher|lower|more|fewer|larger|smaller|better|worse") >= 0 {
		compared = true
		r.cue("dari|daripada|atau|or|than")
	}
	total := r.cue("jumlahkan|totalkan|akumulasi|akumulasikan|sum", "berapa total", "jumlah|total seluruh|keseluruhan|semua", "ditotal|ditotalkan|dijumlah|dijumlahkan|digabung|digabungkan|ditambahkan", "total|keseluruhan|altogether|combined|akumulatif|gabungan|totalnya") >= 0
	r.cue("in total", "total", "keseluruhan")
	if i := r.cue("tambahkan"); i >= 0 {
		r.refuse(Injection, r.t[i].typed)
	}
	tended := r.cue("tren|trend|trends|developed|developing|perkembangan|perkembangannya|riwayat|histori|history|historical|kronologi|pergerakan|dinamika|evolution|evolved|berkembang|perjalanan|development", "dari waktu ke waktu", "over time") >= 0
	r.cue("tren|trend|perkembangan|history|grafik")
	ratio := r.op != Why && r.ratio(indicators)
	many := len(areas) > 1 || len(agencies) > 1 || len(r.periods) > 1 || len(indicators)+len(r.measure.money) > 1 || len(indicators) == 1 && len(r.measure.list) > 1 || len(sources) > 1
	if len(r.filters) == 1 && r.filters[0].target && g.place == "" && g.time == "" && !g.source && !many && !ratio && r.op != Why {
		r.filters = nil // "did we reach the target": how far
		r.measure.list = []string{Achievement}
	}
	switch {
	case r.op == Why:
	case further && !many:
		r.refuse(Ambiguous, "")
	case ratio:
		r.op = Ratio
	case len(r.filters) > 0:
		r.op = Filter
	case r.order != "" || r.sorted:
		r.op = Rank
	case total && (r.ranged || many || g.place != "" || slices.Contains(r.words, All)) && !compared && !tended:
		r.op = Sum
	case moved && !compared || tended || slices.Contains(r.words, All) && !many:
		r.op = Trend
	case compared || many || g.source:
		r.op = Compare
	case g.time != "" && !g.timeRank || r.ranged:
		r.op = Trend
		if g.time == "" && r.oneNumber() {
			r.refuse(Ambiguous, "") // their sum, or how they went?
		}
	default:
		r.op = Value
	}
	switch {
	case r.op == Rank && g.time != "" && g.place == "":
		r.group = g.time
	case g.place != "":
		r.group = g.place
	case g.time != "":
		r.group = g.time
	case g.source || len(sources) > 1:
		r.group = "source"
	}
}

// oneNumber says whether a span is asked about as if it had one number.
func (r *reading) oneNumber() bool {
	return r.peek("berapa|many|much|jumlah|banyaknya") >= 0 && slices.ContainsFunc(r.found, func(m mention) bool {
		return m.kind == anIndicator && r.a.indicators[m.id].Additive
	})
}

// moved says whether the question is about a direction over time.
func (r *reading) moved() bool {
	const ways = "naik|turun|meningkat|menurun|membaik|memburuk|berubah|bertambah|berkurang|kenaikan|penurunan|peningkatan|perubahan|changed|change|changes|increase|increased|decrease|decreased|rise|risen|rose|fall|fallen|fell|improve|improved|improving|worsen|worsened|grow|grown|grew|rising|falling|increasing|decreasing|better|worse|up|down|gone|going|go|wider|narrower|bigger|smaller|memburuk|melebar|menyempit"
	found := false
	for r.cue("naik|turun|meningkat|menurun|membaik|memburuk|bertambah|berkurang terus|drastis|tajam|pesat", "naik atau turun", "turun atau naik", "makin|semakin|terus banyak|sedikit|baik|buruk|tinggi|rendah|parah|naik|turun|besar|kecil", ways) >= 0 {
		found = true
	}
	if found {
		r.cue("atau|or")
		r.cue("tidak|or|not")
	}
	return found
}

// ratio says whether one thing is asked for per another, and takes the words.
func (r *reading) ratio(indicators []string) bool {
	mentions := 0
	for _, m := range r.found {
		if m.kind == anIndicator {
			mentions++
		}
	}
	if r.a.population != "" && r.cue("per kapita|capita", "per seribu|sejuta|seratus|1000|10000|100000|100 orang|jiwa|warga", "per orang|jiwa|kepala|person|head|resident", "perkapita") >= 0 {
		if !slices.Contains(indicators, r.a.population) {
			r.found = append(r.found, mention{kind: anIndicator, id: r.a.population, at: []int{len(r.t)}})
		}
		r.plan.Over = &Metric{r.a.population, Reported}
		r.cue("rasio|rasionya|ratio")
		r.cue("dihitung dari")
		return true
	}
	if r.share {
		r.cue("total|seluruh|jumlah|all|total")
		return true
	}
	two := mentions >= 2 || mentions == 1 && len(r.measure.money) > 0
	if !two {
		return false
	}
	said := r.cue("rasio|ratio|rasionya|proporsi|proportion|nisbah") >= 0
	joined := r.cue("per", "terhadap|relative|dibagi|divided by", "dibagi|terhadap|relative") >= 0
	if joined {
		r.takePer()
	}
	if said || joined {
		r.cue("to|with|and|dengan|dan|banding")
		r.cue("antara|of|to|per|terhadap|dengan|dibanding")
		return true
	}
	if len(r.measure.money) == 1 && r.hasShareHead() && r.cue("dari|of|terhadap") >= 0 { // "berapa persen PAD dari anggaran"
		r.cue("persen|persentase|percentage|percent|share|%")
		r.cue("total|the|seluruh")
		return true
	}
	return false
}

// takePer takes the number behind "per": "per 1000 penduduk".
func (r *reading) takePer() {
	for i := range r.t {
		if r.t[i].by == ofCue && r.is(i, "per") && i+1 < len(r.t) && r.free(i+1) {
			if _, taken := word.Count(r.plain(), i+1); taken > 0 {
				r.take(i+1, taken, ofCue)
			}
		}
	}
}

func (r *reading) betweenIndicators(i int) bool {
	before, behind := false, false
	for _, m := range r.found {
		if m.kind == anIndicator {
			before = before || m.last() < i
			behind = behind || m.first() > i
		}
	}
	return before && behind
}

// settle makes the plan of what was found.
func (r *reading) settle(g groups) {
	p := &r.plan
	p.Op = r.op
	p.Areas, p.Agencies = r.ids(anArea), r.ids(anAgency)
	factors := map[string]bool{}
	for _, f := range p.Factors {
		factors[f.Indicator] = true
	}
	for _, m := range r.found {
		if m.kind == anIndicator && len(m.rivals) > 0 {
			r.refuse(Ambiguous, r.t[m.first()].typed)
		}
	}
	list := r.measure.list
	if len(list) == 0 {
		list = []string{Reported}
	}
	for _, id := range r.ids(anIndicator) {
		if factors[id] {
			continue
		}
		for _, x := range list {
			p.Metrics = append(p.Metrics, Metric{id, x})
		}
	}
	for _, x := range r.measure.money {
		p.Metrics = append(p.Metrics, Metric{Budget, x})
	}
	if len(p.Metrics) == 0 {
		r.refuse(r.missing())
		return
	}
	r.settlePeriods()
	if s := r.ids(aSource); len(s) == 1 {
		p.Source = &s[0]
	}
	if r.group != "" {
		p.Group = &r.group
	}
	r.offices()
	r.settleRank()
	r.settleFilters()
	if g.bad != "" {
		r.refuse(Ambiguous, g.bad)
	}
	if p.Op == Ratio && len(p.Metrics) == 2 && p.Over == nil {
		last := p.Metrics[1]
		p.Over = &last
	}
	r.check(g)
}

func (r *reading) settlePeriods() {
	p := &r.plan
	if r.lastN && len(r.periods) > 1 || len(r.measure.list) > 1 && len(r.periods) > 1 && !r.periodList && !r.ranged {
		r.refuse(Ambiguous, "") // each July of some years; a target of one year, a result of another
	}
	if timed := r.group == "year" || r.group == "month" || r.group == "quarter"; timed && p.Op == Filter && slices.Contains(r.words, Latest) {
		r.refuse(Ambiguous, "") // "when last …"
	}
	for _, x := range r.periods {
		p.Periods = append(p.Periods, x.String())
	}
	for _, w := range r.words {
		if w == Latest && len(p.Periods) > 0 {
			continue
		}
		p.Periods = append(p.Periods, w)
	}
	if len(p.Periods) == 0 {
		p.Periods = []string{Latest}
		timeGroup := r.group == "year" || r.group == "month" || r.group == "quarter"
		if p.Op == Trend || (p.Op == Rank || p.Op == Filter) && timeGroup {
			p.Periods = []string{All}
		}
	}
}

// offices: money is of offices, so a kecamatan stands for its office.
func (r *reading) offices() {
	p := &r.plan
	if len(p.Areas) == 0 || slices.ContainsFunc(p.Metrics, func(m Metric) bool { return m.Indicator != Budget }) {
		return
	}
	var agencies []string
	for _, id := range p.Areas {
		found := ""
		for _, x := range r.a.catalogue.Agencies {
			if strings.Join(nameWords(x.Name), " ") == "kantor kecamatan "+strings.Join(nameWords(r.a.areas[id].Name), " ") && r.a.levelOf(id) == "kecamatan" {
				found = x.ID
			}
		}
		if found == "" {
			return
		}
		agencies = append(agencies, found)
	}
	p.Areas, p.Agencies = nil, append(p.Agencies, agencies...)
	p.Notes = append(p.Notes, TookOffice)
}

func (r *reading) settleRank() {
	p := &r.plan
	if p.Op != Rank {
		return
	}
	if r.group == "" {
		r.refuse(Ambiguous, "")
		return
	}
	// offices are ranked by how much of their money they spent, not by how much it was
	if r.group == "agency" {
		for i := range p.Metrics {
			if p.Metrics[i] == (Metric{Budget, Realised}) {
				p.Metrics[i].Measure = Absorption
			}
		}
	}
	if p.Metrics[0].Indicator == r.a.population && slices.ContainsFunc(r.t, func(t token) bool { return t.Text == "padat" || t.Text == "terpadat" }) {
		r.refuse(NoIndicator, "padat") // the densest is not the one with most people
	}
	order := r.direction(r.order, r.a.indicators[p.Metrics[0].Indicator], p.Metrics[0].Measure)
	p.Order = &order
	switch {
	case r.limit > 0:
		p.Limit = &r.limit
	case !r.sorted:
		one := 1
		p.Limit = &one
	}
}

func (r *reading) settleFilters() {
	p := &r.plan
	for _, b := range r.filters {
		if p.Op == Why && b.target {
			continue // "mengapa target tidak tercapai" asks of the result
		}
		m := r.nearest(b.at)
		if b.percent && m == (Metric{Budget, Realised}) { // so many per cent of the money spent
			m.Measure = Absorption
			p.Metrics[0] = m
		}
		if b.target {
			m.Measure = Achievement
		}
		p.Filters = append(p.Filters, Condition{m, b.comparison, b.value})
		r.unitFits(b, m)
	}
	if p.Op == Filter && (len(p.Metrics) != 1 || r.group == "") {
		r.refuse(Ambiguous, "")
	}
	if r.limit > 0 && p.Op != Rank {
		r.refuse(Ambiguous, "")
	}
}

// nearest is the metric a bound is about.
func (r *reading) nearest(int) Metric { return r.plan.Metrics[0] }

// unitFits refuses a bound in another unit than its metric's.
func (r *reading) unitFits(b bound, m Metric) {
	unit := r.a.unitOf(m)
	switch {
	case b.target:
	case b.counts && !r.a.indicators[m.Indicator].Additive:
		r.refuse(Ambiguous, r.t[b.at].typed)
	case b.percent && unit != "%", b.money && unit != "IDR" && unit != "count" && !strings.HasPrefix(unit, "IDR"), b.unit != "" && (unit == "%" || unit == "IDR") && b.unit != "poin":
		r.refuse(NoGrain, r.t[b.at].typed)
	}
}

// unitOf is the unit of a metric's values.
func (a *Asker) unitOf(m Metric) string {
	if m.Measure == Achievement || m.Measure == Absorption {
		return "%"
	}
	return a.indicators[m.Indicator].Unit
}
