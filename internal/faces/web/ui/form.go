package ui

import (
	"nyata/internal/ground/fault"
)

// FieldFault is one thing wrong with a form.
type FieldFault struct {
	Field    string // id of the field; empty when the whole form is meant
	Sentence string
}

// Input describes one field of a form.
type Input struct {
	Name         string // also its id
	Label        string
	Hint         string
	Kind         string // of the input element; "text" when empty
	Value        string
	Autocomplete string
	Required     bool
	Fault        string
}

func (f Input) kind() string {
	if f.Kind == "" {
		return "text"
	}
	return f.Kind
}

// described names what a screen reader reads after the label.
func (f Input) described() string {
	ids := ""
	if f.Hint != "" {
		ids = f.Name + "-hint"
	}
	if f.Fault != "" {
		if ids != "" {
			ids += " "
		}
		ids += f.Name + "-fault"
	}
	return ids
}

// FaultOf is the sentence about a field; empty when nothing is wrong with it.
func FaultOf(faults []FieldFault, field string) string {
	for _, f := range faults {
		if f.Field == field {
			return f.Sentence
		}
	}
	return ""
}

// Correctable says whether the reader can mend an error by sending the form
// again with other content.
func Correctable(err error) bool {
	kind := fault.KindOf(err)
	return kind == fault.Invalid || kind == fault.Conflict
}
