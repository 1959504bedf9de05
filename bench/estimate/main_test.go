package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The test program stands in for an engine, so that the whole measurement runs
// without one.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "reference" {
		os.Exit(run(context.Background(), os.Args[1:], os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

func TestTheReferenceAsAnEngine(t *testing.T) {
	var out, complaints bytes.Buffer
	code := run(context.Background(), []string{"--engine", os.Args[0] + " reference", "--forms", "base", "--tuning", "--seeds", "1003", "--big=false"}, &out, &complaints)
	if code != 1 { // it misses the error bar by its nature
		t.Errorf("exit %d, want 1: %s", code, complaints.String())
	}
	for _, want := range []string{
		"TUNING seeds [1003]", "1.00 of evidence alone", "cells without a usable row               0 ", "1 of 1 cities", "mean absolute error;",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}

func TestAnEngineThatFails(t *testing.T) {
	var out, complaints bytes.Buffer
	if code := run(context.Background(), []string{"--engine", "/bin/false", "--forms", "base", "--big=false"}, &out, &complaints); code != 1 || !strings.Contains(complaints.String(), "/bin/false") {
		t.Errorf("exit %d: %s", code, complaints.String())
	}
	complaints.Reset()
	if code := run(context.Background(), []string{"--engine", "/bin/true", "--forms", "base", "--big=false"}, &out, &complaints); code != 1 {
		t.Errorf("an engine that writes nothing: exit %d: %s", code, complaints.String())
	}
}

func TestScoringOneOutput(t *testing.T) {
	dir := t.TempDir()
	var out, complaints bytes.Buffer
	for _, args := range [][]string{
		{"write", "--form", "sparse", "--seed", "1007", dir},
		{"reference", "--in", dir, "--out", filepath.Join(dir, "out.csv")},
		{"score", "--city", dir, "--out", filepath.Join(dir, "out.csv"), "--form", "sparse"},
	} {
		if code := run(context.Background(), args, &out, &complaints); code != 0 {
			t.Fatalf("%v: exit %d: %s", args, code, complaints.String())
		}
	}
	if !strings.Contains(out.String(), "1.00 of evidence alone") {
		t.Error(out.String())
	}
}

func TestSeedsAreKeptApart(t *testing.T) {
	for _, args := range [][]string{
		{"--seeds", "1000"}, {"--tuning", "--seeds", "2000"}, {"--seeds", "7"}, {"--seeds", "two"}, {"--forms", "atlantis"}, {"--engine", ""}, {"write"}, {"write", "--form", "atlantis", "x"},
	} {
		var out, complaints bytes.Buffer
		if code := run(context.Background(), args, &out, &complaints); code != 2 || complaints.Len() == 0 {
			t.Errorf("%v: exit %d", args, code)
		}
	}
}
