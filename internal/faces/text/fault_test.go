package text_test

import (
	"errors"
	"fmt"
	"testing"

	"nyata/internal/faces/text"
	"nyata/internal/ground/fault"
)

func TestFault(t *testing.T) {
	c := load(t)
	secret := errors.New("open /var/lib/secret: no such file")
	for name, tc := range map[string]struct {
		err  error
		want string
	}{
		"none":                        {nil, ""},
		"a key of its own":            {fault.New(fault.NotFound, "state.read"), c.T(text.EN, "state.read")},
		"a key with values":           {fault.New(fault.Invalid, "stage.pergeseran", fault.With("number", "2")), "budget shift 2"},
		"a key the catalogue lacks":   {fault.New(fault.Conflict, "no.such.key"), c.T(text.EN, "fault.conflict")},
		"wrapped on the way":          {fmt.Errorf("save: %w", fault.New(fault.Forbidden, "no.such.key")), c.T(text.EN, "fault.forbidden")},
		"a defect shows no detail":    {secret, c.T(text.EN, "fault.internal")},
		"a cause stays out of sight":  {fault.Wrap(secret, fault.Unavailable, "no.such.key"), c.T(text.EN, "fault.unavailable")},
		"an internal one with a text": {fault.New(fault.Internal, "state.read"), c.T(text.EN, "fault.internal")},
	} {
		t.Run(name, func(t *testing.T) {
			if got := c.In(text.EN).Fault(tc.err); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
