package code

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		situation string
		text      string
		kind      Kind
		era       Era
		level     Level
		canonical string
	}{
		{"bidang urusan", "1.03", Nomenclature, Since2021, Field, "1.03"},
		{"program", "1.03.06", Nomenclature, Since2021, Programme, "1.03.06"},
		{"kegiatan", "1.03.06.2.01", Nomenclature, Since2021, Activity, "1.03.06.2.01"},
		{"sub kegiatan", "1.03.06.2.01.0012", Nomenclature, Since2021, SubActivity, "1.03.06.2.01.0012"},
		{"sub kegiatan of two digits", "1.03.06.2.01.12", Nomenclature, Since2021, SubActivity, "1.03.06.2.01.0012"},
		{"sub kegiatan of Jakarta", "7.02.02.6.03.0001", Nomenclature, Since2021, SubActivity, "7.02.02.6.03.0001"},
		{"support programme of every field", "X.XX.01", Nomenclature, Since2021, Programme, "X.XX.01"},
		{"support sub kegiatan, lower case", "x.xx.01.2.06.0002", Nomenclature, Since2021, SubActivity, "X.XX.01.2.06.0002"},
		{"blanks around the dots", "1.03 . 06 . 2.01", Nomenclature, Since2021, Activity, "1.03.06.2.01"},
		{"dot behind", "1.03.06. ", Nomenclature, Since2021, Programme, "1.03.06"},
		{"kegiatan before 2021", "1.01.15.02", Nomenclature, Before2021, Activity, "1.01.15.02"},
		{"kegiatan of three digits before 2021", "1.20.17.104", Nomenclature, Before2021, Activity, "1.20.17.104"},

		{"kelompok", "5.1", Account, Since2021, AccountGroup, "5.1"},
		{"jenis", "5.1.02", Account, Since2021, AccountType, "5.1.02"},
		{"sub rincian objek", "5.1.02.01.01.0024", Account, Since2021, AccountSub, "5.1.02.01.01.0024"},
		{"jenis before 2021", "5.2.1", Account, Before2021, AccountType, "5.2.1"},
		{"rincian objek before 2021", "5.1.1.01.01", Account, Before2021, AccountDetail, "5.1.1.01.01"},
		{"sub rincian of three digits before 2021", "5.1.1.01.01.001", Account, Before2021, AccountSub, "5.1.1.01.01.001"},

		{"SKPD", "5.03.5.04.0.00.31.0000", Agency, Since2021, Organisation, "5.03.5.04.0.00.31.0000"},
		{"SKPD without its unit", "5.03.5.04.0.00.31", Agency, Since2021, Organisation, "5.03.5.04.0.00.31.0000"},
		{"unit of a SKPD", "1.02.0.00.0.00.01.0007", Agency, Since2021, Unit, "1.02.0.00.0.00.01.0007"},

		{"line of a SKPD before 2021", "1.19 . 1.19.02", Line, Before2021, Organisation, "1.19.1.19.02"},
		{"line of a program before 2021", "1.19 . 1.19.02 . 01", Line, Before2021, Programme, "1.19.1.19.02.01"},
		{"line of a kegiatan before 2021", "1.20.1.20.05.16.02", Line, Before2021, Activity, "1.20.1.20.05.16.02"},
		{"line of an account before 2021", "1.01.1.01.01.00.00.5.1.1.01.", Line, Before2021, AccountObject, "1.01.1.01.01.00.00.5.1.1.01"},
		{"line with a unit", "1.02.1.02.01.00.15.001", Line, Before2021, Activity, "1.02.1.02.01.00.15.001"},
		{"line with a unit, its program", "1.02.1.02.01.00.15", Line, Before2021, Programme, "1.02.1.02.01.00.15"},
		{"line of income", "1.02.1.02.01.4.1.4.16.01", Line, Before2021, AccountDetail, "1.02.1.02.01.4.1.4.16.01"},
		{"line that repeats its field", "1.02.1.02.01.02.1.02.24.5.2.2.01", Line, Before2021, AccountObject, "1.02.1.02.01.02.24.5.2.2.01"},
		{"line that repeats its field in the account", "1.02.1.02.01.01.24.5.2.1.02.1.02.02", Line, Before2021, AccountDetail, "1.02.1.02.01.01.24.5.2.1.02.02"},
		{"line of a sub kegiatan and an account", "1.03.06.2.01.0012.5.1.02.01", Line, Since2021, AccountObject, "1.03.06.2.01.0012.5.1.02.01"},
		{"line of a SKPD and a sub kegiatan", "1.03.0.00.0.00.01.0000.1.03.06.2.01.12", Line, Since2021, SubActivity, "1.03.0.00.0.00.01.0000.1.03.06.2.01.0012"},
		{"line of a SKPD and an account", "1.03.0.00.0.00.01.0000.4.1.02", Line, Since2021, AccountType, "1.03.0.00.0.00.01.0000.4.1.02"},
	} {
		t.Run(c.situation, func(t *testing.T) {
			got, err := Parse(c.text)
			if err != nil {
				t.Fatal(err)
			}
			if got.Kind != c.kind || got.Era != c.era || got.Level != c.level || got.String() != c.canonical {
				t.Errorf("Parse(%q) = %s %s %s %s", c.text, got.Era, got.Kind, got.Level, got)
			}
		})
	}
}

