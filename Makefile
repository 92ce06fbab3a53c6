# The two commands that everybody needs are `make demo` and `make test`; each does its own set-up.

SWIFT ?= swift
BIN := .build/release/sipantau
DEMO := .build/demo

.PHONY: demo test build lint format setup cases clean help

help: ## Shows this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Installs the Debian packages that are missing
	@script/setup.sh

build: setup ## Builds the program for use
	$(SWIFT) build -c release --product sipantau

demo: build ## Runs three sample weeks and says where the workbooks are
	@script/demo.sh $(BIN) $(DEMO)

test: ## Runs all tests
	@script/setup.sh --tests
	$(SWIFT) test --parallel

lint: setup ## Checks format and import walls
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error

format: ## Formats all Swift code
	$(SWIFT) format format --in-place --recursive --parallel Package.swift Sources Tests

cases: build ## Runs the acceptance cases, where they are
	@script/cases.sh $(BIN)

clean: ## Removes everything that was built
	rm -rf .build
