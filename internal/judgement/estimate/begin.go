package estimate

import "math"

// begin sets every track to know nothing, and levels to where the plainest
// evidence is.
func (f *fit) begin() {
	f.tracks = make([]track, len(f.series))
	f.events = make([][]float64, len(f.areas))
	f.findCaps()
	f.endings()
	f.services = make([]service, len(f.indicators))
	for e, r := range rares {
		f.often[e], f.usually[e] = r.share, r.usual
	}
	each(len(f.services), f.opt.Workers, func(_ *smoother, k int) {
		f.services[k] = newService(f.scales[k], f.months)
		f.startLevel(k)
	})
	each(len(f.series), f.opt.Workers, func(_ *smoother, i int) {
		s, k := &f.series[i], &f.tracks[i]
		k.mean = make([]vector, f.months)
		k.sd2 = make([]float64, f.months)
		k.vague, k.theta, k.known = make([]float64, f.months), make([]float64, f.months), make([]float64, f.months)
		k.loose = make([]float64, f.months)
		f.forget(s, k)
		k.people = moment{f.services[s.indicator].rate, 0.3}
	})
}

// forget makes a track know nothing.
func (f *fit) forget(s *series, k *track) {
	level := f.services[s.indicator].level
	for t := range k.mean {
		k.mean[t] = vector{iTheta: level}
		k.sd2[t] = 2 * unknown
		k.loose[t] = 1
	}
	k.open = make([]float64, len(s.obs))
	for j := range k.open {
		k.open[j] = 1
	}
}

// startLevel puts the level where anchors are on average, else sensors and
// statistics, else reports; and the complaint rate where it is observed.
func (f *fit) startLevel(k int) {
	v := &f.services[k]
	var sum, n [4]float64
	var rate, rates float64
	for _, i := range f.byIndicator[k] {
		s := &f.series[i]
		for j := range s.obs {
			o := &s.obs[j]
			switch o.kind {
			case Survey, SpotCheck:
				sum[0] += o.value * o.n
				n[0] += o.n
				v.anchors++
			case Sensor, Annual, Statistic:
				sum[1] += v.scale.link(o.value)
				n[1]++
			case Report:
				sum[2] += v.scale.link(o.value)
				n[2]++
			case Complaints:
				rate += math.Log(o.value+0.5) - s.logPop
				rates++
			}
		}
	}
	v.usual = 0.7 // of a share, before anything is known: two in three
	if v.scale.Scale != Share && n[1]+n[2] > 0 {
		v.usual = (sum[1] + sum[2]) / (n[1] + n[2])
	}
	v.level = v.usual
	v.usualOwn = levelOwn
	switch {
	case n[0] > 0:
		v.level = v.scale.link((sum[0] + 20*v.scale.value(v.usual)) / (n[0] + 20))
	case n[1] > 0:
		v.level = sum[1] / n[1]
	}
	if rates > 0 {
		v.rate = rate / rates
	}
	v.knot = v.level
	v.usualRate = v.rate
}
