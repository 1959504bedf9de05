package house

import (
	"slices"
	"strings"
)

// floors are the floors of the house from the ground up. A package may import
// its own floor and those below it, never one above.
var floors = []string{"ground", "record", "judgement", "casework", "adapters", "faces", "app"}

// Floor is the floor a package of the project stands on, counted from 0 for
// ground, and its name. Packages that are no floor (commands, city packs,
// tests) have none.
func Floor(pkg string) (int, string) {
	inside, ok := strings.CutPrefix(pkg, Module+"/internal/")
	if !ok {
		return -1, ""
	}
	name, _, _ := strings.Cut(inside, "/")
	return slices.Index(floors, name), name
}

// impure are the packages that would let the lower floors read, write, look at
// a clock's neighbourhood or throw dice. Everything below them is meant too.
var impure = []string{"os", "io/ioutil", "net", "database/sql", "math/rand", "crypto/rand", "log", "syscall", "os/exec"}

// Arrow says why one package may not import another, or is empty where it may.
func Arrow(from, to string) string {
	low, name := Floor(from)
	if low < 0 {
		return outside(from, to)
	}
	if high, above := Floor(to); high > low {
		return name + " stands below " + above
	}
	switch name {
	case "ground":
		if !standard(to) && !strings.HasPrefix(to, Module+"/internal/ground/") {
			return "ground stands on the standard library alone"
		}
		return pure(name, to)
	case "record", "judgement":
		return pure(name, to)
	case "casework":
		if within(to, "database/sql") || within(to, "net/http") {
			return "casework says what it needs as interfaces and sees neither SQL nor HTTP"
		}
	case "adapters":
		if _, other := Floor(to); other == "adapters" && adapter(from) != adapter(to) {
			return "adapters never import each other"
		}
	case "faces":
		if _, other := Floor(to); other == "adapters" {
			return "a face reads through interfaces of its own; app hands it the adapters"
		}
		if within(to, "database/sql") {
			return "a face never sees SQL"
		}
	}
	if to == Module+"/internal/house" || to == Module+"/e2e" {
		return "only tests look at the house"
	}
	return ""
}

// outside are the rules for packages that stand on no floor.
func outside(from, to string) string {
	switch floor, name := Floor(to); {
	case strings.HasPrefix(from, Module+"/cmd/") && floor >= 0 && name != "app":
		return "a command only calls app"
	case strings.HasPrefix(from, Module+"/city") && strings.HasPrefix(to, Module+"/"):
		return "a city pack is plain data"
	}
	return ""
}

func pure(floor, to string) string {
	for _, banned := range impure {
		if within(to, banned) {
			return floor + " is pure: no input or output, no chance, no log"
		}
	}
	return ""
}

// adapter is the name of the adapter a package belongs to: read for read/pdf.
func adapter(pkg string) string {
	name, _, _ := strings.Cut(strings.TrimPrefix(pkg, Module+"/internal/adapters/"), "/")
	return name
}

func within(pkg, root string) bool {
	return pkg == root || strings.HasPrefix(pkg, root+"/")
}

// standard tells a package of the standard library: its first element has no
// dot and is not the project's own.
func standard(pkg string) bool {
	first, _, _ := strings.Cut(pkg, "/")
	return first != Module && !strings.Contains(first, ".")
}
