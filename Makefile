PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# An environment that was moved or copied with its folder is no good: it is made again.
ifneq ($(shell cat $(VENV)/made-in 2>/dev/null),$(CURDIR))
$(shell rm -f $(VENV)/local $(VENV)/dev)
endif

.DEFAULT_GOAL := help
.PHONY: help run check test nightly faults bench-counter bench-customers lock fmt openapi build clean

help: ## What there is to say
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /	/' | expand -t 16

run: $(VENV)/local ## Run a whole shop here; PORT=8000 and DATA=.data choose others
	@exec $(BIN)/langganan dev --with-parent

check: $(VENV)/dev ## Everything that reads the code: lint, types, layers, API document, app
	@$(BIN)/python scripts/check.py

test: $(VENV)/dev ## Everything that runs the code; BROWSER=skip leaves the browser out
	@$(BIN)/python -m langganan.dev.frontend
	@$(BIN)/python -m pytest -n $(or $(JOBS),auto)

nightly: $(VENV)/dev ## A hundred thousand random steps at the counter against a model; about an hour
	@HYPOTHESIS_PROFILE=nightly $(BIN)/python -m pytest tests/counter/test_against_a_model.py tests/loyalty tests/catalog tests/core

faults: $(VENV)/dev ## The counter while processes are killed and PostgreSQL stops, for minutes
	@$(BIN)/python -m pytest tests/faults -m faults

bench-customers: $(VENV)/dev ## Search, lists, segments and import in shops of up to a million; QUICK=yes is shorter, JSON=file keeps it
	@$(BIN)/python -m tests.bench.customers $(if $(QUICK),--quick) $(if $(JSON),--json $(JSON))

bench-counter: $(VENV)/dev ## The counter against what PostgreSQL itself can do; QUICK=yes is shorter, JSON=file keeps it
	@$(BIN)/python -m tests.bench.counter $(if $(QUICK),--quick) $(if $(JSON),--json $(JSON))

fmt: $(VENV)/dev ## Lay out the code
	@$(BIN)/ruff check --fix --exit-zero --quiet backend tests scripts
	@$(BIN)/ruff format --quiet backend tests scripts

openapi: $(VENV)/dev ## Write docs/openapi.json and the app's client anew
	@$(BIN)/langganan export-openapi
	@$(BIN)/python -m langganan.dev.frontend run client

build: $(VENV)/local ## Build the app for the phone
	@$(BIN)/python -m langganan.dev.frontend

lock: $(VENV)/dev ## Pin the newest packages, with hashes
	@cd requirements && for set in base local dev; do \
	  ../$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	    --generate-hashes --no-header --no-annotate $$set.in --output-file $$set.txt || exit 1; \
	done

clean: ## Remove what was made here, but never .data
	rm -rf $(VENV) frontend/node_modules frontend/dist frontend/.build backend/*.egg-info
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache test-results

$(VENV)/local $(VENV)/dev: $(VENV)/%: requirements/%.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Langganan needs Python 3.11 or newer; choose one: make PYTHON=python3.12 …" >&2; exit 1; }
	@test "$$(cat $(VENV)/made-in 2>/dev/null)" = "$(CURDIR)" && $(BIN)/python -c '' 2>/dev/null \
	  || { rm -rf $(VENV) && $(PYTHON) -m venv $(VENV) && echo "$(CURDIR)" > $(VENV)/made-in; }
	@echo "Installing packages (requirements/$*.txt), about a minute the first time …"
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements/$*.txt
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@
