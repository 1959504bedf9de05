package public_test

import (
	"fmt"
	"net/http/httptest"
	"testing"
	"time"

	"nyata/internal/faces/web/public"
)

var start = time.Date(2026, 11, 23, 8, 0, 0, 0, time.UTC)

func TestAnAccountMayBeTriedAFewTimes(t *testing.T) {
	var limit public.Limit
	r := httptest.NewRequest("POST", "/sign-in", nil)
	tries := func(at time.Time) int {
		n := 0
		for limit.Allow(r, "walikota", at) {
			n++
		}
		return n
	}
	if n := tries(start); n != 6 {
		t.Errorf("%d tries at once, want 6", n)
	}
	if n := tries(start.Add(time.Minute)); n != 3 {
		t.Errorf("%d tries a minute later, want 3", n)
	}
}

func TestAnAddressMayTryManyAccounts(t *testing.T) {
	var limit public.Limit
	r := httptest.NewRequest("POST", "/sign-in", nil)
	allowed := 0
	for i := range 100 {
		if limit.Allow(r, fmt.Sprint("account", i), start) {
			allowed++
		}
	}
	if allowed != 30 {
		t.Errorf("%d accounts tried from one address, want 30", allowed)
	}
	r.RemoteAddr = "198.51.100.7:9"
	if !limit.Allow(r, "account99", start) {
		t.Error("another address is held up")
	}
}

// TestMemoryStaysBounded: an attacker who makes names up fills nothing.
func TestMemoryStaysBounded(t *testing.T) {
	var limit public.Limit
	r := httptest.NewRequest("POST", "/sign-in", nil)
	for i := range 50_000 {
		r.RemoteAddr = fmt.Sprintf("10.%d.%d.%d:1", i>>16, i>>8&255, i&255)
		limit.Allow(r, fmt.Sprint(i), start)
	}
	if n := limit.Remembered(); n > 10_001 {
		t.Errorf("%d names remembered", n)
	}
}

func FuzzLocal(f *testing.F) {
	for _, seed := range []string{"/", "//x", "/\\x", "https://x", "/a?b=//c", "/a\nb", ""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := public.Local(s)
		if got == "" || got[0] != '/' || len(got) > 1 && (got[1] == '/' || got[1] == '\\') {
			t.Errorf("%q leads to %q", s, got)
		}
	})
}
