package asking_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"nyata/internal/casework/asking"
	"nyata/internal/judgement/printed"
	"nyata/internal/record/reference"
)

func TestKeptForOneStateOfTheCity(t *testing.T) {
	var kept asking.Kept
	first, second := &reference.City{}, &reference.City{}
	learned := 0
	ask := func(size int64, city *reference.City) *printed.Listener {
		t.Helper()
		l, behind, err := kept.Listener(t.Context(), size, city, 0, func(context.Context) (*printed.Listener, error) {
			learned++
			return &printed.Listener{}, nil
		})
		if err != nil || behind {
			t.Fatal(behind, err)
		}
		return l
	}
	a := ask(7, first)
	if ask(7, first) != a || learned != 1 {
		t.Errorf("nothing changed, and it was learned %d times", learned)
	}
	if ask(8, first) == a || ask(8, second) == a || learned != 3 {
		t.Errorf("the ledger and the reference data changed, and it was learned %d times", learned)
	}
	if _, _, err := kept.Listener(t.Context(), 9, second, 0, func(context.Context) (*printed.Listener, error) { return nil, errors.New("busy") }); err == nil {
		t.Error("a failure is not told")
	}
	if ask(9, second); learned != 4 {
		t.Errorf("after a failure it was learned %d times", learned)
	}
}

// Who does not wait to the end is told so, or given what was learnt before; what
// is being learnt is learnt once, and is there for the next.
func TestLearningTakesLongerThanThePatience(t *testing.T) {
	var kept asking.Kept
	city := &reference.City{}
	release := make(chan struct{})
	fresh := &printed.Listener{}
	var mu sync.Mutex
	learned := 0
	slow := func(context.Context) (*printed.Listener, error) {
		mu.Lock()
		learned++
		mu.Unlock()
		<-release
		return fresh, nil
	}
	for range 2 {
		if _, _, err := kept.Listener(t.Context(), 1, city, time.Millisecond, slow); !errors.Is(err, asking.ErrLearning) {
			t.Errorf("nothing was learnt, and it says %v", err)
		}
	}
	left, leave := context.WithCancel(t.Context())
	leave()
	if _, _, err := kept.Listener(left, 1, city, 0, slow); !errors.Is(err, context.Canceled) {
		t.Errorf("who went away is told %v", err)
	}
	close(release)
	if l, behind, err := kept.Listener(t.Context(), 1, city, 0, slow); l != fresh || behind || err != nil || learned != 1 {
		t.Errorf("%v %v, learned %d times", behind, err, learned)
	}
	release = make(chan struct{})
	if l, behind, err := kept.Listener(t.Context(), 2, city, time.Millisecond, slow); l != fresh || !behind || err != nil {
		t.Errorf("the ledger grew: %v %v", behind, err)
	}
	if _, _, err := kept.Listener(t.Context(), 2, &reference.City{}, time.Millisecond, slow); !errors.Is(err, asking.ErrLearning) {
		t.Errorf("of other reference data it is told %v", err)
	}
	close(release)
}
