"""One API at one address: its specification and its provider's manners."""

from collections.abc import Iterable
from importlib import import_module
from typing import Final

import orjson
from attrs import frozen

from lapak.emulator.bundles import BundleError, available_editions, load_aliases, load_bundle
from lapak.emulator.contract import JSON, Contract, Operation
from lapak.emulator.errors import ApiError
from lapak.emulator.family import Family
from lapak.emulator.ids import Ids
from lapak.emulator.message import Response

__all__ = ["FAMILIES", "JSON_HEADER", "Edition", "load_editions"]

JSON_HEADER: Final = ("content-type", JSON)

#: Which family of handlers plays an edition.
FAMILIES: Final = {"smartseller": "smartseller", "ngorder": "smartseller", "sirclo": "sirclo"}


@frozen(eq=False)
class Edition:
    """An edition that can be served.

    Attributes:
        name: `smartseller`, `ngorder`, …
        contract: Its specification.
        family: Its provider's manners and handlers.
    """

    name: str
    contract: Contract
    family: Family

    @property
    def base(self) -> str:
        """The path that its addresses begin with, such as `/smartseller/api/open`."""
        return f"/{self.name}{self.contract.base}"

    @property
    def not_emulated(self) -> frozenset[str]:
        """OperationIds that it declares and that its family says cannot be played."""
        return self.family.not_emulated & self.contract.operations.keys()

    def refusal(
        self,
        error: ApiError,
        ids: Ids,
        operation: Operation | None = None,
    ) -> Response:
        """Return an error answer in the documented shape."""
        body = orjson.dumps(self.family.error_body(error.status, error.message, ids))
        known = [("x-lapak-operation", operation.id)] if operation else []
        return Response(
            error.status, [JSON_HEADER, *known, ("x-lapak-reason", error.reason), *error.headers], body
        )


def load_editions(names: Iterable[str] | None = None) -> list[Edition]:
    """Return editions by name, or all that have both a bundle and handlers.

    Raises:
        BundleError: There is no such edition.
    """
    wanted = list(names) if names is not None else [name for name in available_editions() if name in FAMILIES]
    return [_load(name) for name in wanted]


def _load(name: str) -> Edition:
    if name not in FAMILIES:
        raise BundleError(f"There is no edition {name!r}; there are: {', '.join(FAMILIES)}.")
    family: Family = import_module(f"lapak.emulator.apis.{FAMILIES[name]}").FAMILY
    return Edition(name, Contract.of(name, load_bundle(name), load_aliases(name)), family)
