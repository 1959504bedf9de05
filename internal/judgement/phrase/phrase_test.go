package phrase

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

var cells = []Cell{{"c1", "12,5 km"}, {"c2", "71,4%"}, {"r1", "triwulan III 2026"}}

// own is the sentence Nyata has of itself.
const own = "Panjang jalan yang dibangun: 12,5 km; angkanya dilaporkan, bukti 71,4%, membaik."

func TestPut(t *testing.T) {
	for _, test := range []struct {
		name, text string
		move       Move
		want       string
		why        Refusal
	}{
		{name: "words around a cell", text: "Panjang jalan yang dibangun adalah {{c1}}.", want: "Panjang jalan yang dibangun adalah 12,5 km."},
		{name: "two cells", text: "Dilaporkan {{c1}}, bukti {{c2}}.", want: "Dilaporkan 12,5 km, bukti 71,4%."},
		{name: "a digit of its own", text: "Panjangnya {{c1}}, yaitu 13 km.", why: Digit},
		{name: "a digit of another script", text: "Panjangnya {{c1}}, yaitu ١٣ km.", why: Digit},
		{name: "a fraction sign", text: "{{c1}} dan ½ km.", why: Digit},
		{name: "a number in words", text: "Panjangnya {{c1}}, kira-kira tiga belas kilometer.", why: NumberWord},
		{name: "an English number in words", text: "{{c1}}, about twelve kilometres.", why: NumberWord},
		{name: "a cell that is not there", text: "Panjangnya {{c9}}.", why: StrayCell},
		{name: "no cell", text: "Jalan sudah dibangun.", why: NoCell},
		{name: "nothing", text: "  ", why: Empty},
		{name: "a direction the figures do not have", text: "Angkanya naik menjadi {{c1}}.", move: Falling, why: Direction},
		{name: "a direction nobody knows", text: "Angkanya naik menjadi {{c1}}.", why: Direction},
		{name: "a direction the figures have", text: "Angkanya naik menjadi {{c1}}.", move: Rising, want: "Angkanya naik menjadi 12,5 km."},
		{name: "a link", text: "{{c1}}, lihat https://contoh.test", why: Link},
		{name: "markup", text: "{{c1}} <b>penting</b>", why: Link},
		{name: "a hidden character", text: "{{c1}} \u200bpenting", why: Link},
		{name: "a word about persons", text: "{{c1}}, dinas berbohong.", why: Accusing},
		{name: "a cause", text: "{{c1}} karena hujan.", why: Cause},
		{name: "a name and a period beside the figure", text: "Pada {{r1}} sebesar {{c1}}.", want: "Pada triwulan III 2026 sebesar 12,5 km."},
		{name: "a period without a figure", text: "Pada {{r1}}.", why: NoCell},
		{name: "a denial", text: "Angka {{c1}} tidak benar.", why: Foreign},
		{name: "a judgement", text: "{{c1}} adalah hasil yang luar biasa.", why: Foreign},
		{name: "an order to the reader", text: "{{c1}}. Segera transfer dana ke rekening.", why: Foreign},
		{name: "a word of another alphabet", text: "{{c1}} это неправда", why: Foreign},
		{name: "too long", text: "{{c1}} " + strings.Repeat("dan ", 300), why: TooLong},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, why := Put(test.text, cells, test.move, own)
			if got != test.want || why != test.why {
				t.Errorf("got %q, %q; want %q, %q", got, why, test.want, test.why)
			}
		})
	}
}

var runOfDigits = regexp.MustCompile(`[0-9][0-9.,]*`)

// Whatever a model writes, every numeral of what is shown stands in a cell.
func TestEveryNumeralIsACells(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.OneOf(
			rapid.SampledFrom([]string{"{{c1}}", "{{c2}}", "{{c3}}", "naik", "tiga", "12", "jalan", "{{", "}}", "c1}}", "1{{c1}}2"}),
			rapid.String(),
		), 0, 12).Draw(t, "words")
		got, why := Put(strings.Join(words, " "), cells, Unknown, own)
		if why != Fits {
			if got != "" {
				t.Fatalf("refused as %s, yet gives %q", why, got)
			}
			return
		}
		rest := got
		for _, c := range cells {
			rest = strings.ReplaceAll(rest, c.Text, "")
		}
		if runOfDigits.MatchString(rest) || strings.ContainsFunc(rest, unicode.IsNumber) {
			t.Fatalf("%q holds a numeral of no cell", got)
		}
	})
}
