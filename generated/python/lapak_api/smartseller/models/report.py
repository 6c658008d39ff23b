from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .report_gross_sales import ReportGrossSales
    from .report_shopee import ReportShopee
    from .report_stock import ReportStock
    from .report_sum import ReportSum
    from .report_supplier_pay import ReportSupplierPay


@_dataclass(kw_only=True, repr=False, eq=False)
class Report(Model):
    """Sums over a span, in rupiah."""

    net_sales: ReportSum
    """Sales without postage."""
    gross_profit: ReportSum
    """What is left of net sales after the cost of the goods; can be below 0."""
    gross_sales: ReportGrossSales
    """Sales with postage."""
    net_profit: ReportSum
    """Gross profit less expenses; can be below 0."""
    expense: ReportSum
    """What the shop spent, as in the list of expenses."""
    discount: int
    """Discounts on orders. Example: `0`."""
    postage: int
    """Postage that customers paid. Example: `1177000`."""
    order_cost: int
    """Other costs on orders. Example: `0`."""
    product: ReportStock
    """What lies in stock now."""
    shopee_active: bool
    """Whether the shop is connected with Shopee. Example: `true`."""
    shopee: ReportShopee
    """Sums of orders from Shopee in rupiah; null in the sample."""
    supplier_pay: ReportSupplierPay
    """What was paid to other suppliers."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "net_sales",
            "gross_profit",
            "gross_sales",
            "net_profit",
            "expense",
            "discount",
            "postage",
            "order_cost",
            "product",
            "shopee_active",
            "shopee",
            "supplier_pay",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .report_gross_sales import ReportGrossSales
        from .report_shopee import ReportShopee
        from .report_stock import ReportStock
        from .report_sum import ReportSum
        from .report_supplier_pay import ReportSupplierPay

        return {
            "net_sales": model(ReportSum),
            "gross_profit": model(ReportSum),
            "gross_sales": model(ReportGrossSales),
            "net_profit": model(ReportSum),
            "expense": model(ReportSum),
            "product": model(ReportStock),
            "shopee": model(ReportShopee),
            "supplier_pay": model(ReportSupplierPay),
        }
