package api

import (
	"encoding/base64"
	"net/http"
	"slices"
	"strconv"
	"time"

	"nyata/internal/ground/fault"
)

// The limits of one answer.
const (
	usualLimit = 100
	mostLimit  = 1000
)

// limitOf is how many items are asked for.
func limitOf(r *http.Request) (int, error) {
	text := r.URL.Query().Get("limit")
	if text == "" {
		return usualLimit, nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || n > mostLimit {
		return 0, fault.New(fault.Invalid, "api.limit", fault.With("most", mostLimit))
	}
	return n, nil
}

// page is the part of a list that is asked for. Its cursor names the last item
// of the part before, so that items that come meanwhile shift nothing.
func page[T any](r *http.Request, list []T, id func(T) string) (part []T, next *string, err error) {
	limit, err := limitOf(r)
	if err != nil {
		return nil, nil, err
	}
	from := 0
	if cursor := r.URL.Query().Get("cursor"); cursor != "" {
		last, err := base64.RawURLEncoding.DecodeString(cursor)
		from = slices.IndexFunc(list, func(one T) bool { return id(one) == string(last) }) + 1
		if err != nil || from == 0 {
			return nil, nil, fault.New(fault.Invalid, "api.cursor")
		}
	}
	to := min(from+limit, len(list))
	if to < len(list) {
		cursor := base64.RawURLEncoding.EncodeToString([]byte(id(list[to-1])))
		next = &cursor
	}
	return append([]T{}, list[from:to]...), next, nil
}

// asOf is the parameter that asks for what was believed earlier.
var asOf = parameter{"as_of", "as believed at the end of a day (2026-03-31), at a moment (RFC 3339), or after a number of ledger entries", false, false}

// entriesAt is how many entries the answer is as of; nil for now.
func (s *server) entriesAt(r *http.Request) (*int64, error) {
	asked := r.URL.Query().Get(asOf.name)
	if asked == "" {
		return nil, nil //nolint:nilnil // no number means now, as casework has it
	}
	if n, err := strconv.ParseInt(asked, 10, 64); err == nil && n >= 0 {
		return &n, nil
	}
	at, err := time.Parse(time.RFC3339, asked)
	if err != nil {
		day, wrong := time.ParseInLocation(time.DateOnly, asked, s.City().In(s.Clock()).Location())
		if wrong != nil {
			return nil, fault.Wrap(wrong, fault.Invalid, "api.as_of", fault.With("value", asked))
		}
		at = day.AddDate(0, 0, 1).Add(-time.Nanosecond)
	}
	n, err := s.Office.AsOf(r.Context(), at)
	return &n, err
}

func optional(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

func filled(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}
