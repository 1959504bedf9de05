package store

import (
	"errors"
	"fmt"
	"os"

	"golang.org/x/sys/unix"

	"nyata/internal/ground/fault"
)

// lockFolder takes the lock of a data folder. The operating system gives it
// back when the process ends, however it ends.
func lockFolder(path string) (*os.File, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open lock: %w", err)
	}
	err = unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		return nil, errors.Join(fault.Wrap(err, fault.Conflict, "store.folder_held"), f.Close())
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("lock folder: %w", err), f.Close())
	}
	return f, nil
}
