from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import date, each, model

if TYPE_CHECKING:
    from .billing import Billing
    from .page_meta import PageMeta


@_dataclass(kw_only=True, repr=False, eq=False)
class BillingPage(Model):
    """A page of invoices of the provider."""

    start_date: datetime.date
    """First day that the answer covers. Example: `2026-11-01`."""
    end_date: datetime.date
    """Last day that the answer covers. Example: `2026-11-30`."""
    data: list[Billing]
    """The invoices."""
    meta: PageMeta
    """What is said about a page beside its rows."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "start_date",
            "end_date",
            "data",
            "meta",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .billing import Billing
        from .page_meta import PageMeta

        return {
            "start_date": date,
            "end_date": date,
            "data": each(model(Billing)),
            "meta": model(PageMeta),
        }
