package model

import (
	"fmt"
	"net/netip"
	"syscall"
)

// inside are networks that a name from outside must not lead into. Those that
// netip knows by itself (loopback, private, link-local) stand in reachable.
var inside = []netip.Prefix{
	netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"), netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("64:ff9b::/96"), netip.MustParsePrefix("2002::/16"), netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("240.0.0.0/4"),
}

// reachable says whether an address may be dialled for a host that is allowed.
// An address within the network must be allowed by its number, or as
// localhost: a name may be made to point there by whoever keeps its zone. An
// address of the link itself, where clouds answer with credentials, never is.
func reachable(host string, to netip.Addr) bool {
	to = to.Unmap()
	if to.IsLinkLocalUnicast() || to.IsMulticast() || to.IsUnspecified() || !to.IsValid() {
		return false
	}
	if by, err := netip.ParseAddr(host); err == nil {
		return by.Unmap() == to
	}
	if host == "localhost" {
		return to.IsLoopback()
	}
	if to.IsLoopback() || to.IsPrivate() {
		return false
	}
	for _, p := range inside {
		if p.Contains(to) {
			return false
		}
	}
	return true
}

// control looks at the address a name was resolved to, just before it is
// dialled.
func (c *Client) control(_, address string, _ syscall.RawConn) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("read address %s: %w", address, err)
	}
	if !reachable(c.name, to.Addr()) {
		return fmt.Errorf("%s leads to %s, where no model is allowed", c.name, to.Addr())
	}
	return nil
}
