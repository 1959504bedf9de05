package estimate

// towards is an estimate from n observations, drawn to a usual value as if
// strength more observations had given that.
func towards(sum, n, usual, strength float64) float64 {
	return (sum + usual*strength) / (n + strength)
}

// learnService is the M-step for one indicator.
func (f *fit) learnService(k int, tallies []tally) {
	v := &f.services[k]
	var sum tally
	steps, weight := make([]float64, f.months), make([]float64, f.months)
	var first []message
	for _, i := range f.byIndicator[k] {
		t := &tallies[i]
		sum.add(t)
		for m := 1; m < f.months; m++ {
			steps[m] += t.drift[m]
			weight[m] += t.weight[m]
		}
		first = append(first, t.first)
	}
	v.step = max(towards(sum.stepSquare, sum.steps, 0.004, 60), 1e-4)
	if !f.calm {
		v.lively = sum.lively.learn(v.lively)
	}
	for m := 1; m < f.months && !f.settled; m++ {
		v.drift[m] = steps[m] / (weight[m] + v.step/v.months.everyday[aStep])
	}
	v.spread = around(first, v.level, v.spread, v.usualSpread, 12)
	v.shift = min(max(towards(sum.shift, sum.shifts, 2e-4, 100), 1e-6), 0.01)
	if sum.complaints > 0 {
		v.restless = max(towards(sum.restless, sum.restWt, 0.08, 10*sum.restWt/float64(sum.complaints)), 0.002)
		f.learnResponse(v, &sum)
	}
	f.learnShared(k, func(i int) *regressed { return &tallies[i].shared }, !f.tilting)
	v.offset = towards(sum.offset, sum.offsets, 0.03, 4)
	v.wander = max(towards(sum.wander, sum.wanders, 1e-4, 600), 1e-6)
	v.tremble = max(towards(sum.tremble, sum.trembles, 0.015, 10), 1e-4)
	v.annual = max(towards(sum.annual, sum.annuals, 0.012, 10), 1e-4)
	v.other = max(towards(sum.other, sum.others, 0.02, 10), 1e-4)
	v.design[Survey] = max(towards(sum.design[Survey], sum.designs[Survey], 1.8, 60), 0.7)
	v.design[SpotCheck] = max(towards(sum.design[SpotCheck], sum.designs[SpotCheck], 1.1, 60), 0.7)
}

func (t *tally) add(o *tally) {
	t.steps += o.steps
	t.stepSquare += o.stepSquare
	t.lively.join(&o.lively)
	t.shifts += o.shifts
	t.shift += o.shift
	for n := range t.bends {
		for i := range t.bends[n].gram {
			t.bends[n].gram[i] += o.bends[n].gram[i]
		}
		for i := range t.bends[n].pull {
			t.bends[n].pull[i] += o.bends[n].pull[i]
		}
	}
	t.complaints += o.complaints
	t.restless += o.restless
	t.restWt += o.restWt
	t.offsets += o.offsets
	t.offset += o.offset
	t.wanders += o.wanders
	t.wander += o.wander
	t.trembles += o.trembles
	t.tremble += o.tremble
	t.annuals += o.annuals
	t.annual += o.annual
	t.others += o.others
	t.other += o.other
	for i := range t.design {
		t.design[i] += o.design[i]
		t.designs[i] += o.designs[i]
	}
}

// around is the variance of quantities known by messages around their mean: a
// few steps of EM, drawn towards usual as if strength quantities had it.
func around(told []message, mean, variance, usual, strength float64) float64 {
	for range 8 {
		var v, n float64
		for _, m := range told {
			if m.precision == 0 {
				continue
			}
			g := variance / (variance + 1/m.precision)
			e := g * (m.mean - mean)
			v += e*e + variance*(1-g)
			n++
		}
		variance = max(towards(v, n, usual, strength), 1e-3)
	}
	return variance
}
