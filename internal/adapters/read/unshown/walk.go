package unshown

import (
	"encoding/xml"
	"slices"
	"strings"
)

// walker goes through the XML of one part.
type walker struct {
	g        *gathered
	depth    int      // elements begun and not ended
	open     []string // the outermost of them
	inserted int      // how many of them were inserted with the change recorded
	deleted  int      // how many of them were deleted so
	hidden   bool     // the run is hidden text
	blocks   []*block // paragraphs and the like, innermost last
	own      strings.Builder
}

// block is a stretch of text that belongs together, as it stands now and stood
// before the changes recorded in it.
type block struct {
	depth                      int
	now, before, gone, command strings.Builder
	changed                    bool
}

// Elements by what they do to the text in them.
var (
	holds    = []string{"p", "si", "is", "comment", "text"} // text in pieces belongs together
	pieces   = []string{"t", "delText"}                     // a piece of it
	commands = []string{"instrText", "delInstrText"}        // what a field is told, such as an address
	gaps     = []string{"tab", "ptab", "br", "cr"}
	inserts  = []string{"ins", "moveTo"}
	deletes  = []string{"del", "moveFrom"}
)

// spoken are the attributes that hold words of people: descriptions of pictures,
// words over links, what a sheet says when a cell is filled, words drawn as
// shapes, targets of links.
var spoken = []string{
	"descr", "title", "alt", "string", "tooltip", "display", "prompt", "promptTitle", "error", "errorTitle",
	"displayText", "comment", "helpText", "Target",
}

// valued are the elements whose value holds words: variables and fields of a
// form in Word, values a workbook keeps of what its pivot tables were made from.
var valued = []string{"docVar", "alias", "tag", "default", "helpText", "statusText", "listItem", "listEntry", "inputCells", "s", "n"}

func (w *walker) begin(e xml.StartElement) {
	name := e.Name.Local
	w.finish()
	if w.depth++; w.depth > followed {
		return
	}
	w.open = append(w.open, name)
	switch {
	case slices.Contains(holds, name) && len(w.blocks) < deepest:
		w.blocks = append(w.blocks, &block{depth: w.depth})
	case slices.Contains(inserts, name):
		w.inserted++
	case slices.Contains(deletes, name):
		w.deleted++
	case name == "r":
		w.hidden = false
	case name == "vanish":
		w.hidden = !off(e)
	case slices.Contains(gaps, name):
		w.write(" ", false)
	case name == "noBreakHyphen":
		w.write("-", false)
	}
	for _, a := range e.Attr {
		if name == "Relationship" && !external(e) {
			break
		}
		if slices.Contains(spoken, a.Name.Local) || (a.Name.Local == "val" || a.Name.Local == "v" || a.Name.Local == "value") && slices.Contains(valued, name) {
			w.g.add(a.Value)
		}
	}
}

// followed is how far elements may be nested; text below counts by itself. No
// office program comes near.
const followed = 1000

// deepest is how far paragraphs may stand in each other, by text boxes; the text
// of those below counts for the one they stand in.
const deepest = 60

// external says whether a relation leads out of the file, as links do.
func external(e xml.StartElement) bool {
	for _, a := range e.Attr {
		if a.Name.Local == "TargetMode" {
			return strings.EqualFold(a.Value, "External")
		}
	}
	return false
}

// off says whether a switch is turned off.
func off(e xml.StartElement) bool {
	for _, a := range e.Attr {
		if a.Name.Local == "val" {
			return a.Value == "0" || a.Value == "false" || a.Value == "off"
		}
	}
	return false
}

func (w *walker) chars(text string) {
	if w.depth == 0 {
		return
	}
	inner := len(w.blocks) - 1
	switch name := w.open[len(w.open)-1]; {
	case w.depth > followed:
		w.own.WriteString(text)
	case name == "author": // of a remark
	case inner >= 0 && (slices.Contains(pieces, name) || w.blocks[inner].depth == w.depth && strings.TrimSpace(text) != ""):
		w.write(text, name == "delText")
	case inner >= 0 && slices.Contains(commands, name):
		w.blocks[inner].command.WriteString(text)
	default:
		w.own.WriteString(text)
	}
}

// write adds to the innermost block.
func (w *walker) write(text string, deleted bool) {
	if len(w.blocks) == 0 {
		return
	}
	b := w.blocks[len(w.blocks)-1]
	deleted = deleted || w.deleted > 0
	if deleted || w.hidden || w.inserted > 0 {
		b.changed = true
	}
	if !deleted {
		b.now.WriteString(text)
	}
	if w.inserted == 0 {
		b.before.WriteString(text)
	}
	if deleted || w.hidden {
		b.gone.WriteString(text)
	} else if b.gone.Len() > 0 {
		b.gone.WriteByte(' ')
	}
}

func (w *walker) end() {
	if w.depth == 0 {
		return
	}
	w.finish()
	if w.depth > followed {
		w.depth--
		return
	}
	name := w.open[len(w.open)-1]
	switch {
	case slices.Contains(inserts, name):
		w.inserted--
	case slices.Contains(deletes, name):
		w.deleted--
	case name == "r":
		w.hidden = false
	}
	if n := len(w.blocks); n > 0 && w.blocks[n-1].depth == w.depth {
		b := w.blocks[n-1]
		w.blocks = w.blocks[:n-1]
		w.g.add(b.now.String())
		if b.changed {
			w.g.add(b.before.String())
			w.g.add(b.gone.String())
		}
		w.g.add(b.command.String())
	}
	w.open = w.open[:len(w.open)-1]
	w.depth--
}

// finish ends a text that stands in an element of its own.
func (w *walker) finish() {
	if w.own.Len() > 0 {
		w.g.add(w.own.String())
		w.own.Reset()
	}
}
