from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerMessageCreate(Model):
    """A text and who shall get it."""

    customers: Sequence[int]
    """The customers, `data[].id` of the list of customers."""
    template: str
    """The text, in which `{%shopname%}` and `{%buyer%}` are filled in. Example: `Toko {%shopname%} libur
    sampai Senin.`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "customers",
            "template",
        )
    )
