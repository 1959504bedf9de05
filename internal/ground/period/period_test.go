package period

import (
	"encoding/json"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func anySingle() *rapid.Generator[Period] { return singleIn(1, 9999) }

func singleIn(first, last int) *rapid.Generator[Period] {
	return rapid.Custom(func(t *rapid.T) Period {
		y := rapid.IntRange(first, last).Draw(t, "year")
		switch rapid.IntRange(0, 4).Draw(t, "grain") {
		case 0:
			return Year(y)
		case 1:
			return Half(y, rapid.IntRange(1, 2).Draw(t, "half"))
		case 2:
			return Quarter(y, rapid.IntRange(1, 4).Draw(t, "quarter"))
		case 3:
			return Month(y, rapid.IntRange(1, 12).Draw(t, "month"))
		default:
			day := time.Date(y, 1, rapid.IntRange(1, 365).Draw(t, "day"), 0, 0, 0, 0, time.UTC)
			return Day(day.Year(), int(day.Month()), day.Day())
		}
	})
}

func anyPeriod() *rapid.Generator[Period] {
	return rapid.OneOf(
		anySingle(),
		rapid.Custom(func(t *rapid.T) Period { return Between(anySingle().Draw(t, "a"), anySingle().Draw(t, "b")) }),
		rapid.Just(Period{}),
	)
}

func TestParseISOReadsBackWhatStringPrints(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPeriod().Draw(t, "period")
		got, err := ParseISO(p.String())
		if err != nil || got != p {
			t.Fatalf("ParseISO(%q) = %v, %v", p, got, err)
		}
	})
}

func TestReadUnderstandsWhatStringPrints(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := singleIn(firstYear, lastYear).Draw(t, "period")
		got, _, ok := Read(p.String(), Period{})
		if !ok || got != p {
			t.Fatalf("Read(%q) = %v, %v", p, got, ok)
		}
	})
}

func TestParseISORefusesAllElse(t *testing.T) {
	for situation, s := range map[string]string{
		"three digits":        "202",
		"five digits":         "20233",
		"year zero":           "0000",
		"fifth quarter":       "2023-Q5",
		"third half":          "2023-S3",
		"lower case":          "2023-q1",
		"month 13":            "2023-13",
		"30 February":         "2023-02-30",
		"range back to front": "2024..2023",
		"range of one":        "2023..2023",
		"range in itself":     "2023..2023-Q2",
		"three ends":          "2021..2022..2023",
		"open range":          "2023..",
		"white space":         " 2023",
		"letters":             "tahun",
		"sign":                "+202",
	} {
		if p, err := ParseISO(s); err == nil {
			t.Errorf("%s: ParseISO(%q) = %v", situation, s, p)
		}
	}
}

func TestPartsThatDoNotExistGiveTheUnknownPeriod(t *testing.T) {
	for situation, p := range map[string]Period{
		"year 0": Year(0), "year 10000": Year(10000), "half 3": Half(2023, 3), "quarter 0": Quarter(2023, 0),
		"month 13": Month(2023, 13), "31 June": Day(2023, 6, 31), "29 February": Day(2023, 2, 29),
		"range from nowhere": Between(Period{}, Year(2023)),
	} {
		if !p.IsZero() {
			t.Errorf("%s: %v", situation, p)
		}
	}
}

func TestStartAndEnd(t *testing.T) {
	for _, c := range []struct{ period, start, end string }{
		{"2024", "2024-01-01", "2024-12-31"},
		{"2023-S2", "2023-07-01", "2023-12-31"},
		{"2023-Q1", "2023-01-01", "2023-03-31"},
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"2023-12-31", "2023-12-31", "2023-12-31"},
		{"2020..2024-Q2", "2020-01-01", "2024-06-30"},
	} {
		p, err := ParseISO(c.period)
		if err != nil {
			t.Fatal(err)
		}
		if got := p.Start().Format(time.DateOnly); got != c.start {
			t.Errorf("%s starts %s, want %s", c.period, got, c.start)
		}
		if got := p.End().Format(time.DateOnly); got != c.end {
			t.Errorf("%s ends %s, want %s", c.period, got, c.end)
		}
	}
}

func TestNextBeginsTheDayAfter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := anyPeriod().Draw(t, "period")
		next := p.Next()
		if next.IsZero() {
			return
		}
		if !next.Start().Equal(p.End().AddDate(0, 0, 1)) || next.Grain() != p.Grain() {
			t.Fatalf("%v is followed by %v", p, next)
		}
		if back := next.Prev(); back != p {
			t.Fatalf("%v, then %v, and back to %v", p, next, back)
		}
	})
}

