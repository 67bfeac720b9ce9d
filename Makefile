# make demo | test | check | bench | bench-fit | clean. Needs make and Python 3.11 or newer with its venv module, nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
DEMO := build/smoldering-ms.pptx

.PHONY: demo test check bench bench-fit clean

demo: $(VENV)/installed
	@$(BIN)/claimdeck build decks/smoldering-ms -o $(DEMO)
	@echo "The talk is in $(CURDIR)/$(DEMO)"

test: $(VENV)/installed-dev
	@$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

check: $(VENV)/installed-dev
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(VENV)/installed-dev
	@$(BIN)/python benchmarks/speed.py $(ARGS)

bench-fit: $(VENV)/installed-dev
	@$(BIN)/python benchmarks/fit.py $(ARGS)

clean:
	@rm -rf build $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache src/claimdeck.egg-info
	@find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +

# The environment is made once; the stamps are renewed when pyproject.toml changes.
$(BIN)/python:
	@command -v $(PYTHON) >/dev/null || { echo "error: $(PYTHON) is not here; on Debian or Ubuntu: sudo apt install python3 python3-venv" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "error: claimdeck needs Python 3.11 or newer, $(PYTHON) is older; name another one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "error: Python's venv module is missing; on Debian or Ubuntu: sudo apt install python3-venv" >&2; exit 1; }
	@echo "Setting up $(VENV), once …"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml | $(BIN)/python
	@$(PIP) install --editable '.[svg]'
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed
	@$(PIP) install --editable '.[dev]'
	@touch $@
