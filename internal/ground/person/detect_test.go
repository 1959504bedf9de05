package person

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// seen is what a detector found, as text.
func seen(text string, found []Found) string {
	var list []string
	for _, f := range found {
		list = append(list, string(f.What)+" "+text[f.Start:f.End])
	}
	return strings.Join(list, " | ")
}

func TestFindPersonal(t *testing.T) {
	for _, c := range []struct{ situation, text, want string }{
		{"NIK of a man", "NIK: 6472010203040005.", "nik 6472010203040005"},
		{"NIK of a woman, born on the 31st", "6472017112990001", "nik 6472017112990001"},
		{"NIK in three groups", "NIK 647201-020304-0005", "nik 647201-020304-0005"},
		{"NIK in fours", "6472 0102 0304 0005", "nik 6472 0102 0304 0005"},
		{"NIK glued to its label", "NIK6472010203040005", "nik 6472010203040005"},
		{"born on 29 February of a leap year", "6472012902960001", "nik 6472012902960001"},
		{"born on 29 February of a common year", "6472012902970001", ""},
		{"day 32", "6472013203040005", ""},
		{"day 72", "6472017203040005", ""},
		{"day 40", "6472014003040005", ""},
		{"month 13", "6472010213040005", ""},
		{"no such province", "2072010203040005", ""},
		{"kecamatan 00", "6472000203040005", ""},
		{"serial 0000", "6472010203040000", ""},
		{"seventeen digits", "64720102030400051", ""},
		{"an amount of as many digits", "Rp6.472.010.203.040.005", ""},
		{"the decimals of a number", "0,6472010203040005", ""},

		{"NIP", "NIP. 19700101 199501 1 001", "nip 19700101 199501 1 001"},
		{"NIP without blanks", "197001011995011001", "nip 197001011995011001"},
		{"NIP of contract staff", "199001012022211004", "nip 199001012022211004"},
		{"NIP born in the month 13", "196013101991031003", ""},
		{"NIP that entered before birth", "199009101980031003", ""},
		{"NIP of sex 3", "197001011995013001", ""},

		{"mobile", "HP 0812-3456-7890", "phone 0812-3456-7890"},
		{"mobile without marks", "(081234567890)", "phone 081234567890"},
		{"mobile, international", "+62 812-3456-7890", "phone +62 812-3456-7890"},
		{"mobile, international, no blanks", "+6281234567890", "phone +6281234567890"},
		{"fixed", "Telp. (0541) 731234", "phone (0541) 731234"},
		{"fixed with a hyphen", "0541-731234", "phone 0541-731234"},
		{"number of a decision", "050-3708 Tahun 2020", ""},
		{"date", "08-12-2023", ""},
		{"a date and an amount", "08-12-2023 1000", ""},
		{"hours", "08.30-12.00", ""},
		{"rupiah", "Rp 81.234.567.890", ""},
		{"sub-activity code", "1.03.06.2.01.0012", ""},
		{"RUP code", "Kode RUP 65341484", ""},

		{"several in one text", "Sdr. A, NIK 6472010203040005, HP 081234567890", "nik 6472010203040005 | phone 081234567890"},
		{"nothing", "", ""},
		{"a digit at the very end", "tahun 2", ""},
	} {
		t.Run(c.situation, func(t *testing.T) {
			if got := seen(c.text, FindPersonal(c.text)); got != c.want {
				t.Errorf("FindPersonal(%q) = %q, want %q", c.text, got, c.want)
			}
		})
	}
}

func TestMask(t *testing.T) {
	for _, c := range []struct{ situation, text, want string }{
		{"NIK", "NIK 6472010203040005.", "NIK ••••••••••••0005."},
		{"marks stay", "HP 0812-3456-7890", "HP ••••-••••-7890"},
		{"nothing personal", "Rp6.472.010.203.040.005", "Rp6.472.010.203.040.005"},
	} {
		if got := Mask(c.text); got != c.want {
			t.Errorf("%s: Mask(%q) = %q, want %q", c.situation, c.text, got, c.want)
		}
	}
}

func TestEveryNIKOfTheFormIsFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		born := time.Date(1930, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 36000).Draw(t, "days"))
		day := born.Day()
		if rapid.Bool().Draw(t, "woman") {
			day += 40
		}
		nik := fmt.Sprintf("6472%02d%02d%02d%02d%04d", rapid.IntRange(1, 10).Draw(t, "kecamatan"), day, born.Month(), born.Year()%100, rapid.IntRange(1, 9999).Draw(t, "serial"))
		text := rapid.SampledFrom([]string{"%s", "NIK: %s, alamat", "(%s)", "a%s"}).Draw(t, "text")
		got := FindNIK(fmt.Sprintf(text, nik))
		if len(got) != 1 || seen(fmt.Sprintf(text, nik), got) != "nik "+nik {
			t.Fatalf("FindNIK(%q) = %v", fmt.Sprintf(text, nik), got)
		}
	})
}

func TestMaskLeavesFourDigitsOfEveryNumber(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`(NIK |\+62 |0812|6472010203040005|19700101 199501 1 001|[0-9]{1,6}|[ .,()-])*`).Draw(t, "text")
		left := len(digitsOf(text))
		for _, f := range FindPersonal(text) {
			left -= len(digitsOf(text[f.Start:f.End])) - 4
		}
		if got := len(digitsOf(Mask(text))); got != left {
			t.Fatalf("Mask(%q) = %q leaves %d digits, not %d", text, Mask(text), got, left)
		}
	})
}

// FuzzFindNIK holds every find in any text to its promises.
func FuzzFindNIK(f *testing.F) {
	for _, seed := range []string{
		"", "NIK 6472010203040005", "647201-420304-0005", "6472 0102 0304 0005", "19700101 199501 1 001", "+62 812-3456-7890", "(0541) 731234",
		"0812", "+62", "Rp6.472.010.203.040.005", "08-12-2023 1000", "0541-", "\xff6472010203040005\xff",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, found := range FindPersonal(text) {
			if found.Start < end || found.End <= found.Start || found.End > len(text) || !isDigit(text[found.End-1]) {
				t.Fatalf("FindPersonal(%q) has %+v", text, found)
			}
			end = found.End
		}
		for _, found := range FindNIK(text) {
			if d := digitsOf(text[found.Start:found.End]); len(d) != 16 {
				t.Fatalf("FindNIK(%q) found %q", text, d)
			}
		}
		if digitsOf(Mask(text)) != digitsOf(text) && len(FindAll(text)) == 0 {
			t.Fatalf("Mask(%q) changed it without reason", text)
		}
	})
}
