"""What a handler gets, and what a handler is."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

from attrs import define

from lapak.emulator.clock import Clock
from lapak.emulator.contract import Operation
from lapak.emulator.ids import Ids
from lapak.emulator.outbox import Outbox
from lapak.emulator.store.db import Db
from lapak.emulator.tenancy import Shop

__all__ = ["Call", "Handler", "collect"]


@define(eq=False)
class Call:
    """One valid request on its way to a handler.

    Attributes:
        shop: Whose data may be touched.
        db: Statements, inside the transaction of this call.
        path: Path parameters by wire name, converted to the types of the specification.
        query: Query parameters that were sent, likewise.
        headers: Declared header parameters that were sent, by lower-case name, likewise.
        body: The JSON body, valid; None when there was none, or when the operation takes another type.
        clock: The time.
        ids: Identifiers that are not row numbers.
        outbox: Where messages to people go.
        edition: `smartseller`, `ngorder`, …
        operation: What the specification says of the operation.
        language: `id` or `en`, for texts.
        url: The full address that was called, without the query; page links start with it.
        raw_query: The query as it was sent, for page links.
    """

    shop: Shop
    db: Db
    path: dict[str, Any]
    query: dict[str, Any]
    headers: dict[str, Any]
    body: Any
    clock: Clock
    ids: Ids
    outbox: Outbox
    edition: str
    operation: Operation
    language: str
    url: str
    raw_query: str


#: Plays one operation: returns what the 200 answer holds, or raises an `ApiError`.
Handler: TypeAlias = Callable[[Call], Any]


def collect(*modules: ModuleType) -> dict[str, Handler]:
    """Return the handlers of modules by operationId: the functions that each lists in its `__all__`."""
    handlers: dict[str, Handler] = {}
    for module in modules:
        for name in module.__all__:
            if name in handlers:
                raise ValueError(
                    f"{module.__name__} defines {name}, which another module has defined already"
                )
            handlers[name] = getattr(module, name)
    return handlers
