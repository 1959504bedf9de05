// Package fault holds the kinds of error that people are told about, in one
// place. Each face (web, api, cli) translates an error once, at its edge: the
// kind becomes a status or an exit code, the key becomes a sentence of the text
// catalogue in the reader's language. Anything that is not a fault is Internal
// and its wording stays out of sight of people.
//
// Wrapping a fault with fmt.Errorf("…: %w", err) keeps its kind and key.
// Formatting it with %v loses both.
package fault

import (
	"errors"
	"fmt"
	"strings"
)

// Kind says what sort of thing went wrong. A Kind is itself an error, so that
// errors.Is(err, fault.NotFound) asks for the kind.
type Kind string

// The kinds of fault.
const (
	NotFound    Kind = "notfound"    // the thing asked for is not there
	Invalid     Kind = "invalid"     // what was sent cannot be understood or breaks a rule
	Conflict    Kind = "conflict"    // it was true when read, it is no longer, or it exists already
	Forbidden   Kind = "forbidden"   // this person may not do it
	Unavailable Kind = "unavailable" // a store, file or service cannot be reached now; trying later may help
	Internal    Kind = "internal"    // a defect of the program; people see no details
)

// Error makes a Kind usable as the target of errors.Is.
func (k Kind) Error() string { return string(k) }

// Arg is one named value of a message. Arguments are a list, not a map, so that
// the same fault always prints the same way.
type Arg struct {
	Name  string
	Value any
}

// Error is a fault with a message for a person.
type Error struct {
	Kind Kind
	Key  string // key of the text catalogue
	Args []Arg  // values of the text's placeholders, in the order given
	Err  error  // what caused it; nil when this is the origin
}

// With names one value of a message.
func With(name string, value any) Arg { return Arg{Name: name, Value: value} }

// New is a fault that starts here.
func New(kind Kind, key string, args ...Arg) *Error {
	return &Error{Kind: kind, Key: key, Args: args}
}

// Wrap is a fault caused by another error. Err must not be nil.
func Wrap(err error, kind Kind, key string, args ...Arg) *Error {
	return &Error{Kind: kind, Key: key, Args: args, Err: err}
}

// Error is the fault's text for a log: kind, key, arguments and cause. People
// are shown the catalogue's sentence for Key instead.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(string(e.Kind))
	b.WriteString(": ")
	b.WriteString(e.Key)
	for i, a := range e.Args {
		if i == 0 {
			b.WriteString(" (")
		} else {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%s=%v", a.Name, a.Value)
	}
	if len(e.Args) > 0 {
		b.WriteByte(')')
	}
	if e.Err != nil {
		b.WriteString(": ")
		b.WriteString(e.Err.Error())
	}
	return b.String()
}

// Unwrap is the cause.
func (e *Error) Unwrap() error { return e.Err }

// Is reports whether target is this fault's kind. A fault hides the kind of
// the fault it wraps: what counts is what the outermost one decided.
func (e *Error) Is(target error) bool {
	k, ok := target.(Kind)
	return ok && k == e.Kind
}

// KindOf is the kind of the outermost fault in err's chain, Internal when there
// is none, and empty when err is nil.
func KindOf(err error) Kind {
	if err == nil {
		return ""
	}
	if f, ok := errors.AsType[*Error](err); ok {
		return f.Kind
	}
	if k, ok := errors.AsType[Kind](err); ok {
		return k
	}
	return Internal
}

// Of is the outermost fault in err's chain; an error that holds none becomes an
// Internal fault with the key "internal". It is nil for a nil err. Faces use it
// to reach key and arguments.
func Of(err error) *Error {
	if err == nil {
		return nil
	}
	if f, ok := errors.AsType[*Error](err); ok {
		return f
	}
	return Wrap(err, KindOf(err), string(KindOf(err)))
}
