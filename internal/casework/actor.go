package casework

import "nyata/internal/record/account"

// Actor is who acts: a signed-in account, or a program.
type Actor struct {
	ID     string // account id, or "machine:<program>"
	Role   account.Role
	Agency string // agency id; empty for city-wide roles
}

// Program is a program that acts by itself, such as the watcher of a folder.
func Program(name string) Actor { return Actor{ID: "machine:" + name, Role: account.Machine} }
