"""SmartSeller and its older edition, Ngorder: bearer keys, faults by field, their handlers."""

from collections.abc import Mapping
from typing import Final

from lapak.emulator.apis.smartseller import (
    bank_accounts,
    canceled_orders,
    customer_categories,
    customers,
    order_details,
    order_lists,
    order_payments,
    order_prices,
    order_sources,
    orders,
    product_categories,
    product_stock,
    product_variations,
    products,
    regions,
    suppliers,
    warehouses,
)
from lapak.emulator.apis.smartseller.not_emulated import NOT_EMULATED
from lapak.emulator.call import collect
from lapak.emulator.errors import Fields
from lapak.emulator.family import Family
from lapak.emulator.ids import Ids
from lapak.emulator.store.db import Db
from lapak.emulator.tenancy import Shop, bearer_key, shop_of_key

__all__ = ["FAMILY"]


def _authenticate(headers: Mapping[str, str], db: Db) -> Shop | None:
    return shop_of_key(db, bearer_key(headers))


def _error_body(_status: int, message: str | Fields, _ids: Ids) -> object:
    return {"response": "Failed", "message": message, "data": None}


FAMILY: Final = Family(
    _authenticate,
    _error_body,
    collect(
        bank_accounts,
        canceled_orders,
        customer_categories,
        customers,
        order_details,
        order_lists,
        order_payments,
        order_prices,
        order_sources,
        orders,
        product_categories,
        product_stock,
        product_variations,
        products,
        regions,
        suppliers,
        warehouses,
    ),
    not_emulated=NOT_EMULATED,
)
