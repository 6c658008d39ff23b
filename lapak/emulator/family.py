"""What differs between families of APIs: who may call, and how failures look."""

from collections.abc import Callable, Mapping

from attrs import field, frozen

from lapak.emulator.call import Handler
from lapak.emulator.errors import Fields
from lapak.emulator.ids import Ids
from lapak.emulator.store.db import Db
from lapak.emulator.tenancy import Shop

__all__ = ["Authenticate", "ErrorBody", "Family", "Phrase", "field_sentence"]

Authenticate = Callable[[Mapping[str, str], Db], Shop | None]
ErrorBody = Callable[[int, str | Fields, Ids], object]
Phrase = Callable[[str, str, str], str]


def field_sentence(name: str, fault: str, language: str) -> str:
    """Make a sentence of a field and what is wrong with it: `The products.0.qty field is required.`."""
    return f"Kolom {name} {fault}." if language == "id" else f"The {name} field {fault}."


@frozen(eq=False)
class Family:
    """One provider's manners, shared by its editions. Each `apis/<family>/__init__.py` defines `FAMILY`.

    Attributes:
        authenticate: Takes the request's headers (lower-case names) and the store; returns the shop, or None
            for 401.
        error_body: Takes the status, a sentence or the faults by field, and the ids; returns the body.
        handlers: By operationId; see `lapak.emulator.call.collect`.
        phrase: Takes a field path, what is wrong with it (`is required`) and the language; returns the text
            that stands in the faults by field.
        not_emulated: operationIds that have no handler: 501 for all that is well-formed.
    """

    authenticate: Authenticate
    error_body: ErrorBody
    handlers: Mapping[str, Handler] = field(factory=dict)
    phrase: Phrase = field_sentence
    not_emulated: frozenset[str] = frozenset()
