"""A 404 from an address that nobody has documented says that the address itself may be wrong."""

import importlib
import pickle
import pkgutil
from pathlib import Path
from typing import Any

import pytest

import lapak
from lapak.client.operation import Operation
from lapak_api.smartseller.api.suppliers import suppliers_update
from tests.client.wire import Server, failed, refused

GUESSED: Operation[Any] = Operation(
    id="suppliers_update",
    method="PATCH",
    path="/supplier",
    read=suppliers_update.read,
    inferred_path=("suppliers-001",),
)


@pytest.mark.parametrize(("status", "also"), [(404, lapak.NotFound), (405, lapak.MethodNotAllowed)])
def test_an_address_that_is_only_inferred_is_named(status: int, also: type[lapak.APIStatusError]) -> None:
    with pytest.raises(lapak.InferredEndpoint) as raised:
        Server(failed(status, "Not here")).shop()._sender.send(GUESSED)
    with pytest.raises(also):
        Server(failed(status, "Not here")).shop()._sender.send(GUESSED)

    error = raised.value
    assert (error.status, error.message, error.operation) == (status, "Not here", "suppliers_update")
    assert (error.errata, error.page) == (("suppliers-001",), "generated/docs/smartseller-errata.md")
    assert str(error).startswith("suppliers_update: ")
    assert f": {status} Not here. That PATCH /supplier is its address is only inferred" in str(error)
    for hint in (
        "PATCH /supplier",
        "suppliers-001",
        error.page,
        "patches/local",
        "make verify",
        "client.request",
    ):
        assert hint in str(error)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made above
    assert (type(again), again.errata, again.page, str(again)) == (
        type(error),
        error.errata,
        error.page,
        str(error),
    )


def test_the_page_that_an_inferred_address_names_has_the_erratum() -> None:
    root = Path(__file__).parents[2]
    with pytest.raises(lapak.InferredEndpoint) as raised:
        Server(failed(404)).shop()._sender.send(GUESSED)

    assert "suppliers-001" in (root / raised.value.page).read_text()


@pytest.mark.parametrize("status", [400, 403, 409, 422, 500])
def test_other_refusals_of_such_an_address_are_what_they_are(status: int) -> None:
    with pytest.raises(lapak.APIStatusError) as raised:
        Server(failed(status)).shop()._sender.send(GUESSED)

    assert not isinstance(raised.value, lapak.InferredEndpoint)


@pytest.mark.parametrize("status", [404, 405])
def test_a_documented_address_is_not_doubted(status: int) -> None:
    assert not isinstance(refused(failed(status)), lapak.InferredEndpoint)


def test_every_guessed_address_of_the_client_says_so() -> None:
    """The facts come from the errata: docs 001 and 002 leave 12 addresses and more to be concluded."""
    doubted = 0
    for edition in ("smartseller", "ngorder"):
        package = importlib.import_module(f"lapak_api.{edition}.api")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            operation = getattr(importlib.import_module(module.name), "OPERATION", None)
            doubted += bool(operation is not None and operation.inferred_path)

    assert doubted >= 10
