package fault

import (
	"errors"
	"fmt"
	"io"
	"testing"
)

func TestKindOf(t *testing.T) {
	gone := New(NotFound, "document.gone", With("id", 7))
	for _, c := range []struct {
		situation string
		err       error
		want      Kind
	}{
		{"no error", nil, ""},
		{"a fault", gone, NotFound},
		{"a wrapped fault", fmt.Errorf("open document 7: %w", gone), NotFound},
		{"a fault caused by another", Wrap(gone, Conflict, "reading.outdated"), Conflict},
		{"a joined fault", errors.Join(io.EOF, gone), NotFound},
		{"a bare kind", fmt.Errorf("role: %w", Forbidden), Forbidden},
		{"any other error", io.EOF, Internal},
		{"a fault whose wording alone was kept", errors.New("open document 7: " + gone.Error()), Internal},
	} {
		t.Run(c.situation, func(t *testing.T) {
			if got := KindOf(c.err); got != c.want {
				t.Errorf("KindOf(%v) = %q, want %q", c.err, got, c.want)
			}
		})
	}
}

func TestErrorsIsAsksForTheKind(t *testing.T) {
	err := fmt.Errorf("save: %w", Wrap(io.ErrUnexpectedEOF, Unavailable, "store.down"))
	if !errors.Is(err, Unavailable) || errors.Is(err, Invalid) {
		t.Errorf("the kind of %v is not found", err)
	}
	if !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("the cause of %v is lost", err)
	}
}

func TestErrorPrintsItsArgumentsInOrder(t *testing.T) {
	err := Wrap(io.EOF, Invalid, "target.bad", With("row", 12), With("unit", "km"))
	if got, want := err.Error(), "invalid: target.bad (row=12, unit=km): EOF"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestOf(t *testing.T) {
	inner := New(Forbidden, "role.missing")
	if got := Of(fmt.Errorf("route: %w", inner)); got != inner {
		t.Errorf("Of gives %v", got)
	}
	if got := Of(io.EOF); got.Kind != Internal || got.Key != "internal" || !errors.Is(got, io.EOF) {
		t.Errorf("Of(EOF) gives %+v", got)
	}
	if got := Of(nil); got != nil {
		t.Errorf("Of(nil) gives %v", got)
	}
}
