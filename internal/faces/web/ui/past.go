package ui

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"nyata/internal/ground/fault"
)

// asOfName is the parameter of an address that names the day a page is looked
// at as believed on.
const asOfName = "asof"

// Past is the day in the past a page is looked at.
type Past struct {
	Day     time.Time // its end, or the moment asked for, in the city's time
	Entries int64     // of the ledger, up to then
	asked   string    // as the address says it
}

// Ledger tells how far it had come at a moment.
type Ledger interface {
	AsOf(ctx context.Context, at time.Time) (int64, error)
}

// LookBack looks at the page as believed at the end of the day that its address
// names, or at a moment given to the second (RFC 3339). No day, today and days to come are the present. The page shows a
// control for it either way.
func (v *Visit) LookBack(r *http.Request, ledger Ledger) error {
	v.dated = true
	asked := r.URL.Query().Get(asOfName)
	if asked == "" {
		return nil
	}
	end, err := time.Parse(time.RFC3339, asked)
	if err != nil {
		day, wrong := time.ParseInLocation(time.DateOnly, asked, v.Now.Location())
		if wrong != nil {
			return fault.Wrap(wrong, fault.Invalid, "web.fault.day", fault.With("day", asked))
		}
		end = day.AddDate(0, 0, 1).Add(-time.Nanosecond)
	}
	if !end.Before(v.Now) {
		return nil
	}
	n, err := ledger.AsOf(r.Context(), end)
	if err != nil {
		return fmt.Errorf("find entries up to %s: %w", asked, err)
	}
	v.Past = &Past{Day: end.In(v.Now.Location()), Entries: n, asked: asked}
	return nil
}

// Asked is the day as the address says it.
func (p *Past) Asked() string { return p.asked }

// AsOf is how many ledger entries the page is as of; nil for now.
func (v *Visit) AsOf() *int64 {
	if v.Past == nil {
		return nil
	}
	return &v.Past.Entries
}

// At is the moment the page is as of.
func (v *Visit) At() time.Time {
	if v.Past == nil {
		return v.Now
	}
	return v.Past.Day
}

// Then keeps the day that is looked at in a link to another page that can be
// looked at on it.
func (v *Visit) Then(address string) string {
	if v.Past == nil {
		return address
	}
	address, fragment, cut := strings.Cut(address, "#")
	mark := "?"
	if strings.Contains(address, "?") {
		mark = "&"
	}
	address += mark + asOfName + "=" + url.QueryEscape(v.Past.asked)
	if cut {
		address += "#" + fragment
	}
	return address
}

// parameter is one of an address.
type parameter struct{ name, value string }

// otherwise gives path and parameters of the page without the day, so that
// choosing another day keeps the rest.
func (v *Visit) otherwise() (path string, rest []parameter) {
	path, raw, _ := strings.Cut(v.Path, "?")
	query, err := url.ParseQuery(raw)
	if err != nil {
		return path, nil
	}
	for name, values := range query {
		if name != asOfName && name != "done" && len(values) > 0 {
			rest = append(rest, parameter{name, values[0]})
		}
	}
	slices.SortFunc(rest, func(a, b parameter) int { return strings.Compare(a.name, b.name) })
	return path, rest
}

// now is the address of the page as believed now.
func (v *Visit) now() string {
	path, rest := v.otherwise()
	query := url.Values{}
	for _, p := range rest {
		query.Set(p.name, p.value)
	}
	if len(query) > 0 {
		path += "?" + query.Encode()
	}
	return path
}
