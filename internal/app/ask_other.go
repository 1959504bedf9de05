//go:build !linux

package app

import "os"

// hushed does nothing here: what is typed shows.
func hushed(*os.File) func() { return func() {} }
