# The two commands that everybody needs are `make demo` and `make test`; each does its own set-up.

SWIFT ?= swift
SECONDS ?= 60
BIN := .build/release/sipantau
DEMO := .build/demo
BENCH := .build/bench
BENCH_PYTHON := $(BENCH)/venv/bin/python

.PHONY: demo test test-faults fuzz build deb try-deb lint format setup cases bench bench-quick bench-scaling clean help

help: ## Shows this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Installs the Debian packages that are missing
	@script/setup.sh

build: setup ## Builds the program for use
	$(SWIFT) build -c release --static-swift-stdlib --product sipantau

deb: build ## Packs the program for Debian
	@script/setup.sh dpkg-dev
	@packaging/deb.sh $(BIN) .build/deb

try-deb: deb ## Checks the units, then installs the package, runs it once and removes it (as root)
	@script/setup.sh systemd lintian groff-base
	packaging/check-units.sh
	lintian --fail-on error,warning .build/deb/*.deb
	packaging/try-deb.sh .build/deb/*.deb

demo: build ## Runs three sample weeks and says where the workbooks are
	@script/demo.sh $(BIN) $(DEMO)

test: ## Runs all tests
	@script/setup.sh libreoffice-calc
	$(SWIFT) test --parallel

test-faults: build ## Cuts batches short in every way a machine can (as root; FLAGS='--seconds 60' for the short form)
	@script/setup.sh strace util-linux e2fsprogs
	$$([ "$$(id -u)" -eq 0 ] || echo sudo) python3 script/faults $(BIN) $(FLAGS)

fuzz: setup ## Feeds the readers with what nobody would send, SECONDS for each of three targets (SECONDS=60)
	script/fuzz.sh $(SECONDS)

lint: setup ## Checks format and import walls
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Fuzz
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error

format: ## Formats all Swift code
	$(SWIFT) format format --in-place --recursive --parallel Package.swift Sources Tests Fuzz

cases: build ## Runs the acceptance cases, where they are
	@script/cases.sh $(BIN)

bench: build $(BENCH)/venv/ready ## Times the program beside its yardsticks (FLAGS='--only week --runs 3')
	Benchmarks/bench.py --program $(BIN) --store $(BENCH) --python $(BENCH_PYTHON) $(FLAGS)
	@$(BENCH_PYTHON) Benchmarks/plot.py

bench-quick: build $(BENCH)/venv/ready ## Shows in some minutes that the benchmark works
	Benchmarks/bench.py --quick --program $(BIN) --store $(BENCH) --python $(BENCH_PYTHON)

bench-scaling: build $(BENCH)/venv/ready ## Times how cost grows with files, rows and weeks, and draws it
	Benchmarks/bench.py --scaling --program $(BIN) --store $(BENCH) --python $(BENCH_PYTHON) $(FLAGS)
	@$(BENCH_PYTHON) Benchmarks/plot.py

$(BENCH)/venv/ready: Benchmarks/requirements.txt
	@python3 -c 'import ensurepip' 2>/dev/null || script/setup.sh python3-venv
	python3 -m venv $(BENCH)/venv
	$(BENCH_PYTHON) -m pip install --quiet --requirement $<
	@touch $@

clean: ## Removes everything that was built
	rm -rf .build
