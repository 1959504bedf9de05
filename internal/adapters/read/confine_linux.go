package read

import (
	"fmt"
	"os"
	"os/signal"
	"time"

	"golang.org/x/sys/unix"
)

// confine limits the address space of this process and takes from it what
// reading a file never needs: core dumps and child processes' worth of files.
func confine(memory int64) error {
	if err := unix.Setrlimit(unix.RLIMIT_AS, &unix.Rlimit{Cur: uint64(memory), Max: uint64(memory)}); err != nil { //nolint:gosec // a default fills in anything not positive
		return fmt.Errorf("set RLIMIT_AS: %w", err)
	}
	if err := unix.Setrlimit(unix.RLIMIT_CORE, &unix.Rlimit{}); err != nil {
		return fmt.Errorf("set RLIMIT_CORE: %w", err)
	}
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, unix.SIGXCPU)
	go func() {
		<-signals
		outOfCPU()
	}()
	return nil
}

// allowCPU gives this process so much more processor time from now on. The
// hard limit stays, since what is lowered there cannot be raised again; the
// signal at the soft limit ends the process.
func allowCPU(more time.Duration) error {
	var used unix.Rusage
	if err := unix.Getrusage(unix.RUSAGE_SELF, &used); err != nil {
		return fmt.Errorf("read the time used: %w", err)
	}
	var limit unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_CPU, &limit); err != nil {
		return fmt.Errorf("read RLIMIT_CPU: %w", err)
	}
	seconds := used.Utime.Sec + used.Stime.Sec + 1 + int64((more+time.Second-1)/time.Second)
	limit.Cur = min(uint64(seconds), limit.Max) //nolint:gosec // seconds of a process
	if err := unix.Setrlimit(unix.RLIMIT_CPU, &limit); err != nil {
		return fmt.Errorf("set RLIMIT_CPU: %w", err)
	}
	return nil
}
