package text

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// countName is the placeholder whose value chooses between one and other.
const countName = "count"

// forms is a text as the file gives it: a string, or an object with the forms
// "one" and "other" where the language tells one from many. Indonesian does
// not, and has only a string.
type forms struct{ One, Other string }

// UnmarshalJSON reads either shape.
func (f *forms) UnmarshalJSON(raw []byte) error {
	if bytes.HasPrefix(bytes.TrimSpace(raw), []byte(`"`)) {
		return json.Unmarshal(raw, &f.Other)
	}
	var object struct {
		One   *string `json:"one"`
		Other *string `json:"other"`
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&object); err != nil {
		return err
	}
	if object.One == nil || object.Other == nil {
		return errors.New(`a text with forms needs both "one" and "other"`)
	}
	f.One, f.Other = *object.One, *object.Other
	return nil
}

// topKeys are the keys of the outermost object in the order they stand, each
// as often as it stands there.
func topKeys(raw []byte) ([]string, error) {
	decoder := json.NewDecoder(bytes.NewReader(raw))
	if _, err := decoder.Token(); err != nil {
		return nil, err
	}
	var keys []string
	for decoder.More() {
		token, err := decoder.Token()
		if err != nil {
			return nil, err
		}
		key, ok := token.(string)
		if !ok {
			return nil, fmt.Errorf("expected a key, found %v", token)
		}
		keys = append(keys, key)
		var skipped json.RawMessage
		if err := decoder.Decode(&skipped); err != nil {
			return nil, err
		}
	}
	return keys, nil
}

// part is literal text, or the name of a placeholder.
type part struct {
	literal string
	name    string // empty for literal text
}

// phrase is a parsed text.
type phrase struct {
	one   []part // nil when the text has one form only
	other []part
}

// parse cuts a text at its placeholders.
func parse(f forms) (phrase, error) {
	other, err := cut(f.Other)
	if err != nil || f.One == "" {
		return phrase{other: other}, err
	}
	one, err := cut(f.One)
	return phrase{one: one, other: other}, err
}

func cut(s string) ([]part, error) {
	if strings.TrimSpace(s) == "" {
		return nil, errors.New("is empty")
	}
	var parts []part
	for s != "" {
		start := strings.IndexAny(s, "{}")
		if start < 0 {
			return append(parts, part{literal: s}), nil
		}
		end := strings.IndexByte(s[start:], '}')
		if s[start] == '}' || end < 0 {
			return nil, fmt.Errorf("a brace without its partner in %q", s)
		}
		name := s[start+1 : start+end]
		if name == "" || strings.ContainsAny(name, "{ ") {
			return nil, fmt.Errorf("%q is no name of a placeholder", name)
		}
		if start > 0 {
			parts = append(parts, part{literal: s[:start]})
		}
		parts = append(parts, part{name: name})
		s = s[start+end+1:]
	}
	return parts, nil
}

// placeholders are the names in a text, sorted, each once.
func (m phrase) placeholders() []string {
	var names []string
	for _, p := range slices.Concat(m.one, m.other) {
		if p.name != "" {
			names = append(names, p.name)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// fill writes the form that fits, with the values in place.
func (m phrase) fill(lang Lang, pairs []any, c *Catalogue) string {
	values := make(map[string]any, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		if name, ok := pairs[i].(string); ok {
			values[name] = pairs[i+1]
		}
	}
	parts := m.other
	if m.one != nil && isOne(values[countName]) {
		parts = m.one
	}
	var b strings.Builder
	for _, p := range parts {
		switch value, known := values[p.name]; {
		case p.name == "":
			b.WriteString(p.literal)
		case !known:
			b.WriteString("{" + p.name + "}")
		default:
			b.WriteString(c.Value(lang, p.name, value))
		}
	}
	return b.String()
}

func isOne(count any) bool {
	switch n := count.(type) {
	case int:
		return n == 1
	case int64:
		return n == 1
	default:
		return false
	}
}
