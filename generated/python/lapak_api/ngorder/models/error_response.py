from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import union

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .error_messages import ErrorMessages


@_dataclass(kw_only=True, repr=False, eq=False)
class ErrorResponse(Model):
    """What every failed call answers with."""

    response: str
    """The word Failed. Example: `Failed`."""
    message: ErrorMessages | str
    """A sentence, or the faults by field. Example: `Order not found.`."""
    request_id: str | Unset = UNSET
    """Identifier of the call, to quote to the provider; some operations leave it out. Example:
    `6710a3f2c41d7`."""
    data: None | Unset = UNSET
    """Null, where something else could be."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .error_messages import ErrorMessages

        return {
            "message": union((ErrorMessages,)),
        }
