# Lapak. `make help` lists the targets. Needs Python 3.11+, make and git; lint-node and generators need Node, generators Java too.
.DEFAULT_GOAL := help
.PHONY: help setup generate check lint types drift test fuzz serve verify bench lint-node generators publish format clean

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
UV_VERSION := 0.13.9
UV := $(or $(shell command -v uv 2>/dev/null),.tools/bin/uv)
BIN := .venv/bin

export UV_PYTHON_DOWNLOADS := never

help: ## Say what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: .venv/.ready ## Make the environment in .venv (every other target does this by itself)

.tools/bin/uv:
	@test -n "$(PYTHON)" || { echo "Lapak needs Python 3.11 or newer: install it, or name it with make PYTHON=/path/to/python"; exit 1; }
	@echo "Getting uv $(UV_VERSION)"
	@{ $(PYTHON) -m venv .tools && .tools/bin/pip install --quiet --disable-pip-version-check uv==$(UV_VERSION); } \
		|| { rm -rf .tools && $(PYTHON) -m pip install --quiet --target .tools uv==$(UV_VERSION); }

.venv/.ready: pyproject.toml uv.lock | $(UV)
	$(UV) sync --frozen --all-extras --python $(PYTHON)
	@touch $@

generate: .venv/.ready ## Make everything under generated/ from spec/ and patches/
	$(BIN)/python -m generator all

check: lint types drift test ## Lint, types, drift of generated files, tests; writes nothing outside build/

lint: .venv/.ready
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: .venv/.ready
	$(BIN)/mypy
	$(BIN)/pyright

drift: .venv/.ready
	$(BIN)/python -m generator check

test: .venv/.ready ## Run all tests (loopback only)
	$(BIN)/python -m pytest

fuzz: .venv/.ready ## Long tests: the emulator with schemathesis, the client behind a faulty proxy
	$(BIN)/python -m pytest tests/property tests/client/faults -m deep

serve: .venv/.ready ## Start the emulator with a demo shop on port 8765
	$(BIN)/lapak up --seed demo

verify: .venv/.ready ## Ask a live API whether a bundle is right: TOKEN=… make verify EDITION=smartseller
	@test -n "$(EDITION)" || { echo "Say which: TOKEN=… make verify EDITION=smartseller [URL=…] [WRITE='operation …']"; exit 2; }
	$(BIN)/python -m generator verify --edition $(EDITION) $(if $(URL),--url '$(URL)') $(WRITE:%=--write %) $(ARGS)

bench: .venv/.ready ## Measure client and emulator; prints a table
	$(BIN)/python -m bench

lint-node: .venv/.ready ## Redocly's and Spectral's recommended rules on every bundle (needs Node 20+ and npm)
	.ci/lint-node

generators: .venv/.ready ## Other languages' generators on every bundle (needs Node 20+, npm and Java 17+)
	.ci/generators

publish: generate ## Build the distribution into dist/
	$(UV) build --out-dir dist

format: .venv/.ready ## Format the hand-written Python
	$(BIN)/ruff check --fix-only --quiet
	$(BIN)/ruff format

clean: ## Remove everything that the other targets can make again
	rm -rf .venv .tools build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .schemathesis