func TestParseRefuses(t *testing.T) {
	for _, c := range []struct{ situation, text, reason string }{
		{"nothing", " ", "nothing is printed"},
		{"one digit", "5", "may be an urusan or an account"},
		{"words", "Belanja", "is not of digits"},
		{"a part lost", "5.2..3", "part 3 is empty"},
		{"a blank inside a part", "5.2 1.01", "a blank stands inside part 2"},
		{"a bidang urusan that a spreadsheet took for a number", "1.2.06.2.01", "objek \"2\""},
		{"a program of one digit", "1.03.6", "program"},
		{"a kegiatan cut off", "1.03.06.2", "without a kegiatan"},
		{"a sub kegiatan of three digits", "1.03.06.2.01.012", "sub kegiatan \"012\" is not of 4 digits"},
		{"urusan 0", "0.03.06", "there is no urusan 0"},
		{"akun 9", "9.1.02", "there is no akun 9"},
		{"X in the wrong place", "1.XX.01", "bidang urusan"},
		{"a line whose kegiatan is missing", "1.01.1.01.05.02.5.2.1.", "the kegiatan is missing"},
		{"a line whose program lost a digit", "1.01.1.01.01.5.57.5.2.2.02", "its account"},
		{"too many parts", "5.1.02.01.01.0024.01", "an account has 6"},
		{"a date", "31.12.2023", ""},
		{"an amount", "15.521.239.752", ""},
		{"an endless code", strings.Repeat("1.", 500), "longer than any code"},
	} {
		t.Run(c.situation, func(t *testing.T) {
			got, err := Parse(c.text)
			if err == nil {
				t.Fatalf("Parse(%q) = %s %s", c.text, got.Kind, got)
			}
			if !strings.Contains(err.Error(), c.reason) {
				t.Errorf("Parse(%q) says %q, not %q", c.text, err, c.reason)
			}
		})
	}
}

func TestParseInAKnownEra(t *testing.T) {
	for _, c := range []struct {
		situation string
		era       Era
		text      string
		kind      Kind
		level     Level
	}{
		{"field of old", Before2021, "1.06", Nomenclature, Field},
		{"program of old", Before2021, "1.06.15", Nomenclature, Programme},
		{"SKPD of old", Before2021, "1.06.01", Agency, Organisation},
		{"unit of old", Before2021, "1.02.01.00", Agency, Unit},
		{"akun", Since2021, "5", Account, AccountClass},
		{"urusan", Since2021, "5", Nomenclature, Affair},
		{"akun of old", Before2021, "5.1", Account, AccountGroup},
	} {
		t.Run(c.situation, func(t *testing.T) {
			got, err := ParseIn(c.era, c.text, c.kind)
			if err != nil || got.Level != c.level || got.Era != c.era {
				t.Errorf("ParseIn(%s, %q, %s) = %s %s, %v", c.era, c.text, c.kind, got.Era, got.Level, err)
			}
		})
	}
	if got, err := ParseIn(Since2021, "1.20.1.20.05.16.02"); err == nil {
		t.Errorf("a code of old was read as %s %s of today", got.Kind, got)
	}
	if got, err := Parse("5.1.02", Nomenclature); err == nil {
		t.Errorf("an account was read as %s %s", got.Kind, got)
	}
}

