package practice

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"nyata/internal/ground/period"
	"nyata/internal/ground/place"
	"nyata/internal/record/reference"
)

// manner is how an agency turns what is the case into what it reports.
type manner string

// The manners. The names describe figures, not intentions.
const (
	asMeasured  manner = "as_measured"     // the truth and noise of one to three points
	raised      manner = "raised"          // above the truth, by more from month to month
	atTarget    manner = "just_over_goal"  // a little above the target, whatever the truth
	fromEarlier manner = "carried_forward" // last month's figure again, now and then a higher one
)

// service is one indicator that is reported by kelurahan and month, and that
// somebody other than its agency sees too.
type service struct {
	indicator string
	manner    manner
	gap       float64 // what is true stands this much below the target, on the logit, in the mean
	// words of complaints; empty where nobody complains about it
	category string
	titles   []string // short: a longer text twice in a week would be one complaint told again
	sensors  bool
}

// services are in the order in which everything about them is written.
var services = []service{
	{indicator: "imunisasi-dasar-lengkap", manner: asMeasured, gap: 0.35},
	{indicator: "rumah-layak-huni", manner: asMeasured, gap: 0.40},
	{indicator: "pengaduan-selesai", manner: asMeasured, gap: 0.20},
	{indicator: "jalan-mantap", manner: raised, gap: 0.80, category: "Jalan rusak", titles: []string{"Jalan berlubang", "Aspal mengelupas", "Jalan rusak parah", "Lubang jalan belum ditambal"}},
	{indicator: "akses-air-bersih", manner: raised, gap: 1.00, category: "Air bersih", titles: []string{"Air tidak mengalir", "Air mati dua hari", "Air ledeng keruh", "Sambungan air rusak"}, sensors: true},
	{indicator: "sampah-tertangani", manner: atTarget, gap: 0.95, category: "Persampahan", titles: []string{"Sampah menumpuk", "Truk sampah tidak datang", "Bak sampah penuh", "Bau sampah"}},
	{indicator: "bantuan-tepat-sasaran", manner: fromEarlier, gap: 1.05, category: "Bantuan sosial", titles: []string{"Bansos salah alamat", "Bantuan belum diterima", "Data bansos lama"}},
}

// Cell is what is the case, and what was reported, of one indicator in one
// kelurahan and month. Both are percentages.
type Cell struct {
	Indicator string        `json:"indicator"`
	Area      string        `json:"area"`
	Period    period.Period `json:"period"`
	True      float64       `json:"true"`
	Reported  *float64      `json:"reported,omitempty"` // nil where no report came
}

// Reporter is how an agency reports an indicator.
type Reporter struct {
	Indicator string `json:"indicator"`
	Agency    string `json:"agency"`
	Manner    string `json:"manner"` // as_measured, raised, just_over_goal, carried_forward
}

// State is what is really the case in the practice city. Only a page that
// compares the estimate with it may read it; nothing that estimates does.
type State struct {
	Note      string     `json:"note"`
	City      string     `json:"city"`
	Seed      uint64     `json:"seed"`
	Reporters []Reporter `json:"reporters"`
	Cells     []Cell     `json:"cells"` // by service, area, month
}

// reality is the state while the documents and the evidence are made of it.
type reality struct {
	seed     uint64
	services []lived
	areas    []place.Area // the kelurahan, in the order of the reference data
	people   []float64    // per kelurahan
	months   []period.Period
}

// lived is a service with its true and reported shares, by area and month.
type lived struct {
	service
	name, unit string
	agency     string
	goal       []float64 // target of each month's year, in percent
	truth      [][]float64
	reported   [][]float64 // percent with one decimal; NaN where none came
}

// newReality makes the state from the seed and the plans.
func newReality(seed uint64, city *reference.City, plans []*plan) (*reality, error) {
	r := &reality{seed: seed}
	for _, a := range city.Areas.All() {
		if a.Kind == place.Kelurahan {
			r.areas = append(r.areas, a)
			r.people = append(r.people, float64(a.People))
		}
	}
	for _, y := range years {
		for m := 1; m <= 3*y.quarters; m++ {
			r.months = append(r.months, period.Month(y.year, m))
		}
	}
	for _, s := range services {
		l, err := r.live(s, plans)
		if err != nil {
			return nil, err
		}
		r.services = append(r.services, l)
	}
	return r, nil
}

