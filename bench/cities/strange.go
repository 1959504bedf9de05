package cities

// Strange are cities in which one thing happens that every kota has seen once:
// to its complaints, its surveys, its sensors, its offices, or the city itself.
// They were written before any engine was run on them.
func Strange() []Form {
	with := func(name, about string, change func(*Form)) Form {
		f := likeStored(name, about)
		change(&f)
		return f
	}
	return []Form{
		with("local", "a quarrel, a dam, a viral post: in one of 25 months a kelurahan complains four times as much about one thing", func(f *Form) {
			f.Quarrels = 1.0 / 25
		}),
		with("channel", "for half of the services an application opens one day, and from then on two and a half times as many complain", func(f *Form) {
			f.Channels = 0.5
		}),
		with("silence", "the complaint system is down for three spells of up to three months, and zeros are filed", func(f *Form) {
			f.Silences = 3
		}),
		with("fasting", "people complain by the calendar: little around the holidays, much when the budget is made", func(f *Form) {
			f.ComplaintSeason = 0.4
		}),
		with("eager", "telephones spread, and every year a quarter more people complain about everything", func(f *Form) {
			f.Eager = 0.019
		}),
		with("queue", "complaints are filed when they are dealt with, one or two months later", func(f *Form) {
			f.Queue = 2
		}),
		with("loud", "complaints come in heaps: one street writes forty times or not at all (a negative binomial of size 1)", func(f *Form) {
			f.Heaps = 1
		}),
		with("wave", "one survey round in five of a service was asked badly, and all its surveys err together", func(f *Form) {
			f.BadWaves, f.BadWave = 0.2, 0.5
		}),
		with("biennial", "money for surveys every second year only, and then for twice as many", func(f *Form) {
			f.SurveyEvery, f.Surveys = 24, 0.40
		}),
		with("pooled", "surveys of half of the kelurahan are asked together with those of a neighbour and filed under one name", func(f *Form) {
			f.Pooled = 0.5
		}),
		with("announced", "spot checks are announced, and find six points more in order than there is", func(f *Form) {
			f.CheckBias = 0.06
		}),
		with("bureau", "the statistics bureau counts something else: its figure of a service leans by a constant", func(f *Form) {
			f.BureauBias = 0.3
		}),
		with("stuck", "half of the sensors stop one day and show the same value for a year", func(f *Form) {
			f.Stuck = 0.5
		}),
		with("outage", "in one month of 15 a service breaks down in the whole city, and is repaired the month after", func(f *Form) {
			f.Outages = 1.0 / 15
		}),
		with("programme", "half of the services get a national programme, and are better overnight everywhere", func(f *Form) {
			f.Programmes = 0.5
		}),
		with("districts", "what happens, happens to a kecamatan: ten kelurahan share most of their course", func(f *Form) {
			f.District = 10
		}),
		with("neighbours", "half of the kelurahan have no staff and send in what the neighbour reports", func(f *Form) {
			f.Neighbours = 0.5
		}),
		with("template", "one ministry's template for a service: all agencies err together, and the error drifts", func(f *Form) {
			f.Template = 0.3
		}),
		with("yearly", "agencies count once a year, in January, and copy that figure for twelve months", func(f *Form) {
			f.Yearly = true
		}),
		with("irregular", "units' books come when they come: a report is up to three months old, another every month", func(f *Form) {
			f.Irregular = 3
		}),
		with("flattering", "optimists report halfway between the truth and the target: the worse it is, the more they add", func(f *Form) {
			f.Flattering = true
		}),
		with("few", "one office reports each service for all kelurahan", func(f *Form) {
			f.Agencies = 6
		}),
		with("cauchit", "services that are steep in the middle and slow at both ends: the last houses are the hardest", func(f *Form) {
			f.Link, f.Season = Cauchit, 1
		}),
		with("lists", "agencies that compile from one list and mend it slowly: what is wrong with it stays for most of a year, on another curve", func(f *Form) {
			f.Link, f.Season = Probit, 1
			f.CommonError, f.CommonKeeps = 0.2, 0.9
		}),
		with("revised", "figures up to two months old, another number every month, of which a third has been put right since", func(f *Form) {
			f.Irregular, f.Revised = 2, 1.0/3
		}),
		with("halves", "twelve pairs of kelurahan joined halfway, and half of all kelurahan in which nobody ever asks or checks", func(f *Form) {
			f.Mergers, f.MergeMonth, f.Unasked = 12, 30, 0.5
		}),
		with("patience", "people who do not mind until fewer than 55 % are served, and then complain six times as much at once", func(f *Form) {
			f.Patience = 0.55
		}),
		with("full", "a kota in which nearly everybody is served with everything: most shares lie between 80 and 97 %", func(f *Form) {
			f.Level = 1.6
		}),
		with("lasting", "nearly everybody is served, and every kelurahan's books are off by a point or two for good", func(f *Form) {
			f.Level, f.AreaError = 1.2, 0.015
		}),
		with("storm", "campaigns, quarrels, a new channel, a bad survey round and broken sensors in one city, on another curve", func(f *Form) {
			f.Link, f.Season = Probit, 1
			f.Campaigns, f.Quarrels, f.Channels = 1.0/16, 1.0/50, 0.3
			f.BadWaves, f.BadWave, f.Stuck = 0.1, 0.4, 0.3
		}),
	}
}
