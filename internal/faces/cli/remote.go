package cli

import "fmt"

// answered ends a command that the server which holds the folder has carried
// out and answered for.
type answered int

func (a answered) Error() string { return fmt.Sprintf("the server answered with exit code %d", int(a)) }

// Answered is the error of a command that somebody else has carried out: it
// ends with that exit code, and nothing more is said.
func Answered(code int) error { return answered(code) }
