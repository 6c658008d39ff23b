from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .expense_id import ExpenseId


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpenseDeleteResult(Model):
    """Confirmation that an expense was deleted."""

    response: str
    """The word Success. Example: `Success`."""
    message: str
    """What was done. Example: `Data has been deleted`."""
    data: ExpenseId
    """An expense by id."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "message",
            "data",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .expense_id import ExpenseId

        return {
            "data": model(ExpenseId),
        }
