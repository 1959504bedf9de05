//go:build race

package read

// raced says that the race detector is in the program. Its own memory takes
// most of the address space that a child is given.
const raced = true
