package app

import (
	"os"

	"golang.org/x/sys/unix"
)

// hushed keeps a terminal from showing what is typed, until the function it
// gives is called. What is no terminal is left alone.
func hushed(f *os.File) func() {
	fd := int(f.Fd())
	was, err := unix.IoctlGetTermios(fd, unix.TCGETS)
	if err != nil {
		return func() {}
	}
	quiet := *was
	quiet.Lflag &^= unix.ECHO
	if err := unix.IoctlSetTermios(fd, unix.TCSETS, &quiet); err != nil {
		return func() {}
	}
	return func() { _ = unix.IoctlSetTermios(fd, unix.TCSETS, was) }
}
