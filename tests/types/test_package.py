"""The package as a whole: cheap to import, and nothing but what it says."""

import json
import subprocess
import sys

import pytest

from lapak import types


def loaded_after(code: str) -> set[str]:
    report = f"import json, sys\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", report], capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout))


@pytest.mark.parametrize(
    "code",
    [
        "import lapak",
        "import lapak.types",
        "import lapak; lapak.SmartSeller('k')",
        "from lapak.types import AWB",
    ],
)
def test_importing_costs_no_library(code: str) -> None:
    assert loaded_after(code).isdisjoint(
        {"phonenumbers", "zoneinfo", "lapak.types.phone", "lapak.types.zones"}
    )


@pytest.mark.parametrize(
    "code",
    ["from lapak.types import Phone", "from lapak.types import Moment; Moment.parse('2026-11-14', 'WITA')"],
)
def test_libraries_wait_until_something_needs_them(code: str) -> None:
    assert loaded_after(code).isdisjoint({"phonenumbers", "zoneinfo"})


def test_everything_that_is_named_is_there() -> None:
    assert sorted(types.__all__) == dir(types)
    for name in types.__all__:
        assert getattr(types, name) is not None


def test_nothing_else_is_there() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Dollar'"):
        _ = types.Dollar  # type: ignore[attr-defined]
