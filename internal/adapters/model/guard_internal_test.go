package model

import (
	"net/netip"
	"testing"
)

func TestReachable(t *testing.T) {
	for _, test := range []struct {
		host, to string
		want     bool
	}{
		{"model.example", "93.184.216.34", true},
		{"model.example", "2606:2800:220:1::1", true},
		{"model.example", "127.0.0.1", false},
		{"model.example", "::1", false},
		{"model.example", "10.1.2.3", false},
		{"model.example", "192.168.1.5", false},
		{"model.example", "::ffff:10.1.2.3", false},
		{"model.example", "169.254.169.254", false},
		{"model.example", "100.64.0.1", false},
		{"model.example", "64:ff9b::a00:1", false},
		{"model.example", "fd00::1", false},
		{"model.example", "0.0.0.0", false},
		{"localhost", "127.0.0.1", true},
		{"localhost", "10.1.2.3", false},
		{"10.1.2.3", "10.1.2.3", true},
		{"10.1.2.3", "10.1.2.4", false},
		{"169.254.169.254", "169.254.169.254", false},
		{"::1", "::1", true},
	} {
		if got := reachable(test.host, netip.MustParseAddr(test.to)); got != test.want {
			t.Errorf("%s to %s: %v", test.host, test.to, got)
		}
	}
}
