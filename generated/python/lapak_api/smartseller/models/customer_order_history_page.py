from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .customer_order_history import CustomerOrderHistory
    from .customer_order_history_total import CustomerOrderHistoryTotal
    from .page_meta import PageMeta


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerOrderHistoryPage(Model):
    """A page of orders of a customer, and the sums over all pages."""

    total: CustomerOrderHistoryTotal
    """Sums over all orders that were asked for, not only those of the page."""
    data: list[CustomerOrderHistory]
    """The orders."""
    meta: PageMeta
    """What is said about a page beside its rows."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "total",
            "data",
            "meta",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .customer_order_history import CustomerOrderHistory
        from .customer_order_history_total import CustomerOrderHistoryTotal
        from .page_meta import PageMeta

        return {
            "total": model(CustomerOrderHistoryTotal),
            "data": each(model(CustomerOrderHistory)),
            "meta": model(PageMeta),
        }