func TestCodesOfTwoErasAreNeverEqual(t *testing.T) {
	today, err := ParseIn(Since2021, "1.06", Nomenclature) // social affairs
	if err != nil {
		t.Fatal(err)
	}
	old, err := ParseIn(Before2021, "1.06", Nomenclature) // planning
	if err != nil {
		t.Fatal(err)
	}
	child, err := ParseIn(Before2021, "1.06.15", Nomenclature)
	if err != nil {
		t.Fatal(err)
	}
	if today.Equal(old) || today.IsAncestorOf(child) || !old.IsAncestorOf(child) {
		t.Error("the eras are mixed up")
	}
}

func TestParent(t *testing.T) {
	for situation, chain := range map[string]string{
		"sub kegiatan":              "1.03.06.2.01.0012 > 1.03.06.2.01 > 1.03.06 > 1.03 > 1",
		"support sub kegiatan":      "X.XX.01.2.06.0002 > X.XX.01.2.06 > X.XX.01 > X.XX > X",
		"account":                   "5.1.02.01.01.0024 > 5.1.02.01.01 > 5.1.02.01 > 5.1.02 > 5.1 > 5",
		"unit of a SKPD":            "1.02.0.00.0.00.01.0007 > 1.02.0.00.0.00.01.0000",
		"kegiatan before 2021":      "1.01.15.02 > 1.01.15 > 1.01 > 1",
		"line before 2021":          "1.20.1.20.05.16.02.5.2.1 > 1.20.1.20.05.16.02.5.2 > 1.20.1.20.05.16.02.5 > 1.20.1.20.05.16.02 > 1.20.1.20.05.16 > 1.20.1.20.05",
		"line of income":            "1.02.1.02.01.4.1 > 1.02.1.02.01.4 > 1.02.1.02.01",
		"line since 2021":           "1.03.06.2.01.0012.5.1 > 1.03.06.2.01.0012.5 > 1.03.06.2.01.0012 > 1.03.06.2.01 > 1.03.06 > 1.03 > 1",
		"line of a SKPD since 2021": "1.03.0.00.0.00.01.0000.1.03.06.2.01.0012 > 1.03.0.00.0.00.01.0000.1.03.06.2.01 > 1.03.0.00.0.00.01.0000.1.03.06 > 1.03.0.00.0.00.01.0000.1.03 > 1.03.0.00.0.00.01.0000.1 > 1.03.0.00.0.00.01.0000",
	} {
		t.Run(situation, func(t *testing.T) {
			steps := strings.Split(chain, " > ")
			c, err := Parse(steps[0])
			if err != nil {
				t.Fatal(err)
			}
			bottom := c
			for _, want := range steps[1:] {
				p, ok := c.Parent()
				if !ok || p.String() != want {
					t.Fatalf("above %s stands %s, %v; want %s", c, p, ok, want)
				}
				if !p.IsAncestorOf(bottom) || bottom.IsAncestorOf(p) {
					t.Errorf("%s is not above %s alone", p, bottom)
				}
				c = p
			}
			if p, ok := c.Parent(); ok {
				t.Errorf("above %s stands %s", c, p)
			}
		})
	}
}

func TestSplit(t *testing.T) {
	for _, c := range []struct{ situation, text, agency, work, account string }{
		{"line before 2021", "1.05.1.06.01.16.02.5.2.1", "1.06.01", "1.05.16.02", "5.2.1"},
		{"line with a unit", "1.02.1.02.01.00.15.001.5.2", "1.02.01.00", "1.02.15.001", "5.2"},
		{"line of income", "1.02.1.02.01.4.1.4", "1.02.01", "1.02", "4.1.4"},
		{"line since 2021", "1.03.0.00.0.00.01.0000.1.03.06.2.01.0012.5.1.02", "1.03.0.00.0.00.01.0000", "1.03.06.2.01.0012", "5.1.02"},
		{"sub kegiatan with account", "1.03.06.2.01.0012.5.1.02", "", "1.03.06.2.01.0012", "5.1.02"},
		{"account", "5.1.02", "", "", "5.1.02"},
	} {
		t.Run(c.situation, func(t *testing.T) {
			code, err := Parse(c.text)
			if err != nil {
				t.Fatal(err)
			}
			agency, work, account := code.Split()
			if agency.String() != c.agency || work.String() != c.work || account.String() != c.account {
				t.Errorf("%s is %s, %s, %s", c.text, agency, work, account)
			}
		})
	}
}

