package printed

import (
	"path"
	"slices"
	"strings"
	"unicode"

	"nyata/internal/ground/word"
	"nyata/internal/record/metric"
)

// file is a document as a question may speak of it: by words of its name and
// folder, by the place that it or its neighbours in the folder are about.
type file struct {
	sha256 string
	folder string
	words  []string
	nobody bool     // its rows name no office, so its own name may
	places []string // folded names of cities and regencies
}

// readFiles notes the documents of the lines.
func (c *Catalogue) readFiles(lines []metric.Line) {
	byFolder := map[string][]string{}
	for _, l := range lines {
		n, ok := c.fileOf[l.SHA256]
		if !ok {
			n = len(c.files)
			c.fileOf[l.SHA256] = n
			name := strings.ReplaceAll(l.File, "\\", "/")
			c.files = append(c.files, file{sha256: l.SHA256, folder: path.Dir(name), words: nameWords(name)})
		}
		f := &c.files[n]
		f.nobody = f.nobody || keyOf(l.Agency) == ""
		for _, text := range [...]string{l.Subject.Text, l.Indicator.Text, l.Agency.Text} {
			for _, p := range placesIn(text) {
				if !slices.Contains(f.places, p) {
					f.places = append(f.places, p)
				}
			}
		}
	}
	for _, f := range c.files {
		byFolder[f.folder] = append(byFolder[f.folder], f.places...)
	}
	for i := range c.files {
		if f := &c.files[i]; len(f.places) == 0 {
			f.places = byFolder[f.folder] // its neighbours say where they are
		}
	}
}

// nameWords are the words of a file's name and of its two innermost folders.
func nameWords(name string) []string {
	parts := strings.Split(strings.TrimSuffix(name, path.Ext(name)), "/")
	if len(parts) > 3 {
		parts = parts[len(parts)-3:]
	}
	var out []string
	for _, p := range parts {
		for _, t := range word.Tokens(word.Fold(p)) {
			if t.Kind == word.Letters && len(t.Text) >= 3 && !formats[t.Text] && !slices.Contains(out, t.Text) {
				out = append(out, t.Text)
			}
		}
	}
	return out
}

// formats are words of file names that tell nothing of a document.
var formats = word.Set(`pdf xls xlsx csv doc docx scan native data shared file files dokumen laporan tmp work home`)

// placesIn are the names that stand behind "Kota" or "Kabupaten" in a text.
func placesIn(text string) []string {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
	var out []string
	for i := 0; i+1 < len(words); i++ {
		if w := strings.ToLower(words[i]); w != "kota" && w != "kabupaten" && w != "kab" {
			continue
		}
		if i > 0 && strings.HasPrefix(strings.ToLower(words[i-1]), "kab") {
			continue // "Kabupaten/Kota" is any
		}
		var name []string
		for _, w := range words[i+1 : min(i+4, len(words))] {
			low := strings.ToLower(w)
			if !unicode.IsUpper([]rune(w)[0]) || small[low] || general[low] || kinds[low] || chat[low] || low == "tahun" || low == "provinsi" {
				break
			}
			name = append(name, low)
		}
		if len(name) > 0 && words[i] != strings.ToUpper(words[i]) { // in capitals nothing tells a name from what follows
			out = append(out, strings.Join(name, " "))
		}
	}
	return out
}

// about says whether a document may be meant by a word of its name: the word,
// or two words that the name writes as one.
func (f *file) about(w string) bool { return slices.Contains(f.words, w) }

// of says whether a document may be about the place.
func (f *file) of(place string) bool { return slices.Contains(f.places, place) }
