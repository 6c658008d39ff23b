"""Models that are printed show no person."""

import importlib
from typing import Any

import pytest

from lapak_api.smartseller.models import Customer, Order, OrderDetail, OrderProduct, Supplier
from tests.client.secrecy.answers import body
from tests.client.secrecy.canaries import PERSONAL, seen_in
from tests.client.secrecy.watch import Watch, report


@pytest.mark.parametrize("kind", [Customer, Order, OrderDetail, Supplier])
def test_nothing_is_seen_of_models(watch: Watch, kind: Any) -> None:
    source = body() | {
        "customer": PERSONAL,
        "receiver": PERSONAL,
        "products": [PERSONAL | {"name": "Bandana"}],
    }

    watch.see("model", kind.from_dict(source))

    assert watch.hits() == [], report(watch.hits())


PEOPLE = [
    "AdminRevenue",
    "BestCustomer",
    "Customer",
    "CustomerCreate",
    "CustomerPrivorActivation",
    "CustomerReference",
    "CustomerUpdate",
    "OrderOrigin",
    "OrderPerson",
    "OrderUser",
    "ReportAdminShare",
    "ShipmentDropshipper",
    "ShipmentReceiver",
    "ShipmentSupplier",
    "ShopSupplier",
    "StockAuthor",
    "Supplier",
    "SupplierCreate",
    "SupplierReference",
    "SupplierUpdate",
    "UnconfirmedOrderCustomer",
    "UnconfirmedOrderDropshipper",
    "UnconfirmedOrderReceiver",
    "User",
    "XenditAccount",
]
PLACES = {"name", "district", "city", "province", "location"}
"""Fields that things have too: a product has a name, a list of regions has cities."""


@pytest.mark.parametrize("edition", ["smartseller", "ngorder", "sirclo"])
def test_every_personal_field_of_every_model_is_hidden(edition: str) -> None:
    """Whatever a field of a person is called: its value is in the model, and not in what is shown of it."""
    models = importlib.import_module(f"lapak_api.{edition}.models")
    seen, looked_at = [], 0
    for name in models.__all__:
        kind = getattr(models, name)
        if hasattr(kind, "from_dict"):
            looked_at += 1
            shown = repr(kind.from_dict(PERSONAL | {"people": [PERSONAL]}))
            hidden = {hit.name.partition(":")[2] for hit in seen_in(shown)}
            seen += [(name, field) for field in hidden - (set() if name in PEOPLE else PLACES)]

    assert seen == []
    assert looked_at >= 9


def test_a_thing_keeps_its_name() -> None:
    assert "Bandana Batik" in repr(OrderProduct.from_dict({"name": "Bandana Batik", "price": 22000}))
