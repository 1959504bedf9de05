package estimate

import (
	"runtime"
	"sync"
)

// each runs do for every index below n, in blocks over several workers, each
// with a smoother of its own. Do writes only to places of its own index, so
// that the number of workers changes nothing.
func each(n, workers int, do func(w *smoother, i int)) {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	workers = min(workers, max(n, 1))
	if workers == 1 {
		w := &smoother{}
		for i := range n {
			do(w, i)
		}
		return
	}
	block := max(1, min(8, n/(64*workers))) // of few that take long, none alone at the end
	var wait sync.WaitGroup
	var lock sync.Mutex
	next := 0
	for range workers {
		wait.Go(func() {
			w := &smoother{}
			for {
				lock.Lock()
				from := next
				next += block
				lock.Unlock()
				if from >= n {
					return
				}
				for i := from; i < min(from+block, n); i++ {
					do(w, i)
				}
			}
		})
	}
	wait.Wait()
}
