package cities

import (
	"fmt"
	"slices"
)

// Link is the curve from an unbounded walk to a share, and with it how change
// slows down near 0 and 1.
type Link string

// The links. Only Logit is the one Nyata's engine works on.
const (
	Logit   Link = "logit"
	Probit  Link = "probit"
	Cloglog Link = "cloglog" // leaves 0 slowly and reaches 1 fast: services that spread street by street
	Cauchit Link = "cauchit" // steep in the middle, slow at both ends: the last houses are the hardest
	Walk    Link = "walk"    // no curve: points are gained and lost evenly and reflected at 5 and 98 %
)

// Form is everything that tells one kind of city from another. The zero value
// of a field switches its peculiarity off.
type Form struct {
	Name, About string

	Indicators, Areas, Months int
	Agencies                  int // in all, dealt over the indicators

	HonestShare, OptimisticShare float64 // of agencies; the rest fabricates
	Missing                      float64 // share of reports that never come
	Episodes                     float64 // share of other agencies' reports inflated for one month

	Surveys    float64    // share of area-quarters with a survey of 30 to 149 answers
	SpotChecks float64    // share of area-months with a check of 10 places
	Design     [2]float64 // design effect, drawn per quarterly round
	SurveyBias float64    // sd over indicators of an error all surveys of one share, in points/100
	NoSurvey   []int      // indicators without survey and spot check
	NoEvidence []int      // indicators known from reports alone
	BureauOf   []int      // indicators with an annual figure of the statistics bureau
	SensorOf   []int      // indicators with sensors
	SensorIn   float64    // share of areas with a sensor
	SensorCap  float64    // highest share a sensor can show

	Link   Link
	Season float64 // amplitude of the yearly wave on the scale of the link, in units of a monthly step of 0.07

	Level       float64 // by how much all indicators are better, on the scale of the link
	CommonError float64 // sd of an error, on the logit, that all areas of an agency share in a month
	AreaError   float64 // sd over areas of an error of their reports that stays, in points/100
	CommonKeeps float64 // how much of that is still there the month after; 0.6 where 0
	MaxDelay    int     // a report tells the state of up to this many months ago, fixed per agency
	HeavyTails  bool    // report noise is Student's t with 2 degrees of freedom
	Rounding    float64 // share of honest agencies that round to 5 %
	Threshold   float64 // people complain only where the share is below this
	Patience    float64 // six times as many complain where the share is below this; else the share is nothing to them
	Turn        float64 // share of agencies that report in another way from halfway on
	OwnMood     bool    // an area is as ready to complain about one thing as it happens to be, and that drifts
	Campaigns   float64 // share of months in which a campaign triples the complaints about an indicator everywhere
	Mergers     int     // pairs of areas that become one
	MergeMonth  int     // from this month

	Quarrels        float64 // share of area-months in which four times as many complain about an indicator
	Channels        float64 // share of indicators about which from some month on 2.5 times as many complain
	Silences        int     // spells of up to three months in which no complaint is filed: zeros
	ComplaintSeason float64 // amplitude of a yearly wave of complaints alone, on the logarithm
	Eager           float64 // monthly growth of all complaints, on the logarithm
	Queue           int     // complaints are filed up to this many months later
	Heaps           float64 // shape of the gamma that complaints vary by; 15 where 0

	BadWaves, BadWave float64 // share of survey rounds of an indicator that err together, and sd of that on the logit
	SurveyEvery       int     // surveys in the last year only of so many months
	Unasked           float64 // share of areas in which nobody asks or checks
	Pooled            float64 // share of areas whose surveys are drawn from their neighbour as well
	CheckBias         float64 // by how much spot checks find more than there is, in points/100
	BureauBias        float64 // sd over indicators of what the annual figure is off, on the logit
	Stuck             float64 // share of sensors that show one value for a year

	Outages    float64 // share of months in which an indicator falls everywhere, for that month
	Programmes float64 // share of indicators that rise everywhere from some month on
	District   int     // areas in a district that share most of their steps

	Neighbours float64 // share of areas for which the agency reports what the area before has
	Template   float64 // sd of an error that all agencies of an indicator share, on the logit; it drifts
	Yearly     bool    // reports repeat the state of January
	Irregular  int     // a report tells the state of up to this many months ago, drawn every month
	Revised    float64 // share of reports that are the final figure: of the month itself, with half the noise
	Flattering bool    // optimists go halfway to the target instead of adding a constant
}

// likeStored is the form of the folders in truth-city-sim.
func likeStored(name, about string) Form {
	return Form{
		Name: name, About: about,
		Indicators: 6, Areas: 60, Months: 60, Agencies: 45,
		HonestShare: 0.60, OptimisticShare: 0.25, Missing: 0.078, Episodes: 0.05,
		Surveys: 0.20, SpotChecks: 0.03, Design: [2]float64{1.75, 1.75},
		BureauOf: []int{2, 3, 4}, SensorOf: []int{0, 1}, SensorIn: 0.25, SensorCap: 1,
		Link: Logit,
	}
}

// Stored are the four forms of truth-city-sim.
func Stored() []Form {
	base := likeStored("base", "six services of a kota of 60 kelurahan over five years; a survey in a fifth of its area-quarters")
	sparse := likeStored("sparse", "the same with money for a quarter of the surveys and a third of the spot checks")
	sparse.Surveys, sparse.SpotChecks = 0.05, 0.01
	nosurvey := likeStored("nosurvey", "the same without any survey and hardly a spot check: complaints, a few sensors, an annual figure")
	nosurvey.Surveys, nosurvey.SpotChecks = 0, 0.003
	dishonest := likeStored("dishonest", "the same where three agencies in four report more than there is")
	dishonest.HonestShare, dishonest.OptimisticShare = 0.25, 0.50
	return []Form{base, sparse, nosurvey, dishonest}
}