func TestNextStopsAtTheEndOfTime(t *testing.T) {
	for _, p := range []Period{Year(9999), Quarter(9999, 4), Day(9999, 12, 31), {}} {
		if next := p.Next(); !next.IsZero() {
			t.Errorf("%v is followed by %v", p, next)
		}
	}
	if prev := Half(1, 1).Prev(); !prev.IsZero() {
		t.Errorf("before 0001-S1 comes %v", prev)
	}
}

func TestCompareIsATotalOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := anyPeriod().Draw(t, "a"), anyPeriod().Draw(t, "b"), anyPeriod().Draw(t, "c")
		if a.Compare(b) != -b.Compare(a) {
			t.Fatalf("%v against %v: %d and %d", a, b, a.Compare(b), b.Compare(a))
		}
		if (a.Compare(b) == 0) != (a == b) {
			t.Fatalf("%v against %v: %d", a, b, a.Compare(b))
		}
		if a.Compare(b) <= 0 && b.Compare(c) <= 0 && a.Compare(c) > 0 {
			t.Fatalf("%v ≤ %v ≤ %v, but not the ends", a, b, c)
		}
	})
}

func TestBetweenHoldsBothEnds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anySingle().Draw(t, "a"), anySingle().Draw(t, "b")
		p := Between(a, b)
		if !p.Contains(a) || !p.Contains(b) {
			t.Fatalf("%v does not hold %v and %v", p, a, b)
		}
	})
}

func TestCanonical(t *testing.T) {
	for _, c := range []struct{ situation, period, want string }{
		{"three months that are a quarter", "2025-01..2025-03", "2025-Q1"},
		{"four quarters that are a year", "2023-Q1..2023-Q4", "2023"},
		{"days that are a month", "2024-02-01..2024-02-29", "2024-02"},
		{"two quarters that are a half", "2023-Q3..2023-Q4", "2023-S2"},
		{"three months that are none", "2025-02..2025-04", "2025-02..2025-04"},
		{"years", "2021..2024", "2021..2024"},
		{"a single period", "2023-Q1", "2023-Q1"},
		{"unknown", "", ""},
	} {
		p, err := ParseISO(c.period)
		if err != nil {
			t.Fatal(err)
		}
		if got := p.Canonical().String(); got != c.want {
			t.Errorf("%s: %s is %s, want %s", c.situation, c.period, got, c.want)
		}
	}
}

func TestPeriodIsAStringInJSON(t *testing.T) {
	type row struct {
		Period Period `json:"period"`
	}
	data, err := json.Marshal(row{Quarter(2023, 1)})
	if err != nil || string(data) != `{"period":"2023-Q1"}` {
		t.Fatalf("%s, %v", data, err)
	}
	for text, want := range map[string]Period{
		`{"period":"2020..2024"}`: Between(Year(2020), Year(2024)),
		`{"period":""}`:           {},
		`{"period":null}`:         {},
		`{}`:                      {},
	} {
		var got row
		if err := json.Unmarshal([]byte(text), &got); err != nil || got.Period != want {
			t.Errorf("%s is %v, %v", text, got.Period, err)
		}
	}
	if err := json.Unmarshal([]byte(`{"period":"TW I"}`), &row{}); err == nil {
		t.Error("TW I was accepted as a period of the machine interface")
	}
}

func TestWords(t *testing.T) {
	for iso, want := range map[string][2]string{
		"2025":                   {"tahun 2025", "2025"},
		"2025-S2":                {"semester II 2025", "semester II of 2025"},
		"2025-Q2":                {"triwulan II 2025", "quarter II of 2025"},
		"2025-08":                {"Agustus 2025", "August 2025"},
		"2025-08-17":             {"17 Agustus 2025", "17 August 2025"},
		"2025-08-01..2025-08-17": {"1 Agustus 2025 sampai 17 Agustus 2025", "1 August 2025 to 17 August 2025"},
	} {
		p, err := ParseISO(iso)
		if err != nil {
			t.Fatal(err)
		}
		if got := [2]string{p.Words("id"), p.Words("en")}; got != want {
			t.Errorf("%s: %q, want %q", iso, got, want)
		}
	}
	if got := (Period{}).Words("id"); got != "" {
		t.Errorf("no period: %q", got)
	}
}
