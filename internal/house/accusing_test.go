package house_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"nyata/internal/house"
)

func TestAccusing(t *testing.T) {
	for text, want := range map[string]string{
		"Angka ini diduga dimanipulasi.":                 "diduga",
		"Terduga pelaku":                                 "terduga",
		"KEBOCORAN anggaran":                             "kebocoran",
		"possible fraud":                                 "fraud",
		"Suspected overstatement":                        "suspected",
		"the file is corrupted":                          "corrupted",
		"Dilaporkan 86, bukti 71: perlu klarifikasi.":    "",
		"Jumlah bagian berbeda dari jumlah yang dicetak": "",
		"The parts add up to another amount.":            "",
		"sebocor":                                        "",
	} {
		if got := house.Accusing(text); got != want {
			t.Errorf("Accusing(%q) = %q, want %q", text, got, want)
		}
	}
}

// matched is a single lower-case word: one to be recognised in a document
// ("kebocoran" of water is something cities report on), not one that is said.
var matched = regexp.MustCompile(`^\p{Ll}+$`)

// lexicon says whether a string is a table of words that questions may have:
// people ask how far the prevention of corruption has come. It is never said.
func lexicon(path, text string) bool {
	return strings.HasPrefix(path, "internal/judgement/question/") && strings.Count(text, "\n") > 5 && strings.Count(text, " : ") > 5
}

// TestNothingSaidAccuses reads every string in the code that speaks to people:
// the rules' explanations, the readers' problems and the faces.
func TestNothingSaidAccuses(t *testing.T) {
	for _, folder := range []string{"internal/judgement", "internal/adapters", "internal/casework", "internal/faces", "internal/app"} {
		for _, file := range house.Files(t, folder, ".go") {
			if strings.HasSuffix(file.Path, "_test.go") {
				continue
			}
			files := token.NewFileSet()
			parsed, err := parser.ParseFile(files, file.Path, file.Text, parser.SkipObjectResolution)
			if err != nil {
				t.Errorf("parse %s: %v", file.Path, err)
				continue
			}
			ast.Inspect(parsed, func(n ast.Node) bool {
				literal, ok := n.(*ast.BasicLit)
				if !ok || literal.Kind != token.STRING {
					return true
				}
				text, err := strconv.Unquote(literal.Value)
				if err != nil {
					return true
				}
				if matched.MatchString(text) || lexicon(file.Path, text) {
					return true
				}
				if word := house.Accusing(text); word != "" {
					t.Errorf("%s: %q says %q; speak of the figure, never of a person's intent (trust rule 5)",
						files.Position(literal.Pos()), text, word)
				}
				return true
			})
		}
	}
}