// live draws the truth of a service and what is reported of it.
func (r *reality) live(s service, plans []*plan) (lived, error) {
	l := lived{service: s}
	for _, t := range r.months {
		var planned *measure
		for _, p := range plans {
			if p.year != t.Year() {
				continue
			}
			for _, line := range p.root.lines() {
				if i := slices.IndexFunc(line.measures, func(m *measure) bool { return m.id == s.indicator }); i >= 0 {
					planned, l.agency = line.measures[i], p.agency.ID
				}
			}
		}
		if planned == nil || !planned.numeric || planned.unit != "%" {
			return l, fmt.Errorf("%s %d has no target in percent", s.indicator, t.Year())
		}
		l.name, l.unit = planned.name, planned.unit
		l.goal = append(l.goal, planned.goal)
	}
	shared := chance(r.seed, "keadaan", s.indicator)
	steps := make([]float64, len(r.months))
	for t := range steps {
		steps[t] = 0.03 * shared.NormFloat64()
	}
	for i, a := range r.areas {
		l.truth = append(l.truth, r.walk(s, a, l.goal[0], steps))
		l.reported = append(l.reported, r.report(&l, a, l.truth[i]))
	}
	return l, nil
}

// walk is the true share month by month: around a level of its own, with small
// steps, a step all kelurahan share, and rarely a jump.
func (r *reality) walk(s service, a place.Area, goal float64, shared []float64) []float64 {
	rng := chance(r.seed, "keadaan", s.indicator, a.ID)
	home := logit(goal/100) - s.gap + 0.40*rng.NormFloat64()
	x := home
	out := make([]float64, len(shared))
	for t := range out {
		x = home + 0.985*(x-home) + shared[t] + 0.07*rng.NormFloat64()
		if rng.Float64() < 0.010 {
			x += 0.8 * rng.NormFloat64()
		}
		out[t] = expit(x)
	}
	return out
}

// report is what the agency makes of it. One report in twelve never comes.
func (r *reality) report(l *lived, a place.Area, truth []float64) []float64 {
	rng := chance(r.seed, "laporan", l.indicator, a.ID)
	noise := between(chance(r.seed, "laporan", l.agency), 0.8, 2.0)
	carried := l.goal[0] + between(rng, -4, 3)
	out := make([]float64, len(truth))
	for t, p := range truth {
		var y float64
		switch l.manner {
		case raised:
			growing := 0.55 + 0.9*float64(t)/float64(len(truth)-1)
			y = 100*expit(logit(p)+0.65*growing) + noise*rng.NormFloat64()
		case atTarget:
			y = l.goal[t] + math.Abs(0.9*rng.NormFloat64())
		case fromEarlier:
			if t > 0 && rng.Float64() < 0.10 {
				carried += math.Abs(1.2 * rng.NormFloat64())
			}
			y = carried
		default:
			y = 100*p + noise*rng.NormFloat64()
		}
		out[t] = round(min(max(y, 0), 100), 1)
		if rng.Float64() < 1.0/12 {
			out[t] = math.NaN()
		}
	}
	return out
}

// state is the reality as it is kept apart.
func (r *reality) state(city *reference.City) State {
	out := State{Note: notice, City: city.ID, Seed: r.seed}
	for _, s := range r.services {
		out.Reporters = append(out.Reporters, Reporter{s.indicator, s.agency, string(s.manner)})
		for i, a := range r.areas {
			for t, month := range r.months {
				c := Cell{Indicator: s.indicator, Area: a.ID, Period: month, True: round(100*s.truth[i][t], 2)}
				if y := s.reported[i][t]; !math.IsNaN(y) {
					c.Reported = &y
				}
				out.Cells = append(out.Cells, c)
			}
		}
	}
	return out
}

func logit(p float64) float64 { return math.Log(p / (1 - p)) }

func expit(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// poisson is a count with the mean given.
func poisson(r *rand.Rand, mean float64) int {
	n := 0
	for left := mean - r.ExpFloat64(); left > 0; left -= r.ExpFloat64() {
		n++
	}
	return n
}
