// Package text is the catalogue of everything the product says to people, in
// Indonesian and English, and the way it writes numbers, money and dates in
// each. A face asks for a key; no sentence stands in a page, a command or an
// answer itself.
//
// The catalogue is split by area (id/web.json and en/web.json and so on) only
// so that people can work on it side by side: all areas share one set of keys
// and a key may stand in one area alone.
package text

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
)

//go:embed id/*.json en/*.json
var embedded embed.FS

// Catalogue holds the texts of every language. It does not change once loaded
// and may be used by any number of goroutines.
type Catalogue struct {
	texts map[Lang]map[string]phrase
}

// Load reads the catalogue that is built into the binary. It reports every
// fault it finds: unreadable files, a key in two areas, a text whose braces do
// not match.
func Load() (*Catalogue, error) { return load(embedded) }

func load(files fs.FS) (*Catalogue, error) {
	c := &Catalogue{texts: map[Lang]map[string]phrase{}}
	var faults []error
	for _, lang := range Languages() {
		c.texts[lang] = map[string]phrase{}
		areas, err := fs.Glob(files, path.Join(string(lang), "*.json"))
		if err != nil {
			return nil, fmt.Errorf("list texts in %s: %w", lang, err)
		}
		home := map[string]string{} // key → area it was first seen in
		for _, area := range areas {
			faults = append(faults, c.add(files, lang, area, home))
		}
	}
	if err := errors.Join(faults...); err != nil {
		return nil, err
	}
	return c, nil
}

// add merges one area into the catalogue.
func (c *Catalogue) add(files fs.FS, lang Lang, area string, home map[string]string) error {
	raw, err := fs.ReadFile(files, area)
	if err != nil {
		return fmt.Errorf("read texts %s: %w", area, err)
	}
	entries, err := decode(raw)
	if err != nil {
		return fmt.Errorf("read texts %s: %w", area, err)
	}
	var faults []error
	for _, e := range entries {
		if first, seen := home[e.key]; seen {
			faults = append(faults, fmt.Errorf("text %q stands in %s and again in %s", e.key, first, area))
			continue
		}
		home[e.key] = area
		m, err := parse(e.forms)
		if err != nil {
			faults = append(faults, fmt.Errorf("text %q in %s: %w", e.key, area, err))
			continue
		}
		c.texts[lang][e.key] = m
	}
	return errors.Join(faults...)
}

// entry is one key of an area file with its forms.
type entry struct {
	key   string
	forms forms
}

// decode reads an area file token by token, because encoding/json would let a
// later duplicate of a key silently replace the first.
func decode(raw []byte) ([]entry, error) {
	var order []entry
	var keyed map[string]forms
	if err := json.Unmarshal(raw, &keyed); err != nil {
		return nil, err
	}
	keys, err := topKeys(raw)
	if err != nil {
		return nil, err
	}
	for _, key := range keys {
		order = append(order, entry{key: key, forms: keyed[key]})
	}
	return order, nil
}

// Keys are all keys of one language, sorted.
func (c *Catalogue) Keys(lang Lang) []string {
	keys := make([]string, 0, len(c.texts[lang]))
	for key := range c.texts[lang] {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// Has tells whether a key has a text in a language.
func (c *Catalogue) Has(lang Lang, key string) bool {
	_, ok := c.texts[lang][key]
	return ok
}

// Placeholders are the names of the values a text needs, sorted; none for a key
// without a text.
func (c *Catalogue) Placeholders(lang Lang, key string) []string {
	return c.texts[lang][key].placeholders()
}

// T is the text of a key with its placeholders filled in. Pairs are name and
// value in turn: T(lang, "read.done", "count", 12, "file", name). How a value
// is written depends on its type, see Value. A key without a text comes back
// in brackets, a placeholder without a value stays as it is, so that neither
// passes unnoticed; a test over the whole tree finds the first before anybody
// else does.
func (c *Catalogue) T(lang Lang, key string, pairs ...any) string {
	m, ok := c.texts[lang][key]
	if !ok {
		return "[" + key + "]"
	}
	return m.fill(lang, pairs, c)
}
