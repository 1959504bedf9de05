// Command estimate measures `nyata estimate` on simulated cities whose truth
// is known.
//
//	estimate write --form base --seed 1000 DIR   writes one city into DIR
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"nyata/bench/cities"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, out, complaints io.Writer) int {
	if len(args) > 0 && args[0] == "write" {
		return write(args[1:], out, complaints)
	}
	fmt.Fprintln(complaints, "use: estimate write --form NAME --seed N DIR")
	return 2
}

// write writes one city, its truth beside what an engine sees.
func write(args []string, out, complaints io.Writer) int {
	flags := flag.NewFlagSet("estimate write", flag.ContinueOnError)
	flags.SetOutput(complaints)
	name := flags.String("form", "base", "form of the city")
	seed := flags.Uint64("seed", 1000, "seed; 1000 to 1099 are for tuning, 2000 to 2099 for testing")
	if err := flags.Parse(args); err != nil || flags.NArg() != 1 {
		fmt.Fprintln(complaints, "use: estimate write --form NAME --seed N DIR")
		return 2
	}
	form, err := cities.Named(*name)
	if err != nil {
		fmt.Fprintln(complaints, err)
		return 2
	}
	if err := os.MkdirAll(flags.Arg(0), 0o755); err != nil {
		fmt.Fprintln(complaints, err)
		return 1
	}
	if err := cities.New(form, *seed).Write(flags.Arg(0)); err != nil {
		fmt.Fprintln(complaints, err)
		return 1
	}
	fmt.Fprintf(out, "%s, seed %d: %s\n", form.Name, *seed, form.About)
	return 0
}
