# Nyata. `make` lists what there is to do.

# One set of flags for building, running and testing: any difference would have
# DuckDB linked again for each. Flags from the environment are kept.
# -buildvcs=false lets a clone that belongs to another user build too.
export GOFLAGS := $(strip $(GOFLAGS) $(if $(findstring -buildvcs,$(GOFLAGS)),,-buildvcs=false))
export CGO_ENABLED := 1

SHELL := /bin/bash
BIN := .bin
# how long each fuzz target runs: executions, or a time such as 1m
FUZZTIME ?= 2000x

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup run build test check lint vet unit race e2e fuzz bench bench-ask bench-estimate bench-narrative cover generate verify fmt screenshot

help: ## list what there is to do
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## set up everything for working on Nyata (safe to run twice)
	@script/setup test

run: ## set up and start the practice city at http://localhost:8080
	@script/setup run
	@go build -o $(BIN)/nyata ./cmd/nyata
	@$(BIN)/nyata demo

build: ## build the binary as ./nyata
	@script/setup run
	go build -o nyata ./cmd/nyata

test: ## set up and run all tests
	@script/setup test
	@$(MAKE) --no-print-directory verify vet lint unit race fuzz

check: ## quick check while working: vet, lint and tests, without race detector and browser
	@script/setup tools
	go vet ./...
	$(BIN)/golangci-lint run ./...
	go test -short ./...

lint: ## check style and floors (golangci-lint with depguard)
	@script/setup tools
	$(BIN)/golangci-lint run ./...

vet:
	go vet ./...

unit:
	go test -timeout 20m ./...

race: ## run the tests of concurrent packages under the race detector
	go test -race -short -timeout 20m $$(script/concurrent)

e2e: ## run the scripts and the browser tests
	@script/setup test
	go test -timeout 20m -count=1 -v ./e2e/...

fuzz: ## fuzz every parser for FUZZTIME each (make fuzz FUZZTIME=1m)
	script/fuzz $(FUZZTIME)

bench: ## measure everything and print each figure beside its bar (make bench ONLY=tables,server; ARGS=--tuning)
	@script/setup run
	@go build -o $(BIN)/bench ./bench
	@$(BIN)/bench --only "$(ONLY)" $(ARGS)

bench-ask: ## measure plans of questions, and answers over real reports
	@$(MAKE) --no-print-directory bench ONLY=ask,reports

bench-estimate: ## measure the estimate on simulated cities (make bench-estimate ARGS="--tuning --forms base")
	@script/setup run
	@go build -o $(BIN)/nyata ./cmd/nyata
	@go build -o $(BIN)/bench-estimate ./bench/estimate
	@$(BIN)/bench-estimate $(ARGS)

bench-narrative: ## measure the quantities in running text alone
	@$(MAKE) --no-print-directory bench ONLY=narrative

cover: ## report how much of the code the tests reach
	go test -short -coverprofile=cover.out -coverpkg=./internal/... ./...
	go tool cover -func=cover.out | tail -n 1

generate: ## write the generated files again
	@script/setup tools
	$(BIN)/templ generate -path internal

fmt: ## format the code
	@script/setup tools
	$(BIN)/gofumpt -l -w $$(git ls-files --cached --others --exclude-standard '*.go' ':!*_templ.go')

screenshot: ## take the picture of the readme from the practice city again
	@script/setup test
	NYATA_SCREENSHOT=$(CURDIR)/docs/screenshot.png go test -count=1 -run TestPracticeCity ./e2e

verify: ## fail when a generated file is not up to date
	@script/verify