func TestNational(t *testing.T) {
	for text, want := range map[string]string{
		"1.02.01.2.06.0002": "X.XX.01.2.06.0002",
		"7.01.01":           "X.XX.01",
		"1.02.02.2.01.0001": "1.02.02.2.01.0001",
		"1.02":              "1.02",
		"5.1.01":            "5.1.01",
	} {
		c, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.National().String(); got != want {
			t.Errorf("%s is %s in the national list, want %s", text, got, want)
		}
	}
}

func TestCut(t *testing.T) {
	for _, c := range []struct{ situation, label, code, rest string }{
		{"code and name", "1.03.06 PROGRAM PENGELOLAAN DRAINASE", "1.03.06", "PROGRAM PENGELOLAAN DRAINASE"},
		{"support programme", "X.XX.01 PROGRAM PENUNJANG", "X.XX.01", "PROGRAM PENUNJANG"},
		{"blanks around dots", "1.19 . 1.19.02 . 00 . 00 Belanja", "1.19.1.19.02.00.00", "Belanja"},
		{"name that begins with a number", "1.03.06 2 unit", "1.03.06", "2 unit"},
		{"dash between", "5.1.02 - Belanja Barang", "5.1.02", "- Belanja Barang"},
		{"code alone", "5.1.02.", "5.1.02", ""},
		{"numbered heading", "1. Jumlah dokumen", "", ""},
		{"no code", "Program", "", ""},
		{"code glued to a word", "1.03.06A", "", ""},
		{"nothing", "", "", ""},
	} {
		t.Run(c.situation, func(t *testing.T) {
			got, rest, err := Cut(c.label)
			if (err == nil) != (c.code != "") {
				t.Fatalf("Cut(%q) = %s, %v", c.label, got, err)
			}
			if err == nil && (got.String() != c.code || rest != c.rest) {
				t.Errorf("Cut(%q) = %q, %q", c.label, got, rest)
			}
		})
	}
}

// anyCode draws a code's canonical text of any kind, level and era.
func anyCode(t *rapid.T) string {
	digits := func(n int) string {
		return rapid.StringMatching("[0-9]{"+string(rune('0'+n))+"}").Draw(t, "part")
	}
	first := rapid.StringMatching("[1-8]")
	join := func(widths ...int) string {
		parts := []string{first.Draw(t, "first")}
		for _, w := range widths {
			parts = append(parts, digits(w))
		}
		return strings.Join(parts, ".")
	}
	cut := func(widths []int) []int { return widths[:rapid.IntRange(1, len(widths)).Draw(t, "parts")] }
	switch rapid.IntRange(0, 5).Draw(t, "kind") {
	case 0:
		w := cut([]int{2, 2, 1, 2, 4})
		if len(w) == 3 {
			w = w[:2]
		}
		return strings.ReplaceAll(join(w...), ".0.", ".2.")
	case 1:
		return join(cut([]int{1, 2, 2, 2, 4})...)
	case 2:
		return join(cut([]int{1, 1, 2, 2, 2})...)
	case 3:
		return join(2, 1, 2, 1, 2, 2, 4)
	case 4:
		return join(2, 2, 2)
	default:
		programme := rapid.StringMatching("[1-9][0-9]").Draw(t, "programme") // 00 has activity 00 alone
		return join(2) + "." + join(2, 2) + "." + programme + "." + digits(2) + "." + join(cut([]int{1, 1, 2, 2, 2})...)
	}
}

func TestParseReadsBackWhatStringPrints(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := anyCode(t)
		c, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		again, err := ParseIn(c.Era, c.String(), c.Kind)
		if err != nil || !again.Equal(c) {
			t.Fatalf("%q is %s %s %q, read back as %s %s %q, %v", text, c.Era, c.Kind, c, again.Era, again.Kind, again, err)
		}
	})
}

func TestEveryAncestorIsAbove(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, err := Parse(anyCode(t))
		if err != nil {
			t.Fatal(err)
		}
		for p, ok := c.Parent(); ok; p, ok = p.Parent() {
			if len(p.Parts) > len(c.Parts) || !p.IsAncestorOf(c) || c.IsAncestorOf(p) || p.Level == "" {
				t.Fatalf("%s (%s) above %s", p, p.Level, c)
			}
		}
	})
}
