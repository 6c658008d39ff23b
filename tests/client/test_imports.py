"""Importing lapak and making a client must stay cheap: importing all models takes longer than a call."""

import json
import subprocess
import sys

import pytest


def modules(code: str) -> set[str]:
    """Return the modules that are loaded after running some code in a fresh interpreter."""
    report = f"import json, sys\n{code}\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", report], capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_importing_lapak_loads_nothing_else() -> None:
    loaded = modules("import lapak")

    assert {name for name in loaded if name.startswith("lapak")} == {"lapak"}
    assert "httpx" not in loaded


@pytest.mark.parametrize(
    "client", ["SmartSeller('k')", "AsyncSmartSeller('k')", "Ngorder('k')", "Sirclo('k', 's')"]
)
def test_making_a_client_loads_no_models(client: str) -> None:
    loaded = modules(f"import lapak\nlapak.{client}")

    assert "httpx" in loaded
    assert {
        name for name in loaded if name.startswith("lapak_api.") and (".models" in name or ".api" in name)
    } == set()
    assert "lapak.emulator" not in loaded


def test_a_call_loads_the_models_it_needs() -> None:
    code = """
import httpx, lapak
answer = httpx.Response(200, json={"data": [{"id": 1}]})
api = lapak.SmartSeller("k", transport=httpx.MockTransport(lambda request: answer))
assert api.suppliers.list().data[0].id == 1
"""
    loaded = modules(code)
    models = {name.rpartition(".")[2] for name in loaded if name.startswith("lapak_api.smartseller.models.")}

    assert {"supplier_list", "supplier"} <= models
    assert {"order", "customer", "product"}.isdisjoint(models)
    assert "lapak_api.smartseller.api.orders" not in loaded
    assert loaded.isdisjoint({"attr", "attrs", "lapak.emulator"})


def test_models_are_found_by_name() -> None:
    code = """
from lapak_api.smartseller import models
from lapak_api.smartseller.models import SupplierCreate
assert models.SupplierCreate is SupplierCreate
assert "SupplierCreate" in dir(models)
assert set(models.__all__) == set(dir(models))
try:
    models.Nothing
except AttributeError as error:
    assert "Nothing" in str(error)
else:
    raise AssertionError
"""
    assert "lapak_api.smartseller.models.order" not in modules(code)


def test_errors_load_no_httpx() -> None:
    assert "httpx" not in modules("from lapak import LapakError, MaybeApplied")
