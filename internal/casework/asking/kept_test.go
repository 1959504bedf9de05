package asking_test

import (
	"errors"
	"testing"

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
		l, err := kept.Listener(size, city, func() (*printed.Listener, error) {
			learned++
			return &printed.Listener{}, nil
		})
		if err != nil {
			t.Fatal(err)
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
	if _, err := kept.Listener(9, second, func() (*printed.Listener, error) { return nil, errors.New("busy") }); err == nil {
		t.Error("a failure is not told")
	}
	if ask(9, second); learned != 4 {
		t.Errorf("after a failure it was learned %d times", learned)
	}
}