// Foreign are cities whose form no engine was built on, each a way in which a
// real kota differs from an equation.
func Foreign() []Form {
	with := func(name, about string, change func(*Form)) Form {
		f := likeStored(name, about)
		change(&f)
		return f
	}
	return []Form{
		with("probit", "services that worsen every rainy season (December to February), on a probit curve", func(f *Form) {
			f.Link, f.Season = Probit, 2
		}),
		with("cloglog", "networks (piped water, drains) that grow street by street and are then complete: a one-sided curve", func(f *Form) {
			f.Link, f.Season = Cloglog, 1
		}),
		with("walk", "points gained and lost evenly between 5 and 98 %, with floods that cost a fifth of a service overnight", func(f *Form) {
			f.Link, f.Season = Walk, 1.5
		}),
		with("common", "agencies that compile all their kelurahan from one list: whatever is wrong with a month's list is wrong everywhere", func(f *Form) {
			f.CommonError = 0.2
		}),
		with("threshold", "people who put up with a service until fewer than 60 % are served, and only then complain", func(f *Form) {
			f.Threshold = 0.60
		}),
		with("delay", "agencies that report the state of one to three months ago because their units' books come late", func(f *Form) {
			f.MaxDelay = 3
		}),
		with("merged", "twelve pairs of kelurahan joined by a city regulation halfway: two areas' evidence becomes one area's", func(f *Form) {
			f.Mergers, f.MergeMonth = 12, 30
		}),
		with("bare", "two indicators that no survey or spot check ever asks about, and one that only the agency itself reports", func(f *Form) {
			f.NoSurvey, f.NoEvidence = []int{0, 2}, []int{5}
		}),
		with("design", "surveys by whoever won the contract: a design effect between 1 and 3 per round, and questions that lean by about two points", func(f *Form) {
			f.Design, f.SurveyBias = [2]float64{1, 3}, 0.02
		}),
		with("saturated", "sensors in most kelurahan that cannot show more than 80 % (a pressure gauge at the end of its scale)", func(f *Form) {
			f.SensorOf, f.SensorIn, f.SensorCap = []int{0, 1, 4}, 0.6, 0.80
		}),
		with("heavy", "honest reports with typing slips: mostly close, now and then far off in either direction", func(f *Form) {
			f.HeavyTails = true
		}),
		with("habit", "half of the honest agencies round to the nearest 5 %, out of habit", func(f *Form) {
			f.Rounding = 0.5
		}),
		with("moods", "people who complain readily about one thing and not about another, and lose patience or heart over the years", func(f *Form) {
			f.OwnMood = true
		}),
		with("campaigns", "a radio station or a hashtag: in one month of twelve three times as many complain, and nothing has changed", func(f *Form) {
			f.Campaigns = 1.0 / 12
		}),
		with("turn", "a third of the agencies get a new head halfway, and with it another way of reporting", func(f *Form) {
			f.Turn = 0.35
		}),
		with("small", "a small kota: four services, 24 kelurahan, twelve reporting units, two and a half years", func(f *Form) {
			f.Indicators, f.Areas, f.Months, f.Agencies = 4, 24, 30, 12
			f.BureauOf, f.SensorOf = []int{2}, []int{0}
		}),
		with("foreign", "another curve, errors shared by all areas of an agency, complaints only below a threshold", func(f *Form) {
			f.Link, f.Season, f.CommonError, f.Threshold = Probit, 2, 0.2, 0.60
		}),
		with("hostile", "everything at once, with few surveys", func(f *Form) {
			f.Link, f.Season = Cloglog, 1.5
			f.CommonError, f.MaxDelay, f.HeavyTails, f.Rounding = 0.15, 2, true, 0.25
			f.Threshold, f.SensorCap = 0.65, 0.85
			f.Design, f.SurveyBias, f.Surveys = [2]float64{1, 3}, 0.015, 0.12
			f.NoSurvey = []int{5}
			f.Mergers, f.MergeMonth = 6, 30
		}),
	}
}

// Forms are all forms: the stored ones first.
func Forms() []Form { return append(append(Stored(), Foreign()...), Strange()...) }

// Big is a city of about two million observations, for time and memory.
func Big() Form {
	f := likeStored("big", "41 indicators in 400 areas over five years: about two million observations")
	f.Indicators, f.Areas, f.Agencies = 41, 400, 308
	f.BureauOf, f.SensorOf = nil, nil
	for k := range f.Indicators {
		switch k % 6 {
		case 0, 1:
			f.SensorOf = append(f.SensorOf, k)
		case 2, 3, 4:
			f.BureauOf = append(f.BureauOf, k)
		}
	}
	return f
}

// Named is the form of a name.
func Named(name string) (Form, error) {
	all := append(Forms(), Big())
	if i := slices.IndexFunc(all, func(f Form) bool { return f.Name == name }); i >= 0 {
		return all[i], nil
	}
	var names []string
	for _, f := range all {
		names = append(names, f.Name)
	}
	return Form{}, fmt.Errorf("there is no form %q: choose from %v", name, names)
}
